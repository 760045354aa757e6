### Kemik röntgeni. Asla evet ya da hayır öğütlenmez: her cevabın sonucu söylenir.

title = 🏥 { -test-osseux } (kemik testi)

start =
    Yaşı tahmin etmek için bir röntgendir. Bunu sadece bir hâkim ya da { -procureur } (savcı) emredebilir.
    Evet ya da hayır dersin. Bir “hayır” { 18 } yaşında olduğunu kanıtlamaz.
    Ne öğrenmek istiyorsun?
    .answer-yes = ✅ Evet dersem
    .answer-no = ✋ Hayır dersem
    .unsure = ❓ Bilmiyorum
    .no-order = ⚖️ Hâkim emri yok
    .body = 🤫 Vücuduma bakılıyor
    .lawyer = ⚖️ Avukat bulmak

no-order =
    Bir hâkimin ya da { -procureur } (savcı) kararı olmadan buna izin yoktur.
    De ki: « Je veux voir la décision. » (“Kararı görmek istiyorum.”)
    Röntgenden önce, bugün bir { -avocat } (avukat) ile konuş.

agreement =
    Senin onayını sormak zorundalar: evet ya da hayır, seçim senin.
    Geçerli belgelerin varsa göster.
    Cevap vermeden önce bir tercüman ve bir { -avocat } (avukat) iste.
    .answer-yes = ✅ Evet dersem
    .answer-no = ✋ Hayır dersem
    .lawyer = ⚖️ Avukat bulmak

if-yes =
    Evet dersen sonuç tek başına karar vermez.
    Hata payı yazılmalıdır ve şüphe senin lehine sayılır.
    Sonucunu iste.
    .next = ❓ Röntgen yanılır mı?

how-sure =
    { 18 } yaş civarında röntgen { 18 } ay ya da daha fazla yanılabilir.
    Sana karşı tek kanıt buysa şüphe senin lehine sayılır.
    Bunu { -avocat }’na (avukatına) söyle.
    .next = ❓ Başka soru

if-no =
    Hayır dersen bu ret yetişkin olduğunu kanıtlamaz.
    Bir hâkim yine de bunu hesaba katabilir.
    Önce bir { -avocat }’ya (avukat) git.
    .next = ❓ Başka soru

body-exam =
    Yaşı tahmin etmek için özel bölgelere bakmak ya da muayene etmek (ergenlik) yasaktır.
    Şöyle diyebilirsin: « Non, c’est interdit. » (“Hayır, bu yasak.”)
    Bunu yaptılarsa bir { -avocat }’ya (avukat) anlat.
    .next = ⚖️ Avukat
