### İltica başvurusunun cevabı. Önce bugün harekete geç, sonra anla. Mektup her zaman doğrudur.

title = 📄 { -asile } (iltica) cevabı

start =
    Cevap hayır mı? Bugün bir { -avocat }’ya (avukat) ya da bir derneğe git.
    Mektuptaki gün sayısını oku: { 3 } gün içinde harekete geç.
    Mektubunda hangi kelimeyi görüyorsun?
    .refused = ✋ { -rejet }
    .inadmissible = ✋ { -irrecevable }
    .closed = 📄 { -cloture }
    .court-no = ⚖️ { -cnda } hayır dedi
    .yes = ✅ Evet, koruma var
    .unsure = ❓ Bilmiyorum

inadmissible =
    « { -irrecevable } »: { -ofpra } ({ -asile }: iltica dairesi) başvurunu incelemedi demektir.
    Süre çok kısa olabilir: gün sayısını oku.
    Bugün bir { -avocat }’ya (avukat) git, { 3 } gün içinde harekete geç.
    .next = ⚖️ Ücretsiz avukat

closed =
    « { -cloture } »: { -ofpra } ({ -asile }: iltica dairesi) dosyanı kapattı demektir.
    Ne yapabileceğini ve süreyi mektupta oku.
    Bugün mektupla bir { -avocat }’ya (avukat) git.
    .next = ➡️ Şimdi ne olacak

show-letter =
    Mektubu bugün okut.
    Temsilcine, bir { -avocat }’ya (avukat) ya da bir derneğe göster.
    Mektubu ve zarfı sakla.

how-arrived =
    Süre, cevabın “sayıldığı” günden başlar.
    Bu günü temsilcine de sor: cevabı senin adına o alır.
    Cevap nasıl geldi?
    .signed = 📄 İmzalı mektup
    .opened = 📱 İnternetten, açıldı
    .unopened = 📱 İnternetten, açılmadı
    .unsure = ❓ Bilmiyorum

signed-day =
    Mektup hangi gün imzalandı?
    Sen ya da temsilcin: ilk günü seç.
    .unknown = ❓ Bilmiyorum

opened-day =
    İnternette cevap ilk açılıştan itibaren sayılır.
    İlk kez hangi gün açıldı?
    .unknown = ❓ Bilmiyorum

online-day =
    Açılmazsa cevap { 15 } gün sonra kendiliğinden sayılır.
    Hangi gün internete kondu?
    .unknown = ❓ Bilmiyorum

open-today =
    Kimse açmazsa bu günden itibaren sayılır:
    { $asylum-answer-counts }
    Bugün temsilcinle ya da bir { -avocat } (avukat) ile aç.
    O zaman bugünden itibaren ücretsiz { -avocat } için { 15 } gün. { -recours } (itiraz) için { 1 } ay; mektupta daha az yazıyorsa o kadar.
    .next = ⚖️ Ücretsiz avukat

counts-already =
    Açılmamış olsa bile cevap artık sayılıyor.
    Ücretsiz { -avocat } (avukat): { 15 } gün. { -recours } (itiraz): { 1 } ay; mektubunda daha az yazıyorsa o kadar.
    Şimdi bir { -avocat }’ya git.
    .next = ⚖️ Ücretsiz avukat

no-date =
    Kesin bir gün yoksa bugün harekete geç.
    Ücretsiz { -avocat } (avukat): { 15 } gün. { -recours } (mahkemeye itiraz): { 1 } ay; mektubunda daha az yazıyorsa o kadar.
    Şimdi bir { -avocat }’ya git.
    .next = ⚖️ Ücretsiz avukat

aid-in-time =
    Önce { -aide-juridictionnelle } (adli yardım) iste: devlet { -avocat } (avukat) parasını öder.
    Bu günden önce iste:
    { $legal-aid-cnda-safe }
    Son gün; mektubunda daha erken bir gün yazıyorsa o gün:
    { $legal-aid-cnda }
    .how = ✍️ Nasıl istenir
    .appeal = ⚖️ { -recours } (itiraz)

aid-soon =
    Bugün { -aide-juridictionnelle } (adli yardım) iste: devlet { -avocat } (avukat) parasını öder.
    Son gün; mektubunda daha erken bir gün yazıyorsa o gün:
    { $legal-aid-cnda }
    .next = ✍️ Nasıl istenir

aid-late =
    Ücretsiz { -avocat } (avukat) için { 15 } gün bitmiş görünüyor.
    Onu { -recours } (mahkemeye itiraz) ile birlikte hâlâ isteyebilirsin.
    Bugün bir { -avocat }’ya git.
    .next = ⚖️ { -recours } (itiraz)

how-aid =
    Temsilcinle şunu yaz: { -phrase-aide } (“Adli yardım istiyorum.”)
    Kararın bir kopyasını ekle.
    Hepsini buraya gönder ve kanıtı sakla:
    { -adresse-cnda }
    .appeal = ⚖️ { -recours } (itiraz)
    .lawyer = ⚖️ Avukat bulmak

appeal-in-time =
    { -recours } (itiraz), { -cnda }’dan (iltica mahkemesi) başka türlü karar vermesini ister.
    Bu günden önce gönder:
    { $cnda-appeal-safe }
    Son gün; mektubunda daha erken bir gün yazıyorsa o gün:
    { $cnda-appeal }
    .next = ✍️ İtirazı yazmak

appeal-soon =
    { -cnda }’ya (iltica mahkemesi) { -recours } (itiraz) yazısını bugün gönder.
    Son gün; mektubunda daha erken bir gün yazıyorsa o gün:
    { $cnda-appeal }
    Şimdi bir { -avocat }’ya (avukat) git.
    .next = ✍️ İtirazı yazmak

how-appeal =
    { -cnda }’ya (iltica mahkemesi) { -recours } (itiraz) Fransızca ve imzalı olur.
    { -ofpra } ({ -asile }: iltica dairesi) neden yanılıyor, onu söyler.
    Kararı ekle, { -avocat } (avukat) ile gönder, kanıtı sakla.
    .next = ➡️ Şimdi ne olacak

late =
    { 1 } aylık süre bitmiş görünüyor.
    { 15 } gün içinde ücretsiz { -avocat } (avukat) istedin mi?
    Mektupta süre yazmıyor mu?
    Bunu bugün bir { -avocat }’ya söyle: önemli olabilir.
    .next = ➡️ Şimdi ne olacak

what-now =
    Bütün kâğıtlarını ve her birinin fotoğrafını sakla.
    Şimdi ne yapmak istiyorsun?
    .lawyer = ⚖️ Avukat bulmak
    .stay = 🕒 Mahkemeyi beklemek
    .meanwhile = 🤝 Okul, sağlık, yardım
    .tonight = 🛏️ Uyumak ve yemek

stay =
    Zamanında { -recours } (itiraz) yaptıysan genelde Fransa’da kalabilirsin.
    İstisnalar var: { -avocat }’ya (avukat) sor.
    { 18 } yaşından önce yasa { -oqtf }’yi (Fransa’yı terk etme kararı) yasaklar.

hearing =
    { -cnda }’da (iltica mahkemesi) { 18 } yaş altı için duruşma halka açık değildir.
    Bir { -avocat } (avukat) ve bir tercüman orada olur.
    Duruşmaya { -avocat } ile hazırlan.

final-no =
    Her yeni başvurudan önce, bugün bir { -avocat }’ya (avukat) git.
    Yeni gerçekler varsa { -reexamen } (yeni başvuru) mümkündür, kısa ve sıkıdır.
    { 18 } yaşından önce { -oqtf } (Fransa’yı terk etme kararı) olmaz.
    .next = ⚖️ Avukat bulmak

protected =
    İki “evet” var: { -refugie } (mülteci, { 10 } yıllık kart) ya da { -protection-subsidiaire } (ikincil koruma, { 4 } yıla kadar kart).
    Annen baban için { 18 } yaşından önce başvur.
    Ne öğrenmek istiyorsun?
    .parents = 👪 Annem babam gelsin
    .papers = 📄 Belgelerim
    .embassy = 🗺️ Elçilik ve ülke
    .girls = 🏥 Kadın sünnetinden sonra
    .unsure = ❓ Bilmiyorum

parents-first =
    { 18 } yaşından küçüksen ve evli değilsen annen baban yanına gelebilir.
    Vizeyi sen { 18 } yaşına girmeden isterler.
    Bugün temsilcinle ya da bir { -avocat } (avukat) ile konuş.
    .next = 📄 Belgelerim

papers =
    Senin için hızla bir vasi (sorumlu yetişkin) bulunmalı.
    { -ofpra } ({ -asile }: iltica dairesi) doğum belgelerini (nüfus kaydı) yapar.
    Seyahat belgesi de iste.
    .next = 📄 Kart

card =
    Kart { 18 } yaşında yapılır.
    Çalışmak için { 16 } yaşından itibaren yapılır.
    Başvuruyu temsilcinle ya da { -ase } ile hazırla.
    .parents = 👪 Annem babam gelsin
    .other = ❓ Başka sorular

embassy =
    Elçiliği sakın arama ve ülkeye geri dönme.
    { -ofpra } ({ -asile }: iltica dairesi) ailenle de ülkenle de konuşmaz.
    Bir belge için { -ofpra }’ya sor.

girls =
    Kadın sünnetine karşı mı korunuyorsun? { -ofpra } ({ -asile }: iltica dairesi) tıbbi muayene isteyebilir.
    Normalde { 3 } yılda bir kezden fazla olmaz.
    Sünnetin görülmesi tek başına korumayı bitirmez: temsilcinle konuş.
