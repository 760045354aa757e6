### Letrat: për t'i printuar ose kopjuar. Çdo ekran thotë kujt i shkon, dhe çfarë të bësh pastaj.

title = ✍️ Letrat

start =
    Këto letra janë në frëngjisht, me kuptimin në gjuhën tënde.
    Emri dhe adresa shkruhen me dorë.
    Cilën letër do?
    .judge = ✍️ Gjyqtarit të të miturve
    .department = 📍 { -departement }-it
    .lawyer = ⚖️ Për një avokat
    .school = 🎒 Për shkollën
    .young-adult = 📅 Pas { 18 } vjeç
    .appeal = ⚖️ Të bëj apel

department =
    { -departement }-i ({ -ase }, mbrojtja e fëmijëve) vendos për pritjen e fëmijëve.
    Çfarë do t’i kërkosh?
    .decision = 📄 Vendimin me shkrim
    .report = 📄 Raportin
    .asked = 📄 Raporti, kërkuar më parë

decision =
    { -departement }-i duhet të të japë vendimin me shkrim.
    Pa këtë dokument, mund t’i shkruash prapë gjyqtarit.
    Jepja sot këtë letër { -departement }-it.

report =
    Raporti thotë çfarë u shkrua pas intervistës sate.
    Mund të kërkosh një kopje.
    Dërgoja këtë letër { -departement }-it.

no-report =
    { 1 } muaj pa përgjigje do të thotë “jo”.
    Atëherë ke { 2 } muaj për t’i shkruar { -cada } (komisioni i dokumenteve).
    Kërkoji një { -avocat } (avokati) ose një shoqate të të ndihmojë.

lawyer =
    { -ordre-des-avocats } (zyra e tyre) duhet të caktojë një { -avocat } (avokat).
    Më së voni: { 8 } ditë pas kërkesës sate.
    Jepja këtë letër { -juge-des-enfants } (gjyqtarit të të miturve) dhe { -ordre-des-avocats }.
    .next = ⚖️ Ku t’i gjej

how-old =
    Shkolla është për të gjithë fëmijët, me ose pa dokumente.
    Sa vjeç thua se je?
    .under-sixteen = 📅 Nën { 16 } vjeç
    .sixteen-or-more = 📅 { 16 } ose { 17 } vjeç

school-test =
    { -casnav } (shërbim i shkollës) bën një test.
    A e ke bërë këtë test?
    .done = ✅ Po
    .not-done = ❌ Jo

school =
    Kjo letër shkon te rectorat (zyra e shkollave e rajonit).
    Një shoqatë mund të të japë adresën.
    Kërko një reçu (vërtetim marrjeje), ose dërgo një { -recommandee } (letër me vërtetim).

no-place =
    { 2 } muaj pa përgjigje vlejnë si “jo”.
    Një { -avocat } (avokat) mund t’i kërkojë një vend një gjyqtari, ndonjëherë më parë.
    Ruaj letrën dhe reçu (vërtetimin).

young-adult =
    { -ase }-ja të ndihmon tashmë? Ndihma mund të vazhdojë deri në { 21 } vjeç.
    Kërkoje me shkrim { 3 } deri { 6 } muaj para se të mbushësh { 18 } vjeç, përndryshe sot.
    Jepja këtë letër { -ase }-së.

no-help =
    Një “jo”? Kërkoje me shkrim.
    Një gjyqtar mund të vendosë shumë shpejt nëse je në rrugë.
    Shko te një { -avocat } (avokat) po atë ditë.
    .refused = ✋ Më thanë “jo”
    .proof = 📄 Ruaj provën

proof =
    Ruaj gjithmonë një foto të letrës së nënshkruar.
    Kërko një vulë me datën, ose ruaj reçu (vërtetimin) e postës.
    Mos dërgo kurrë origjinalin: dërgo një kopje.
