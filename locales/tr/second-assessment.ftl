### Bir hâkim yerleştirdi ve yaş yeniden tartışılıyor. Hâkimin cevabı için söz verilmez.

title = ⚖️ Bir hâkim seni korudu

start =
    Bir hâkimin yerleştirmesini sadece bir hâkim durdurabilir.
    O zamana kadar { -ase } (çocuk koruma) sana kalacak yer ve yemek vermek zorunda.
    Ne oluyor?
    .outside = 🛏️ Foyer bitiyor
    .again = 🕒 Yeniden { -evaluation }
    .said-no = ✋ { -ase } “hayır” diyor
    .judge-checks = ⚖️ Hâkim kontrol ediyor
    .no-judge = ❓ Daha hâkim yok

outside =
    Hâkimin kararını { -ase }’ye (çocuk koruma) göster: sana kalacak yer vermek zorunda.
    Bir { -avocat } (avukat) başka bir hâkimden { 48 } saatte cevap isteyebilir.
    Ayrıca ara:
    📞 { $tel-119 }
    .lawyer = ⚖️ Avukat bulmak
    .what = 🗣️ Ne demeli

again =
    Yerleştirmeden sonra { -departement }, yaşın için yeniden { -evaluation } (değerlendirme) yapamaz.
    Yaşın hakkında yeni bir mülakat ya da belgelerin yeniden kontrolü mü? Bu öyle sayılabilir.
    Hızla { -avocat }’na (avukatına) haber ver.
    .next = 🗣️ Ne demeli

said-no =
    { -departement } (il yönetimi) “hayır” derse bir hâkimin yerleştirmesi durmaz.
    { -ase } (çocuk koruma) seni yetişkin sansa bile yatağın sürer.
    Bugün { -avocat }’na (avukatına) haber ver.
    .next = 🗣️ Ne demeli

what-to-do =
    Hâkimin kararının bir fotoğrafını sakla. Sakince de ki:
    « Article L.{ "221-2-5" } : pas de nouvelle évaluation. » (“Madde L.{ "221-2-5" }: yeni değerlendirme yok.”)
    { -avocat } (avukat) olmadan { -evaluation } kâğıdını sakın imzalama. Tarihi ve adı not et.
    .lawyer = ⚖️ Avukat bulmak
    .outside = 🛏️ Foyer bitiyor
    .judge-checks = ⚖️ Hâkim kontrol ediyor

judge-checks =
    Hâkim ise yaşını kontrol edebilir ve yerleştirmeyi durdurabilir.
    Onunla bir { -avocat } (avukat) ve bir tercümanla konuşma hakkın var.
    “Hayır” derse itiraz (başka hâkimlere başvurmak) için { 15 } günün var.
    .bone-test = 🏥 Kemik röntgeni
    .lawyer = ⚖️ Avukat bulmak

no-judge =
    Önceki bir “hayır” kayıtta kalır: başka yerde de bu kural seni korumaz.
    Sana “evet” dediler, sonra başka şehir mi? Orada yeniden { -evaluation } olmaz.
    Önceden “hayır” mı? Bir { -avocat }’ya (avukat) git.
    .recognised = 📍 Başka { -departement }
    .lawyer = ⚖️ Avukat bulmak
