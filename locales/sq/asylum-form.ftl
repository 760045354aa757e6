### Formulari i OFPRA-s. Afat i shkurtër: së pari vepro.

title = 📄 Formulari i { -ofpra }

start =
    Telefono sot përfaqësuesin tënd ose një shoqatë.
    Formulari duhet të niset shpejt te { -ofpra }-ja (zyra për { -asile }).
    Cili është rasti yt?
    .not-sent = 🕒 Nuk është dërguar ende
    .missing = 📄 Mungon një dokument
    .france-asile = 📍 Zyra { -france-asile }
    .late = 🕒 Është tepër vonë
    .unsure = ❓ Nuk e di

attestation-day =
    Afati është { 21 } ditë pas { -attestation }.
    Është dokumenti që vërteton kërkesën tënde.
    Cilën ditë ta dhanë?
    .unknown = ❓ Nuk e di

in-time =
    Dërgoje formularin para kësaj dite:
    { $ofpra-form-safe }
    Dita e fundit, ose më herët nëse dokumenti yt e thotë:
    { $ofpra-form }
    Telefono sot përfaqësuesin tënd.
    .next = ➡️ Si ta bëj

soon =
    Dërgoje formularin sot.
    Dita e fundit, ose më herët nëse dokumenti yt e thotë:
    { $ofpra-form }
    Telefono tani përfaqësuesin tënd dhe një { -avocat } (avokat).
    .next = ➡️ Si ta bëj

no-date =
    Pa datë të sigurt, dërgoje formularin sot.
    Afati është { 21 } ditë pas { -attestation } (vërtetimit).
    Tregoja atë një shoqate ose një { -avocat } (avokati).
    .next = ➡️ Si ta bëj

how =
    Formulari është në frëngjisht, i nënshkruar nga përfaqësuesi yt.
    Bashkangjit një foto tënden dhe një kopje të { -attestation } (vërtetimit).
    Dërgoje te { -ofpra }-ja dhe ruaj provën.

true-story =
    Përgatite rrëfimin tënd me përfaqësuesin.
    Një histori e mësuar përmendsh shpesh përdoret kundër teje.
    Shkruaj të vërtetën tënde, me fjalët e tua.
    .next = ➡️ Dhe tani

missing-day =
    { -ofpra }-ja (zyra për { -asile }) të jep { 8 } ditë për të dërguar atë që mungon.
    Telefono sot përfaqësuesin tënd.
    Cila datë është shkruar në letrën e saj?
    .unknown = ❓ Nuk e di

missing-in-time =
    Dërgo atë që mungon para kësaj dite:
    { $ofpra-missing-safe }
    Dita e fundit, ose më herët nëse dokumenti yt e thotë:
    { $ofpra-missing }
    Telefono sot përfaqësuesin tënd dhe ruaj provën.
    .next = ➡️ Dhe tani

missing-soon =
    Dërgo sot atë që mungon.
    Dita e fundit, ose më herët nëse dokumenti yt e thotë:
    { $ofpra-missing }
    Telefono përfaqësuesin tënd dhe ruaj provën.
    .next = ➡️ Dhe tani

missing-no-date =
    Pa datë të sigurt, dërgo sot atë që mungon.
    { -ofpra }-ja jep { 8 } ditë.
    Telefono tani përfaqësuesin tënd dhe ruaj provën.
    .next = ➡️ Dhe tani

france-asile =
    Te { -france-asile }, një punonjës i { -ofpra } e plotëson dosjen me ty.
    Kjo bëhet po atë ditë, ose ditën e shkruar në dokumentin tënd.
    Shiko këtë ditë, dhe eja me përfaqësuesin tënd.
    .next = ➡️ Dhe tani

late =
    Shko sot te një { -avocat } (avokat), me { -attestation } (vërtetimin) dhe letrat.
    Afati duket i mbaruar, por ka rëndësi të veprosh shpejt.
    Njoftoje sot edhe përfaqësuesin tënd.
    .next = ➡️ Dhe tani

what-now =
    Ruaj një foto të çdo dokumenti.
    Çfarë do të bësh tani?
    .lawyer = ⚖️ Gjej një avokat
    .representative = 👤 Përfaqësuesi im
    .interview = 🗣️ Intervista
    .waiting = 🕒 Shtrat, punë, shëndet
