title = ⚖️ O juiz diz “não”

start =
    Podes recorrer: pedir a outros juízes.
    Tens só { 15 } dias.
    Que data está escrita no papel do juiz?
    .unknown = ❓ Não sei

in-time =
    Ainda podes recorrer.
    Último dia:
    { $appeal-to-court }
    Não esperes por esse dia: vai hoje a um { -avocat } (advogado).
    .next = ✍️ Escrever o recurso

soon =
    Falta muito pouco tempo.
    Último dia:
    { $appeal-to-court }
    Vai hoje a um { -avocat } (advogado).
    .next = ✍️ Escrever o recurso

now =
    Talvez seja o último dia. Recorre hoje, agora.
    Vai ao { -greffe } (secretaria) da { -cour-appel } (outros juízes).
    Se está fechado, vai logo que abra, ou envia uma { -recommandee } (carta registada).
    .next = ✍️ Escrever o recurso

received =
    Com a data do papel, o prazo parece acabado.
    Mas ele conta desde o dia em que o recebeste.
    Em que dia recebeste este papel?
    .unknown = ❓ Não sei

received-in-time =
    Com esse dia, talvez ainda possas recorrer.
    Último dia:
    { $appeal-to-court-received }
    Recorre hoje e guarda o envelope.
    .next = ✍️ Escrever o recurso

no-date =
    Sem data certa, recorre hoje.
    O prazo é de { 15 } dias depois de receberes o papel.
    Vai agora a um { -avocat } (advogado).
    .next = ✍️ Escrever o recurso

how-write =
    Em papel, nunca aqui, escreve o teu nome, nascimento, nacionalidade, morada para as cartas.
    Escreve: { -phrase-appel } (Recorro desta decisão.)
    Diz que juiz decidiu, e em que dia. Põe a data, assina, junta uma cópia do papel do juiz.
    .next = 📍 Para onde enviar

how-send =
    Leva hoje a tua carta ao { -greffe } (secretaria) da { -cour-appel } (outros juízes).
    Ou envia-a por { -recommandee } (carta registada). Guarda a prova: carimbo ou recibo.
    Um { -avocat } (advogado) ajuda, mas não é obrigatório.
    .lawyer = ⚖️ Encontrar { -avocat }
    .after = 🕒 Quanto tempo
    .tonight = 🛏️ Dormir e comer
    .other = ❓ Outra coisa

after-appeal =
    Contra uma colocação provisória, a { -cour-appel } (outros juízes) tem { 3 } meses para responder.
    É outra vez “não”? Um { -avocat } (advogado) especializado pode às vezes ir a um tribunal mais alto.
    Pede a { -aide-juridictionnelle } (gratuito para ti).
    .next = ➡️ E agora

late =
    O prazo talvez tenha acabado.
    Com novos papéis, um novo pedido ao juiz é às vezes possível.
    Mostra hoje os teus papéis a um { -avocat } (advogado).
    .lawyer = ⚖️ Encontrar { -avocat }
    .higher = ⚖️ Tribunal mais alto
    .now = ➡️ E agora

last-ways =
    Um { -avocat } (advogado) pode às vezes ir a um tribunal mais alto, em França.
    Depois, pode escrever ao Tribunal Europeu ou à ONU.
    Pergunta-lhe hoje se isso é útil para ti.
    .next = ➡️ E agora

what-now =
    Guarda todos os teus papéis, e uma foto de cada um.
    O que queres fazer agora?
    .lawyer = ⚖️ Encontrar { -avocat }
    .new-papers = 📄 Novos papéis
    .meanwhile = 🤝 Escola, saúde, ajuda
    .tonight = 🛏️ Dormir e comer
