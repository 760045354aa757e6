title = 📄 O formulário do { -ofpra }

start =
    Liga hoje ao teu representante ou a uma associação.
    O formulário deve seguir depressa para o { -ofpra } (serviço do { -asile }).
    Qual é a tua situação?
    .not-sent = 🕒 Ainda não enviado
    .missing = 📄 Falta um papel
    .france-asile = 📍 Serviço { -france-asile }
    .late = 🕒 É tarde demais
    .unsure = ❓ Não sei

attestation-day =
    O prazo é de { 21 } dias depois do { -attestation }.
    É o papel que prova o teu pedido.
    Em que dia to deram?
    .unknown = ❓ Não sei

in-time =
    Envia o formulário antes deste dia:
    { $ofpra-form-safe }
    Último dia, ou mais cedo se o teu papel o diz:
    { $ofpra-form }
    Liga hoje ao teu representante.
    .next = ➡️ Como fazer

soon =
    Envia hoje o formulário.
    Último dia, ou mais cedo se o teu papel o diz:
    { $ofpra-form }
    Liga agora ao teu representante e a um { -avocat } (advogado).
    .next = ➡️ Como fazer

no-date =
    Sem data certa, envia hoje o formulário.
    O prazo é de { 21 } dias depois do { -attestation } (prova do pedido).
    Mostra-o a uma associação ou a um { -avocat } (advogado).
    .next = ➡️ Como fazer

how =
    O formulário é em francês, assinado pelo teu representante.
    Junta uma foto tua e uma cópia do { -attestation } (prova do pedido).
    Envia-o ao { -ofpra } e guarda a prova.

true-story =
    Prepara o teu relato com o teu representante.
    Uma história decorada conta muitas vezes contra ti.
    Escreve a tua própria verdade, com as tuas palavras.
    .next = ➡️ E agora

missing-day =
    O { -ofpra } (serviço do { -asile }) dá-te { 8 } dias para enviar o que falta.
    Liga hoje ao teu representante.
    Que data está escrita na carta?
    .unknown = ❓ Não sei

missing-in-time =
    Envia o que falta antes deste dia:
    { $ofpra-missing-safe }
    Último dia, ou mais cedo se o teu papel o diz:
    { $ofpra-missing }
    Liga hoje ao teu representante e guarda a prova.
    .next = ➡️ E agora

missing-soon =
    Envia hoje o que falta.
    Último dia, ou mais cedo se o teu papel o diz:
    { $ofpra-missing }
    Liga ao teu representante e guarda a prova.
    .next = ➡️ E agora

missing-no-date =
    Sem data certa, envia hoje o que falta.
    O { -ofpra } dá { 8 } dias.
    Liga agora ao teu representante e guarda a prova.
    .next = ➡️ E agora

france-asile =
    Na { -france-asile }, um agente do { -ofpra } preenche o processo contigo.
    É no mesmo dia, ou no dia escrito no teu papel.
    Vê esse dia, e vem com o teu representante.
    .next = ➡️ E agora

late =
    Vai hoje a um { -avocat } (advogado), com o { -attestation } (prova) e as cartas.
    O prazo parece acabado, mas agir depressa conta.
    Avisa hoje também o teu representante.
    .next = ➡️ E agora

what-now =
    Guarda uma foto de cada papel.
    O que queres fazer agora?
    .lawyer = ⚖️ Encontrar { -avocat }
    .representative = 👤 O meu representante
    .interview = 🗣️ A entrevista
    .waiting = 🕒 Cama, trabalho, saúde
