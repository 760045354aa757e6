### Okul: yer, test, cevap yok, ret. Doğum tarihi asla sorulmaz.

title = 🎒 Okul

start =
    Okul her çocuğun hakkıdır, belgesi olsun ya da olmasın.
    { 16 } yaşından sonra da bu hakkın sürer.
    Ne arıyorsun?
    .place = 🎒 Okulda bir yer
    .no-answer = 🕒 Cevap bekliyorum
    .refused = ✋ Bana “hayır” dediler
    .trade = 🔨 Meslek, patron
    .pill = 💊 Hemşire, hap
    .unsure = ❓ Bilmiyorum

age =
    { 3 } ile { 16 } yaş arası okul zorunludur.
    { 18 } yaşından önce bir yer isteyebilirsin.
    Kaç yaşındasın?
    .before-eleven = 📅 { 11 } yaşından küçük
    .before-sixteen = 📅 { 11 }–{ 15 } yaş
    .sixteen-up = 📅 { 16 } ya da { 17 } yaş
    .unsure = ❓ Bilmiyorum

town-hall =
    Belediye, şehirde yaşayan küçük çocukları okula yazar.
    Otelde, boş bir binada ya da sokakta yaşasa bile.
    Belediyeye bir dernekle git.
    .next = ➡️ Ne götürmeli

bring =
    Adının ve adresinin bir kanıtını götür.
    Genelde imzalı bir mektup yeter. Aşılar sonra gelebilir.
    Kimse senin annen babanmış gibi davranmamalı.
    .next = 📄 Kanıtı saklamak

ask-test =
    Okul, { -casnav } (yeni öğrenciler servisi) testiyle başlar.
    Test çoğu zaman bir { -cio } (danışma merkezi) içindedir.
    Bir dernekle yazılı olarak bir tarih iste.
    .next = 🎒 Test

the-test =
    Test: matematik, kendi dilinde okuma, biraz Fransızca.
    Bu testten kalınmaz: sınıfı seçmeye yarar.
    Çoğu zaman { -upe2a } (Fransızca sınıfı) olur. Test kâğıdını iste.
    .next = 📄 Kanıtı saklamak

in-care =
    { 16 } ile { 18 } yaş arası her genç eğitimde olmalı.
    Okul, { -apprentissage } (okulda ve işte meslek), iş bulma yardımı: hepsi sayılır.
    Sana { -ase } (çocuk koruma) mı bakıyor?
    .ase = ✅ Evet, { -ase }
    .nobody = ❌ Hayır, kimse
    .unsure = ❓ Bilmiyorum

ase-asks =
    Eğitmeninden { -casnav } testini (okul testi) iste.
    { 18 } yaşında belgeler için meslek eğitimi yardım eder.
    Neye bakmak istiyorsun?
    .test = 🎒 Test
    .trade = 🔨 Meslek

ask-alone =
    Yaşından şüphe, seni okuldan reddetmek için yetmez.
    Kendin isteyebilirsin, çoğu zaman bir dernekle.
    Bu hafta { -casnav } testini (okul testi) iste.
    .next = 🎒 Test

proof =
    Her kâğıt için bir makbuz iste ve her şeyin fotoğrafını çek.
    Test, karne, devam belgesi, sözleşme: bunlar { 18 } yaşın için kanıttır.
    Durumun ne?
    .waiting = 🎒 Beklerken öğrenmek
    .no-answer = 🕒 Cevap bekliyorum
    .card = 💬 Gösterilecek kart

learn-now =
    Dernekler ve kütüphaneler ücretsiz Fransızca dersi verir.
    Paris bölgesinde { -droit-ecole } (dernek) var.
    { -soliguide } sitesinde bir adres ara.
    .trade = 🔨 Meslek, patron
    .test = 🎒 Okul testi

no-answer =
    Cevapsız geçen { 2 } ay ret sayılır.
    Kanıtı olan yazılı bir başvurudan itibaren sayılır.
    Kanıtın var mı?
    .have-proof = 📄 Evet: makbuz, mektup
    .only-test = 🎒 Sadece test
    .nothing = ❌ Hayır
    .unsure = ❓ Bilmiyorum

request-day =
    Makbuzuna ya da posta kâğıdına bak.
    Okul başvurunu hangi gün aldı?
    .unknown = ❓ Bilmiyorum

wait-until =
    Okul hâlâ cevap verebilir.
    Cevap yoksa şu günden sonra ret sayılır:
    { $school-silence }
    O gün geçince bir { -avocat }’ya (avukat) git. Kanıtını sakla.
    .next = 🎒 Beklerken öğrenmek

counts-as-no =
    { 2 } ay geçti: bu sessizlik ret sayılır.
    Bir { -avocat } (avukat) acil olarak bir hâkimden yer isteyebilir.
    Bu hafta kanıtınla bir avukat bul.
    .lawyer = ⚖️ Avukat bulmak
    .rights = 🤝 Ücretsiz yardım

since-test =
    Testten sonra okul senin için yer aramak zorunda.
    Test ne zamandı?
    .under-a-month = 🕒 { 1 } aydan az oldu
    .more = 📅 { 1 } aydan fazla oldu
    .unsure = ❓ Bilmiyorum

soon-write =
    { -casnav }’a (test servisi) yerinin ne durumda olduğunu sor.
    Test kâğıdını sakla.
    Testten { 1 } ay sonra hâlâ bir şey yok mu? Mektup yazmak için buraya dön.
    .next = 🎒 Beklerken öğrenmek

write =
    Bu hafta { -rectorat }’ya (bölge okul bürosu) yaz.
    Kâğıda: adın, test günü, bir adres.
    Şunu yaz: { -phrase-place } (“Okulda bir yer istiyorum.”)
    .next = 📮 Göndermek

send =
    Mektubu götür ve makbuz iste ya da { -recommandee } (taahhütlü mektup) gönder.
    Mektubun ve kanıtın fotoğrafını çek.
    Günü not et: cevapsız { 2 } ay ret sayılır.
    .next = ➡️ Sonra

what-next =
    Uzun mu bekliyorsun? Bir { -avocat } (avukat) bir hâkime başvurabilir.
    Paris ve Marseille’de hâkimler daha önce okul yeri verilmesini emretti.
    Ne yapmak istiyorsun?
    .lawyer = ⚖️ Avukat bulmak
    .rights = 🤝 Ücretsiz yardım
    .learn = 🎒 Beklerken öğrenmek

refused =
    Okul “hayır” diyorsa bu her zaman yasa değildir.
    Sana ne dediler?
    .too-old = ✋ “Çok büyük”
    .not-minor = ✋ “{ 18 } yaş altı değil”
    .no-papers = ✋ “Belge yok”
    .no-guardian = ✋ “Vasi yok”
    .town-hall = 📍 Belediye hayır diyor
    .no-place = ❓ Yer yok, başka

too-old =
    { 16 } ya da { 17 } yaşında okul bir haktır: yasa { 18 } yaşına kadar eğitim ister.
    { -casnav } testini (okul testi) iste: sınıfını seçmeye yarar.
    Reddi de yazılı iste: { -phrase-refus } (“Bu reddi yazılı istiyorum.”)
    .test = 🎒 Test
    .help = 🤝 Kim yardım edebilir
    .trade = 🔨 Meslek, patron

not-minor =
    Okul, { -ase } (çocuk koruma) kararına bağlı değildir.
    Hâkimler bunu söyledi, hâkimi bekleyen bir genç için de.
    Reddi yazılı iste: { -phrase-refus } (“Bu reddi yazılı istiyorum.”)
    .next = 🤝 Kim yardım edebilir

no-papers =
    Okul belgesiz çocuklar için de vardır.
    Genelde adın ve adresin için imzalı bir mektup yeter.
    Reddi yazılı iste: { -phrase-refus } (“Bu reddi yazılı istiyorum.”)
    .next = 🤝 Kim yardım edebilir

no-guardian =
    Kimse senin vasinmiş gibi davranmamalı: bu cezalandırılır.
    Vasi yoksa bir dernek seninle başvurabilir.
    Reddi yazılı iste: { -phrase-refus } (“Bu reddi yazılı istiyorum.”)
    .next = 🤝 Kim yardım edebilir

mayor-no =
    Belediyenin iyi bir neden olmadan reddetmeye hakkı yok.
    O zaman çocuğu { -dasen } ({ -departement } okul müdürü) okula yazar.
    Bir dernekten seninle ona yazmasını iste.
    .next = 🤝 Kim yardım edebilir

refusal-paper =
    Kâğıt yok mu? Kendin yaz ve kanıtı sakla.
    Her şeyi bir { -avocat }’ya (avukat) göster: bir hâkim acil karar verebilir.
    Ne yapmak istiyorsun?
    .lawyer = ⚖️ Avukat bulmak
    .rights = 🤝 Ücretsiz yardım
    .write = ✍️ Mektup yazmak
    .card = 💬 Gösterilecek kart

rights-defender =
    { -defenseur-des-droits }, okul bir çocuğu reddedince ücretsiz yardım eder.
    Ona yetişkin olmadan yazabilirsin.
    Ona reddin ya da başvurunun kopyasını gönder.
    .lawyer = ⚖️ Avukat bulmak
    .learn = 🎒 Beklerken öğrenmek
