### Telefon alındı ya da kod istendi. Kodu ver ya da verme diye asla öğütlenmez: önce avukat.

title = 📱 Telefonum

start =
    Sakin kal, telefonun için kavga etme.
    Kodunu mu istiyorlar? Sakın tek başına karar verme.
    De ki: { -phrase-avocat-dabord } (“Önce avukatımla konuşmak istiyorum.”)
    Ne oluyor?
    .look = 👮 Polis bakmak istiyor
    .code = 👮 Polis kodumu istiyor
    .kept = 👮 Telefon poliste kaldı
    .home = 🛡️ Foyer (yurt), { -ase }
    .person = 👤 Biri benden aldı
    .back = 📱 Geri almak

look =
    Basit bir kontrolde sakince de ki: { -phrase-telephone } (“Telefonuma bakılmasını kabul etmiyorum.”)
    Hâkimlere göre telefonu okumak üst araması gibidir: soruşturma gerekir.
    Polis yine de bakıyor mu? Her şeyi not et ve bir { -avocat }’ya (avukat) göster.
    .code = 👮 Polis kodumu istiyor
    .kept = 👮 Telefon poliste kaldı
    .lawyer = ⚖️ Avukat bulmak

code =
    Bazı durumlarda kodu vermemek suç olabilir.
    Polis onu { -avocat } (avukat) olmadan isteyebilir.
    Sakın tek başına karar verme, de ki: { -phrase-avocat-dabord } (“Önce avukatımla konuşmak istiyorum.”)
    .kept = 👮 Telefon poliste kaldı
    .lawyer = ⚖️ Avukat bulmak

kept =
    Markanın, modelin ve numaranın yazılmasını iste.
    Servisin adını ve dosya numarasını da iste.
    Bunu { -avocat }’na (avukatına) ve eğitmenine söyle.
    .next = 📱 Geri almak

home =
    Yurtta (foyer) da ailenle konuşabilirsin, bir hâkim yasaklamadıysa.
    Neden alındığını ve ne zaman geri verileceğini yazıyla sor.
    Yurtta bir yetişkin seni korkutuyor mu? Ara, ücretsiz:
    📞 { $tel-119 }
    .hurt = 🆘 Bana zarar veriyorlar
    .lawyer = ⚖️ Avukat bulmak

back =
    Bir mektupla geri verilmesini isteyebilirsin.
    { -procureur } (savcı) ya da bir hâkim karar verir.
    Senin olduğunun bir kanıtını ekle: fatura, kutu, fotoğraf, numara.
    .next = 🕒 Ne zamana kadar?

back-time =
    Dava bittikten sonra { 6 } ay dolmadan iste.
    Sonra devlet onu tutabilir, ama bu kural değişmiş olabilir.
    Erken yaz, bir { -avocat } (avukat) ile.
    .next = ⚖️ Avukat

person =
    İtaat etmen için aramanı yasaklamak sömürü olabilir.
    Bu senin suçun değil.
    Korkuyor musun? Ara, ücretsiz:
    📞 { $tel-119 }
    .stolen = 👮 Bu bir hırsızlık
    .forced = 🔒 Beni zorluyorlar

stolen =
    { 18 } yaş altı biri yetişkin olmadan ya da bir dernekle şikâyetçi olabilir.
    Şikâyetin bir kopyasını iste.
    Numaralarını kâğıtta, fotoğraflarını e-posta kutunda sakla.
