### Una tarjeta para mostrar. Las frases y el artículo se quedan en francés en todos los idiomas.

title = 💬 Para mostrar en la escuela

start =
    Muestra o lee estas frases en la escuela, en el test o en la mairie (ayuntamiento):
    { -phrase-place }
    (“Pido una plaza en la escuela.”)
    { -phrase-ecole }
    (“Antes de los { 18 } años, la escuela es un derecho, incluso sin papeles.”)
    La ley: { -loi-ecole }
    .next = ✋ Me dicen no

refused =
    ¿Te dicen “no”? Muestra estas frases:
    { -phrase-doute }
    (“Una duda sobre mi edad no basta para rechazar.”)
    { -phrase-refus }
    (“Quisiera este rechazo por escrito.”)
    La ley: { -loi-doute }
