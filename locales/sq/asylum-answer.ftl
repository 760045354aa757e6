### Përgjigjja për kërkesën e azilit. Së pari vepro sot, pastaj kupto. Letra ka gjithmonë të drejtë.

title = 📄 Përgjigjja për { -asile } (azil)

start =
    A është jo? Shko sot te një { -avocat } (avokat) ose te një shoqatë.
    Lexo numrin e ditëve në letër: vepro brenda { 3 } ditësh.
    Cilën fjalë sheh në letrën tënde?
    .refused = ✋ { -rejet }
    .inadmissible = ✋ { -irrecevable }
    .closed = 📄 { -cloture }
    .court-no = ⚖️ { -cnda }-ja thotë jo
    .yes = ✅ Po, një mbrojtje
    .unsure = ❓ Nuk e di

inadmissible =
    « { -irrecevable } »: { -ofpra }-ja (zyra për { -asile }) nuk e ka shqyrtuar kërkesën tënde.
    Afati mund të jetë shumë i shkurtër: lexo numrin e ditëve.
    Shko sot te një { -avocat } (avokat), dhe vepro brenda { 3 } ditësh.
    .next = ⚖️ Avokati falas

closed =
    « { -cloture } »: { -ofpra }-ja (zyra për { -asile }) e ka mbyllur dosjen tënde.
    Lexo në letër çfarë mund të bësh, dhe afatin.
    Shko sot me letrën te një { -avocat } (avokat).
    .next = ➡️ Dhe tani

show-letter =
    Jepe sot letrën për lexim.
    Tregoja përfaqësuesit tënd, një { -avocat } (avokati) ose një shoqate.
    Ruaj letrën dhe zarfin.

how-arrived =
    Afati fillon nga dita kur përgjigjja vlen.
    Pyet për këtë ditë edhe përfaqësuesin tënd: ai e merr për ty.
    Si ka ardhur?
    .signed = 📄 Letër e nënshkruar
    .opened = 📱 Në internet, e hapur
    .unopened = 📱 Në internet, jo e hapur
    .unsure = ❓ Nuk e di

signed-day =
    Cilën ditë u nënshkrua për letrën?
    Nga ti, ose nga përfaqësuesi yt: zgjidh ditën e parë.
    .unknown = ❓ Nuk e di

opened-day =
    Në internet, përgjigjja vlen që nga hapja e parë.
    Cilën ditë u hap për herë të parë?
    .unknown = ❓ Nuk e di

online-day =
    Nëse nuk hapet, përgjigjja vlen vetvetiu pas { 15 } ditësh.
    Cilën ditë u vendos në internet?
    .unknown = ❓ Nuk e di

open-today =
    Nëse askush nuk e hap, ajo vlen që nga kjo ditë:
    { $asylum-answer-counts }
    Hape sot me përfaqësuesin tënd ose me një { -avocat } (avokat).
    Atëherë, nga sot, { -avocat } falas: { 15 } ditë. { -recours } (apel): { 1 } muaj, ose më pak në letër.
    .next = ⚖️ Avokati falas

counts-already =
    Përgjigjja vlen tashmë, edhe nëse nuk është hapur.
    { -avocat } (avokat) falas: { 15 } ditë. { -recours } (apel): { 1 } muaj, ose më pak në letrën tënde.
    Shko tani te një { -avocat }.
    .next = ⚖️ Avokati falas

no-date =
    Pa ditë të sigurt, vepro sot.
    { -avocat } (avokat) falas: { 15 } ditë. { -recours } (t’i kërkosh gjykatës): { 1 } muaj, ose më pak në letrën tënde.
    Shko tani te një { -avocat }.
    .next = ⚖️ Avokati falas

aid-in-time =
    Kërko së pari { -aide-juridictionnelle } (shteti e paguan { -avocat }-in).
    Kërkoje para kësaj dite:
    { $legal-aid-cnda-safe }
    Dita e fundit, ose më herët nëse letra jote e thotë:
    { $legal-aid-cnda }
    .how = ✍️ Si ta kërkoj
    .appeal = ⚖️ { -recours } (apeli)

aid-soon =
    Kërko sot { -aide-juridictionnelle } (shteti e paguan { -avocat }-in).
    Dita e fundit, ose më herët nëse letra jote e thotë:
    { $legal-aid-cnda }
    .next = ✍️ Si ta kërkoj

aid-late =
    { 15 } ditët për { -avocat }-in (avokatin) falas duket se kanë mbaruar.
    Mund ta kërkosh ende bashkë me { -recours } (kërkesa te gjykata).
    Shko sot te një { -avocat }.
    .next = ⚖️ { -recours } (apeli)

how-aid =
    Me përfaqësuesin tënd, shkruaj: { -phrase-aide } (Kërkoj ndihmë që shteti të paguajë avokatin.)
    Bashkangjit një kopje të vendimit.
    Dërgoji të gjitha këtu, dhe ruaj provën:
    { -adresse-cnda }
    .appeal = ⚖️ { -recours } (apeli)
    .lawyer = ⚖️ Gjej një avokat

appeal-in-time =
    { -recours } i kërkon { -cnda }-së (gjykatës) të thotë ndryshe.
    Dërgoje para kësaj dite:
    { $cnda-appeal-safe }
    Dita e fundit, ose më herët nëse letra jote e thotë:
    { $cnda-appeal }
    .next = ✍️ Shkruaj apelin

appeal-soon =
    Bëj sot { -recours } te { -cnda }-ja (gjykata).
    Dita e fundit, ose më herët nëse letra jote e thotë:
    { $cnda-appeal }
    Shko tani te një { -avocat } (avokat).
    .next = ✍️ Shkruaj apelin

how-appeal =
    { -recours } te { -cnda }-ja (gjykata) shkruhet në frëngjisht dhe nënshkruhet.
    Ai thotë pse gabon { -ofpra }-ja (zyra për { -asile }).
    Bashkangjit vendimin, dërgoje me { -avocat }-in tënd (avokatin), ruaj provën.
    .next = ➡️ Dhe tani

late =
    Afati prej { 1 } muaji duket i mbaruar.
    A e kërkove { -avocat }-in (avokatin) falas brenda { 15 } ditësh?
    A mungon afati në letër?
    Thuaja sot një { -avocat }: kjo mund të ketë rëndësi.
    .next = ➡️ Dhe tani

what-now =
    Ruaj të gjitha dokumentet e tua, dhe një foto të secilit.
    Çfarë do të bësh tani?
    .lawyer = ⚖️ Gjej një avokat
    .stay = 🕒 Pres gjykatën
    .meanwhile = 🤝 Shkollë, shëndet, ndihmë
    .tonight = 🛏️ Fjetje dhe ushqim

stay =
    Me një { -recours } (apel) në kohë, zakonisht mund të qëndrosh në Francë.
    Ka përjashtime: pyet { -avocat }-in (avokatin).
    Nën { 18 } vjeç, ligji e ndalon { -oqtf } (urdhër për t’u larguar).

hearing =
    Te { -cnda }-ja (gjykata), seanca e një të mituri nuk është publike.
    Aty janë një { -avocat } (avokat) dhe një përkthyes.
    Përgatite me { -avocat }-in tënd.

final-no =
    Shko sot te një { -avocat } (avokat), para çdo kërkese të re.
    Me fakte të reja, mund të bëhet një { -reexamen } (kërkesë e re), i shkurtër dhe i rreptë.
    Nën { 18 } vjeç, nuk ka { -oqtf } (urdhër për t’u larguar).
    .next = ⚖️ Gjej një avokat

protected =
    Dy lloje “po”: { -refugie } (kartë { 10 } vjet) ose { -protection-subsidiaire } (kartë deri në { 4 } vjet).
    Prindërit e tu? Kërko para se të mbushësh { 18 } vjeç.
    Çfarë do të dish?
    .parents = 👪 Të vijnë prindërit
    .papers = 📄 Dokumentet e mia
    .embassy = 🗺️ Ambasada dhe vendi
    .girls = 🏥 Pas gjymtimit gjenital
    .unsure = ❓ Nuk e di

parents-first =
    Prindërit mund të vijnë te ti nëse je i mitur, pa burrë e pa grua.
    Ata e kërkojnë vizën para se të mbushësh { 18 } vjeç.
    Fol sot me përfaqësuesin tënd ose me një { -avocat } (avokat).
    .next = 📄 Dokumentet e mia

papers =
    Një kujdestar ligjor (i rritur përgjegjës) duhet gjetur shpejt për ty.
    { -ofpra }-ja (zyra për { -asile }) bën dokumentet e lindjes (gjendja civile).
    Kërko edhe një dokument udhëtimi.
    .next = 📄 Karta

card =
    Karta bëhet në moshën { 18 } vjeç.
    Për të punuar, ajo bëhet nga mosha { 16 } vjeç.
    Përgatite kërkesën me përfaqësuesin tënd ose me { -ase }-në.
    .parents = 👪 Të vijnë prindërit
    .other = ❓ Pyetje të tjera

embassy =
    Mos e telefono ambasadën dhe mos u kthe në vendin tënd.
    { -ofpra }-ja (zyra për { -asile }) nuk flet as me familjen tënde, as me vendin tënd.
    Për një dokument, pyet { -ofpra }-në.

girls =
    Ke mbrojtje kundër gjymtimit gjenital? { -ofpra }-ja (zyra për { -asile }) mund të kërkojë një kontroll mjekësor.
    Zakonisht jo më shumë se një herë në { 3 } vjet.
    Edhe nëse gjendet një gjymtim, vetëm kjo nuk e ndal mbrojtjen: fol me përfaqësuesin tënd.
