### Vizita te préfecture: foto dhe gjurmë gishtash. Thuaj të dyja përdorimet e regjistrit, pa trembur.

title = 🏢 { -prefecture }

start =
    { -prefecture } (zyrë e shtetit) shpesh ta merr foton dhe gjurmët e gishtave.
    Ajo kërkon edhe në regjistra të tjerë.
    A ke pasur vizë, një emër tjetër, ose ke dhënë gjurmët diku tjetër?
    .earlier-trace = ✅ Po
    .two-files = 📅 Dy emra ose dy mosha
    .nothing = ❌ Jo, asgjë
    .unsure = ❓ Nuk e di

risk =
    Regjistri i fotove dhe i gjurmëve mbron fëmijët dhe kontrollon të huajt.
    Një vizë ose një moshë tjetër e gjetur mund të sjellë një { -oqtf } (urdhër për t’u larguar).
    Fol me një { -avocat } (avokat) ose me një shoqatë para vizitës.

two-files =
    Dy regjistra mund të japin dy emra ose dy mosha.
    Vetëm një regjistër nuk mjafton për të thënë që je i rritur.
    Thuaj moshën e vërtetë, dhe shpjego pse është ndryshe.
    .next = ➡️ Para vizitës

ask-there =
    { -departement }-i (që të mbron) e organizon këtë vizitë.
    Pyet kush vjen me ty dhe kërko një përkthyes.
    Mos nënshkruaj asgjë që nuk e kupton.

yes-or-no =
    Nëse thua po, fotoja dhe gjurmët mbeten në një regjistër.
    Nëse thua jo, vetëm ky refuzim nuk mjafton për të thënë që je i rritur.
    Para se të përgjigjesh, kërko një përkthyes dhe një { -avocat } (avokat).
    Për çfarë ke nevojë?
    .lawyer = ⚖️ Gjej një avokat
    .later = 🕒 Më vonë
