title = 💬 Mostrar à { -ase }

start =
    Mostra ou lê estas frases à { -ase } (proteção de menores):
    { -phrase-mineur }
    (Tenho menos de { 18 } anos e estou sem família em França.)
    { -phrase-accueil }
    (Peço um acolhimento de emergência antes de qualquer entrevista.)
    A lei: { -loi-accueil }
    .next = 📄 Intérprete, decisão

decision =
    Pede também, e guarda cada papel:
    { -phrase-demande }
    (Quero um intérprete e uma decisão escrita.)
    A lei: { -loi-entretien }
