### Pas një dhune seksuale. Asnjë pyetje për atë që ka ndodhur, asnjë hollësi, asnjë qortim.
### Policia nuk është kurrë vetëm dhe kurrë e para.

title = 🆘 Ndihmë, tani

start =
    Rrezik tani? Telefono:
    📞 { $tel-119 }
    📞 { $tel-112 }
    Pa folur, me SMS:
    📞 { $tel-114 }
    Për mjekim: { -urgences } (spitali), ditë e natë.
    A mund ta shohë dikush ekranin tënd?
    .nobody = ❌ Jo, askush
    .somebody = ❓ Po, ose nuk e di

later =
    Mund të kthehesh më vonë.
    Butoni 🚪 e mbyll këtë ekran.
    Numrat e ndihmës janë gjithmonë te 🆘.
    .alone = 🤫 Askush nuk sheh
    .stop = 🕒 Më vonë

need =
    Nuk e ke ti fajin. Këtu nuk ke pse të tregosh asgjë.
    Shko shpejt te { -urgences } (spitali): kundër HIV-it (AIDS), mjekimi fillon zakonisht para { 48 } orësh.
    Shpesh, të mjekojnë pa denoncim. Për çfarë ke nevojë?
    .care = 🏥 Mjekim
    .pill = 💊 Të shmang shtatzëninë
    .earlier = 🕒 Ishte shumë kohë më parë
    .not-safe = 🆘 Rreziku është afër
    .talk = 📞 Fol me dikë
    .complaint = 👮 Policia, denoncimi

care =
    Shko tani te { -urgences } (spitali), edhe natën, edhe pas { 48 } orësh.
    Thuaj: « violence sexuelle » (dhunë seksuale), pastaj { -phrase-secret } (Dua mjekim në fshehtësi.)
    Për një këshillë:
    📞 { $tel-15 }
    .what = 🏥 Cili mjekim?
    .pill = 💊 Pilula urgjente
    .card = 💬 Kartë për të treguar
    .talk = 📞 Fol me dikë

care-what =
    Vajzë ose djalë, të mjekojnë. Mund të shmanget një sëmundje, një shtatzëni.
    Para çdo kontrolli, të pyesin: mund të thuash « stop ».
    Kërko edhe të ruhen provat, edhe pa denoncim.
    .pill = 💊 Pilula urgjente
    .card = 💬 Kartë për të treguar
    .talk = 📞 Fol me dikë

earlier =
    Edhe shumë kohë më pas, një mjek mund të ndihmojë.
    { -cegidd } (teste) dhe { -centre-sexuel } (për të rinjtë) janë falas.
    Pa kartë shëndeti, shko te { -pass } (mjekim falas).
    .talk = 📞 Fol me dikë
    .card = 💬 Kartë për të treguar
    .complaint = 👮 Policia, denoncimi

not-safe =
    Një fëmijë në rrezik duhet mbrojtur, edhe pa denoncim.
    Telefono:
    📞 { $tel-119 }
    Pa folur, me SMS:
    📞 { $tel-114 }
    Çfarë kërkon?
    .forced = 🔒 Më detyrojnë
    .tonight = 🛏️ Një vend sonte
    .talk = 📞 Fol me dikë

talk =
    Fëmijët, ditë e natë, falas, nuk duket në faturë:
    📞 { $tel-119 }
    Vajzat dhe gratë, ditë e natë:
    📞 { $tel-3919 }
    Të rinjtë, nga ora { 9 } deri në orën { 23 }:
    📞 { $tel-fil-sante-jeunes }
    .care = 🏥 Mjekim
    .complaint = 👮 Policia, denoncimi
    .tonight = 🛏️ Një vend sonte

complaint =
    Denoncimi (t’i thuash policisë) nuk është i detyrueshëm.
    { -ase }-ja dhe { -juge-des-enfants } (gjyqtari i të miturve) duhet të të mbrojnë, edhe pa denoncim.
    Shko së pari në spital: denoncimi mund të vijë më pas.
    .next = 🤝 Kush ndihmon për këtë

complaint-lawyer =
    Për një denoncim, { -avocat }-i (avokati) i një të mituri është falas.
    Një i rritur i pavarur mund të vijë me ty.
    Fol së pari me një { -avocat }: ai e ruan sekretin.
    .lawyer = ⚖️ Gjej një avokat
    .talk = 📞 Fol me dikë
