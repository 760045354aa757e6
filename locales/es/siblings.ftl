### Hermanos y hermanas en Francia. Los nombres se escriben en papel, nunca en el bot.

title = 👪 Tu hermano, tu hermana

start =
    Los hermanos y hermanas deben quedarse juntos.
    Los separan solo si es imposible, o si es mejor para el menor.
    ¿Dónde está tu hermano o tu hermana?
    .together = ➡️ Conmigo
    .apart = 📍 Otro lugar de Francia
    .lost = ❓ No sé
    .not-believed = ✋ A uno le dijeron “no”

together =
    El juez debe buscar el mismo lugar para ustedes. Pero no si es malo para un menor.
    Di desde la primera entrevista: « J’ai un frère ou une sœur. » (“Tengo un hermano o una hermana.”)
    Di su nombre y dónde estuvieron juntos la última vez.
    .apart = 👪 Nos separan
    .where = 📮 ¿Dónde está el juez?
    .lawyer = ⚖️ Buscar un abogado

apart =
    Escribe una carta corta al { -juge-des-enfants } (juez de menores), incluso sin adulto.
    Escribe dónde está cada uno.
    Pide el mismo lugar, o visitas, llamadas y cartas.
    .where = 📮 ¿Dónde está el juez?
    .lawyer = ⚖️ Buscar un abogado

lost =
    La { -croix-rouge } (Cruz Roja) busca a las familias separadas, gratis.
    ¿Buscar puede poner a alguien en peligro? Dilo primero.
    Di también a la { -ase } (protección de menores) dónde se vieron por última vez.
    .search = ➡️ Buscar
    .tell = 🗣️ Qué decir

search =
    La { -croix-rouge } (Cruz Roja) busca en muchos países. Es gratis.
    Di primero si buscar puede poner a alguien en peligro.
    .next = 🗣️ Qué decir a la { -ase }

not-believed =
    ¿Uno es menor, y el otro mayor de edad o rechazado?
    Este bot no conoce una regla segura. Puedes pedir visitas al juez.
    Di a tu { -avocat } (abogado) que tu hermano o tu hermana está en Francia.
    .apart = ✍️ Pedir visitas
    .lawyer = ⚖️ Buscar un abogado
