### İltica cevabını beklerken.

title = 🕒 Beklerken

start =
    Beklerken elçiliğini sakın arama.
    Ülkene sakın geri dönme.
    Ne öğrenmek istiyorsun?
    .bed = 🛏️ Yatak, para
    .health = 🏥 Sağlığım
    .work = 🔨 Çalışmak
    .other-permit = 📄 Başka bir izin
    .turning-18 = 📅 Yakında { 18 }
    .unsure = ❓ Bilmiyorum

bed =
    { -ase } (çocuk koruma) sana yatacak yer ve yemek vermek zorunda.
    { -asile } (iltica) parası ve merkezleri yetişkinler içindir.
    Yatak yok mu? Bugün harekete geç.
    .tonight = 🛏️ Bu gece uyumak
    .lawyer = ⚖️ Avukat bulmak
    .other = ❓ Başka sorular

health =
    { -asile } (iltica) başvurun kaydedilir edilmez sağlığın güvencededir.
    { 3 } ay beklemek gerekmez.
    { -ase }’den (çocuk koruma), bir dernekten ya da hastaneden iste.
    .next = ❓ Başka sorular

work-day =
    { 16 } yaşından itibaren, { 6 } ay cevap gelmezse çalışma izni isteyebilirsin.
    { 6 } ay, { -ofpra } ({ -asile }: iltica dairesi) dosyayı aldığında başlar.
    Hangi gün aldı?
    .unknown = ❓ Bilmiyorum

work-now =
    { 6 } ay geçti.
    { 16 } yaşında ya da daha büyüksen çalışma izni isteyebilirsin.
    Nasıl olacağını temsilcine ya da { -ase }’ye sor.
    .next = 🔨 Çıraklık

work-later =
    { -ofpra } cevap vermezse bu günden sonra isteyebilirsin:
    { $asylum-work }
    { 16 } yaşında olmak gerekir.
    Nasıl olacağını temsilcine sor.
    .next = 🔨 Çıraklık

work-no-date =
    Bu günü temsilcine sor.
    { 16 } yaş ve cevapsız geçen { 6 } ay gerekir.
    Çalışma hakkını almadan önce başlama.
    .next = 🔨 Çıraklık

apprentice =
    Çıraklığın { -asile } (iltica) başvurusundan önce mi başladı?
    Devam edebilir.
    Sözleşmeni temsilcine ya da { -ase }’ye göster.
    .next = ❓ Başka sorular

registered-day =
    Başka bir { -titre-de-sejour } (oturma izni) { 2 } ay içinde istenir.
    Hastalık için bu { 3 } aydır.
    { -asile } (iltica) başvurun hangi gün kaydedildi?
    .unknown = ❓ Bilmiyorum

permit-in-time =
    Bu günden önce iste:
    { $other-permit-safe }
    Son gün; kâğıdında daha erken bir gün yazıyorsa o gün:
    { $other-permit }
    Bu süre seni ilgilendiriyor mu? Bu hafta bir { -avocat }’ya (avukat) sor.
    .next = ⚖️ Avukat

permit-soon =
    Bugün bir { -avocat }’ya (avukat) git.
    Başka bir izin için son gün; kâğıdında daha erken bir gün yazıyorsa o gün:
    { $other-permit }
    Bu sürenin seni ilgilendirip ilgilendirmediğini ona sor.
    .next = ⚖️ Avukat

permit-late =
    { 2 } ay bitmiş görünüyor.
    Bu süre belki seni ilgilendirmiyor.
    Bir { -avocat }’ya (avukat) sor, özellikle yakında { 18 } yaşına gireceksen.
    .next = ⚖️ Avukat

permit-no-date =
    Süre, kayıttan sonra { 2 } aydır.
    Bu süre belki seni ilgilendirmiyor.
    Bugün bir { -avocat }’ya (avukat) sor.
    .next = ⚖️ Avukat

turning-18 =
    { 18 } yaşında { -asile } (iltica) başvurun sürer.
    Temsilcinin görevi biter: onsuz imzalarsın.
    Yeni adresini hızla { -ofpra }’ya ({ -asile }: iltica dairesi) bildir.

at-18 =
    { 18 } yaşında yerin ve paran değişebilir.
    { -ofii }’ye (devletin kabul dairesi) sor.
    Bunu önceden eğitmeninle hazırla.
    .after-18 = 📅 { 18 } yaşım
    .other = ❓ Başka sorular

care =
    Bütün kâğıtlarının bir fotoğrafını sakla.
    Birçok süre kısadır.
    Her mektupta aynı gün bir { -avocat }’ya (avukat) ya da bir derneğe git.
    .next = ⚖️ Avukat
