### Une carte à montrer. Les phrases et l’article sont dans _terms.ftl et restent en français dans toutes les langues.

title = 💬 À montrer à l’{ -ase }

start =
    Montre ou lis ces phrases à l’{ -ase } (protection des enfants) :
    { -phrase-mineur }
    { -phrase-accueil }
    La loi : { -loi-accueil }
    .next = 📄 Interprète, décision

decision =
    Demande aussi, et garde chaque papier :
    { -phrase-demande }
    La loi : { -loi-entretien }
