### La carte à montrer. Les trois phrases sont dans _terms.ftl et restent en français dans toutes les langues.

title = 💬 Montre ces phrases

# Un adulte qui peut aider : police, ASE (service qui protège les enfants), hôpital, association.
start =
    Montre ou lis ces phrases à un adulte qui peut aider :
    { -phrase-mineur }
    { -phrase-danger }
    { -phrase-demande }
