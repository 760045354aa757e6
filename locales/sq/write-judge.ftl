### Letra për gjyqtarin e të miturve, e bërë me disa pyetje. Nuk kërkohet asgjë personale.

title = ✍️ Letra ime për gjyqtarin

start =
    Disa zgjedhje, dhe letra jote është gati për t’u kopjuar.
    Emrin e shkruan vetë në letër.
    A është përgjigjur { -departement }-i (mbrojtja e fëmijëve)?
    .refused = ✋ Tha “jo”
    .no-answer = 🕒 Pa përgjigje
    .not-asked = ❓ Nuk kam kërkuar ende

ask-ase =
    Shko edhe te { -ase }-ja (mbrojtja e fëmijëve), sot.
    Është falas, me ose pa dokumente.
    Ruaj një provë të kërkesës sate.
    .next = ✍️ Letra ime

where =
    Gjyqtari duhet ta dijë nëse je në rrezik.
    Ku fle këto ditë?
    .outside = 🛏️ Në rrugë
    .with-somebody = 👤 Te dikush
    .sheltered = 🛏️ Në foyer, në hotel
    .changes = ❓ Ndryshon shpesh

how-long =
    Gjyqtari mund të mbrojë vetëm para moshës { 18 } vjeç.
    Pas sa kohe mbush { 18 } vjeç?
    .under-three-months = 🕒 Më pak se { 3 } muaj
    .more = 📅 Më shumë se { 3 } muaj
    .unsure = ❓ Nuk e di

lawyer-known =
    Një { -avocat } (njeri që e njeh ligjin) mund të të mbrojë falas.
    A ke tashmë një { -avocat } (avokat)?
    .no-lawyer = ❌ Jo
    .lawyer = ✅ Po

letter =
    Letra jote është gati. Shtyp 📄 për ta marrë.
    Printoje, ose kopjoje me dorë.
    Plotëso rreshtat me pika, dhe nënshkruaj.
    .copies = 📄 Çfarë të bashkangjit
    .send = 📍 Ku ta dërgoj

copies =
    Shto kopje, kurrë origjinalet: refuzimi, dokumentet, letra nga shoqata.
    Vër datën dhe nënshkruaj.
    Fotografo gjithçka.
    .next = 📍 Ku ta dërgoj

send =
    Gjyqtari është te { -tribunal-judiciaire } (gjykata) i vendit ku jeton.
    Çoje letrën te { -greffe } (zyra), ose dërgo një { -recommandee } (me vërtetim).
    Bëje këtë javë, dhe ruaj vulën ose reçu (vërtetimin).
    .next = 📮 Ku është gjyqtari?
