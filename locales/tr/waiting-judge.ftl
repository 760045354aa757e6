### Çocuk hâkimini beklerken. Ne karar ne süre tahmin edilir.

title = 🕒 Hâkimi bekliyorsun

start =
    Bekleme çoğu zaman birkaç ay sürer.
    { -tribunal } (mahkeme) sana gün ve saat yazan bir kâğıt gönderir: { -convocation } (çağrı).
    Durumun ne?
    .summons = 📅 { -convocation } geldi
    .no-news = 🕒 Haber yok
    .not-written = ✍️ Daha yazmadım
    .no-bed = 🛏️ Uyumak ve yemek
    .bone-test = 🏥 Kemik röntgeni

no-news =
    Mektubunun kanıtını sakla.
    { -tribunal } (mahkeme) mektupları için güvenli bir adres ver.
    Bir { -avocat }’dan (avukat) ya da bir dernekten { -greffe }’i (mahkeme bürosu) aramasını iste.

soon-18 =
    { 18 } yaşında { -juge-des-enfants } (çocuk hâkimi) artık seni koruyamaz.
    Acil yerleştirme isteyebilirsin ({ -opp }: hızlı karar).
    { 18 } yaşın yakınsa bugün bir { -avocat }’ya (avukat) git.

summons =
    { -convocation } (çağrı kâğıdı) randevudan en az { 8 } gün önce gelmeli.
    Fotoğrafını çek, günü ve saati not et. Çok geç mi geliyor? Bir { -avocat }’ya (avukat) söyle.
    Ne öğrenmek istiyorsun?
    .before = 📄 Belgeleri hazırlamak
    .hearing = ⚖️ Hâkimin önünde
    .after = 🕒 Hâkimin cevabı

before-hearing =
    { -avocat } (avukat) randevudan önce dosyayı okuyabilir ve kopyalayabilir.
    { -avocat } yok mu? Hâkimden iste.
    Tercüman da iste. Asıl belgelerini göster ve geri al.
    .next = ⚖️ Hâkimin önünde

hearing =
    Salon halka kapalıdır, ama { -departement } (il yönetimi) orada olabilir.
    Hâkimle konuşma hakkın var.
    Gerçeği söyle ve anlamıyorsan bunu söyle.

after-hearing =
    Karar sana { 8 } gün içinde gelmeli: güvenli bir adres ver.
    “Hayır” mı? İtiraz (başka hâkimlere başvurmak) için { 15 } günün var.
    Kâğıdı aldığın günü not et.

what-now =
    Şimdi ne yapmak istiyorsun?
    .said-no = ⚖️ Hâkim “hayır” dedi
    .lawyer = ⚖️ Avukat bulmak
    .meanwhile = 🤝 Okul, sağlık, yardım
    .tonight = 🛏️ Uyumak ve yemek
