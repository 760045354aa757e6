### Intervista te OFPRA. Qetëso me fakte, kurrë me premtime.

title = 🗣️ Intervista te { -ofpra }-ja

start =
    Një punonjës i trajnuar i { -ofpra } (zyra për { -asile }) të dëgjon.
    Aty janë një përkthyes dhe përfaqësuesi yt.
    Çfarë do të dish?
    .who = ➡️ Kush do të jetë aty
    .say = 🗣️ Çfarë të them
    .doctor = 🏥 Dokument nga mjeku
    .secret = 🤫 A është e fshehtë?
    .unsure = ❓ Çfarë të bëj sot

who =
    Intervista është private.
    Një { -avocat } (avokat) ose një shoqatë e njohur mund të vijë, dhe flet në fund.
    Kërkoja përfaqësuesit tënd para kësaj dite.

choose-who =
    Për të folur për dhunë intime, mund të zgjedhësh.
    Kërko një grua ose një burrë, si punonjës dhe si përkthyes.
    { -ofpra }-ja mund t’i përshtatet edhe moshës sate: thuaje më parë.
    .next = ❓ Pyetje të tjera

say =
    Një histori e mësuar përmendsh shpesh përdoret kundër teje.
    Nuk kupton, ose nuk e di? Thuaje.
    Thuaj të vërtetën tënde, me fjalët e tua.

record =
    Intervista bëhet në gjuhën e zgjedhur te { -prefecture } (zyrë e shtetit).
    Ajo që thua shkruhet.
    Kërko ta lexosh këtë tekst para vendimit.
    .next = ❓ Pyetje të tjera

doctor =
    Një mjek mund të shkruajë një dokument: plagë, frikë e madhe, gjymtim gjenital.
    Ky dokument mund të ndihmojë. Nuk është kurrë i detyrueshëm.
    Nëse do, kërkoja një shoqate ose një spitali.
    .next = ❓ Pyetje të tjera

secret =
    { -ofpra }-ja (zyra për { -asile }) nuk flet as me familjen tënde, as me vendin tënd.
    Mos e telefono ambasadën tënde.
    Ke frikë për dikë? Thuaja punonjësit.
    .next = ❓ Pyetje të tjera

today =
    Takoje përfaqësuesin tënd para intervistës: ai e përgatit me ty.
    Shëno ditën, orën dhe vendin e shkruar në letër.
    Merr me vete të gjitha dokumentet e tua.
    .representative = 👤 Nuk e takoj
    .lawyer = ⚖️ Gjej një avokat
    .other = ❓ Pyetje të tjera
