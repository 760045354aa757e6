### Adresa e gjyqtarit të të miturve, për ta çuar ose dërguar letrën.

title = 📮 Ku është gjyqtari?

start =
    Gjyqtari yt është ai i qytetit ku jeton.
    Në cilin qytet je?
    .unknown = ❓ Nuk dua ta them

court =
    Ja gjykata e département-it ku je.
    Kontrolloje adresën në dokumentin tënd ose në bashki.
    Ruaj vulën ose reçu (vërtetimin).

anywhere =
    Pyet në bashki për adresën e { -juge-des-enfants } (gjyqtari i të miturve).
    Mund të ta japë edhe një shoqatë ose një { -avocat } (avokat).
