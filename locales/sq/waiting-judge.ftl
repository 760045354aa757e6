### Duke pritur gjyqtarin e të miturve. Mos parashiko as vendimin as kohëzgjatjen.

title = 🕒 Po pret gjyqtarin

start =
    Pritja shpesh zgjat disa muaj.
    { -tribunal } (gjykata) të dërgon një dokument me një ditë dhe një orë: { -convocation } (thirrja).
    Cili është rasti yt?
    .summons = 📅 Kam { -convocation }
    .no-news = 🕒 Pa lajme
    .not-written = ✍️ Nuk kam shkruar ende
    .no-bed = 🛏️ Fjetje dhe ushqim
    .bone-test = 🏥 Radiografi e kockave

no-news =
    Ruaj provën e letrës sate.
    Jep një adresë të sigurt për të marrë letrat e { -tribunal } (gjykatës).
    Kërkoji një { -avocat } (avokati) ose një shoqate të telefonojë te { -greffe } (zyra).

soon-18 =
    Në moshën { 18 } vjeç, { -juge-des-enfants } (gjyqtari i të miturve) nuk mund të të mbrojë më.
    Mund të kërkosh një vendosje urgjente nën mbrojtje ({ -opp }: vendim i shpejtë).
    Nëse mosha { 18 } vjeç është afër, shko sot te një { -avocat } (avokat).

summons =
    { -convocation } (dokumenti) duhet të vijë të paktën { 8 } ditë para takimit.
    Fotografoje, shëno ditën dhe orën. Vjen tepër vonë? Thuaja një { -avocat } (avokati).
    Çfarë do të dish?
    .before = 📄 Përgatit dokumentet
    .hearing = ⚖️ Para gjyqtarit
    .after = 🕒 Përgjigjja e gjyqtarit

before-hearing =
    { -avocat }-i yt (avokati) mund ta lexojë dhe ta kopjojë dosjen para takimit.
    Nuk ke { -avocat }? Kërkoja gjyqtarit.
    Kërko edhe një përkthyes. Tregoji dokumentet origjinale, dhe merri mbrapsht.
    .next = ⚖️ Para gjyqtarit

hearing =
    Salla është e mbyllur për publikun, por { -departement }-i mund të jetë aty.
    Ke të drejtë të flasësh me gjyqtarin.
    Thuaj të vërtetën, dhe thuaj nëse nuk kupton.

after-hearing =
    Vendimi duhet të të vijë në { 8 } ditë: jep një adresë të sigurt.
    Është “jo”? Ke { 15 } ditë për të bërë apel (t’u kërkosh gjyqtarëve të tjerë).
    Shëno ditën kur e merr dokumentin.

what-now =
    Çfarë do të bësh tani?
    .said-no = ⚖️ Gjyqtari thotë “jo”
    .lawyer = ⚖️ Gjej një avokat
    .meanwhile = 🤝 Shkollë, shëndet, ndihmë
    .tonight = 🛏️ Fjetje dhe ushqim
