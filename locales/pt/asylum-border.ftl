title = 🛂 Retêm-te na fronteira

start =
    Diz ou mostra: { -phrase-asile } (Sou menor e peço asilo.)
    Pede agora um intérprete e um { -avocat } (advogado).
    Não assines um papel que não percebes.
    Qual é a tua situação?
    .refused-entry = 📄 Papel de recusa
    .waiting-zone = 🛂 Avião, porto, estação
    .land-border = 🚌 Fronteira a pé, bus
    .screening = 👮 Impressões, controlo
    .unsure = ❓ Não sei

now =
    Recusam-te a entrada para o { -asile } (asilo)? É preciso agir agora.
    O prazo é de { 48 } horas, ou o do papel.
    Pede: { -phrase-representant } (Peço um representante.)
    .next = ⚖️ Os meus direitos

rights =
    Um { -administrateur-ad-hoc } (adulto nomeado para ti) deve vir sem esperar.
    Podes ter um intérprete, um médico, e ligar a alguém.
    Pede tudo isso agora.
    .sent-back = 🚪 Querem mandar-me embora
    .normal = 🕒 Resposta muito rápida?
    .card = 💬 Frases para mostrar

one-day =
    Aeroporto, porto, estação: podes recusar que te mandem embora antes de { 1 } dia completo.
    Não numa fronteira de terra.
    Diz agora: { -phrase-jour-franc } (Quero { "1" } dia completo.)

no-fast-way =
    Um menor só tem normalmente direito ao exame normal do { -asile } (asilo).
    As regras da Europa são novas: o teu papel vale mais do que este texto.
    Mostra-o a um { -avocat } (advogado) ou a uma associação do lugar.
    .next = 💬 Frases para mostrar

land-border =
    Um menor pode pedir { -asile } (asilo) em qualquer momento.
    Aqui, a regra de { 1 } dia antes de te mandarem embora não vale.
    Diz agora: { -phrase-asile } (Sou menor e peço asilo.)
    .next = 📄 O meu papel

screening =
    Olham a tua identidade, a tua saúde, as tuas impressões digitais.
    Na fronteira, isso dura normalmente { 7 } dias no máximo.
    Pede a pessoa que deve ajudar-te, e a tua língua.
    .next = 📄 O meu papel
