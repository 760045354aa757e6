### Garde à vue: i akuzuar dhe i mbajtur nga policia. Së pari heshtja dhe avokati. Mos premto asgjë, mos pyet asgjë për faktet.

title = 👮 Më mban policia

start =
    Ke të drejtë të heshtësh: kjo nuk është pranim faji.
    Një { -avocat } (avokat) është i detyrueshëm për një të mitur, dhe falas.
    Thuaj: { -phrase-avocat-avant } (Dua avokatin tim para se të flas.)
    Çfarë do të dish?
    .ask = 🤝 Kush duhet të ndihmojë
    .adult = 📅 Më marrin për të rritur
    .forced = 🔒 Më kanë detyruar
    .time = 🕒 Sa kohë
    .phone = 📱 Telefoni im
    .sign = ✍️ Para se të nënshkruaj

ask =
    Policia duhet të njoftojë familjen tënde, dhe foyer-in ose { -ase }-në.
    Kërko një mjek, një përkthyes dhe një të rritur të besuar.
    Dikush të ka detyruar? Thuaja së pari { -avocat }-it tënd (avokatit).
    .trusted = 🤝 I rrituri i besuar
    .doctor = 🏥 Mjeku
    .consulate = ❓ { -consulat } im
    .time = 🕒 Sa kohë
    .lawyer = ⚖️ Gjej një avokat

trusted =
    Pa prind në Francë, zgjidh një { -adulte-approprie } (i rritur i besuar): edukator, vullnetar, i afërm.
    Përndryshe, e cakton një magjistrat, dhe ai mund të jetë i pranishëm te pyetjet.
    Ato mund të fillojnë pa të pas { 2 } orësh.
    .next = 🏥 Mjeku

doctor =
    Nën { 16 } vjeç, një mjek duhet të të shohë që në fillim.
    Në moshën { 16 } ose { 17 } vjeç, kërkoje, ose e kërkon { -avocat }-i yt (avokati).
    Thuaji nëse ke plagë, sëmundje, shtatzëni, ose nëse të kanë goditur.
    .next = ✍️ Para se të nënshkruaj

consulate =
    Policia mund të të propozojë të njoftojë { -consulat } tënd (zyra e vendit tënd).
    Ke të drejtë të thuash jo.
    Kërkon azil, ose e mendon? Thuaj jo.
    .next = ✍️ Para se të nënshkruaj

adult =
    Thuaj: { -phrase-mineur } (Jam nën { 18 } vjeç dhe pa familje në Francë.)
    Jep datën tënde të vërtetë të lindjes, dhe kërko ta shkruajnë.
    Thuaja edhe { -avocat }-it tënd (avokatit): nga kjo varen të drejtat e tua.
    .next = ➡️ Emri im

name =
    Mos jep kurrë emrin e një personi tjetër.
    Kjo mund të jetë vepër e rëndë penale.
    E ke bërë tashmë? Thuaja së pari { -avocat }-it tënd (avokatit).
    .next = 🤝 Kush duhet të ndihmojë

forced =
    Një fëmijë i detyruar të vjedhë, të shesë ose të transportojë është edhe viktimë.
    Thuaja së pari { -avocat }-it tënd (avokatit), kur je vetëm me të.
    Ky numër dëgjon ditë e natë, falas:
    📞 { $tel-119 }
    .way-out = 🔒 Të dal nga kjo
    .ask = 🤝 Kush duhet të ndihmojë
    .lawyer = ⚖️ Gjej një avokat

time =
    Nga { 13 } deri { 15 } vjeç: { 24 } orë, ose { 48 } për fakte të rënda.
    Në moshën { 16 } ose { 17 } vjeç: { 24 } orë, pastaj edhe { 24 } të tjera, rrallë më shumë.
    Para se ta zgjasin, një magjistrat duhet të të shohë, ndonjëherë me video.
    .young = 📅 Nën { 13 } vjeç
    .invited = 📄 Më kanë thirrur
    .prison = 🔒 Po burgu?
    .sign = ✍️ Para se të nënshkruaj

time-young =
    Nën { 10 } vjeç, policia nuk mund të të mbajë.
    Nga { 10 } deri { 12 } vjeç: { 12 } orë, rrallë { 24 }, dhe vetëm për fakte të rënda.
    Pyet në ç’orë mbaron.
    .next = ✍️ Para se të nënshkruaj

invited =
    Pa garde à vue (kur nuk të mbajnë), mund të ikësh kur të duash.
    Nëse burgu është i mundshëm, duhet caktuar një { -avocat } (avokat).
    Prite { -avocat }-in tënd para se të përgjigjesh.
    .next = ✍️ Para se të nënshkruaj

sign =
    Kërko të ta lexojnë dokumentin në gjuhën tënde para se të nënshkruash.
    Mund të refuzosh të nënshkruash.
    A është e saktë data jote e lindjes? Nëse jo, kërko ta ndreqin.
    .filmed = 📷 Pyetjet që filmohen
    .prints = ➡️ Gjurmët e gishtave
    .lawyer = ⚖️ Gjej një avokat

filmed =
    Pyetjet e policisë duhet të filmohen.
    Pa film, fjalët e tua të shkruara nuk mjaftojnë për të të dënuar.
    Një fjali e shkruar është e gabuar? Thuaja { -avocat }-it tënd (avokatit).
    .next = ➡️ Gjurmët e gishtave

prints =
    Për të të marrë gjurmët me forcë, duhet pëlqimi me shkrim i { -procureur } (magjistrat).
    Ka një regjistër për të miturit që dyshohen për një vepër penale.
    Pyet { -avocat }-in tënd (avokatin) para se të përgjigjesh.
    .next = ⚖️ Një avokat
