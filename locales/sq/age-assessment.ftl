### Nga ardhja deri te përgjigjja e departamentit.

title = 🚶 Ardhja dhe { -evaluation }

start =
    Nën { 18 } vjeç dhe pa prindër këtu? { -ase }-ja (shërbim i { -departement }-it) duhet të të mbrojë.
    Ajo bën një { -evaluation }: një intervistë për moshën tënde.
    Cili është rasti yt?
    .just-arrived = 🚶 Sapo kam ardhur
    .waiting = 🕒 Pres intervistën
    .after = 🗣️ Intervista mbaroi
    .with-adult = 👤 Jetoj me një të rritur
    .age-unsure = ❓ Mosha ime e saktë?
    .not-believed = ✋ Thonë: nuk je i mitur

where-to-go =
    { -ase }-ja (mbrojtja e fëmijëve) duhet të të japë një shtrat: është strehimi urgjent.
    Ky strehim është falas, dhe vjen para intervistës.
    Shko sot te { -ase }-ja, ose te shoqata që e ndihmon.

reception-town =
    Ky bot mund të të tregojë ku të shkosh.
    Në cilin qytet je?
    .unknown = ❓ Nuk dua ta them

reception =
    Ditën, shko së pari te vendi i parë i kësaj liste.
    Natë, dera mbyllur, ose pa adresë? Telefono:
    📞 { $tel-119 }

door-closed =
    Natën, ose nëse dera është mbyllur, telefono:
    📞 { $tel-119 }
    Mund të shkosh edhe te policia ose te gendarmerie (xhandarmëria).
    Ajo mund të të pyesë kush je: trego ekranin tjetër.
    .next = 💬 Fjali për të treguar

waiting =
    { -ase }-ja (mbrojtja e fëmijëve) duhet të të japë një shtrat para intervistës.
    A ke shtrat?
    .no-bed = 🛏️ Jo, nuk kam shtrat
    .have-bed = ✅ Po, kam shtrat
    .prefecture = 🏢 Vizita te { -prefecture }
    .bone-test = 🏥 Radiografi e kockave
    .other = ❓ Pyetje tjetër

sent-away =
    Para intervistës, { -ase }-ja (mbrojtja e fëmijëve) duhet të të japë një shtrat, edhe kur gjithçka është plot.
    Shëno datën, orën, vendin, emrin e personit.
    Një { -avocat } (avokat) mund t’i kërkojë një gjyqtari: përgjigje në { 48 } orë, shpesh “jo”. Telefono edhe:
    📞 { $tel-119 }
    .lawyer = ⚖️ Gjej një avokat
    .night = 🛏️ Fjetje sonte

sheltered =
    Ky strehim zgjat { 5 } ditë, ndonjëherë { 10 }, më së shumti { 15 }.
    Koha e pushimit fillon që ditën e parë, para intervistës.
    Shëno ditën e natës sate të parë.
    .next = 📅 Numëro ditët

first-night =
    Strehimi zgjat më së shumti { 15 } ditë.
    Cila ditë ishte nata jote e parë?
    .unknown = ❓ Nuk e di

fifteen-day =
    Strehimi mund të zgjasë më së voni deri në këtë ditë:
    { $shelter-end }
    Më parë, { -ase }-ja (mbrojtja e fëmijëve) njofton një magjistrat ose refuzon me shkrim.
    Kërko një përgjigje me shkrim.
    .next = 🏥 Shëndeti yt

health-check =
    Mund të kërkosh një infermier ose një mjek.
    Kjo vizitë nuk shërben për të vendosur moshën tënde.
    Thuaje sot nëse ke dhimbje ose fle keq.
    .next = 🗣️ Intervista

after =
    Një intervistë shumë e shkurtër mund të jetë argument para gjyqtarit.
    Shëno sot orët, pyetjet, njerëzit, përkthyesin.
    Si vazhdon?
    .no-answer = 🕒 Pa përgjigje
    .bone-test = 🏥 Radiografi e kockave
    .recognised = ✅ { -ase }-ja thotë po
    .refused = ✋ { -ase }-ja thotë jo

no-answer =
    Strehimi zgjat më së shumti { 15 } ditë.
    Pastaj { -ase }-ja (mbrojtja e fëmijëve) njofton një magjistrat ose refuzon me shkrim.
    Kërko një përgjigje me shkrim.
    Shko sot te një shoqatë ose te një { -avocat } (avokat).
    .next = ⚖️ Një avokat

recognised =
    Një { -departement } tjetër nuk mund ta bëjë përsëri { -evaluation } e moshës sate.
    { -procureur } (magjistrat) ose një gjyqtar zgjedh ku jeton.
    Tregoji për shëndetin tënd, shkollën, familjen.
    .every-day = 👤 Kush vendos për mua
    .next-steps = 🛡️ Si vazhdon

in-care =
    { -ase }-ja (mbrojtja e fëmijëve) vendos për gjërat e çdo dite.
    Për gjërat e rëndësishme duhen prindërit e tu ose një gjyqtar.
    Kërko sot një kopje të vendimit, dhe fotografoje.

age-unsure =
    Mos përsërit një moshë ose histori që ta ka dhënë dikush.
    Thuaj vetëm atë që di.
    Fol me një shoqatë ose me një { -avocat } (avokat) para intervistës.
    .next = ⚖️ Një avokat
