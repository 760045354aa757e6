### Ücretsiz avukat.

title = ⚖️ Ücretsiz { -avocat } (avukat)

start =
    { 18 } yaş altı için { -avocat } (avukat) normalde ücretsizdir.
    Onu devlet öder: buna { -aide-juridictionnelle } (adli yardım) denir.
    Hangi şehirdesin?
    .unknown = ❓ Söylemek istemiyorum

paris =
    Paris’te { -antenne-des-mineurs } gençlere ücretsiz danışmanlık verir.
    Çoğu zaman hâkime yazmana da yardım eder.
    Onu bugün Paris’teki { -ordre-des-avocats }’dan (avukatların bürosu, baro) iste.

hauts-de-seine =
    Şehrin Hauts-de-Seine’de.
    Orada avukatlar sık sık { 18 } yaş altı için çalışır.
    Bugün { -ordre-des-avocats }’dan (avukatların bürosu, baro) iste: « le groupe mineurs » ({ 18 } yaş altı grubu).

any-town =
    { -ordre-des-avocats } (baro), { -tribunal } (mahkeme) yakınındaki avukatlar bürosudur.
    Çoğu zaman ücretsiz saatleri vardır.
    Bugün iste: « un { -avocat } gratuit pour mineur » ({ 18 } yaş altı için ücretsiz avukat).

places =
    Bu yerler hakların için ücretsiz yardım eder.
    Bir yer seç: bugün ara ya da git.
    .next = ⚖️ Avukatların bürosu

ask-the-judge =
    { -avocat } (avukat) kendiliğinden gelmez: mektubunda hâkimden iste.
    { -ordre-des-avocats } (avukatların bürosu, baro) sen isteyince { 8 } gün içinde birini vermek zorunda.
    Bir derneğe de sor.

money =
    Bir { -avocat } (avukat) senden para mı istiyor? Ona para verme, bir derneğe anlat.
    { -avocat } sırrını saklar: ona gerçeği söyle, bütün kâğıtlarını göster.
    Bir karar mı aldın? Bugün ona git.
