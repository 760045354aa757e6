### Una tarjeta para mostrar. Las frases y el artículo se quedan en francés en todos los idiomas.

title = 💬 Para mostrar a la policía

start =
    Mantén la calma, y muestra o lee:
    { -phrase-avocat }
    (“Pido un abogado y un intérprete.”)
    { -phrase-signer }
    (“No firmo un papel que no entiendo.”)
    La ley: { -loi-police }
    .next = 📅 Soy menor

minor =
    Muestra también estas frases:
    { -phrase-mineur }
    (“Tengo menos de { 18 } años y no tengo familia en Francia.”)
    { -phrase-danger }
    (“Estoy en peligro y pido protección.”)
    La ley: { -loi-accueil }
