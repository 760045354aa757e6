### Shëndeti, sipas asaj që dhemb ose që duhet. Ton i qetë. Asnjë pyetje për atë që ka ndodhur.

title = 🏥 Shëndeti im

start =
    Është rëndë tani? Telefono, është falas:
    📞 { $tel-15 }
    📞 { $tel-112 }
    Nëse jo, çfarë kërkon?
    .body = 🏥 Sëmundje ose plagë
    .cover = 💶 Pagesa, kartë shëndeti
    .mind = 💭 Frikë, gjumë, trishtim
    .sex = 🤫 Seks, shtatzëni
    .violence = 🆘 Dhunë seksuale
    .other = ❓ Tjetër, nuk e di

other =
    Për çdo gjë mund të kërkosh ndihmë.
    Çfarë kërkon?
    .teeth = 🏥 Dhëmbët ose sytë
    .drugs = 💊 Drogë, alkool, tableta
    .vaccines = 🏥 Vaksina
    .doctor = 🏥 Mjeku dhe unë
    .age = 📅 Mosha, test kockor
    .unsure = ❓ Nuk e di

body =
    Vështirësi në frymëmarrje, gjak, helm: është rëndë.
    Një dhimbje shumë e fortë, një bebe që po vjen: po ashtu.
    A është rëndë tani?
    .serious = 🆘 Po, është rëndë
    .not-serious = ❌ Jo, mund të presë
    .unsure = ❓ Nuk e di

urgent =
    Telefono, ose shko te { -urgences } (dera e spitalit, ditë e natë):
    📞 { $tel-15 }
    📞 { $tel-112 }
    Mjekimi vjen para parave dhe dokumenteve.
    Nëse nuk flet dot, dërgo një SMS:
    📞 { $tel-114 }
    .next = 🏥 Në spital

ask-a-doctor =
    Një mjek përgjigjet në telefon, ditë e natë, falas.
    Ai thotë nëse është rëndë.
    Telefono tani, ose shko te { -urgences } (dera e spitalit):
    📞 { $tel-15 }
    .next = 🏥 Në spital

at-the-hospital =
    Zakonisht, mjekët dhe infermierët e ruajnë sekretin, edhe përballë policisë.
    Shumë spitale kanë përkthyes me telefon.
    Thuaj: { -phrase-interprete } (Dua një përkthyes.)
    .card = 💬 Kartë për të treguar
    .cover = 💶 Kush e paguan mjekimin

teeth =
    Disa { -pass } (mjekim falas) dhe qendra shëndeti shpesh mjekojnë dhëmbët.
    Një kartë shëndeti shpesh paguan mjekimet e thjeshta dhe syzet.
    Për çfarë ke nevojë?
    .pain = 🏥 Më dhemb dhëmbi
    .pay = 💶 Kush paguan?

teeth-pain =
    Temperaturë ose fytyrë e fryrë? Shko te { -urgences } (spitali), ose telefono:
    📞 { $tel-15 }
    Nëse jo, shko te { -pass } (mjekim falas), edhe pa kartë e pa dokumente.
    { -ase }-ja (mbrojtja) nuk kujdeset për ty? Një i mitur ka të drejtë për { -ame } (paguan shteti) që ditën e parë.
    .card = 💬 Kartë për të treguar
    .pay = 💶 Kush paguan?
    .refused = ✋ Nuk më mjekojnë

drugs =
    Tabletat e rrugës të bëjnë shpejt të varur.
    Lyrica, Rivotril, Tramadol: trupi do gjithmonë më shumë.
    Të kërkosh mjekim nuk sjell dënim. Për çfarë ke nevojë?
    .stop = 🏥 Dua ta lë
    .given = 🔒 M’i japin të tjerët
    .unwell = 🆘 Ndihem shumë keq

stop =
    { -cjc } i ndihmon të rinjtë nga { 12 } deri në { 25 } vjeç.
    Është falas, pa dhënë emrin.
    Mos e ndërprit menjëherë: pyet së pari një mjek.
    .next = 📞 Ku të telefonoj

stop-call =
    { -drogues-info } të thotë ku është { -cjc } (ndihmë për të rinjtë) pranë teje.
    Është falas, zakonisht nga ora { 8 } deri në orën { 2 } të natës.
    Telefono:
    📞 { $tel-drogues }

given =
    Të japësh tableta që dikush të vjedhë ose të punojë është e ndaluar.
    Nuk e ke ti fajin. Telefono:
    📞 { $tel-119 }
    Rrezik tani:
    📞 { $tel-112 }
    .forced = 🔒 Më detyrojnë
    .stop = 🏥 Dua ta lë

vaccines =
    Vaksinat janë shpesh falas në një qendër publike vaksinimi.
    Edhe kontrolli i tuberkulozit (sëmundje e mushkërive).
    Zakonisht, shkolla fillon edhe më parë. Pyet për adresën në bashki ose te { -pass } (mjekim falas).
    .pay = 💶 Kush paguan?
    .card = 💬 Kartë për të treguar

doctor =
    Një mjek është aty për të mjekuar.
    Çfarë do të dish?
    .police = 👮 A thërret ai policinë?
    .language = 🌍 Nuk më kupton
    .refused = ✋ Nuk më mjekojnë
    .age = 📅 Mjeku dhe mosha ime
    .first-check = 🏥 Vizita e parë
    .signs = ✍️ Nënshkrimi, kush e di?

will-police-know =
    Zakonisht, mjekët dhe infermierët e ruajnë sekretin.
    Edhe përballë policisë dhe { -prefecture } (zyrë e shtetit).
    Nëse një fëmijë është në rrezik, ata mund të njoftojnë mbrojtjen. Bëju këtë pyetje.
    .secret = 🤫 Dua të mbetet sekret
    .card = 💬 Kartë për të treguar

language =
    Zakonisht, mund të kërkosh një përkthyes.
    Mos përdor si përkthyes një person që të frikëson.
    Thuaji mjekut: { -phrase-interprete } (Dua një përkthyes.)
    .next = 💬 Kartë për të treguar

refused-care =
    Në urgjencë të rëndë, spitali duhet të të mjekojë së pari.
    Për të tjerat, kërko refuzimin me shkrim.
    Thuaj: { -phrase-refus } (Dua këtë refuzim me shkrim.)
    .next = 🤝 Kush mund të ndihmojë

refused-help =
    Kthehu me një shoqatë, ose kërko { -pass } (mjekim falas).
    { -comede } (shoqatë shëndeti) ndihmon në Bicêtre, Paris, Marseille, Saint-Étienne, Cayenne.
    Shkruaji edhe { -defenseur-des-droits } (mbron fëmijët): është falas.
    .pay = 💶 Kush paguan?
    .card = 💬 Kartë për të treguar

age =
    Një mjek nuk vendos për moshën tënde.
    Për { -test-osseux } (radiografi e kockave) duhen një gjyqtar dhe pëlqimi yt.
    Për moshën, është e ndaluar të shohin organet gjenitale. Kërko një { -avocat } (avokat).
    .bone-test = 🏥 { -test-osseux }
    .first-check = 🏥 Vizita e parë

first-check =
    Te pritja, një infermier ose një mjek zakonisht duhet të të shohë.
    Nuk është test moshe.
    Thuaj çfarë të dhemb, dhe kërko një përkthyes.
    .card = 💬 Kartë për të treguar
    .language = 🌍 Nuk më kupton

signs =
    Zakonisht, prindërit ose kujdestari ligjor thonë po për mjekimin.
    Mjeku duhet të të dëgjojë edhe ty.
    Çfarë kërkon?
    .they-may-know = ➡️ Ata mund ta dinë
    .secret = 🤫 Dua të mbetet sekret
    .operation = 🏥 Një operacion
    .unsure = ❓ Nuk e di

who-signs =
    Mjeku të pyet gjithmonë çfarë mendon.
    Ai jep mjekimin e domosdoshëm, edhe nëse një i rritur refuzon.
    Thuaji çfarë do, dhe bëji pyetjet e tua.
    .secret = 🤫 Dua të mbetet sekret
    .operation = 🏥 Një operacion

operation =
    Në urgjencë, mjeku duhet të mjekojë, edhe pa nënshkrim.
    Përndryshe, duhen pëlqimi yt, dhe prindërit ose { -juge-des-enfants } (gjyqtari i të miturve).
    Me { -ase }-në (mbrojtja e fëmijëve), kërkoji edukatorit tënd t’i shkruajë gjyqtarit.
    .alone = ✍️ Askush për nënshkrim
    .pay = 💶 Kush paguan?
    .letter = ✍️ Shkruaji gjyqtarit

secret =
    Mund të kërkosh që prindërit ose kujdestari yt ligjor të mos e dinë.
    Mjeku përpiqet së pari të të bindë.
    Nëse thua përsëri jo, eja me një të rritur që e zgjedh ti.
    .next = 👤 Pa një të rritur

secret-alone =
    Nuk ke familje këtu, dhe ke kartën tënde të shëndetit?
    Atëherë, zakonisht, mund të thuash po pa një të rritur. Me { -ame } (shëndet i paguar nga shteti), nuk është e sigurt.
    Thuaji mjekut: { -phrase-secret } (Dua mjekim në fshehtësi.)
    .card = 💬 Kartë për të treguar
    .pay = 💶 Kush paguan?

operation-alone =
    Thuaji mjekut: « Je suis d’accord, ma famille n’est pas ici. » (Jam dakord, familja ime nuk është këtu.)
    Për mjekim në fshehtësi, eja me një të rritur që e zgjedh ti.
    { -ase }-ja (mbrojtja) nuk kujdeset për ty? Një i mitur ka të drejtë për { -ame } (paguan shteti) që ditën e parë.
    .own-card = 📄 Kam kartën time
    .pay = 💶 Kush paguan?
    .letter = ✍️ Shkruaji gjyqtarit
