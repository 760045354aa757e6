### Birkaç soruyla yapılan çocuk hâkimi mektubu. Kişisel hiçbir şey sorulmaz.

title = ✍️ Hâkime mektubum

start =
    Birkaç seçim ve mektubun elle yazmaya hazır.
    Adını kâğıda kendin yazarsın.
    { -departement } (çocuk koruma) cevap verdi mi?
    .refused = ✋ “Hayır” dedi
    .no-answer = 🕒 Cevap yok
    .not-asked = ❓ Daha istemedim

ask-ase =
    { -ase }’ye (çocuk koruma) de git, bugün.
    Ücretsizdir, belgen olsun ya da olmasın.
    Başvurunun bir kanıtını sakla.
    .next = ✍️ Mektubum

where =
    Hâkim tehlikede olup olmadığını bilmeli.
    Bu günlerde nerede uyuyorsun?
    .outside = 🛏️ Dışarıda
    .with-somebody = 👤 Birinin evinde
    .sheltered = 🛏️ Foyer’de, otelde
    .changes = ❓ Sık sık değişiyor

how-long =
    Hâkim sadece { 18 } yaşından önce koruyabilir.
    { 18 } yaşına ne kadar kaldı?
    .under-three-months = 🕒 { 3 } aydan az
    .more = 📅 { 3 } aydan fazla
    .unsure = ❓ Bilmiyorum

lawyer-known =
    Bir { -avocat } (avukat: yasayı bilen kişi) seni ücretsiz savunabilir.
    Sende bir { -avocat } var mı?
    .no-lawyer = ❌ Hayır
    .lawyer = ✅ Evet

letter =
    Mektubun hazır. Almak için 📄 düğmesine bas.
    Yazıcıdan çıkar ya da elle yaz.
    Noktalı satırları doldur ve imzala.
    .copies = 📄 Ne eklemeli
    .send = 📍 Nereye göndermeli

copies =
    Kopya ekle, asla asıllarını değil: ret, belgeler, dernek mektupları.
    Tarih at ve imzala.
    Her şeyin fotoğrafını çek.
    .next = 📍 Nereye göndermeli

send =
    Hâkim, yaşadığın yerdeki { -tribunal-judiciaire } (mahkeme) binasındadır.
    Mektubu { -greffe }’e (mahkeme bürosu) götür ya da { -recommandee } (taahhütlü, kanıtlı mektup) gönder.
    Bunu bu hafta yap, damgayı ya da makbuzu sakla.
    .next = 📮 Hâkim nerede?
