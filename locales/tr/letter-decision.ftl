### Fransızca mektubun anlamı. Bu metin asla gönderilmez.

title = Yazılı karar isteği

sender =
    Soyadı ve adı: { $blank }
    Doğum tarihi ve yeri: { $blank }
    Uyruğu: { $blank }
    Dili: { $blank }
    Mektuplar için adres: { $blank }
    Telefon: { $blank }

recipient =
    Sayın il meclisi (conseil départemental) başkanı
    Département: { $blank }

date =
    Yer: { $blank }, tarih: { $blank }

subject =
    Konu: yazılı kararımı istiyorum

asks =
    Sayın yetkili,
    { 18 } yaş altı olarak koruma istedim. Şu gün bana isteğimin reddedildiğini söylediler: { $blank }.
    Yazılı karar ya da kopyasını almadım. Onu bana nedenleriyle ve mümkün itirazlarla birlikte vermenizi istiyorum (Code de l’action sociale et des familles, madde R. { 221 }-{ 11 }).

needs =
    Bu kâğıda çocuk hâkimi için ihtiyacım var. Yazılı cevabınız için teşekkür ederim.

signature =
    İmza:
