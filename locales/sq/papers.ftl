### Dokumentet e identitetit. Edhe pa dokumente ke të drejta. Kurrë dokument i rremë; origjinali mbetet te personi.

title = 📄 Dokumentet e identitetit

start =
    Mund të kërkosh mbrojtje pa dokumente.
    Dokumentet e vërteta ndihmojnë shumë, në çdo hap.
    Cili është rasti yt?
    .nothing = ❌ Nuk kam asgjë
    .photo = 📷 Kam një foto
    .original = 📄 Kam një origjinal
    .doubted = ✋ Dyshim, dy emra, mosha
    .for-sale = 💶 Duan të më shesin
    .unsure = ❓ Humbur, pyetje tjetër

nothing =
    Azili mbron një person në rrezik në vendin e vet.
    A do të kërkosh azil, apo e ke bërë tashmë?
    .asylum = ✅ Po
    .no-asylum = ❌ Jo
    .unsure = ❓ Nuk e di

no-consulate =
    Me azilin, mos e kontakto { -consulat } tënd (zyra e vendit tënd).
    Kjo është këshilla e shoqatave.
    Fol së pari me një { -avocat } (avokat).

family =
    Një i afërm në vendin tënd shpesh mund ta kërkojë dokumentin tënd.
    A mund të lidhesh me dikë atje?
    .reachable = ✅ Po
    .not-reachable = ❌ Jo
    .unsure = ❓ Nuk e di

birth-paper =
    Një i afërm shpesh mund ta kërkojë certifikatën tënde, atje ku ke lindur.
    Nuk ka certifikatë? Një gjyqtar atje mund të bëjë një { -jugement-suppletif } (zëvendëson certifikatën).
    Kërko ta regjistrojnë në gjendjen civile, pastaj ta legalizojnë (vulë zyrtare).

send =
    Kërko së pari një foto të dokumentit.
    Pastaj kërko ta dërgojnë origjinalin me postë me gjurmim.
    Jep adresën e një { -avocat } (avokati) ose të një shoqate që pranon.

red-cross =
    { -croix-rouge } (Kryqi i Kuq) mund ta kërkojë familjen tënde, falas.
    Një i mitur mund ta kërkojë këtë pa një të rritur, te zyra më e afërt.
    Kërkoje vetë, ose eja me një shoqatë.

photo =
    Një foto ndihmon, por origjinali ndihmon më shumë.
    Ruaje foton në dy vende të sigurta.
    Kërko origjinalin me postë me gjurmim, te një { -avocat } (avokat) ose te një shoqatë.
    .next = 📄 Vula zyrtare

original =
    Një origjinal është i çmuar.
    Kush e ka tani?
    .me = ➡️ Unë
    .service = 👮 Një shërbim, policia
    .somebody = ➡️ Një person tjetër

keep =
    Fotografo çdo dokument, para dhe prapa.
    Ruaji fotot në emailin tënd dhe te një shoqatë.
    Jep kopje, kurrë origjinalin tënd të vetëm. Mos dërgo asgjë këtu.

taken =
    Policia mund ta kontrollojë origjinalin. Mendimi i saj nuk e detyron gjyqtarin.
    Pyet kush e ruan dokumentin tënd, dhe kërko një reçu (vërtetim marrjeje) të nënshkruar.
    Kërkoji një { -avocat } (avokati) ta kërkojë mbrapsht.

kept-by-somebody =
    Të t’i mbajnë dokumentet që të bindesh mund të jetë krim.
    Nuk e ke ti fajin.
    Nëse ke frikë, telefono:
    📞 { $tel-119 }
    Rrezik tani:
    📞 { $tel-17 }

made-when =
    { -legalisation } është një vulë zyrtare: ajo vërteton nënshkrimin.
    Një dokument i huaj ka nevojë për të, përveç kur ka marrëveshje mes vendeve.
    Kur është bërë dokumenti yt?
    .before = 📅 Para prillit { "2024" }
    .since = 📅 Nga prilli { "2024" }
    .unsure = ❓ Nuk e di

before-2024 =
    Një gjyqtar e ka pranuar tashmë vulën e ambasadës së atij vendi në Francë.
    E mendon azilin? Mos shko atje para se të takosh një { -avocat } (avokat).
    Pyet një { -avocat } për rregullin e vendit tënd.

since-2024 =
    Nga prilli { "2024" }, rregulli është më i rreptë.
    Vula zakonisht vjen nga ambasada e Francës në vendin tënd.
    Pyet një { -avocat } (avokat) për rregullin e vendit tënd.

no-stamp =
    Pa vulë, një dokument ndonjëherë mund të vlejë prapë.
    Mos e hidh.
    Tregoja këtë javë një { -avocat } (avokati).

doubted =
    Një dokument i bërë sipas rregullave të vendit të vet vlen si i vërtetë.
    Për të thënë “i rremë”, duhen arsye: kërkoji me shkrim.
    Kush dyshon?
    .two-names = 📅 Dy emra, dy mosha
    .who = 🛡️ { -ase }-ja, policia
    .judge = ⚖️ Gjyqtari

two-names =
    Dy emra ose dy mosha: vetëm një regjistër nuk vendos.
    Thuaj emrin dhe moshën e vërtetë, dhe pse është ndryshe.
    Tregoji të gjitha një { -avocat } (avokati), dhe mos përdor dokument të rremë.
    .lawyer = ⚖️ Gjej një avokat
    .visit = 🏢 Vizita te { -prefecture }
    .other = ❓ Pyetje tjetër

doubted-who =
    Ekipi i { -evaluation } (intervista) nuk është gjyqtari i dokumenteve.
    Policia jep një mendim. Gjyqtari mund të mendojë ndryshe.
    Kërkoji një { -avocat } (avokati) ta lexojë këtë mendim.

doubted-judge =
    Gjyqtari e refuzon dokumentin tënd? Nuk ka mbaruar.
    Ai duhet të shohë ende nëse mosha që thua është e mundshme.
    Fol sot me një { -avocat } (avokat).

what-next =
    Çfarë do të dish tani?
    .stamp = 📄 Vula zyrtare
    .consulate = 🗺️ Të shkoj te { -consulat }
    .lost = 📄 Humbur ose vjedhur
    .keep = 📄 Të ruaj dokumentet
    .after-no = 📄 Pas një “jo”
    .lawyer = ⚖️ Gjej një avokat

consulate =
    E mendon azilin? Mos shko te { -consulat } (zyra e vendit tënd) para se të takosh një { -avocat } (avokat).
    Përndryshe, ai mund të japë një kartë ose një pasaportë.
    Shpesh kërkon një certifikatë, ndonjëherë një kujdestar ligjor: shko me një edukator.

never-buy =
    Mos bli dhe mos përdor një dokument të rremë.
    Ligji e dënon, dhe historia jote e vërtetë besohet më pak.
    Refuzo edhe një dokument me emër tjetër ose moshë tjetër.

tell-lawyer =
    Ke tashmë një dokument të rremë? Mos e përdor më.
    { -avocat }-i yt (avokati) e ruan sekretin.
    Fol së pari me të, para të tjerëve.
    .next = ⚖️ Një avokat
