### Shtatzëni. Asnjë gjykim, asnjë pyetje për të kaluarën. Zgjedh ajo.

title = 🤰 Shtatzëni

start =
    Ti zgjedh: ta mbash bebin ose jo. Askush nuk ka të drejtë të të detyrojë.
    Gjak, dhimbje e fortë, një bebe që po vjen:
    📞 { $tel-15 }
    Për çfarë ke nevojë?
    .test = ❓ A jam shtatzënë?
    .keep = 🤰 Ta mbaj bebin
    .not-keep = 🏥 Të mos e mbaj (IVG)
    .secret = 🤫 Kush do ta dijë?
    .forced = 🔒 Më kanë detyruar
    .unsure = ❓ Nuk e di ende

test =
    Testi i shtatzënisë është falas te { -centre-sexuel } (për të rinjtë).
    Është sekret, pa pëlqimin e një të rrituri. Bëje këtë javë.
    Ka ndodhur para më pak se { 5 } ditësh? Pilula urgjente është ende e mundshme.
    .emergency-pill = 💊 Pilula urgjente
    .secret = 🤫 Kush do ta dijë?
    .decide = ➡️ Po pas testit?

unsure =
    Merre kohën për të zgjedhur, por bëje testin këtë javë.
    Te { -centre-sexuel } (për të rinjtë), dikush të dëgjon falas.
    Mund edhe të telefonosh, falas, nga e hëna në të shtunë:
    📞 { $tel-sexualites }
    .keep = 🤰 Ta mbaj bebin
    .not-keep = 🏥 Të mos e mbaj (IVG)
    .secret = 🤫 Kush do ta dijë?

secret =
    Një mami (që ndihmon lindjet) ose një mjek mund të të shohë në fshehtësi.
    Prindërit, kujdestari ligjor ose foyer-i mund të mos e dinë.
    Thuaj sapo të arrish: « Je veux garder le secret, pas de lettre. » (Dua ta mbaj të fshehtë, mos dërgoni letër.)
    .keep = 🤰 Ta mbaj bebin
    .not-keep = 🏥 Të mos e mbaj (IVG)

not-keep =
    { -ivg } (abort: ndërprerja e shtatzënisë) është falas. Vendos vetëm ti.
    Zakonisht është e mundshme deri në fund të javës { 14 }.
    Telefono shpejt, falas, nga e hëna në të shtunë:
    📞 { $tel-sexualites }
    .who-knows = 🤫 Kush do ta dijë?
    .late = 🕒 Ndoshta tepër vonë

not-keep-secret =
    Prindërit dhe kujdestari yt ligjor mund të mos e dinë.
    Atëherë me ty vjen një i rritur që e zgjedh ti.
    Më parë, një këshilltare flet me ty. Thuaj: « Je veux garder le secret. » (Dua ta mbaj të fshehtë.)

late =
    Mos i numëro javët vetëm: një qendër i numëron me ty.
    Shko sot te { -centre-sexuel } (për të rinjtë) ose në spital.
    Mund edhe të telefonosh, falas, nga e hëna në të shtunë:
    📞 { $tel-sexualites }
    .keep = 🤰 Nëse e mbaj
    .birth = 🤫 Të lind në fshehtësi

keep =
    Një mami ose { -pmi } (kujdes për nëna dhe bebe) të ndjek falas.
    Zakonisht, nuk kërkon as dokumente as provë të moshës.
    Pyet për adresën e { -pmi } në bashki ose në spital.
    .home = 🛏️ Strehë për ne
    .baby = 👪 Unë dhe bebi im
    .secret = 🤫 Kush do ta dijë?
    .birth = 🤫 Të lind në fshehtësi

home =
    Shtatzënë dhe pa strehë? { -ase }-ja (mbrojtja e fëmijëve) duhet të të ndihmojë.
    Ajo i pret gratë shtatzëna, dhe nënat me një fëmijë të vogël.
    Nën { 18 } vjeç, edhe ti je fëmijë për t’u mbrojtur. Telefono, ditë e natë:
    📞 { $tel-119 }
    .where = 📍 Cilat vende?
    .tonight = 🛏️ Fjetje sonte
    .letter = ✍️ Shkruaji gjyqtarit

where =
    Shpesh, është një qendër për nëna (shtëpi për nëna dhe bebe) ose një familje.
    Një gjyqtar mund t’i vendosë nën mbrojtje bashkë nënën dhe bebin.
    Pyet { -ase }-në (mbrojtja e fëmijëve), { -pmi } ose spitalin.
    .tonight = 🛏️ Fjetje sonte
    .letter = ✍️ Shkruaji gjyqtarit

baby =
    Zakonisht, vendos ti për bebin tënd, edhe nën { 18 } vjeç.
    Të jesh e mitur, vetëm ose pa dokumente nuk mjafton për të ta marrë.
    Duhen një rrezik dhe një gjyqtar. Dikush të flet për këtë? Shko te një { -avocat } (avokat).
    .home = 🛏️ Strehë për ne
    .lawyer = ⚖️ Gjej një avokat

birth =
    Zakonisht, mund të lindësh në spital duke e mbajtur emrin të fshehtë.
    Zakonisht, pastaj ke { 2 } muaj për ta marrë prapë fëmijën.
    Fol më parë me një mami ose me një { -avocat } (avokat).
    .lawyer = ⚖️ Gjej një avokat
    .baby = 🤰 Nëse e mbaj

forced =
    Nuk e ke ti fajin.
    Thuaja mjekut ose mamisë: kjo mund të ketë rëndësi, edhe për azilin.
    Telefono, ditë e natë, falas:
    📞 { $tel-119 }
    .violence = 🆘 Mjekim, ndihmë
    .marriage = 💍 Më kanë martuar
    .lawyer = ⚖️ Gjej një avokat
