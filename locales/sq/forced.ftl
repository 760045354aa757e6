### Dikush detyron një person: punë, vjedhje, shitje, lypje, seks, martesë. Ton i qetë, kurrë qortim.
### Nuk kërkohet asnjë hollësi, asnjë emër, asnjë vend. Titulli nuk i thotë asgjë atij që shikon mbi sup.

title = 🔒 Një çast për ty

start =
    Këto ekrane janë për ty, për askënd tjetër. Nuk të kërkohet asnjë emër.
    Për të folur, ditë e natë, falas:
    📞 { $tel-119 }
    A mund ta shohë dikush telefonin tënd tani?
    .alone = ❌ Jo, askush
    .watched = 👤 Po, dikush
    .danger = 🆘 Rrezik tani
    .unsure = ❓ Nuk e di

not-alone =
    Mund të kthehesh këtu më vonë.
    Çfarë do të lexosh tani?
    .school = 🎒 Shkolla
    .health = 🏥 Shëndeti
    .go-on = ➡️ Vazhdo

danger-now =
    Fëmijë në rrezik:
    📞 { $tel-119 }
    Rrezik tani:
    📞 { $tel-112 }
    📞 { $tel-17 }
    Nëse është rrezik të flasësh, dërgo një SMS:
    📞 { $tel-114 }
    .next = 📍 Një vend i sigurt

what =
    A të detyron dikush të bësh gjëra?
    Mund të zgjedhësh pa treguar asgjë.
    .work = 🔨 Të punoj
    .street = 💶 Të vjedh, shes, lyp
    .body = 🤫 Trupi im, fotot e mia
    .marry = 💍 Martesë, gjymtim
    .friend = 🤝 Për një mik ose mike
    .other = ❓ Tjetër, ose nuk e them

work =
    Të të detyrojnë të punosh ose të t’i mbajnë dokumentet është e ndaluar, edhe në familje.
    Nuk e ke ti fajin.
    Duhet të të mbrojnë, edhe pa denoncim e pa dokumente. Telefono, ditë e natë:
    📞 { $tel-119 }
    .who = 🤝 Kush tjetër ndihmon
    .pay = 💶 Rroga ime
    .papers = 📄 M’i mbajnë dokumentet
    .debt = 💶 Kam borxh
    .go-on = ➡️ Çfarë të bëj

work-pay =
    Rroga jote është e jotja.
    Askush nuk mund ta marrë për udhëtimin ose dokumentet.
    Nën { 16 } vjeç, puna është pothuajse gjithmonë e ndaluar.
    .who = 🤝 Kush mund të ndihmojë
    .papers = 📄 M’i mbajnë dokumentet
    .debt = 💶 Kam borxh
    .go-on = ➡️ Çfarë të bëj

street =
    Ai që të detyron të vjedhësh, të shesësh ose të lypësh rrezikon burgun.
    Nuk e ke ti fajin.
    Çfarë po ndodh?
    .police = 👮 Më mban policia
    .pills = 💊 Më japin tableta
    .hit = 🆘 Më rrahin
    .go-on = ➡️ Çfarë të bëj

kept-by-police =
    Thuaje moshën e vërtetë. Kërko një { -avocat } (avokat që të mbron) dhe një përkthyes.
    Mund të refuzosh të nënshkruash.
    Thuaji së pari { -avocat }-it çfarë të detyrojnë të bësh.
    .next = ⚖️ Po dënimi?

pills =
    Ndonjëherë japin tableta që të bindesh.
    Të mjekohesh nuk sjell dënim për ty: mjeku e ruan sekretin.
    Shko te { -urgences } (spitali) nëse ke dhimbje.
    .next = ➡️ Çfarë të bëj

body =
    Një i rritur që paguan një të mitur për seks dënohet, jo ti.
    Një ekip i { 119 } e njeh këtë. Telefono, ditë e natë:
    📞 { $tel-119 }
    Për çfarë ke nevojë?
    .doctor = 🏥 Një mjek, shpejt
    .images = 📷 Ai ka fotot e mia
    .who = 🤝 Kush tjetër ndihmon
    .go-on = ➡️ Çfarë të bëj

images =
    Të të kërcënojnë me fotot e tua është shenjë shfrytëzimi.
    Ruaj mesazhet dhe mos paguaj.
    Nga ora { 9 } deri në { 23 }, telefono falas:
    📞 { $tel-3018 }
    Natën, ose në rrezik:
    📞 { $tel-119 }
    .next = ➡️ Çfarë të bëj

doctor =
    Shko tani te { -urgences } (spitali), edhe natën, edhe pa dokumente.
    Kundër HIV-it (AIDS), mjekimi zakonisht fillon para { 48 } orësh.
    Shpesh të mjekojnë pa denoncim: thuaj « violence sexuelle » (dhunë seksuale).
    .pill = 💊 Pilula urgjente
    .card = 💬 Kartë për të treguar
    .go-on = ➡️ Çfarë të bëj

signs =
    Vetëm një nga këto shenja mjafton për të kërkuar ndihmë:
    pa rrogë, pa dalje, para që duhet t’i sjellësh, foto për të të trembur.
    Cilën e njeh?
    .papers = 📄 M’i mbajnë dokumentet
    .debt = 💶 Borxh pa fund
    .threats = 🆘 Kërcënime
    .yes = ✅ Një shenjë tjetër
    .none = ❌ Asnjë nga këto
    .unsure = ❓ Nuk e di

papers-kept =
    Të t’i mbajnë dokumentet që të bindesh është e ndaluar.
    Duhet të të mbrojnë, edhe pa to dhe pa denoncim. Telefono:
    📞 { $tel-119 }
    .who = 🤝 Kush tjetër ndihmon
    .lawyer = ⚖️ Një avokat
    .go-on = ➡️ Çfarë të bëj

debt =
    Një borxh që nuk mbaron kurrë është shenjë alarmi.
    Askush nuk mund të të detyrojë të vjedhësh ose të shesësh për ta paguar.
    Mos merr më para borxh nga këta njerëz.
    .next = ➡️ Çfarë të bëj

threats =
    Mund të marrësh mbrojtje pa bërë denoncim.
    Nëse e kërcënojnë familjen tënde, thuaje edhe këtë.
    Telefonata është falas dhe konfidenciale:
    📞 { $tel-119 }
    .next = ➡️ Çfarë të bëj

not-fault =
    Nuk e ke ti fajin.
    Nën { 18 } vjeç, ligji e ndalon: kjo është { -traite } (dikush të përdor).
    Kështu është edhe nëse ke thënë po.
    .next = ➡️ Çfarë do?

want =
    Ti je që zgjedh.
    Mund ta marrësh me kohë.
    Çfarë do tani?
    .safe = 🛏️ Vend i sigurt sonte
    .talk = 📞 Fol me dikë
    .lawyer = ⚖️ Një avokat
    .rights = ⚖️ Të drejtat e mia
    .home = 🛏️ Foyer jo i sigurt
    .unsure = ❓ Nuk e di

safe =
    Ditë e natë, falas, telefono:
    📞 { $tel-119 }
    Mund të kërkosh ndihmë edhe te { -urgences } (spitali) ose në stacionin e trenit.
    Merr dokumentet dhe telefonin vetëm nëse nuk ka rrezik.
    .next = 📍 Cilat vende?

safe-places =
    { -ase }-ja (mbrojtja e fëmijëve) mund të të strehojë larg këtyre njerëzve.
    Ka vende me adresë të fshehtë, por ato janë pak.
    Kërko: « un lieu loin d’ici » (një vend larg këtej).
    .next = 🛏️ Fjetje dhe ushqim

talk =
    Telefonata është falas dhe nuk duket në faturë.
    Në rast rreziku, ekipi mund të njoftojë { -ase }-në (mbrojtjen e fëmijëve).
    Thuaj « mineur » (i mitur), « danger » (rrezik), qytetin tënd:
    📞 { $tel-119 }
    .next = 🤝 Një shoqatë

who =
    Ka shoqata që i njohin këto situata.
    Ato ndihmojnë falas.
    Për çfarë kërkon ndihmë?
    .work = 🔨 Punë me detyrim
    .street = 💶 Të vjedh, shes, lyp
    .body = 🤫 Trupi im, fotot e mia
    .marry = 💍 Martesë, gjymtim
    .other = ❓ Diçka tjetër

who-work =
    { -esclavage-moderne } ndihmon nëse të detyrojnë të punosh.
    Numri i tij u lexua në { "2018" }. Pa përgjigje, telefono { 119 }.

who-street =
    { -hors-la-rue } i ndihmon të rinjtë e huaj, në zonën e Parisit.
    Gjetkë, pyet një shoqatë të qytetit tënd.
    Shiko faqen e saj, kur askush nuk e sheh telefonin tënd:
    { -site-hors-la-rue }

who-body =
    { -amicale-du-nid } dhe { -mouvement-du-nid } i ndihmojnë të rinjtë.
    Te { 119 }, një ekip e njeh këtë, me telefon dhe me chat.
    Shiko faqen, kur askush nuk e sheh telefonin tënd:
    { -site-amicale-du-nid }
    .next = 📞 Kë të telefonoj

body-places =
    Telefono së pari, nëse mund të flasësh. Është falas.
    Askush nuk të kërkon të bësh denoncim.

who-any =
    Grupi { -contre-la-traite } kërkon shoqatën e duhur.
    Shiko faqen e tij, kur askush nuk e sheh telefonin tënd:
    { -site-contre-la-traite }

lawyer-words =
    Thuaja ose tregoja këtë fjali { -avocat }-it (avokatit që të mbron):
    { -phrase-traite } (Jam viktimë e trafikimit.)
    Ai e ruan sekretin: thuaji çfarë të detyrojnë të bësh.
    Dokumentet e rreme nuk provojnë që je i rritur ose fajtor: thuaja edhe këtë.
    .next = ⚖️ Gjej një avokat

home =
    A e dinë këta njerëz adresën e foyer-it tënd?
    Thuaja një edukatori dhe kërko të ndërrosh vend.
    Të ikësh pa ndihmë është e rrezikshme. Telefono:
    📞 { $tel-119 }
    .next = ❓ Diçka tjetër

friend =
    Dëgjoje, pa gjykuar: nuk e ka fajin.
    Mos fol me personin që detyron.
    Telefononi të dy bashkë:
    📞 { $tel-119 }

rights =
    Ke të drejta, edhe pa dokumente.
    Çfarë do të dish?
    .complaint = 👮 Pa bërë denoncim
    .punished = ⚖️ Po dënimi?
    .time = 🕒 { 30 } ditë për t’u menduar
    .permit = 📄 Një leje qëndrimi
    .asylum = ➡️ Rrugë të tjera

no-complaint =
    Të bësh denoncim (të kërkosh dënimin e dikujt) nuk është e detyrueshme.
    { -juge-des-enfants } (gjyqtari i të miturve) dhe { -ase }-ja duhet ta mbrojnë një fëmijë në rrezik.
    Mund t’i shkruash gjyqtarit, pa një të rritur.

trial =
    Në gjyq, një i rritur i pavarur mund të të përfaqësojë.
    { -avocat }-i (avokati) është falas. Fjalët e tua filmohen.
    Kërko të vish me një person të besuar.
    .next = ✍️ Shkruaji gjyqtarit

not-punished =
    Ti je para së gjithash viktimë.
    Disa rregulla evropiane kërkojnë të mos dënohet viktima.
    Megjithatë, disa të rinj ndonjëherë gjykohen: fol shpejt me një { -avocat } (avokat).
    .next = 🗣️ Çfarë të them

thirty =
    A sheh policia shenja të { -traite } (dikush të përdor)?
    Ajo duhet të t’i shpjegojë të drejtat, privatisht, në gjuhën tënde.
    Kërko një përkthyes dhe një { -avocat } (avokat).
    .next = 🕒 { 30 } ditë

thirty-days =
    Mund të kërkosh { 30 } ditë për t’u menduar.
    Ato fillojnë ditën e { -recepisse } (dokument i { -prefecture }, zyrë e shtetit).
    Është e rrallë: shko te një { -avocat } (avokat) para ditës { 20 }.
    .next = 🗣️ Çfarë të them

permit =
    Nën { 18 } vjeç, nuk të duhet kartë.
    Pastaj, ka një kartë { 1 } vit për atë që bën denoncim ose dëshmon.
    Duhet edhe të jesh larguar nga këta njerëz.

permit-long =
    Nga mosha { 16 } vjeç, mund ta kërkosh këtë kartë për të punuar.
    Nëse ai që të detyroi dënohet përfundimisht, ligji parashikon një kartë { 10 } vjet.
    Vendos me një { -avocat } (avokat).
    .next = 🗣️ Çfarë të them

other-ways =
    Pa denoncim, ka rrugë të tjera.
    Mbrojtja e fëmijës, azili (rrezik në vendin tënd), arsye humanitare.
    Zgjidh me një { -avocat } (avokat) ose me një shoqatë.
    .next = 🗣️ Çfarë të them
