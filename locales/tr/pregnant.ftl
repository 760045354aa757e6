### Hamilelik. Yargılama yok, geçmiş sorulmaz. Seçen odur.

title = 🤰 Hamilelik

start =
    Sen seçersin: bebeği doğurmak ya da doğurmamak. Kimsenin seni zorlamaya hakkı yok.
    Kan, güçlü ağrı, doğan bir bebek:
    📞 { $tel-15 }
    Neye ihtiyacın var?
    .test = ❓ Hamile miyim?
    .keep = 🤰 Bebeği doğurmak
    .not-keep = 🏥 Doğurmamak (IVG)
    .secret = 🤫 Kim öğrenecek?
    .forced = 🔒 Beni zorladılar
    .unsure = ❓ Daha bilmiyorum

test =
    Hamilelik testi { -centre-sexuel } içinde (gençler) ücretsizdir.
    Gizlidir, yetişkin onayı gerekmez. Bu hafta yaptır.
    { 5 } günden az mı oldu? Ertesi gün hapı hâlâ mümkün.
    .emergency-pill = 💊 Ertesi gün hapı
    .secret = 🤫 Kim öğrenecek?
    .decide = ➡️ Testten sonra?

unsure =
    Seçmek için zaman ayır, ama testi bu hafta yaptır.
    { -centre-sexuel } içinde (gençler) biri seni ücretsiz dinler.
    Arayabilirsin de, ücretsiz, pazartesiden cumartesiye:
    📞 { $tel-sexualites }
    .keep = 🤰 Bebeği doğurmak
    .not-keep = 🏥 Doğurmamak (IVG)
    .secret = 🤫 Kim öğrenecek?

secret =
    Bir ebe ya da bir doktor seni gizlice görebilir.
    Annen baban, vasin ya da kaldığın yurt (foyer) öğrenmeyebilir.
    Gelir gelmez de ki: « Je veux garder le secret, pas de lettre. » (“Gizli kalsın, mektup gelmesin.”)
    .keep = 🤰 Bebeği doğurmak
    .not-keep = 🏥 Doğurmamak (IVG)

not-keep =
    { -ivg } (kürtaj: hamileliği bitirmek) ücretsizdir. Sadece sen karar verirsin.
    Normalde { 14 }. haftanın sonuna kadar mümkündür.
    Hızla ara, ücretsiz, pazartesiden cumartesiye:
    📞 { $tel-sexualites }
    .who-knows = 🤫 Kim öğrenecek?
    .late = 🕒 Belki çok geç

not-keep-secret =
    Annen baban ve vasin öğrenmeyebilir.
    O zaman kendi seçtiğin bir yetişkin seninle gelir.
    Önce bir danışman seninle konuşur. De ki: « Je veux garder le secret. » (“Gizli kalsın istiyorum.”)

late =
    Haftaları sakın tek başına sayma: bir merkez seninle sayar.
    Bugün { -centre-sexuel }’e (gençler) ya da hastaneye git.
    Arayabilirsin de, ücretsiz, pazartesiden cumartesiye:
    📞 { $tel-sexualites }
    .keep = 🤰 Doğurursam
    .birth = 🤫 Gizlice doğurmak

keep =
    Bir ebe ya da { -pmi } (anne ve bebek bakımı) seni ücretsiz izler.
    Genelde belge de yaş kanıtı da istemez.
    { -pmi } adresini belediyeye ya da hastaneye sor.
    .home = 🛏️ Bizim için bir yer
    .baby = 👪 Ben ve bebeğim
    .secret = 🤫 Kim öğrenecek?
    .birth = 🤫 Gizlice doğurmak

home =
    Hamile ve evsiz misin? { -ase } (çocuk koruma) sana yardım etmek zorunda.
    Hamile kadınları ve küçük çocuklu anneleri kabul eder.
    { 18 } yaşından önce sen de korunacak bir çocuksun. Ara, gece gündüz:
    📞 { $tel-119 }
    .where = 📍 Hangi yerler?
    .tonight = 🛏️ Bu gece uyumak
    .letter = ✍️ Hâkime yazmak

where =
    Çoğu zaman bu bir anne merkezi (« centre maternel »: anne ve bebek evi) ya da bir ailedir.
    Bir hâkim anneyi ve bebeğini birlikte yerleştirebilir.
    { -ase }’ye (çocuk koruma), { -pmi }’ye ya da hastaneye sor.
    .tonight = 🛏️ Bu gece uyumak
    .letter = ✍️ Hâkime yazmak

baby =
    Genelde bebeğin için sen karar verirsin, { 18 } yaşından önce bile.
    { 18 } yaş altı, yalnız ya da belgesiz olmak onu senden almak için yetmez.
    Tehlike ve hâkim gerekir. Sana bundan söz mü ediyorlar? Bir { -avocat }’ya (avukat) git.
    .home = 🛏️ Bizim için bir yer
    .lawyer = ⚖️ Avukat bulmak

birth =
    Genelde adın gizli kalarak hastanede doğurabilirsin.
    Normalde sonra çocuğu geri almak için { 2 } ayın var.
    Önceden bir ebe ya da bir { -avocat } (avukat) ile konuş.
    .lawyer = ⚖️ Avukat bulmak
    .baby = 🤰 Doğurursam

forced =
    Bu senin suçun değil.
    Doktora ya da ebeye söyle: bu önemli olabilir, iltica için de.
    Ara, gece gündüz, ücretsiz:
    📞 { $tel-119 }
    .violence = 🆘 Tedavi, yardım
    .marriage = 💍 Beni evlendirdiler
    .lawyer = ⚖️ Avukat bulmak
