### Hapishane. Korkutmadan, söz vermeden. Olay sorulmaz.

title = 🔒 Hapishane

start =
    Hapishanede de { 18 } yaş altının hakları sürer.
    Bir { -avocat } (avukat) ve { -pjj } (çocuk adaleti) eğitmeni vardır.
    Kimin için arıyorsun?
    .me = ➡️ Kendim için
    .friend = 🤝 Arkadaşım hapiste
    .judge = 🔒 Hapisten söz ediliyor
    .lawyer = ⚖️ Avukat bulmak

me =
    { -avocat } (avukat), { -pjj } eğitmeni, doktor, tercüman iste.
    Gerçek doğum tarihini, telefonunu, belgelerini yazdır.
    { -ase }’ye ve { -juge-des-enfants }’a (çocuk hâkimi) haber verilmesini iste.
    .calls = 📞 Arama ve ziyaret
    .fear = 🆘 Burada korkuyorum
    .punished = ⚖️ Ceza veriyorlar
    .care = 🏥 Doktora gitmek
    .life = 🎒 Okul, hücre
    .out = 🚪 Çıkmak

calls =
    Aileni ve sana gerçekten yardım edenleri arayabilirsin.
    Daha yargılanmadın mı? Önce hâkim evet demeli.
    Ziyaret için izin gerekir: eğitmeninle konuş.
    .next = 🚪 Çıkmak

fear =
    Başkalarından korkuyor musun? « protection individuelle » (tek kişilik koruma) iste.
    En fazla { 6 } gün sürer, bazen iki kez, ve onu durdurabilirsin.
    Pislik, şiddet, yatak yok mu? { -avocat }’na (avukatına) söyle: bir hâkim bir şey yapabilir.
    .care = 🏥 Doktora gitmek
    .lawyer = ⚖️ Avukat bulmak

punished =
    { 16 } yaşından önce: en fazla { 3 } gün, kendi hücrende; sonra { 7 } gün.
    Okul ve ziyaret hakkın kalır.
    { -avocat } (avukat) zorunlu ve ücretsizdir: iste.
    .next = ⚖️ Avukat

care =
    Hapishanede de annen baban bilmeden tedavi olabilirsin.
    Kendi seçtiğin bir yetişkin sana eşlik eder.
    { -pjj } eğitmeninden yardım iste.
    .next = 🚪 Çıkmak

life =
    Seni yetişkinlerden uzakta tutmak zorundalar.
    Kural, hücre başına bir kişidir.
    Okul ya da eğitim sürer: yerini iste.
    .next = 🚪 Çıkmak

out =
    Seni daha önce bir hâkim mi yerleştirdi? Hapis normalde bu yerleştirmeyi bitirmez.
    Çıkışta { -pjj } seni sana bakılan yere götürmek zorunda.
    { -avocat } (avukat) şimdi hâkime ve { -ase }’ye yazsın, iste.
    .next = 📄 Peki belgelerim?

later =
    Bir mahkûmiyet { 18 } yaşında { -titre-de-sejour }’u (oturma izni) zorlaştırabilir.
    Bir işlemi kabul etmeden önce { -avocat } (avukat) ile konuş.
    .next = ⚖️ Avukat

friend =
    Arkadaşının bir { -pjj } (çocuk adaleti) eğitmeni ve bir { -avocat }’sı (avukatı) var.
    Yalnız olan { 18 } yaş altı için nerede yaşadığını, okulunu, yakınlarını birinin söylemesi gerekir.
    Bu bilgileri { -avocat }’sına ya da eğitmenine ver.
    .next = ➡️ Onu görmek

visit =
    Ziyaret için izin gerekir: { -phrase-permis-visite } (“Ziyaret izni istiyorum.”)
    Belge olmadan kuralın ne olduğundan emin değiliz.
    Önce bir derneğe sor.
    .rights = ⚖️ Onun hakları
    .lawyer = ⚖️ Avukat bulmak

judge =
    { 13 } yaşından küçükler için duruşma öncesi hapis yoktur.
    { 13 } ile { 15 } yaş: neredeyse sadece çok ağır suç için.
    { 16 } ya da { 17 } yaş: sadece ağır olaylarda, başka yol yoksa.

judge-face =
    Hâkim normalde seni yüz yüze görmek zorunda, videoyla değil.
    Sana kimin yardım edebileceğini söyle: yurt (foyer), eğitmen, okul.
    Cevap vermeden önce { -avocat } (avukat) ile konuş.
    .next = ⚖️ Avukat
