### Seks dhe shtatzëni. Asnjë gjykim, asnjë pyetje për të kaluarën. Dikush tjetër mund ta ketë telefonin në dorë.

title = 🤫 Një pyetje intime

start =
    Këto pyetje janë të tuat.
    A mund ta shohë dikush ekranin tënd tani?
    .nobody = ❌ Jo, askush
    .somebody = 👤 Po, dikush
    .unsure = ❓ Nuk e di

later =
    Mund të kthehesh më vonë.
    Butoni 🚪 e mbyll këtë ekran.
    Numrat e ndihmës janë gjithmonë te 🆘.
    .alone = 🤫 Askush nuk sheh
    .stop = 🕒 Më vonë

topic =
    Këtu askush nuk gjykon. Mjekimi është falas.
    Seks pa mbrojtje? Orët kanë rëndësi.
    Çfarë kërkon?
    .unprotected = 💊 Pilula urgjente, HIV
    .protect = 🏥 Pilula, prezervativ
    .pregnant = 🤰 Shtatzëni
    .illness = 🏥 Sëmundje, test
    .violence = 🆘 Më kanë bërë keq
    .unsure = ❓ Nuk e di

protect =
    Nën { 18 } vjeç, vajza vendos pa pëlqimin e një të rrituri.
    Vizita dhe pilula janë falas dhe sekrete.
    Shko te { -centre-sexuel } (për të rinjtë), në farmaci ose te infermieria e shkollës.
    .emergency = 💊 Pilula urgjente
    .condoms = 🏥 Prezervativë
    .call = 📞 Fol me dikë

condoms =
    Nën { 26 } vjeç, disa prezervativë janë falas në farmaci.
    Nën { 18 } vjeç, nuk ke pse të tregosh asgjë.
    Kërko në farmaci: « des préservatifs gratuits » (prezervativë falas).
    .emergency = 💊 Pilula urgjente
    .tests = 🏥 Bëj një test

tests =
    Ka ndodhur para më pak se { 48 } orësh? Shko tani te { -urgences } (spitali).
    Më vonë, { -cegidd } (teste) kërkon HIV-in dhe infeksione të tjera.
    Është falas dhe sekret: pyet për adresën në një spital.
    .emergency = 💊 Pilula urgjente, HIV
    .card = 💬 Kartë për të treguar

centre =
    { -centre-sexuel } (për të rinjtë) të pret falas, pa emrin tënd.
    Mund të kërkosh që askush të mos e dijë.
    Shko atje, ose telefono nga e hëna në të shtunë:
    📞 { $tel-sexualites }
    .emergency = 💊 Pilula urgjente
    .pregnant = 🤰 Shtatzëni
