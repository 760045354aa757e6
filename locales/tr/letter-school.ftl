### Fransızca mektubun anlamı. Bu metin asla gönderilmez.

title = Okulda yer isteği

sender =
    Soyadı ve adı: { $blank }
    Doğum tarihi ve yeri: { $blank }
    Uyruğu: { $blank }
    Dili: { $blank }
    Mektuplar için adres: { $blank }
    Telefon: { $blank }

recipient =
    Sayın bölge okul müdürü (recteur)
    Académie, bölge: { $blank }

date =
    Yer: { $blank }, tarih: { $blank }

subject =
    Konu: okulda bir yer istiyorum

under-16 =
    Sayın yetkili,
    { 16 } yaşından küçüğüm. Okul benim için zorunludur (Code de l’éducation, L. { 111 }-{ 1 } ve L. { 131 }-{ 1 } maddeleri). Yerim yok.

over-16 =
    Sayın yetkili,
    { 16 } yaşında ya da daha büyüğüm ve { 18 } yaşından küçüğüm. Okula devam etme hakkım var (Code de l’éducation, madde L. { 122 }-{ 2 }). Yerim yok.

test-done =
    CASNAV testini şu tarihte yaptım: { $blank }, yer: { $blank }. O zamandan beri okulum yok.

no-test =
    CASNAV testini daha yapmadım. Bu test için yazıyla bir tarih istiyorum.

asks =
    Mümkün olduğunca hızlı, bir okulda yer istiyorum.

answer =
    Bana bir makbuz vermenizi ve yazılı cevap vermenizi rica ederim, teşekkürler.

signature =
    İmza:
