### Una tarjeta para mostrar. Las frases y el artículo se quedan en francés en todos los idiomas.

title = 💬 Para mostrar en el hospital

start =
    Muestra o lee estas frases en la recepción del hospital:
    { -phrase-mineur }
    (“Tengo menos de { 18 } años y no tengo familia en Francia.”)
    { -phrase-urgence }
    (“En una emergencia, un médico debe atenderme.”)
    La ley: { -loi-urgence }
    .next = 💬 Gratis, intérprete

free =
    La { -pass } (oficina del hospital) atiende gratis sin tarjeta de salud. Pide:
    { -phrase-pass }
    (“Busco la { -pass }.”)
    { -phrase-interprete }
    (“Quisiera un intérprete.”)
