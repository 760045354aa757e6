### Tedaviyi kim öder. Önce tedavi, sonra kâğıtlar. Asla söz verilmez.

title = 💶 Tedaviyi kim öder?

start =
    Sağlık sigortası, tedavini ödeyen bir haktır.
    Sana kim bakıyor?
    .ase = 🛡️ { -ase } (foyer, otel)
    .asylum = 🛡️ İltica istiyorum
    .nobody = ❌ Kimse
    .unsure = ❓ Bilmiyorum

ase =
    { -ase } (çocuk koruma) sana bakıyorsa { -puma } (sağlık sigortası) hakkın var.
    Normalde { -titre-de-sejour } (oturma izni) olmadan { -c2s } de (kalanı öder).
    Eğitmenine söyle: « mon { -attestation-droits } » (sigorta belgem). Sende var mı?
    .got-it = ✅ Evet, var
    .not-yet = 🕒 Hayır, daha yok

with-cover =
    Bu kâğıdı doktora ve eczaneye göster.
    Genelde doktorun yazdığı ilaçlara para ödenmez.
    Önceden sor: « Est-ce que je dois payer ? » (“Ödemem gerekiyor mu?”)
    .card = 💬 Gösterilecek kart
    .refused = ✋ Reddediyorlar

asylum =
    İltica başvurun kayıtlıysa hemen sigortan olur.
    { 3 } ay beklemezsin.
    Sana yardım eden yetişkine söyle: « mon { -attestation-droits } » (sigorta belgem). Sende var mı?
    .got-it = ✅ Evet, var
    .not-yet = 🕒 Hayır, daha yok

has-ame =
    { -ame } (devletin ödediği sağlık), { -ase } (çocuk koruma) bakımında olmayan { 18 } yaş altına yardım eder.
    { 18 } yaş altı için ilk günden başlar.
    Sende { -ame } var mı?
    .card = 📄 Evet, kartım var
    .none = ❌ Hayır
    .refused = ✋ Vermiyorlar
    .unsure = ❓ Bilmiyorum

ame-card =
    { -ame } (devletin ödediği sağlık) kartı { 1 } yıl geçerlidir.
    Hastanede, doktorda, eczanede göster.
    Önceden sor: « Acceptez-vous l’{ -ame } ? » (“{ -ame } kabul ediyor musunuz?”)
    .next = 🕒 { 1 } yıl sonra

ame-renew =
    Kartındaki bitiş tarihini oku ve fotoğrafını çek.
    Devamını bu tarihten { 2 } ay önce iste.
    Belge listesi değişti. Bir dernekten yardım iste.
    .papers = 📄 Hangi belgeler
    .ask = ✍️ Başvurmak

first-care =
    { -pass } (ücretsiz bakım) seni kartsız ve belgesiz tedavi eder.
    Doktor, tahlil, ilaç, sosyal yardım.
    Bugün bir hastanenin girişine git ve de ki: { -phrase-pass } (“Ücretsiz bakım bürosunu arıyorum.”)
    .card = 💬 Gösterilecek kart
    .right = 💶 Sonra kim öder?

ame-right =
    { 18 } yaş altının ilk günden { -ame } (devletin ödediği sağlık) hakkı var.
    { 3 } aylık bekleme yetişkinler içindir.
    Planlı ameliyatları da öder, { 9 } ay beklemeden.
    .papers = 📄 Hangi belgeler
    .address = 📍 Hangi adres
    .ask = ✍️ Başvurmak

ame-papers =
    Varsa bir kimlik belgesi götür.
    Bu belgede fotoğraf olması sadece yetişkinlerden istenir.
    Hiçbir şeyin yok mu? Yine de bir dernekle başvur.
    .next = 📍 Hangi adres

ame-address =
    { 12 } aydan yeni bir adres kanıtı gerekir.
    Birinin evinde mi kalıyorsun? O kişi bir mektup da imzalar.
    Değilse { -ccas } (belediye bürosu) üzerinden { -domiciliation } (posta adresi) iste.
    .next = ✍️ Başvurmak

ame-ask =
    Bir dernek de adres verebilir.
    Bu hafta { -pass } (ücretsiz bakım) ya da bir dernekle başvur.
    Ücretsizdir. Her kâğıdın bir fotoğrafını sakla.
    .papers = 📄 Hangi belgeler
    .address = 📍 Hangi adres
    .refused = ✋ Reddediyorlar

ame-refused =
    Senden hâkimin ya da { -ase } (çocuk koruma) kâğıdını mı istiyorlar?
    Oysa { 18 } yaş altının ilk günden { -ame } (devletin ödediği sağlık) hakkı var.
    Reddi yazılı iste: { -phrase-refus } (“Bu reddi yazılı istiyorum.”)
    .next = 🤝 Kim yardım edebilir

ame-refused-help =
    Bir dernekle ya da { -comede } (sağlık derneği) ile yeniden git.
    { -defenseur-des-droits } (çocukları savunur) kurumuna yaz: ücretsizdir.
    Bir { -avocat } (avukat) da yardım edebilir. Ne yapmak istiyorsun?
    .lawyer = ⚖️ Avukat bulmak
    .care-now = 🏥 Şimdi tedavi
