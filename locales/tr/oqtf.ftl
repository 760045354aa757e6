### OQTF: Fransa’yı terk etme kararı. Her açıklamadan önce aynı gün bir avukat. Korkutmadan.

title = 🚪 Sende { -oqtf } var

start =
    Her şeyden önce, bugün bir { -avocat }’ya (avukat) git.
    Yasa { 18 } yaşından önce { -oqtf }’yi (Fransa’yı terk etme kararı) yasaklar.
    Çok kısa süre üstünde yazıyor: kâğıdı ve zarfı sakla.
    .next = 🕒 Süre

limits =
    Bir { -centre-de-retention } içinde (kapalı yer): { 48 } saat.
    Zorunlu bir adreste ya da hapishanede: { 7 } gün.
    Bunlar yoksa: { 1 } ay ya da kâğıdında yazan süre.
    Neredesin?
    .locked = 🔒 Kapalı bir merkezde
    .assigned = 📍 Zorunlu adres, hapis
    .free = ❌ Bunların hiçbiri
    .unsure = ❓ Bilmiyorum

locked =
    Yasa { 18 } yaşından önce { -centre-de-retention }’u (kapalı yer) yasaklar.
    Yaşını söyle ve bir tercüman iste.
    Şimdi bir { -avocat } (avukat) ve merkezdeki derneği iste.

free-date =
    { -oqtf } (Fransa’yı terk etme kararı) üstünde hangi tarih yazıyor?
    Tedbir olarak o günden itibaren sayıyoruz.
    .unknown = ❓ Bilmiyorum

free-day =
    Bugün bir { -avocat }’ya (avukat) git. O, { -tribunal }’e (mahkeme) gider.
    Daha güvenli gün:
    { $oqtf-free-safe }
    Son gün:
    { $oqtf-free }

free-soon =
    Az zaman kaldı.
    { -tribunal } (mahkeme) için son gün:
    { $oqtf-free }
    Bugün bir { -avocat }’ya (avukat) git.

assigned-date =
    { -assignation } (zorunlu adres) seni bir adreste yaşamaya zorlar.
    { -oqtf } (Fransa’yı terk etme kararı) üstünde hangi tarih yazıyor?
    .unknown = ❓ Bilmiyorum

assigned-day =
    Çok az zaman kaldı.
    { -tribunal } (mahkeme) için son gün:
    { $oqtf-assigned }
    Şimdi bir { -avocat }’ya (avukat) git.

now =
    Bugün belki son gün.
    Şimdi bir { -avocat }’ya (avukat) ya da { -tribunal-administratif } (idare mahkemesi) bürosuna ({ -greffe }) git.
    { -oqtf } kâğıdını götür.

no-date =
    Kesin bir tarih yoksa süre { 7 } gün ya da daha az olabilir.
    Kâğıdını şimdi okut.
    Bugün bir { -avocat }’ya (avukat) git.

late =
    Süre belki bitti.
    Ama süre, kâğıdı aldığın günden sayılır.
    Yine de bugün bir { -avocat }’ya (avukat) git.

stops =
    { -tribunal }’e (mahkeme) zamanında başvurulursa, karardan önce normalde seni uzaklaştıramazlar.
    Hâkimler dedi ki: yetişkin olduğunu { -prefecture } göstermek zorunda.
    Bunu { -avocat }’na (avukatına) söyle.

bring =
    { -oqtf } kâğıdını ve bütün belgelerini götür: yaş, hâkime mektup.
    { -aide-juridictionnelle } (adli yardım) de iste: devlet { -avocat } (avukat) parasını öder.
    Bugün bir { -avocat }’ya git.
    .next = ⚖️ Avukat
