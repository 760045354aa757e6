### OFPRA’da mülakat. Olgularla rahatlatmak, asla söz vermemek.

title = 🗣️ { -ofpra } mülakatı

start =
    { -ofpra } ({ -asile }: iltica dairesi) için çalışan eğitimli bir görevli seni dinler.
    Bir tercüman ve temsilcin orada olur.
    Ne öğrenmek istiyorsun?
    .who = ➡️ Kimler olacak
    .say = 🗣️ Ne demeli
    .doctor = 🏥 Doktor kâğıdı
    .secret = 🤫 Gizli mi?
    .unsure = ❓ Bugün ne yapmalı

who =
    Mülakat özeldir.
    Bir { -avocat } (avukat) ya da tanınmış bir dernek gelebilir, sonda konuşur.
    Bunu o günden önce temsilcinden iste.

choose-who =
    Bedenine yapılan şiddeti anlatmak için seçim yapabilirsin.
    Görevli ve tercüman olarak bir kadın ya da bir erkek iste.
    { -ofpra } yaşına da uyabilir: önceden söyle.
    .next = ❓ Başka sorular

say =
    Ezberlenmiş bir hikâye çoğu zaman sana karşı kullanılır.
    Anlamıyor ya da bilmiyor musun? Söyle.
    Kendi gerçeğini, kendi kelimelerinle söyle.

record =
    Mülakat { -prefecture }’de seçilen dilde yapılır.
    Söylediklerin yazılır.
    Karardan önce bu metni okumayı iste.
    .next = ❓ Başka sorular

doctor =
    Bir doktor bir kâğıt yazabilir: yaralar, büyük korku, kadın sünneti.
    Bu kâğıt yardım edebilir. Asla zorunlu değildir.
    İstersen bir dernekten ya da hastaneden iste.
    .next = ❓ Başka sorular

secret =
    { -ofpra } ({ -asile }: iltica dairesi) ailenle de ülkenle de konuşmaz.
    Elçiliğini sakın arama.
    Biri için korkuyor musun? Görevliye söyle.
    .next = ❓ Başka sorular

today =
    Mülakattan önce temsilcini gör: seninle hazırlanır.
    Mektuptaki günü, saati ve yeri not et.
    Bütün belgelerini götür.
    .representative = 👤 Onu göremiyorum
    .lawyer = ⚖️ Avukat bulmak
    .other = ❓ Başka sorular
