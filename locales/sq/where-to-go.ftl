### Ku të shkosh: qyteti një herë, pastaj vendet. Kurrë mos premto një vend.

title = 📍 Ku të shkosh

start =
    Ky bot njeh vende në shumë qytete.
    Ai nuk rezervon dot asgjë. Çfarë kërkon?
    .sleep = 🛏️ Fjetje sonte
    .arrived = 🚶 Pritja e parë
    .rights = ⚖️ Avokat, të drejtat
    .day = 🍲 Të ha, të lahem
    .doctor = 🏥 Një mjek
    .other = ❓ Diçka tjetër

seen-before =
    Pritja e parë është për herën e parë.
    Pas një “jo”, ajo nuk të pret më: vende të tjera ndihmojnë.
    A ke qenë tashmë te { -ase }-ja (mbrojtja e fëmijëve)?
    .first = 🚶 Jo, sapo kam ardhur
    .waiting = 🛏️ Më thonë të pres
    .refused = ✋ Më thanë “jo”

reception-town =
    Çdo département ka një pritje të parë për të miturit vetëm.
    Në cilin qytet je?
    .unknown = ❓ Nuk dua ta them

reception =
    Ditën, shko së pari te vendi i parë i kësaj liste.
    Natë, dera mbyllur, ose pa adresë? Telefono:
    📞 { $tel-119 }
    .next = 💬 Kartë për të treguar

reception-anywhere =
    { -ase }-ja (mbrojtja e fëmijëve) e çdo département-i i pret të miturit vetëm.
    Për të ditur ku të shkosh, telefono:
    📞 { $tel-119 }
    .next = 💬 Kartë për të treguar

rights =
    Avokatë dhe shoqata ndihmojnë falas.
    A ke marrë tashmë një “jo”?
    .refused = ✋ Po, më thanë “jo”
    .other = ❓ Jo, pyetje tjetër

refused-town =
    Sill dokumentin e refuzimit dhe të gjitha dokumentet e tua.
    Në cilin qytet je?
    .unknown = ❓ Nuk dua ta them

refused =
    Mund t’i shkruash { -juge-des-enfants } (gjyqtarit të të miturve). Këto vende mund të ndihmojnë, falas.
    Shko sot te vendi i parë.
    .next = ✍️ Shkruaji gjyqtarit

legal-town =
    Në cilin qytet je?
    .unknown = ❓ Nuk dua ta them

legal =
    Këto vende ndihmojnë për të drejtat e tua, falas.
    Telefono ose shko te vendi i parë.

legal-anywhere =
    Një fëmijë mund t’i shkruajë pa një të rritur { -defenseur-des-droits } (mbron fëmijët), falas.
    Për të folur me dikë, telefono:
    📞 { $tel-119 }
    .next = ⚖️ Një avokat falas

day =
    Për çfarë ke nevojë?
    .eat = 🍲 Të ha, të pushoj
    .wash = 🚿 Dush, rroba, prizë

eat-town =
    Në cilin qytet je?
    .unknown = ❓ Nuk dua ta them

eat =
    Ja vende për të ngrënë dhe për të pushuar.
    Shiko orarin para se të shkosh.

wash-town =
    Në cilin qytet je?
    .unknown = ❓ Nuk dua ta them

wash =
    Ja vende për t’u larë, për të larë rrobat ose për të karikuar telefonin.
    Shiko orarin para se të shkosh.

day-anywhere =
    Këtu, ky bot nuk njeh asnjë vend.
    Faqja { -soliguide } jep adresa në shumë qytete.
    Pyet edhe një shoqatë.

doctor-town =
    Në spital, { -pass } (shërbim falas) mjekon pa sigurim.
    Në cilin qytet je?
    .unknown = ❓ Nuk dua ta them

doctor =
    Këto vende mjekojnë pa sigurim.
    Është rëndë (temperaturë e lartë, vështirësi në frymëmarrje)? Telefono:
    📞 { $tel-15 }

doctor-anywhere =
    Shko te { -urgences } (urgjenca) e një spitali nëse është rëndë.
    Dokumentet dhe paratë vijnë më pas.
    Telefono:
    📞 { $tel-15 }

other =
    Çfarë kërkon?
    .girls = 👩 Për vajzat
    .school = 🎒 Shkollë, kurse
    .family = 👪 Familja ime e humbur
    .forced = 🔒 Më detyrojnë, më mbajnë
    .by-town = 📍 Kam një qytet
    .by-name = 🤝 Një shoqatë

girls-town =
    Disa vende janë vetëm për vajzat dhe gratë.
    Në cilin qytet je?
    .unknown = ❓ Nuk dua ta them

girls =
    Këto vende presin vajza.
    Rrezik tani? Telefono:
    📞 { $tel-119 }

girls-anywhere =
    Fol me dikë, falas, ditë e natë:
    📞 { $tel-119 }

school-town =
    Në cilin qytet je?
    .unknown = ❓ Nuk dua ta them

school =
    Shkolla është e drejtë, edhe pa dokumente dhe pas moshës { 16 } vjeç.
    Telefono ose shkruaji vendit të parë.
    .next = 🎒 Si të kem shkollë

family =
    { -croix-rouge } (Kryqi i Kuq) kërkon familje në shumë vende.
    Është falas dhe konfidenciale.
    Thuaj së pari nëse kërkimi mund ta vërë dikë në rrezik.

forced-start =
    Nuk e ke ti fajin. Telefono, ditë e natë:
    📞 { $tel-119 }
    Rrezik tani:
    📞 { $tel-17 }
    Çfarë të detyrojnë të bësh?
    .body = 🤫 Trupi im, fotot e mia
    .work = 🔨 Të punoj
    .other = ❓ Tjetër, ose nuk e them
    .danger = 🆘 Rrezik tani

forced-said =
    Duhet të të mbrojnë, edhe pa denoncim.
    { -ase }-ja (mbrojtja e fëmijëve) të ka thënë tashmë “jo”?
    .refused = ✋ Po, “jo”
    .not-refused = ❌ Jo
    .unsure = ❓ Nuk e di

forced-town =
    Në cilin qytet je?
    .unknown = ❓ Nuk dua ta them

forced-body =
    Dënohet ai që paguan ose që detyron, jo ti.
    Telefono së pari, nëse mund të flasësh.
    .next = 🔒 Si të dal nga kjo

forced-body-refused =
    Dënohet ai që paguan ose që detyron, jo ti.
    Telefono së pari, nëse mund të flasësh.
    .next = 🔒 Si të dal nga kjo

forced =
    Askush nuk ka të drejtë të të mbajë ose të të detyrojë.
    Telefono së pari, nëse mund të flasësh.
    .next = 🔒 Si të dal nga kjo

forced-others =
    Askush nuk ka të drejtë të të mbajë ose të të detyrojë.
    Telefono së pari, nëse mund të flasësh.
    .next = 🔒 Si të dal nga kjo

forced-anywhere =
    Telefono, falas, ditë e natë:
    📞 { $tel-119 }
    Rrezik tani:
    📞 { $tel-17 }
    .next = 🔒 Si të dal nga kjo

by-town =
    Në cilin qytet je?

in-town =
    Çfarë kërkon në këtë qytet?
    .sleep = 🛏️ Fjetje sonte
    .arrived = 🚶 Pritja e parë
    .rights = ⚖️ Avokat, të drejtat
    .eat = 🍲 Të ha
    .wash = 🚿 Të lahem
    .doctor = 🏥 Një mjek

in-town-before =
    Pritja e parë është për herën e parë.
    Pas një “jo”, ajo nuk të pret më: vende të tjera ndihmojnë.
    A ke qenë tashmë te { -ase }-ja (mbrojtja e fëmijëve)?
    .first = 🚶 Jo, sapo kam ardhur
    .waiting = 🛏️ Më thonë të pres
    .refused = ✋ Më thanë “jo”

in-town-rights =
    A ke marrë tashmë një “jo”?
    .refused = ✋ Po, më thanë “jo”
    .other = ❓ Jo, pyetje tjetër

by-name =
    ✍️ Shkruaj emrin e një shoqate, edhe me gabime.
    Ose zgjidh këtu:
