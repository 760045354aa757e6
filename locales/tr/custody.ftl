### Gözaltı: polis suçluyor ve tutuyor. Önce susmak ve avukat. Söz yok, olay sorulmaz.

title = 👮 Polis beni tutuyor

start =
    Susma hakkın var: susmak suçu kabul etmek değildir.
    { 18 } yaş altı için { -avocat } (avukat) zorunlu ve ücretsizdir.
    De ki: { -phrase-avocat-avant } (“Konuşmadan önce avukatımı istiyorum.”)
    Ne öğrenmek istiyorsun?
    .ask = 🤝 Kim yardım etmeli
    .adult = 📅 Yetişkin sanıyorlar
    .forced = 🔒 Beni zorladılar
    .time = 🕒 Ne kadar sürer
    .phone = 📱 Telefonum
    .sign = ✍️ İmzadan önce

ask =
    Polis ailene ve kaldığın yurda (foyer) ya da { -ase }’ye haber vermek zorunda.
    Bir doktor, bir tercüman ve güvenilir bir yetişkin iste.
    Biri seni zorladı mı? Önce { -avocat }’na (avukatına) söyle.
    .trusted = 🤝 Güvenilir yetişkin
    .doctor = 🏥 Doktor
    .consulate = ❓ Konsolosluğum
    .time = 🕒 Ne kadar sürer
    .lawyer = ⚖️ Avukat bulmak

trusted =
    Fransa’da annen baban yoksa bir { -adulte-approprie } (güvenilir yetişkin) seç: eğitmen, gönüllü, bir yakının.
    Yoksa onu bir hâkim ya da savcı atar; sorgularda yanında olabilir.
    Sorgu { 2 } saat sonra onsuz başlayabilir.
    .next = 🏥 Doktor

doctor =
    { 16 } yaşından önce bir doktor baştan seni görmek zorunda.
    { 16 } ya da { 17 } yaşında sen iste ya da { -avocat } (avukat) istesin.
    Yaralı, hasta, hamileysen ya da sana vurdularsa ona söyle.
    .next = ✍️ İmzadan önce

consulate =
    Polis { -consulat } (konsolosluk, ülkenin bürosu) ile haberleşmeyi önerebilir.
    Hayır deme hakkın var.
    İltica istiyor ya da düşünüyor musun? Hayır de.
    .next = ✍️ İmzadan önce

adult =
    De ki: { -phrase-mineur } (“{ 18 } yaşından küçüğüm ve Fransa’da ailem yok.”)
    Gerçek doğum tarihini ver ve yazılmasını iste.
    Bunu { -avocat }’na (avukatına) da söyle: hakların buna bağlı.
    .next = ➡️ Adım

name =
    Asla başka birinin adını verme.
    Bu ağır bir suç olabilir.
    Verdin mi? Önce { -avocat }’na (avukatına) söyle.
    .next = 🤝 Kim yardım etmeli

forced =
    Hırsızlığa, satışa ya da taşımaya zorlanan çocuk aynı zamanda mağdurdur.
    Önce { -avocat }’na (avukatına) söyle, onunla yalnızken.
    Bu numara gece gündüz, ücretsiz dinler:
    📞 { $tel-119 }
    .way-out = 🔒 Kurtulmak
    .ask = 🤝 Kim yardım etmeli
    .lawyer = ⚖️ Avukat bulmak

time =
    { 13 } ile { 15 } yaş: { 24 } saat, ağır olaylarda { 48 }.
    { 16 } ya da { 17 } yaş: { 24 } saat, sonra { 24 } daha, nadiren daha fazla.
    Uzatmadan önce bir hâkim ya da savcı seni görmek zorunda, bazen videoyla.
    .young = 📅 { 13 } yaşından küçük
    .invited = 📄 Beni çağırdılar
    .prison = 🔒 Peki hapishane?
    .sign = ✍️ İmzadan önce

time-young =
    { 10 } yaşından önce polis seni tutamaz.
    { 10 } ile { 12 } yaş: { 12 } saat, nadiren { 24 }, ve sadece ağır olaylarda.
    Bitiş saatini sor.
    .next = ✍️ İmzadan önce

invited =
    Gözaltında değilsen istediğin zaman gidebilirsin.
    Hapis mümkünse bir { -avocat } (avukat) atanmalı.
    Cevap vermeden önce { -avocat } gelsin, bekle.
    .next = ✍️ İmzadan önce

sign =
    İmzalamadan önce kâğıdı kendi dilinde okut.
    İmzalamayı reddedebilirsin.
    Doğum tarihin doğru mu? Değilse düzelttir.
    .filmed = 📷 Filme alınan sorgu
    .prints = ➡️ Parmak izi
    .lawyer = ⚖️ Avukat bulmak

filmed =
    Polisin soruları filme alınmalı.
    Film yoksa yazılan sözlerin seni mahkûm etmeye yetmez.
    Yazılan bir cümle yanlış mı? { -avocat }’na (avukatına) söyle.
    .next = ➡️ Parmak izi

prints =
    Zorla parmak izi almak için { -procureur }’ün (savcı) yazılı onayı gerekir.
    Suç şüphesi olan { 18 } yaş altı için bir kayıt vardır.
    Cevap vermeden önce { -avocat }’na (avukatına) sor.
    .next = ⚖️ Avukat
