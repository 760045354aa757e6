### “18 yaş altı değilsin” dediler. Sakin ton: bitmedi, bugün yapılacak şey şu.

title = ✋ Sana “hayır” dediler

start =
    Bir “hayır”dan sonra bir hâkim durumuna yeniden bakabilir.
    { -oqtf } (Fransa’yı terk etme kararı) aldıysan en acil olan odur.
    Durumun ne?
    .oqtf = 🚪 Bende { -oqtf } var
    .department = ✋ { -ase } “hayır” dedi
    .judge = ⚖️ Bir hâkim cevap verdi
    .waiting = 🕒 Hâkimi bekliyorum
    .after-18 = ✋ { 18 } sonrası destek
    .unsure = ❓ Bilmiyorum

which-paper =
    Kâğıdının üst kısmına bak ya da birine okut.
    Hangi kelimeyi görüyorsun?
    .department = 🛡️ { -departement } / { -ase }
    .court = ⚖️ { -tribunal }
    .prefecture = 🏢 { -prefecture }
    .nothing = ❓ Kâğıt yok

prefecture-paper =
    { -prefecture } (devlet dairesi, valilik) kâğıdında şu kelimeleri ara:
    « obligation de quitter le territoire français » (Fransa’yı terk etme zorunluluğu)
    Görüyor musun?
    .order = 🚪 Evet, görüyorum
    .other = ❌ Hayır, başka bir şey
    .unsure = ❓ Bilmiyorum

other-paper =
    Kâğıdın ve zarfın fotoğrafını çek.
    Birçok süre kısadır.
    Bugün bir { -avocat }’ya (avukat) ya da bir derneğe okut.
    .next = ⚖️ Avukat

department =
    { -juge-des-enfants }’a (çocuk hâkimi, çocukları korur) yazabilirsin: yetişkin gerekmez, ücretsizdir.
    Bu sırada { -ase } (çocuk koruma) yatağını kaybedersin.
    { -departement } kararı yazılı olarak sende var mı? Fotoğrafını çek.
    .have-letter = ✅ Evet, var
    .no-letter = ❓ Hayır, kâğıt yok
    .new-papers = 📄 Yeni belgeler
    .tonight = 🛏️ Bu gece uyumak

ask-letter =
    { -departement } (çocuk koruma) kararını sana yazılı vermek zorunda.
    Bu kâğıt olmadan da { -juge-des-enfants }’a (çocuk hâkimi) yazabilirsin.
    Bugün iste: « Je veux la décision écrite. » (“Yazılı kararı istiyorum.”)

time-to-18 =
    { -juge-des-enfants } (çocuk hâkimi) sadece { 18 } yaşından önce koruyabilir.
    { 18 } yaşına girmene ne kadar kaldı?
    .under-three-months = 🕒 { 3 } aydan az
    .more = 📅 { 3 } aydan fazla
    .unsure = ❓ Bilmiyorum

soon-18 =
    { 18 } yaşında { -juge-des-enfants } (çocuk hâkimi) artık seni koruyamaz. Beklerken yatağını kaybedersin.
    Bugün bir { -avocat }’ya (avukat) git.
    Mektubunda acil yerleştirme iste ({ -opp }: hızlı karar).
    .lawyer = ⚖️ Avukat bulmak
    .letter = ✍️ Hâkime yazmak
    .tonight = 🛏️ Bu gece uyumak
    .more = ❓ Başka bir şey

go-to-judge =
    Bu hafta { -juge-des-enfants }’a (çocuk hâkimi, çocukları korur) yaz: bekleme çoğu zaman uzundur.
    { 15 } gün, bir hâkimin “hayır”ından sonra itiraz (faire appel) içindir.
    Bu ilk mektup için sayılmaz. Hızlı yaz.
    .letter = ✍️ Hâkime yazmak
    .lawyer = ⚖️ Avukat bulmak
    .tonight = 🛏️ Bu gece uyumak
    .more = ❓ Başka bir şey

what-now =
    Başka bir { -departement } içinde yeniden başlamak risklidir.
    Önce bir { -avocat }’ya (avukat) sor.
    Şimdi ne yapmak istiyorsun?
    .letter = ✍️ Hâkime yazmak
    .lawyer = ⚖️ Avukat bulmak
    .outside = 🆘 Dışarıda, tehlikede
    .meanwhile = ⚖️ Şimdiki haklarım
    .report = 📄 Raporun kopyası
    .tonight = 🛏️ Uyumak ve yemek

outside =
    Tehlikede ya da dışarıda olan çocuk için, gece gündüz:
    📞 { $tel-119 }
    Hemen tehlike varsa:
    📞 { $tel-112 }
    Bazen bir { -avocat } (avukat) bir hâkimden çok hızlı bir cevap da isteyebilir.
    .urgent = ⚖️ { 48 } saatte hâkim
    .tonight = 🛏️ Bu gece uyumak

urgent-court =
    { -refere-liberte }, { -tribunal-administratif }’e (idare mahkemesi) acil bir başvurudur: cevap { 48 } saatte.
    Yaşın ya da durumun hakkında açık bir hata ve çok yakın bir tehlike gerekir.
    Hâkim bazen evet, çoğu zaman hayır der. Bugün bir { -avocat } (avukat) ara.
    .lawyer = ⚖️ Avukat bulmak
    .answered = ⚖️ Bu hâkim cevap verdi

judge-said =
    Bir hâkim bir karar yazdı: kâğıdın üst kısmına bak.
    { -juge-des-enfants } (çocuk hâkimi) “hayır” dedikten sonra itiraz için { 15 } günün var.
    Hâkim ne diyor?
    .said-no = ⚖️ Hâkim “hayır” dedi
    .no-place = ✅ Evet, ama yer yok
    .placed = ⚖️ Evet, sonra { -ase } hayır
    .other-court = ⚖️ { -tribunal-administratif }
    .unsure = ❓ Bilmiyorum

no-place =
    { -ase } (çocuk koruma) hâkimin yerleştirme kararını uygulamak zorunda.
    Kâğıdı ona göster, bir fotoğrafını sakla.
    Hâlâ yer yok mu? Bir { -avocat }’ya (avukat) git ve ara:
    📞 { $tel-119 }
    .lawyer = ⚖️ Avukat bulmak
    .placed = ⚖️ { -ase }’ye ne demeli
    .tonight = 🛏️ Bu gece uyumak

read-the-paper =
    Hâkim hayır derse itiraz için { 15 } günün var.
    İtiraz etmek, başka hâkimlere başvurmaktır.
    Kâğıdını bugün bir { -avocat }’ya (avukat) ya da bir derneğe okut.
    .next = ⚖️ Avukat
