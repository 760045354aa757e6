### İltica istemek. Hikâye sorulmaz: sadece “geri dönmekten korkuyor musun?”.

title = 🛡️ { -asile } (iltica) istemek

start =
    { -asile } (iltica), ülkesinde ağır tehlikede olan kişiyi korur.
    Burada hiçbir şey anlatma.
    Ülkene geri dönmekten korkuyor musun?
    .afraid = ✅ Evet, korkuyorum
    .not-afraid = ❌ Hayır
    .unsure = ❓ Bilmiyorum

examples =
    Birçok kişi emin değildir. Bu normal.
    Sana tehlike örnekleri gösterebilirim.
    Bazı kelimeler ağır: geçebilirsin.
    .see = ➡️ Örnekleri görmek
    .skip = ⚖️ Geç: avukat

more-examples =
    Savaş, işkence, siyaset, din, etnik grup.
    Kadın sünneti, zorla evlilik, silahlı grup, aynı cinsten birini sevmek.
    Sadece çalışmak ya da okumak değil.
    Önce bir { -avocat } (avukat) ya da bir dernekle konuş.
    .ask = 🛡️ İltica istemek
    .lawyer = ⚖️ Avukat bulmak
    .ase = 🛡️ İltica mı, { -ase } mi?

not-afraid =
    { -asile } (iltica) sadece çalışmak ya da okumak için değildir.
    { -ase } (çocuk koruma) seni { -asile } olmadan da koruyabilir.
    Ne yapmak istiyorsun?
    .ase = 🚶 { -ase }’den istemek
    .lawyer = ⚖️ Avukat bulmak
    .ask = 🛡️ İlticaya bakmak

can-ask =
    { 18 } yaş altı biri her yaşta, her an { -asile } (iltica) isteyebilir.
    Yalnız mısın? Sana yardım için bir yetişkin atanmalı.
    Ne öğrenmek istiyorsun?
    .how = ➡️ Nasıl istenir
    .ase = 🛡️ İltica mı, { -ase } mi?
    .secret = 🗺️ Aile, elçilik
    .no-passport = 📄 Pasaport yok
    .soon-18 = 📅 Yakında { 18 }
    .not-minor = ✋ “Küçük değilsin”

two-protections =
    { -asile } (iltica) ve { -ase } (çocuk koruma) iki ayrı korumadır.
    İkisi birden olabilir.
    { -prefecture } (devlet dairesi) { -departement }’a (il yönetimi) haber vermek zorunda: bunu iste.

secret =
    { -ofpra } ({ -asile }: iltica dairesi) ailenle konuşmaz.
    Ülkenle ve elçilikle de konuşmaz.
    Elçiliğini sakın arama ve ülkene geri dönme.

soon-18 =
    { -asile } (iltica) için { 18 } yaşından önce, mümkünse bugün başvur.
    Temsilcin yoksa { -ofpra } ({ -asile }: iltica dairesi) güvence için başvurunu not edebilir.
    Bunu yazıyla iste ve kanıtı sakla.
    .next = ➡️ Nasıl istenir

not-recognised =
    { 18 } yaş altı olarak { -asile } (iltica) isteyebilirsin: buna başka bir devlet kurumu karar verir.
    Asla başka bir yaş söyleme.
    Önce bir { -avocat }’ya (avukat) git: { -prefecture } (devlet) kayıtları görür ve kimin kalabileceğini kontrol eder.
    .lawyer = ⚖️ Avukat bulmak
    .how = ➡️ Nasıl istenir
    .age-rule = ⚖️ Yaş kuralı

age-rule =
    { -asile } (iltica) için bir Avrupa kuralı der ki: görünüş yetmez, şüphe varsa kişi { 18 } yaş altıdır.
    Bu kural { -departement } ({ -ase }) kararının yerine geçmez.
    Bir { -avocat } (avukat) ile hâkime bu kuralı göster: règlement { "2024/1348" }, article { "25" }.
    .lawyer = ⚖️ Avukat bulmak
    .how = ➡️ Nasıl istenir

where =
    { -prefecture }’e (devlet dairesi), { -guda } bölümüne ({ -asile }: iltica gişesi) git.
    Bazen önce bir dernek ({ -spada }) randevu verir: bir derneğe sor.
    Temsilcin kim?
    .nobody = ❌ Kimse
    .ad-hoc = 👤 Atanmış bir yetişkin
    .ase-guardian = 👤 Vasim { -ase }
    .unsure = ❓ Bilmiyorum

no-adult =
    Yanında yetişkin olmasa da { -prefecture } (devlet) başvurunu almak zorunda.
    Bir { -administrateur-ad-hoc } (senin için yetişkin) atanmalı.
    Bunun için { 15 } iş günü var, bazen { 25 }.
    { -prefecture } reddediyor mu? Bugün bir { -avocat }’ya (avukat) git.
    .next = 📄 Peki form

no-adult-form =
    Sana temsilcinle başka bir randevu verilir.
    Sonra onun imzaladığı { -ofpra } ({ -asile }: iltica dairesi) formu: { -attestation }’dan (kanıt) sonra { 21 } gün.
    Kimse atanmadı mı? Kâğıtlarını aynı gün bir { -avocat }’ya (avukat) göster.
    .bring = ➡️ Ne götürmeli
    .representative = 👤 Temsilcim
    .lawyer = ⚖️ Avukat bulmak

with-adult =
    { -administrateur-ad-hoc } (senin için atanan yetişkin) sana yardım eder ve seni temsil eder.
    { -ofpra } ({ -asile }: iltica dairesi) formunu o imzalar: { -attestation }’dan (kanıt) sonra { 21 } gün.
    { -prefecture }’e onunla git.
    .next = ➡️ Ne götürmeli

ase-guardian =
    Bir hâkim senin vasiliğini { -ase }’ye (çocuk koruma) verdi.
    O zaman { -asile } (iltica) başvurusunu seninle o yapar.
    Bugün eğitmeninle konuş.
    .next = ➡️ Ne götürmeli

bring =
    Pasaport gerekmez.
    { 2 } vesikalık fotoğraf, belgelerini, varsa bir adres götür.
    Ad, doğum, yol sorulur: gerçeği söyle.
    .after = ➡️ Sonra
    .prints = 🏢 Parmak izim
    .language = 🌍 Dilim

fingerprints =
    Parmak izin ve yüz fotoğrafın alınır, { 6 } yaşından itibaren.
    Temsilcin ya da eğitimli bir kişi orada olmalı.
    Bu, yaş kaydı değildir: sana anlatılmasını iste.
    .next = 🌍 Dilin

spoken-language =
    Seçtiğin dil bütün başvuru için geçerlidir, mahkemede bile.
    Daha sonra Fransızcaya geçebilirsin.
    En iyi konuştuğun dili seç.
    .next = ➡️ Sonra

after =
    Başvuru normalde { 3 } ile { 10 } iş günü içinde kaydedilir.
    Belgen olmasa da sana { -attestation } (başvuru kanıtı) verilir: fotoğrafını çek.
    Sonra { -ofpra } (iltica dairesi) formu için { 21 } gün kalır.
    .form = 📄 Form
    .representative = 👤 Temsilcim
    .other-country = 🗺️ Başka bir ülke
    .lawyer = ⚖️ Avukat bulmak
    .adult-card = 💬 Gösterilecek cümleler
