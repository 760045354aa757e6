### Një gjyqtar e ka vendosur nën mbrojtje, dhe mosha diskutohet edhe një herë. Mos premto asgjë për përgjigjen e gjyqtarit.

title = ⚖️ Një gjyqtar të ka dhënë mbrojtje

start =
    Vetëm një gjyqtar mund ta ndalë vendosjen nën mbrojtje që e dha një gjyqtar.
    Deri atëherë, { -ase }-ja (mbrojtja e fëmijëve) duhet të të strehojë dhe të të ushqejë.
    Çfarë po ndodh?
    .outside = 🛏️ Foyer-i mbaron
    .again = 🕒 Përsëri { -evaluation }
    .said-no = ✋ { -ase }-ja thotë “jo”
    .judge-checks = ⚖️ Gjyqtari kontrollon
    .no-judge = ❓ Ende pa gjyqtar

outside =
    Tregoja vendimin e gjyqtarit { -ase }-së (mbrojtja e fëmijëve): ajo duhet të të strehojë.
    Një { -avocat } (avokat) mund t’i kërkojë një gjyqtari tjetër të përgjigjet në { 48 } orë.
    Telefono edhe:
    📞 { $tel-119 }
    .lawyer = ⚖️ Gjej një avokat
    .what = 🗣️ Çfarë të them

again =
    Pas një vendosjeje nën mbrojtje, { -departement }-i nuk mund ta bëjë përsëri { -evaluation } e moshës sate.
    Një intervistë e re për moshën, ose dokumentet të kontrolluara përsëri? Kjo mund të jetë e tillë.
    Njoftoje shpejt { -avocat }-in tënd (avokatin).
    .next = 🗣️ Çfarë të them

said-no =
    Një “jo” nga { -departement }-i nuk e ndal vendosjen nën mbrojtje që e dha një gjyqtar.
    Shtrati yt vazhdon, edhe nëse { -ase }-ja (mbrojtja e fëmijëve) të merr për të rritur.
    Njoftoje sot { -avocat }-in tënd (avokatin).
    .next = 🗣️ Çfarë të them

what-to-do =
    Ruaj një foto të vendimit të gjyqtarit. Thuaj me qetësi:
    « Article L.{ "221-2-5" } : pas de nouvelle évaluation. » (Neni L.{ "221-2-5" }: jo vlerësim i ri.)
    Mos nënshkruaj një dokument { -evaluation } pa { -avocat } (avokat). Shëno datën dhe emrin.
    .lawyer = ⚖️ Gjej një avokat
    .outside = 🛏️ Foyer-i mbaron
    .judge-checks = ⚖️ Gjyqtari kontrollon

judge-checks =
    Ndërsa gjyqtari mund ta kontrollojë moshën tënde dhe ta ndalë vendosjen nën mbrojtje.
    Ke të drejtë të flasësh me të, me një { -avocat } (avokat) dhe një përkthyes.
    Nëse thotë “jo”, ke { 15 } ditë për të bërë apel (t’u kërkosh gjyqtarëve të tjerë).
    .bone-test = 🏥 Radiografi e kockave
    .lawyer = ⚖️ Gjej një avokat

no-judge =
    Një “jo” e mëparshme mbetet në një regjistër: edhe gjetkë, ky rregull nuk të mbron.
    Të thanë “po”, pastaj një qytet tjetër? Atje nuk bëhet { -evaluation } e re.
    Një “jo” më parë? Shko te një { -avocat } (avokat).
    .recognised = 📍 { -departement } tjetër
    .lawyer = ⚖️ Gjej një avokat
