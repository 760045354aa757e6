### Një shtrat dhe ushqim sonte. Kurrë mos premto një vend.

title = 🛏️ Fjetje dhe ushqim sonte

start =
    Ky bot nuk rezervon dot një shtrat.
    { -ase }-ja është shërbimi që mbron fëmijët.
    Cili është rasti yt?
    .danger = 🆘 Rrezik ose sëmundje
    .not-yet = 🛡️ Ende jo te { -ase }-ja
    .sent-away = 🕒 { -ase }-ja thotë prit
    .refused = ✋ Më thanë “jo”
    .placed = ⚖️ Kam vendim mbrojtjeje
    .unsure = ❓ Nuk e di

danger-now =
    Rrezik ose sëmundje e rëndë:
    📞 { $tel-112 }
    Fëmijë në rrezik, ditë e natë:
    📞 { $tel-119 }
    Nëse je sëmurë, shko te { -urgences } (urgjenca) e një spitali.
    .hospital = 💬 Fjali për spitalin
    .bed = 🛏️ Fjetje sonte
    .eat = 🍲 Ku të ha

not-yet =
    Shko sot te { -ase }-ja (mbrojtja e fëmijëve).
    Nëse dera është mbyllur, telefono:
    📞 { $tel-119 }
    Edhe policia mund të ndihmojë, dhe të të pyesë kush je.
    .reception = 📍 Ku është { -ase }-ja?
    .night = 🛏️ Fjetje këtë natë
    .card = 💬 Fjali për të treguar

reception-town =
    Ky bot mund të të tregojë ku të shkosh.
    Në cilin qytet je?
    .unknown = ❓ Nuk dua ta them

reception =
    Ditën, shko së pari te vendi i parë i kësaj liste.
    Natë, dera mbyllur, ose pa adresë? Telefono:
    📞 { $tel-119 }
    .next = 💬 Fjali për të treguar

sent-away =
    Para intervistës, { -ase }-ja (mbrojtja e fëmijëve) duhet të të japë një shtrat, edhe kur gjithçka është plot.
    Shëno në letër datën, orën, vendin dhe emrin e personit.
    Telefono sonte:
    📞 { $tel-119 }
    .judge = ⚖️ Gjyqtar në { 48 } orë
    .night = 🛏️ Fjetje këtë natë
    .eat = 🍲 Ku të ha
    .card = 💬 Fjali për të treguar

urgent =
    Të të lënë në rrugë mund të shkelë të drejtat e tua.
    Një { -avocat } (avokat) mund t’i kërkojë një gjyqtari të përgjigjet në { 48 } orë. Ndonjëherë është po, shpesh jo.
    Kërko sot një { -avocat }, dhe telefono:
    📞 { $tel-119 }
    .lawyer = ⚖️ Gjej një avokat
    .night = 🛏️ Fjetje këtë natë

refused =
    Pas një “jo” nga { -departement }-i ({ -ase }), e humb shtratin.
    Në shumë qytete, disa shoqata ndihmojnë natën.
    Në rrezik, telefono:
    📞 { $tel-119 }
    Në cilin qytet je?
    .unknown = ❓ Nuk dua ta them

refused-night =
    Këto vende dhe këta njerëz mund të të ndihmojnë këtë natë.
    Kontakto së pari një shoqatë.

refused-anywhere =
    Pyet një shoqatë që ndihmon natën, ose një qendër ditore.
    Faqja { -soliguide } jep adresa në shumë qytete.
    Në rrezik, telefono:
    📞 { $tel-119 }

refused-then =
    { -juge-des-enfants } (gjyqtari i të miturve) mund të të vendosë nën mbrojtje menjëherë ({ -opp }: vendim i shpejtë). Kërkoje në letrën tënde.
    Një gjyqtar të ka vendosur tashmë nën mbrojtje? Atëherë { -ase }-ja (mbrojtja e fëmijëve) duhet të të strehojë.
    Çfarë do të bësh?
    .eat = 🍲 Të ha, të lahem
    .letter = ✍️ Shkruaji gjyqtarit
    .lawyer = ⚖️ Gjej një avokat
    .keep = 🛏️ Ta mbaj shtratin tim?
    .adults = 📞 Po numri { 115 }?
    .placed = ⚖️ Kam vendim mbrojtjeje

shelter-law =
    T’i shkruash gjyqtarit nuk mjafton për ta ruajtur shtratin.
    Disa deputetë duan ta ndryshojnë këtë: në mars { "2026" }, nuk ishte ligj.
    Në letrën tënde, kërko një vendosje nën mbrojtje menjëherë ({ -opp }: vendim i shpejtë).
    .letter = ✍️ Shkruaji gjyqtarit
    .judge = ⚖️ Gjyqtar në { 48 } orë

sleep-town =
    Telefono së pari:
    📞 { $tel-119 }
    Thuaj: « mineur, sans famille, sans lit » (i mitur, pa familje, pa shtrat), dhe qytetin tënd.
    Ky bot kërkon edhe vende. Në cilin qytet je?
    .unknown = ❓ Nuk dua ta them

sleep =
    Këtë natë, telefono së pari:
    📞 { $tel-119 }
    Edhe policia mund të ndihmojë, dhe të të pyesë kush je.
    Nuk të kanë thënë “jo”? Shko te { -ase }-ja (mbrojtja e fëmijëve) sapo të hapet.

sleep-anywhere =
    Telefono tani, ditë e natë:
    📞 { $tel-119 }
    Thuaj: « mineur, sans famille, sans lit » (i mitur, pa familje, pa shtrat), dhe qytetin tënd.

then =
    Natën, qëndro në grup.
    Çfarë do të bësh tani?
    .eat = 🍲 Të ha, të lahem
    .card = 💬 Fjali për të treguar
    .safe = ➡️ Të jem në siguri
    .lawyer = ⚖️ Gjej një avokat
    .bed = 🛏️ Fjetje sonte
    .adults = 📞 Po numri { 115 }?

adults-line =
    Numri { 115 } kërkon shtretër, sidomos për të rriturit dhe familjet.
    Shpesh i refuzon njerëzit nën { 18 } vjeç.
    Thuaj gjithmonë moshën tënde të vërtetë, edhe për një shtrat.

food-town =
    Ditën, shoqatat shpesh ofrojnë ushqim, dush, këshilla.
    Në cilin qytet je?
    .unknown = ❓ Nuk dua ta them

food-places =
    Ja vende për të ngrënë dhe për të pushuar.
    Shiko orarin para se të shkosh.
    .next = 🛏️ Këtë natë

no-places =
    Faqja { -soliguide } jep adresa në shumë qytete.
    Kërko një qendër ditore (ushqim, dush) pranë teje.
    Pyet edhe një shoqatë.
    .next = 🛏️ Këtë natë

safe-night =
    Natën, qëndro në grup, pranë një shoqate.
    Mos ndiq një të rritur që ofron shtrat, ushqim ose punë.
    Nëse ke frikë, telefono:
    📞 { $tel-119 }
    📞 { $tel-112 }

safe-offer =
    Një ndihmë e sigurt është falas. Ajo ka emër, adresë, dhe të lë të ikësh.
    Dikush të kërkon para, seks, punë ose dokumentet e tua? Thuaj jo.
    Telefono:
    📞 { $tel-119 }
