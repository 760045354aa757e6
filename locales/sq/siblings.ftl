### Vëllezër dhe motra në Francë. Emrat shkruhen në letër, kurrë në bot.

title = 👪 Vëllai yt, motra jote

start =
    Vëllezërit dhe motrat duhet të qëndrojnë bashkë.
    I ndajnë vetëm nëse është e pamundur, ose nëse është më mirë për fëmijën.
    Ku është vëllai yt ose motra jote?
    .together = ➡️ Me mua
    .apart = 📍 Diku tjetër në Francë
    .lost = ❓ Nuk e di
    .not-believed = ✋ Njëri nga ne u refuzua

together =
    Gjyqtari duhet të kërkojë të njëjtin vend për ju, përveç nëse është keq për një fëmijë.
    Thuaj që në intervistën e parë: « J’ai un frère ou une sœur. » (Kam një vëlla ose një motër.)
    Thuaj emrin, dhe ku ishit bashkë herën e fundit.
    .apart = 👪 Na ndajnë
    .where = 📮 Ku është gjyqtari?
    .lawyer = ⚖️ Gjej një avokat

apart =
    Shkruaji një letër të shkurtër { -juge-des-enfants } (gjyqtarit të të miturve), edhe pa një të rritur.
    Shkruaj ku është secili prej jush.
    Kërko të njëjtin vend, ose vizita, telefonata dhe letra.
    .where = 📮 Ku është gjyqtari?
    .lawyer = ⚖️ Gjej një avokat

lost =
    { -croix-rouge } (Kryqi i Kuq) kërkon familjet e ndara, falas.
    Kërkimi mund ta vërë dikë në rrezik? Thuaje së pari.
    Thuaji edhe { -ase }-së (mbrojtja e fëmijëve) ku ishit bashkë herën e fundit.
    .search = ➡️ Kërko
    .tell = 🗣️ Çfarë të them

search =
    { -croix-rouge } (Kryqi i Kuq) kërkon në shumë vende. Është falas.
    Thuaj së pari nëse kërkimi mund ta vërë dikë në rrezik.
    .next = 🗣️ Çfarë t’i them { -ase }-së

not-believed =
    Njëri është i mitur, dhe tjetri i rritur ose i refuzuar?
    Ky bot nuk njeh ndonjë rregull të sigurt. Mund t’i kërkosh gjyqtarit vizita.
    Thuaji { -avocat }-it tënd (avokatit) që vëllai yt ose motra jote është në Francë.
    .apart = ✍️ Kërko vizita
    .lawyer = ⚖️ Gjej një avokat
