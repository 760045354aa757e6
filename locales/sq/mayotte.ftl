### Mayotte. Rregulla të veta, ndonjëherë të reja: këtu nuk shkruhet asnjë datë. Mos premto asgjë.

title = 🌴 Në Mayotte

start =
    Në Mayotte, kthimi mund të jetë shumë i shpejtë.
    Kërko menjëherë: telefonin, një { -avocat } (avokat), një shoqatë.
    Thuaj: { -phrase-mineur } { -phrase-parents } (Jam nën { 18 } vjeç dhe pa familje. Prindërit e mi nuk janë këtu.)
    .sent-back = 🚪 Duan të më kthejnë
    .adult = 👤 Më vunë me një të rritur
    .asylum = 🗺️ Kam frikë në vendin tim
    .protection = 🛡️ Të kem mbrojtje
    .lawyer = ⚖️ Gjej një avokat

sent-back =
    Këtu, nuk ka { 1 } ditë të plotë pritje para një kthimi.
    Një { -avocat } (avokat) mund t’i drejtohet urgjent një gjyqtari: { -refere-liberte }.
    Atëherë kthimi pret vendimin e këtij gjyqtari: kërko tani një { -avocat }.
    .next = ⚖️ Një avokat

with-adult =
    Askush nuk duhet të të lidhë me një të rritur që nuk është prindi yt.
    Me një prind të vërtetë, një familje ende mund të mbahet, por rregullat ndryshojnë.
    Thuaj kush është vërtet ky i rritur, dhe kërko një { -avocat } (avokat).
    .next = ⚖️ Një avokat

asylum =
    Edhe në Mayotte, mund të kërkosh azil.
    Disa rregulla janë ndryshe, dhe mund të kenë ndryshuar në { "2026" }.
    Thuaji një shoqate ose një { -avocat } (avokati): { -phrase-asile } (Jam i mitur dhe kërkoj azil.)
    .next = ⚖️ Një avokat

protection =
    Edhe në Mayotte, një fëmijë vetëm duhet mbrojtur, megjithëse ka pak vende.
    { -juge-des-enfants } (gjyqtari i të miturve) është në Mamoudzou.
    Telefono, është falas, ditë e natë:
    📞 { $tel-119 }
    .next = ⚖️ Një avokat
