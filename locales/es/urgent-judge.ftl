### El juez urgente respondió. Decir los plazos, no predecir nada.

title = ⚖️ El juez urgente respondió

start =
    El juez del { -refere-liberte } (petición urgente) escribió su respuesta.
    ¿Dijo “no”? Puedes presentar un recurso durante { 15 } días.
    ¿Qué fecha está escrita en ese papel?
    .unknown = ❓ No sé

in-time =
    Todavía puedes presentar un recurso al { -conseil-etat } (los jueces más altos).
    Último día:
    { $urgent-judge-appeal }
    Ve a un { -avocat } (abogado) hoy.

now =
    Presenta el recurso hoy, ahora.
    El recurso va al { -conseil-etat } (los jueces más altos).
    Ve a un { -avocat } (abogado) de inmediato, con el papel.

late =
    Quizás el plazo ha terminado.
    Cuenta desde el día en que recibiste el papel.
    Muestra el papel y el sobre a un { -avocat } (abogado) hoy.

what-after =
    Después de los jueces franceses, un { -avocat } (abogado) puede escribir a veces al Tribunal Europeo.
    También puede escribir a un comité de la ONU para los niños.
    Pregúntale si es útil para ti.

still =
    Antes de los { 18 } años, todavía puedes escribir al { -juge-des-enfants } (juez de menores).
    En la calle o en peligro, llama:
    📞 { $tel-119 }
    ¿Qué quieres hacer?
    .letter = ✍️ Escribir al juez
    .lawyer = ⚖️ Buscar un abogado
