title = 💬 Mostrar à polícia

start =
    Fica com calma, e mostra ou lê:
    { -phrase-avocat }
    (Peço um advogado e um intérprete.)
    { -phrase-signer }
    (Não assino um papel que não percebo.)
    A lei: { -loi-police }
    .next = 📅 Sou menor

minor =
    Mostra também estas frases:
    { -phrase-mineur }
    (Tenho menos de { 18 } anos e estou sem família em França.)
    { -phrase-danger }
    (Estou em perigo e peço proteção.)
    A lei: { -loi-accueil }
