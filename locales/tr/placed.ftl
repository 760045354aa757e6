### Cevap evet. Sonra ne olur, kaç günde. Söz verilmez.

title = 🛡️ Seni koruyorlar: sonrası

start =
    { -ase } (çocuk koruma) sana inanıyor: bir hâkime ya da savcıya haber verir.
    Sonra bir hâkim nerede yaşayacağına karar verir.
    Ne öğrenmek istiyorsun?
    .days = 📅 Kaç gün?
    .moved = 📍 Foyer, başka şehir
    .hotel = 🏨 Otelde kalıyorum
    .who-decides = 👤 Kim karar veriyor
    .again = ⚖️ Yeniden { -evaluation }
    .siblings = 👪 Kardeşim

who-placed =
    Seni { -ase }’ye (çocuk koruma) veren kâğıda bak.
    Kim imzaladı?
    .prosecutor = ⚖️ { -procureur } (savcı)
    .judge = ⚖️ { -juge-des-enfants }
    .unsure = ❓ Bilmiyorum

prosecutor-date =
    { -procureur }’ün (savcı) hâkime haber vermek için { 8 } günü var.
    Kâğıdında hangi tarih yazıyor?
    .unknown = ❓ Bilmiyorum

prosecutor-day =
    { -procureur } (savcı) hâkime en geç şu gün haber vermek zorunda:
    { $prosecutor-to-judge }
    Sonra hâkimin seni görmek ve karar vermek için { 15 } günü var.
    Bu günleri not et.

judge-date =
    Hâkim seni görmeden karar verirse seni sonra görür.
    Kâğıdında hangi tarih yazıyor?
    .unknown = ❓ Bilmiyorum

judge-day =
    Hâkim seni görmediyse randevu en geç şu gün olmalı:
    { $judge-hearing }
    O gün için bir { -avocat } (avukat) ve bir tercüman iste.

days-words =
    { -procureur }’den (savcı) sonra: hâkime haber vermek için { 8 } gün.
    Sonra seni görmek ve karar vermek için { 15 } gün.
    Her kâğıdın bir kopyasını iste.

overdue =
    O gün geçti.
    Haber yok mu? Bugün bir { -avocat }’dan (avukat) { -greffe }’i ({ -tribunal } bürosu) aramasını iste.
    Bütün kâğıtlarını sakla.

then =
    Geçici karar en fazla { 6 } ay sürer, bazen { 6 } ay daha.
    Hâkimle konuşma hakkın var.
    Ona söylemek istediklerini bir { -avocat } (avukat) ile hazırla.

moved =
    Seni başka bir { -departement }’a gönderebilirler. Orası yeniden { -evaluation } (yaş mülakatı) yapmaz.
    Hâkim ya da savcı sadece senin yararına bakmak zorunda.
    Ona okulunu, sağlığını, kardeşlerini, arkadaşlarını söyle.
    .again = ⚖️ Yeniden { -evaluation }
    .siblings = 👪 Kardeşim
    .afraid = 🆘 Foyer’de korkuyorum
    .lawyer = ⚖️ Avukat bulmak
