### Gelişten département’ın cevabına kadar.

title = 🚶 Geliş ve { -evaluation }

start =
    { 18 } yaşından küçük müsün ve burada annen baban yok mu? { -ase } ({ -departement } kurumu) seni korumak zorunda.
    Bir { -evaluation } yapar: yaşınla ilgili bir mülakat.
    Durumun ne?
    .just-arrived = 🚶 Yeni geldim
    .waiting = 🕒 Mülakatı bekliyorum
    .after = 🗣️ Mülakat bitti
    .with-adult = 👤 Yetişkinle yaşıyorum
    .age-unsure = ❓ Tam yaşım kaç?
    .not-believed = ✋ “Küçük değilsin”

where-to-go =
    { -ase } (çocuk koruma) sana yatak vermek zorunda: buna acil barınma denir.
    Bu barınma ücretsizdir ve mülakattan önce verilir.
    Bugün { -ase }’ye ya da ona yardım eden derneğe git.

reception-town =
    Bu bot sana nereye gideceğini gösterebilir.
    Hangi şehirdesin?
    .unknown = ❓ Söylemek istemiyorum

reception =
    Gündüz, önce bu listedeki ilk yere git.
    Gece mi, kapı kapalı mı, adres yok mu? Ara:
    📞 { $tel-119 }

door-closed =
    Gece ya da kapı kapalıysa ara:
    📞 { $tel-119 }
    Polise ya da jandarmaya da gidebilirsin.
    Sana kim olduğunu sorabilirler: sonraki ekranı göster.
    .next = 💬 Gösterilecek cümleler

waiting =
    { -ase } (çocuk koruma) mülakattan önce sana yatak vermek zorunda.
    Yatağın var mı?
    .no-bed = 🛏️ Hayır, yatak yok
    .have-bed = ✅ Evet, yatağım var
    .prefecture = 🏢 { -prefecture } ziyareti
    .bone-test = 🏥 Kemik röntgeni
    .other = ❓ Başka soru

sent-away =
    Her yer dolu olsa bile { -ase } (çocuk koruma) mülakattan önce sana yatak vermek zorunda.
    Tarihi, saati, yeri, kişinin adını not et.
    Bir { -avocat } (avukat) bir hâkime başvurabilir: cevap { 48 } saatte, çoğu zaman “hayır”. Ayrıca ara:
    📞 { $tel-119 }
    .lawyer = ⚖️ Avukat bulmak
    .night = 🛏️ Bu gece uyumak

sheltered =
    Bu barınma { 5 } gün sürer, bazen { 10 }, en fazla { 15 }.
    Dinlenme süresi ilk günden başlar, mülakattan önce.
    İlk gecenin gününü yaz.
    .next = 📅 Günleri saymak

first-night =
    Barınma en fazla { 15 } gün sürer.
    İlk gecen hangi gündü?
    .unknown = ❓ Bilmiyorum

fifteen-day =
    Barınma en geç şu güne kadar sürebilir:
    { $shelter-end }
    Ondan önce { -ase } (çocuk koruma) bir hâkime ya da savcıya haber verir veya yazıyla reddeder.
    Yazılı cevap iste.
    .next = 🏥 Sağlığın

health-check =
    Hemşire ya da doktor isteyebilirsin.
    Bu bakım yaşına karar vermek için değildir.
    Ağrın varsa ya da kötü uyuyorsan bugün söyle.
    .next = 🗣️ Mülakat

after =
    Çok kısa bir mülakat, hâkim önünde senin lehine bir gerekçe olabilir.
    Saatleri, soruları, kişileri, tercümanı bugün not et.
    Sonra ne oldu?
    .no-answer = 🕒 Cevap yok
    .bone-test = 🏥 Kemik röntgeni
    .recognised = ✅ { -ase } evet dedi
    .refused = ✋ { -ase } hayır dedi

no-answer =
    Barınma en fazla { 15 } gün sürer.
    Sonra { -ase } (çocuk koruma) bir hâkime ya da savcıya haber verir veya yazıyla reddeder.
    Yazılı cevap iste.
    Bugün bir derneğe ya da bir { -avocat }’ya (avukat) git.
    .next = ⚖️ Avukat

recognised =
    Başka bir { -departement } yaş için { -evaluation } (değerlendirme) işlemini yeniden yapamaz.
    { -procureur } (savcı) ya da bir hâkim nerede yaşayacağını seçer.
    Ona sağlığını, okulunu, aileni anlat.
    .every-day = 👤 Kim karar veriyor
    .next-steps = 🛡️ Sonrası

in-care =
    { -ase } (çocuk koruma) günlük işlere karar verir.
    Önemli işler için annen baban ya da bir hâkim gerekir.
    Bugün kararın bir kopyasını iste ve fotoğrafını çek.

age-unsure =
    Birinin sana verdiği yaşı ya da hikâyeyi tekrarlama.
    Sadece bildiğini söyle.
    Mülakattan önce bir dernekle ya da bir { -avocat } (avukat) ile konuş.
    .next = ⚖️ Avukat
