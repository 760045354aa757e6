### Gjyqtari tha jo. Apeli: t'u kërkosh gjyqtarëve të tjerë. Ekrane të shkurtra, një veprim secili.

title = ⚖️ Gjyqtari thotë “jo”

start =
    Mund të bësh apel: t’u kërkosh gjyqtarëve të tjerë.
    Ke vetëm { 15 } ditë.
    Cila datë është shkruar në dokumentin e gjyqtarit?
    .unknown = ❓ Nuk e di

in-time =
    Mund të bësh ende apel.
    Dita e fundit:
    { $appeal-to-court }
    Mos e prit këtë ditë: shko sot te një { -avocat } (avokat).
    .next = ✍️ Shkruaj apelin

soon =
    Mbetet shumë pak kohë.
    Dita e fundit:
    { $appeal-to-court }
    Shko sot te një { -avocat } (avokat).
    .next = ✍️ Shkruaj apelin

now =
    Ndoshta është dita e fundit. Bëj apel sot, tani.
    Shko te { -greffe } (zyra) e { -cour-appel } (gjyqtarë të tjerë).
    Nëse është mbyllur, shko sapo të hapet, ose dërgo një { -recommandee } (letër me vërtetim).
    .next = ✍️ Shkruaj apelin

received =
    Me datën e dokumentit, afati duket i mbaruar.
    Por ai llogaritet nga dita kur e ke marrë.
    Cilën ditë e more këtë dokument?
    .unknown = ❓ Nuk e di

received-in-time =
    Me këtë ditë, ndoshta mund të bësh ende apel.
    Dita e fundit:
    { $appeal-to-court-received }
    Bëj apel sot dhe ruaje zarfin.
    .next = ✍️ Shkruaj apelin

no-date =
    Pa datë të sigurt, bëj apel sot.
    Afati është { 15 } ditë pas marrjes së dokumentit.
    Shko tani te një { -avocat } (avokat).
    .next = ✍️ Shkruaj apelin

how-write =
    Në letër, kurrë këtu, shkruaj emrin, lindjen, shtetësinë, adresën tënde për letrat.
    Shkruaj: { -phrase-appel } (Bëj apel kundër këtij vendimi.)
    Thuaj cili gjyqtar vendosi, dhe në cilën ditë. Vër datën, nënshkruaj, shto një kopje të dokumentit të gjyqtarit.
    .next = 📍 Ku ta dërgoj

how-send =
    Çoje sot letrën tënde te { -greffe } (zyra) e { -cour-appel } (gjyqtarë të tjerë).
    Ose dërgoje me { -recommandee } (letër me vërtetim). Ruaj provën: vulën ose reçu (vërtetimin).
    Një { -avocat } (avokat) ndihmon, por nuk është i detyrueshëm.
    .lawyer = ⚖️ Gjej një avokat
    .after = 🕒 Sa kohë zgjat
    .tonight = 🛏️ Fjetje dhe ushqim
    .other = ❓ Diçka tjetër

after-appeal =
    Kundër një vendosjeje të përkohshme nën mbrojtje, { -cour-appel } ka { 3 } muaj për t’u përgjigjur.
    Është përsëri “jo”? Një { -avocat } (avokat) i specializuar ndonjëherë mund të shkojë te një gjykatë më e lartë.
    Kërko { -aide-juridictionnelle } (falas për ty).
    .next = ➡️ Dhe tani

late =
    Afati ndoshta ka mbaruar.
    Me dokumente të reja, ndonjëherë mund t’i bësh gjyqtarit një kërkesë të re.
    Tregoji sot dokumentet e tua një { -avocat } (avokati).
    .lawyer = ⚖️ Gjej një avokat
    .higher = ⚖️ Një gjykatë më e lartë
    .now = ➡️ Dhe tani

last-ways =
    Një { -avocat } (avokat) ndonjëherë mund të shkojë te një gjykatë më e lartë, në Francë.
    Pastaj, mund t’i shkruajë Gjykatës Evropiane ose OKB-së.
    Pyete sot nëse kjo të vlen ty.
    .next = ➡️ Dhe tani

what-now =
    Ruaj të gjitha dokumentet e tua, dhe një foto të secilit.
    Çfarë do të bësh tani?
    .lawyer = ⚖️ Gjej një avokat
    .new-papers = 📄 Dokumente të reja
    .meanwhile = 🤝 Shkollë, shëndet, ndihmë
    .tonight = 🛏️ Fjetje dhe ushqim
