### Programın kendi sözleri: her ekrandaki düğmeler, notlar, tarih satırları. Kısa cümle, tek fikir, “sen”.

## Her ekrandaki düğmeler.
back = ↩️ Geri
menu = 🏠 Menü
language = 🌍 Dil
more = ⋯ Daha fazla
help = 🆘 Yardım
next = ➡️ Devam
screens-left = { $n ->
    [one] Okunacak { $n } ekran daha var.
   *[other] Okunacak { $n } ekran daha var.
 }

## Gün seçmek.
earlier-days = 📅 Takvim
day-today = Bugün
day-yesterday = Dün
right-day = ✅ Evet, bu gün
wrong-day = ❌ Hayır, başka bir gün
is-it-this-day =
    Seçtiğin gün: { $day }.
    Kâğıtta: { $french }.
    Doğru gün bu mu?
or-type-the-day = ✍️ Günü yazabilirsin de. Örnek: { $example }
day-not-read = Bu günü okuyamıyorum. Bir düğmeye bas ya da gün, ay, yıl yaz.
day-to-come = Bu gün daha gelmedi. Kâğıda iyi bak ve yeniden seç.
day-long-ago = ⚠️ Bu gün çok geride: neredeyse bir yıl ya da daha fazla. Kâğıttaki yıla iyi bak.
day-too-old = Bu gün çok eski. Kâğıda iyi bak ve yeniden seç.
words-for-today = bugün|bugun|bu gün|bu sabah|bu akşam|bugün öğleden sonra
words-for-yesterday = dün|dun|dün akşam|dün gece
words-for-two-days-ago = evvelsi gün|evvelki gün|dünden önceki gün
words-for-days-ago = # gün önce|# gün evvel|# gun once|# gün oldu|# gündür
words-for-last = geçen|gecen|geçtiğimiz
words-for-numbers = bir/ilk|iki|üç|dört|beş|altı|yedi|sekiz|dokuz|on|on bir|on iki|on üç|on dört|on beş|on altı|on yedi|on sekiz|on dokuz|yirmi|yirmi bir|yirmi iki|yirmi üç|yirmi dört|yirmi beş|yirmi altı|yirmi yedi|yirmi sekiz|yirmi dokuz|otuz|otuz bir
words-for-an-hour = saat #|# saat
words-beside-a-day = ayın|ayının|günü|gün|tarihi|tarihli|tarihinde|tarih|saat|sabah|sabahı|öğlen|öğleden|akşam|akşamı|aldım|geldi|verdiler|verdi|verildi|yolladılar|gönderdiler|gönderildi|ulaştı|imzalı|imzalandı|yazıyor|yazılı|yazılmış|tebliğ|tebliğ edildi|mektup|mektubu|kâğıt|kağıt|kâğıdı|kağıdı|kâğıtta|kağıtta|posta|karar|kararı|mahkeme|belge|belgesi|ret|üstünde|üzerinde|benim|bana|ben|bu|evet|işte
words-for-not-knowing = bilmiyorum|bilmiyom|bilmiom|bilmem|bilmiyorum ki|hiç bilmiyorum|artık bilmiyorum|hiçbir fikrim yok|fikrim yok|hatırlamıyorum|hatırlamıyom|hatirlamiyorum|unuttum|emin değilim

## Şehir seçmek.
or-type-the-town = ✍️ Şehrinin adını yazabilir ya da konumunu gönderebilirsin (📎). Konum saklanmaz.
town-not-found = Bu şehri tanımıyorum. Yakınındaki büyük bir şehrin adını yaz.
town-is-one-of-these = Bu şehirlerden biri mi? Seninkini görmüyorsan posta kodunu yaz.

## Ekranın üstündeki notlar.
note-not-a-link = Bu bağlantıyı açamıyorum. İşte menü.
note-content-changed = Metinlerimiz o zamandan beri değişti. En yakın yer burası. Bu ekranı iyice yeniden oku.
note-time-has-passed = O zamandan beri günler geçti. Bugünkü cevap farklı. İyi oku.
not-in-your-language = Bu metin senin dilinde daha hazır değil.
changed-in-french = Fransızca metin değişti. Senin dilinde daha hazır değil.
text-missing = Bu metin burada eksik. Hemen yardım için 🆘 düğmesine bas.

## Bir adımın altında.
number-withdrawn = kontrol edilecek numara: { $tel-119 } numarasını ara
numbers-checked = 🕒 Kontrol günü { $day }: { $numbers }
number-kept = 📞 { $number } · { $line }
withdrawn =
    🕒 Bu metin yeniden okunmalı. Kural belki değişti.
    Bugün bir avukata ya da bir derneğe sor.
    Sakın bekleme: bir tarih önemli olabilir.
out-of-date = 🕒 Bu metin { $day } gününden önce yeniden okunmalıydı. Kural belki değişti. Bir avukata ya da bir derneğe sor.
day-on-paper = 📅 { $french }
paper-wins = Bu bir hesap. Kâğıdında başka bir gün yazıyorsa kâğıtta yazan doğrudur. Bugün bir avukata ya da bir derneğe göster.
not-a-lawyer = ℹ️ Bu bir bilgidir. Bir avukat sana ücretsiz yardım edebilir.
trial = 🔧 Deneme: metinler kontrol edilmedi.
from-outside =
    ℹ️ Bilgi, avukat değil. Kimse canlı okumuyor. Senden asla para ya da kod istenmez.
    📱 Telefon ortak mı? ⋯ düğmesine, sonra 🚪 düğmesine bas.
draft-sign = ✎
draft = ✎ Taslak: bu çeviriyi bir program yazdı, kimse okuyup düzeltmedi. Önemli şeyler için bir insana sor.
stale = ✎ Bu çeviri Fransızca metinden daha eski. Önemli bir şey için bir insana sor.
french-below = 🌍 Aynı metin Fransızca. Farklıysalar doğrusu Fransızcadır:

## “Daha fazla” sayfası.
more-title = Bu ekranla ne yapmak istiyorsun?
show-in-french = 🌍 Fransızca göster
where-from = 🔎 Bu nereden geliyor?

listen = 🔊 Dinle
no-recording = Bu ekran için daha ses yok.
old-recording = 🕒 Eski kayıt: metin o zamandan beri değişti. Ekranı da oku.
machine-voice = 🤖 Makine sesi
recording-in-french = Bu ses Fransızca: senin dilindeki metin değişti.
letter = 📄 Mektup (PDF)
letter-by-hand = ✍️ Elle yaz ya da yazıcıdan çıkar. Kalanını elle yaz: bu bot adını asla sormaz.
letter-meaning = Mektubun anlamı
letter-keep = Bu sayfa senin için. Onu gönderme.
letter-none = Burada mektup yok.
letter-comes = 🖨️ Mektup bu mesajın altına PDF olarak geliyor.
letter-french-alone = ⚠️ Sayfa sadece Fransızca: bu yazı basılamıyor. Mektubun anlamı bu mesajda, aşağıda.
card = 🔠 Büyük yazıyla göster
card-comes = 🖼️ Resim bu mesajın altına geliyor. Onu ya da bu cümleleri göster:
nothing-to-make = Burada verilecek dosya yok.
file-not-sent = ⚠️ Dosya gelmedi. Metin burada. Yeniden denemek için: ↩️, sonra aynı düğme.
keep-day = 🔔 Tarihi sakla
day-comes = 🖼️ Resim bu mesajın altına geliyor. Şöyle diyor:
day-counted = Hesaplama günü: { $day }.
day-is-seen = 📱 Başka biri bu telefonu alabilir mi? Resmi görebilir.
calendar = 🗓️ Takvimime ekle
calendar-comes = 🗓️ Dosya bu mesajın altına geliyor. Aç: telefonun tarihi takvimine ekler.
calendar-title = Önemli tarih
calendar-title-of = Önemli tarih { $n }/{ $of }
calendar-text = Kâğıtlarına bak ve birine danış. Bu bir hesap: kâğıdında başka bir gün yazıyorsa kâğıtta yazan doğrudur.
calendar-entry = “{ $title }”: { $day }
calendar-reminds = 🔔 Sana hatırlatır: { $day }, saat { 9 }.
calendar-stays = 📱 Takvim nedenini söylemez. 🚪 onu silmez: tarihi takvimde sil.
leave = 🚪 Hemen çık
share = 🔗 Bu ekranı paylaş
wrong = ❗ Burada hata var
leave-explained = 🚪 sıradan bir ekran koyar ve son { 48 } saatin mesajlarını siler. Daha eski mesajlar kalır: sohbeti de sil.
shared-phone = 📱 Telefon ortak mı? 🚪 düğmesine bas, sonra sohbeti sil.
harmless = 📖 Günün kelimesi: merhaba
harmless-next = ➡️
share-text = Bu bağlantı bu ekranı açar, cevapların olmadan:
share-nowhere = Burada paylaşılamıyor. Telegram’da bu düğme bir bağlantı verir.
poster = 🖨️ Afiş (PDF)
poster-comes = 🖨️ Afiş bu mesajın altına PDF olarak geliyor, A{ 4 } sayfa. Bu ekranı açar, cevapların olmadan. Asmadan önce izin iste.
poster-not-this = Bu ekran afişe konmaz: özel şeylerden ya da cevaplarından söz ediyor.
poster-scan = Telefonunu bu koda tut. Fransa’daki hakların hakkında ücretsiz bilgi, Telegram uygulamasında.
wrong-thanks = Teşekkürler. Ekip bu ekranın bildirildiğini görebilir, ama kimin bildirdiğini göremez. Önemli bir şey için bir insana sor.
wrong-thanks-trial = Teşekkürler. Bu bot deneme aşamasında: bu bildirimi belki kimse okumuyor. Önemli bir şey için bir insana sor.

## Yedek dil, bir kez sorulur.
helper-ask = Bir metin senin dilinde hazır değilse onu şu dilde gösteriyorum:

## /privacy sayfası.
privacy-title = 🔒 Bu bot ne saklar
privacy-who = Bu bottan sorumlu olan: { $organisation }. Soru ya da şikâyet için: { $contact }. CNIL’e de şikâyet edebilirsin.
privacy-nobody = Bu bot deneme aşamasında: daha kimse sorumlu değil. CNIL’e şikâyet edebilirsin.
privacy-kept = Bu bot şunları saklar (seninle ilgili olan şifrelidir):
privacy-never = Adını, yazdıklarını, fotoğraflarını, konumunu saklamaz.
privacy-server = Bu veriler bir sunucuda. Sildiğin şey orada bir süre şifreli olarak kalabilir: anahtar olmadan kimse okuyamaz.
privacy-telegram = Telegram şirketi bu sohbeti görebilir. İnternet adresi gibi izleri { 12 } aya kadar saklar. Bir suç davasında internet adresini ve numaranı hâkimlere verebilir.
privacy-erase = Her şeyi silmek için buraya bas ya da şunu yaz: /erase
kept-last-link = son ekranın, seçimlerinle
kept-languages = dilin
kept-messages = mesajların numaraları, silmek için
kept-waiting = bir düğmeye son basışın, Telegram cevabı geç alırsa (yazdıkların değil)
kept-totals = günlük toplamlar, kişi olmadan
kept-recordings = botun herkes için aynı olan dosyalarının numaraları (ses, mektup, resim)
kept-notices = yerlerle ilgili duyurular (“kapalı”), kişi olmadan, son günlerinden sonra
kept-handled = yapılmış olanın bir işareti, iki kez yapılmasın diye, kimseye ait olmadan
kept-erased = şifreli bir işaret: her şeyi sildin, hiçbir şey geri gelmemeli
kept-line = • { $what }: { $time }
kept-hours = { $n ->
    [one] { $n } saat
   *[other] { $n } saat
 }
kept-days = { $n ->
    [one] { $n } gün
   *[other] { $n } gün
 }
kept-minutes = { $n ->
    [one] { $n } dakika
   *[other] { $n } dakika
 }
mydata-none = Bu bot şu anda senin hakkında hiçbir şey saklamıyor.
mydata-some = Bu bot şu anda senin hakkında şunları saklıyor:

## Her şeyi silmek.
erase-ask =
    Her şeyi silmek istiyor musun? Bu bot her şeyi unutur ve son { 48 } saatin mesajlarını siler. Silinen geri gelmez.
    Bağlantı koptuysa bir mesaj kalabilir: sohbeti de sil.
erase-now = ❌ Her şeyi sil
erased =
    Tamam, silindi.
    Sohbeti de silmek için: listede parmağını üstünde tut. Sonra 🗑️ “Sil” düğmesine bas.
erased-later =
    Daha bitmedi: botun makinesi şu anda hiçbir şey silemiyor.
    Bot artık seninle ilgili hiçbir şey okumuyor. Kalanı mümkün olur olmaz siler, yeniden başlasa bile.
erased-unsure =
    Daha bitmedi: botun makinesi şu anda hiçbir şey silemiyor.
    Bot yine deniyor, ama isteğini unutabilir. Yarın “Her şeyi sil” düğmesine yeniden bas.
erased-rest = Daha eski mesajlar burada kalabilir.
erased-chat = Sohbeti silmek için: listede parmağını üstünde tut. Sonra 🗑️ “Sil” düğmesine bas.

## “Bu nereden geliyor?” sayfası.
sources-title = Bu ekranın söyledikleri buradan geliyor:
no-sources = Bu ekran yasadan söz etmiyor.
sure = Bundan eminiz.
less-sure = Bundan daha az eminiz: bir avukata sor.
more-sources = Ve başka metinler de var.
read-by-nobody = Bu cümleleri daha hiçbir avukat okuyup kontrol etmedi.

## Yazılana ya da gönderilene cevaplar.
danger-ask = 🆘 Yardım numaralarını görmek istiyor musun? Ücretsiz, gece gündüz.
danger-yes = 🆘 Evet, numaralar
danger-no = ↩️ Hayır, geri
danger-or = Başka bir şey arıyorsan belki burada:
found = Bulduklarım bunlar. Bir düğmeye bas:
nothing-found = Bu kelimelerle bir metnim yok. Başka bir kelime dene ya da buradan seç. Tehlikedeysen 🆘 düğmesine bas.
words-left-out = ben|sen|o|biz|siz|onlar|beni|bana|benim|seni|sana|senin|onu|ona|onun|bizim|bir|bu|şu|ve|veya|ya|da|de|ile|için|gibi|mi|mı|mu|mü|ki|ama|çok|en|var|yok|ne|neden|niye|niçin|nasıl|nerede|nereye|nereden|kim|kaç|hangi|ne zaman|olan|olarak|olur|oldu|olmak|istiyorum|isterim|lazım|gerek|gerekiyor|lütfen|teşekkürler|merhaba|selam|arıyorum|bulmak|yapmak|yapmam|gitmek|demek|anlamı|nedir|kelime|mektup|yazıyor|açıkla|anlat
only-text = Bunu açamıyorum. Saklamadım, buradan kaldırmaya çalışıyorum. Belgelerini gönderme: başka biri telefonunu görebilir. Fotoğraflarını iki güvenli yerde sakla, örneğin e-posta kutunda. Kopya ver, aslını verme. Bir düğmeye bas ya da bir kelime yaz.
too-fast = Yavaş. Mesajını aldım. Sadece bir düğmeye bas.
say-again = Bir an durdum, mesajın artık bende yok. Yeniden yaz ya da bir düğmeye bas.

## Bir insana yazılanlar: ekranın üstünde kısa cevaplar.
words-for-greeting = merhaba|mrb|mrhb|selam|slm|selamlar|selamün aleyküm|selamun aleykum|günaydın|gunaydin|iyi günler|iyi gunler|iyi akşamlar|iyi aksamlar|iyi geceler|nasılsın|nasilsin|nasılsınız|naber|nbr|ne haber|hey|alo|abi|abla|hocam|kardeşim|arkadaşım
words-for-thanks = teşekkürler|tesekkurler|teşekkür ederim|tesekkur ederim|çok teşekkürler|tşk|tşkler|tsk|sağol|sagol|sağ ol|saol|eyvallah|eyv|allah razı olsun|mersi
words-for-insult = salak|aptal|gerizekalı|geri zekalı|gerizekali|mal mısın|aptal bot|salak bot|siktir|siktir git|amk|aq|amına koyayım|amina koyim|orospu|orospu çocuğu|oç|piç|pezevenk|şerefsiz|serefsiz|göt|yarrak|ananı|ananı sikeyim|sikeyim|ibne|kes sesini|kapa çeneni|bir işe yaramıyorsun|işe yaramazsın|boktan|lanet
words-for-robot = sen robot musun|robot musun|robotmusun|bot musun|robot|makine misin|sen insan mısın|insan mısın|insanmisin|gerçek misin|gerçek insan mısın|kimse var mı|orada kimse var mı|biri var mı|bir insanla mı konuşuyorum
words-for-who = sen kimsin|kimsin|kimsiniz|siz kimsiniz|bu kim|bu ne|bu bot ne|bu bot nedir|kim konuşuyor|seni kim yaptı|adın ne|ismin ne
words-for-not-understanding = anlamıyorum|anlamiyorum|anlamıyom|anlamadım|anlamadim|hiçbir şey anlamadım|bir şey anlamadım|ne dedin|nasıl yani|efendim|okuma bilmiyorum|okuyamıyorum|fransızca bilmiyorum|fransızca konuşamıyorum
words-for-menu = menü|menu|ana menü|ana sayfa|baştan|baştan başla|başa dön|menüye dön
words-for-back = geri|geri dön|geri git|geri gel|önceki|önceki sayfa|önceki ekran
words-for-stop = dur|durdur|bitir|bitti|kapat|çık|çıkış|yeter|güle güle|hoşça kal|hoşçakal|görüşürüz|bay bay|bb|durmak istiyorum|beni rahat bırak
words-for-ok = tamam|tmm|tm|tamamdır|ok|okey|oke|peki|olur|iyi|çok iyi|anladım|anladim|anlaşıldı|süper|harika|güzel
words-for-yes = evet|evt|eved|evet evet|hee|hıhı|aynen|doğru|tabii|tabi
words-for-no = hayır|hayir|hyr|yok|yoo|olmaz|hiç|asla|hayır hayır
words-beside-a-language = konuş|konuşmak|konuşuyorum|dil|dili|dile|değiştir|çevir|çeviri|tercüme|yap|göster|sadece
answer-greeting = 👋 Merhaba. Bir düğmeye bas ya da ne aradığını yaz. Örneğin: uyumak.
answer-thanks = 🙂 Bir şey değil. Ne zaman istersen yine yazabilirsin.
answer-insult = Kızmak hakkın. Ben bir programım ve sana bilgi vermek için buradayım. Kötüysen 🆘 düğmesine bas.
answer-robot = 🤖 Ben bir programım, insan değilim. Burada kimse canlı okumuyor. Bir insanla konuşmak için 🆘 düğmesine bas.
answer-who = 🤖 Ben bir programım. Fransa’daki hakların hakkında ücretsiz bilgi veriyorum. Devlet, polis ya da avukat değilim.
answer-not-understanding = Önemli değil. Dili değiştirmek için 🌍 düğmesine bas. Bir insanla konuşmak için 🆘 düğmesine bas.
answer-stop = Tamam. İstediğin zaman durabilir ve geri gelebilirsin. Hemen çıkmak için ⋯ düğmesine, sonra 🚪 düğmesine bas.
answer-ok = 👍 Tamam. Devam etmek için bir düğmeye bas.
answer-yes-no = Cevap vermek için bir düğmeye bas. Tehlikedeysen 🆘 düğmesine bas.
answer-sign = Bu işareti tek başına anlamıyorum. Bir kelime yaz ya da bir düğmeye bas. Tehlikedeysen 🆘 düğmesine bas.
answer-number = Burada bu numaralı düğme yok. Bir düğmeye bas ya da bir kelime yaz.

## Telegram’ın komut menüsü ve botun tanıtımı.
command-start = Dil seç
command-menu = Menü
command-sos = Hemen yardım
command-language = Dil
command-privacy = Botun sakladıkları
command-mydata = Verilerim
command-erase = Her şeyi sil
command-help = Hemen yardım
bot-description = { 18 } yaşından küçüksen Fransa’daki hakların hakkında ücretsiz bilgi. Aşağıdaki düğmeye bas.
bot-short-description = Fransa’daki hakların hakkında ücretsiz bilgi.

## Bozulmayan yardım.
last-resort-title = 🆘 Şimdi yardım
last-resort =
    Tehlikedeki çocuk
    📞 { $tel-119 }
    Her acil durum
    📞 { $tel-112 }
    Doktor
    📞 { $tel-15 }
    Polis
    📞 { $tel-17 }
    Konuşmadan, SMS ile
    📞 { $tel-114 }

    Ücretsiz, gece gündüz. Şunları söyle: « mineur » ({ 18 } yaş altı), « danger » (tehlike) ve şehrin.
    Bu mesajları kimse canlı okumuyor. Bu bot arayamaz.
    Botun bir parçası bozuk. Birkaç dakika sonra /menu yaz.
