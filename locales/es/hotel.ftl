### Sin adulto en un hotel. No decir que el hotel está prohibido antes de la respuesta sobre la edad: no es seguro.

title = 🏨 Duermo en un hotel

start =
    La ley prohíbe el hotel para los menores confiados a la { -ase } (protección de menores).
    Tienen que vivir en un foyer (centro de menores) o en una familia de acogida.
    ¿La { -ase } o un juez dijo “sí” para ti?
    .in-care = ✅ Sí, dijo “sí”
    .waiting = 🕒 Espero la respuesta
    .danger = 🆘 Peligro, hambre, salud
    .unsure = ❓ No sé

in-care =
    Hay una sola excepción, en una emergencia: un centro de vacaciones o de jóvenes, { 2 } meses como máximo.
    Nunca vale para un menor con discapacidad reconocida.
    Pide por escrito un foyer (centro de menores) o una familia.
    .next = ✍️ A quién escribir

waiting =
    Antes de la respuesta sobre tu edad, la ley no es clara: pregunta a un { -avocat } (abogado).
    Todavía se usan hoteles.
    Puedes quejarte de todos modos: peligro, suciedad, o siempre sin compañía.
    .next = ✍️ A quién escribir

danger =
    Menor en peligro:
    📞 { $tel-119 }
    Enfermedad o peligro grave:
    📞 { $tel-112 }
    ¿Sin comida o sin atención médica? Un { -avocat } (abogado) puede pedir un juez urgente.
    .lawyer = ⚖️ Buscar un abogado
    .what = ✍️ A quién escribir

what-to-do =
    Escribe a la { -ase } (protección de menores): pides un foyer (centro de menores). Guarda una foto.
    ¿Un juez te confió a la { -ase }? Escríbele también, sin adulto.
    Puedes escribir al { -defenseur-des-droits } (defiende a los menores), gratis.
    .where = 📮 ¿Dónde está el juez?
    .lawyer = ⚖️ Buscar un abogado
    .danger = 🆘 Peligro, hambre, salud
