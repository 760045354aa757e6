### Gjyqtari urgjent u përgjigj. Thuaj afatet, mos parashiko asgjë.

title = ⚖️ Gjyqtari urgjent u përgjigj

start =
    Gjyqtari i { -refere-liberte } (kërkesë urgjente) e ka shkruar përgjigjen.
    Tha “jo”? Mund të bësh apel brenda { 15 } ditësh.
    Cila datë është shkruar në këtë dokument?
    .unknown = ❓ Nuk e di

in-time =
    Mund të bësh ende apel te { -conseil-etat } (gjyqtarët më të lartë).
    Dita e fundit:
    { $urgent-judge-appeal }
    Shko sot te një { -avocat } (avokat).

now =
    Bëj apel sot, tani.
    Apeli shkon te { -conseil-etat } (gjyqtarët më të lartë).
    Shko menjëherë te një { -avocat } (avokat), me dokumentin.

late =
    Afati ndoshta ka mbaruar.
    Ai llogaritet nga dita kur e ke marrë dokumentin.
    Tregoja sot dokumentin dhe zarfin një { -avocat } (avokati).

what-after =
    Pas gjyqtarëve francezë, një { -avocat } (avokat) ndonjëherë mund t’i shkruajë Gjykatës Evropiane.
    Ai mund t’i shkruajë edhe një komiteti të OKB-së për fëmijët.
    Pyete nëse kjo të vlen ty.

still =
    Nën { 18 } vjeç, mund t’i shkruash ende { -juge-des-enfants } (gjyqtarit të të miturve).
    Në rrugë ose në rrezik, telefono:
    📞 { $tel-119 }
    Çfarë do të bësh?
    .letter = ✍️ Shkruaji gjyqtarit
    .lawyer = ⚖️ Gjej një avokat
