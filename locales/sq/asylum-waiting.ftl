### Gjatë pritjes së përgjigjes për azilin.

title = 🕒 Gjatë pritjes

start =
    Gjatë pritjes, mos e telefono ambasadën tënde.
    Mos u kthe në vendin tënd.
    Çfarë do të dish?
    .bed = 🛏️ Një shtrat, paratë
    .health = 🏥 Shëndeti im
    .work = 🔨 Të punoj
    .other-permit = 📄 Një leje tjetër
    .turning-18 = 📅 Së shpejti { 18 } vjeç
    .unsure = ❓ Nuk e di

bed =
    { -ase }-ja (mbrojtja e fëmijëve) duhet të të strehojë dhe të të ushqejë.
    Paratë dhe qendrat për { -asile } (azil) janë për të rriturit.
    Pa shtrat? Vepro sot.
    .tonight = 🛏️ Fjetje sonte
    .lawyer = ⚖️ Gjej një avokat
    .other = ❓ Pyetje të tjera

health =
    Shëndeti yt mbulohet sapo regjistrohet kërkesa jote për { -asile } (azil).
    Nuk ka { 3 } muaj pritje.
    Pyet { -ase }-në (mbrojtjen e fëmijëve), një shoqatë ose spitalin.
    .next = ❓ Pyetje të tjera

work-day =
    Nga mosha { 16 } vjeç, mund të kërkosh të punosh pas { 6 } muajsh pa përgjigje.
    { 6 } muajt numërohen nga dita kur { -ofpra }-ja (zyra për { -asile }) e ka marrë dosjen.
    Cilën ditë e ka marrë?
    .unknown = ❓ Nuk e di

work-now =
    { 6 } muajt kanë kaluar.
    Në moshën { 16 } vjeç ose më shumë, mund të kërkosh të punosh.
    Pyet si bëhet përfaqësuesin tënd ose { -ase }-në.
    .next = 🔨 Mësim zanati

work-later =
    Pa përgjigje nga { -ofpra }-ja, mund të kërkosh pas kësaj dite:
    { $asylum-work }
    Duhet të jesh { 16 } vjeç.
    Pyet përfaqësuesin tënd si bëhet.
    .next = 🔨 Mësim zanati

work-no-date =
    Pyet përfaqësuesin tënd për këtë ditë.
    Duhet të jesh { 16 } vjeç, dhe të kenë kaluar { 6 } muaj pa përgjigje.
    Mos fillo para se të kesh të drejtën.
    .next = 🔨 Mësim zanati

apprentice =
    Mësimi i zanatit (apprentissage) ka filluar para kërkesës për { -asile } (azil)?
    Ai mund të vazhdojë.
    Tregoja kontratën përfaqësuesit tënd ose { -ase }-së.
    .next = ❓ Pyetje të tjera

registered-day =
    Një { -titre-de-sejour } (leje qëndrimi) tjetër kërkohet brenda { 2 } muajsh.
    Janë { 3 } muaj për një sëmundje.
    Cilën ditë u regjistrua kërkesa jote për { -asile } (azil)?
    .unknown = ❓ Nuk e di

permit-in-time =
    Kërkoje para kësaj dite:
    { $other-permit-safe }
    Dita e fundit, ose më herët nëse dokumenti yt e thotë:
    { $other-permit }
    A vlen ky afat për ty? Pyet një { -avocat } (avokat) këtë javë.
    .next = ⚖️ Një avokat

permit-soon =
    Shko sot te një { -avocat } (avokat).
    Dita e fundit për një leje tjetër, ose më herët nëse dokumenti yt e thotë:
    { $other-permit }
    Pyete nëse ky afat vlen për ty.
    .next = ⚖️ Një avokat

permit-late =
    { 2 } muajt duket se kanë mbaruar.
    Ndoshta ky afat nuk vlen për ty.
    Pyet një { -avocat } (avokat), sidomos nëse së shpejti mbush { 18 } vjeç.
    .next = ⚖️ Një avokat

permit-no-date =
    Afati është { 2 } muaj pas regjistrimit.
    Ndoshta ky afat nuk vlen për ty.
    Pyet sot një { -avocat } (avokat).
    .next = ⚖️ Një avokat

turning-18 =
    Në moshën { 18 } vjeç, kërkesa jote për { -asile } (azil) vazhdon.
    Roli i përfaqësuesit tënd mbaron: ti nënshkruan pa të.
    Jepja shpejt adresën e re { -ofpra }-së (zyra për { -asile }).

at-18 =
    Në moshën { 18 } vjeç, vendi ku jeton dhe paratë mund të ndryshojnë.
    Pyet { -ofii }-n (zyra e shtetit për pritjen).
    Përgatite këtë më parë, me edukatorin tënd.
    .after-18 = 📅 Kur mbush { 18 } vjeç
    .other = ❓ Pyetje të tjera

care =
    Ruaj një foto të të gjitha dokumenteve të tua.
    Shumë afate janë të shkurtra.
    Për çdo letër, shko te një { -avocat } (avokat) ose te një shoqatë po atë ditë.
    .next = ⚖️ Një avokat
