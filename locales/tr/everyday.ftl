### Günlük hayat. Kesin olmayan şeye kesin değil denir ve kime sorulacağı söylenir.

title = ☀️ Günlük hayat

start =
    Burada her gün için basit şeyler var.
    Ne arıyorsun?
    .phone = 📱 Telefon, internet
    .money = 💶 Para, banka
    .transport = 🚌 Otobüs, tren, ceza
    .papers = 📄 Kayıp kâğıt, mektup
    .food = 🛏️ Yemek, yıkanma, uyku
    .other = ❓ Başka ya da acil

numbers =
    Ücretsiz, gece gündüz. Tehlikedeki çocuk:
    📞 { $tel-119 }
    Her acil durum:
    📞 { $tel-112 }
    Yangın ya da kaza:
    📞 { $tel-18 }
    .next = 🆘 Hangi yardım?

phone =
    Telefon haber almana yardım eder.
    Neye ihtiyacın var?
    .get = 📱 Telefon, SIM kart
    .no-credit = 📱 Kontör yok
    .taken = 📱 Alındı, kod istendi
    .protect = ➡️ Telefonu korumak
    .images = 📷 Şantaj, görüntüler
    .scam = 🆘 Tuhaf bir teklif

get-phone =
    { -emmaus-connect } (dernek) telefon ve SIM kart verir ya da ucuza satar.
    Çoğu zaman bir dernek üzerinden gitmek gerekir.
    Yakınındaki bir gündüz merkezinde sor.
    .next = ➡️ Telefonu korumak

no-credit =
    Kontör yokken kısa acil numaralar çalışır.
    SIM kart yokken sadece bu kesindir:
    📞 { $tel-112 }
    Onu bir kâğıtta da sakla.
    .get = 📱 SIM kart bulmak
    .food = 🛏️ Uyumak ve yemek

protect =
    Telefonunu açmak için bir kod koy.
    Ekran kapalıyken mesajların metnini gizle.
    Güvendiğin bir yetişkinin numarasını kâğıda yaz.

protect-more =
    Telegram şirketi burada yazdıklarını görebilir.
    Belgelerini ve kodlarını mesajla kimseye gönderme.
    Kimsenin okumaması gereken sohbetleri sil.

scam =
    Karşılığında bir şey istenen tekliflere dikkat et: para, yatak, telefon, belge.
    Hâkim, { -avocat } (avukat), dernekler: bunlar ücretsizdir.
    Para verme, belgelerini ödünç verme.
    .images = 📷 Şantaj, görüntüler
    .forced = 🔒 Beni zorluyorlar

money =
    Paranı güvenli bir yerde sakla.
    Ne arıyorsun?
    .bank = 💶 Banka hesabı
    .savings = 🔒 Paramı saklamak
    .pay = 🔨 Maaşım
    .offer = 🆘 Para teklif ediyorlar

bank =
    Bir banka { 18 } yaş altına hayır diyebilir.
    Hesabı bir vasi, bazen de bir hâkimle { -ase } isteyebilir.
    { 16 } yaşında, temsilcin kabul ederse kart mümkündür.
    .next = 💶 Banka hayır diyor

bank-refused =
    Reddi yazılı iste.
    Temsilcin onu { -banque-de-france }’a (devlet bankası) götürebilir.
    { 18 } yaş altı için şartlar var: bir derneğe sor.
    .next = 🔒 Paramı saklamak

savings =
    { -livret-a } paranı saklamaya yarar.
    { 16 } yaşında parayı yetişkin olmadan çekersin, temsilcin reddetmezse.
    Eğitmeninle { -banque-postale }’a sor.

pay =
    Çırağın maaşı kendi adına bir hesaba yatar.
    Kimse onu yatak, yolculuk, belge için alamaz.
    { 16 } yaşından önce çalışmak neredeyse her zaman yasaktır.
    .taken = 🔒 Maaşımı alıyorlar
    .work = 🔨 İş, meslek

transport =
    Her bölgenin kuralları ve fiyatları vardır.
    Ne arıyorsun?
    .ase = 🛡️ { -ase }’deyim
    .no-ase = ❌ { -ase }’de değilim
    .fine = 📄 Para cezam var
    .police = 👮 Polis kontrolü
    .unsure = ❓ Bilmiyorum

transport-ase =
    { -ase } (çocuk koruma) sana bakıyorsa yol paranı öder.
    Kart şehre ve bölgeye göre değişir.
    Eğitmenine sor: « Qui paie mes trajets ? » (“Yol paramı kim öder?”)

transport-help =
    Paran az mı? Şehir otobüsleri çoğu zaman indirimlidir.
    Oturma izni olmadan kuralın ne olduğundan emin değiliz.
    Gişede, { -ccas } (belediye bürosu) içinde ya da bir dernekte « le tarif solidaire » (indirimli bilet) iste.
    .fine = 📄 Para cezam var

fine =
    Ulaşım para cezası bir suç değildir.
    Kontrolörün kâğıdı: ödemek ya da karşı çıkmak için { 3 } ay.
    Her kâğıdı sakla ve asla sahte ad verme.
    Hangi kâğıt sende?
    .ticket = 🚌 Kontrolörün kâğıdı
    .treasury = 💶 « Majorée », daha pahalı
    .controller = ❓ Beni kontrol ediyorlar
    .who-pays = 💶 Kim öder?
    .police = 👮 Polis burada
    .lawyer = ⚖️ Avukat bulmak

papers =
    Bir kâğıt, bir mektup: her şey önemli olabilir.
    Ne arıyorsun?
    .lost = 📄 Kayıp ya da çalıntı
    .photo = 📷 Fotoğraf çekmek
    .post = 📮 Mektup almak
    .identity = 📄 Kimlik belgeleri

photo =
    Kâğıdı bir pencerenin yanına düz koy.
    Her sayfayı fotoğrafla, bütün kenarlar görünsün.
    Fotoğrafa bak: her kelime okunmalı.

photo-keep =
    Fotoğrafları iki güvenli yerde sakla, örneğin e-posta kutunda.
    Bir kopyayı güvendiğin bir yetişkine ya da bir derneğe bırak.
    Tek aslını asla verme.

post =
    Evin yoksa mektuplar için bir adresin olabilir.
    Buna { -domiciliation } denir: { -ccas } (belediye bürosu) ya da bir dernek verir.
    { -avocat }’na da (avukatına) mektuplarını alıp alamayacağını sor.

post-look =
    Her hafta mektuplarına bak.
    Birçok mektupta kısa bir süre vardır.
    Zarfı sakla ve her şeyin fotoğrafını çek.

fine-ticket =
    Kontrolden sonra { 3 } ay içinde kâğıttaki adrese yaz.
    Yaşını, sana kimin baktığını, paran olmadığını ve nedenini söyle.
    Kopya gönder ve gönderim kanıtını sakla.
    .next = 💶 Kim öder?

fine-treasury =
    { -amende-majoree } (artırılmış ceza) çok daha pahalıdır ve süre kısadır.
    Zarfı sakla: tarihi önemlidir.
    Bugün ikisini bir { -avocat }’ya (avukat) ya da bir derneğe göster.
    .next = ⚖️ Avukat

fine-control =
    Kontrolör adını ve adresini sorabilir.
    Kanıt yoksa polisi çağırabilir; seni sadece polis tutabilir.
    Gerçek adını ve gerçek yaşını söyle.
    .police = 👮 Polis geliyor
    .ticket = 📄 Kâğıdı aldım

fine-who =
    { 13 } yaşından önce para cezası yoktur; sonra mümkündür.
    Ceza tek başına korumanı durduruyor gibi görünmüyor.
    Mektubu aynı gün eğitmenine ver.
