### Çfarë është boti. Kurrë mos thuaj se biseda është e fshehtë.

title = ❓ Çfarë është ky bot?

start =
    Ky bot është falas.
    Nuk kërkon kurrë para, kod, dokument, as emrin tënd.
    Nëse t’i kërkojnë këtu, mos dërgo asgjë.
    Çfarë do të dish?
    .kept = 🔒 Çfarë ruan ky bot
    .messenger = ➡️ Kush sheh çfarë shkruaj
    .phone = 📱 Telefon i përbashkët
    .information = ⚖️ Bot apo avokat?

information =
    Këtu lexon informacione të përgjithshme.
    Ky bot nuk është { -avocat } (avokat), dhe rregullat ndryshojnë.
    Për rastin tënd, pyet një { -avocat } ose një shoqatë.
    .next = ❓ Pyetje tjetër

messenger =
    Kompania Telegram mund ta shohë këtë bisedë dhe ruan gjurmë teknike.
    Në një çështje penale, ajo mund t’ua japë gjyqtarëve.
    Mos shkruaj këtu as emrin tënd, as historinë tënde.
    .next = ❓ Pyetje tjetër

phone =
    Një person që e merr këtë telefon mund ta lexojë këtë bisedë.
    Për ta fshirë, mbaje gishtin mbi të në listë.
    Pastaj zgjidh “Fshi”.
    .next = ❓ Pyetje tjetër

kept =
    Ky bot e ruan ekranin tënd të fundit, me zgjedhjet e tua, { 24 } orë.
    Ruan edhe gjuhën tënde dhe numra mesazhesh, në formë të koduar.
    Për të fshirë gjithçka, shkruaj: /erase
