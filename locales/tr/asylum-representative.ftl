### İltica başvurusunda 18 yaş altını temsil eden yetişkin.

title = 👤 Temsilcin

start =
    { -administrateur-ad-hoc }, senin için atanan bir yetişkindir.
    { -asile } (iltica) başvurusunda sana yardım eder ve senin adına konuşur.
    Yasa atanması için { 15 } iş günü verir, bazen { 25 }.
    Durumun ne?
    .nobody = ❌ Kimse atanmadı
    .not-met = ➡️ Atandı, hiç görmedim
    .known = ✅ Onu tanıyorum
    .problem = 🆘 İşler kötü gidiyor
    .unsure = ❓ Bilmiyorum

asked-day =
    Başvurundan itibaren sayılır.
    { -prefecture }’de (devlet dairesi) { -asile } (iltica) için hangi gün başvurdun?
    .unknown = ❓ Bilmiyorum

in-time =
    Kimse atanmadı mı? Şu gün istemeye başla:
    { $representative-safe }
    Atanması için son gün:
    { $representative-due }
    { -prefecture }’den ve bir dernekten iste.

soon =
    Bugün istemeye başla.
    Atanması için son gün:
    { $representative-due }
    { -prefecture }’den ve bir dernekten iste.
    .next = ✍️ Yazmak

late =
    Bu yetişkinin atanma süresi bitmiş görünüyor.
    Sen yanlış bir şey yapmadın.
    Bugün bir { -avocat }’ya (avukat) ya da bir derneğe git.
    .next = ✍️ Yazmak

no-date =
    Kesin bir tarih yoksa bugün iste.
    { 15 } iş günü içinde atanmalı, bazen { 25 }.
    Bir { -avocat }’ya (avukat) ya da bir derneğe git.
    .next = ✍️ Yazmak

write =
    { -procureur } (savcı) bu yetişkini beklemeden atamak zorunda.
    Bir { -avocat } (avukat) ya da bir dernekle ona yaz: { -phrase-representant } (“Atanmış bir temsilci istiyorum.”)
    Formun da bir süresi var, { -attestation }’dan (kanıt) sonra { 21 } gün: bunu ona söyle.
    .next = ⚖️ Avukat

meanwhile =
    Beklerken eğitimli bir kişi sana şimdiden yardım etmek zorunda: kim olduğunu sor.
    Vasin { -ase } (çocuk koruma) ise seni o temsil eder.
    Form, { -attestation }’dan (kanıt) sonra en fazla { 21 } gün içinde gider: o kâğıdı sakla.
    .next = ⚖️ Avukat

never-met =
    Dosyayı seninle hazırlamak zorunda: { -attestation }’dan (kanıt) sonra { 21 } gün.
    Adını ve numarasını { -prefecture }’den ya da eğitmeninden iste.
    Onu bu hafta ara.

works-for-you =
    O senin için çalışır: her adımı anlatır.
    Dosyayı hazırlar, mülakata gelir, cevabı sana söyler.
    Anlamıyor musun? Ona söyle.
    .until-18 = 📅 Peki { 18 } yaşında
    .problem = 🆘 İşler kötü gidiyor
    .lawyer = ⚖️ Avukat bulmak

until-18 =
    Seni { 18 } yaşına kadar ya da bir vasi atanana kadar temsil eder.
    Sonra onsuz imzalarsın ve başvuru sürer.
    Önceden ondan dosyanın bir kopyasını iste.
    .next = ⚖️ Avukat

problem =
    Bir sorun olduğunu söyleyebilirsin.
    Bir { -avocat } (avukat), bir eğitmen ya da bir dernekle konuş.
    Bunu bir sonraki randevudan önce yap.
    .next = ⚖️ Avukat
