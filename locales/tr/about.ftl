### Botun ne olduğu. Sohbetin gizli ya da adsız olduğu asla söylenmez.

title = ❓ Bu bot nedir?

start =
    Bu bot ücretsizdir.
    Asla para, kod, belge ya da adını istemez.
    Burada senden bunları isterlerse hiçbir şey gönderme.
    Ne öğrenmek istiyorsun?
    .kept = 🔒 Bu bot ne saklar
    .messenger = ➡️ Yazdığımı kim görür
    .phone = 📱 Ortak telefon
    .information = ⚖️ Bot mu, avukat mı?

information =
    Burada genel bilgiler okuyorsun.
    Bu bot bir { -avocat } (avukat) değildir ve kurallar değişir.
    Kendi durumun için bir { -avocat }’ya ya da bir derneğe sor.
    .next = ❓ Başka soru

messenger =
    Telegram şirketi bu sohbeti görebilir ve teknik izler saklar.
    Bir suç davasında bunları hâkimlere verebilir.
    Buraya adını ve hikâyeni yazma.
    .next = ❓ Başka soru

phone =
    Bu telefonu alan biri bu sohbeti okuyabilir.
    Silmek için listede parmağını üstünde tut.
    Sonra “Sil” (« Supprimer ») seç.
    .next = ❓ Başka soru

kept =
    Bu bot son ekranını, seçimlerinle, { 24 } saat saklar.
    Dilini ve mesaj numaralarını da şifreli olarak saklar.
    Her şeyi silmek için şunu yaz: /erase
