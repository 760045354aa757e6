### Pilula urgjente. Asnjë gjykim, asnjë pyetje. Orët kanë rëndësi: thuaj ku të shkojë, sot.

title = 💊 Pilula urgjente

start =
    Pilula urgjente (e ditës së nesërme) vepron më së shumti { 3 } ose { 5 } ditë.
    Nën { 18 } vjeç, ajo është falas dhe sekrete, pa pëlqimin e një të rrituri.
    Shko shpejt: farmaci, infermierja e shkollës ose { -centre-sexuel } (për të rinjtë).
    .say = 🗣️ Çfarë të them atje
    .hiv = 🏥 Po HIV-i?
    .late = 🕒 Ishte shumë kohë më parë
    .forced = 🔒 Më kanë detyruar

say =
    Thuaj ose trego: { -phrase-pilule } (Dua pilulën urgjente, në fshehtësi.)
    Pa letër nga mjeku, dhe sa më shpejt.
    Për një pyetje, falas, nga e hëna në të shtunë:
    📞 { $tel-sexualites }
    .hiv = 🏥 Po HIV-i?
    .late = 🕒 Ishte shumë kohë më parë

late =
    Testi i shtatzënisë është falas dhe sekret.
    Pastaj, zgjedh ti: ta mbash bebin ose jo.
    Shko te { -centre-sexuel } (për të rinjtë), ose telefono, nga e hëna në të shtunë:
    📞 { $tel-sexualites }

hiv =
    Kundër HIV-it (AIDS), një mjekim zakonisht fillon para { 48 } orësh.
    Shko tani te { -urgences } (spitali), edhe natën.
    Më vonë, një test është falas te { -cegidd } (qendër testesh).
    .card = 💬 Kartë për të treguar
    .forced = 🆘 Më kanë bërë keq

forced =
    Nuk e ke ti fajin, dhe shpesh të mjekojnë pa denoncim.
    Shko tani te { -urgences } (spitali), edhe natën.
    Për të folur, ditë e natë, falas:
    📞 { $tel-119 }
    .hiv = 🏥 Po HIV-i?
    .card = 💬 Kartë për të treguar
