title = 🔒 A prisão

start =
    Na prisão, um menor mantém os seus direitos.
    Tem um { -avocat } (advogado) e um educador da { -pjj } (justiça de menores).
    Para quem procuras?
    .me = ➡️ Para mim
    .friend = 🤝 Um amigo na prisão
    .judge = 🔒 Falam de prisão
    .lawyer = ⚖️ Encontrar { -avocat }

me =
    Pede o teu { -avocat } (advogado), o teu educador { -pjj }, um médico, um intérprete.
    Pede que escrevam a tua data de nascimento verdadeira, o telefone, os papéis.
    Pede que avisem a { -ase } e o teu { -juge-des-enfants } (juiz de menores).
    .calls = 📞 Chamadas e visitas
    .fear = 🆘 Tenho medo aqui
    .punished = ⚖️ Castigam-me
    .care = 🏥 Ver um médico
    .life = 🎒 Escola, cela
    .out = 🚪 Sair

calls =
    Podes ligar à tua família e a quem te ajuda mesmo.
    Ainda não foste a julgamento? O juiz deve primeiro dizer sim.
    Uma visita precisa de uma autorização: fala com o teu educador.
    .next = 🚪 Sair

fear =
    Tens medo dos outros? Pede uma « protection individuelle » (proteção individual).
    Dura { 6 } dias no máximo, às vezes duas vezes, e podes pará-la.
    Sujidade, violência, sem cama? Diz ao teu { -avocat } (advogado): um juiz pode agir.
    .care = 🏥 Ver um médico
    .lawyer = ⚖️ Encontrar { -avocat }

punished =
    Antes dos { 16 } anos: { 3 } dias no máximo, na tua cela; depois, { 7 } dias.
    Manténs a escola e as visitas.
    Um { -avocat } (advogado) é obrigatório e gratuito: pede-o.
    .next = ⚖️ Um { -avocat }

care =
    Também na prisão podes ter tratamento sem os teus pais saberem.
    Um adulto escolhido por ti acompanha-te.
    Pede ajuda ao teu educador { -pjj }.
    .next = 🚪 Sair

life =
    Devem manter-te longe dos adultos.
    A regra é uma pessoa por cela.
    A escola ou a formação continua: pede o teu lugar.
    .next = 🚪 Sair

out =
    Um juiz colocou-te antes? A prisão normalmente não para essa colocação.
    À saída, a { -pjj } (justiça de menores) deve levar-te aonde tratam de ti.
    Pede agora ao teu { -avocat } (advogado) que escreva ao juiz e à { -ase }.
    .next = 📄 E os meus papéis?

later =
    Uma condenação pode tornar o { -titre-de-sejour } (cartão para ficar) mais difícil aos { 18 } anos.
    Antes de aceitar um procedimento, fala com o teu { -avocat } (advogado).
    .next = ⚖️ Um { -avocat }

friend =
    O teu amigo tem um educador da { -pjj } (justiça de menores) e um { -avocat } (advogado).
    Um menor só precisa que se diga onde vivia, a escola, as pessoas próximas.
    Dá essas informações ao { -avocat } ou ao educador dele.
    .next = ➡️ Vê-lo

visit =
    Para uma visita, é preciso uma autorização: { -phrase-permis-visite } (Peço uma autorização de visita.)
    Sem papéis, não temos a certeza da regra.
    Pergunta primeiro a uma associação.
    .rights = ⚖️ Os direitos dele
    .lawyer = ⚖️ Encontrar { -avocat }

judge =
    Antes dos { 13 } anos, não há prisão antes do julgamento.
    Dos { 13 } aos { 15 } anos, quase só por um crime.
    Com { 16 } ou { 17 } anos, só por factos graves, sem outro meio.

judge-face =
    O juiz deve normalmente ver-te cara a cara, não por vídeo.
    Diz-lhe quem te pode ajudar: lar, educador, escola.
    Fala com o teu { -avocat } (advogado) antes de responder.
    .next = ⚖️ Um { -avocat }
