### Une carte à montrer. Les phrases et l’article sont dans _terms.ftl et restent en français dans toutes les langues.

title = 💬 À montrer à l’hôpital

start =
    Montre ou lis ces phrases à l’accueil de l’hôpital :
    { -phrase-mineur }
    { -phrase-urgence }
    La loi : { -loi-urgence }
    .next = 💬 Gratuit, interprète

free =
    La { -pass } (bureau de l’hôpital) soigne gratuitement sans carte de santé. Demande :
    { -phrase-pass }
    { -phrase-interprete }
