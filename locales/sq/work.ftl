### Një zanat, një punëdhënës, rroga. Kurrë mos këshillo të nënshkruajë, as të punojë pa kontratë.

title = 🔨 Një zanat, një punë

start =
    Zanati mund të mësohet në shkollë dhe në punë.
    Çfarë kërkon?
    .boss = 🔨 Kam gjetur punëdhënës
    .training = 🎒 Zgjedh një zanat
    .pay = 💶 Rroga ime, një bankë
    .no-contract = 📄 Punë pa kontratë
    .not-safe = 🆘 Pa rrogë, kërcënime
    .unsure = ❓ Nuk e di

boss =
    { -apprentissage } (mësim zanati) është një kontratë me pagesë: shkollë dhe punë.
    Zakonisht, fillon në moshën { 16 } vjeç, ndonjëherë { 15 }.
    Mos nënshkruaj ende asgjë. Kush kujdeset për ty?
    .ase = 🛡️ { -ase }-ja (foyer, hotel)
    .asylum = 🛡️ Kërkoj azil
    .nobody = ❌ Askush
    .unsure = ❓ Nuk e di

permit =
    Me { -ase }-në (mbrojtja e fëmijëve) dhe një { -apprentissage } (mësim zanati), është e drejta jote.
    Duhet të ta japin { -autorisation-travail } (leje për të punuar).
    Kërkoje me edukatorin tënd, para ditës së parë.
    .next = ✍️ Para se të nënshkruash

before-signing =
    Jepja kontratën për lexim edukatorit tënd para se të nënshkruash.
    Pyete: « Qui fait la demande, avec quels papiers ? » (Kush e bën kërkesën, me cilat dokumente?)
    Ruaj një kopje të gjithçkaje. Çfarë do të dish?
    .refused = ✋ Ma refuzojnë
    .papers-at-eighteen = 📄 Dokumentet: { 18 } vjeç

permit-refused =
    Me { -ase }-në dhe një { -apprentissage } (mësim zanati), duhet të ta japin lejen.
    Kërko refuzimin me shkrim: { -phrase-refus } (Dua këtë refuzim me shkrim.)
    Shko këtë javë te një { -avocat } (avokat): disa afate janë të shkurtra.
    .next = ⚖️ Një avokat

asylum =
    Gjatë kërkesës për azil, nuk mund të punosh gjithmonë.
    Në moshën { 16 } vjeç, shpesh mund ta kërkosh pas { 6 } muajsh pritje.
    Para se të fillosh, pyet një { -avocat } (avokat).
    .next = ⚖️ Një avokat

no-permit =
    Pa { -ase }-në (mbrojtja e fëmijëve), leja për të punuar nuk vjen vetë.
    Të punosh pa kontratë është me rrezik për ty.
    Pyet një { -avocat } (avokat) para se të thuash po.
    .next = ➡️ Rrugë tjetër

instead =
    Shkolla dhe formimi mbeten të mundshme, edhe pa { -ase }-në.
    Nën { 18 } vjeç, mund të kërkosh një vend.
    Çfarë do të bësh?
    .lawyer = ⚖️ Gjej një avokat

training =
    Nga { 16 } deri në { 18 } vjeç, duhet të jesh në formim (të mësosh diçka).
    Shkollë, zanat, punë, ndihmë për punë: të gjitha vlejnë.
    Çfarë do të dish?
    .for-eighteen = 📄 Dokumentet: { 18 } vjeç
    .boss = 🔨 Kam gjetur punëdhënës
    .youth-office = 🤝 Kush më ndihmon

for-eighteen =
    Ke hyrë te { -ase }-ja mes { 16 } dhe { 18 } vjeç?
    Në moshën { 18 } vjeç, duhen { 6 } muaj formim për një zanat.
    Vetëm gjimnazi i përgjithshëm ndihmon më pak. Pyet edukatorin tënd tani.
    .next = 📷 Ruaj provat

keep-papers =
    Ruaj çdo dokument: dëftesa shkolle, prani, kontrata, fletë rroge.
    Janë prova për { -titre-de-sejour } (leje qëndrimi).
    Fotografoji sot, dhe lër një kopje te një shoqatë.
    .pay = 💶 Rroga ime, një bankë
    .youth-office = 🤝 Kush më ndihmon

youth-office =
    { -mission-locale } (zyra e të rinjve) ndjek të rinjtë nga { 16 } deri në { 18 } vjeç.
    Ajo ndihmon për të kërkuar një formim.
    Pyet për adresën në bashki, dhe shko me dokumentin e testit.
    .boss = 🔨 Kam gjetur punëdhënës
    .for-eighteen = 📄 Dokumentet: { 18 } vjeç

pay =
    Rroga e një nxënësi zanati shkon në një llogari në emrin e tij.
    Askush nuk mund ta marrë, as për qiranë ose udhëtimin.
    Çfarë do të dish?
    .bank = 💶 Hap një llogari
    .taken = 🔒 Ma marrin rrogën
    .not-paid = 💶 Rroga nuk më vjen

bank =
    Një bankë mund ta refuzojë një të mitur, ose të kërkojë kujdestarin e tij ligjor.
    Në moshën { 16 } vjeç, me pëlqimin e kujdestarit, mund të hapet një llogari me kartë.
    Pyet edukatorin tënd, për shembull për një { -livret-a } (libreze kursimi).
    .taken = 🔒 Ma marrin rrogën
    .papers = 📷 Ruaj provat

no-contract =
    Të punosh pa kontratë është me rrezik: shpesh paguhet keq, ndonjëherë është e rrezikshme.
    Nën { 16 } vjeç, puna është pothuajse gjithmonë e ndaluar.
    Më mirë kërko një formim. Çfarë do?
    .not-safe = 🆘 Pa rrogë, kërcënime
    .trade = 🎒 Formim për zanat

not-safe =
    Ta mbajnë rrogën ose t’i mbajnë dokumentet? Është e ndaluar, dhe nuk e ke ti fajin.
    Duhet të të mbrojnë, edhe pa denoncim e pa dokumente. Telefono, ditë e natë:
    📞 { $tel-119 }
    .who = 🤝 Kush tjetër ndihmon
    .forced = 🔒 Më detyrojnë
    .lawyer = ⚖️ Gjej një avokat

who-helps =
    { -esclavage-moderne } ndihmon nëse të detyrojnë të punosh.
    Numri i tij u lexua në { "2018" }. Pa përgjigje, telefono { 119 }.
