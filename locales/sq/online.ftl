### Interneti: shantazh, foto, oferta. Asnjë pyetje për atë që ka ndodhur. Asnjë qortim.

title = 📷 Shantazh, foto

start =
    Nuk e ke ti fajin. Mos paguaj, mos dërgo më asgjë, mos fshi asgjë.
    Nga ora { 9 } deri në { 23 }, telefono falas:
    📞 { $tel-3018 }
    Natën, ose në rrezik:
    📞 { $tel-17 }
    .proof = 📷 Ruaj provat
    .sent = 📷 Kam dërguar një foto
    .adult = 👤 Një i rritur i kërkon
    .complain = 👮 Bëj denoncim
    .offer = 💶 Para të lehta

proof =
    Bëj foto të ekranit: emrin, lidhjen, datën.
    Pastaj, bllokoje këtë person.
    Fol me një të rritur të besuar, ose me { "3018" }.
    .next = 📷 Të hiqet fotoja

taken-down =
    Ky numër shpesh mund të bëjë që të hiqet një foto ose një llogari:
    📞 { $tel-3018 }
    Ndihmon edhe për të përgatitur një denoncim.
    .complain = 👮 Bëj denoncim
    .sent = 📷 Kam dërguar një foto

sent =
    Të dërgosh një foto nën presion nuk është faj.
    Fajtor është personi që kërcënon, jo ti.
    Mos e dërgo foton e një të riu tjetër: ligji e dënon.
    .next = 📷 Ruaj provat

adult-asks =
    Një i rritur që të kërkon foto seksuale bën një vepër të rëndë penale.
    Po kështu kur të shtyn të bësh gjëra para kamerës.
    Mos u përgjigj më, dhe në rrezik tani, telefono:
    📞 { $tel-17 }
    .next = 📷 Ruaj provat

complain =
    Një i mitur mund të bëjë denoncim pa një të rritur.
    Policia duhet ta marrë denoncimin tënd.
    Shko me një të rritur ose me një shoqatë, dhe merr fotot e ekranit.
    .lawyer = ⚖️ Gjej një avokat

offer =
    Pako, apartament për të ruajtur, dhomë hoteli, para të lehta: ndoshta është kurth.
    Edhe nëse ta propozon një shok.
    Telefono, ditë e natë, falas:
    📞 { $tel-119 }
    .forced = 🔒 Më detyrojnë
