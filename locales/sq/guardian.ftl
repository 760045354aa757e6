### Kush vendos për një të mitur vetëm. Vetëm një gjyqtar cakton një kujdestar ligjor. Shpjego rolet, pa gjykuar familjen.

title = 👤 Kush vendos për ty

start =
    Prindërit e tu i ruajnë të drejtat e tyre, edhe nga larg.
    Një gjyqtar mund t’ia japë këtë rol një personi tjetër.
    Cili është rasti yt?
    .in-care = 🛡️ { -ase }-ja kujdeset për mua
    .asylum = 🛡️ Kërkoj azil
    .not-yet = 🕒 Ende pa mbrojtje
    .adult = 👤 I rritur, xhaxha, mik
    .waiting-zone = 📍 Aeroport ose port
    .unsure = ❓ Nuk e di

in-care =
    { -ase }-ja (mbrojtja e fëmijëve) vendos për gjërat e çdo dite.
    Për gjërat e rëndësishme duhen prindërit e tu, një kujdestar ligjor (i caktuar nga një gjyqtar) ose një gjyqtar.
    Për çfarë ke nevojë?
    .every-day = ☀️ Shkollë, dalje, mjek
    .important = 🏥 Operacion, udhëtim
    .nobody-signs = ✍️ Askush nuk nënshkruan
    .disagree = ✋ Nuk jam dakord
    .who = ❓ Kush është kujdestari?

every-day =
    Shkollë, dalje, berber, mjek: { -ase }-ja (mbrojtja e fëmijëve) mund të nënshkruajë.
    Për sportin ose bankën, varet.
    Pyet edukatorin tënd kush nënshkruan.
    .important = 🏥 Operacion, udhëtim
    .nobody-signs = ✍️ Askush nuk nënshkruan
    .who = ❓ Kush është kujdestari?

important =
    Operacion, pasaportë, udhëtim i gjatë: këto janë gjëra të rëndësishme.
    Nënshkruan kujdestari yt ligjor, nëse një gjyqtar e ka caktuar.
    Nuk ke kujdestar? Vazhdo të lexosh.

nobody-signs =
    Askush nuk nënshkruan? Një gjyqtar mund të japë leje.
    Thuaji { -ase }-së (mbrojtjes së fëmijëve): « Demandez au juge. » (Kërkojani gjyqtarit.)
    Thuaja edhe { -avocat }-it tënd (avokatit).
    .next = 👤 Kërko një kujdestar

family-judge =
    { -juge-familles } (gjyqtari i familjeve) cakton kujdestarët ligjorë.
    Ai është te { -tribunal-judiciaire } i vendit ku jeton.
    Gjej një { -avocat } (avokat) ose një edukator që të të ndihmojë t’i shkruash.
    .what-to-write = ✍️ Çfarë të shkruaj
    .what-is-it = ❓ Ç’është një kujdestar?
    .lawyer = ⚖️ Gjej një avokat

what-to-write =
    Shkruaj në letër, kurrë këtu, kush je dhe ku jeton.
    Shkruaj: asnjë prind nuk mund të veprojë në Francë, dhe çfarë është e bllokuar.
    Vër datën, nënshkruaj, dhe ruaj një foto.
    .next = ⚖️ Një avokat

disagree =
    Nuk je dakord me { -ase }-në (mbrojtjen e fëmijëve)?
    { -juge-des-enfants } (gjyqtari që mbron fëmijët) mund të të dëgjojë.
    Shkruaji, pa një të rritur dhe falas.
    .next = ✍️ Letra për gjyqtarin

who-is-who =
    Foyer-i (shtëpia e të rinjve) ose edukatori nuk është kujdestari yt ligjor.
    Vetëm një gjyqtar cakton një kujdestar ligjor.
    Askush nuk duhet të shtiret si prindi ose kujdestari yt.
    .what-is-it = ❓ Ç’është një kujdestar?
    .ask = 👤 Kërko një kujdestar
    .lawyer = ⚖️ Gjej një avokat

guardian =
    { -tutelle } (kujdestaria): një gjyqtar cakton dikë në vend të prindërve të tu.
    Kjo mundet nëse kanë vdekur, ose nuk mund të veprojnë, ndonjëherë sepse janë tepër larg.
    Gjyqtari mund të zgjedhë { -departement }-in. Ajo mbaron në moshën { 18 } vjeç.
    .ask = 👤 Kërko një kujdestar
    .other-way = 🤝 I rritur i besuar
    .lawyer = ⚖️ Gjej një avokat

other-way =
    Ka edhe { -delegation } të autoritetit prindëror (kalimi i rolit të prindërve).
    Gjyqtari ia jep këtë rol { -ase }-së ose një të rrituri të besuar.
    Pyet një { -avocat } (avokat) çfarë është e mirë për ty.
    .next = ⚖️ Një avokat

asylum =
    Për azilin, duhet caktuar { -administrateur-ad-hoc } (i rritur për ty): { 15 } ditë pune.
    Formulari niset më së voni { 21 } ditë pas { -attestation } (vërtetimi).
    Nuk është caktuar ende? Kërkoje te { -prefecture } dhe te një shoqatë.
    .next = 👤 Përfaqësuesi yt

waiting-zone =
    Një i rritur duhet caktuar menjëherë: { -administrateur-ad-hoc }.
    Ai vjen të të takojë dhe zgjedh një { -avocat } (avokat).
    Thuaj: { -phrase-representant } (Kërkoj një të rritur që më përfaqëson.)
    .next = 🛂 Në kufi

not-yet =
    Gjatë { -evaluation } (intervistë për moshën), ligji nuk cakton një të rritur për ty.
    Një shoqatë ose një { -avocat } (avokat) mund të të ndihmojë.
    Kërkoju të vijnë me ty.

not-yet-who =
    Në urgjencë, mjeku duhet të mjekojë, edhe pa nënshkrim.
    Për shkollën, kërko bashkë me një shoqatë.
    Për të pasur mbrojtje, shkruaji { -juge-des-enfants } (gjyqtarit që mbron fëmijët).
    .next = ✍️ Letra për gjyqtarin
