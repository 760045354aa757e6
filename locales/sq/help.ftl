### Rrezik. Së pari numrat. Asnjë pyetje për atë që ka ndodhur. Asnjë premtim.

title = 🆘 Ndihmë tani

start =
    Fëmijë në rrezik:
    📞 { $tel-119 }
    Çdo urgjencë:
    📞 { $tel-112 }
    Mjek:
    📞 { $tel-15 }
    Policia:
    📞 { $tel-17 }
    Falas, ditë e natë, në frëngjisht.
    Askush nuk lexon në çast, ky bot nuk telefonon dot.
    Për çfarë ke nevojë?
    .hurt = 🏥 Sëmundje ose plagë
    .violence = 🆘 Dikush më bën keq
    .no-bed = 🛏️ Pa shtrat sonte
    .dark-thoughts = 💭 Shumë keq, pa shpresë
    .cannot-speak = 📞 Nuk flas dot

hurt =
    Në spital, { -urgences } (ditë e natë) të mjekojnë së pari.
    Dokumentet dhe paratë vijnë më pas.
    Telefono ose shko te { -urgences }:
    📞 { $tel-15 }
    📞 { $tel-112 }
    .card = 💬 Fjali për spitalin
    .no-bed = 🛏️ Pa shtrat sonte

violence =
    Edhe në foyer ose në familje, nuk e ke ti fajin. Telefono:
    📞 { $tel-119 }
    Rrezik tani:
    📞 { $tel-17 }
    Të kanë prekur trupin pa pëlqimin tënd? Shko shpejt në spital, edhe pa denoncim.
    Kundër HIV-it (AIDS), mjekimi fillon zakonisht para { 48 } orësh.
    .sexual = 🆘 Dhunë seksuale
    .words = 🗣️ Çfarë të them
    .forced = 🔒 Më detyrojnë të bindem
    .no-bed = 🛏️ Pa shtrat sonte

on-the-phone =
    Telefonata është falas dhe nuk duket në faturë.
    Thuaj ngadalë: « mineur » (i mitur), « danger » (rrezik), dhe emrin e qytetit tënd.
    Telefono tani:
    📞 { $tel-119 }
    .no-bed = 🛏️ Pa shtrat sonte
    .sms = 📞 Nuk flas dot

dark-thoughts =
    Nëse mendon të vdesësh, fol me dikë tani.
    Ka njerëz që dëgjojnë falas, ditë e natë:
    📞 { $tel-3114 }
    Ke gëlltitur diçka, ose je në rrezik? Telefono menjëherë:
    📞 { $tel-15 }
    📞 { $tel-112 }
    .next = 📞 Dikush tjetër dëgjon

somebody-listens =
    Pas çasteve shumë të rënda, është normale të kesh frikë ose të flesh keq.
    Nga ora { 9 } deri në orën { 23 }, { -fil-sante-jeunes } i dëgjon të rinjtë, falas.
    Telefono, edhe pa dhënë emrin:
    📞 { $tel-fil-sante-jeunes }
    .mind = 💭 Gjej një mjekim
    .no-bed = 🛏️ Pa shtrat sonte

cannot-speak =
    Ky numër merr SMS urgjence, ditë e natë, falas.
    Shkruaj ku je dhe fjalën « danger » (rrezik).
    Dërgo një SMS:
    📞 { $tel-114 }
    .no-bed = 🛏️ Pa shtrat sonte
