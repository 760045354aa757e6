### İltica: durumun ne? Önce cevap ve sınır, çünkü onların süreleri en kısa.

title = 🛡️ { -asile } (iltica)

start =
    { -asile } (iltica), ülkesinde ağır tehlikede olan kişiyi korur.
    Bir mektup mu geldi? Bugün bir { -avocat }’ya (avukat) göster.
    Durumun ne?
    .answer = 📄 Cevap geldi
    .held = 🛂 Sınırda tutuyorlar
    .not-asked = 🛡️ Daha istemedim
    .asked = 🕒 İstedim, bekliyorum
    .other-country = 🗺️ Başka bir ülke
    .unsure = ❓ Bilmiyorum

asked =
    { -ofpra } ({ -asile }, yani iltica dairesi) formunun bir süresi var:
    { -attestation }’dan (başvuru belgesi) sonra { 21 } gün.
    Gitmediyse bugün temsilcini ara.
    Ne öğrenmek istiyorsun?
    .form = 📄 Form
    .interview = 🗣️ Mülakat
    .representative = 👤 Temsilcim
    .waiting = 🕒 Yatak, iş, sağlık
    .unsure = ❓ Bilmiyorum

show-papers =
    Bütün kâğıtlarını bugün okut.
    Sor: « Le formulaire de l’{ -ofpra } est-il parti ? » (“Form gitti mi?”)
    Temsilcine, bir { -avocat }’ya (avukat) ya da bir derneğe git.
    .next = ⚖️ Avukat

what-is-it =
    { -asile } (iltica), Fransa’nın ülkedeki bir tehlikeye karşı korumasıdır.
    { -ase } çocukları korur: ikisi birden olabilir.
    Ne yapmak istiyorsun?
    .ask = 🛡️ İltica ve ben
    .new-rules = ⚖️ { "2026" } kuralları
    .lawyer = ⚖️ Avukat bulmak

new-rules =
    { "2026" } Haziran’ından beri yeni Avrupa kuralları Fransız kurallarından önce gelir.
    Daha eski bir kâğıt yanlış olabilir; mektubunda yazan doğrudur.
    Her mektubu bir { -avocat }’ya (avukat) ya da bir derneğe göster.
    .ask = 🛡️ İltica ve ben
    .lawyer = ⚖️ Avukat bulmak
