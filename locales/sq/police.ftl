### Policia. Mos tremb, mos premto asgjë. Kurrë këshillë për të ikur, gënjyer, fshehur ose nënshkruar.

title = 👮 Policia

start =
    Thuaj gjithmonë emrin tënd të vërtetë dhe moshën e vërtetë.
    Mos jep kurrë emrin e një tjetri.
    Çfarë po ndodh?
    .street = 👮 Kontroll në rrugë
    .station = 👮 Në polici, më akuzojnë
    .border = 🛂 Kufi, det, Calais
    .order = 🚪 Urdhër largimi, qendër
    .victim = 🆘 Më kanë bërë keq
    .unsure = ❓ A mund të më kthejnë?

can-they =
    Nën { 18 } vjeç, ligji e ndalon { -oqtf } (urdhër për të lënë Francën).
    Ai ndalon edhe { -centre-de-retention } (vend i mbyllur); Mayotte ka rregulla të veta.
    Thuaje moshën menjëherë, dhe kërko një { -avocat } (avokat).
    .adult = 📅 Më quajnë të rritur
    .mayotte = 🌴 Jam në Mayotte
    .phone = 📱 Telefoni im
    .prison = 🔒 Burgu
    .lawyer = ⚖️ Gjej një avokat

can-they-adult =
    Nëse të trajtojnë si të rritur, mund të ketë një { -oqtf } (urdhër largimi).
    Thuaje moshën e vërtetë, dhe kërko ta shkruajnë.
    Shko te një { -avocat } (avokat) po atë ditë.
    .order = 🚪 Kam një { -oqtf }
    .accused = 👮 Më akuzojnë
    .lawyer = ⚖️ Gjej një avokat

street =
    Ruaje qetësinë, mos vrapo, jep emrin e vërtetë.
    Thuaj: { -phrase-mineur } (Jam nën { 18 } vjeç dhe pa familje në Francë.)
    Trego një dokument, një foto ose një kartë shkolle.
    .rule = 📄 A më duhen dokumente?
    .search = 👮 Më kontrollojnë çantën
    .phone = 📱 Ma marrin telefonin
    .card = 💬 Fjali për të treguar
    .taken = 👮 Më çojnë në polici
    .over = ➡️ Mbaroi

street-rule =
    Një të mituri nuk i duhet leje qëndrimi.
    Nuk e ke detyrim të mbash me vete kartë identiteti.
    Pamja jote nuk mjafton për të kontrolluar dokumentet e tua.
    Dhe tani?
    .search = 👮 Më kontrollojnë çantën
    .card = 💬 Fjali për të treguar
    .taken = 👮 Më çojnë në polici
    .over = ➡️ Mbaroi

search =
    Policia mund të prekë rrobat e tua, për siguri.
    Hapja e çantës është bastisje: pa pëlqim, shpesh duhet një arsye.
    Mos u rrih, dhe thuaj me qetësi: { -phrase-pas-accord } (Nuk jam dakord.)
    .phone = 📱 Telefoni im
    .card = 💬 Fjali për të treguar
    .taken = 👮 Më çojnë në polici
    .over = ➡️ Mbaroi

station =
    Thuaj: { -phrase-mineur } (Jam nën { 18 } vjeç dhe pa familje në Francë.)
    Kërko mbrojtjen e { -ase }-së (mbrojtja e fëmijëve), një përkthyes, një { -avocat } (avokat).
    Pse je aty?
    .accused = 👮 Më akuzojnë
    .papers = 📄 Për dokumentet e mia
    .phone = 📱 Telefoni im
    .unsure = ❓ Nuk e di

identity =
    Për të verifikuar emrin tënd: më së shumti { 4 } orë ({ 8 } në Mayotte).
    Policia duhet të njoftojë { -procureur } (magjistrat) që në fillim.
    Kërko që një i rritur përgjegjës të jetë me ty.

stay-check =
    Për të verifikuar të drejtën tënde për të qenë në Francë: më së shumti { 24 } orë.
    Duhet të të thonë pse, në një gjuhë që e kupton.
    Kërko një { -avocat } (avokat), një përkthyes, një mjek, një telefonatë.
    .next = ✍️ Para se të nënshkruash

sign =
    Kërko të ta lexojnë dokumentin në gjuhën tënde para se të nënshkruash.
    Mund të refuzosh të nënshkruash, dhe të kërkosh një kopje.
    A është e saktë data jote e lindjes? Nëse jo, kërko ta ndreqin.

after =
    Shëno datën, orën, vendin dhe numrin e uniformës.
    { -defenseur-des-droits } (mbron të drejtat e tua) i dëgjon fëmijët, falas.
    Të kanë goditur? Shko sot te një mjek, pastaj te një { -avocat } (avokat).
    .lawyer = ⚖️ Gjej një avokat
    .victim = 🆘 Më kanë bërë keq

victim =
    Nuk e ke ti fajin.
    Mund të telefonosh, falas, ditë e natë:
    📞 { $tel-119 }
    Rrezik tani:
    📞 { $tel-17 }
    Çfarë do të dish?
    .complain = 👮 Të bëj denoncim
    .afraid = 👮 Kam frikë nga policia
    .forced = 🔒 Më detyrojnë

complain =
    Një i mitur mund të bëjë denoncim pa një të rritur.
    Policia duhet ta marrë denoncimin tënd. Mund të vish me një shoqatë.
    Kërko një përkthyes dhe një kopje.
    .next = ⚖️ Një avokat

afraid =
    Nën { 18 } vjeç, ligji ndalon të të dëbojnë.
    Por policia mund të pyesë kush je, dhe të dyshojë për moshën tënde.
    Eja me një { -avocat } (avokat) ose me një shoqatë.
    .next = ⚖️ Një avokat

forced =
    Një fëmijë i detyruar është viktimë: vjedhje, drogë, punë, seks.
    Ky numër dëgjon, ditë e natë, falas. Një ekip aty e njeh shfrytëzimin seksual:
    📞 { $tel-119 }

reflection =
    Policia duhet t’i tregojë të drejtat një viktime të detyruar.
    Mund të kërkosh { 30 } ditë për t’u menduar, pa u larguar nga Franca.
    Ato fillojnë me një dokument të { -prefecture }: kërkoje me një { -avocat } (avokat).
    .next = 🔒 Të drejtat, në siguri
