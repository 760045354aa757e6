title = 🛡️ O { -asile } (asilo)

start =
    O { -asile } (asilo) protege uma pessoa em perigo grave no seu país.
    Uma carta? Mostra-a hoje a um { -avocat } (advogado).
    Qual é a tua situação?
    .answer = 📄 Tenho uma resposta
    .held = 🛂 Retêm-me na fronteira
    .not-asked = 🛡️ Ainda não pedi
    .asked = 🕒 Pedi, espero
    .other-country = 🗺️ Outro país
    .unsure = ❓ Não sei

asked =
    O formulário do { -ofpra } (serviço do { -asile }) tem um prazo:
    { 21 } dias depois do { -attestation } (prova do teu pedido).
    Liga hoje ao teu representante se ainda não foi enviado.
    O que queres saber?
    .form = 📄 O formulário
    .interview = 🗣️ A entrevista
    .representative = 👤 O meu representante
    .waiting = 🕒 Cama, trabalho, saúde
    .unsure = ❓ Não sei

show-papers =
    Pede hoje que leiam todos os teus papéis.
    Pergunta: « Le formulaire de l’{ -ofpra } est-il parti ? » (O formulário do OFPRA já foi enviado?)
    Vai ao teu representante, a um { -avocat } (advogado) ou a uma associação.
    .next = ⚖️ Um { -avocat }

what-is-it =
    O { -asile } (asilo) é a proteção de França contra um perigo no teu país.
    A { -ase } protege as crianças: podes ter as duas.
    O que queres fazer?
    .ask = 🛡️ O { -asile } e eu
    .new-rules = ⚖️ As regras de { "2026" }
    .lawyer = ⚖️ Encontrar { -avocat }

new-rules =
    Desde junho de { "2026" }, novas regras da Europa vêm antes das regras francesas.
    Um papel mais antigo pode estar errado; a tua carta tem razão.
    Mostra cada carta a um { -avocat } (advogado) ou a uma associação.
    .ask = 🛡️ O { -asile } e eu
    .lawyer = ⚖️ Encontrar { -avocat }
