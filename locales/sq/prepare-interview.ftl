### Para intervistës me departamentin.

title = 🗣️ Përgatit intervistën

start =
    { -evaluation } është një intervistë për moshën dhe gjendjen tënde.
    Çfarë do të dish?
    .they-ask = ❓ Pyetjet e tyre
    .company = ➡️ Kush vjen me mua
    .no-papers = 📄 Pa dokumente
    .fingerprints = 🏢 Foto dhe gjurmë
    .rules = ⚖️ Rregullat e tyre
    .today = 🕒 Çfarë të bëj sot

they-ask =
    Do të të pyesin për: dokumente, familje, jetën në vendin tënd, udhëtimin, jetën në Francë, planet.
    Thuaj të vërtetën, me fjalët e tua.
    Nëse nuk e di, thuaj: « Je ne sais pas. » (Nuk e di.)

interpreter =
    Intervista bëhet në një gjuhë që e kupton, me një përkthyes neutral. Ai mund të jetë në telefon.
    Nuk kupton, ose ke frikë prej tij? Thuaje menjëherë.
    Kërko që kjo të shkruhet në raport.

company =
    Mund të kërkosh që të vijë një i rritur ose një { -avocat } (avokat).
    Ligji nuk është i qartë, dhe shumë shërbime refuzojnë.
    Kërkoje, pastaj shëno përgjigjen.

rules =
    Mund të jetë vetëm një intervistë. Nëse janë disa: të paktën { 24 } orë mes dy intervistave.
    Në fillim, duhet të të thonë për çfarë shërben, dhe çfarë mund të ndodhë pas saj.
    { -departement }-i mund ta ndalë në çdo kohë, për të thënë po ose jo.
    .next = ✍️ Çfarë të shënoj

write-down =
    Pas saj, shëno në letër: datën, orët, pushimet, sa njerëz ishin, përkthyesin.
    Këta njerëz duhet të jenë të trajnuar dhe neutralë.
    Kjo mund të ndihmojë para një gjyqtari: ruaje fletën.
    .next = ❓ Pyetje tjetër

no-papers =
    Mund të kërkosh mbrojtje pa dokumente.
    Dokumentet e vërteta ndihmojnë shumë.
    Mos bli kurrë një dokument të rremë.

looks =
    A do të të besojnë? Ky bot nuk mund ta dijë.
    Vetëm pamja nuk vendos: shihen disa gjëra, dhe fjalët e tua kanë vlerë.
    Trego jetën tënde të vërtetë, me fjalët e tua.

papers-care =
    Ruaji fotot e dokumenteve në dy vende të sigurta.
    Jep kopje, jo origjinalet.
    Nëse ta mbajnë një origjinal, kërko një reçu (vërtetim marrjeje) të nënshkruar.

today =
    Mos nënshkruaj një dokument që nuk e kupton.
    Kërko një përkthyes dhe një kopje.
    Shko sot te një shoqatë ose te një { -avocat } (avokat).
