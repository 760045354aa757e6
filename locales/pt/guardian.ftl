title = 👤 Quem decide por ti

start =
    Os teus pais mantêm os seus direitos, mesmo longe.
    Um juiz pode dar essa função a outra pessoa.
    Qual é a tua situação?
    .in-care = 🛡️ A { -ase } trata de mim
    .asylum = 🛡️ Peço asilo
    .not-yet = 🕒 Ainda sem proteção
    .adult = 👤 Adulto, tio ou amigo
    .waiting-zone = 📍 Aeroporto ou porto
    .unsure = ❓ Não sei

in-care =
    A { -ase } (proteção de menores) decide as coisas de cada dia.
    As coisas importantes pedem os teus pais, um tutor (nomeado por um juiz) ou um juiz.
    De que precisas?
    .every-day = ☀️ Escola, saída, médico
    .important = 🏥 Operação, viagem
    .nobody-signs = ✍️ Ninguém assina
    .disagree = ✋ Não concordo
    .who = ❓ Quem é o meu tutor?

every-day =
    Escola, saída, cabeleireiro, médico: a { -ase } (proteção de menores) pode assinar.
    Para o desporto ou o banco, depende.
    Pergunta ao teu educador quem assina.
    .important = 🏥 Operação, viagem
    .nobody-signs = ✍️ Ninguém assina
    .who = ❓ Quem é o meu tutor?

important =
    Operação, passaporte, viagem longa: são coisas importantes.
    O teu tutor assina, se um juiz nomeou um.
    Sem tutor? Lê o que vem a seguir.

nobody-signs =
    Ninguém assina? Um juiz pode dar uma autorização.
    Diz à { -ase } (proteção de menores): « Demandez au juge. » (Peçam ao juiz.)
    Diz isso também ao teu { -avocat } (advogado).
    .next = 👤 Pedir um tutor

family-judge =
    O { -juge-familles } (juiz da família) nomeia os tutores.
    Está no { -tribunal-judiciaire } (tribunal) do lugar onde vives.
    Pede ajuda a um { -avocat } (advogado) ou a um educador para lhe escrever.
    .what-to-write = ✍️ O que escrever
    .what-is-it = ❓ O que é um tutor?
    .lawyer = ⚖️ Encontrar { -avocat }

what-to-write =
    Escreve em papel, nunca aqui, quem és e onde vives.
    Escreve: nenhum dos teus pais pode agir em França, e o que está bloqueado.
    Põe a data, assina, e guarda uma foto.
    .next = ⚖️ Um { -avocat }

disagree =
    Não concordas com a { -ase } (proteção de menores)?
    O { -juge-des-enfants } (juiz que protege crianças) pode ouvir-te.
    Escreve-lhe, sem adulto e de graça.
    .next = ✍️ A carta ao juiz

who-is-who =
    O lar ou o educador não é o teu tutor.
    Só um juiz nomeia um tutor.
    Ninguém deve fingir que é teu pai, tua mãe ou teu tutor.
    .what-is-it = ❓ O que é um tutor?
    .ask = 👤 Pedir um tutor
    .lawyer = ⚖️ Encontrar { -avocat }

guardian =
    A { -tutelle } (tutela): um juiz nomeia alguém no lugar dos teus pais.
    É possível se morreram ou não podem agir, às vezes por estarem muito longe.
    O juiz pode escolher o { -departement }. Ela acaba aos { 18 } anos.
    .ask = 👤 Pedir um tutor
    .other-way = 🤝 Adulto de confiança
    .lawyer = ⚖️ Encontrar { -avocat }

other-way =
    Há também a { -delegation } da autoridade dos pais.
    O juiz dá essa função à { -ase } ou a um adulto de confiança.
    Pergunta a um { -avocat } (advogado) o que serve para ti.
    .next = ⚖️ Um { -avocat }

asylum =
    Para o asilo, o { -administrateur-ad-hoc } (adulto para ti) deve ser nomeado: { 15 } dias de trabalho.
    O formulário segue no máximo { 21 } dias depois do { -attestation } (prova).
    Ainda não foi nomeado? Pede-o à { -prefecture } e a uma associação.
    .next = 👤 O teu representante

waiting-zone =
    Um adulto deve ser nomeado já: o { -administrateur-ad-hoc }.
    Ele vem ver-te e escolhe um { -avocat } (advogado).
    Diz: { -phrase-representant } (Peço um representante.)
    .next = 🛂 Na fronteira

not-yet =
    Durante a { -evaluation } (entrevista sobre a idade), a lei não nomeia um adulto para ti.
    Uma associação ou um { -avocat } (advogado) pode ajudar-te.
    Pede-lhes que vão contigo.

not-yet-who =
    Em caso de urgência, o médico deve tratar, mesmo sem assinatura.
    Para a escola, pede com uma associação.
    Para teres proteção, escreve ao { -juge-des-enfants } (juiz que protege crianças).
    .next = ✍️ A carta ao juiz
