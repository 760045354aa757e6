### Përgjigjja është po. Çfarë ndodh pastaj, dhe në sa ditë. Mos premto asgjë.

title = 🛡️ Ke mbrojtje: si vazhdon

start =
    { -ase }-ja (mbrojtja e fëmijëve) të beson: ajo njofton një magjistrat.
    Pastaj një gjyqtar vendos ku jeton.
    Çfarë do të dish?
    .days = 📅 Sa ditë?
    .moved = 📍 Foyer, qytet tjetër
    .hotel = 🏨 Fle në hotel
    .who-decides = 👤 Kush vendos për mua
    .again = ⚖️ Përsëri { -evaluation }
    .siblings = 👪 Vëllai im, motra ime

who-placed =
    Shiko dokumentin që të vë nën kujdesin e { -ase }-së (mbrojtja e fëmijëve).
    Kush e ka nënshkruar?
    .prosecutor = ⚖️ { -procureur }
    .judge = ⚖️ { -juge-des-enfants }
    .unsure = ❓ Nuk e di

prosecutor-date =
    { -procureur } (magjistrati) ka { 8 } ditë për të njoftuar gjyqtarin.
    Cila datë është shkruar në dokumentin e tij?
    .unknown = ❓ Nuk e di

prosecutor-day =
    { -procureur } (magjistrati) duhet ta njoftojë gjyqtarin më së voni:
    { $prosecutor-to-judge }
    Pastaj, gjyqtari ka { 15 } ditë për të të parë dhe për të vendosur.
    Shënoji këto ditë.

judge-date =
    Nëse gjyqtari vendos pa të parë, ai të takon më pas.
    Cila datë është shkruar në dokumentin e tij?
    .unknown = ❓ Nuk e di

judge-day =
    Nëse gjyqtari nuk të ka parë, takimi duhet të jetë më së voni:
    { $judge-hearing }
    Kërko një { -avocat } (avokat) dhe një përkthyes për këtë ditë.

days-words =
    Pas { -procureur } (magjistratit): { 8 } ditë për të njoftuar gjyqtarin.
    Pastaj { 15 } ditë për të të parë dhe për të vendosur.
    Kërko një kopje të çdo dokumenti.

overdue =
    Kjo ditë ka kaluar.
    Nuk ke lajme? Kërkoji sot një { -avocat } (avokati) të telefonojë te { -greffe } (zyra e { -tribunal }).
    Ruaj të gjitha dokumentet e tua.

then =
    Një vendim i përkohshëm zgjat më së shumti { 6 } muaj, ndonjëherë edhe { 6 } të tjerë.
    Ke të drejtë të flasësh me gjyqtarin.
    Përgatite çfarë do t’i thuash, me një { -avocat } (avokat).

moved =
    Mund të të dërgojnë në një { -departement } tjetër. Ai nuk e bën përsëri { -evaluation } (intervistë për moshën).
    Magjistrati duhet të shohë vetëm interesin tënd.
    Tregoji për shkollën, shëndetin, vëllezërit dhe motrat, miqtë.
    .again = ⚖️ Përsëri { -evaluation }
    .siblings = 👪 Vëllai im, motra ime
    .afraid = 🆘 Frikë në foyer
    .lawyer = ⚖️ Gjej një avokat
