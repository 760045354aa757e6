### Una tarjeta para mostrar. Las frases y el artículo se quedan en francés en todos los idiomas.

title = 💬 Para mostrar en la { -ase }

start =
    Muestra o lee estas frases en la { -ase } (protección de menores):
    { -phrase-mineur }
    (“Tengo menos de { 18 } años y no tengo familia en Francia.”)
    { -phrase-accueil }
    (“Pido una acogida de urgencia antes de cualquier entrevista.”)
    La ley: { -loi-accueil }
    .next = 📄 Intérprete, decisión

decision =
    Pide también, y guarda cada papel:
    { -phrase-demande }
    (“Quiero un intérprete y una decisión escrita.”)
    La ley: { -loi-entretien }
