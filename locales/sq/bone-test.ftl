### Radiografia e kockave. Kurrë mos këshillo po ose jo: thuaj çfarë ndodh pas çdo përgjigjeje.

title = 🏥 { -test-osseux } (test kockor)

start =
    Është një radiografi për të vlerësuar moshën. Vetëm një gjyqtar ose { -procureur } (magjistrat) mund ta urdhërojë.
    Ti thua po ose jo. Një “jo” nuk provon që je { 18 } vjeç.
    Çfarë do të dish?
    .answer-yes = ✅ Nëse them po
    .answer-no = ✋ Nëse them jo
    .unsure = ❓ Nuk e di
    .no-order = ⚖️ Pa urdhër gjyqtari
    .body = 🤫 Shohin trupin tim
    .lawyer = ⚖️ Gjej një avokat

no-order =
    Pa vendim të një gjyqtari ose të { -procureur } (magjistrat), nuk lejohet.
    Thuaj: « Je veux voir la décision. » (Dua ta shoh vendimin.)
    Fol sot me një { -avocat } (avokat), para radiografisë.

agreement =
    Duhet të ta kërkojnë pëlqimin: po ose jo, zgjedh ti.
    Nëse ke dokumente të vlefshme, tregoji.
    Para se të përgjigjesh, kërko një përkthyes dhe një { -avocat } (avokat).
    .answer-yes = ✅ Nëse them po
    .answer-no = ✋ Nëse them jo
    .lawyer = ⚖️ Gjej një avokat

if-yes =
    Nëse thua po, rezultati nuk vendos i vetëm.
    Sa mund të gabojë testi duhet të shkruhet, dhe dyshimi është në favorin tënd.
    Kërko rezultatin tënd.
    .next = ❓ A gabon radiografia?

how-sure =
    Afër moshës { 18 } vjeç, radiografia mund të gabojë { 18 } muaj ose më shumë.
    Nëse është prova e vetme kundër teje, dyshimi është në favorin tënd.
    Thuaja { -avocat }-it tënd (avokatit).
    .next = ❓ Pyetje tjetër

if-no =
    Nëse thua jo, ky refuzim nuk provon që je i rritur.
    Megjithatë, një gjyqtar mund ta marrë parasysh.
    Së pari shko te një { -avocat } (avokat).
    .next = ❓ Pyetje tjetër

body-exam =
    Është e ndaluar të shohin ose të kontrollojnë pjesët intime (pubertetin) për të vlerësuar moshën.
    Mund të thuash: « Non, c’est interdit. » (Jo, është e ndaluar.)
    Nëse e kanë bërë, tregoja një { -avocat } (avokati).
    .next = ⚖️ Një avokat
