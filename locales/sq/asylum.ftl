### Azili: cili është rasti yt? Së pari përgjigjja dhe kufiri, sepse afatet e tyre janë më të shkurtrat.

title = 🛡️ { -asile } (azili)

start =
    { -asile } (azili) mbron një person në rrezik të madh në vendin e vet.
    Ke një letër? Tregoja sot një { -avocat } (avokati).
    Cili është rasti yt?
    .answer = 📄 Kam një përgjigje
    .held = 🛂 Kufi: më mbajnë
    .not-asked = 🛡️ Ende nuk kam kërkuar
    .asked = 🕒 Kam kërkuar, pres
    .other-country = 🗺️ Një vend tjetër
    .unsure = ❓ Nuk e di

asked =
    Formulari i { -ofpra } (zyra për { -asile }) ka një afat:
    { 21 } ditë pas { -attestation } (vërtetimi i kërkesës sate).
    Telefono sot përfaqësuesin tënd nëse formulari nuk është nisur.
    Çfarë do të dish?
    .form = 📄 Formulari
    .interview = 🗣️ Intervista
    .representative = 👤 Përfaqësuesi im
    .waiting = 🕒 Shtrat, punë, shëndet
    .unsure = ❓ Nuk e di

show-papers =
    Jepi sot për lexim të gjitha dokumentet e tua.
    Pyet: « Le formulaire de l’{ -ofpra } est-il parti ? » (A është nisur formulari?)
    Shko te përfaqësuesi yt, te një { -avocat } (avokat) ose te një shoqatë.
    .next = ⚖️ Një avokat

what-is-it =
    { -asile } (azili) është mbrojtja e Francës kundër një rreziku në vendin tënd.
    { -ase }-ja mbron fëmijët: mund t’i kesh të dyja.
    Çfarë do të bësh?
    .ask = 🛡️ Azili dhe unë
    .new-rules = ⚖️ Rregullat e { "2026" }
    .lawyer = ⚖️ Gjej një avokat

new-rules =
    Që nga qershori { "2026" }, rregullat e reja të Evropës vijnë para rregullave franceze.
    Një dokument më i vjetër mund të gabojë; letra jote ka të drejtë.
    Tregoja çdo letër një { -avocat } (avokati) ose një shoqate.
    .ask = 🛡️ Azili dhe unë
    .lawyer = ⚖️ Gjej një avokat
