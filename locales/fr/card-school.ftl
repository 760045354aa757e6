### Une carte à montrer. Les phrases et l’article sont dans _terms.ftl et restent en français dans toutes les langues.

title = 💬 À montrer à l’école

start =
    Montre ou lis ces phrases à l’école, au test ou à la mairie :
    { -phrase-place }
    { -phrase-ecole }
    La loi : { -loi-ecole }
    .next = ✋ On me dit non

refused =
    On te dit « non » ? Montre ces phrases :
    { -phrase-doute }
    { -phrase-refus }
    La loi : { -loi-doute }
