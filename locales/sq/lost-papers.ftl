### Dokumente të humbura ose të vjedhura. Së pari azili: konsullata është rrezik. Kurrë mos pyet pse iku personi.

title = 📄 Dokument i humbur ose i vjedhur

start =
    Edhe pa dokumente, mund të kërkosh mbrojtje.
    E mendon azilin? Mos e telefono { -consulat } tënd (zyra e vendit tënd).
    Cili dokument të mungon?
    .country = 📄 Dokument nga vendi im
    .asylum = 📄 Dokument azili
    .court = ⚖️ Dokument i gjyqtarit
    .kept = 🔒 Ma mbajnë
    .unsure = ❓ Nuk e di

country =
    { -consulat } (zyra e vendit tënd) mund të bëjë përsëri një pasaportë.
    Por azili mbron një person në rrezik në vendin e vet.
    A ke kërkuar azil, apo e mendon?
    .asylum = ✅ Po, azilin
    .no-asylum = ❌ Jo
    .unsure = ❓ Nuk e di

no-consulate =
    Mos e kontakto { -consulat } tënd as ambasadën tënde.
    Megjithatë, mund ta deklarosh humbjen te policia.
    Kërkoji edukatorit tënd ose një shoqate të vijë me ty.
    .next = 👮 Ku ta deklaroj

asylum =
    Mos e kontakto { -consulat } tënd as ambasadën tënde (zyrat e vendit tënd).
    Edukatori yt ose një shoqatë e di ku ta kërkosh përsëri këtë dokument.
    Kërkojua sot këtë.
    .next = 👮 Ku ta deklaroj

court =
    { -greffe } (zyra) e gjykatës për fëmijë mund të japë një kopje.
    Mund ta marrë edhe { -avocat }-i yt (avokati).
    Kërkojua atyre, ose kërkoja edukatorit tënd.
    .next = ➡️ Të mos humb më asgjë

kept =
    Të t’i mbajnë dokumentet që të bindesh është e ndaluar.
    I ka policia ose një shërbim? Kërko një reçu (vërtetim marrjeje) të nënshkruar.
    Kërkoji një { -avocat } (avokati) t’i kërkojë mbrapsht.
    .next = ⚖️ Një avokat

declare =
    Shko në cilindo komisariat policie ose gendarmerie (xhandarmëri), është falas.
    Mund të shkosh pa një të rritur, por me të është më lehtë.
    Ke frikë? Shko me një shoqatë, dhe kërko një reçu (vërtetim marrjeje).
    .next = ➡️ Para se të shkoj

before-going =
    Shkruaj: cili dokument, numri i tij, data, vendi, dhe si.
    Jep emrin tënd të vërtetë dhe datën e vërtetë të lindjes.
    Ruaj reçu (vërtetimin): ai ndihmon për ta bërë përsëri dokumentin.
    .next = ➡️ Të mos humb më asgjë

copies =
    Fotografo çdo dokument, dhe reçu (vërtetimin).
    Ruaji fotot në dy vende, si emaili yt.
    Lër një kopje te një i rritur i besuar.
    .lawyer = ⚖️ Gjej një avokat
