### Kopja e raportit të intervistës. Kurrë mos e prit këtë kopje për t'i shkruar gjyqtarit.

title = 📄 Kopja e raportit

start =
    Pas vendimit, mund të kërkosh një kopje të raportit të { -evaluation } (intervista).
    Para vendimit, mund të të thonë “jo”.
    Mos e prit kopjen për t’i shkruar gjyqtarit.
    .ask = ✍️ Si ta kërkoj
    .asked = 🕒 E kam kërkuar tashmë
    .refused = ✋ Më thanë “jo”
    .unsure = ❓ Nuk e di

ask =
    Shkruaji { -departement }-it (vendos për { -ase }-në): « Je demande mon rapport d’évaluation. » (Kërkoj raportin tim.)
    Vër datën, nënshkruaj, ruaj një foto dhe provën.
    Shëno këtë ditë: { 1 } muaj heshtje do të thotë jo.

asked-date =
    Pas { 1 } muaji heshtje, kjo do të thotë jo.
    Cilën ditë e kërkove kopjen?
    .unknown = ❓ Nuk e di

wait =
    { -departement }-i mund të përgjigjet ende.
    Muaji mbaron:
    { $report-silence }
    Pas kësaj dite, shkruaji { -cada } (komisioni i dokumenteve). Ke { 2 } muaj.

silent =
    Heshtja do të thotë jo që nga kjo ditë:
    { $report-silence }
    Ke { 2 } muaj pas kësaj dite për { -cada } (komisioni i dokumenteve).
    Shkruaji këtë javë, me një { -avocat } (avokat) ose me një shoqatë.

refused =
    Pas një “jo”, ke { 2 } muaj për { -cada } (komisioni i dokumenteve).
    Ruaj provën e kërkesës sate dhe përgjigjen.
    Shkruaji këtë javë, me një { -avocat } (avokat) ose me një shoqatë.
