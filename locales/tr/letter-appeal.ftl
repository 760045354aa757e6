### Fransızca mektubun anlamı. Bu metin asla gönderilmez.

title = İtiraz bildirimi

sender =
    Soyadı ve adı: { $blank }
    Doğum tarihi ve yeri: { $blank }
    Uyruğu: { $blank }
    Dili: { $blank }
    Mektuplar için adres: { $blank }
    Telefon: { $blank }

recipient =
    Sayın mahkeme kalemi görevlisi
    Cour d’appel, şehir: { $blank }

date =
    Yer: { $blank }, tarih: { $blank }

subject =
    Konu: itiraz bildirimi (Code de procédure civile, { "1191" }. ve { "1192" }. maddeler)

appeal =
    Sayın yetkili,
    Bu karara itiraz ediyorum: çocuk hâkiminin kararı, yer { $blank }, tarih { $judge-paper-date }.

received =
    Bu kararı şu tarihte aldım: { $judge-received-date }.

asks =
    Kararın tamamına itiraz ediyorum. Adli yardımla bir avukat ve bir tercüman istiyorum.

copy =
    Kararın bir kopyasını ekliyorum.

signature =
    İmza:
