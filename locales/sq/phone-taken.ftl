### Telefoni i marrë, ose kodi i kërkuar. Kurrë mos këshillo ta japë ose ta refuzojë kodin: së pari avokati.

title = 📱 Telefoni im

start =
    Ruaje qetësinë, mos u rrih për telefonin.
    Ta kërkojnë kodin? Mos vendos vetëm.
    Thuaj: { -phrase-avocat-dabord } (Dua së pari të flas me avokatin tim.)
    Çfarë po ndodh?
    .look = 👮 Policia do ta shohë
    .code = 👮 Policia do kodin tim
    .kept = 👮 Policia e mbajti
    .home = 🛡️ Foyer-i, { -ase }-ja
    .person = 👤 Dikush ma mori
    .back = 📱 Ta marr mbrapsht

look =
    Gjatë një kontrolli të thjeshtë, thuaj me qetësi: { -phrase-telephone } (Nuk jam dakord ta shihni telefonin tim.)
    Për gjyqtarët, të lexosh një telefon është si një bastisje: duhet një hetim.
    Policia e shikon prapë? Shëno gjithçka, dhe tregoja një { -avocat } (avokati).
    .code = 👮 Policia do kodin tim
    .kept = 👮 Policia e mbajti
    .lawyer = ⚖️ Gjej një avokat

code =
    Në disa raste, ta refuzosh kodin mund të jetë vepër penale.
    Policia mund ta kërkojë pa { -avocat }-in tënd (avokatin).
    Mos vendos vetëm, thuaj: { -phrase-avocat-dabord } (Dua së pari të flas me avokatin tim.)
    .kept = 👮 Policia e mbajti
    .lawyer = ⚖️ Gjej një avokat

kept =
    Kërko të shkruajnë markën, modelin dhe numrin.
    Kërko edhe emrin e shërbimit dhe numrin e dosjes.
    Thuaja { -avocat }-it tënd (avokatit) dhe edukatorit tënd.
    .next = 📱 Ta marr mbrapsht

home =
    Edhe në foyer, mund të flasësh me familjen tënde, përveç nëse e ndalon një gjyqtar.
    Pyet, me shkrim, pse e morën dhe kur e kthejnë.
    Një i rritur i foyer-it të frikëson? Telefono, falas:
    📞 { $tel-119 }
    .hurt = 🆘 Dikush më bën keq
    .lawyer = ⚖️ Gjej një avokat

back =
    Mund të kërkosh të ta kthejnë, me një letër.
    Vendos { -procureur } (magjistrati) ose një gjyqtar.
    Shto një provë që është i yti: faturë, kuti, foto, numër.
    .next = 🕒 Deri kur?

back-time =
    Kërkoje para se të kalojnë { 6 } muaj pas mbarimit të çështjes.
    Pastaj, shteti mund ta mbajë, por ky rregull mund të ketë ndryshuar.
    Shkruaj herët, me një { -avocat } (avokat).
    .next = ⚖️ Një avokat

person =
    Të të ndalojnë të telefonosh, që të bindesh, mund të jetë shfrytëzim.
    Nuk e ke ti fajin.
    Ke frikë? Telefono, është falas:
    📞 { $tel-119 }
    .stolen = 👮 Është vjedhje
    .forced = 🔒 Më detyrojnë

stolen =
    Një i mitur mund të bëjë denoncim pa një të rritur, ose me një shoqatë.
    Kërko një kopje të denoncimit.
    Ruaji numrat e tu në letër dhe fotot në emailin tënd.
