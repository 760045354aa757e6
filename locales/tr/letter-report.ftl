### Fransızca mektubun anlamı. Bu metin asla gönderilmez.

title = Değerlendirme raporu isteği

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
    Konu: değerlendirme raporumun kopyasını istiyorum

asks =
    Sayın yetkili,
    Refakatsiz çocuk olarak şu tarihte değerlendirildim: { $blank }, yer: { $blank }.
    Değerlendirme raporumun tam bir kopyasını istiyorum.

law =
    Bu isteği Code des relations entre le public et l’administration, L. { 311 }-{ 1 } ve L. { 311 }-{ 6 } maddelerine göre yapıyorum.

silence =
    Bir ay içinde cevap gelmezse CADA’ya başvurabilirim.

signature =
    İmza:
