### Shkolla: një vend, testi, pa përgjigje, një refuzim. Kurrë data e lindjes.

title = 🎒 Shkolla

start =
    Shkolla është e drejtë e çdo fëmije, me ose pa dokumente.
    Pas moshës { 16 } vjeç, e ke ende këtë të drejtë.
    Çfarë kërkon?
    .place = 🎒 Një vend në shkollë
    .no-answer = 🕒 Pres një përgjigje
    .refused = ✋ Më thanë “jo”
    .trade = 🔨 Zanat, punëdhënës
    .pill = 💊 Infermierja, pilula
    .unsure = ❓ Nuk e di

age =
    Nga { 3 } deri në { 16 } vjeç, shkolla është e detyrueshme.
    Nën { 18 } vjeç, mund të kërkosh një vend.
    Sa vjeç je?
    .before-eleven = 📅 Nën { 11 } vjeç
    .before-sixteen = 📅 Nga { 11 } deri { 15 } vjeç
    .sixteen-up = 📅 { 16 } ose { 17 } vjeç
    .unsure = ❓ Nuk e di

town-hall =
    Bashkia i regjistron të vegjlit që jetojnë në qytet.
    Edhe në hotel, në shtëpi të zënë ose në rrugë.
    Shko në bashki me një shoqatë.
    .next = ➡️ Çfarë të sjell

bring =
    Sill një provë të emrit dhe të adresës sate.
    Zakonisht, mjafton një letër e nënshkruar. Vaksinat mund të vijnë më pas.
    Askush nuk duhet të shtiret si prindi yt.
    .next = 📄 Ruaj provën

ask-test =
    Shkolla fillon me një test te { -casnav } (shërbimi për nxënësit e rinj).
    Testi bëhet shpesh në një { -cio } (qendër këshillimi).
    Kërko një datë me shkrim, me një shoqatë.
    .next = 🎒 Testi

the-test =
    Testi: matematikë, lexim në gjuhën tënde, pak frëngjisht.
    Nuk mund të ngelesh: shërben për të zgjedhur klasën.
    Shpesh, është një { -upe2a } (klasë frëngjishteje). Kërko dokumentin e testit.
    .next = 📄 Ruaj provën

in-care =
    Nga { 16 } deri në { 18 } vjeç, çdo i ri duhet të jetë në formim (të mësojë diçka).
    Shkollë, { -apprentissage } (zanat në shkollë dhe në punë), ndihmë për punë: të gjitha vlejnë.
    A kujdeset { -ase }-ja (mbrojtja e fëmijëve) për ty?
    .ase = ✅ Po, { -ase }-ja
    .nobody = ❌ Jo, askush
    .unsure = ❓ Nuk e di

ase-asks =
    Kërkoji edukatorit tënd testin e { -casnav } (testi i shkollës).
    Në moshën { 18 } vjeç, për dokumentet, një formim për zanat ndihmon.
    Çfarë do të shohësh?
    .test = 🎒 Testi
    .trade = 🔨 Një zanat

ask-alone =
    Një dyshim për moshën nuk mjafton për të të refuzuar shkollën.
    Mund ta kërkosh vetë, shpesh me një shoqatë.
    Kërko këtë javë testin e { -casnav } (testi i shkollës).
    .next = 🎒 Testi

proof =
    Kërko një reçu (vërtetim marrjeje) për çdo dokument, dhe fotografo gjithçka.
    Test, dëftesa shkolle, prani, kontrata: janë prova për kur të mbushësh { 18 } vjeç.
    Cili është rasti yt?
    .waiting = 🎒 Mëso duke pritur
    .no-answer = 🕒 Pres një përgjigje
    .card = 💬 Kartë për të treguar

learn-now =
    Disa shoqata dhe biblioteka japin kurse frëngjishteje falas.
    Në zonën e Parisit, ka { -droit-ecole } (shoqatë).
    Kërko një adresë në faqen { -soliguide }.
    .trade = 🔨 Zanat, punëdhënës
    .test = 🎒 Testi i shkollës

no-answer =
    { 2 } muaj pa përgjigje vlejnë si refuzim.
    Numërohen nga një kërkesë me shkrim, me një provë.
    A ke një provë?
    .have-proof = 📄 Po: reçu, letër
    .only-test = 🎒 Vetëm testin
    .nothing = ❌ Jo
    .unsure = ❓ Nuk e di

request-day =
    Shiko reçu (vërtetimin), ose dokumentin e postës.
    Cilën ditë e ka marrë shkolla kërkesën tënde?
    .unknown = ❓ Nuk e di

wait-until =
    Shkolla mund të përgjigjet ende.
    Pa përgjigje, është refuzim pas:
    { $school-silence }
    Kur të kalojë kjo ditë, shko te një { -avocat } (avokat). Ruaj provën.
    .next = 🎒 Mëso duke pritur

counts-as-no =
    Kanë kaluar { 2 } muaj: kjo heshtje vlen si refuzim.
    Një { -avocat } (avokat) mund t’i kërkojë urgjent një vend një gjyqtari.
    Kërkoje këtë javë, me provën tënde.
    .lawyer = ⚖️ Gjej një avokat
    .rights = 🤝 Ndihmë falas

since-test =
    Pas testit, shkolla duhet të kërkojë një vend për ty.
    Kur ishte testi?
    .under-a-month = 🕒 Më pak se { 1 } muaj
    .more = 📅 Më shumë se { 1 } muaj
    .unsure = ❓ Nuk e di

soon-write =
    Pyet te { -casnav } (shërbimi i testit) si shkon puna me vendin tënd në shkollë.
    Ruaj dokumentin e testit.
    Asgjë { 1 } muaj pas testit? Kthehu këtu për të shkruar një letër.
    .next = 🎒 Mëso duke pritur

write =
    Shkruaji këtë javë { -rectorat } (zyra e shkollës për rajonin).
    Në letër: emrin tënd, ditën e testit, një adresë.
    Shkruaj: { -phrase-place } (Kërkoj një vend në shkollë.)
    .next = 📮 Dërgoje

send =
    Çoje letrën dhe kërko një reçu (vërtetim marrjeje), ose dërgo një { -recommandee } (letër me vërtetim).
    Fotografo letrën dhe provën.
    Shëno ditën: { 2 } muaj pa përgjigje vlejnë si refuzim.
    .next = ➡️ Dhe pastaj

what-next =
    Pritje e gjatë? Një { -avocat } (avokat) mund t’i drejtohet një gjyqtari.
    Në Paris dhe në Marseille, disa gjyqtarë kanë urdhëruar tashmë një vend.
    Çfarë do të bësh?
    .lawyer = ⚖️ Gjej një avokat
    .rights = 🤝 Ndihmë falas
    .learn = 🎒 Mëso duke pritur

refused =
    Një “jo” nga shkolla nuk është gjithmonë ligji.
    Çfarë të thanë?
    .too-old = ✋ “Tepër i madh”
    .not-minor = ✋ “Nuk je i mitur”
    .no-papers = ✋ “Pa dokumente”
    .no-guardian = ✋ “Pa kujdestar ligjor”
    .town-hall = 📍 Bashkia thotë jo
    .no-place = ❓ Nuk ka vend, tjetër

too-old =
    Në moshën { 16 } ose { 17 } vjeç, shkolla është e drejtë: ligji kërkon formim (mësim) deri në { 18 } vjeç.
    Kërko testin e { -casnav } (testi i shkollës): shërben për të zgjedhur klasën tënde.
    Kërko edhe refuzimin me shkrim: { -phrase-refus } (Dua këtë refuzim me shkrim.)
    .test = 🎒 Testi
    .help = 🤝 Kush mund të ndihmojë
    .trade = 🔨 Zanat, punëdhënës

not-minor =
    Shkolla nuk varet nga vendimi i { -ase }-së (mbrojtja e fëmijëve).
    Disa gjyqtarë e kanë thënë, edhe për një të ri që priste gjyqtarin.
    Kërko refuzimin me shkrim: { -phrase-refus } (Dua këtë refuzim me shkrim.)
    .next = 🤝 Kush mund të ndihmojë

no-papers =
    Shkolla është edhe për fëmijët pa dokumente.
    Zakonisht, mjafton një letër e nënshkruar për emrin dhe adresën.
    Kërko refuzimin me shkrim: { -phrase-refus } (Dua këtë refuzim me shkrim.)
    .next = 🤝 Kush mund të ndihmojë

no-guardian =
    Askush nuk duhet të shtiret si kujdestari yt ligjor: dënohet.
    Pa kujdestar, një shoqatë mund ta kërkojë bashkë me ty.
    Kërko refuzimin me shkrim: { -phrase-refus } (Dua këtë refuzim me shkrim.)
    .next = 🤝 Kush mund të ndihmojë

mayor-no =
    Bashkia nuk ka të drejtë të refuzojë pa një arsye të mirë.
    Atëherë { -dasen } (drejtuesi i shkollës në { -departement }) e regjistron fëmijën.
    Kërkoji një shoqate t’i shkruajë bashkë me ty.
    .next = 🤝 Kush mund të ndihmojë

refusal-paper =
    Nuk ke dokument? Shkruaj vetë, dhe ruaj provën.
    Tregoji të gjitha një { -avocat } (avokati): një gjyqtar mund të vendosë urgjent.
    Çfarë do të bësh?
    .lawyer = ⚖️ Gjej një avokat
    .rights = 🤝 Ndihmë falas
    .write = ✍️ Shkruaj një letër
    .card = 💬 Kartë për të treguar

rights-defender =
    { -defenseur-des-droits } ndihmon falas kur shkolla refuzon një fëmijë.
    Mund t’i shkruash pa një të rritur.
    Dërgoji kopjen e refuzimit, ose të kërkesës sate.
    .lawyer = ⚖️ Gjej një avokat
    .learn = 🎒 Mëso duke pritur
