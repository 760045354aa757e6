### OQTF: urdhër për të lënë Francën. Avokat po atë ditë, para çdo shpjegimi. Mos tremb.

title = 🚪 Ke një { -oqtf }

start =
    Shko sot te një { -avocat } (avokat), para çdo gjëje tjetër.
    Ligji e ndalon { -oqtf } (urdhër për të lënë Francën) nën { 18 } vjeç.
    Afati, shumë i shkurtër, është shkruar në të: ruaj dokumentin dhe zarfin.
    .next = 🕒 Afati

limits =
    Në një { -centre-de-retention } (vend i mbyllur): { 48 } orë.
    Me një adresë të detyruar, ose në burg: { 7 } ditë.
    Pa këto: { 1 } muaj, ose afati i shkruar në dokumentin tënd.
    Ku je?
    .locked = 🔒 Në qendër të mbyllur
    .assigned = 📍 Adresë e detyruar, burg
    .free = ❌ Asnjë nga këto
    .unsure = ❓ Nuk e di

locked =
    Ligji e ndalon { -centre-de-retention } (vend i mbyllur) nën { 18 } vjeç.
    Thuaj moshën tënde dhe kërko një përkthyes.
    Kërko tani një { -avocat } (avokat) dhe shoqatën e qendrës.

free-date =
    Cila datë është shkruar në { -oqtf } (urdhri për t’u larguar)?
    Numërojmë nga kjo ditë, për siguri.
    .unknown = ❓ Nuk e di

free-day =
    Shko sot te një { -avocat } (avokat). Ai shkon te { -tribunal } (gjykata).
    Dita më e sigurt:
    { $oqtf-free-safe }
    Dita e fundit:
    { $oqtf-free }

free-soon =
    Mbetet pak kohë.
    Dita e fundit për { -tribunal } (gjykatën):
    { $oqtf-free }
    Shko sot te një { -avocat } (avokat).

assigned-date =
    { -assignation } të detyron të jetosh në një adresë.
    Cila datë është shkruar në { -oqtf } (urdhri për t’u larguar)?
    .unknown = ❓ Nuk e di

assigned-day =
    Mbetet shumë pak kohë.
    Dita e fundit për { -tribunal } (gjykatën):
    { $oqtf-assigned }
    Shko tani te një { -avocat } (avokat).

now =
    Ndoshta është dita e fundit.
    Shko tani te një { -avocat } (avokat), ose te zyra ({ -greffe }) e { -tribunal-administratif }.
    Merr me vete { -oqtf }.

no-date =
    Pa datë të sigurt, afati mund të jetë { 7 } ditë, ose më pak.
    Jepe tani dokumentin për lexim.
    Shko sot te një { -avocat } (avokat).

late =
    Afati ndoshta ka mbaruar.
    Por ai llogaritet nga dita kur e ke marrë dokumentin.
    Shko prapë sot te një { -avocat } (avokat).

stops =
    Nëse çështja shkon në kohë te { -tribunal } (gjykata), zakonisht nuk mund të të largojnë para vendimit të saj.
    Disa gjyqtarë kanë thënë: { -prefecture } duhet të tregojë që je i rritur.
    Thuaja { -avocat }-it tënd.

bring =
    Merr me vete { -oqtf } dhe të gjitha dokumentet e tua: mosha, letra për gjyqtarin.
    Kërko edhe { -aide-juridictionnelle } (shteti e paguan { -avocat }-in).
    Shko sot te një { -avocat } (avokat).
    .next = ⚖️ Një avokat
