### Mülakat raporunun kopyası. Hâkime yazmak için bu kopya asla beklenmez.

title = 📄 Raporun kopyası

start =
    Karardan sonra { -evaluation } (mülakat) raporunun bir kopyasını isteyebilirsin.
    Karardan önce sana “hayır” diyebilirler.
    Hâkime yazmak için kopyayı bekleme.
    .ask = ✍️ Nasıl istenir
    .asked = 🕒 İstedim
    .refused = ✋ Bana “hayır” dediler
    .unsure = ❓ Bilmiyorum

ask =
    { -departement }’a ({ -ase } için karar verir) yaz: « Je demande mon rapport d’évaluation. » (“Değerlendirme raporumu istiyorum.”)
    Tarih at, imzala, bir fotoğraf ve kanıt sakla.
    Bu günü not et: { 1 } ay sessizlik hayır demektir.

asked-date =
    { 1 } ay sessizlikten sonra bu, hayır demektir.
    Kopyayı hangi gün istedin?
    .unknown = ❓ Bilmiyorum

wait =
    { -departement } (il yönetimi) hâlâ cevap verebilir.
    Ayın sonu:
    { $report-silence }
    Bu günden sonra { -cada }’ya (belgeler komisyonu) yaz. { 2 } ayın var.

silent =
    Sessizlik bu günden itibaren hayır demektir:
    { $report-silence }
    Bu günden sonra { -cada } (belgeler komisyonu) için { 2 } ayın var.
    Ona bu hafta bir { -avocat } (avukat) ya da bir dernekle yaz.

refused =
    Bir “hayır”dan sonra { -cada } (belgeler komisyonu) için { 2 } ayın var.
    İsteğinin kanıtını ve cevabı sakla.
    Ona bu hafta bir { -avocat } (avukat) ya da bir dernekle yaz.
