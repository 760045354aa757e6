### Bir “hayır”dan sonra kalan haklar. Hâkimi beklemezler.

title = ⚖️ Şimdiki hakların

start =
    Bir “hayır”dan sonra da hakların kalır.
    Bunlar hâkimi beklemez.
    Ne arıyorsun?
    .meanwhile = 🤝 Okul, sağlık, yardım
    .asylum = 🛡️ İltica
    .forced = 🔒 Biri beni zorluyor
    .siblings = 👪 Kardeşim
    .unsure = ❓ Bilmiyorum

list =
    Okul, hastane, iltica: bunları şimdi isteyebilirsin.
    Biri seni zorluyor mu? Belgen olmasa da sana yardım edilebilir:
    📞 { $tel-119 }
    Acil olandan başla: önce sağlığın, sonra okul.
    .next = 🤝 Okul, sağlık, yardım

asylum =
    { -ase } “hayır” dedikten sonra bile { 18 } yaş altı olarak iltica isteyebilirsin.
    Her yerde gerçek yaşını söyle.
    Önce bir { -avocat }’ya (avukat) git: { -prefecture } (devlet) kayıtları görür ve kimin kalabileceğini kontrol eder.
    .lawyer = ⚖️ Avukat bulmak
    .how = ➡️ Nasıl istenir

asylum-where =
    { -prefecture }’e (devlet dairesi, valilik), { -guda } bölümüne (iltica gişesi) git.
    Bazen önce bir dernek ({ -spada }) randevu verir.
    Yanında yetişkin olmasa da { -prefecture } başvurunu almak zorunda.
    .next = 👤 Sana kim yardım eder
