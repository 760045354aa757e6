### Gjumi, frika, trishtimi. Pa diagnozë, pa "do të kalojë", asnjë pyetje për historinë.

title = 💭 Frikë, gjumë, trishtim

start =
    Frikë, ëndrra të këqija, zemërim, lot: është normale pas gjërash shumë të rënda.
    Mendon të vdesësh? Telefono, falas, ditë e natë:
    📞 { $tel-3114 }
    Çfarë kërkon?
    .die = 🆘 Mendoj të vdes
    .talk = 📞 Fol me dikë
    .sleep = 💭 Nuk fle dot
    .care = 🏥 Shih një mjek
    .violence = 🆘 Më kanë bërë keq
    .unsure = ❓ Nuk e di

die =
    Ajo që mban është tepër e rëndë për një njeri të vetëm. Fol tani, falas, ditë e natë:
    📞 { $tel-3114 }
    Ke gëlltitur diçka, ose je në rrezik? Telefono menjëherë:
    📞 { $tel-15 }
    📞 { $tel-112 }
    Pa folur, me SMS:
    📞 { $tel-114 }
    .next = 👤 Pranë dikujt

not-alone =
    Shko pranë një njeriu që nuk të frikëson.
    Ose shko te { -urgences } (spitali), ditë e natë. Thuaj vetëm: « Je pense à mourir. » (Mendoj të vdes.)
    Edhe këtu të dëgjojnë:
    📞 { $tel-119 }
    .talk = 📞 Dikush tjetër dëgjon
    .card = 💬 Kartë për të treguar
    .violence = 🆘 Më kanë bërë keq

talk =
    { -fil-sante-jeunes } i dëgjon të rinjtë, falas, pa ta kërkuar emrin. Nga ora { 9 } deri në orën { 23 }:
    📞 { $tel-fil-sante-jeunes }
    Natën, për fëmijët dhe të rinjtë në rrezik:
    📞 { $tel-119 }
    Nëse mendon të vdesësh:
    📞 { $tel-3114 }
    .care = 🏥 Shih një mjek
    .sleep = 💭 Nuk fle dot

sleep =
    Nuk fle dot, dhe pamjet të kthehen? Kjo ndodh shpesh pas rrugës ose dhunës.
    Kjo mjekohet. Te { -pass } (mjekim falas), thuaj: « Je ne dors plus. » (Nuk fle dot më.)
    Mos merr tableta që jepen në rrugë.
    .care = 🏥 Mjekë të tjerë
    .talk = 📞 Fol me dikë
    .card = 💬 Kartë për të treguar

care =
    { -cmp } është një qendër publike, falas, për t’u ndier më mirë.
    Edhe { -maison-ados } (mjekim dhe bisedë për të rinjtë) ndihmon.
    Kërko një takim dhe një përkthyes. Çfarë do të dish?
    .no-cover = 📄 Nuk kam kartë
    .associations = 🤝 Shoqata
    .pay = 💶 Kush paguan?
    .secret = 🤫 A është sekret?

care-no-cover =
    Pa kartë shëndeti, { -cmp } (qendër publike) mbetet falas.
    Te { -pass } (mjekim falas) ndonjëherë ka psikolog.
    Kërko sot në spital: { -phrase-pass } (Po kërkoj PASS.)
    .next = 💬 Kartë për të treguar

associations =
    { -comede } ndihmon në Bicêtre, Paris, Marseille, Saint-Étienne, Cayenne.
    Për vajzat, { -msf } (mjekë) ka një qendër ditore në Pantin.
    Pyet një shoqatë për adresën.
    .no-cover = 📄 Nuk kam kartë
    .talk = 📞 Fol me dikë

secret =
    Zakonisht, mjekët dhe infermierët e ruajnë sekretin, edhe përballë policisë.
    Nëse një fëmijë është në rrezik, ata mund të njoftojnë mbrojtjen.
    Pyet para se të flasësh: « Qui va le savoir ? » (Kush do ta dijë?)
    .care = 🏥 Shih një mjek
    .talk = 📞 Fol me dikë
