### Biri birini zorluyor: iş, hırsızlık, satış, dilenme, seks, evlilik. Sakin ton, asla suçlama yok. Ayrıntı, ad, yer sorulmaz.

title = 🔒 Senin için bir an

start =
    Bu ekranlar senin için, başka kimse için değil. Senden hiçbir ad istenmez.
    Konuşmak için, gece gündüz, ücretsiz:
    📞 { $tel-119 }
    Şimdi biri telefonunu görebilir mi?
    .alone = ❌ Hayır, kimse
    .watched = 👤 Evet, biri var
    .danger = 🆘 Şimdi tehlike var
    .unsure = ❓ Bilmiyorum

not-alone =
    Buraya daha sonra gelebilirsin.
    Şimdi ne okumak istiyorsun?
    .school = 🎒 Okul
    .health = 🏥 Sağlık
    .go-on = ➡️ Devam etmek

danger-now =
    Tehlikedeki çocuk:
    📞 { $tel-119 }
    Hemen tehlike varsa:
    📞 { $tel-112 }
    📞 { $tel-17 }
    Konuşmak tehlikeliyse SMS gönder:
    📞 { $tel-114 }
    .next = 📍 Güvenli bir yer

what =
    Biri sana bir şeyler mi yaptırıyor?
    Hiçbir şey anlatmadan seçebilirsin.
    .work = 🔨 Çalışmak
    .street = 💶 Çalmak, satmak, dilenmek
    .body = 🤫 Bedenim, görüntülerim
    .marry = 💍 Evlilik, kadın sünneti
    .friend = 🤝 Bir arkadaş için
    .other = ❓ Başka, söylemiyorum

work =
    Seni çalışmaya zorlamak ya da belgelerini tutmak yasaktır, ailede bile.
    Bu senin suçun değil.
    Şikâyet ve belge olmasa da seni korumak zorundalar. Ara, gece gündüz:
    📞 { $tel-119 }
    .who = 🤝 Başka kim yardım eder
    .pay = 💶 Maaşım
    .papers = 📄 Belgelerimi tutuyorlar
    .debt = 💶 Para borcum var
    .go-on = ➡️ Ne yapmalı

work-pay =
    Maaşın senindir.
    Kimse onu yolculuk ya da belgeler için alamaz.
    { 16 } yaşından önce çalışmak neredeyse her zaman yasaktır.
    .who = 🤝 Kim yardım edebilir
    .papers = 📄 Belgelerimi tutuyorlar
    .debt = 💶 Para borcum var
    .go-on = ➡️ Ne yapmalı

street =
    Sana çaldıran, sattıran ya da dilendiren hapis riski taşır.
    Bu senin suçun değil.
    Ne oluyor?
    .police = 👮 Polis beni tutuyor
    .pills = 💊 Bana hap veriyorlar
    .hit = 🆘 Beni dövüyorlar
    .go-on = ➡️ Ne yapmalı

kept-by-police =
    Gerçek yaşını söyle. Bir { -avocat } (avukat, seni savunur) ve bir tercüman iste.
    İmzalamayı reddedebilirsin.
    Seni neye zorladıklarını önce { -avocat }’ya söyle.
    .next = ⚖️ Peki ceza?

pills =
    Bazen itaat ettirmek için hap verirler.
    Tedavi olmak ceza getirmez: doktor sır saklar.
    Ağrın varsa { -urgences } (hastane) bölümüne git.
    .next = ➡️ Ne yapmalı

body =
    { 18 } yaş altına seks için para veren yetişkin cezalandırılır, sen değil.
    { 119 } hattında bir ekip bunu bilir. Ara, gece gündüz:
    📞 { $tel-119 }
    Neye ihtiyacın var?
    .doctor = 🏥 Hemen doktor
    .images = 📷 Görüntülerim onda
    .who = 🤝 Başka kim yardım eder
    .go-on = ➡️ Ne yapmalı

images =
    Görüntülerinle tehdit, sömürü işaretidir.
    Mesajları sakla ve para verme.
    Saat { 9 } ile { 23 } arası ücretsiz ara:
    📞 { $tel-3018 }
    Gece ya da tehlikede:
    📞 { $tel-119 }
    .next = ➡️ Ne yapmalı

doctor =
    Şimdi { -urgences } (hastane) bölümüne git, gece bile, belgesiz bile.
    HIV’e (AIDS) karşı tedavi normalde { 48 } saatten önce başlar.
    Çoğu zaman şikâyet olmadan tedavi ederler. Şunu söyle: « violence sexuelle » (cinsel şiddet).
    .pill = 💊 Ertesi gün hapı
    .card = 💬 Gösterilecek kart
    .go-on = ➡️ Ne yapmalı

signs =
    Yardım istemek için bu işaretlerden biri yeter:
    maaş yok, dışarı çıkmak yok, getirilecek para var, korkutmak için görüntüler var.
    Hangisini tanıyorsun?
    .papers = 📄 Belgelerimi tutuyorlar
    .debt = 💶 Bitmeyen bir borç
    .threats = 🆘 Tehditler
    .yes = ✅ Başka bir işaret
    .none = ❌ Bunların hiçbiri
    .unsure = ❓ Bilmiyorum

papers-kept =
    İtaat etmen için belgelerini tutmak yasaktır.
    Onlar olmadan ve şikâyet olmadan da seni korumak zorundalar. Ara:
    📞 { $tel-119 }
    .who = 🤝 Başka kim yardım eder
    .lawyer = ⚖️ Avukat
    .go-on = ➡️ Ne yapmalı

debt =
    Hiç bitmeyen borç bir uyarı işaretidir.
    Kimse onu ödemen için seni hırsızlığa ya da satışa zorlayamaz.
    Bu kişilerden artık borç alma.
    .next = ➡️ Ne yapmalı

threats =
    Şikâyetçi olmadan da korunabilirsin.
    Ailen tehdit ediliyorsa onu da söyle.
    Arama ücretsizdir, konuştukların gizli tutulur:
    📞 { $tel-119 }
    .next = ➡️ Ne yapmalı

not-fault =
    Bu senin suçun değil.
    { 18 } yaşından önce yasa bunu yasaklar: buna { -traite } (biri seni kullanıyor) denir.
    Evet demiş olsan bile bu böyledir.
    .next = ➡️ Ne istiyorsun?

want =
    Seçen sensin.
    İstediğin kadar düşünebilirsin.
    Şimdi ne istiyorsun?
    .safe = 🛏️ Bu gece güvenli yer
    .talk = 📞 Biriyle konuşmak
    .lawyer = ⚖️ Avukat
    .rights = ⚖️ Haklarımı anlamak
    .home = 🛏️ Foyer güvenli değil
    .unsure = ❓ Bilmiyorum

safe =
    Gece gündüz, ücretsiz, ara:
    📞 { $tel-119 }
    { -urgences } (hastane) bölümünde ya da garda da yardım isteyebilirsin.
    Belgelerini ve telefonunu sadece tehlike yoksa al.
    .next = 📍 Hangi yerler?

safe-places =
    { -ase } (çocuk koruma) sana bu kişilerden uzakta kalacak yer verebilir.
    Adresi gizli yerler vardır, ama azdır.
    Şunu iste: « un lieu loin d’ici » (buradan uzak bir yer).
    .next = 🛏️ Uyumak ve yemek

talk =
    Arama ücretsizdir ve faturada görünmez.
    Tehlike varsa ekip { -ase }’ye (çocuk koruma) haber verebilir.
    De ki: « mineur » ({ 18 } yaş altı), « danger » (tehlike), ve şehrin:
    📞 { $tel-119 }
    .next = 🤝 Bir dernek

who =
    Bazı dernekler bu durumları bilir.
    Ücretsiz yardım ederler.
    Ne için yardım arıyorsun?
    .work = 🔨 Zorla çalıştırma
    .street = 💶 Çalmak, satmak, dilenmek
    .body = 🤫 Bedenim, görüntülerim
    .marry = 💍 Evlilik, kadın sünneti
    .other = ❓ Başka bir şey

who-work =
    { -esclavage-moderne } seni çalışmaya zorluyorlarsa yardım eder.
    Numarası { "2018" } yılında görüldü. Cevap yoksa { 119 } numarasını ara.

who-street =
    { -hors-la-rue } Paris bölgesinde yabancı gençlere yardım eder.
    Başka yerde, şehrindeki bir derneğe sor.
    Telefonunu kimse görmüyorken sitesine bak:
    { -site-hors-la-rue }

who-body =
    { -amicale-du-nid } ve { -mouvement-du-nid } gençlere yardım eder.
    { 119 } hattında bir ekip bunu bilir, telefonla ve yazışmayla.
    Telefonunu kimse görmüyorken siteye bak:
    { -site-amicale-du-nid }
    .next = 📞 Kimi aramalı

body-places =
    Konuşabiliyorsan önce ara. Ücretsizdir.
    Kimse senden şikâyetçi olmanı istemez.

who-any =
    { -contre-la-traite } grubu doğru derneği arar.
    Telefonunu kimse görmüyorken sitesine bak:
    { -site-contre-la-traite }

lawyer-words =
    Bu cümleyi { -avocat }’ya (avukat, seni savunur) söyle ya da göster:
    { -phrase-traite } (“İnsan ticareti mağduruyum.”)
    Sır saklar: seni neye zorladıklarını ona söyle.
    Sahte belgeler yetişkin ya da suçlu olduğunu kanıtlamaz: bunu da ona söyle.
    .next = ⚖️ Avukat bulmak

home =
    Bu kişiler kaldığın yurdun (foyer) adresini biliyor mu?
    Bir eğitmene söyle ve yer değiştirmeyi iste.
    Yardım almadan gitmek tehlikelidir. Ara:
    📞 { $tel-119 }
    .next = ❓ Başka bir şey

friend =
    Dinle, yargılama: bu onun suçu değil.
    Zorlayan kişiyle sakın konuşma.
    İkiniz birlikte arayın:
    📞 { $tel-119 }

rights =
    Hakların var, belgen olmasa bile.
    Ne öğrenmek istiyorsun?
    .complaint = 👮 Şikâyetçi olmadan
    .punished = ⚖️ Peki ceza?
    .time = 🕒 Düşünmeye { 30 } gün
    .permit = 📄 Oturma kartı
    .asylum = ➡️ Başka yollar

no-complaint =
    Şikâyetçi olmak (birinin cezalandırılmasını istemek) zorunlu değildir.
    { -juge-des-enfants } (çocuk hâkimi) ve { -ase } tehlikedeki çocuğu korumak zorunda.
    Hâkime yetişkin olmadan yazabilirsin.

trial =
    Duruşmada bağımsız bir yetişkin seni temsil edebilir.
    { -avocat } (avukat) ücretsizdir. Sözlerin filme alınır.
    Güvendiğin biriyle gelmeyi iste.
    .next = ✍️ Hâkime yazmak

not-punished =
    Sen her şeyden önce bir mağdursun.
    Avrupa kuralları mağdurun cezalandırılmamasını ister.
    Gençler yine de bazen yargılanır: hemen bir { -avocat } (avukat) ile konuş.
    .next = 🗣️ Ne demeli

thirty =
    Polis { -traite } (biri seni kullanıyor) işaretleri mi görüyor?
    Haklarını sana, yalnızken ve kendi dilinde anlatmak zorunda.
    Bir tercüman ve bir { -avocat } (avukat) iste.
    .next = 🕒 { 30 } gün

thirty-days =
    Düşünmek için { 30 } gün isteyebilirsin.
    Bunlar { -recepisse } ({ -prefecture }, yani devlet dairesi kâğıdı) günü başlar.
    Bu nadirdir: { 20 }. günden önce bir { -avocat }’ya (avukat) git.
    .next = 🗣️ Ne demeli

permit =
    { 18 } yaşından önce karta ihtiyacın yok.
    Sonra, şikâyetçi ya da tanık olan için { 1 } yıllık kart vardır.
    Bu kişilerden ayrılmış olmak da gerekir.

permit-long =
    { 16 } yaşından itibaren çalışmak için bu kart mümkündür.
    Kişi kesin olarak mahkûm olursa yasa { 10 } yıllık kart öngörür.
    Bir { -avocat } (avukat) ile karar ver.
    .next = 🗣️ Ne demeli

other-ways =
    Şikâyet olmadan da başka yollar vardır.
    Çocuk koruma, iltica (ülkede tehlike), insani nedenler.
    Bir { -avocat } (avukat) ya da bir dernekle seç.
    .next = 🗣️ Ne demeli
