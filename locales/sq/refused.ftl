### I thanë "nuk je i mitur". Ton i qetë: nuk ka mbaruar, dhe ja çfarë të bësh sot.

title = ✋ Të thanë “jo”

start =
    Pas një “jo”, një gjyqtar mund ta shohë përsëri rastin tënd.
    Nëse ke një { -oqtf } (urdhër për të lënë Francën), kjo është më urgjentja.
    Cili është rasti yt?
    .oqtf = 🚪 Kam një { -oqtf }
    .department = ✋ “Jo” nga { -ase }-ja
    .judge = ⚖️ Gjyqtari u përgjigj
    .waiting = 🕒 Pres gjyqtarin
    .after-18 = ✋ Ndihma pas { 18 } vjeç
    .unsure = ❓ Nuk e di

which-paper =
    Shiko lart në dokumentin tënd, ose gjej dikë që ta lexojë.
    Cilën fjalë sheh?
    .department = 🛡️ { -departement } ose { -ase }
    .court = ⚖️ { -tribunal }
    .prefecture = 🏢 { -prefecture }
    .nothing = ❓ Pa dokument

prefecture-paper =
    Kërko këto fjalë në dokumentin e { -prefecture } (zyrë e shtetit):
    « obligation de quitter le territoire français » (detyrim për të lënë Francën)
    A i sheh?
    .order = 🚪 Po, i shoh
    .other = ❌ Jo, diçka tjetër
    .unsure = ❓ Nuk e di

other-paper =
    Fotografo dokumentin dhe zarfin.
    Shumë afate janë të shkurtra.
    Jepja sot për lexim një { -avocat } (avokati) ose një shoqate.
    .next = ⚖️ Një avokat

department =
    Mund t’i shkruash { -juge-des-enfants } (gjyqtarit që mbron fëmijët), pa një të rritur, falas.
    Ndërkohë, e humb shtratin te { -ase }-ja (mbrojtja e fëmijëve).
    A e ke vendimin e { -departement }-it me shkrim? Fotografoje.
    .have-letter = ✅ Po, e kam
    .no-letter = ❓ Jo, pa dokument
    .new-papers = 📄 Dokumente të reja
    .tonight = 🛏️ Fjetje sonte

ask-letter =
    { -departement }-i (mbrojtja e fëmijëve) duhet të të japë vendimin me shkrim.
    Edhe pa këtë dokument, mund t’i shkruash { -juge-des-enfants } (gjyqtarit të të miturve).
    Kërko sot: « Je veux la décision écrite. » (Dua vendimin me shkrim.)

time-to-18 =
    { -juge-des-enfants } (gjyqtari i të miturve) mund të mbrojë vetëm para moshës { 18 } vjeç.
    Sa kohë mbetet derisa të mbushësh { 18 } vjeç?
    .under-three-months = 🕒 Më pak se { 3 } muaj
    .more = 📅 Më shumë se { 3 } muaj
    .unsure = ❓ Nuk e di

soon-18 =
    Në moshën { 18 } vjeç, { -juge-des-enfants } nuk mund të të mbrojë më. Gjatë pritjes, e humb shtratin.
    Shko sot te një { -avocat } (avokat).
    Kërko në letrën tënde një vendosje urgjente nën mbrojtje ({ -opp }: vendim i shpejtë).
    .lawyer = ⚖️ Gjej një avokat
    .letter = ✍️ Shkruaji gjyqtarit
    .tonight = 🛏️ Fjetje sonte
    .more = ❓ Diçka tjetër

go-to-judge =
    Shkruaji këtë javë { -juge-des-enfants } (gjyqtarit që mbron fëmijët): pritja është shpesh e gjatë.
    { 15 } ditët janë për ankim (faire appel), pas një “jo” nga një gjyqtar.
    Për këtë letër të parë nuk vlejnë. Shkruaj shpejt.
    .letter = ✍️ Shkruaji gjyqtarit
    .lawyer = ⚖️ Gjej një avokat
    .tonight = 🛏️ Fjetje sonte
    .more = ❓ Diçka tjetër

what-now =
    Të fillosh nga e para në një { -departement } tjetër është me rrezik.
    Pyet së pari një { -avocat } (avokat).
    Çfarë do të bësh tani?
    .letter = ✍️ Shkruaji gjyqtarit
    .lawyer = ⚖️ Gjej një avokat
    .outside = 🆘 Në rrugë, në rrezik
    .meanwhile = ⚖️ Të drejtat e mia tani
    .report = 📄 Kopje e raportit
    .tonight = 🛏️ Fjetje dhe ushqim

outside =
    Fëmijë në rrezik ose në rrugë, ditë e natë:
    📞 { $tel-119 }
    Rrezik tani:
    📞 { $tel-112 }
    Ndonjëherë, një { -avocat } (avokat) mund t’i kërkojë edhe një gjyqtari një përgjigje shumë të shpejtë.
    .urgent = ⚖️ Gjyqtar në { 48 } orë
    .tonight = 🛏️ Fjetje sonte

urgent-court =
    { -refere-liberte } është një kërkesë urgjente te { -tribunal-administratif }: përgjigje në { 48 } orë.
    Duhet një gabim i qartë për moshën ose gjendjen tënde, dhe një rrezik i menjëhershëm.
    Ndonjëherë gjyqtari thotë po, shpesh jo. Kërko sot një { -avocat } (avokat).
    .lawyer = ⚖️ Gjej një avokat
    .answered = ⚖️ Ky gjyqtar u përgjigj

judge-said =
    Një gjyqtar ka shkruar një vendim: shiko lart në dokument.
    Pas një “jo” nga { -juge-des-enfants }, ke { 15 } ditë për të bërë apel.
    Çfarë thotë gjyqtari?
    .said-no = ⚖️ Gjyqtari thotë “jo”
    .no-place = ✅ Po, por nuk ka vend
    .placed = ⚖️ Po, pastaj { -ase } thotë jo
    .other-court = ⚖️ { -tribunal-administratif }
    .unsure = ❓ Nuk e di

no-place =
    { -ase }-ja (mbrojtja e fëmijëve) duhet ta zbatojë vendosjen nën mbrojtje që dha gjyqtari.
    Tregoja dokumentin, dhe ruaj një foto.
    Ende pa vend? Shko te një { -avocat } (avokat) dhe telefono:
    📞 { $tel-119 }
    .lawyer = ⚖️ Gjej një avokat
    .placed = ⚖️ Çfarë t’i them { -ase }-së
    .tonight = 🛏️ Fjetje sonte

read-the-paper =
    Nëse gjyqtari thotë jo, ke { 15 } ditë për të bërë apel.
    Të bësh apel do të thotë t’u kërkosh gjyqtarëve të tjerë.
    Jepja sot dokumentin për lexim një { -avocat } (avokati) ose një shoqate.
    .next = ⚖️ Një avokat
