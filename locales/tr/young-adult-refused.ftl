### 18 yaşından sonraki destek reddedildi ya da bitiyor. Bugün ne yapmalı, söz vermeden.

title = ✋ { 18 } sonrası destek: “hayır”

start =
    Mahkemeden önce { -departement }’a (il yönetimi) bir mektup yazmak gerekir.
    Dışarıda mısın ya da yakında mı olacaksın? Acil bir hâkim hemen bakabilir.
    Durumun ne?
    .outside = 🛏️ Dışarıda ya da yakında
    .written = 📄 Kâğıtta bir “hayır”
    .spoken = ✋ “Hayır”, kâğıt yok
    .no-answer = 🕒 Cevap yok
    .oqtf = 🚪 Bende { -oqtf } var
    .unsure = ❓ Bilmiyorum

outside =
    Dışarıda uyuyorsan ya da yakında uyuyacaksan bir hâkim { 48 } saatte karar verebilir.
    Buna { -refere-liberte } (acil başvuru) denir, bir { -avocat } (avukat) ile yapılır.
    Bugün bir { -avocat }’ya git.

outside-today =
    Bir arkadaşta uyumak bu kapıyı her zaman kapatmaz.
    { 18 } yaşından önce ara:
    📞 { $tel-119 }
    { 18 } yaşındaysan her gün { 115 } numarasını ara ve saati not et.
    { -departement } başvurunu da sürdür: biri ötekinin yerine geçmez.
    .lawyer = ⚖️ Avukat bulmak
    .tonight = 🛏️ Uyumak ve yemek
    .letter = ✍️ Mektup

spoken =
    { -departement } (il yönetimi) yazılı cevap vermek ve nedenini söylemek zorunda.
    Bunu bugün mektupla ya da e-postayla iste: { -phrase-refus } (“Bu reddi yazılı istiyorum.”)
    Kanıtı sakla.
    .next = ✍️ Mektup

no-answer =
    Yeniden yazılı cevap iste ve kanıtı sakla.
    Sessizlik bazen “hayır” sayılır: bir { -avocat } (avukat) sana söyler.
    { 18 } yaşını bekleme: bu hafta ona git.
    .letter = ✍️ Mektup
    .lawyer = ⚖️ Avukat bulmak

letter-first =
    { -departement } başkanına yaz: bu mektup ({ -rapo }) olmadan mahkeme bakmayı reddedebilir.
    Genelde yazılı “hayır”dan sonra { 2 } ay vardır, bazen daha az: onu oku.
    Mektubu bu hafta gönder.
    .next = ✍️ Ne yazmalı

write =
    Kâğıda şunu yaz: { -phrase-rapo } (“Yeni bir karar istiyorum.”)
    { -ase } (çocuk koruma) ne zamandan beri yardım ediyor, okulun, neyin eksik: söyle. Biriyle birlikte konuşmayı isteyebilirsin.
    { -recommandee } (taahhütlü mektup) gönder ve bir kopya sakla.
    .next = ➡️ Sonra

what-now =
    Cevabı bekleme: kopyayla acil bir hâkim bakabilir.
    { -ase }’den (çocuk koruma) sonra bir hâkim bunu önce acil sayar.
    Bu hafta bir { -avocat }’ya (avukat) git.
    .lawyer = ⚖️ Avukat bulmak
    .silence = 🕒 Cevap yok
    .adult = 📅 “Yetişkindin” diyorlar
    .sign = ✍️ İmzalatıyorlar
    .rights = 🤝 Ücretsiz yardım
    .tonight = 🛏️ Uyumak ve yemek

silence =
    Mektubuna cevapsız geçen { 2 } ay genelde “hayır” sayılır.
    Sonra { -tribunal-administratif } (idare mahkemesi) için genelde { 2 } ayın olur.
    Bu günlerden önce kanıtlarını bir { -avocat }’ya (avukat) göster.
    .next = ⚖️ Avukat bulmak

said-adult =
    { -departement } (il yönetimi) girerken yetişkin olduğunu mu söylüyor?
    O zaman bir hâkim bu desteği reddedebilir.
    Cevap vermeden önce bütün belgelerini bir { -avocat }’ya (avukat) göster.
    .next = ⚖️ Avukat bulmak

sign =
    Boş bir kâğıdı da anlamadığın bir kâğıdı da sakın imzalama.
    { 18 } yaşından önce seni destekten vazgeçiremezler.
    Oku, bir kopya iste, bir { -avocat }’ya (avukat) göster.
    .next = ➡️ Ne yapmalı

rights-defender =
    { -defenseur-des-droits }, bir hakka uyulmayınca ücretsiz yardım eder.
    Ona yetişkin olmadan yazabilirsin.
    Ona “hayır”ın ve mektubunun kopyasını gönder.
    .lawyer = ⚖️ Avukat bulmak
    .back = ❓ Başka sorular

who =
    { -ase }’den (çocuk koruma) sonra bu destek { 21 } yaşına kadar bir haktır.
    Oraya { 18 } yaşından önce girmiş olmak, yeterli para ve yardım olmaması gerekir.
    { -oqtf } (terk etme kararı) varsa { -departement } artık zorunlu değildir. Sana ne dediler?
    .written = 📄 Kâğıtta bir “hayır”
    .spoken = ✋ “Hayır”, kâğıt yok
    .oqtf = 🚪 Bende { -oqtf } var
    .lawyer = ⚖️ Avukat bulmak

order =
    { -oqtf }’ye (Fransa’yı terk etme kararı) karşı süre çok kısadır: önce orada harekete geç.
    { -departement } artık yardım etmek zorunda değil, ama edebilir. { -oqtf } kalkarsa hakkın geri gelir.
    Bugün bir { -avocat }’ya (avukat) git.
    .oqtf = 🚪 { -oqtf }, bugün
    .lawyer = ⚖️ Avukat bulmak
