### Lo que unos jueces y la ONU dijeron sobre la edad. Para mostrar a un abogado. Nunca presentar una opinión como una ley.

title = ⚖️ Ideas para tu carta

start =
    Unos jueces y la ONU hablaron de la edad de los jóvenes.
    No son promesas: muestra estos textos a un { -avocat } (abogado).
    ¿Qué quieres leer?
    .doubt = ⚖️ La duda
    .europe = ⚖️ Europa
    .un = ⚖️ La ONU
    .france = ⚖️ Francia
    .lawyer = ⚖️ Buscar un abogado
    .letter = 📄 Volver a mi carta

doubt =
    Una radiografía de huesos sola no basta: la duda te beneficia.
    Sin buenos papeles, el juez todavía debe mirar si tu edad es posible.
    Ninguna regla debe tratar a un menor como a un adulto.

looks =
    La ONU dice: la cara y el cuerpo solos no deciden la edad.
    Tus palabras cuentan, y tus papeles también.
    Dilo en tu carta, con tus palabras.

europe =
    En { "2025" }, el Tribunal Europeo condenó a Francia: un joven había recibido mala información.
    Condenó a Bélgica: una radiografía de huesos sin consentimiento verdadero.
    Muéstralo a un { -avocat } (abogado).

un =
    La ONU dice: en la duda, hay que tratar a un joven como menor, también durante el recurso.
    Pide un techo, comida y agua.
    El juez francés no está obligado a seguirla. Muéstralo a un { -avocat } (abogado).

france =
    En { "2025" }, el { -conseil-etat } (jueces) mantuvo el sistema francés.
    El mismo año, una comisión de derechos humanos lo criticó.
    Tu situación es importante: prepárala con un { -avocat } (abogado).

asylum =
    Para el asilo, una regla de Europa dice: no solo el aspecto.
    El examen médico viene al final. En la duda, dice: menor.
    ¿Francia la aplica? Pregunta a un { -avocat } (abogado).
