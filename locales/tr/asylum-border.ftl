### Sınırda tutulan. Kısa: bu kişinin belki iki dakikası ve bir telefonu var.

title = 🛂 Seni sınırda tutuyorlar

start =
    Söyle ya da göster: { -phrase-asile } (“{ 18 } yaşından küçüğüm ve iltica istiyorum.”)
    Şimdi bir tercüman ve bir { -avocat } (avukat) iste.
    Anlamadığın bir kâğıdı sakın imzalama.
    Durumun ne?
    .refused-entry = 📄 Ret kâğıdı
    .waiting-zone = 🛂 Havaalanı, liman, gar
    .land-border = 🚌 Sınır: yaya, otobüs
    .screening = 👮 Parmak izi, kontrol
    .unsure = ❓ Bilmiyorum

now =
    { -asile } (iltica) için girişini reddediyorlar mı? Şimdi harekete geçmek gerek.
    Süre { 48 } saattir ya da kâğıtta yazandır.
    Şunu iste: { -phrase-representant } (“Atanmış bir temsilci istiyorum.”)
    .next = ⚖️ Haklarım

rights =
    Bir { -administrateur-ad-hoc } (senin için atanan yetişkin) beklemeden gelmek zorunda.
    Tercüman, doktor isteyebilir ve birini arayabilirsin.
    Bunların hepsini şimdi iste.
    .sent-back = 🚪 Geri yollamak istiyorlar
    .normal = 🕒 Çok hızlı bir cevap mı?
    .card = 💬 Gösterilecek cümleler

one-day =
    Havaalanı, liman, gar: tam { 1 } gün dolmadan geri yollanmayı reddedebilirsin.
    Kara sınırında bu olmaz.
    Şimdi söyle: { -phrase-jour-franc } (“Tam { "1" } gün istiyorum.”)

no-fast-way =
    Yalnız ve { 18 } yaş altı biri normalde { -asile } (iltica) için normal inceleme hakkına sahiptir.
    Avrupa kuralları yeni: kâğıdın bu metinden önce gelir.
    Onu oradaki bir { -avocat }’ya (avukat) ya da bir derneğe göster.
    .next = 💬 Gösterilecek cümleler

land-border =
    { 18 } yaş altı biri her an { -asile } (iltica) isteyebilir.
    Geri yollamadan önce { 1 } gün kuralı burada geçerli değildir.
    Şimdi söyle: { -phrase-asile } (“{ 18 } yaşından küçüğüm ve iltica istiyorum.”)
    .next = 📄 Kâğıdım

screening =
    Kimliğine, sağlığına, parmak izine bakılır.
    Sınırda bu normalde en fazla { 7 } gün sürer.
    Sana yardım etmesi gereken kişiyi ve kendi dilini iste.
    .next = 📄 Kâğıdım
