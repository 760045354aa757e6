### Të mbushësh 18 vjeç: kartë, ndihmë deri në 21, shtetësi, letra. Kurrë data e lindjes: zgjedhje të gjera.
### Mos premto asgjë: "mund të kërkosh", kurrë "do të kesh".

title = 📅 Kur mbush { 18 } vjeç

start =
    Nën { 18 } vjeç, nuk të duhet kartë.
    Pastaj, duhet një { -titre-de-sejour } (leje për të jetuar në Francë).
    { -ase }-ja është mbrojtja e fëmijëve. Cili është rasti yt?
    .letter = 📄 Kam marrë një letër
    .care = 🛡️ Me { -ase }-në
    .never = ❌ Kurrë te { -ase }-ja
    .refused = ✋ Nuk duan të më ndihmojnë
    .changes = 📅 Ndryshimet në { 18 } vjeç
    .unsure = ❓ Nuk e di

care =
    Një datë ka shumë rëndësi: hyrja jote te { -ase }-ja (mbrojtja e fëmijëve).
    Ajo është në dokumentin e gjyqtarit ose të { -departement }-it.
    Sa vjeç ishe atë ditë?
    .before-15 = 📅 Nën { 15 } vjeç
    .by-16 = 📅 { 15 } vjeç, ose sapo { 16 }
    .after-16 = 📅 Mbi { 16 } vjeç
    .unsure = ❓ Nuk e di

find-paper =
    Kërko dokumentin e hyrjes sate te { -ase }-ja.
    Lart, shpesh shkruhet « ordonnance », « jugement » ose « arrêté ».
    Kërkoja një kopje edukatorit tënd ose një { -avocat } (avokati).
    .next = ➡️ Çfarë të bëj

nationality =
    Pas { 3 } vjetësh te { -ase }-ja, mund të kërkosh shtetësinë franceze.
    Nga mosha { 16 } vjeç, nënshkruan pa një të rritur, te { -tribunal-judiciaire } (gjykata e qytetit).
    Takimi duhet të jetë para se të mbushësh { 18 } vjeç.

nationality-time =
    Pas moshës { 18 } vjeç, kjo kërkesë nuk mund të bëhet më.
    Sa kohë para se të mbushësh { 18 } vjeç?
    .over-a-year = 📅 Më shumë se { 1 } vit
    .under-a-year = 🕒 Më pak se { 1 } vit
    .already = 📅 I kam mbushur { 18 } vjeç
    .unsure = ❓ Nuk e di

nationality-plan =
    Duhet një { -acte-de-naissance } (dokumenti i lindjes) i mirë.
    Takimi te { -tribunal } mund të kërkojë disa muaj.
    Fillo tani, me edukatorin tënd ose me një { -avocat } (avokat).

nationality-now =
    Mbetet pak kohë.
    { -tribunal } (gjykata) duhet të të presë para se të mbushësh { 18 } vjeç.
    Shko këtë javë te një { -avocat } (avokat).

nationality-refused =
    Pas një “jo”, ke { 6 } muaj për { -tribunal } (gjykatën).
    Përgatit edhe kartën { -carte-vie-privee }: një rrugë tjetër.
    Kërkoje mes moshës { 18 } vjeç dhe ditës para se të mbushësh { 19 } vjeç.

permit-16 =
    Mund të kërkosh kartën { -carte-vie-privee } (jeta private dhe familjare).
    Kërkoje menjëherë pas ditës kur mbush { 18 } vjeç.
    Dita e fundit: dita para se të mbushësh { 19 } vjeç.
    .next = ➡️ Çfarë duhet

permit-16-needs =
    Shohin formimin tënd, mendimin e foyer-it, lidhjet me familjen.
    Kërkesa bëhet në { -anef } (faqja e shtetit).
    Nëse mungon një dokument, dërgoje brenda { 30 } ditësh.
    .next = 🕒 Kur

permit-after =
    Mund të kërkosh një kartë { -carte-salarie } ose { -carte-travailleur } (karta për punë).
    Dita e fundit e sigurt: { 2 } muaj pas ditës kur mbush { 18 } vjeç.
    Me vonesë, rrezikon një { -oqtf } (urdhër për të lënë Francën).
    .next = ➡️ Çfarë duhet

permit-after-needs =
    Duhen { 6 } muaj formim për një zanat, me seriozitet.
    Shohin edhe mendimin e foyer-it dhe lidhjet me familjen.
    Fol tani me edukatorin tënd për formimin.
    .next = 🕒 Kur

permit-time =
    Karta kërkohet rreth kohës kur mbush { 18 } vjeç.
    Në moshën { 17 } vjeç, { -departement }-i duhet të të takojë për të përgatitur gjithçka.
    Sa kohë para se të mbushësh { 18 } vjeç?
    .more = 📅 Më shumë se { 3 } muaj
    .under-three-months = 🕒 Më pak se { 3 } muaj
    .already = 📅 I kam mbushur { 18 } vjeç
    .unsure = ❓ Nuk e di

permit-now =
    Je { 18 } vjeç: mos prit më.
    Më shumë se { 2 } muaj pas ditës kur mbushe { 18 } vjeç? Shko së pari te një { -avocat } (avokat), sot.
    Përndryshe, bëje kërkesën këtë javë dhe ruaj një provë.

permit-soon =
    Dosja jote duhet të jetë gati tani.
    Është më e sigurt ta mbarosh para se të mbushësh { 18 } vjeç.
    Kontrolloje çdo dokument këtë javë me edukatorin tënd.

permit-plan =
    Mund ta përgatitësh dosjen që tani.
    Së pari: { -acte-de-naissance } (dokumenti i lindjes), pasaporta, formimi.
    Kërkoji edukatorit tënd një takim për dosjen.

special-rules =
    Algjeri, Marok ose Tunizi? Marrëveshje të veçanta i ndryshojnë këto rregulla.
    Nëse është vendi yt, mos e bëj kërkesën pa ndihmë.
    Shko më parë te një { -avocat } (avokat).
    .next = ➡️ Çfarë të bëj

never-time =
    Pa { -ase }-në (mbrojtja e fëmijëve), ndonjëherë ka rrugë të tjera.
    A i ke mbushur { 18 } vjeç?
    .minor = 📅 Nën { 18 } vjeç
    .already = 📅 I kam mbushur { 18 } vjeç
    .unsure = ❓ Nuk e di

never-minor =
    Nën { 18 } vjeç, një gjyqtar mund të të mbrojë ende.
    Ai mund të vendosë shpejt, edhe pas një “jo”.
    Çfarë do të bësh?
    .judge = ✍️ Shkruaji gjyqtarit
    .after = 📅 Po pas { 18 } vjeç?

never-adult =
    Mos kërko kartë pa një { -avocat } (avokat).
    Një refuzim vjen shpesh me një { -oqtf } (urdhër për të lënë Francën).
    Shko te një { -avocat } para çdo kërkese.
    .next = ➡️ Rrugët

never-ways =
    Ndonjëherë ka rrugë:
    azil (rrezik në vendin tënd), studime, sëmundje, { -traite } (dikush të përdor), arsye të tjera.
    Çoji { -avocat }-it (avokatit) dokumentet e shkollës, shëndetit, punës.
    .next = ⚖️ Gjej një avokat

what-now =
    Në moshën { 17 } vjeç, { -departement }-i duhet të të takojë për të përgatitur vazhdimin.
    Ende nuk të kanë takuar? Kërkoje me shkrim.
    Çfarë do të dish?
    .young-adult = 🤝 Ndihmë pas { 18 } vjeç
    .interview = 🗣️ Intervista në { 17 } vjeç
    .file = 📄 Dosja ime
    .changes = 📅 Ndryshimet në { 18 } vjeç
    .work = 🔨 Shkollë dhe punë
    .lawyer = ⚖️ Gjej një avokat

young-adult =
    { -contrat-jeune-majeur } është një ndihmë deri në { 21 } vjeç.
    Pas { -ase }-së, pa para ose familje të mjaftueshme, është e drejtë.
    Përveç nëse ke { -oqtf } (urdhër për t’u larguar). Për këtë flitet në intervistën e moshës { 17 } vjeç.
    Çfarë kërkon?
    .how = ✍️ Si ta kërkoj
    .refused = ✋ Më thanë “jo”
    .interview = 🗣️ Intervista në { 17 } vjeç

ask-young-adult =
    Shkruaji { -departement }-it: { -phrase-contrat } (Kërkoj një kontratë ndihme pas { 18 } vjeç.)
    Vër datën, nënshkruaj, ruaj një kopje dhe një provë.
    Bëje { 3 } deri { 6 } muaj para se të mbushësh { 18 } vjeç.

ask-later =
    I ke mbushur { 18 } vjeç? Kërko prapë.
    Mund të kërkosh deri në { 21 } vjeç, edhe pas ndërprerjes së ndihmës.
    Shkruaj sot.
    .next = ➡️ Çfarë të bëj

interview =
    Më së voni në moshën { 17 } vjeç, { -departement }-i duhet të të takojë.
    Flisni për banesë, shkollë, shëndet, para, dokumente.
    Kërkoje me shkrim, dhe eja me një person të besuar.
    .next = 🤝 Ndihmë pas { 18 } vjeç

file =
    Mblidh: { -acte-de-naissance } (dokumenti i lindjes), pasaportën, dokumentin e gjyqtarit.
    Shto shkollën ose kontratën, mendimin e foyer-it, adresën, fotot.
    Ruaj një foto të gjithçkaje, në dy vende.

passport =
    Pasaporta ose { -carte-consulaire } kërkohet te { -consulat } (zyra e vendit tënd).
    Kërkon azil ose e ke marrë? Atëherë mos e kontakto { -consulat } tënd.
    Cili është rasti yt?
    .fear = ➡️ Kam frikë të kthehem
    .go-on = 📄 Vazhdimi i dosjes

asylum =
    Azili mbron një person në rrezik në vendin e vet.
    Mos e kontakto { -consulat } tënd (zyra e vendit tënd).
    Fol së pari me një { -avocat } (avokat).
    .next = ⚖️ Gjej një avokat

promise =
    Për kartën, nënshkruan një zotim: t’i respektosh rregullat e Republikës.
    Një dënim, një dokument i rremë ose një { -oqtf } e vjetër mund ta bllokojnë.
    Fol më parë për këtë me një { -avocat } (avokat).

early-file =
    Ndonjëherë, { -departement }-i e dërgon dosjen para se të mbushësh { 18 } vjeç.
    Kjo shmang një boshllëk, por dokumentet e tua shihen më herët.
    Vendos me një { -avocat } (avokat).

proof =
    Ruaj provën e çdo kërkese: foto ekrani, email, { -recommandee } (letër me vërtetim).
    Nëse faqja { -anef } (e shtetit) bllokohet, fotografoje faqen.
    Kërko zyrën e ndihmës, pastaj një { -avocat } (avokat).

changes =
    Në moshën { 18 } vjeç, { -juge-des-enfants } (gjyqtari i të miturve) nuk mund të të mbrojë më.
    { -ase }-ja mbaron, përveç me një { -contrat-jeune-majeur } (ndihmë deri në { 21 } vjeç).
    Duhet një { -titre-de-sejour } (kartë).

changes-to-do =
    Mund ta mbarosh vitin e shkollës.
    Kërko mbulimin tënd shëndetësor.
    Jep kudo adresën e re.

work =
    Nga mosha { 16 } vjeç, ndonjëherë mund ta kërkosh kartën për të punuar.
    Në moshën { 18 } vjeç, pa dokument të { -prefecture } (shteti), mësimi i zanatit ndalet.
    Shkolla mund të vazhdojë. Tregoja provën edukatorit tënd.
    .next = 📄 Prova

letters =
    Një letër ka shpesh një afat të shkurtër.
    Ruaj edhe zarfin. Çfarë thotë letra?
    .oqtf = 🚪 { -oqtf }: të largohem
    .more-papers = 📄 Mungojnë dokumente
    .refusal = 📄 Jo për kartën
    .help-ends = ✋ Ndihma ndalet
    .unsure = ❓ Nuk e di

oqtf-first =
    Afati është shumë i shkurtër: t’i shkruash prefektit nuk e ndalon.
    Nën { 18 } vjeç, ligji e ndalon { -oqtf } (urdhër për t’u larguar).
    Shko sot te një { -avocat } (avokat).

refusal =
    Shiko afatin e shkruar në letrën tënde.
    Nuk jemi të sigurt për afatin tënd: letra ka të drejtë.
    Shko sot te një { -avocat } (avokat).
    .next = ⚖️ Gjej një avokat

read-letter =
    Fotografo letrën dhe zarfin.
    Shumë afate janë të shkurtra.
    Jepja sot për lexim një { -avocat } (avokati) ose një shoqate.
    .next = ⚖️ Gjej një avokat

more-papers =
    { -prefecture } (zyrë e shtetit) të kërkon dokumente për kartën.
    Ke { 30 } ditë, ose afatin e shkruar në të.
    Cila ditë është shkruar në kërkesë?
    .unknown = ❓ Nuk e di

papers-in-time =
    Dërgoji dokumentet para kësaj dite, dhe ruaj një provë:
    { $papers-answer-safe }
    Dita e fundit, ose më herët nëse kërkesa e thotë:
    { $papers-answer }
    Një edukator ose një shoqatë të ndihmon falas.

papers-soon =
    Mbetet pak kohë. Dita e fundit, ose më herët nëse kërkesa e thotë:
    { $papers-answer }
    Dërgoji sot dokumentet dhe ruaj një foto të ekranit.

papers-now =
    Dërgoji sot dokumentet.
    Nëse mungon një dokument, tregoja kërkesën një { -avocat } (avokati).
    Ruaj një foto të ekranit.

papers-late =
    Afati ndoshta ka mbaruar.
    Çoji një { -avocat } (avokati) kërkesën dhe dokumentet e tua.
    Shko sot tek ai.
    .next = ⚖️ Gjej një avokat
