title = ⚖️ Resposta do juiz de urgência

start =
    O juiz do { -refere-liberte } (pedido urgente) escreveu a resposta.
    Disse “não”? Podes recorrer durante { 15 } dias.
    Que data está escrita nesse papel?
    .unknown = ❓ Não sei

in-time =
    Ainda podes recorrer ao { -conseil-etat } (os juízes mais altos).
    Último dia:
    { $urgent-judge-appeal }
    Vai hoje a um { -avocat } (advogado).

now =
    Recorre hoje, agora.
    O recurso vai para o { -conseil-etat } (os juízes mais altos).
    Vai já a um { -avocat } (advogado), com o papel.

late =
    O prazo talvez tenha acabado.
    Ele conta desde o dia em que recebeste o papel.
    Mostra hoje o papel e o envelope a um { -avocat } (advogado).

what-after =
    Depois dos juízes franceses, um { -avocat } (advogado) pode às vezes escrever ao Tribunal Europeu.
    Também pode escrever a um comité da ONU para as crianças.
    Pergunta-lhe se isso é útil para ti.

still =
    Antes dos { 18 } anos, ainda podes escrever ao { -juge-des-enfants } (juiz de menores).
    Na rua ou em perigo, liga:
    📞 { $tel-119 }
    O que queres fazer?
    .letter = ✍️ Escrever ao juiz
    .lawyer = ⚖️ Encontrar { -avocat }
