### OFPRA formu. Kısa bir süre: önce harekete geç.

title = 📄 { -ofpra } formu

start =
    Bugün temsilcini ya da bir derneği ara.
    Form hızla { -ofpra }’ya ({ -asile }: iltica dairesi) gitmeli.
    Durumun ne?
    .not-sent = 🕒 Daha gönderilmedi
    .missing = 📄 Bir kâğıt eksik
    .france-asile = 📍 { -france-asile } bürosu
    .late = 🕒 Artık çok geç
    .unsure = ❓ Bilmiyorum

attestation-day =
    Süre { -attestation }’dan sonra { 21 } gündür.
    Bu, başvurunu kanıtlayan kâğıttır.
    Onu sana hangi gün verdiler?
    .unknown = ❓ Bilmiyorum

in-time =
    Formu bu günden önce gönder:
    { $ofpra-form-safe }
    Son gün; kâğıdında daha erken bir gün yazıyorsa o gün:
    { $ofpra-form }
    Bugün temsilcini ara.
    .next = ➡️ Nasıl yapılır

soon =
    Formu bugün gönder.
    Son gün; kâğıdında daha erken bir gün yazıyorsa o gün:
    { $ofpra-form }
    Şimdi temsilcini ve bir { -avocat } (avukat) ara.
    .next = ➡️ Nasıl yapılır

no-date =
    Kesin bir tarih yoksa formu bugün gönder.
    Süre { -attestation }’dan sonra { 21 } gündür.
    Onu bir derneğe ya da bir { -avocat }’ya (avukat) göster.
    .next = ➡️ Nasıl yapılır

how =
    Form Fransızcadır, temsilcin imzalar.
    Kendi fotoğrafını ve { -attestation } kopyasını ekle.
    { -ofpra }’ya gönder ve kanıtı sakla.

true-story =
    Anlatacaklarını temsilcinle hazırla.
    Ezberlenmiş bir hikâye çoğu zaman sana karşı kullanılır.
    Kendi gerçeğini, kendi kelimelerinle yaz.
    .next = ➡️ Şimdi ne olacak

missing-day =
    { -ofpra } ({ -asile }: iltica dairesi) eksiği göndermen için sana { 8 } gün verir.
    Bugün temsilcini ara.
    Mektubunda hangi tarih yazıyor?
    .unknown = ❓ Bilmiyorum

missing-in-time =
    Eksiği bu günden önce gönder:
    { $ofpra-missing-safe }
    Son gün; kâğıdında daha erken bir gün yazıyorsa o gün:
    { $ofpra-missing }
    Bugün temsilcini ara ve kanıtı sakla.
    .next = ➡️ Şimdi ne olacak

missing-soon =
    Eksiği bugün gönder.
    Son gün; kâğıdında daha erken bir gün yazıyorsa o gün:
    { $ofpra-missing }
    Temsilcini ara ve kanıtı sakla.
    .next = ➡️ Şimdi ne olacak

missing-no-date =
    Kesin bir tarih yoksa eksiği bugün gönder.
    { -ofpra } { 8 } gün verir.
    Şimdi temsilcini ara ve kanıtı sakla.
    .next = ➡️ Şimdi ne olacak

france-asile =
    { -france-asile } bürosunda bir { -ofpra } görevlisi dosyayı seninle doldurur.
    Aynı gün ya da kâğıdında yazan gün olur.
    O güne bak ve temsilcinle gel.
    .next = ➡️ Şimdi ne olacak

late =
    Bugün { -attestation } ve mektuplarla bir { -avocat }’ya (avukat) git.
    Süre bitmiş görünüyor, ama hızlı olmak önemlidir.
    Bugün temsilcine de haber ver.
    .next = ➡️ Şimdi ne olacak

what-now =
    Her kâğıdın bir fotoğrafını sakla.
    Şimdi ne yapmak istiyorsun?
    .lawyer = ⚖️ Avukat bulmak
    .representative = 👤 Temsilcim
    .interview = 🗣️ Mülakat
    .waiting = 🕒 Yatak, iş, sağlık
