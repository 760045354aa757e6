### Martesë me detyrim, gjymtim gjenital. Ton i qetë, asnjë qortim, asnjë hollësi. 119 është në ekranin e parë.

title = 💍 Martesë, gjymtim

start =
    Në Francë, askush nuk martohet nën { 18 } vjeç.
    Pastaj, pa “po”-në tënde të lirë, nuk ka martesë. Telefono, ditë e natë, falas:
    📞 { $tel-119 }
    Çfarë po ndodh?
    .travel = 🚪 Duan të më çojnë larg
    .minor = 📅 Jam nën { 18 } vjeç
    .adult = 📅 Jam { 18 } vjeç ose më shumë
    .cutting = 🏥 Gjymtimi gjenital
    .married = 💍 Më kanë martuar tashmë
    .call = 📞 Kë të telefonoj?

travel =
    Një { -procureur } (magjistrat) mund ta ndalojë shpejt daljen tënde nga Franca.
    Pastaj { -juge-des-enfants } (gjyqtari i të miturve) mund ta ndalojë deri në { 2 } vjet.
    Thuaje para nisjes, në shkollë ose këtu:
    📞 { $tel-119 }
    Nisja është tani?
    📞 { $tel-112 }
    .border = 🛂 Aeroport, kufi
    .letter = ✍️ Shkruaji gjyqtarit
    .call = 📞 Kë të telefonoj?

border =
    Fol me një punonjës, në një vend ku personi tjetër nuk dëgjon.
    Thuaj ose trego: { -phrase-partir } (Jam e mitur, jam në rrezik, nuk dua të nisem.)
    Ai që të mashtron për të të martuar jashtë vendit dënohet.
    .next = 📞 Kë të telefonoj

minor =
    { -juge-des-enfants } (gjyqtari i të miturve) mund të të mbrojë.
    Mund t’i shkruash, pa një të rritur dhe pa denoncim.
    Thuaje edhe në shkollë, te infermierja ose te një { -avocat } (avokat).
    .letter = ✍️ Shkruaji gjyqtarit
    .call = 📞 Kë të telefonoj?
    .tonight = 🛏️ Të fle tjetërkund sonte

adult =
    { -juge-familles } (gjyqtari i familjeve) mund të të mbrojë, pa denoncim.
    Ai mund t’u ndalojë të të kontaktojnë, dhe ta fshehë adresën tënde.
    Ai mund të ndalojë edhe daljen tënde nga Franca, nëse e kërkon.
    .next = 🕒 Sa kohë?

adult-fast =
    Mbrojtja zgjat më së shumti { 12 } muaj.
    Në rrezik, { -procureur } (magjistrati) mund të kërkojë një përgjigje në { 24 } orë.
    Nëse je dakord, kërkoja sot një { -avocat } (avokati).
    .lawyer = ⚖️ Gjej një avokat
    .call = 📞 Kë të telefonoj?
    .tonight = 🛏️ Të fle tjetërkund sonte

married =
    Nuk e ke ti fajin. Mund të të ndihmojnë, edhe më pas.
    Nën { 18 } vjeç, { -juge-des-enfants } (gjyqtari i të miturve) mund të të mbrojë. Telefono:
    📞 { $tel-119 }
    Çfarë do?
    .care = 🏥 Mjek, në fshehtësi
    .call = 📞 Kë të telefonoj?
    .lawyer = ⚖️ Gjej një avokat

care =
    Shko te { -urgences } (spitali), edhe natën: orët kanë rëndësi.
    Shpesh, të mjekojnë pa denoncim te policia.
    Thuaj te pritja: { -phrase-secret } (Dua mjekim në fshehtësi.)
    .emergency-pill = 💊 Pilula urgjente
    .card = 💬 Kartë për të treguar
    .call = 📞 Kë të telefonoj?

cutting =
    Gjymtimi gjenital (prerja e organeve gjenitale të një vajze) është krim, edhe jashtë vendit.
    Ai që të shtyn të thuash po dënohet, edhe nëse nuk bëhet asgjë.
    Telefono, ditë e natë:
    📞 { $tel-119 }
    .travel = 🚪 Duan të më çojnë larg
    .care = ➡️ Është bërë tashmë
    .country = 🗺️ Kam frikë në vendin tim
    .letter = ✍️ Shkruaji gjyqtarit

cutting-care =
    Nuk e ke ti fajin.
    Ka mjekë që mjekojnë, dhe zakonisht e ruajnë sekretin.
    Kërko një mjek në spital, dhe thuaj: « excision » (gjymtim gjenital).
    .hospital = 💬 Kartë për të treguar
    .call = 📞 Kë të telefonoj?
    .country = 🗺️ Kam frikë në vendin tim

afraid =
    Kjo frikë mund të jetë arsye për të kërkuar { -asile } (azil, mbrojtje).
    Një { -avocat } (avokat) të ndihmon falas.
    Udhëzuesi i { -asile } është te menyja: “Gjyqtar, letra, polici”.
    .next = ⚖️ Gjej një avokat

call =
    { -sos-mariage-force } ndihmon vajza dhe djem, edhe të mitur.
    E hënë, e martë, e enjte, e premte, nga ora { 10 } deri në { 17 }:
    📞 { $tel-sos-mariage-force }
    Ditë e natë, falas:
    📞 { $tel-119 }
    .letter = ✍️ Shkruaji gjyqtarit
    .lawyer = ⚖️ Gjej një avokat
    .tonight = 🛏️ Të fle tjetërkund sonte
