### Papeles perdidos o robados. Primero el asilo: el consulado es un peligro. Nunca preguntar por qué se fue.

title = 📄 Papel perdido o robado

start =
    Sin papeles también puedes pedir protección.
    ¿Piensas en el asilo? No llames a tu { -consulat } (oficina de tu país).
    ¿Qué papel te falta?
    .country = 📄 Un papel de mi país
    .asylum = 📄 Un papel de asilo
    .court = ⚖️ Un papel del juez
    .kept = 🔒 Alguien lo guarda
    .unsure = ❓ No sé

country =
    El { -consulat } (oficina de tu país) puede hacer otra vez un pasaporte.
    Pero el asilo protege a una persona en peligro en su país.
    ¿Pediste asilo, o lo piensas?
    .asylum = ✅ Sí, el asilo
    .no-asylum = ❌ No
    .unsure = ❓ No sé

no-consulate =
    No contactes con tu { -consulat } (oficina de tu país) ni con tu embajada.
    Puedes de todos modos declarar la pérdida a la policía.
    Pide a tu educador o a una asociación que vaya contigo.
    .next = 👮 Dónde declararlo

asylum =
    No contactes con tu { -consulat } ni con tu embajada (oficinas de tu país).
    Tu educador o una asociación sabe dónde pedir otra vez este papel.
    Pregúntales hoy.
    .next = 👮 Dónde declararlo

court =
    El { -greffe } (oficina) del tribunal de menores puede dar una copia.
    Tu { -avocat } (abogado) también puede tener una.
    Pídela a ellos, o a tu educador.
    .next = ➡️ No perder nada más

kept =
    Está prohibido guardar tus papeles para hacerte obedecer.
    ¿Los tiene la policía o un servicio? Pide un recibo firmado.
    Pide a un { -avocat } (abogado) que los reclame.
    .next = ⚖️ Un abogado

declare =
    Ve a cualquier comisaría de policía o gendarmerie, es gratis.
    Puedes ir sin adulto, pero es más fácil con uno.
    ¿Tienes miedo? Ve con una asociación, y pide un recibo.
    .next = ➡️ Antes de ir

before-going =
    Escribe: qué papel, su número, la fecha, el lugar, y cómo.
    Da tu nombre verdadero y tu fecha de nacimiento verdadera.
    Guarda el recibo: ayuda a hacer otra vez el papel.
    .next = ➡️ No perder nada más

copies =
    Haz fotos de cada papel, y del recibo.
    Guarda las fotos en dos lugares, como tu correo electrónico.
    Deja una copia a un adulto de confianza.
    .lawyer = ⚖️ Buscar un abogado
