### Çocuk hâkimine mektup. Her şey kâğıda yazılır, asla bota değil.

title = ✍️ Hâkime yazmak

start =
    { -juge-des-enfants }’a (çocuk hâkimi, çocukları korur) yetişkin olmadan, ücretsiz yazabilirsin.
    Yazmak yatağını korumaya yetmez.
    Yakında { 18 } yaşına mı giriyorsun? Bugün bir { -avocat }’ya (avukat) git.
    .paper = ✍️ Hazır mektup
    .write = ✍️ Ne yazmalı
    .send = 📮 Nereye göndermeli
    .arguments = ⚖️ Hâkimler ne diyor
    .with-help = ⚖️ Avukat yardımı
    .tonight = 🛏️ Bu gece uyumak

who =
    Kâğıda, asla buraya değil: adını, doğumunu, uyruğunu yaz.
    Dilini ve bir telefon ekle.
    Mektuplar için bir adres ver: dernek ya da { -avocat } (avukat).

why =
    Bu iki cümleyi aynen yaz:
    { -phrase-mineur }
    { -phrase-danger }
    (“{ 18 } yaşından küçüğüm ve Fransa’da ailem yok.” “Tehlikedeyim ve koruma istiyorum.”)
    Nerede uyuduğunu, neden korktuğunu, reddin neden hata olduğunu söyle.
    Sadece gerçeği söyle.

ask =
    Hemen yerleştirme iste ({ -opp }: hızlı karar).
    Hâkimle, bir tercüman ve bir { -avocat } (avukat) ile konuşmayı iste.
    Şimdi ne olacak?
    .copies = 📄 Belge kopyaları
    .send = 📮 Nereye göndermeli
    .paper = ✍️ Hazır mektup

copies =
    Kopya ekle, asla asıllarını değil: ret, belgeler, dernek mektupları.
    Tarih at ve mektubunu imzala.
    Her şeyin fotoğrafını çek.
    .next = 📍 Nereye göndermeli

send =
    Hâkim, yaşadığın yerdeki { -tribunal-judiciaire } (mahkeme) binasındadır.
    Mektubu { -greffe }’e (mahkeme bürosu) götür ya da { -recommandee } (taahhütlü, kanıtlı mektup) gönder.
    Bunu bu hafta yap, damgayı ya da makbuzu sakla.
    .next = 📮 Hâkim nerede?
