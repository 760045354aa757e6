title = 🗣️ A entrevista no { -ofpra }

start =
    Um agente formado do { -ofpra } (serviço do { -asile }) ouve-te.
    Um intérprete e o teu representante estão lá.
    O que queres saber?
    .who = ➡️ Quem vai estar lá
    .say = 🗣️ O que dizer
    .doctor = 🏥 Papel do médico
    .secret = 🤫 É secreto?
    .unsure = ❓ O que fazer hoje

who =
    A entrevista é privada.
    Um { -avocat } (advogado) ou uma associação reconhecida pode ir, e fala no fim.
    Pede-o ao teu representante antes desse dia.

choose-who =
    Para falar de violência íntima, podes escolher.
    Pede uma mulher ou um homem, como agente e como intérprete.
    O { -ofpra } também pode adaptar-se à tua idade: diz isso antes.
    .next = ❓ Outras perguntas

say =
    Uma história decorada conta muitas vezes contra ti.
    Não percebes, ou não sabes? Diz isso.
    Diz a tua própria verdade, com as tuas palavras.

record =
    A entrevista faz-se na língua escolhida na { -prefecture }.
    Escrevem o que dizes.
    Pede para ler esse texto antes da decisão.
    .next = ❓ Outras perguntas

doctor =
    Um médico pode escrever um papel: feridas, muito medo, excisão.
    Esse papel pode ajudar. Nunca é obrigatório.
    Se quiseres, pede a uma associação ou a um hospital.
    .next = ❓ Outras perguntas

secret =
    O { -ofpra } (serviço do { -asile }) não fala com a tua família, nem com o teu país.
    Não ligues à tua embaixada.
    Tens medo por alguém? Diz ao agente.
    .next = ❓ Outras perguntas

today =
    Vai ver o teu representante antes da entrevista: ele prepara contigo.
    Anota o dia, a hora e o lugar que estão na carta.
    Leva todos os teus papéis.
    .representative = 👤 Não o vejo
    .lawyer = ⚖️ Encontrar { -avocat }
    .other = ❓ Outras perguntas
