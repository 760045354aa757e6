### Polis. Korkutmadan, söz vermeden.

title = 👮 Polis

start =
    Her zaman gerçek adını ve gerçek yaşını söyle.
    Asla başkasının adını verme.
    Ne oluyor?
    .street = 👮 Sokakta kontrol
    .station = 👮 Karakol, suçlama
    .border = 🛂 Sınır, deniz, Calais
    .order = 🚪 Gitme emri, merkez
    .victim = 🆘 Bana zarar verdiler
    .unsure = ❓ Beni yollarlar mı?

can-they =
    { 18 } yaşından önce yasa { -oqtf }’yi (Fransa’yı terk etme kararı) yasaklar.
    { -centre-de-retention } (kapalı yer) da yasaktır; Mayotte’un ayrı kuralları var.
    Yaşını hemen söyle ve bir { -avocat } (avukat) iste.
    .adult = 📅 Bana yetişkin diyorlar
    .mayotte = 🌴 Mayotte’tayım
    .phone = 📱 Telefonum
    .prison = 🔒 Hapishane
    .lawyer = ⚖️ Avukat bulmak

can-they-adult =
    Sana yetişkin gibi davranırlarsa { -oqtf } mümkündür.
    Gerçek yaşını söyle ve yazılmasını iste.
    Aynı gün bir { -avocat }’ya (avukat) git.
    .order = 🚪 Bende { -oqtf } var
    .accused = 👮 Beni suçluyorlar
    .lawyer = ⚖️ Avukat bulmak

street =
    Sakin kal, koşma, gerçek adını ver.
    De ki: { -phrase-mineur } (“{ 18 } yaşından küçüğüm ve Fransa’da ailem yok.”)
    Bir kâğıt, bir fotoğraf ya da okul kartı göster.
    .rule = 📄 Belge gerekli mi?
    .search = 👮 Çantamı arıyorlar
    .phone = 📱 Telefonumu alıyorlar
    .card = 💬 Gösterilecek cümleler
    .taken = 👮 Karakola götürüyorlar
    .over = ➡️ Bitti

street-rule =
    { 18 } yaş altının oturma iznine ihtiyacı yoktur.
    Üzerinde kimlik kartı taşımak zorunda değilsin.
    Görünüşün, belgelerini kontrol etmek için yetmez.
    Şimdi ne oluyor?
    .search = 👮 Çantamı arıyorlar
    .card = 💬 Gösterilecek cümleler
    .taken = 👮 Karakola götürüyorlar
    .over = ➡️ Bitti

search =
    Polis güvenlik için giysilerine dokunabilir.
    Çantanı açmak bir aramadır: onayın yoksa çoğu zaman bir neden gerekir.
    Kavga etme, sakince de ki: { -phrase-pas-accord } (“Kabul etmiyorum.”)
    .phone = 📱 Telefonum
    .card = 💬 Gösterilecek cümleler
    .taken = 👮 Karakola götürüyorlar
    .over = ➡️ Bitti

station =
    De ki: { -phrase-mineur } (“{ 18 } yaşından küçüğüm ve Fransa’da ailem yok.”)
    Şunları iste: { -ase } (çocuk koruma) seni korusun, bir tercüman, bir { -avocat } (avukat).
    Neden oradasın?
    .accused = 👮 Beni suçluyorlar
    .papers = 📄 Belgelerim için
    .phone = 📱 Telefonum
    .unsure = ❓ Bilmiyorum

identity =
    Adını kontrol etmek için: en fazla { 4 } saat (Mayotte’ta { 8 }).
    Polis baştan { -procureur }’e (savcı) haber vermek zorunda.
    Sorumlu bir yetişkinin yanında olmasını iste.

stay-check =
    Fransa’da bulunma hakkını kontrol için: en fazla { 24 } saat.
    Nedenini sana anladığın bir dilde söylemek zorundalar.
    Bir { -avocat } (avukat), tercüman, doktor, bir telefon iste.
    .next = ✍️ İmzadan önce

sign =
    İmzalamadan önce kâğıdı kendi dilinde okut.
    İmzalamayı reddedebilir, bir kopya isteyebilirsin.
    Doğum tarihin doğru mu? Değilse düzelttir.

after =
    Tarihi, saati, yeri ve üniformadaki numarayı not et.
    { -defenseur-des-droits } (haklarını savunur) çocukları ücretsiz dinler.
    Sana vurdular mı? Bugün doktora, sonra bir { -avocat }’ya (avukat) git.
    .lawyer = ⚖️ Avukat bulmak
    .victim = 🆘 Bana zarar verdiler

victim =
    Bu senin suçun değil.
    Ücretsiz arayabilirsin, gece gündüz:
    📞 { $tel-119 }
    Hemen tehlike varsa:
    📞 { $tel-17 }
    Ne öğrenmek istiyorsun?
    .complain = 👮 Şikâyetçi olmak
    .afraid = 👮 Polisten korkuyorum
    .forced = 🔒 Beni zorluyorlar

complain =
    { 18 } yaş altı biri yetişkin olmadan şikâyetçi olabilir.
    Polis şikâyetini almak zorunda. Bir dernekle gidebilirsin.
    Bir tercüman ve bir kopya iste.
    .next = ⚖️ Avukat

afraid =
    { 18 } yaşından önce yasa seni sınır dışı etmeyi yasaklar.
    Ama polis kim olduğunu sorabilir ve yaşından şüphe edebilir.
    Bir { -avocat } (avukat) ya da bir dernekle git.
    .next = ⚖️ Avukat

forced =
    Zorlanan bir çocuk mağdurdur: hırsızlık, uyuşturucu, iş, seks.
    Bu numara dinler, gece gündüz, ücretsiz. Bir ekip cinsel sömürüyü bilir:
    📞 { $tel-119 }

reflection =
    Polis, zorlanan mağdura haklarını söylemek zorunda.
    Düşünmek için { 30 } gün isteyebilirsin; bu sürede Fransa’dan uzaklaştırılmazsın.
    Bunlar bir { -prefecture } kâğıdıyla başlar: onu bir { -avocat } (avukat) ile iste.
    .next = 🔒 Haklarım, güvende
