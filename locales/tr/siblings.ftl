### Fransa’daki kardeşler. Adlar kâğıda yazılır, asla bota değil.

title = 👪 Kardeşin

start =
    Kardeşler birlikte kalmalı.
    Sadece imkânsızsa ya da çocuk için daha iyiyse ayrılırlar.
    Kardeşin nerede?
    .together = ➡️ Benimle
    .apart = 📍 Fransa’da başka yerde
    .lost = ❓ Bilmiyorum
    .not-believed = ✋ Birimiz reddedildi

together =
    Hâkim sizin için aynı yeri aramak zorunda, bir çocuk için kötü değilse.
    İlk mülakatta de ki: « J’ai un frère ou une sœur. » (“Bir kardeşim var.”)
    Adını ve son olarak nerede birlikte olduğunuzu söyle.
    .apart = 👪 Bizi ayırıyorlar
    .where = 📮 Hâkim nerede?
    .lawyer = ⚖️ Avukat bulmak

apart =
    { -juge-des-enfants }’a (çocuk hâkimi) kısa bir mektup yaz, yetişkin olmadan da olur.
    Her birinizin nerede olduğunu yaz.
    Aynı yeri ya da ziyaret, telefon ve mektup iste.
    .where = 📮 Hâkim nerede?
    .lawyer = ⚖️ Avukat bulmak

lost =
    { -croix-rouge } (Kızılhaç) ayrı düşmüş aileleri ücretsiz arar.
    Aramak birini tehlikeye atabilir mi? Önce onu söyle.
    { -ase }’ye (çocuk koruma) son olarak nerede birlikte olduğunuzu da söyle.
    .search = ➡️ Aramak
    .tell = 🗣️ Ne demeli

search =
    { -croix-rouge } (Kızılhaç) birçok ülkede arar. Ücretsizdir.
    Aramak birini tehlikeye atabilirse önce onu söyle.
    .next = 🗣️ { -ase }’ye ne demeli

not-believed =
    Biriniz { 18 } yaş altı, öteki yetişkin ya da reddedilmiş mi?
    Bu bot kesin bir kural bilmiyor. Hâkimden ziyaret isteyebilirsin.
    { -avocat }’na (avukatına) kardeşinin Fransa’da olduğunu söyle.
    .apart = ✍️ Ziyaret istemek
    .lawyer = ⚖️ Avukat bulmak
