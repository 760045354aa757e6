### Département ile mülakattan önce.

title = 🗣️ Mülakata hazırlık

start =
    { -evaluation }, yaşın ve durumun hakkında bir mülakattır.
    Ne öğrenmek istiyorsun?
    .they-ask = ❓ Soruları
    .company = ➡️ Benimle kim gelir
    .no-papers = 📄 Belgesiz
    .fingerprints = 🏢 Fotoğraf, parmak izi
    .rules = ⚖️ Onların kuralları
    .today = 🕒 Bugün yapılacak

they-ask =
    Sana şunlar sorulur: belgeler, aile, ülkedeki hayat, yolculuk, Fransa’daki hayat, planlar.
    Kendi kelimelerinle gerçeği söyle.
    Bilmiyorsan de ki: “Bilmiyorum.”

interpreter =
    Mülakat anladığın bir dilde, tarafsız bir tercümanla yapılır. Tercüman telefonda olabilir.
    Anlamıyor musun ya da ondan korkuyor musun? Hemen söyle.
    Bunun rapora yazılmasını iste.

company =
    Bir yetişkin ya da bir { -avocat } (avukat) gelsin diye isteyebilirsin.
    Yasa açık değil ve birçok servis reddediyor.
    İste, sonra cevabı not et.

rules =
    Tek bir mülakat olabilir. Birden çoksa ikisinin arasında en az { 24 } saat olur.
    Başta sana neye yaradığını ve arkasından ne gelebileceğini söylemek zorundalar.
    { -departement } evet ya da hayır demek için mülakatı her an durdurabilir.
    .next = ✍️ Ne not etmeli

write-down =
    Sonra kâğıda not et: tarih, saatler, molalar, kişi sayısı, tercüman.
    Bu kişiler eğitimli ve tarafsız olmalı.
    Bu, bir hâkim önünde yardım edebilir: kâğıdını sakla.
    .next = ❓ Başka soru

no-papers =
    Belge olmadan koruma isteyebilirsin.
    Gerçek belgeler çok yardım eder.
    Asla sahte belge alma.

looks =
    Sana inanacaklar mı? Bu bot bunu bilemez.
    Görünüş tek başına karar vermez: birkaç şeye bakılır ve sözlerin sayılır.
    Gerçek hayatını kendi kelimelerinle anlat.

papers-care =
    Belge fotoğraflarını iki güvenli yerde sakla.
    Kopya ver, asıllarını değil.
    Bir aslını alırlarsa imzalı makbuz iste.

today =
    Anlamadığın bir kâğıdı sakın imzalama.
    Tercüman ve bir kopya iste.
    Bugün bir derneğe ya da bir { -avocat }’ya (avukat) git.
