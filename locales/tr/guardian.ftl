### Yalnız ve 18 yaş altı biri için kim karar verir. Vasiyi sadece hâkim atar.

title = 👤 Senin için kim karar verir

start =
    Annen babanın hakları sürer, uzakta olsalar bile.
    Bir hâkim bu görevi başka birine verebilir.
    Durumun ne?
    .in-care = 🛡️ Bana { -ase } bakıyor
    .asylum = 🛡️ İltica istiyorum
    .not-yet = 🕒 Daha koruma yok
    .adult = 👤 Yetişkin: akraba, dost
    .waiting-zone = 📍 Havaalanı ya da liman
    .unsure = ❓ Bilmiyorum

in-care =
    { -ase } (çocuk koruma) günlük işlere karar verir.
    Önemli işler için annen baban, bir vasi (hâkim atar) ya da bir hâkim gerekir.
    Neye ihtiyacın var?
    .every-day = ☀️ Okul, gezi, doktor
    .important = 🏥 Ameliyat, yolculuk
    .nobody-signs = ✍️ Kimse imzalamıyor
    .disagree = ✋ Aynı fikirde değilim
    .who = ❓ Vasim kim?

every-day =
    Okul, gezi, kuaför, doktor: { -ase } (çocuk koruma) imzalayabilir.
    Spor ya da banka için duruma bağlıdır.
    Kimin imzaladığını eğitmenine sor.
    .important = 🏥 Ameliyat, yolculuk
    .nobody-signs = ✍️ Kimse imzalamıyor
    .who = ❓ Vasim kim?

important =
    Ameliyat, pasaport, uzun yolculuk: bunlar önemli işlerdir.
    Bir hâkim vasi atadıysa vasin imzalar.
    Vasi yok mu? Devamını oku.

nobody-signs =
    Kimse imzalamıyor mu? Bir hâkim izin verebilir.
    { -ase }’ye (çocuk koruma) de ki: « Demandez au juge. » (“Hâkime sorun.”)
    Bunu { -avocat }’na (avukatına) da söyle.
    .next = 👤 Vasi istemek

family-judge =
    { -juge-familles } (aile hâkimi) vasileri atar.
    Yaşadığın yerdeki { -tribunal-judiciaire } (mahkeme) binasındadır.
    Ona yazmak için bir { -avocat } (avukat) ya da bir eğitmenden yardım al.
    .what-to-write = ✍️ Ne yazmalı
    .what-is-it = ❓ Vasi nedir?
    .lawyer = ⚖️ Avukat bulmak

what-to-write =
    Kâğıda, asla buraya değil: kim olduğunu ve nerede yaşadığını yaz.
    Fransa’da senin için iş yapabilecek annen baban olmadığını ve neyin tıkandığını yaz.
    Tarih at, imzala ve bir fotoğraf sakla.
    .next = ⚖️ Avukat

disagree =
    { -ase } (çocuk koruma) ile aynı fikirde değil misin?
    { -juge-des-enfants } (çocuk hâkimi, çocukları korur) seni dinleyebilir.
    Ona yaz: yetişkin gerekmez, ücretsizdir.
    .next = ✍️ Hâkime mektup

who-is-who =
    Yurt (foyer) ya da eğitmen senin vasin değildir.
    Vasiyi sadece bir hâkim atar.
    Kimse senin annen, baban ya da vasinmiş gibi davranmamalı.
    .what-is-it = ❓ Vasi nedir?
    .ask = 👤 Vasi istemek
    .lawyer = ⚖️ Avukat bulmak

guardian =
    { -tutelle } (vasilik): bir hâkim annen babanın yerine birini atar.
    Öldülerse ya da senin için bir şey yapamıyorlarsa (bazen çok uzak oldukları için) bu mümkündür.
    Hâkim { -departement }’ı (il yönetimi) seçebilir. Vasilik { 18 } yaşında biter.
    .ask = 👤 Vasi istemek
    .other-way = 🤝 Güvenilir bir yetişkin
    .lawyer = ⚖️ Avukat bulmak

other-way =
    Velayetin { -delegation } (devri) yolu da var.
    Hâkim bu görevi { -ase }’ye ya da güvenilir bir yetişkine verir.
    Sana neyin uyduğunu bir { -avocat }’ya (avukat) sor.
    .next = ⚖️ Avukat

asylum =
    İltica için { -administrateur-ad-hoc } (senin için yetişkin) atanmalı: { 15 } iş günü.
    Form, { -attestation }’dan (kanıt) sonra en fazla { 21 } gün içinde gider.
    Daha atanmadı mı? { -prefecture }’den ve bir dernekten iste.
    .next = 👤 Temsilcin

waiting-zone =
    Hemen bir yetişkin atanmalı: { -administrateur-ad-hoc }.
    Seni görmeye gelir ve bir { -avocat } (avukat) seçer.
    De ki: { -phrase-representant } (“Atanmış bir temsilci istiyorum.”)
    .next = 🛂 Sınırda

not-yet =
    { -evaluation } (yaş mülakatı) sırasında yasa sana bir yetişkin atamaz.
    Bir dernek ya da bir { -avocat } (avukat) sana yardım edebilir.
    Seninle gelmelerini iste.

not-yet-who =
    Acil durumda doktor imza olmasa da tedavi etmek zorunda.
    Okul için bir dernekle başvur.
    Korunmak için { -juge-des-enfants }’a (çocuk hâkimi, çocukları korur) yaz.
    .next = ✍️ Hâkime mektup
