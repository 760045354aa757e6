title = 💬 Mostra estas frases

start =
    Mostra ou lê estas frases a um adulto que pode ajudar:
    { -phrase-mineur }
    (Tenho menos de { 18 } anos e estou sem família em França.)
    { -phrase-danger }
    (Estou em perigo e peço proteção.)
    { -phrase-demande }
    (Quero um intérprete e uma decisão escrita.)
