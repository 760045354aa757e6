### Sağlık: acıyan ya da gereken şeyden başlar. Sakin ton. Ne olduğu sorulmaz.

title = 🏥 Sağlığım

start =
    Durum şimdi ağır mı? Ara, ücretsiz:
    📞 { $tel-15 }
    📞 { $tel-112 }
    Değilse ne arıyorsun?
    .body = 🏥 Hasta ya da yaralıyım
    .cover = 💶 Ödeme, sağlık kartı
    .mind = 💭 Korku, uyku, üzüntü
    .sex = 🤫 Seks, hamilelik
    .violence = 🆘 Cinsel şiddet
    .other = ❓ Başka, bilmiyorum

other =
    Her şey için yardım isteyebilirsin.
    Ne arıyorsun?
    .teeth = 🏥 Diş ya da göz
    .drugs = 💊 Uyuşturucu, içki, hap
    .vaccines = 🏥 Aşılar
    .doctor = 🏥 Doktor ve ben
    .age = 📅 Yaşım, kemik testi
    .unsure = ❓ Bilmiyorum

body =
    Zor nefes almak, kan, zehir: bunlar ağırdır.
    Çok güçlü ağrı, doğan bir bebek: bunlar da.
    Durum şimdi ağır mı?
    .serious = 🆘 Evet, ağır
    .not-serious = ❌ Hayır, bekleyebilir
    .unsure = ❓ Bilmiyorum

urgent =
    Ara ya da { -urgences } (hastane acil kapısı, gece gündüz) bölümüne git:
    📞 { $tel-15 }
    📞 { $tel-112 }
    Tedavi paradan ve belgelerden önce gelir.
    Konuşamıyorsan SMS gönder:
    📞 { $tel-114 }
    .next = 🏥 Hastanede

ask-a-doctor =
    Bir doktor telefona cevap verir, gece gündüz, ücretsiz.
    Ağır olup olmadığını söyler.
    Şimdi ara ya da { -urgences } (hastane acil kapısı) bölümüne git:
    📞 { $tel-15 }
    .next = 🏥 Hastanede

at-the-hospital =
    Genelde sağlık çalışanları sır saklar, polise karşı da.
    Birçok hastanede telefonla tercüman vardır.
    De ki: { -phrase-interprete } (“Bir tercüman istiyorum.”)
    .card = 💬 Gösterilecek kart
    .cover = 💶 Tedaviyi kim öder

teeth =
    { -pass } (ücretsiz bakım) ve sağlık merkezleri çoğu zaman dişleri tedavi eder.
    Sağlık kartı çoğu zaman basit tedaviyi ve gözlüğü öder.
    Neye ihtiyacın var?
    .pain = 🏥 Dişim ağrıyor
    .pay = 💶 Kim öder?

teeth-pain =
    Ateş ya da şişmiş yüz mü? { -urgences } (hastane) bölümüne git ya da ara:
    📞 { $tel-15 }
    Değilse { -pass }’a (ücretsiz bakım) git, kartın ve belgen olmasa bile.
    { -ase } (koruma) seninle ilgilenmiyor mu? { 18 } yaş altı, ilk günden { -ame } (devlet öder) hakkına sahiptir.
    .card = 💬 Gösterilecek kart
    .pay = 💶 Kim öder?
    .refused = ✋ Beni tedavi etmiyorlar

drugs =
    Sokaktaki haplar hızla bağımlı yapar.
    Lyrica, Rivotril, Tramadol: vücut hep daha fazlasını ister.
    Tedavi istemek ceza getirmez. Neye ihtiyacın var?
    .stop = 🏥 Bırakmak istiyorum
    .given = 🔒 Bana veriyorlar
    .unwell = 🆘 Çok kötü hissediyorum

stop =
    { -cjc }, { 12 } ile { 25 } yaş arası gençlere yardım eder.
    Ücretsizdir, adını vermen gerekmez.
    Sakın birden bırakma: önce bir doktora sor.
    .next = 📞 Nereyi aramalı

stop-call =
    { -drogues-info } sana yakın { -cjc } (gençlere yardım) yerini söyler.
    Ücretsizdir, normalde saat { 8 } ile gece { 2 } arası.
    Ara:
    📞 { $tel-drogues }

given =
    Hırsızlık ya da iş yaptırmak için hap vermek yasaktır.
    Bu senin suçun değil. Ara:
    📞 { $tel-119 }
    Hemen tehlike varsa:
    📞 { $tel-112 }
    .forced = 🔒 Beni zorluyorlar
    .stop = 🏥 Bırakmak istiyorum

vaccines =
    Aşılar çoğu zaman bir kamu aşı merkezinde ücretsizdir.
    Tüberküloz (akciğer hastalığı) kontrolü de.
    Genelde okul aşıdan önce bile başlar. Adresi belediyeye ya da { -pass }’a (ücretsiz bakım) sor.
    .pay = 💶 Kim öder?
    .card = 💬 Gösterilecek kart

doctor =
    Doktor tedavi etmek için vardır.
    Ne öğrenmek istiyorsun?
    .police = 👮 Polisi arar mı?
    .language = 🌍 Beni anlamıyor
    .refused = ✋ Beni tedavi etmiyorlar
    .age = 📅 Doktor ve yaşım
    .first-check = 🏥 İlk muayene
    .signs = ✍️ Kim imzalar, kim görür?

will-police-know =
    Genelde doktorlar ve hemşireler sır saklar.
    Polise ve { -prefecture } (devlet dairesi) görevlilerine karşı da.
    Bir çocuk tehlikedeyse korumaya haber verebilirler. Bunu onlara sor.
    .secret = 🤫 Gizli kalsın istiyorum
    .card = 💬 Gösterilecek kart

language =
    Genelde tercüman isteyebilirsin.
    Seni korkutan birini tercüman yapma.
    Doktora de ki: { -phrase-interprete } (“Bir tercüman istiyorum.”)
    .next = 💬 Gösterilecek kart

refused-care =
    Ağır acil durumda hastane seni önce tedavi etmek zorunda.
    Geri kalanı için reddi yazılı iste.
    De ki: { -phrase-refus } (“Bu reddi yazılı istiyorum.”)
    .next = 🤝 Kim yardım edebilir

refused-help =
    Bir dernekle yeniden git ya da { -pass } (ücretsiz bakım) iste.
    { -comede } (sağlık derneği) Bicêtre, Paris, Marseille, Saint-Étienne, Cayenne’de yardım eder.
    { -defenseur-des-droits } (çocukları savunur) kurumuna da yaz: ücretsizdir.
    .pay = 💶 Kim öder?
    .card = 💬 Gösterilecek kart

age =
    Yaşına bir doktor karar vermez.
    { -test-osseux } (kemik röntgeni) için bir hâkim ve senin onayın gerekir.
    Yaş için cinsel organa bakmak yasaktır. Bir { -avocat } (avukat) iste.
    .bone-test = 🏥 { -test-osseux }
    .first-check = 🏥 İlk muayene

first-check =
    Kabul sırasında normalde bir hemşire ya da doktor seni görmek zorunda.
    Bu bir yaş testi değildir.
    Neyin acıdığını söyle ve tercüman iste.
    .card = 💬 Gösterilecek kart
    .language = 🌍 Beni anlamıyor

signs =
    Normalde tedaviye anne baba ya da vasi evet der.
    Doktor seni de dinlemek zorunda.
    Ne arıyorsun?
    .they-may-know = ➡️ Onlar bilebilir
    .secret = 🤫 Gizli kalsın istiyorum
    .operation = 🏥 Ameliyat
    .unsure = ❓ Bilmiyorum

who-signs =
    Doktor her zaman senin fikrini sorar.
    Bir yetişkin reddetse bile gerekli tedaviyi yapar.
    Ne istediğini söyle ve sorularını sor.
    .secret = 🤫 Gizli kalsın istiyorum
    .operation = 🏥 Ameliyat

operation =
    Acil durumda doktor imza olmasa da tedavi etmek zorunda.
    Değilse senin onayın ve anne baban ya da { -juge-des-enfants } (çocuk hâkimi) gerekir.
    { -ase } (çocuk koruma) varsa eğitmeninden hâkime yazmasını iste.
    .alone = ✍️ İmzalayacak kimse yok
    .pay = 💶 Kim öder?
    .letter = ✍️ Hâkime yazmak

secret =
    Annen babanın ya da vasinin bilmemesini isteyebilirsin.
    Doktor önce seni ikna etmeye çalışır.
    Yine hayır dersen kendi seçtiğin bir yetişkinle gel.
    .next = 👤 Yetişkin olmadan

secret-alone =
    Burada ailen yok ve kendi sağlık kartın mı var?
    O zaman genelde yetişkin olmadan evet diyebilirsin. { -ame } (devletin ödediği sağlık) ile bu kesin değil.
    Doktora de ki: { -phrase-secret } (“Gizli tedavi istiyorum.”)
    .card = 💬 Gösterilecek kart
    .pay = 💶 Kim öder?

operation-alone =
    Doktora de ki: « Je suis d’accord, ma famille n’est pas ici. » (“Kabul ediyorum, ailem burada değil.”)
    Gizli tedavi için kendi seçtiğin bir yetişkinle gel.
    { -ase } (koruma) seninle ilgilenmiyor mu? { 18 } yaş altı, ilk günden { -ame } (devlet öder) hakkına sahiptir.
    .own-card = 📄 Kendi kartım var
    .pay = 💶 Kim öder?
    .letter = ✍️ Hâkime yazmak
