### Jeta e çdo dite. Ajo që nuk është e sigurt thuhet si e pasigurt, me kë të pyesësh.

title = ☀️ Jeta e çdo dite

start =
    Këtu janë gjëra të thjeshta për çdo ditë.
    Çfarë kërkon?
    .phone = 📱 Telefon, internet
    .money = 💶 Para, bankë
    .transport = 🚌 Autobus, tren, gjobë
    .papers = 📄 Dokumente humbur, letra
    .food = 🛏️ Të ha, të lahem, të fle
    .other = ❓ Tjetër, ose urgjencë

numbers =
    Është falas, ditë e natë. Fëmijë në rrezik:
    📞 { $tel-119 }
    Çdo urgjencë:
    📞 { $tel-112 }
    Zjarr ose aksident:
    📞 { $tel-18 }
    .next = 🆘 Cila ndihmë?

phone =
    Një telefon ndihmon për të marrë lajme.
    Për çfarë ke nevojë?
    .get = 📱 Telefon, kartë SIM
    .no-credit = 📱 Pa kredit
    .taken = 📱 Marrë, ose duan kodin
    .protect = ➡️ Ta mbroj
    .images = 📷 Shantazh, foto
    .scam = 🆘 Një ofertë e çuditshme

get-phone =
    { -emmaus-connect } (shoqatë) jep falas ose shet lirë telefona dhe karta SIM.
    Shpesh duhet të kalosh nga një shoqatë.
    Pyet në një qendër ditore pranë teje.
    .next = ➡️ Ta mbroj

no-credit =
    Pa kredit, numrat e shkurtër të urgjencës punojnë.
    Pa kartë SIM, vetëm ky është i sigurt:
    📞 { $tel-112 }
    Ruaje edhe në letër.
    .get = 📱 Gjej një kartë SIM
    .food = 🛏️ Fjetje dhe ushqim

protect =
    Vër një kod për të hapur telefonin.
    Fshihe tekstin e mesazheve kur ekrani është i mbyllur.
    Shkruaj në letër numrin e një të rrituri të besuar.

protect-more =
    Kompania Telegram mund ta shohë çfarë shkruan këtu.
    Mos ia dërgo askujt me mesazh dokumentet dhe kodet e tua.
    Fshiji bisedat që askush nuk duhet t’i lexojë.

scam =
    Ki kujdes nga një ofertë në këmbim të një shërbimi: para, shtrat, telefon, dokumente.
    Gjyqtari, { -avocat }-i (avokati), shoqatat: janë falas.
    Mos paguaj, dhe mos i jep hua dokumentet e tua.
    .images = 📷 Shantazh, foto
    .forced = 🔒 Më detyrojnë

money =
    Ruaji paratë në një vend të sigurt.
    Çfarë kërkon?
    .bank = 💶 Llogari në bankë
    .savings = 🔒 Ruaj paratë e mia
    .pay = 🔨 Rroga ime
    .offer = 🆘 Më ofrojnë para

bank =
    Një bankë mund t’i thotë jo një të mituri.
    Një kujdestar ligjor mund ta kërkojë llogarinë, dhe ndonjëherë { -ase }-ja me një gjyqtar.
    Në moshën { 16 } vjeç, nëse përfaqësuesi yt është dakord, mund të kesh kartë.
    .next = 💶 Banka thotë jo

bank-refused =
    Kërko refuzimin me shkrim.
    Përfaqësuesi yt mund ta çojë te { -banque-de-france } (banka e shtetit).
    Për një të mitur, ka kushte: pyet një shoqatë.
    .next = 🔒 Ruaj paratë e mia

savings =
    { -livret-a } (libreze kursimi) shërben për të ruajtur paratë.
    Në moshën { 16 } vjeç, i tërheq pa një të rritur, përveç nëse përfaqësuesi yt refuzon.
    Pyet te { -banque-postale }, me edukatorin tënd.

pay =
    Rroga e një nxënësi zanati shkon në një llogari në emrin e tij.
    Askush nuk mund ta marrë për shtratin, udhëtimin, dokumentet.
    Nën { 16 } vjeç, puna është pothuajse gjithmonë e ndaluar.
    .taken = 🔒 Ma marrin rrogën
    .work = 🔨 Punë, zanat

transport =
    Çdo rajon ka rregullat dhe çmimet e veta.
    Çfarë kërkon?
    .ase = 🛡️ Jam te { -ase }-ja
    .no-ase = ❌ Jo te { -ase }-ja
    .fine = 📄 Kam një gjobë
    .police = 👮 Kontroll policie
    .unsure = ❓ Nuk e di

transport-ase =
    { -ase }-ja (mbrojtja e fëmijëve) i paguan udhëtimet e tua nëse kujdeset për ty.
    Karta ndryshon sipas qytetit dhe rajonit.
    Pyet edukatorin tënd: « Qui paie mes trajets ? » (Kush i paguan udhëtimet e mia?)

transport-help =
    Pak para? Autobusët e qytetit shpesh kanë çmim të ulur.
    Pa leje qëndrimi, nuk jemi të sigurt për rregullin.
    Kërko « le tarif solidaire » (çmimi i ulur) te sporteli, te { -ccas } (zyrë e bashkisë) ose te një shoqatë.
    .fine = 📄 Kam një gjobë

fine =
    Një gjobë transporti nuk është krim.
    Dokumenti i kontrollorit: { 3 } muaj për të paguar ose për të kundërshtuar.
    Ruaj çdo dokument, dhe mos jep kurrë një emër të rremë.
    Cilin dokument ke?
    .ticket = 🚌 Atë të kontrollorit
    .treasury = 💶 « Majorée », më e lartë
    .controller = ❓ Po më kontrollojnë
    .who-pays = 💶 Kush paguan?
    .police = 👮 Policia është këtu
    .lawyer = ⚖️ Gjej një avokat

papers =
    Një dokument, një letër: gjithçka mund të vlejë.
    Çfarë kërkon?
    .lost = 📄 Humbur ose vjedhur
    .photo = 📷 Fotografoj
    .post = 📮 Marr letra
    .identity = 📄 Dokumente identiteti

photo =
    Vëre dokumentin të shtrirë, pranë një dritareje.
    Fotografo çdo faqe, me të gjitha anët që duken.
    Shiko foton: çdo fjalë duhet të lexohet.

photo-keep =
    Ruaji fotot në dy vende të sigurta, si emaili yt.
    Lër një kopje te një i rritur i besuar ose te një shoqatë.
    Mos e jep kurrë origjinalin tënd të vetëm.

post =
    Pa shtëpi, mund të kesh një adresë për letrat.
    Kjo është { -domiciliation }: te { -ccas } (zyrë e bashkisë) ose te një shoqatë.
    Pyet edhe { -avocat }-in tënd (avokatin) nëse mund t’i marrë letrat e tua.

post-look =
    Kalo t’i shohësh letrat çdo javë.
    Shumë letra kanë afat të shkurtër.
    Ruaj zarfin dhe fotografo gjithçka.

fine-ticket =
    Shkruaj brenda { 3 } muajve pas kontrollit, në adresën e dokumentit.
    Thuaj moshën, kush kujdeset për ty, që nuk ke para, dhe pse.
    Dërgo kopje, dhe ruaj një provë të dërgimit.
    .next = 💶 Kush paguan?

fine-treasury =
    { -amende-majoree } është shumë më e lartë, dhe afati është i shkurtër.
    Ruaj zarfin: data e tij ka rëndësi.
    Tregoji sot një { -avocat } (avokati) ose një shoqate.
    .next = ⚖️ Një avokat

fine-control =
    Kontrollori mund të kërkojë emrin dhe adresën tënde.
    Pa provë, ai mund të thërrasë policinë, e vetmja që mund të të mbajë.
    Jep emrin dhe moshën e vërtetë.
    .police = 👮 Vjen policia
    .ticket = 📄 E mora dokumentin

fine-who =
    Nën { 13 } vjeç, nuk ka gjobë; pastaj, mund të ketë.
    Vetëm gjoba nuk duket se e ndal mbrojtjen tënde.
    Jepja letrën edukatorit tënd po atë ditë.
