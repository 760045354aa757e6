### La tarjeta para mostrar. Las tres frases se quedan en francés en todos los idiomas.

title = 💬 Muestra estas frases

start =
    Muestra o lee estas frases a un adulto que puede ayudar:
    { -phrase-mineur }
    (“Tengo menos de { 18 } años y no tengo familia en Francia.”)
    { -phrase-danger }
    (“Estoy en peligro y pido protección.”)
    { -phrase-demande }
    (“Quiero un intérprete y una decisión escrita.”)
