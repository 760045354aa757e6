### Letra për gjyqtarin e të miturve. Gjithçka shkruhet në letër, kurrë në bot.

title = ✍️ Shkruaji gjyqtarit

start =
    Mund t’i shkruash { -juge-des-enfants } (gjyqtarit që mbron fëmijët), pa një të rritur, falas.
    Të shkruash nuk mjafton për ta ruajtur shtratin.
    Së shpejti mbush { 18 } vjeç? Shko sot te një { -avocat } (avokat).
    .paper = ✍️ Letra gati
    .write = ✍️ Çfarë të shkruaj
    .send = 📮 Ku ta dërgoj
    .arguments = ⚖️ Çfarë thonë gjyqtarët
    .with-help = ⚖️ Ndihma e një avokati
    .tonight = 🛏️ Fjetje sonte

who =
    Shkruaj në letër, kurrë këtu, emrin, lindjen, shtetësinë tënde.
    Shto gjuhën tënde dhe një telefon.
    Jep një adresë për letrat: shoqatë ose { -avocat } (avokat).

why =
    Kopjo këto dy fjali:
    { -phrase-mineur } (Jam nën { 18 } vjeç dhe pa familje në Francë.)
    { -phrase-danger } (Jam në rrezik dhe kërkoj mbrojtje.)
    Thuaj ku fle, nga se ke frikë, dhe pse refuzimi është gabim.
    Thuaj vetëm të vërtetën.

ask =
    Kërko një vendosje nën mbrojtje menjëherë ({ -opp }: vendim i shpejtë).
    Kërko të flasësh me gjyqtarin, me një përkthyes dhe një { -avocat } (avokat).
    Dhe tani?
    .copies = 📄 Kopje të dokumenteve
    .send = 📮 Ku ta dërgoj
    .paper = ✍️ Letra gati

copies =
    Shto kopje, kurrë origjinalet: refuzimi, dokumentet, letra nga shoqata.
    Vër datën dhe nënshkruaj letrën.
    Fotografo gjithçka.
    .next = 📍 Ku ta dërgoj

send =
    Gjyqtari është te { -tribunal-judiciaire } (gjykata) i vendit ku jeton.
    Çoje letrën te { -greffe } (zyra), ose dërgo një { -recommandee } (me vërtetim).
    Bëje këtë javë, dhe ruaj vulën ose reçu (vërtetimin).
    .next = 📮 Ku është gjyqtari?
