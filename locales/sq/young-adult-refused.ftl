### Ndihma pas moshës 18 vjeç refuzohet ose ndalet. Thuaj çfarë të bëjë sot, pa premtuar asgjë.

title = ✋ Ndihma pas { 18 } vjeç: “jo”

start =
    Para gjykatës, duhet t’i shkruash një letër { -departement }-it.
    Në rrugë, ose së shpejti? Një gjyqtar urgjent mund ta shohë menjëherë.
    Cili është rasti yt?
    .outside = 🛏️ Në rrugë, ose shpejt
    .written = 📄 Një “jo” me shkrim
    .spoken = ✋ Një “jo” pa dokument
    .no-answer = 🕒 Pa përgjigje
    .oqtf = 🚪 Kam një { -oqtf }
    .unsure = ❓ Nuk e di

outside =
    Nëse fle në rrugë, ose së shpejti, një gjyqtar mund të vendosë në { 48 } orë.
    Kjo është { -refere-liberte } (kërkesë urgjente), me një { -avocat } (avokat).
    Shko sot te një { -avocat }.

outside-today =
    Të flesh te një mik nuk e mbyll gjithmonë këtë derë.
    Nën { 18 } vjeç, telefono:
    📞 { $tel-119 }
    Në moshën { 18 } vjeç, telefono { 115 } çdo ditë dhe shëno orën.
    Vazhdoje edhe kërkesën te { -departement }-i: njëra nuk e zëvendëson tjetrën.
    .lawyer = ⚖️ Gjej një avokat
    .tonight = 🛏️ Fjetje dhe ushqim
    .letter = ✍️ Letra

spoken =
    { -departement }-i duhet të përgjigjet me shkrim dhe të thotë pse.
    Kërkoje sot, me letër ose me email: { -phrase-refus } (Dua këtë refuzim me shkrim.)
    Ruaj provën.
    .next = ✍️ Letra

no-answer =
    Kërko përsëri një përgjigje me shkrim, dhe ruaj provën.
    Heshtja ndonjëherë vlen si “jo”: këtë ta thotë një { -avocat } (avokat).
    Mos prit të mbushësh { 18 } vjeç: shko tek ai këtë javë.
    .letter = ✍️ Letra
    .lawyer = ⚖️ Gjej një avokat

letter-first =
    Shkruaji presidentit të { -departement }-it: pa këtë letër ({ -rapo }), gjykata mund të refuzojë ta shohë.
    Zakonisht, ka { 2 } muaj pas një “jo” me shkrim, ndonjëherë më pak: lexoje.
    Dërgoje këtë javë.
    .next = ✍️ Çfarë të shkruaj

write =
    Në letër, shkruaj: { -phrase-rapo } (Kërkoj një vendim të ri.)
    Thuaj që kur të ndihmon { -ase }-ja (mbrojtja e fëmijëve), shkollën tënde, çfarë të mungon. Mund të kërkosh të flasësh, me dikë.
    Dërgo një { -recommandee } (letër me vërtetim) dhe ruaj një kopje.
    .next = ➡️ Dhe pastaj

what-now =
    Mos e prit përgjigjen: një gjyqtar urgjent mund ta shohë, me kopjen.
    Pas { -ase }-së (mbrojtja e fëmijëve), një gjyqtar mendon së pari se është urgjente.
    Shko këtë javë te një { -avocat } (avokat).
    .lawyer = ⚖️ Gjej një avokat
    .silence = 🕒 Pa përgjigje
    .adult = 📅 “Ishe i rritur”
    .sign = ✍️ Duan të nënshkruaj
    .rights = 🤝 Ndihmë falas
    .tonight = 🛏️ Fjetje dhe ushqim

silence =
    { 2 } muaj pa përgjigje për letrën tënde zakonisht vlejnë si “jo”.
    Pastaj, zakonisht ke { 2 } muaj për { -tribunal-administratif } (gjykatën).
    Tregoji provat një { -avocat } (avokati) para këtyre ditëve.
    .next = ⚖️ Gjej një avokat

said-adult =
    { -departement }-i thotë që ishe i rritur kur hyre?
    Atëherë një gjyqtar mund ta refuzojë këtë ndihmë.
    Tregoji të gjitha dokumentet një { -avocat } (avokati) para se të përgjigjesh.
    .next = ⚖️ Gjej një avokat

sign =
    Mos nënshkruaj një dokument bosh, as një dokument që nuk e kupton.
    Nën { 18 } vjeç, nuk mund të të bëjnë të heqësh dorë nga ndihma.
    Lexo, kërko një kopje, tregoja një { -avocat } (avokati).
    .next = ➡️ Çfarë të bëj

rights-defender =
    { -defenseur-des-droits } ndihmon falas kur një e drejtë nuk respektohet.
    Mund t’i shkruash pa një të rritur.
    Dërgoji kopjen e refuzimit (“jo”) dhe të letrës sate.
    .lawyer = ⚖️ Gjej një avokat
    .back = ❓ Pyetje të tjera

who =
    Deri në { 21 } vjeç, kjo ndihmë është e drejtë pas { -ase }-së (mbrojtja e fëmijëve).
    Duhet të kesh hyrë aty para moshës { 18 } vjeç, pa para dhe ndihmë të mjaftueshme.
    Me një { -oqtf } (urdhër për t’u larguar), { -departement }-i nuk e ka më detyrim. Çfarë të thanë?
    .written = 📄 Një “jo” me shkrim
    .spoken = ✋ Një “jo” pa dokument
    .oqtf = 🚪 Kam një { -oqtf }
    .lawyer = ⚖️ Gjej një avokat

order =
    Afati kundër një { -oqtf } (urdhër për t’u larguar) është shumë i shkurtër: vepro së pari atje.
    { -departement }-i nuk e ka më detyrim të ndihmojë, por mundet. Nëse { -oqtf } zhduket, e drejta jote kthehet.
    Shko sot te një { -avocat } (avokat).
    .oqtf = 🚪 { -oqtf }, sot
    .lawyer = ⚖️ Gjej një avokat
