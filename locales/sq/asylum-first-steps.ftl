### Të kërkosh azil. Asnjë pyetje për historinë: vetëm "a ke frikë të kthehesh?".

title = 🛡️ Të kërkosh { -asile } (azil)

start =
    { -asile } (azili) mbron një person në rrezik të madh në vendin e vet.
    Mos trego asgjë këtu.
    A ke frikë të kthehesh në vendin tënd?
    .afraid = ✅ Po, kam frikë
    .not-afraid = ❌ Jo
    .unsure = ❓ Nuk e di

examples =
    Shumë njerëz nuk janë të sigurt. Kjo është normale.
    Mund të të tregoj shembuj për rrezikun.
    Disa fjalë janë të rënda: mund ta kalosh.
    .see = ➡️ Shih shembujt
    .skip = ⚖️ Kaloje: një avokat

more-examples =
    Luftë, torturë, politikë, fe, grup etnik.
    Gjymtim gjenital, martesë me detyrim, grup i armatosur, dashuri për dikë të së njëjtës gjini.
    Jo vetëm për të punuar ose studiuar.
    Fol së pari me një { -avocat } (avokat) ose me një shoqatë.
    .ask = 🛡️ Të kërkoj azil
    .lawyer = ⚖️ Gjej një avokat
    .ase = 🛡️ { -asile } apo { -ase }?

not-afraid =
    { -asile } (azili) nuk është vetëm për të punuar ose studiuar.
    { -ase }-ja (mbrojtja e fëmijëve) mund të të mbrojë pa { -asile }.
    Çfarë do të bësh?
    .ase = 🚶 T’i kërkoj { -ase }-së
    .lawyer = ⚖️ Gjej një avokat
    .ask = 🛡️ Të shoh për azilin

can-ask =
    Një i mitur mund të kërkojë { -asile } (azil) në çdo moshë, në çdo kohë.
    Pa askënd? Duhet caktuar një i rritur për të të ndihmuar.
    Çfarë do të dish?
    .how = ➡️ Si të kërkoj
    .ase = 🛡️ { -asile } apo { -ase }?
    .secret = 🗺️ Familja, ambasada
    .no-passport = 📄 Pa pasaportë
    .soon-18 = 📅 Së shpejti { 18 } vjeç
    .not-minor = ✋ “Nuk je i mitur”

two-protections =
    { -asile } (azili) dhe { -ase }-ja (mbrojtja e fëmijëve) janë dy mbrojtje.
    Mund t’i kesh të dyja.
    { -prefecture } (zyrë e shtetit) duhet të njoftojë { -departement }-in: kërkoje këtë.

secret =
    { -ofpra }-ja (zyra për { -asile }) nuk flet me familjen tënde.
    Nuk flet as me vendin tënd, as me ambasadën.
    Mos e telefono ambasadën tënde dhe mos u kthe në vendin tënd.

soon-18 =
    Kërko { -asile } (azil) para se të mbushësh { 18 } vjeç, sot nëse mundesh.
    Pa përfaqësues, { -ofpra }-ja (zyra për { -asile }) mund ta shënojë kërkesën tënde për siguri.
    Kërkoje me shkrim dhe ruaj provën.
    .next = ➡️ Si të kërkoj

not-recognised =
    Mund të kërkosh { -asile } (azil) si i mitur: vendos një autoritet tjetër.
    Mos jep kurrë një moshë tjetër.
    Së pari shko te një { -avocat } (avokat): { -prefecture } (shteti) i sheh regjistrat dhe kontrollon kush mund të qëndrojë.
    .lawyer = ⚖️ Gjej një avokat
    .how = ➡️ Si të kërkoj
    .age-rule = ⚖️ Rregulli për moshën

age-rule =
    Për { -asile } (azil), një rregull i Evropës thotë: pamja nuk mjafton, dhe në dyshim, je i mitur.
    Ai nuk e zëvendëson vendimin e { -departement }-it ({ -ase }).
    Me një { -avocat } (avokat), tregoji gjyqtarit këtë rregull: rregullorja { "2024/1348" }, neni { "25" }.
    .lawyer = ⚖️ Gjej një avokat
    .how = ➡️ Si të kërkoj

where =
    Shko te { -prefecture } (zyrë e shtetit), te { -guda } (sporteli për { -asile }).
    Ndonjëherë, një shoqatë ({ -spada }) të jep së pari një takim: pyet një shoqatë.
    Kush është përfaqësuesi yt?
    .nobody = ❌ Askush
    .ad-hoc = 👤 Një i rritur i caktuar
    .ase-guardian = 👤 Kujdestari im: { -ase }-ja
    .unsure = ❓ Nuk e di

no-adult =
    Edhe pa një të rritur, { -prefecture } (shteti) duhet ta marrë kërkesën tënde.
    Duhet caktuar një { -administrateur-ad-hoc } (i rritur për ty).
    Për këtë janë { 15 } ditë pune, ndonjëherë { 25 }.
    { -prefecture } refuzon? Shko sot te një { -avocat } (avokat).
    .next = 📄 Po formulari?

no-adult-form =
    Do të të japin një takim tjetër, me përfaqësuesin tënd.
    Pastaj formulari i { -ofpra } (zyra për { -asile }), i nënshkruar nga ai: { 21 } ditë pas { -attestation } (vërtetimi).
    Askush nuk është caktuar? Tregoji dokumentet një { -avocat } (avokati) po atë ditë.
    .bring = ➡️ Çfarë të sjell
    .representative = 👤 Përfaqësuesi im
    .lawyer = ⚖️ Gjej një avokat

with-adult =
    { -administrateur-ad-hoc } (i rritur i caktuar për ty) të ndihmon dhe të përfaqëson.
    Ai nënshkruan formularin e { -ofpra } (zyra për { -asile }): { 21 } ditë pas { -attestation } (vërtetimi).
    Shko me të te { -prefecture }.
    .next = ➡️ Çfarë të sjell

ase-guardian =
    Një gjyqtar ia ka dhënë kujdestarinë tënde { -ase }-së (mbrojtjes së fëmijëve).
    Atëherë ajo e bën bashkë me ty kërkesën për { -asile } (azil).
    Fol sot me edukatorin tënd.
    .next = ➡️ Çfarë të sjell

bring =
    Nuk duhet pasaportë.
    Sill { 2 } foto për dokument, dokumentet e tua, një adresë nëse ke.
    Do të të pyesin për emrin, lindjen, rrugën: thuaj të vërtetën.
    .after = ➡️ Dhe pastaj
    .prints = 🏢 Gjurmët e mia
    .language = 🌍 Gjuha ime

fingerprints =
    Do të t’i marrin gjurmët e gishtave dhe një foto të fytyrës, nga mosha { 6 } vjeç.
    Duhet të jetë aty përfaqësuesi yt ose një person i trajnuar.
    Nuk është regjistri i moshës: kërko të ta shpjegojnë.
    .next = 🌍 Gjuha jote

spoken-language =
    Gjuha që zgjedh vlen për gjithë kërkesën, edhe në gjykatë.
    Mund ta zgjedhësh frëngjishten më vonë.
    Zgjidh gjuhën që e flet më mirë.
    .next = ➡️ Dhe pastaj

after =
    Kërkesa zakonisht shënohet në { 3 } deri { 10 } ditë pune.
    Do të të japin { -attestation } (vërtetimi i kërkesës sate), edhe pa dokumente: fotografoje.
    Pastaj mbeten { 21 } ditë për formularin e { -ofpra } (zyrës).
    .form = 📄 Formulari
    .representative = 👤 Përfaqësuesi im
    .other-country = 🗺️ Një vend tjetër
    .lawyer = ⚖️ Gjej një avokat
    .adult-card = 💬 Fjali për të treguar
