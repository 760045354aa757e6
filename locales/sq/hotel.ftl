### Vetëm në hotel. Mos thuaj se hoteli është i ndaluar para përgjigjes për moshën: nuk është e sigurt.

title = 🏨 Fle në hotel

start =
    Ligji e ndalon hotelin për fëmijët që janë nën kujdesin e { -ase }-së (mbrojtja e fëmijëve).
    Ata duhet të jetojnë në një foyer (shtëpi për të rinj) ose në një familje kujdestare.
    { -ase }-ja ose një gjyqtar ka thënë “po” për ty?
    .in-care = ✅ Po, është “po”
    .waiting = 🕒 Pres përgjigjen
    .danger = 🆘 Rrezik, uri, sëmundje
    .unsure = ❓ Nuk e di

in-care =
    Ka vetëm një përjashtim, në urgjencë: një qendër pushimi ose të rinjsh, më së shumti { 2 } muaj.
    Ai nuk vlen kurrë për një fëmijë me aftësi të kufizuar, të njohur zyrtarisht.
    Kërko me shkrim një foyer ose një familje.
    .next = ✍️ Kujt t’i shkruaj

waiting =
    Para përgjigjes për moshën tënde, ligji nuk është i qartë: pyet një { -avocat } (avokat).
    Ende përdoren hotele.
    Mund të ankohesh prapë: rrezik, papastërti, ose gjithmonë vetëm.
    .next = ✍️ Kujt t’i shkruaj

danger =
    Fëmijë në rrezik:
    📞 { $tel-119 }
    Sëmundje ose rrezik i madh:
    📞 { $tel-112 }
    Pa ushqim ose mjekim? Një { -avocat } (avokat) mund t’i kërkojë një gjyqtari urgjent.
    .lawyer = ⚖️ Gjej një avokat
    .what = ✍️ Kujt t’i shkruaj

what-to-do =
    Shkruaji { -ase }-së (mbrojtja e fëmijëve): thuaj që kërkon një foyer. Ruaj një foto.
    Një gjyqtar të ka vënë nën kujdesin e { -ase }-së? Shkruaji edhe atij, pa një të rritur.
    Mund t’i shkruash { -defenseur-des-droits } (mbron fëmijët), falas.
    .where = 📮 Ku është gjyqtari?
    .lawyer = ⚖️ Gjej një avokat
    .danger = 🆘 Rrezik, uri, sëmundje
