### Mayotte. Reglas aparte, a veces nuevas: aquí no se escribe ninguna fecha. No prometer nada.

title = 🌴 En Mayotte

start =
    En Mayotte, una devolución puede ser muy rápida.
    Pide de inmediato: el teléfono, un { -avocat } (abogado), una asociación.
    Di: { -phrase-mineur } { -phrase-parents } (“Tengo menos de { 18 } años, sin familia. Mis padres no están aquí.”)
    .sent-back = 🚪 Quieren devolverme
    .adult = 👤 Me ponen con un adulto
    .asylum = 🗺️ Miedo en mi país
    .protection = 🛡️ Tener protección
    .lawyer = ⚖️ Buscar un abogado

sent-back =
    Aquí no hay { 1 } día entero de espera antes de una devolución.
    Un { -avocat } (abogado) puede ir a un juez con urgencia: el { -refere-liberte }.
    Entonces la devolución espera a este juez: pide un { -avocat } ahora.
    .next = ⚖️ Un abogado

with-adult =
    Nadie debe ponerte con un adulto que no es tu padre o tu madre.
    Con un padre o una madre de verdad, todavía pueden retener a una familia. Pero las reglas cambian.
    Di quién es de verdad este adulto, y pide un { -avocat } (abogado).
    .next = ⚖️ Un abogado

asylum =
    En Mayotte también, puedes pedir asilo.
    Algunas reglas son diferentes, y quizás cambiaron en { "2026" }.
    Di a una asociación o a un { -avocat } (abogado): { -phrase-asile } (“Soy menor y pido asilo.”)
    .next = ⚖️ Un abogado

protection =
    En Mayotte también hay que proteger a un menor sin familia, aunque hay pocas plazas.
    El { -juge-des-enfants } (juez de menores) está en Mamoudzou.
    Llama, es gratis, día y noche:
    📞 { $tel-119 }
    .next = ⚖️ Un abogado
