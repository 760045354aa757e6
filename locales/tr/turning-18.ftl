### 18 yaşına girmek: kart, 21 yaşına kadar destek, vatandaşlık, mektuplar. Söz verilmez: “isteyebilirsin”, asla “alacaksın”.

title = 📅 { 18 } yaşına girerken

start =
    { 18 } yaşından önce karta ihtiyacın yok.
    Sonra bir { -titre-de-sejour } (Fransa’da yaşama kartı, oturma izni) gerekir.
    { -ase } çocuk koruma kurumudur. Durumun ne?
    .letter = 📄 Bir mektup aldım
    .care = 🛡️ { -ase } bakıyor
    .never = ❌ { -ase }’ye hiç girmedim
    .refused = ✋ Yardımı reddettiler
    .changes = 📅 { 18 } yaşında değişen
    .unsure = ❓ Bilmiyorum

care =
    Bir tarih çok önemli: { -ase }’ye (çocuk koruma) girdiğin gün.
    Hâkimin ya da { -departement } kâğıdında yazar.
    O gün kaç yaşındaydın?
    .before-15 = 📅 { 15 } yaşından küçük
    .by-16 = 📅 { 15 } ya da tam { 16 } yaş
    .after-16 = 📅 { 16 } yaşından büyük
    .unsure = ❓ Bilmiyorum

find-paper =
    { -ase }’ye giriş kâğıdını ara.
    En üstte çoğu zaman « ordonnance », « jugement » ya da « arrêté » yazar.
    Eğitmeninden ya da bir { -avocat }’dan (avukat) bir kopya iste.
    .next = ➡️ Ne yapmalı

nationality =
    { -ase }’de { 3 } yıl kaldıktan sonra Fransız vatandaşlığı isteyebilirsin.
    { 16 } yaşından itibaren, { -tribunal-judiciaire } içinde (şehrin mahkemesi), yetişkin olmadan imzalarsın.
    Randevu { 18 } yaşından önce olmalı.

nationality-time =
    { 18 } yaşından sonra bu başvuru artık mümkün değil.
    { 18 } yaşına ne kadar kaldı?
    .over-a-year = 📅 { 1 } yıldan fazla
    .under-a-year = 🕒 { 1 } yıldan az
    .already = 📅 { 18 } yaşıma girdim
    .unsure = ❓ Bilmiyorum

nationality-plan =
    İyi bir { -acte-de-naissance } (doğum belgesi) gerekir.
    { -tribunal } (mahkeme) randevusu almak birkaç ay sürebilir.
    Şimdi başla, eğitmeninle ya da bir { -avocat } (avukat) ile.

nationality-now =
    Az zaman kaldı.
    { -tribunal } (mahkeme) seni { 18 } yaşından önce kabul etmek zorunda.
    Bu hafta bir { -avocat }’ya (avukat) git.

nationality-refused =
    Bir “hayır”dan sonra { -tribunal } (mahkeme) için { 6 } ayın var.
    { -carte-vie-privee } kartını da hazırla: başka bir yol.
    Onu { 18 } yaşın ile { 19 } yaşından bir gün öncesi arasında iste.

permit-16 =
    { -carte-vie-privee } kartını isteyebilirsin.
    Onu { 18 } yaşından hemen sonra iste.
    Son gün: { 19 } yaşına girmeden bir gün önce.
    .next = ➡️ Ne gerekir

permit-16-needs =
    Eğitimine, kaldığın yurdun (foyer) görüşüne, aile bağlarına bakılır.
    Başvuru { -anef } (devlet sitesi) üzerinden yapılır.
    Bir kâğıt eksikse { 30 } gün içinde gönder.
    .next = 🕒 Ne zaman

permit-after =
    { -carte-salarie } ya da { -carte-travailleur } kartı isteyebilirsin.
    Güvenli son gün: { 18 } yaşından { 2 } ay sonra.
    Geç kalırsan { -oqtf } (Fransa’yı terk etme kararı) riski var.
    .next = ➡️ Ne gerekir

permit-after-needs =
    Ciddi biçimde { 6 } ay meslek eğitimi gerekir.
    Kaldığın yurdun (foyer) görüşüne ve aile bağlarına da bakılır.
    Eğitimini şimdi eğitmeninle konuş.
    .next = 🕒 Ne zaman

permit-time =
    Kart { 18 } yaş civarında istenir.
    { 17 } yaşında { -departement } (il yönetimi) her şeyi hazırlamak için seni görmek zorunda.
    { 18 } yaşına ne kadar kaldı?
    .more = 📅 { 3 } aydan fazla
    .under-three-months = 🕒 { 3 } aydan az
    .already = 📅 { 18 } yaşıma girdim
    .unsure = ❓ Bilmiyorum

permit-now =
    { 18 } yaşındasın: artık bekleme.
    { 18 } yaşından sonra { 2 } aydan fazla mı geçti? Önce bugün bir { -avocat }’ya (avukat) git.
    Değilse bu hafta başvur ve bir kanıt sakla.

permit-soon =
    Dosyan şimdi hazır olmalı.
    Onu { 18 } yaşından önce bitirmek daha güvenlidir.
    Bu hafta her kâğıdı eğitmeninle kontrol et.

permit-plan =
    Dosyanı şimdiden hazırlayabilirsin.
    Önce: { -acte-de-naissance } (doğum belgesi), pasaport, eğitim.
    Eğitmeninden dosyan için bir randevu iste.

special-rules =
    Cezayir, Fas ya da Tunus mu? Anlaşmalar bu kuralları değiştirir.
    Ülken buysa yardım almadan sakın başvurma.
    Önce bir { -avocat }’ya (avukat) git.
    .next = ➡️ Ne yapmalı

never-time =
    { -ase } (çocuk koruma) olmadan da bazen başka yollar vardır.
    { 18 } yaşına girdin mi?
    .minor = 📅 { 18 } yaşından küçüğüm
    .already = 📅 { 18 } yaşıma girdim
    .unsure = ❓ Bilmiyorum

never-minor =
    { 18 } yaşından önce bir hâkim seni hâlâ koruyabilir.
    Hızla karar verebilir, bir “hayır”dan sonra bile.
    Ne yapmak istiyorsun?
    .judge = ✍️ Hâkime yazmak
    .after = 📅 Peki { 18 } yaştan sonra?

never-adult =
    { -avocat } (avukat) olmadan sakın kart isteme.
    Ret çoğu zaman { -oqtf } (Fransa’yı terk etme kararı) ile gelir.
    Her başvurudan önce bir { -avocat }’ya git.
    .next = ➡️ Yollar

never-ways =
    Bazen yollar vardır:
    iltica (ülkede tehlike), okumak, hastalık, { -traite } (biri seni kullanıyor), başka nedenler.
    { -avocat }’ya (avukat) okul, sağlık, iş kâğıtlarını götür.
    .next = ⚖️ Avukat bulmak

what-now =
    { 17 } yaşında { -departement } (il yönetimi) sonrasını hazırlamak için seni görmek zorunda.
    Daha görmedi mi? Bunu yazıyla iste.
    Ne öğrenmek istiyorsun?
    .young-adult = 🤝 { 18 } sonrası destek
    .interview = 🗣️ { 17 } yaş görüşmesi
    .file = 📄 Dosyam
    .changes = 📅 { 18 } yaşında değişen
    .work = 🔨 Okul ve iş
    .lawyer = ⚖️ Avukat bulmak

young-adult =
    { -contrat-jeune-majeur }, { 21 } yaşına kadar bir destektir.
    { -ase }’den sonra, yeterli paran ya da ailen yoksa bu bir haktır.
    Ama { -oqtf } (terk etme kararı) varsa olmaz. Bu, { 17 } yaş görüşmesinde konuşulur.
    Ne arıyorsun?
    .how = ✍️ Nasıl istenir
    .refused = ✋ Bana “hayır” dediler
    .interview = 🗣️ { 17 } yaş görüşmesi

ask-young-adult =
    { -departement }’a yaz: { -phrase-contrat } (“{ 18 } yaş sonrası destek sözleşmesi istiyorum.”)
    Tarih at, imzala, bir kopya ve bir kanıt sakla.
    Bunu { 18 } yaşından { 3 } ile { 6 } ay önce yap.

ask-later =
    { 18 } yaşına girdin mi? Yine de iste.
    { 21 } yaşına kadar isteyebilirsin, destek kesildikten sonra bile.
    Bugün yaz.
    .next = ➡️ Ne yapmalı

interview =
    En geç { 17 } yaşında { -departement } (il yönetimi) seni görmek zorunda.
    Kalacak yer, okul, sağlık, para, belgeler konuşulur.
    Bunu yazıyla iste ve güvendiğin biriyle git.
    .next = 🤝 { 18 } sonrası destek

file =
    Topla: { -acte-de-naissance } (doğum belgesi), pasaport, hâkimin kâğıdı.
    Ekle: okul ya da sözleşme, yurdun (foyer) görüşü, adres, fotoğraflar.
    Her şeyin bir fotoğrafını iki yerde sakla.

passport =
    Pasaport ya da { -carte-consulaire } (konsolosluk kartı) { -consulat }’dan (konsolosluk, ülkenin bürosu) istenir.
    İltica istiyor musun ya da aldın mı? O zaman { -consulat } ile sakın iletişim kurma.
    Durumun ne?
    .fear = ➡️ Dönmekten korkuyorum
    .go-on = 📄 Dosyanın devamı

asylum =
    İltica, ülkesinde tehlikede olan kişiyi korur.
    { -consulat } (konsolosluk, ülkenin bürosu) ile sakın iletişim kurma.
    Önce bir { -avocat } (avukat) ile konuş.
    .next = ⚖️ Avukat bulmak

promise =
    Kart için bir söz imzalarsın: Cumhuriyet’in kurallarına uymak.
    Bir mahkûmiyet, sahte bir belge ya da eski bir { -oqtf } engel olabilir.
    Bunu önce bir { -avocat } (avukat) ile konuş.

early-file =
    Bazen { -departement } (il yönetimi) dosyanı { 18 } yaşından önce gönderir.
    Bu bir boşluğu önler, ama belgelerine daha erken bakılır.
    Bir { -avocat } (avukat) ile karar ver.

proof =
    Her başvurunun kanıtını sakla: ekran görüntüsü, e-posta, { -recommandee } (taahhütlü mektup).
    { -anef } (devlet) sitesi tıkanırsa sayfanın fotoğrafını çek.
    Yardım bürosunu, sonra bir { -avocat } (avukat) iste.

changes =
    { 18 } yaşında { -juge-des-enfants } (çocuk hâkimi) artık seni koruyamaz.
    { -contrat-jeune-majeur } ({ 21 } yaşına kadar destek) yoksa { -ase } biter.
    Bir { -titre-de-sejour } (kart) gerekir.

changes-to-do =
    Okul yılını bitirebilirsin.
    Kendi sağlık sigortanı iste.
    Yeni adresini her yere bildir.

work =
    { 16 } yaşından itibaren çalışmak için bazen kart isteyebilirsin.
    { 18 } yaşında { -prefecture } (devlet) kâğıdı yoksa çıraklık durur.
    Okul sürebilir. Kanıtını eğitmenine göster.
    .next = 📄 Kanıt

letters =
    Mektupta çoğu zaman kısa bir süre vardır.
    Zarfı da sakla. Mektup ne diyor?
    .oqtf = 🚪 { -oqtf }: gitme emri
    .more-papers = 📄 Kâğıtlar eksik
    .refusal = 📄 Karta hayır
    .help-ends = ✋ Destek bitiyor
    .unsure = ❓ Bilmiyorum

oqtf-first =
    Süre çok kısa: valiye (préfet) yazmak süreyi durdurmaz.
    { 18 } yaşından önce yasa { -oqtf }’yi (Fransa’yı terk etme kararı) yasaklar.
    Bugün bir { -avocat }’ya (avukat) git.

refusal =
    Mektubundaki süreye bak.
    Senin için sürenin ne olduğundan emin değiliz: mektupta yazan doğrudur.
    Bugün bir { -avocat }’ya (avukat) git.
    .next = ⚖️ Avukat bulmak

read-letter =
    Mektubun ve zarfın fotoğrafını çek.
    Birçok süre kısadır.
    Bugün bir { -avocat }’ya (avukat) ya da bir derneğe okut.
    .next = ⚖️ Avukat bulmak

more-papers =
    { -prefecture } (devlet dairesi) kart için senden kâğıt istiyor.
    { 30 } günün var ya da üstünde yazan süre.
    İstek yazısında hangi gün yazıyor?
    .unknown = ❓ Bilmiyorum

papers-in-time =
    Kâğıtları bu günden önce gönder ve bir kanıt sakla:
    { $papers-answer-safe }
    Son gün; istek yazısında daha erken bir gün yazıyorsa o gün:
    { $papers-answer }
    Bir eğitmen ya da bir dernek ücretsiz yardım eder.

papers-soon =
    Az zaman kaldı. Son gün; istek yazısında daha erken bir gün yazıyorsa o gün:
    { $papers-answer }
    Kâğıtları bugün gönder ve ekranın fotoğrafını sakla.

papers-now =
    Kâğıtları bugün gönder.
    Bir kâğıt eksikse istek yazısını bir { -avocat }’ya (avukat) göster.
    Ekranın fotoğrafını sakla.

papers-late =
    Süre belki bitti.
    İstek yazısını ve kâğıtlarını bir { -avocat }’ya (avukat) götür.
    Bugün git.
    .next = ⚖️ Avukat bulmak
