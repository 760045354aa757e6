### I mbajtur në kufi. Shkurt: ky person ndoshta ka dy minuta dhe një telefon.

title = 🛂 Po të mbajnë në kufi

start =
    Thuaj ose trego: { -phrase-asile } (Jam i mitur dhe kërkoj azil.)
    Kërko tani një përkthyes dhe një { -avocat } (avokat).
    Mos nënshkruaj një dokument që nuk e kupton.
    Cili është rasti yt?
    .refused-entry = 📄 Dokument refuzimi
    .waiting-zone = 🛂 Aeroport, port, stacion
    .land-border = 🚌 Kufi në këmbë, autobus
    .screening = 👮 Gjurmët, kontrolli
    .unsure = ❓ Nuk e di

now =
    Nuk të lënë të hysh për { -asile } (azil)? Duhet vepruar tani.
    Afati është { 48 } orë, ose ai i dokumentit.
    Kërko: { -phrase-representant } (Kërkoj një administrateur ad hoc.)
    .next = ⚖️ Të drejtat e mia

rights =
    Një { -administrateur-ad-hoc } (i rritur i caktuar për ty) duhet të vijë pa pritur.
    Mund të kesh një përkthyes, një mjek, dhe të telefonosh dikë.
    Kërkoji tani të gjitha.
    .sent-back = 🚪 Duan të më kthejnë
    .normal = 🕒 Përgjigje tepër shpejt?
    .card = 💬 Fjali për të treguar

one-day =
    Aeroport, port, stacion: mund ta refuzosh kthimin para { 1 } dite të plotë.
    Jo në një kufi tokësor.
    Thuaje tani: { -phrase-jour-franc } (Dua një ditë të plotë.)

no-fast-way =
    Një i mitur vetëm zakonisht ka të drejtë për shqyrtimin normal të { -asile } (azilit).
    Rregullat e Evropës janë të reja: dokumenti yt vjen para këtij teksti.
    Tregoja një { -avocat } (avokati) ose një shoqate që është aty.
    .next = 💬 Fjali për të treguar

land-border =
    Një i mitur mund të kërkojë { -asile } (azil) në çdo kohë.
    Këtu, rregulli i { 1 } dite para kthimit nuk vlen.
    Thuaj tani: { -phrase-asile } (Jam i mitur dhe kërkoj azil.)
    .next = 📄 Dokumenti im

screening =
    Shohin identitetin tënd, shëndetin, gjurmët e gishtave.
    Në kufi, kjo zgjat zakonisht më së shumti { 7 } ditë.
    Kërko personin që duhet të të ndihmojë, dhe gjuhën tënde.
    .next = 📄 Dokumenti im
