### Dokumente të reja pas një refuzimi. Kurrë dokument i rremë; origjinali mbetet te personi.

title = 📄 Dokumente të reja

start =
    Dokumentet e reja mund të ndihmojnë, edhe pas një “jo”.
    Çfarë ke marrë?
    .original = 📄 Një dokument origjinal
    .photo = 📷 Një foto
    .for-sale = 💶 Duan të më shesin
    .lost = 📄 Humba dokumentet
    .nothing = ❓ Ende asgjë

original =
    Ruaje origjinalin dhe jep kopje.
    Nëse ta mbajnë origjinalin, kërko një reçu (vërtetim marrjeje) të nënshkruar.
    Ruaj foto në dy vende të sigurta.

photo =
    Ruaje foton në dy vende të sigurta.
    Një foto ndihmon, por origjinali ndihmon më shumë.
    Kërkoje me postë me gjurmim, te një { -avocat } (avokat) ose te një shoqatë.

stamp =
    Një dokument i huaj shpesh ka nevojë për { -legalisation } (vulë zyrtare).
    Pa vulë, ndonjëherë mund të vlejë prapë.
    Pyet një { -avocat } (avokat) për rregullin e vendit tënd.

consulate =
    Azili mbron një person në rrezik në vendin e vet.
    Do të kërkosh azil? Atëherë mos e kontakto { -consulat } tënd (zyra e vendit tënd).
    Fol së pari me një { -avocat } (avokat).

new-request =
    Me dokumente të reja, ndonjëherë mund t’i bësh përsëri një kërkesë gjyqtarit.
    Dërgo kopje, dhe shko këtë javë te një { -avocat } (avokat).
    Çfarë do të bësh?
    .letter = ✍️ Shkruaji gjyqtarit
    .lawyer = ⚖️ Gjej një avokat
    .unsure = ❓ Nuk e di

never-buy =
    Mos bli dhe mos përdor një dokument të rremë.
    Ligji e dënon, dhe historia jote e vërtetë besohet më pak.
    Refuzoje këtë dokument.

tell-lawyer =
    Ke tashmë një dokument të rremë? Mos e përdor më.
    { -avocat }-i yt (avokati) e ruan sekretin.
    Fol së pari me të, para të tjerëve.
    .next = ⚖️ Një avokat

family =
    Mund të kërkosh mbrojtje pa dokumente.
    { -croix-rouge } (Kryqi i Kuq) mund ta kërkojë familjen tënde, falas.
    Kërkoja sot atij, ose kërkoja një shoqate.
