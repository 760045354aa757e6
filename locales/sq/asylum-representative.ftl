### I rrituri që përfaqëson një të mitur në kërkesën për azil.

title = 👤 Përfaqësuesi yt

start =
    { -administrateur-ad-hoc } është një i rritur i caktuar për ty.
    Ai të ndihmon dhe flet për ty në kërkesën për { -asile } (azil).
    Ligji jep { 15 } ditë pune për ta caktuar, ndonjëherë { 25 }.
    Cili është rasti yt?
    .nobody = ❌ Askush nuk u caktua
    .not-met = ➡️ Caktuar, nuk e kam parë
    .known = ✅ E njoh
    .problem = 🆘 Nuk shkon mirë
    .unsure = ❓ Nuk e di

asked-day =
    Numërohet nga kërkesa jote.
    Cilën ditë e kërkove { -asile } (azilin) te { -prefecture } (zyrë e shtetit)?
    .unknown = ❓ Nuk e di

in-time =
    Askush nuk është caktuar? Fillo të pyesësh këtë ditë:
    { $representative-safe }
    Dita e fundit për ta caktuar:
    { $representative-due }
    Pyet te { -prefecture } dhe te një shoqatë.

soon =
    Fillo të pyesësh sot.
    Dita e fundit për ta caktuar:
    { $representative-due }
    Pyet te { -prefecture } dhe te një shoqatë.
    .next = ✍️ Shkruaj

late =
    Afati për ta caktuar këtë të rritur duket i mbaruar.
    Ti nuk ke bërë asgjë të keqe.
    Shko sot te një { -avocat } (avokat) ose te një shoqatë.
    .next = ✍️ Shkruaj

no-date =
    Pa datë të sigurt, pyet sot.
    Ai duhet të caktohet në { 15 } ditë pune, ndonjëherë { 25 }.
    Shko te një { -avocat } (avokat) ose te një shoqatë.
    .next = ✍️ Shkruaj

write =
    { -procureur } (magjistrat) duhet ta caktojë këtë të rritur pa pritur.
    Me një { -avocat } (avokat) ose një shoqatë, shkruaji: { -phrase-representant } (Kërkoj një të rritur që më përfaqëson.)
    Edhe formulari ka një afat, { 21 } ditë pas { -attestation } (vërtetimi): thuaja këtë.
    .next = ⚖️ Një avokat

meanwhile =
    Ndërkohë, një person i trajnuar duhet të të ndihmojë tashmë: pyet kush.
    Nëse { -ase }-ja (mbrojtja e fëmijëve) është kujdestari yt ligjor, ajo të përfaqëson.
    Formulari niset më së voni { 21 } ditë pas { -attestation } (vërtetimi): ruaje.
    .next = ⚖️ Një avokat

never-met =
    Ai duhet ta përgatisë dosjen me ty: { 21 } ditë pas { -attestation } (vërtetimi).
    Pyet për emrin dhe numrin e tij te { -prefecture } ose te edukatori yt.
    Telefonoje këtë javë.

works-for-you =
    Ai punon për ty: shpjegon çdo hap.
    Ai përgatit dosjen, vjen në intervistë, të thotë përgjigjen.
    Nuk kupton? Thuaja.
    .until-18 = 📅 Po në moshën { 18 } vjeç?
    .problem = 🆘 Nuk shkon mirë
    .lawyer = ⚖️ Gjej një avokat

until-18 =
    Ai të përfaqëson derisa të mbushësh { 18 } vjeç, ose deri te një kujdestar ligjor.
    Pastaj, ti nënshkruan pa të dhe kërkesa vazhdon.
    Kërkoji më parë një kopje të dosjes sate.
    .next = ⚖️ Një avokat

problem =
    Mund të thuash që ka një problem.
    Fol me një { -avocat } (avokat), një edukator ose një shoqatë.
    Bëje para takimit tjetër.
    .next = ⚖️ Një avokat
