### Fransızca mektubun anlamı. Bu metin asla gönderilmez.

title = { 18 } yaş sonrası destek sözleşmesi isteği

sender =
    Soyadı ve adı: { $blank }
    Doğum tarihi ve yeri: { $blank }
    Uyruğu: { $blank }
    Dili: { $blank }
    Mektuplar için adres: { $blank }
    Telefon: { $blank }

recipient =
    Sayın il meclisi (conseil départemental) başkanı
    Aide sociale à l’enfance
    Département: { $blank }

date =
    Yer: { $blank }, tarih: { $blank }

subject =
    Konu: contrat jeune majeur isteği (Code de l’action sociale et des familles, madde L. { 222 }-{ 5 }, { 5 }°)

care =
    Sayın yetkili,
    Şu tarihten beri Aide sociale à l’enfance’a (çocuk koruma) verildim: { $blank }. { 18 } yaşına gireceğim gün: { $blank }.

asks =
    Yeterli param ve ailemden desteğim yok. Bana { 21 } yaşına kadar yardım etmeye devam etmenizi istiyorum. Şunlar için yardıma ihtiyacım var:

needs =
    kalacak yer;
    yaşamak için para;
    okulum ya da meslek eğitimim;
    sağlığım;
    belgelerim.

answer =
    { 18 } yaşına girmeden önce bana yazılı cevap verirseniz teşekkür ederim.

signature =
    İmza:
