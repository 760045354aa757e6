### Kufiri. Rregullat evropiane kanë ndryshuar në qershor 2026: dokumenti i marrë vjen para këtij teksti.

title = 🛂 Në kufi

start =
    Thuaj menjëherë: { -phrase-mineur } (Jam nën { 18 } vjeç dhe pa familje në Francë.)
    Shto: { -phrase-danger } (Jam në rrezik dhe kërkoj mbrojtje.)
    Ku je?
    .airport = 🛂 Aeroport ose port
    .land = 🚌 Tren, rrugë, mal
    .pushed-back = 🚪 Më kthyen mbrapsht
    .overseas = 🌴 Mayotte, përtej detit
    .england = 🌊 Calais, det, Angli
    .unsure = ❓ Nuk e di

airport =
    Mund të të mbajnë në { -zone-attente } (vend i mbyllur), jo të të kthejnë para një dite të plotë.
    Një i rritur duhet caktuar menjëherë: { -administrateur-ad-hoc }.
    Kërkoje, me një { -avocat } (avokat) dhe një përkthyes.
    .sent-back = 🚪 Duan të më kthejnë
    .afraid = 🛡️ Kërkoj azil
    .rights = 📄 Dokumenti, mjeku
    .days = 🕒 Sa ditë

plane =
    Nuk mund të të kthejnë para një dite të plotë.
    Thuaj: { -phrase-representant } (Kërkoj një të rritur që më përfaqëson.)
    Kërko edhe një { -avocat } (avokat). Telefono tani:
    📞 { $tel-119 }
    .next = ❓ Pyetje tjetër

zone-rights =
    Refuzimi i hyrjes duhet të jetë i shkruar, me arsyet, në një gjuhë që e kupton.
    Mund të shohësh një mjek dhe të telefonosh dikë.
    Ruaje këtë dokument. Mos nënshkruaj pa kuptuar.
    .next = ❓ Pyetje tjetër

zone-days =
    Pas { 4 } ditësh, një gjyqtar duhet ta shohë dosjen tënde.
    Ai mund të thotë edhe { 8 } ditë të tjera. Duhet të jetë aty një { -avocat } (avokat).
    Tregoji gjyqtarit moshën, shëndetin, frikën tënde.
    .next = ❓ Pyetje tjetër

zone-asylum =
    Ke frikë në vendin tënd? Mund të kërkosh azil këtu, menjëherë.
    Atëherë mund të të mbajnë vetëm në raste të rralla. Rregullat kanë ndryshuar: dokumenti yt vjen para këtij teksti.
    Kërko një { -avocat } (avokat).
    .next = 🛂 Azil në kufi

land =
    Një i mitur duhet të vihet nën kujdesin e { -ase }-së (mbrojtja e fëmijëve), jo të kthehet.
    Thuaji policisë: { -phrase-danger } (Jam në rrezik dhe kërkoj mbrojtje.)
    Kërko një përkthyes.

land-paper =
    Refuzimi i hyrjes duhet të jetë i shkruar, me arsyet.
    Kontrollo datën e lindjes. Mos nënshkruaj pa kuptuar.
    Ruaje dokumentin: foto, datë, orë, vend.

land-rule =
    Për kthim në Itali, një refuzim i thjeshtë nuk mjafton më gjithmonë.
    Një marrëveshje mes vendeve e lejon ende ndonjëherë.
    Kërko një { -avocat } (avokat) para çdo nisjeje.
    .menton = 🛂 Menton
    .car = 🚌 Makinë, kamion, taksi
    .card = 💬 Fjali për të treguar
    .lawyer = ⚖️ Gjej një avokat

menton =
    Në Menton, një shërbim ndonjëherë e shikon moshën në zyrën e policisë.
    Disa shoqata e kundërshtojnë këtë para një gjyqtari.
    Thuaj që je i mitur, dhe kërko një vendim me shkrim.
    .next = 💬 Fjali për të treguar

pushed-back =
    Kthimi i një të mituri që kërkon mbrojtje mund të shkelë të drejtat e tij.
    Shëno datën, orën, vendin. Fotografo të gjitha dokumentet.
    Kërko një shoqatë, në të dy anët e kufirit.

who-helps =
    { -defenseur-des-droits } (mbron të drejtat e tua) i dëgjon fëmijët, falas.
    Je në Francë? Mund të kërkosh gjithmonë mbrojtje.
    Mos rreziko në rrugë. Në Francë, telefono:
    📞 { $tel-119 }
    .next = ⚖️ Një avokat

overseas =
    Në Mayotte dhe në territoret përtej detit, rregullat janë ndryshe.
    Askush nuk duhet të të lidhë me një të rritur që nuk është prindi yt.
    Kërko menjëherë një { -avocat } (avokat) ose një shoqatë.
    .mayotte = 🌴 Jam në Mayotte
    .lawyer = ⚖️ Gjej një avokat

car =
    Pranë një kufiri, policia mund të shohë në makina dhe kamionë.
    Ai që drejton makinën për para dënohet, zakonisht jo i riu pasagjer.
    Nëse të gjejnë, thuaj: { -phrase-danger } (Jam në rrezik dhe kërkoj mbrojtje.)
    .next = 💬 Fjali për të treguar
