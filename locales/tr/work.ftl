### Meslek, patron, maaş. Asla imzalamayı ya da sözleşmesiz çalışmayı öğütleme.

title = 🔨 Meslek, iş

start =
    Meslek, okulda ve işte öğrenilebilir.
    Ne arıyorsun?
    .boss = 🔨 Patron buldum
    .training = 🎒 Meslek seçmek
    .pay = 💶 Maaşım, banka
    .no-contract = 📄 Sözleşmesiz iş
    .not-safe = 🆘 Maaş yok, tehdit var
    .unsure = ❓ Bilmiyorum

boss =
    { -apprentissage } (çıraklık) ücretli bir sözleşmedir: okul ve iş.
    Genelde { 16 } yaşında, bazen { 15 } yaşında başlar.
    Daha hiçbir şey imzalama. Sana kim bakıyor?
    .ase = 🛡️ { -ase } (foyer, otel)
    .asylum = 🛡️ İltica istiyorum
    .nobody = ❌ Kimse
    .unsure = ❓ Bilmiyorum

permit =
    { -ase } (çocuk koruma) ve { -apprentissage } (çıraklık) varsa bu bir haktır.
    Sana { -autorisation-travail } (çalışma kâğıdı) vermek zorundalar.
    Onu eğitmeninle, ilk günden önce iste.
    .next = ✍️ İmzadan önce

before-signing =
    İmzalamadan önce sözleşmeyi eğitmenine okut.
    Ona sor: « Qui fait la demande, avec quels papiers ? » (“Başvuruyu kim, hangi belgelerle yapıyor?”)
    Her şeyin bir kopyasını sakla. Ne öğrenmek istiyorsun?
    .refused = ✋ Vermiyorlar
    .papers-at-eighteen = 📄 { 18 } yaşında belgeler

permit-refused =
    { -ase } ve { -apprentissage } (çıraklık) varsa sana izin vermek zorundalar.
    Reddi yazılı iste: { -phrase-refus } (“Bu reddi yazılı istiyorum.”)
    Bu hafta bir { -avocat }’ya (avukat) git: bazı süreler kısadır.
    .next = ⚖️ Avukat

asylum =
    İltica başvurusu sürerken her zaman çalışamazsın.
    { 16 } yaşında, çoğu zaman { 6 } ay bekledikten sonra istenebilir.
    Başlamadan önce bir { -avocat }’ya (avukat) sor.
    .next = ⚖️ Avukat

no-permit =
    { -ase } (çocuk koruma) yoksa çalışma izni kendiliğinden verilmez.
    Sözleşmesiz çalışmak senin için risklidir.
    Evet demeden önce bir { -avocat }’ya (avukat) sor.
    .next = ➡️ Başka yol

instead =
    { -ase } olmasa da okul ve meslek eğitimi mümkündür.
    { 18 } yaşından önce bir yer isteyebilirsin.
    Ne yapmak istiyorsun?
    .lawyer = ⚖️ Avukat bulmak

training =
    { 16 } ile { 18 } yaş arası eğitimde olmak gerekir.
    Okul, meslek, iş, iş bulma yardımı: hepsi sayılır.
    Ne öğrenmek istiyorsun?
    .for-eighteen = 📄 { 18 } yaşında belgeler
    .boss = 🔨 Patron buldum
    .youth-office = 🤝 Kim yardım edebilir

for-eighteen =
    { -ase }’ye { 16 } ile { 18 } yaş arasında mı girdin?
    { 18 } yaşında { 6 } ay meslek eğitimi gerekir.
    Sadece genel lise daha az yardım eder. Şimdi eğitmenine sor.
    .next = 📷 Kanıtları saklamak

keep-papers =
    Her kâğıdı sakla: karne, devam belgesi, sözleşme, maaş bordrosu.
    Bunlar { -titre-de-sejour } (oturma izni) için kanıttır.
    Bugün fotoğraflarını çek, bir kopyayı bir derneğe bırak.
    .pay = 💶 Maaşım, banka
    .youth-office = 🤝 Kim yardım edebilir

youth-office =
    { -mission-locale } (gençler bürosu) { 16 } ile { 18 } yaş arasını izler.
    Eğitim bulmaya yardım eder.
    Adresi belediyeye sor ve test kâğıdınla git.
    .boss = 🔨 Patron buldum
    .for-eighteen = 📄 { 18 } yaşında belgeler

pay =
    Çırağın maaşı kendi adına bir hesaba yatar.
    Kimse onu alamaz, kira ya da yolculuk için bile.
    Ne öğrenmek istiyorsun?
    .bank = 💶 Hesap açmak
    .taken = 🔒 Maaşımı alıyorlar
    .not-paid = 💶 Maaşım gelmiyor

bank =
    Bir banka { 18 } yaş altını reddedebilir ya da vasisini isteyebilir.
    { 16 } yaşında, vasinin onayıyla kartlı hesap mümkündür.
    Eğitmenine sor, örneğin bir { -livret-a } (tasarruf hesabı) için.
    .taken = 🔒 Maaşımı alıyorlar
    .papers = 📷 Kanıtları saklamak

no-contract =
    Sözleşmesiz çalışmak risklidir: çoğu zaman az para, bazen tehlike.
    { 16 } yaşından önce çalışmak neredeyse her zaman yasaktır.
    Bunun yerine bir eğitim ara. Ne istiyorsun?
    .not-safe = 🆘 Maaş yok, tehdit var
    .trade = 🎒 Eğitim

not-safe =
    Maaşını ya da belgelerini mi tutuyorlar? Bu yasaktır ve senin suçun değil.
    Şikâyet ve belge olmasa da seni korumak zorundalar. Ara, gece gündüz:
    📞 { $tel-119 }
    .who = 🤝 Başka kim yardım eder
    .forced = 🔒 Beni zorluyorlar
    .lawyer = ⚖️ Avukat bulmak

who-helps =
    { -esclavage-moderne } seni çalışmaya zorluyorlarsa yardım eder.
    Numarası { "2018" } yılında görüldü. Cevap yoksa { 119 } numarasını ara.
