### Fjalët që lexohen në letra dhe në dyer. Kuptimi në një ose dy fjali, me fjalët tona.
### Fjala franceze mbetet në frëngjisht; vjen nga _terms.ftl.

title = 📖 Fjalët e letrave

start =
    Një fjalë në letrën tënde? Shkruaje këtu, në çfarëdo gjuhe.
    Ose kërkoje sipas temës:
    .you = 📅 Ti dhe mosha jote
    .protection = 🛡️ Të kesh mbrojtje
    .justice = ⚖️ Gjyqtari dhe policia
    .papers-words = 📄 Dokumente dhe azil
    .life = 🏥 Mjek, shkollë, rrezik
    .find-lawyer = ⚖️ Gjej një avokat

## Ti dhe mosha jote
you =
    Cila temë?
    .about-age = 📅 Mosha
    .about-you = ✍️ Fjala dhe nënshkrimi
    .about-words = ⚖️ Të drejta dhe takime

about-age =
    Cila fjalë?
    .mna = 📖 { -label-mna }
    .minor = 📖 { -label-minor }
    .adult = 📖 { -label-adult }
    .age-check = 📖 { -label-age-check }
    .bone-x-ray = 📖 { -label-bone-x-ray }

mna =
    📖 { -word-mna }: i mitur i pashoqëruar
    Një person nën { 18 } vjeç, në Francë pa prind.
    Më parë shkruhej edhe « MIE ».
    .next = 📖 Një fjalë tjetër

minor =
    📖 { -word-minor }: i mitur
    « Mineur »: ai që është nën { 18 } vjeç.
    « Minorité »: të jesh nën { 18 } vjeç.
    .next = 📖 Një fjalë tjetër

adult =
    📖 { -word-adult }: i rritur
    « Majeur »: ai që është { 18 } vjeç ose më shumë.
    « Majorité » fillon ditën kur mbush { 18 } vjeç.
    .next = 📖 Një fjalë tjetër

age-check =
    📖 { -word-age-check }: vlerësimi i moshës
    Intervista në emër të département-it.
    Shohin nëse je nën { 18 } vjeç dhe nëse je pa familje këtu.
    .next = 📖 Një fjalë tjetër

bone-x-ray =
    📖 { -word-bone-x-ray }: test kockor
    Një radiografi e kockave për të vlerësuar moshën.
    Vetëm një gjyqtar ose një prokuror mund ta urdhërojë, me pëlqimin tënd.
    .next = 📖 Një fjalë tjetër

about-you =
    Cila fjalë?
    .alone = 📖 { -label-alone }
    .benefit-of-doubt = 📖 { -label-benefit-of-doubt }
    .proof = 📖 { -label-proof }
    .consent = 📖 { -label-consent }
    .sign = 📖 { -label-sign }

alone =
    📖 { -word-alone }: të jesh vetëm
    Të jesh në Francë pa prind e pa një të rritur përgjegjës.
    Département-i e shikon edhe këtë.
    .next = 📖 Një fjalë tjetër

benefit-of-doubt =
    📖 { -word-benefit-of-doubt }: dyshimi është në favorin tënd
    Pas një testi kockor, nëse ka ende mëdyshje, kjo vlen për ty.
    « L’intéressé » je ti.
    .next = 📖 Një fjalë tjetër

proof =
    📖 { -word-proof }: provë, dokument
    Ajo që ndihmon të tregosh se diçka është e vërtetë.
    Një dokument, një foto, një person që të njeh.
    .next = 📖 Një fjalë tjetër

consent =
    📖 { -word-consent }: pëlqim
    Të thuash “po” lirisht.
    Mund të kërkosh kohë për t’u menduar.
    .next = 📖 Një fjalë tjetër

sign =
    📖 { -word-sign }: nënshkrim, të nënshkruash
    Të shkruash emrin tënd në një dokument: të thuash “jam dakord”.
    Mund të refuzosh të nënshkruash një dokument që nuk e kupton.
    .next = 📖 Një fjalë tjetër

about-words =
    Cila fjalë?
    .right = 📖 { -label-right }
    .secret = 📖 { -label-secret }
    .free = 📖 { -label-free }
    .appointment = 📖 { -label-appointment }
    .interview = 📖 { -label-interview }

right =
    📖 { -word-right }: e drejtë, të drejta
    Diçka që ta jep ligji.
    Nuk është dhuratë.
    .next = 📖 Një fjalë tjetër

secret =
    📖 { -word-secret }: konfidencial, sekret profesional
    Ajo që thua mbetet zakonisht mes teje dhe këtij personi.
    Përveç nëse një fëmijë është në rrezik. Pyet së pari: « C’est confidentiel ? » (A është konfidenciale?)
    .next = 📖 Një fjalë tjetër

free =
    📖 { -word-free }: falas
    Nuk paguan asgjë.
    .next = 📖 Një fjalë tjetër

appointment =
    📖 { -word-appointment }: takim, thirrje
    Një ditë dhe një orë kur duhet të vish.
    « Convocation » është dokumenti që e thotë. Fotografoje.
    .next = 📖 Një fjalë tjetër

interview =
    📖 { -word-interview }: intervistë
    Një takim ku të bëjnë pyetje.
    Dikush i shkruan përgjigjet e tua. Thuaje nëse nuk kupton.
    .next = 📖 Një fjalë tjetër

## Të kesh mbrojtje
protection =
    Cila temë?
    .child-service = 🛡️ Mbrojtja
    .living = 📍 Ku jeton, kush ndihmon
    .who-decides = 🗣️ Kush flet për ty

child-service =
    Cila fjalë?
    .ase = 📖 { -label-ase }
    .departement = 📖 { -label-departement }
    .shelter = 📖 { -label-shelter }
    .opp = 📖 { -label-opp }
    .after-18 = 📖 { -label-after-18 }

ase =
    📖 { -word-ase }: shërbimi i mbrojtjes së fëmijëve
    Shërbimi i département-it që mbron fëmijët.
    .next = 📖 Një fjalë tjetër

departement =
    📖 { -word-departement }: departamenti
    Një pjesë e Francës, me zyrat e saj.
    Ai duhet t’i mbrojë fëmijët në rrezik.
    .next = 📖 Një fjalë tjetër

shelter =
    📖 { -word-shelter }: strehim i përkohshëm urgjent
    Shtrat, ushqim dhe mjekim urgjent.
    Kjo duhet të vijë para intervistës.
    .next = 📖 Një fjalë tjetër

opp =
    📖 { -word-opp }: urdhër për vendosje të përkohshme
    Një dokument i një gjyqtari ose i një prokurori.
    Ai të vë tani për tani nën kujdesin e { -ase }-së. Fotografoje.
    .next = 📖 Një fjalë tjetër

after-18 =
    📖 { -word-after-18 }: kontratë mbështetjeje
    Ndihma e { -ase }-së pas { 18 } vjeç, deri në { 21 } vjeç.
    Më mirë ta kërkosh me shkrim para moshës { 18 } vjeç.
    .next = 📖 Një fjalë tjetër

living =
    Cila fjalë?
    .foyer = 📖 { -label-foyer }
    .host-family = 📖 { -label-host-family }
    .educator = 📖 { -label-educator }
    .social-worker = 📖 { -label-social-worker }
    .association = 📖 { -label-association }

foyer =
    📖 { -word-foyer }: konvikt, shtëpi për të rinj
    Një shtëpi ku jetojnë disa të rinj, me edukatorë.
    Ka edhe foyer për punëtorë.
    .next = 📖 Një fjalë tjetër

host-family =
    📖 { -word-host-family }: familje kujdestare
    Një familje që të pret në shtëpinë e saj.
    Atë e paguan { -ase }-ja.
    .next = 📖 Një fjalë tjetër

educator =
    📖 { -word-educator }: edukator
    I rrituri që të shoqëron çdo ditë.
    Për shkollën, shëndetin, dokumentet.
    .next = 📖 Një fjalë tjetër

social-worker =
    📖 { -word-social-worker }: punonjës social
    Një person që e ka zanat të ndihmojë.
    Për banesën, shëndetin, dokumentet dhe të drejtat.
    .next = 📖 Një fjalë tjetër

association =
    📖 { -word-association }: shoqatë
    Një grup njerëzish që ndihmon.
    Nuk është shteti.
    .next = 📖 Një fjalë tjetër

who-decides =
    Cila fjalë?
    .guardian = 📖 { -label-guardian }
    .ad-hoc = 📖 { -label-ad-hoc }
    .legal-representative = 📖 { -label-legal-representative }
    .interpreter = 📖 { -label-interpreter }

guardian =
    📖 { -word-guardian }: kujdestar ligjor
    I rrituri ose shërbimi që zë vendin e prindërve.
    Një gjyqtar vendos kush është.
    .next = 📖 Një fjalë tjetër

ad-hoc =
    📖 { -word-ad-hoc }: përfaqësues i caktuar
    Një i rritur i caktuar për të të përfaqësuar.
    Është për një procedurë të vetme, për shembull azilin.
    .next = 📖 Një fjalë tjetër

legal-representative =
    📖 { -word-legal-representative }: përfaqësues ligjor
    I rrituri që flet dhe nënshkruan për ty në zyra.
    .next = 📖 Një fjalë tjetër

interpreter =
    📖 { -word-interpreter }: përkthyes
    Një person që i thotë të gjitha në gjuhën tënde.
    Ai nuk jep këshilla, dhe nuk e shkruan historinë tënde.
    .next = 📖 Një fjalë tjetër

## Gjyqtari dhe policia
justice =
    Cila temë?
    .judges = ⚖️ Gjyqtar dhe avokat
    .decisions = 🕒 Po, jo, afat
    .police-words = 👮 Policia dhe kufiri

judges =
    Cila fjalë?
    .childrens-judge = 📖 { -label-childrens-judge }
    .court = 📖 { -label-court }
    .prosecutor = 📖 { -label-prosecutor }
    .lawyer = 📖 { -label-lawyer }
    .legal-aid = 📖 { -label-legal-aid }

childrens-judge =
    📖 { -word-childrens-judge }: gjyqtari i të miturve
    Gjyqtari që mbron fëmijët në rrezik.
    Një i mitur mund t’i shkruajë pa një të rritur.
    .next = 📖 Një fjalë tjetër

court =
    📖 { -word-court }: gjykatë
    Vendi ku punojnë gjyqtarët.
    .next = 📖 Një fjalë tjetër

prosecutor =
    📖 { -word-prosecutor }: prokurori
    Një magjistrat i gjykatës.
    Një i mitur në rrezik mund t’i shkruajë.
    .next = 📖 Një fjalë tjetër

lawyer =
    📖 { -word-lawyer }: avokat
    Një person që e njeh ligjin dhe të mbron.
    Një avokat nuk shet as histori, as dokumente.
    .next = 📖 Një fjalë tjetër

legal-aid =
    📖 { -word-legal-aid }: ndihmë ligjore
    Shteti e paguan avokatin tënd.
    .next = 📖 Një fjalë tjetër

decisions =
    Cila fjalë?
    .decision = 📖 { -label-decision }
    .refusal = 📖 { -label-refusal }
    .appeal = 📖 { -label-appeal }
    .time-limit = 📖 { -label-time-limit }
    .legal-advice = 📖 { -label-legal-advice }

decision =
    📖 { -word-decision }: vendim
    Përgjigjja zyrtare, në letër.
    « Notification »: dita kur të vjen zyrtarisht. Ruaj zarfin.
    .next = 📖 Një fjalë tjetër

refusal =
    📖 { -word-refusal }: refuzim
    Përgjigjja “jo”.
    Refuzimi i département-it është një dokument. Kërkoje.
    .next = 📖 Një fjalë tjetër

appeal =
    📖 { -word-appeal }: apel
    T’i kërkosh një gjyqtari ta shohë përsëri një vendim.
    Kërko ditën e fundit në dokument.
    .next = 📖 Një fjalë tjetër

time-limit =
    📖 { -word-time-limit }: afat
    Koha që ke për të vepruar.
    Tregoja shpejt dokumentin një avokati ose një shoqate.
    .next = 📖 Një fjalë tjetër

legal-advice =
    📖 { -word-legal-advice }: këshillim ligjor
    Një vend dhe orë për të bërë pyetje për të drejtat.
    Është falas.
    .next = 📖 Një fjalë tjetër

police-words =
    Cila fjalë?
    .police = 📖 { -label-police }
    .custody = 📖 { -label-custody }
    .waiting-zone = 📖 { -label-waiting-zone }
    .oqtf = 📖 { -label-oqtf }
    .fingerprints = 📖 { -label-fingerprints }

police =
    📖 { -word-police }: policia
    Njerëzit me uniformë që kujdesen të zbatohet ligji.
    Ata duhet t’i mbrojnë edhe fëmijët.
    .next = 📖 Një fjalë tjetër

custody =
    📖 { -word-custody }: ndalim nga policia
    Policia të mban në polici. Mund të heshtësh dhe ta presësh avokatin.
    « Contrôle d’identité »: policia të pyet kush je.
    .next = 📖 Një fjalë tjetër

waiting-zone =
    📖 { -word-waiting-zone }: zonë pritjeje
    Një vend i mbyllur në aeroport, në port ose në stacion.
    Një i mitur pa prind duhet të ketë atje një administrateur ad hoc (përfaqësues).
    .next = 📖 Një fjalë tjetër

oqtf =
    📖 { -word-oqtf }
    Një urdhër për të lënë Francën.
    Ligji e ndalon nën { 18 } vjeç. Shko sot te një avokat.
    .next = 📖 Një fjalë tjetër

fingerprints =
    📖 { -word-fingerprints }: gjurmët e gishtave
    Gjurmët e gishtave të tu, të marra nga një makinë.
    Për azilin dhe për moshën, janë dy regjistra të ndryshëm.
    .next = 📖 Një fjalë tjetër

## Dokumente dhe azil
papers-words =
    Cila temë?
    .identity = ➡️ Kush je
    .staying = 🏢 Préfecture dhe karta
    .asylum-words = 🛡️ Azili

identity =
    Cila fjalë?
    .birth-certificate = 📖 { -label-birth-certificate }
    .court-birth-paper = 📖 { -label-court-birth-paper }
    .identity-paper = 📖 { -label-identity-paper }
    .postal-address = 📖 { -label-postal-address }

birth-certificate =
    📖 { -word-birth-certificate }: certifikatë lindjeje
    Dokumenti që thotë vendin dhe ditën e lindjes sate.
    Më mirë mos e jep origjinalin tënd të vetëm.
    .next = 📖 Një fjalë tjetër

court-birth-paper =
    📖 { -word-court-birth-paper }
    Një dokument nga një gjykatë e vendit tënd.
    Ai zëvendëson një certifikatë lindjeje që nuk është bërë kurrë.
    .next = 📖 Një fjalë tjetër

identity-paper =
    📖 { -word-identity-paper }: dokument identiteti, pasaportë
    Një dokument me emrin, foton dhe datën tënde të lindjes.
    .next = 📖 Një fjalë tjetër

postal-address =
    📖 { -word-postal-address }: adresë postare zyrtare
    Një adresë për të marrë letrat e tua.
    Mund ta japë bashkia ose një shoqatë e miratuar.
    .next = 📖 Një fjalë tjetër

staying =
    Cila fjalë?
    .prefecture = 📖 { -label-prefecture }
    .residence-permit = 📖 { -label-residence-permit }
    .receipt = 📖 { -label-receipt }
    .dublin = 📖 { -label-dublin }
    .asylum-paper = 📖 { -label-asylum-paper }

prefecture =
    📖 { -word-prefecture }: prefektura
    Zyra e shtetit për dokumentet e të huajve.
    .next = 📖 Një fjalë tjetër

residence-permit =
    📖 { -word-residence-permit }: leje qëndrimi
    Karta për të jetuar në Francë.
    Nën { 18 } vjeç, ajo nuk është e detyrueshme.
    .next = 📖 Një fjalë tjetër

receipt =
    📖 { -word-receipt }: vërtetim pritjeje
    Një dokument pritjeje, para kartës.
    Ai thotë deri në cilën ditë vlen.
    .next = 📖 Një fjalë tjetër

dublin =
    📖 { -word-dublin }: procedura e Dublinit
    Një fjalë që njerëzit e thonë ende.
    Cili vend i Evropës e shqyrton kërkesën për azil? Rregullat kanë ndryshuar.
    .next = 📖 Një fjalë tjetër

asylum-paper =
    📖 { -word-asylum-paper }: vërtetim i kërkesës për azil
    Dokumenti që tregon se ke kërkuar azil.
    .next = 📖 Një fjalë tjetër

asylum-words =
    Cila fjalë?
    .asylum = 📖 { -label-asylum }
    .asylum-seeker = 📖 { -label-asylum-seeker }
    .refugee = 📖 { -label-refugee }
    .subsidiary = 📖 { -label-subsidiary }
    .ofpra = 📖 { -label-ofpra }
    .cnda = 📖 { -label-cnda }

asylum =
    📖 { -word-asylum }: azil
    Franca mbron një person në rrezik në vendin e vet.
    Një i mitur mund ta kërkojë në çdo moshë.
    .next = 📖 Një fjalë tjetër

asylum-seeker =
    📖 { -word-asylum-seeker }: azilkërkues
    Një person që ka kërkuar azil dhe pret përgjigjen.
    .next = 📖 Një fjalë tjetër

refugee =
    📖 { -word-refugee }: refugjat
    Një person që Franca e mbron me azil.
    Karta e tij zgjat { 10 } vjet.
    .next = 📖 Një fjalë tjetër

subsidiary =
    📖 { -word-subsidiary }: mbrojtje plotësuese
    Një mbrojtje tjetër që mund ta japë { -ofpra }-ja.
    Karta e saj zgjat deri në { 4 } vjet.
    .next = 📖 Një fjalë tjetër

ofpra =
    📖 { -word-ofpra }: zyra franceze e azilit
    Zyra e shtetit që i përgjigjet kërkesës për azil.
    .next = 📖 Një fjalë tjetër

cnda =
    📖 { -word-cnda }: gjykata kombëtare e azilit
    Gjykata që e shikon përsëri azilin kur { -ofpra }-ja thotë “jo”.
    Disa njerëz e quajnë « commission ».
    .next = 📖 Një fjalë tjetër

## Shëndet, shkollë, rrezik
life =
    Cila temë?
    .health-words = 🏥 Shëndeti
    .day-words = 🛏️ Shkollë, zanat, shtrat
    .danger-words = 🆘 Rreziku

health-words =
    Cila fjalë?
    .health-cover = 📖 { -label-health-cover }
    .ame = 📖 { -label-ame }
    .pass = 📖 { -label-pass }
    .hospital = 📖 { -label-hospital }
    .doctor = 📖 { -label-doctor }

health-cover =
    📖 { -word-health-cover }: sigurim shëndetësor
    Shëndet i paguar: mjek, spital, ilaçe.
    Një fjalë më e vjetër: CMU.
    .next = 📖 Një fjalë tjetër

ame =
    📖 { -word-ame }: ndihmë mjekësore shtetërore
    Mjekimi i paguar për një person pa dokumente.
    Një i mitur e ka të drejtën pa pritur.
    .next = 📖 Një fjalë tjetër

pass =
    📖 { -word-pass }: kujdes falas në spital
    Një zyrë në spital.
    Aty mjekohet falas një person pa mbulim shëndetësor.
    .next = 📖 Një fjalë tjetër

hospital =
    📖 { -word-hospital }: spital
    Vendi ku mjekohen të sëmurët dhe të plagosurit.
    Nëse është rëndë, mjekimi vjen para parave dhe dokumenteve.
    .next = 📖 Një fjalë tjetër

doctor =
    📖 { -word-doctor }: mjek, psikolog
    Mjeku mjekon trupin. Psikologu dëgjon frikën dhe trishtimin.
    Zakonisht, ata e ruajnë sekretin.
    .next = 📖 Një fjalë tjetër

day-words =
    Cila fjalë?
    .school = 📖 { -label-school }
    .apprenticeship = 📖 { -label-apprenticeship }
    .day-centre = 📖 { -label-day-centre }
    .night-shelter = 📖 { -label-night-shelter }

school =
    📖 { -word-school }: shkollë
    Vendi ku mësohet.
    Pas moshës { 16 } vjeç, një i mitur mund të shkojë ende.
    .next = 📖 Një fjalë tjetër

apprenticeship =
    📖 { -word-apprenticeship }: formim, mësim zanati
    Të mësosh një zanat, në shkollë dhe në punë.
    Nxënësi i zanatit paguhet.
    .next = 📖 Një fjalë tjetër

day-centre =
    📖 { -word-day-centre }: qendër ditore
    Një vend i hapur ditën: pushim, dush, ndihmë.
    Aty nuk flihet.
    .next = 📖 Një fjalë tjetër

night-shelter =
    📖 { -word-night-shelter }: strehim urgjent
    Një shtrat kur nuk dihet ku të flesh.
    .next = 📖 Një fjalë tjetër

danger-words =
    Cila fjalë?
    .emergency = 📖 { -label-emergency }
    .helpline = 📖 { -label-helpline }
    .trafficking = 📖 { -label-trafficking }
    .abuse = 📖 { -label-abuse }

emergency =
    📖 { -word-emergency }: urgjencë
    Një rrezik: duhet vepruar menjëherë.
    Shtyp 🆘 për të parë numrat.
    .next = 📖 Një fjalë tjetër

helpline =
    📖 { -word-helpline }: fëmijë në rrezik
    Numri për fëmijët në rrezik.
    Falas, ditë e natë. Nuk duket në faturë.
    .next = 📖 Një fjalë tjetër

trafficking =
    📖 { -word-trafficking }: trafikim, shfrytëzim
    Dikush e përdor një person: punë, vjedhje, prostitucion.
    Ky person është para së gjithash viktimë. Mund të marrë mbrojtje.
    .next = 📖 Një fjalë tjetër

abuse =
    📖 { -word-abuse }: dhunë, keqtrajtim
    Dikush godet, kërcënon ose prek pa pëlqim.
    Kjo nuk është kurrë normale. Mund të flasësh për këtë.
    .next = 📖 Një fjalë tjetër
