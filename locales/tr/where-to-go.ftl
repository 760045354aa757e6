### Nereye gitmeli: şehir bir kez, sonra yerler. Asla yer sözü verilmez.

title = 📍 Nereye gitmeli

start =
    Bu bot birçok şehirde yerler biliyor.
    Hiçbir yer ayıramaz. Ne arıyorsun?
    .sleep = 🛏️ Bu gece uyumak
    .arrived = 🚶 İlk kabul
    .rights = ⚖️ Avukat, haklarım
    .day = 🍲 Yemek, yıkanmak
    .doctor = 🏥 Doktor
    .other = ❓ Başka bir şey

seen-before =
    İlk kabul, ilk kez gelen içindir.
    Bir “hayır”dan sonra seni artık kabul etmez: başka yerler yardım eder.
    { -ase }’ye (çocuk koruma) gittin mi?
    .first = 🚶 Hayır, yeni geldim
    .waiting = 🛏️ “Bekle” diyorlar
    .refused = ✋ Bana “hayır” dediler

reception-town =
    Her ilde (département) yalnız olan { 18 } yaş altı için ilk kabul vardır.
    Hangi şehirdesin?
    .unknown = ❓ Söylemek istemiyorum

reception =
    Gündüz, önce bu listedeki ilk yere git.
    Gece mi, kapı kapalı mı, adres yok mu? Ara:
    📞 { $tel-119 }
    .next = 💬 Gösterilecek kart

reception-anywhere =
    Her ilde (département) { -ase } (çocuk koruma) yalnız olan { 18 } yaş altını kabul eder.
    Nereye gideceğini öğrenmek için ara:
    📞 { $tel-119 }
    .next = 💬 Gösterilecek kart

rights =
    Avukatlar ve dernekler ücretsiz yardım eder.
    Sana “hayır” dediler mi?
    .refused = ✋ Evet, “hayır” dediler
    .other = ❓ Hayır, başka soru

refused-town =
    Ret kâğıdını ve bütün belgelerini götür.
    Hangi şehirdesin?
    .unknown = ❓ Söylemek istemiyorum

refused =
    { -juge-des-enfants }’a (çocuk hâkimi) yazabilirsin. Bu yerler ücretsiz yardım edebilir.
    Hemen bugün birincisine git.
    .next = ✍️ Hâkime yazmak

legal-town =
    Hangi şehirdesin?
    .unknown = ❓ Söylemek istemiyorum

legal =
    Bu yerler hakların için ücretsiz yardım eder.
    Birincisini ara ya da oraya git.

legal-anywhere =
    Bir çocuk { -defenseur-des-droits } (çocukları savunur) kurumuna yetişkin olmadan, ücretsiz yazabilir.
    Biriyle konuşmak için ara:
    📞 { $tel-119 }
    .next = ⚖️ Ücretsiz avukat

day =
    Neye ihtiyacın var?
    .eat = 🍲 Yemek, dinlenmek
    .wash = 🚿 Duş, çamaşır, priz

eat-town =
    Hangi şehirdesin?
    .unknown = ❓ Söylemek istemiyorum

eat =
    İşte yemek ve dinlenmek için yerler.
    Gitmeden önce saatlere bak.

wash-town =
    Hangi şehirdesin?
    .unknown = ❓ Söylemek istemiyorum

wash =
    İşte yıkanmak, çamaşır yıkamak ya da telefonunu şarj etmek için yerler.
    Gitmeden önce saatlere bak.

day-anywhere =
    Bu bot burada yer bilmiyor.
    { -soliguide } sitesi birçok şehirde adres verir.
    Bir derneğe de sor.

doctor-town =
    Hastanede { -pass } (ücretsiz servis) sigortasız tedavi eder.
    Hangi şehirdesin?
    .unknown = ❓ Söylemek istemiyorum

doctor =
    Bu yerler sigortasız tedavi eder.
    Ağır mı (yüksek ateş, zor nefes)? Ara:
    📞 { $tel-15 }

doctor-anywhere =
    Ağırsa bir hastanenin { -urgences } (acil servis) bölümüne git.
    Belgeler ve para sonra gelir.
    Ara:
    📞 { $tel-15 }

other =
    Ne arıyorsun?
    .girls = 👩 Kızlar için
    .school = 🎒 Okul, dersler
    .family = 👪 Kaybettiğim ailem
    .forced = 🔒 Zorluyorlar, tutuyorlar
    .by-town = 📍 Bir şehir yazayım
    .by-name = 🤝 Bir dernek

girls-town =
    Sadece kızlar ve kadınlar için yerler var.
    Hangi şehirdesin?
    .unknown = ❓ Söylemek istemiyorum

girls =
    Bu yerler kızları kabul eder.
    Şimdi tehlike mi var? Ara:
    📞 { $tel-119 }

girls-anywhere =
    Biriyle konuş, ücretsiz, gece gündüz:
    📞 { $tel-119 }

school-town =
    Hangi şehirdesin?
    .unknown = ❓ Söylemek istemiyorum

school =
    Okul bir haktır, belgesiz de, { 16 } yaşından sonra da.
    Birinci yeri ara ya da oraya yaz.
    .next = 🎒 Okula nasıl girilir

family =
    { -croix-rouge } (Kızılhaç) birçok ülkede aile arar.
    Ücretsizdir, söylediklerin gizli tutulur.
    Aramak birini tehlikeye atabilirse önce onu söyle.

forced-start =
    Bu senin suçun değil. Ara, gece gündüz:
    📞 { $tel-119 }
    Hemen tehlike varsa:
    📞 { $tel-17 }
    Seni neye zorluyorlar?
    .body = 🤫 Bedenim, görüntülerim
    .work = 🔨 Çalışmaya
    .other = ❓ Başka, söylemiyorum
    .danger = 🆘 Şimdi tehlike var

forced-said =
    Şikâyet olmasa da seni korumak zorundalar.
    { -ase } (çocuk koruma) sana “hayır” dedi mi?
    .refused = ✋ Evet, “hayır” dedi
    .not-refused = ❌ Hayır
    .unsure = ❓ Bilmiyorum

forced-town =
    Hangi şehirdesin?
    .unknown = ❓ Söylemek istemiyorum

forced-body =
    Para veren ya da zorlayan cezalandırılır, sen değil.
    Konuşabiliyorsan önce ara.
    .next = 🔒 Nasıl kurtulunur

forced-body-refused =
    Para veren ya da zorlayan cezalandırılır, sen değil.
    Konuşabiliyorsan önce ara.
    .next = 🔒 Nasıl kurtulunur

forced =
    Kimsenin seni tutmaya ya da zorlamaya hakkı yok.
    Konuşabiliyorsan önce ara.
    .next = 🔒 Nasıl kurtulunur

forced-others =
    Kimsenin seni tutmaya ya da zorlamaya hakkı yok.
    Konuşabiliyorsan önce ara.
    .next = 🔒 Nasıl kurtulunur

forced-anywhere =
    Ara, ücretsiz, gece gündüz:
    📞 { $tel-119 }
    Hemen tehlike varsa:
    📞 { $tel-17 }
    .next = 🔒 Nasıl kurtulunur

by-town =
    Hangi şehirdesin?

in-town =
    Bu şehirde ne arıyorsun?
    .sleep = 🛏️ Bu gece uyumak
    .arrived = 🚶 İlk kabul
    .rights = ⚖️ Avukat, haklarım
    .eat = 🍲 Yemek
    .wash = 🚿 Yıkanmak
    .doctor = 🏥 Doktor

in-town-before =
    İlk kabul, ilk kez gelen içindir.
    Bir “hayır”dan sonra seni artık kabul etmez: başka yerler yardım eder.
    { -ase }’ye (çocuk koruma) gittin mi?
    .first = 🚶 Hayır, yeni geldim
    .waiting = 🛏️ “Bekle” diyorlar
    .refused = ✋ Bana “hayır” dediler

in-town-rights =
    Sana “hayır” dediler mi?
    .refused = ✋ Evet, “hayır” dediler
    .other = ❓ Hayır, başka soru

by-name =
    ✍️ Bir derneğin adını yaz, yanlış yazsan da olur.
    Ya da buradan seç:
