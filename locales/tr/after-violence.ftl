### Cinsel şiddetten sonra. Ne olduğu sorulmaz, ayrıntı yok, suçlama yok.

title = 🆘 Şimdi yardım

start =
    Şimdi tehlike mi var? Ara:
    📞 { $tel-119 }
    📞 { $tel-112 }
    Konuşmadan, SMS ile:
    📞 { $tel-114 }
    Tedavi için: { -urgences } (hastane), gece gündüz.
    Biri ekranını görebilir mi?
    .nobody = ❌ Hayır, kimse
    .somebody = ❓ Evet ya da bilmiyorum

later =
    Daha sonra gelebilirsin.
    🚪 düğmesi bu ekranı kapatır.
    Yardım numaraları hep 🆘 altında.
    .alone = 🤫 Kimse görmüyor
    .stop = 🕒 Sonra

need =
    Bu senin suçun değil. Burada hiçbir şey anlatman gerekmez.
    Hemen { -urgences } (hastane) bölümüne git: HIV’e (AIDS) karşı tedaviye normalde { 48 } saatten önce başlanır.
    Çoğu zaman şikâyet olmadan tedavi ederler. Neye ihtiyacın var?
    .care = 🏥 Tedavi
    .pill = 💊 Hamileliği önlemek
    .earlier = 🕒 Uzun zaman önceydi
    .not-safe = 🆘 Tehlike yakın
    .talk = 📞 Biriyle konuşmak
    .complaint = 👮 Polis, şikâyet

care =
    Şimdi { -urgences } (hastane) bölümüne git, gece bile, { 48 } saatten sonra bile.
    De ki: « violence sexuelle » (cinsel şiddet), sonra { -phrase-secret } (“Gizli tedavi istiyorum.”)
    Danışmak için:
    📞 { $tel-15 }
    .what = 🏥 Hangi tedavi?
    .pill = 💊 Ertesi gün hapı
    .card = 💬 Gösterilecek kart
    .talk = 📞 Biriyle konuşmak

care-what =
    Kız ya da erkek, seni tedavi ederler. Hastalık, hamilelik önlenebilir.
    Her muayeneden önce fikrini sorarlar: « stop » (dur) diyebilirsin.
    Şikâyet etmesen bile kanıtların saklanmasını da iste.
    .pill = 💊 Ertesi gün hapı
    .card = 💬 Gösterilecek kart
    .talk = 📞 Biriyle konuşmak

earlier =
    Uzun zaman sonra bile bir doktor yardım edebilir.
    { -cegidd } (testler) ve { -centre-sexuel } (gençler) ücretsizdir.
    Sağlık kartın yoksa { -pass }’a (ücretsiz bakım) git.
    .talk = 📞 Biriyle konuşmak
    .card = 💬 Gösterilecek kart
    .complaint = 👮 Polis, şikâyet

not-safe =
    Tehlikedeki bir çocuk, şikâyet olmasa bile korunmalıdır.
    Ara:
    📞 { $tel-119 }
    Konuşmadan, SMS ile:
    📞 { $tel-114 }
    Ne arıyorsun?
    .forced = 🔒 Beni zorluyorlar
    .tonight = 🛏️ Bu gece bir yer
    .talk = 📞 Biriyle konuşmak

talk =
    Çocuklar için, gece gündüz, ücretsiz, faturada görünmez:
    📞 { $tel-119 }
    Kızlar ve kadınlar için, gece gündüz:
    📞 { $tel-3919 }
    Gençler için, saat { 9 } ile { 23 } arası:
    📞 { $tel-fil-sante-jeunes }
    .care = 🏥 Tedavi
    .complaint = 👮 Polis, şikâyet
    .tonight = 🛏️ Bu gece bir yer

complaint =
    Şikâyet (polise söylemek) zorunlu değildir.
    { -ase } ve { -juge-des-enfants } (çocuk hâkimi) seni şikâyet olmasa da korumak zorunda.
    Önce hastaneye git: şikâyet sonra gelebilir.
    .next = 🤝 Şikâyete kim yardım eder

complaint-lawyer =
    Şikâyet için { 18 } yaş altının { -avocat }’sı (avukatı) ücretsizdir.
    Bağımsız bir yetişkin seninle gelebilir.
    Önce bir { -avocat } ile konuş: sır saklar.
    .lawyer = ⚖️ Avukat bulmak
    .talk = 📞 Biriyle konuşmak
