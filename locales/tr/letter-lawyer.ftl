### Fransızca mektubun anlamı. Bu metin asla gönderilmez.

title = Avukat isteği

sender =
    Soyadı ve adı: { $blank }
    Doğum tarihi ve yeri: { $blank }
    Uyruğu: { $blank }
    Dili: { $blank }
    Mektuplar için adres: { $blank }
    Telefon: { $blank }

recipient =
    Sayın çocuk hâkimi
    Tribunal judiciaire, şehir: { $blank }
    Kopya: Sayın baro başkanı (ordre des avocats)

date =
    Yer: { $blank }, tarih: { $blank }

subject =
    Konu: bir avukat atanması isteği (Code de procédure civile, madde { "1186" })

asks =
    Sayın yetkili,
    { 18 } yaşından küçüğüm ve Fransa’da annem babam olmadan bulunuyorum. Beni çocuk hâkimi önünde savunmak için bir avukat atanmasını istiyorum.

aid =
    Param yok. Adli yardım istiyorum.

language =
    Şu dilde bir tercüman istiyorum: { $blank }

signature =
    İmza:
