### Sınır. Avrupa kuralları Haziran 2026’da değişti: alınan kâğıt bu metinden önce gelir.

title = 🛂 Sınırda

start =
    Hemen de ki: { -phrase-mineur } (“{ 18 } yaşından küçüğüm ve Fransa’da ailem yok.”)
    Ekle: { -phrase-danger } (“Tehlikedeyim ve koruma istiyorum.”)
    Neredesin?
    .airport = 🛂 Havaalanı ya da liman
    .land = 🚌 Tren, yol, dağ
    .pushed-back = 🚪 Geri yolladılar
    .overseas = 🌴 Mayotte, denizaşırı
    .england = 🌊 Calais, deniz, İngiltere
    .unsure = ❓ Bilmiyorum

airport =
    Seni { -zone-attente } içinde (kapalı yer) tutabilirler, ama tam bir gün dolmadan geri yollayamazlar.
    Hemen bir yetişkin atanmalı: { -administrateur-ad-hoc }.
    Onu bir { -avocat } (avukat) ve bir tercümanla birlikte iste.
    .sent-back = 🚪 Geri yollamak istiyorlar
    .afraid = 🛡️ İltica istemek
    .rights = 📄 Kâğıt, doktor
    .days = 🕒 Kaç gün

plane =
    Seni tam bir gün dolmadan geri yollayamazlar.
    De ki: { -phrase-representant } (“Atanmış bir temsilci istiyorum.”)
    Bir { -avocat } (avukat) da iste. Şimdi ara:
    📞 { $tel-119 }
    .next = ❓ Başka soru

zone-rights =
    Giriş reddi, nedenleriyle ve anladığın bir dilde yazılı olmalı.
    Doktora gidebilir ve birini arayabilirsin.
    Bu kâğıdı sakla. Anlamadan sakın imzalama.
    .next = ❓ Başka soru

zone-days =
    { 4 } gün sonra bir hâkim dosyana bakmak zorunda.
    { 8 } gün daha verebilir. Bir { -avocat } (avukat) orada olmalı.
    Hâkime yaşını, sağlığını, korkularını söyle.
    .next = ❓ Başka soru

zone-asylum =
    Ülkende korkuyor musun? Burada hemen iltica isteyebilirsin.
    O zaman seni sadece nadir durumlarda tutabilirler. Kurallar değişti: kâğıdın önce gelir.
    Bir { -avocat } (avukat) iste.
    .next = 🛂 Sınırda iltica

land =
    { 18 } yaş altı biri { -ase }’ye (çocuk koruma) verilmeli, geri yollanmamalı.
    Polise de ki: { -phrase-danger } (“Tehlikedeyim ve koruma istiyorum.”)
    Bir tercüman iste.

land-paper =
    Giriş reddi nedenleriyle yazılı olmalı.
    Doğum tarihini kontrol et. Anlamadan sakın imzalama.
    Kâğıdı sakla: fotoğraf, tarih, saat, yer.

land-rule =
    İtalya’ya geri yollamak için basit bir ret artık her zaman yetmez.
    Ülkeler arası bir anlaşma buna bazen hâlâ izin verir.
    Her gidişten önce bir { -avocat } (avukat) iste.
    .menton = 🛂 Menton
    .car = 🚌 Araba, kamyon, taksi
    .card = 💬 Gösterilecek cümleler
    .lawyer = ⚖️ Avukat bulmak

menton =
    Menton’da bir servis bazen polis karakolunda yaşa bakar.
    Dernekler buna bir hâkim önünde karşı çıkıyor.
    { 18 } yaşından küçük olduğunu söyle ve yazılı karar iste.
    .next = 💬 Gösterilecek cümleler

pushed-back =
    Koruma isteyen { 18 } yaş altı birini geri yollamak haklarını çiğneyebilir.
    Tarihi, saati, yeri not et. Bütün kâğıtların fotoğrafını çek.
    Sınırın iki tarafında bir dernek ara.

who-helps =
    { -defenseur-des-droits } (haklarını savunur) çocukları ücretsiz dinler.
    Fransa’da mısın? Her zaman koruma isteyebilirsin.
    Yolda sakın risk alma. Fransa’da ara:
    📞 { $tel-119 }
    .next = ⚖️ Avukat

overseas =
    Mayotte’ta ve denizaşırı yerlerde kurallar farklıdır.
    Kimse seni annen ya da baban olmayan bir yetişkine bağlamamalı.
    Hemen bir { -avocat } (avukat) ya da bir dernek iste.
    .mayotte = 🌴 Mayotte’tayım
    .lawyer = ⚖️ Avukat bulmak

car =
    Sınır yakınında polis arabaların ve kamyonların içine bakabilir.
    Para için insan taşımak cezalandırılır, normalde genç yolcu cezalandırılmaz.
    Seni buldular mı? De ki: { -phrase-danger } (“Tehlikedeyim ve koruma istiyorum.”)
    .next = 💬 Gösterilecek cümleler
