### Bu gece bir yatak ve yemek. Asla yer sözü verilmez.

title = 🛏️ Bu gece uyumak ve yemek

start =
    Bu bot yatak ayıramaz.
    { -ase } çocukları koruyan kurumdur.
    Durumun ne?
    .danger = 🆘 Tehlike ya da hastalık
    .not-yet = 🛡️ { -ase }’ye daha gitmedim
    .sent-away = 🕒 { -ase } “bekle” diyor
    .refused = ✋ Bana “hayır” dediler
    .placed = ⚖️ Yerleştirme kararım var
    .unsure = ❓ Bilmiyorum

danger-now =
    Tehlike ya da ağır hastalık:
    📞 { $tel-112 }
    Tehlikedeki çocuk, gece gündüz:
    📞 { $tel-119 }
    Hastaysan bir hastanenin { -urgences } (acil servis) bölümüne git.
    .hospital = 💬 Hastane için cümleler
    .bed = 🛏️ Bu gece uyumak
    .eat = 🍲 Yemek

not-yet =
    Bugün { -ase }’ye (çocuk koruma) git.
    Kapı kapalıysa ara:
    📞 { $tel-119 }
    Polis de yardım edebilir ve kim olduğunu sorabilir.
    .reception = 📍 { -ase } nerede?
    .night = 🛏️ Bu gece uyumak
    .card = 💬 Gösterilecek cümleler

reception-town =
    Bu bot sana nereye gideceğini gösterebilir.
    Hangi şehirdesin?
    .unknown = ❓ Söylemek istemiyorum

reception =
    Gündüz, önce bu listedeki ilk yere git.
    Gece mi, kapı kapalı mı, adres yok mu? Ara:
    📞 { $tel-119 }
    .next = 💬 Gösterilecek cümleler

sent-away =
    Her yer dolu olsa bile { -ase } (çocuk koruma) mülakattan önce sana yatak vermek zorunda.
    Tarihi, saati, yeri ve kişinin adını kâğıda yaz.
    Bu akşam ara:
    📞 { $tel-119 }
    .judge = ⚖️ { 48 } saatte hâkim
    .night = 🛏️ Bu gece uyumak
    .eat = 🍲 Yemek
    .card = 💬 Gösterilecek cümleler

urgent =
    Seni dışarıda bırakmak haklarını çiğneyebilir.
    Bir { -avocat } (avukat) bir hâkimden { 48 } saatte cevap isteyebilir. Cevap bazen evet, çoğu zaman hayır.
    Bugün bir { -avocat } bul ve ara:
    📞 { $tel-119 }
    .lawyer = ⚖️ Avukat bulmak
    .night = 🛏️ Bu gece uyumak

refused =
    { -departement } ({ -ase }) “hayır” dedikten sonra yatağını kaybedersin.
    Birçok şehirde dernekler gece yardım eder.
    Tehlikedeysen ara:
    📞 { $tel-119 }
    Hangi şehirdesin?
    .unknown = ❓ Söylemek istemiyorum

refused-night =
    Bu yerler ve bu kişiler sana bu gece yardım edebilir.
    Önce bir dernekle iletişime geç.

refused-anywhere =
    Gece yardım eden bir derneğe ya da bir gündüz merkezine sor.
    { -soliguide } sitesi birçok şehirde adres verir.
    Tehlikedeysen ara:
    📞 { $tel-119 }

refused-then =
    { -juge-des-enfants } (çocuk hâkimi) seni hemen yerleştirebilir ({ -opp }: hızlı karar). Bunu mektubunda iste.
    Bir hâkim yerleştirilmene karar verdi mi? O zaman { -ase } (çocuk koruma) sana kalacak yer vermek zorunda.
    Ne yapmak istiyorsun?
    .eat = 🍲 Yemek, yıkanmak
    .letter = ✍️ Hâkime yazmak
    .lawyer = ⚖️ Avukat bulmak
    .keep = 🛏️ Yatağım kalır mı?
    .adults = 📞 Peki { 115 }?
    .placed = ⚖️ Yerleştirme kararım var

shelter-law =
    Hâkime yazmak yatağını korumaya yetmez.
    Milletvekilleri bunu değiştirmek istiyor: { "2026" } Mart’ında bu bir yasa değildi.
    Mektubunda hemen yerleştirme iste ({ -opp }: hızlı karar).
    .letter = ✍️ Hâkime yazmak
    .judge = ⚖️ { 48 } saatte hâkim

sleep-town =
    Önce ara:
    📞 { $tel-119 }
    De ki: « mineur, sans famille, sans lit » ({ 18 } yaş altı, ailesiz, yataksız) ve şehrini söyle.
    Bu bot yer de arar. Hangi şehirdesin?
    .unknown = ❓ Söylemek istemiyorum

sleep =
    Bu gece önce ara:
    📞 { $tel-119 }
    Polis de yardım edebilir ve kim olduğunu sorabilir.
    Sana “hayır” demediler mi? { -ase } (çocuk koruma) açılır açılmaz oraya git.

sleep-anywhere =
    Şimdi ara, gece gündüz:
    📞 { $tel-119 }
    De ki: « mineur, sans famille, sans lit » ({ 18 } yaş altı, ailesiz, yataksız) ve şehrini söyle.

then =
    Gece grup hâlinde kal.
    Şimdi ne yapmak istiyorsun?
    .eat = 🍲 Yemek, yıkanmak
    .card = 💬 Gösterilecek cümleler
    .safe = ➡️ Güvende kalmak
    .lawyer = ⚖️ Avukat bulmak
    .bed = 🛏️ Bu gece uyumak
    .adults = 📞 Peki { 115 }?

adults-line =
    { 115 } daha çok yetişkinler ve aileler için yatak arar.
    { 18 } yaşından küçükleri çoğu zaman reddeder.
    Her zaman gerçek yaşını söyle, bir yatak için bile.

food-town =
    Gündüz dernekler çoğu zaman yemek, duş, danışma verir.
    Hangi şehirdesin?
    .unknown = ❓ Söylemek istemiyorum

food-places =
    İşte yemek ve dinlenmek için yerler.
    Gitmeden önce saatlere bak.
    .next = 🛏️ Bu gece

no-places =
    { -soliguide } sitesi birçok şehirde adres verir.
    Yakınında bir gündüz merkezi ara (yemek, duş).
    Bir derneğe de sor.
    .next = 🛏️ Bu gece

safe-night =
    Gece grup hâlinde, bir derneğin yakınında kal.
    Yatak, yemek ya da iş teklif eden bir yetişkinin peşinden gitme.
    Korkuyorsan ara:
    📞 { $tel-119 }
    📞 { $tel-112 }

safe-offer =
    Güvenli yardım ücretsizdir. Bir adı, bir adresi vardır, gitmene izin verir.
    Senden para, seks, iş ya da belgelerini mi istiyorlar? Hayır de.
    Ara:
    📞 { $tel-119 }
