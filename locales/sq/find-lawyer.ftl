### Një avokat falas. Adresat vijnë nga flows/places/.

title = ⚖️ Një { -avocat } (avokat) falas

start =
    { -avocat }-i (avokati) i një të mituri është zakonisht falas.
    Atë e paguan shteti: kjo është { -aide-juridictionnelle }.
    Në cilin qytet je?
    .unknown = ❓ Nuk dua ta them

paris =
    Në Paris, { -antenne-des-mineurs } i këshillon falas të rinjtë.
    Shpesh ndihmon për t’i shkruar gjyqtarit.
    Kërkoje sot te { -ordre-des-avocats } (zyra e avokatëve) e Parisit.

hauts-de-seine =
    Qyteti yt është në Hauts-de-Seine.
    Atje, disa avokatë punojnë shpesh për të miturit.
    Kërko sot te { -ordre-des-avocats } (zyra e tyre): « le groupe mineurs » (grupi për të miturit).

any-town =
    { -ordre-des-avocats } është zyra e avokatëve, pranë { -tribunal } (gjykatës).
    Shpesh, ka orë falas.
    Kërko sot: « un { -avocat } gratuit pour mineur » (një avokat falas për të mitur).

places =
    Këto vende ndihmojnë për të drejtat e tua, falas.
    Zgjidh një vend: telefono, ose shko sot.
    .next = ⚖️ Zyra e avokatëve

ask-the-judge =
    { -avocat }-i (avokati) nuk vjen vetë: kërkoja gjyqtarit, në letrën tënde.
    { -ordre-des-avocats } (zyra e tyre) duhet të caktojë një në { 8 } ditë pas kërkesës sate.
    Pyet edhe një shoqatë.

money =
    Një { -avocat } (avokat) të kërkon para? Mos paguaj, dhe tregoja një shoqate.
    { -avocat }-i yt e ruan sekretin: thuaji të vërtetën, tregoji të gjitha dokumentet.
    More një vendim? Shko sot tek ai.
