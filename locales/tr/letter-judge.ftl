### Fransızca mektubun anlamı. Bu metin asla gönderilmez.

title = Çocuk hâkimine mektup

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

date =
    Yer: { $blank }, tarih: { $blank }

subject =
    Konu: koruma isteği (Code civil, { 375 }. madde ve sonrası)

alone =
    Sayın hâkim,
    { 18 } yaşından küçüğüm. Fransa’da annem babam olmadan bulunuyorum. Tehlikedeyim ve korumanızı istiyorum.

refused =
    Département beni korumayı reddetti. Reddin tarihi: { $blank }.
    Kabul etmiyorum, çünkü: { $line }{ $line }

no-answer =
    Département’dan şu gün koruma istedim: { $blank }. Daha cevap almadım.

not-asked =
    Département beni daha kabul etmedi.

outside =
    Şu anda dışarıda uyuyorum. Beni bulabileceğiniz yer: { $blank }

with-somebody =
    Şu anda birinin evinde uyuyorum, orada kalacağım kesin değil. Yer: { $blank }

sheltered =
    Şu anda burada kalıyorum: { $blank }

changes =
    Şu anda uyumak için sabit bir yerim yok. Beni bulabileceğiniz yer: { $blank }

soon-18 =
    Yakında { 18 } yaşına giriyorum. Bu yüzden sizden hızlı bir karar istiyorum.

asks =
    Sizden şunları istiyorum:

wishes =
    hemen geçici yerleştirme;
    beni tek başıma ya da avukatımla dinlemeniz;
    kendi dilimde bir tercüman;
    belgelerimin doğru kontrol edilmesi;
    şüphenin benim lehime sayılması.

lawyer =
    beni savunmak için bir avukat atanması.

story =
    Sağlığım, korkularım, Fransa’da başıma gelenler: { $line }{ $line }{ $line }

copies =
    Kopya ekliyorum (asla asıllarını değil): { $line }

signature =
    İmza:
