title = 🔨 Profissão, trabalho

start =
    Aprender uma profissão pode fazer-se na escola e no trabalho.
    O que procuras?
    .boss = 🔨 Encontrei um patrão
    .training = 🎒 Escolher profissão
    .pay = 💶 Salário, banco
    .no-contract = 📄 Trabalho sem contrato
    .not-safe = 🆘 Sem salário, ameaças
    .unsure = ❓ Não sei

boss =
    O { -apprentissage } é um contrato pago: escola e trabalho.
    Em geral, começa aos { 16 } anos, às vezes aos { 15 }.
    Não assines nada ainda. Quem trata de ti?
    .ase = 🛡️ A { -ase } (lar, hotel)
    .asylum = 🛡️ Peço asilo
    .nobody = ❌ Ninguém
    .unsure = ❓ Não sei

permit =
    Com a { -ase } (proteção de menores) e um { -apprentissage }, é um direito.
    Devem dar-te a { -autorisation-travail } (papel para trabalhar).
    Pede-a com o teu educador, antes do primeiro dia.
    .next = ✍️ Antes de assinar

before-signing =
    Pede ao teu educador que leia o contrato antes de assinares.
    Pergunta-lhe: « Qui fait la demande, avec quels papiers ? » (Quem faz o pedido, com que papéis?)
    Guarda uma cópia de tudo. O que queres saber?
    .refused = ✋ Recusam-ma
    .papers-at-eighteen = 📄 Papéis aos { 18 } anos

permit-refused =
    Com a { -ase } e um { -apprentissage }, devem dar-te a autorização.
    Pede a recusa por escrito: { -phrase-refus } (Queria esta recusa por escrito.)
    Vai esta semana a um { -avocat } (advogado): alguns prazos são curtos.
    .next = ⚖️ Um { -avocat }

asylum =
    Durante o pedido de asilo, nem sempre podes trabalhar.
    Aos { 16 } anos, pode-se muitas vezes pedi-lo depois de { 6 } meses de espera.
    Antes de começar, pergunta a um { -avocat } (advogado).
    .next = ⚖️ Um { -avocat }

no-permit =
    Sem a { -ase } (proteção de menores), não há autorização automática para trabalhar.
    Trabalhar sem contrato é arriscado para ti.
    Pergunta a um { -avocat } (advogado) antes de dizer sim.
    .next = ➡️ Outro caminho

instead =
    A escola e a formação continuam possíveis, mesmo sem a { -ase }.
    Antes dos { 18 } anos, podes pedir um lugar.
    O que queres fazer?
    .lawyer = ⚖️ Encontrar { -avocat }

training =
    Dos { 16 } aos { 18 } anos, é preciso estar em formação.
    Escola, profissão, emprego, ajuda ao emprego: tudo conta.
    O que queres saber?
    .for-eighteen = 📄 Papéis aos { 18 } anos
    .boss = 🔨 Encontrei um patrão
    .youth-office = 🤝 Quem pode ajudar-me

for-eighteen =
    A tua entrada na { -ase }: entre os { 16 } e os { 18 } anos?
    Aos { 18 } anos, são precisos { 6 } meses de formação para uma profissão.
    O liceu geral, sozinho, ajuda menos. Pergunta agora ao teu educador.
    .next = 📷 Guardar as provas

keep-papers =
    Guarda cada papel: notas, presenças, contratos, recibos de salário.
    São provas para o teu { -titre-de-sejour } (papel para ficar).
    Tira-lhes fotos hoje, e deixa uma cópia numa associação.
    .pay = 💶 Salário, banco
    .youth-office = 🤝 Quem pode ajudar-me

youth-office =
    A { -mission-locale } (serviço para jovens) acompanha dos { 16 } aos { 18 } anos.
    Ajuda a procurar uma formação.
    Pede a morada na câmara municipal (mairie), e vai com o teu papel do teste.
    .boss = 🔨 Encontrei um patrão
    .for-eighteen = 📄 Papéis aos { 18 } anos

pay =
    O salário de um aprendiz vai para uma conta em seu nome.
    Ninguém o pode tirar, nem para a renda nem para a viagem.
    O que queres saber?
    .bank = 💶 Abrir uma conta
    .taken = 🔒 Tiram-me o salário
    .not-paid = 💶 O salário não chega

bank =
    Um banco pode recusar um menor, ou pedir o tutor.
    Aos { 16 } anos, com o acordo dele, uma conta com cartão é possível.
    Pergunta ao teu educador, por exemplo por um { -livret-a } (conta de poupança).
    .taken = 🔒 Tiram-me o salário
    .papers = 📷 Guardar as provas

no-contract =
    Trabalhar sem contrato é arriscado: muitas vezes mal pago, às vezes perigoso.
    Antes dos { 16 } anos, trabalhar é quase sempre proibido.
    Procura antes uma formação. O que queres?
    .not-safe = 🆘 Sem salário, ameaças
    .trade = 🎒 Uma formação

not-safe =
    Ficam com o teu salário ou os teus papéis? É proibido, e a culpa não é tua.
    Devem proteger-te, mesmo sem queixa nem papéis. Liga, de dia e de noite:
    📞 { $tel-119 }
    .who = 🤝 Quem mais ajuda
    .forced = 🔒 Obrigam-me
    .lawyer = ⚖️ Encontrar { -avocat }

who-helps =
    O { -esclavage-moderne } ajuda se te obrigam a trabalhar.
    O número foi lido em { "2018" }. Sem resposta, liga para o { 119 }.
