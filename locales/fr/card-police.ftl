### Une carte à montrer. Les phrases et l’article sont dans _terms.ftl et restent en français dans toutes les langues.

title = 💬 À montrer à la police

start =
    Reste calme, et montre ou lis :
    { -phrase-avocat }
    { -phrase-signer }
    La loi : { -loi-police }
    .next = 📅 Je suis mineur

minor =
    Montre aussi ces phrases :
    { -phrase-mineur }
    { -phrase-danger }
    La loi : { -loi-accueil }
