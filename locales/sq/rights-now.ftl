### Të drejtat që mbeten pas një "jo". Ato nuk e presin gjyqtarin.

title = ⚖️ Të drejtat e tua tani

start =
    Pas një “jo”, disa të drejta mbeten.
    Ato nuk e presin gjyqtarin.
    Çfarë kërkon?
    .meanwhile = 🤝 Shkollë, shëndet, ndihmë
    .asylum = 🛡️ Azili
    .forced = 🔒 Dikush më detyron
    .siblings = 👪 Vëllai im, motra ime
    .unsure = ❓ Nuk e di

list =
    Shkollë, spital, azil: mund t’i kërkosh tani.
    Dikush të detyron? Mund të të ndihmojnë, edhe pa dokumente:
    📞 { $tel-119 }
    Fillo me atë që është urgjente: shëndeti yt, pastaj shkolla.
    .next = 🤝 Shkollë, shëndet, ndihmë

asylum =
    Edhe pas një “jo” nga { -ase }-ja, mund të kërkosh azil si i mitur.
    Thuaj kudo moshën tënde të vërtetë.
    Së pari shko te një { -avocat } (avokat): { -prefecture } (shteti) i sheh regjistrat dhe kontrollon kush mund të qëndrojë.
    .lawyer = ⚖️ Gjej një avokat
    .how = ➡️ Si të kërkoj

asylum-where =
    Shko te { -prefecture } (zyrë e shtetit), te { -guda } (sporteli i azilit).
    Ndonjëherë, një shoqatë ({ -spada }) të jep së pari një takim.
    Edhe pa një të rritur, { -prefecture } duhet ta marrë kërkesën tënde.
    .next = 👤 Kush të ndihmon
