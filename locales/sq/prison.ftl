### Burgu. Mos tremb, mos premto asgjë. Asnjë pyetje për faktet.

title = 🔒 Burgu

start =
    Në burg, një i mitur i ruan të drejtat e tij.
    Ai ka një { -avocat } (avokat) dhe një edukator të { -pjj } (drejtësia për të miturit).
    Për kë kërkon?
    .me = ➡️ Për mua
    .friend = 🤝 Një mik është në burg
    .judge = 🔒 Flasin për burg
    .lawyer = ⚖️ Gjej një avokat

me =
    Kërko { -avocat }-in tënd (avokatin), edukatorin { -pjj }, një mjek, një përkthyes.
    Kërko të shkruajnë datën e vërtetë të lindjes, telefonin, dokumentet e tua.
    Kërko të njoftojnë { -ase }-në dhe { -juge-des-enfants } tënd (gjyqtarin e të miturve).
    .calls = 📞 Telefonata dhe vizita
    .fear = 🆘 Kam frikë këtu
    .punished = ⚖️ Po më dënojnë
    .care = 🏥 Të shoh një mjek
    .life = 🎒 Shkolla, qelia
    .out = 🚪 Të dal

calls =
    Mund të telefonosh familjen dhe ata që të ndihmojnë vërtet.
    Ende pa gjykim? Gjyqtari duhet të thotë së pari po.
    Për një vizitë duhet një leje: fol me edukatorin tënd.
    .next = 🚪 Të dal

fear =
    Ke frikë nga të tjerët? Kërko një « protection individuelle » (mbrojtje individuale).
    Ajo zgjat më së shumti { 6 } ditë, ndonjëherë dy herë, dhe mund ta ndalësh.
    Papastërti, dhunë, pa shtrat? Thuaja { -avocat }-it tënd (avokatit): një gjyqtar mund të veprojë.
    .care = 🏥 Të shoh një mjek
    .lawyer = ⚖️ Gjej një avokat

punished =
    Nën { 16 } vjeç: më së shumti { 3 } ditë, në qelinë tënde; pastaj, { 7 } ditë.
    E ruan shkollën dhe vizitat.
    Një { -avocat } (avokat) është i detyrueshëm dhe falas: kërkoje.
    .next = ⚖️ Një avokat

care =
    Edhe në burg, mund të mjekohesh pa e ditur prindërit e tu.
    Një i rritur që e zgjedh ti vjen me ty.
    Kërkoji edukatorit { -pjj } të të ndihmojë.
    .next = 🚪 Të dal

life =
    Duhet të të mbajnë larg të rriturve.
    Rregulli është një person për qeli.
    Shkolla ose formimi vazhdon: kërko një vend.
    .next = 🚪 Të dal

out =
    Një gjyqtar të ka vendosur më parë nën mbrojtje? Burgu zakonisht nuk e ndal këtë vendosje.
    Kur del, { -pjj } duhet të të çojë atje ku kujdesen për ty.
    Kërkoji tani { -avocat }-it tënd (avokatit) t’i shkruajë gjyqtarit dhe { -ase }-së.
    .next = 📄 Po dokumentet e mia?

later =
    Një dënim mund ta bëjë { -titre-de-sejour } (leja e qëndrimit) më të vështirë në moshën { 18 } vjeç.
    Para se të pranosh një procedurë, fol me { -avocat }-in tënd (avokatin).
    .next = ⚖️ Një avokat

friend =
    Miku yt ka një edukator të { -pjj } (drejtësia për të miturit) dhe një { -avocat } (avokat).
    Një i mitur vetëm ka nevojë që të thuhet ku jetonte, shkolla, të afërmit.
    Jepja këto informacione { -avocat }-it ose edukatorit të tij.
    .next = ➡️ Ta takoj

visit =
    Për një vizitë, duhet një leje: { -phrase-permis-visite } (Kërkoj një leje për vizitë.)
    Pa dokumente, nuk jemi të sigurt për rregullin.
    Pyet së pari një shoqatë.
    .rights = ⚖️ Të drejtat e tij
    .lawyer = ⚖️ Gjej një avokat

judge =
    Nën { 13 } vjeç, nuk ka burg para gjyqit.
    Nga { 13 } deri { 15 } vjeç, pothuajse vetëm për një krim.
    Në moshën { 16 } ose { 17 } vjeç, vetëm për fakte të rënda, kur nuk ka mjet tjetër.

judge-face =
    Gjyqtari zakonisht duhet të të shohë ballë për ballë, jo me video.
    Thuaji kush mund të të ndihmojë: foyer, edukator, shkollë.
    Fol me { -avocat }-in tënd (avokatin) para se të përgjigjesh.
    .next = ⚖️ Një avokat
