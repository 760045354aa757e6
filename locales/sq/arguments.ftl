### Çfarë kanë thënë gjyqtarët dhe OKB-ja për moshën. Për t'ia treguar një avokati. Kurrë mos e paraqit një mendim si ligj.

title = ⚖️ Ide për letrën tënde

start =
    Disa gjyqtarë dhe OKB-ja kanë folur për moshën e të rinjve.
    Këto nuk janë premtime: tregoja këto ekrane një { -avocat } (avokati).
    Çfarë do të lexosh?
    .doubt = ⚖️ Dyshimi
    .europe = ⚖️ Evropa
    .un = ⚖️ OKB-ja
    .france = ⚖️ Franca
    .lawyer = ⚖️ Gjej një avokat
    .letter = 📄 Kthehu te letra ime

doubt =
    Vetëm një radiografi e kockave nuk mjafton: dyshimi është në favorin tënd.
    Pa dokumente të mira, gjyqtari duhet të shohë ende nëse mosha jote është e mundshme.
    Asnjë rregull nuk duhet ta trajtojë një të mitur si të rritur.

looks =
    OKB-ja thotë: vetëm fytyra dhe trupi nuk e vendosin moshën.
    Fjalët e tua kanë vlerë, dhe dokumentet e tua gjithashtu.
    Thuaje në letrën tënde, me fjalët e tua.

europe =
    Në { "2025" }, Gjykata Evropiane e dënoi Francën: një i ri ishte informuar keq.
    Ajo dënoi Belgjikën: një radiografi e kockave pa pëlqim të vërtetë.
    Tregoja një { -avocat } (avokati).

un =
    OKB-ja thotë: në dyshim, një i ri duhet trajtuar si fëmijë, edhe gjatë apelit.
    Ajo kërkon strehë, ushqim dhe ujë.
    Gjyqtari francez nuk e ka detyrim ta ndjekë. Tregoja një { -avocat } (avokati).

france =
    Në { "2025" }, { -conseil-etat } (gjyqtarë) e ruajti sistemin francez.
    Po atë vit, një komision i të drejtave të njeriut e kritikoi.
    Dosja jote ka rëndësi: përgatite me një { -avocat } (avokat).

asylum =
    Për azilin, një rregull i Evropës thotë: jo vetëm pamja.
    Kontrolli mjekësor vjen i fundit. Në dyshim, ai thotë: i mitur.
    A e zbaton Franca? Pyet një { -avocat } (avokat).
