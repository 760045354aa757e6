### Kush e paguan mjekimin. Së pari mjekimi, pastaj dokumentet. Kurrë premtim.

title = 💶 Kush e paguan mjekimin?

start =
    Mbulimi shëndetësor është një e drejtë që paguan mjekimin tënd.
    Kush kujdeset për ty?
    .ase = 🛡️ { -ase }-ja (foyer, hotel)
    .asylum = 🛡️ Kërkoj azil
    .nobody = ❌ Askush
    .unsure = ❓ Nuk e di

ase =
    Me { -ase }-në (mbrojtja e fëmijëve), ke { -puma } (sigurim shëndetësor).
    Zakonisht edhe { -c2s } (paguan pjesën tjetër), pa { -titre-de-sejour } (leje qëndrimi).
    Kërkoji edukatorit tënd: « mon { -attestation-droits } » (vërtetimi i të drejtave). A e ke?
    .got-it = ✅ Po, e kam
    .not-yet = 🕒 Jo, ende jo

with-cover =
    Tregoje këtë dokument te mjeku dhe në farmaci.
    Zakonisht, ilaçet që i shkruan mjeku nuk paguhen.
    Pyet më parë: « Est-ce que je dois payer ? » (A duhet të paguaj?)
    .card = 💬 Kartë për të treguar
    .refused = ✋ Më refuzojnë

asylum =
    Kur kërkesa për azil është regjistruar, ke mbulim menjëherë.
    Nuk pret { 3 } muaj.
    Kërkoji të rriturit që të ndihmon: « mon { -attestation-droits } » (vërtetimi i të drejtave). A e ke?
    .got-it = ✅ Po, e kam
    .not-yet = 🕒 Jo, ende jo

has-ame =
    { -ame } (shëndet i paguar nga shteti) ndihmon të miturit pa { -ase } (mbrojtja e fëmijëve).
    Për një të mitur, ajo fillon që ditën e parë.
    A e ke tashmë { -ame }?
    .card = 📄 Po, e kam kartën
    .none = ❌ Jo
    .refused = ✋ Ma refuzojnë
    .unsure = ❓ Nuk e di

ame-card =
    Karta { -ame } (shëndet i paguar nga shteti) zgjat { 1 } vit.
    Tregoje në spital, te mjeku, në farmaci.
    Pyet më parë: « Acceptez-vous l’{ -ame } ? » (A e pranoni?)
    .next = 🕒 Pas { 1 } viti

ame-renew =
    Lexo datën e fundit në kartën tënde, dhe fotografoje.
    Kërko vazhdimin { 2 } muaj para kësaj date.
    Lista e dokumenteve ka ndryshuar. Kërko ndihmë nga një shoqatë.
    .papers = 📄 Cilat dokumente
    .ask = ✍️ Bëj kërkesën

first-care =
    { -pass } (mjekim falas) të mjekon pa kartë dhe pa dokumente.
    Mjek, analiza, ilaçe, ndihmë sociale.
    Shko sot te pritja e një spitali dhe thuaj: { -phrase-pass } (Po kërkoj PASS.)
    .card = 💬 Kartë për të treguar
    .right = 💶 Po pastaj, kush paguan?

ame-right =
    Një i mitur ka të drejtë për { -ame } (shëndet i paguar nga shteti) që ditën e parë.
    { 3 } muajt e pritjes janë për të rriturit.
    Ajo paguan edhe operacionet e planifikuara, pa { 9 } muaj pritje.
    .papers = 📄 Cilat dokumente
    .address = 📍 Cila adresë
    .ask = ✍️ Bëj kërkesën

ame-papers =
    Sill një dokument identiteti, nëse ke.
    Fotoja në këtë dokument u kërkohet vetëm të rriturve.
    Asgjë fare? Kërkoje prapë, me një shoqatë.
    .next = 📍 Cila adresë

ame-address =
    Duhet një provë adrese më e re se { 12 } muaj.
    Dikush të strehon? Ky person nënshkruan edhe një letër.
    Përndryshe, kërko një { -domiciliation } (adresë për letrat) te { -ccas } (zyrë e bashkisë).
    .next = ✍️ Bëj kërkesën

ame-ask =
    Edhe një shoqatë mund të japë një adresë.
    Bëje kërkesën këtë javë, me { -pass } (mjekim falas) ose me një shoqatë.
    Është falas. Ruaj një foto të çdo dokumenti.
    .papers = 📄 Cilat dokumente
    .address = 📍 Cila adresë
    .refused = ✋ Më refuzojnë

ame-refused =
    Të kërkojnë një dokument nga gjyqtari ose { -ase }-ja (mbrojtja e fëmijëve)?
    Por një i mitur e ka { -ame } (shëndet i paguar nga shteti) që ditën e parë.
    Kërko refuzimin me shkrim: { -phrase-refus } (Dua këtë refuzim me shkrim.)
    .next = 🤝 Kush mund të ndihmojë

ame-refused-help =
    Kthehu me një shoqatë, ose me { -comede } (shoqatë shëndeti).
    Shkruaji { -defenseur-des-droits } (mbron fëmijët): është falas.
    Edhe një { -avocat } (avokat) mund të ndihmojë. Çfarë do të bësh?
    .lawyer = ⚖️ Gjej një avokat
    .care-now = 🏥 Mjekim tani
