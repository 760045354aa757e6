title = 🎒 A escola

start =
    A escola é um direito de cada criança, com ou sem papéis.
    Depois dos { 16 } anos, ainda tens esse direito.
    O que procuras?
    .place = 🎒 Um lugar na escola
    .no-answer = 🕒 Espero uma resposta
    .refused = ✋ Disseram-me “não”
    .trade = 🔨 Profissão, patrão
    .pill = 💊 Enfermeira, pílula
    .unsure = ❓ Não sei

age =
    Dos { 3 } aos { 16 } anos, a escola é obrigatória.
    Antes dos { 18 } anos, podes pedir um lugar.
    Que idade tens?
    .before-eleven = 📅 Menos de { 11 } anos
    .before-sixteen = 📅 De { 11 } a { 15 } anos
    .sixteen-up = 📅 { 16 } ou { 17 } anos
    .unsure = ❓ Não sei

town-hall =
    A câmara municipal (mairie) inscreve os pequenos que vivem na cidade.
    Mesmo no hotel, numa casa ocupada ou na rua.
    Vai à câmara com uma associação.
    .next = ➡️ O que levar

bring =
    Leva uma prova do teu nome e da tua morada.
    Em geral, uma carta assinada chega. As vacinas podem vir depois.
    Ninguém deve fingir que é teu pai ou tua mãe.
    .next = 📄 Guardar a prova

ask-test =
    A escola começa com um teste do { -casnav } (serviço para novos alunos).
    O teste é muitas vezes num { -cio } (centro de conselho).
    Pede uma data por escrito, com uma associação.
    .next = 🎒 O teste

the-test =
    O teste: matemática, ler na tua língua, um pouco de francês.
    Não se pode falhar: serve para escolher a turma.
    Muitas vezes, é uma { -upe2a } (turma de francês). Pede o papel do teste.
    .next = 📄 Guardar a prova

in-care =
    Dos { 16 } aos { 18 } anos, todo o jovem deve estar em formação.
    Escola, { -apprentissage } (profissão na escola e no trabalho), ajuda ao emprego: tudo conta.
    A { -ase } (proteção de menores) trata de ti?
    .ase = ✅ Sim, a { -ase }
    .nobody = ❌ Não, ninguém
    .unsure = ❓ Não sei

ase-asks =
    Pede ao teu educador o teste do { -casnav } (teste da escola).
    Aos { 18 } anos, para os papéis, uma formação para uma profissão ajuda.
    O que queres ver?
    .test = 🎒 O teste
    .trade = 🔨 Uma profissão

ask-alone =
    Uma dúvida sobre a tua idade não chega para te recusar a escola.
    Podes pedir tu mesmo, ou tu mesma, muitas vezes com uma associação.
    Pede esta semana o teste do { -casnav } (teste da escola).
    .next = 🎒 O teste

proof =
    Pede um recibo por cada papel, e tira fotos de tudo.
    Teste, notas, presenças, contratos: são provas para os teus { 18 } anos.
    Qual é a tua situação?
    .waiting = 🎒 Aprender entretanto
    .no-answer = 🕒 Espero uma resposta
    .card = 💬 Cartão para mostrar

learn-now =
    Associações e bibliotecas dão aulas de francês gratuitas.
    Na região de Paris, há { -droit-ecole } (associação).
    Procura uma morada no site { -soliguide }.
    .trade = 🔨 Profissão, patrão
    .test = 🎒 O teste da escola

no-answer =
    { 2 } meses sem resposta contam como uma recusa.
    Contamos desde um pedido escrito, com uma prova.
    Tens uma prova?
    .have-proof = 📄 Sim: recibo, carta
    .only-test = 🎒 Só o teste
    .nothing = ❌ Não
    .unsure = ❓ Não sei

request-day =
    Olha para o teu recibo, ou o papel dos correios.
    Em que dia a escola recebeu o teu pedido?
    .unknown = ❓ Não sei

wait-until =
    A escola ainda pode responder.
    Sem resposta, é uma recusa depois de:
    { $school-silence }
    Passado esse dia, vai a um { -avocat } (advogado). Guarda a tua prova.
    .next = 🎒 Aprender entretanto

counts-as-no =
    Passaram { 2 } meses: este silêncio conta como uma recusa.
    Um { -avocat } (advogado) pode pedir um lugar a um juiz, com urgência.
    Procura-o esta semana, com a tua prova.
    .lawyer = ⚖️ Encontrar { -avocat }
    .rights = 🤝 Uma ajuda gratuita

since-test =
    Depois do teste, a escola deve procurar um lugar para ti.
    Quando foi o teste?
    .under-a-month = 🕒 Menos de { 1 } mês
    .more = 📅 Mais de { 1 } mês
    .unsure = ❓ Não sei

soon-write =
    Pergunta ao { -casnav } (serviço do teste) como está o teu lugar.
    Guarda o papel do teste.
    Nada { 1 } mês depois do teste? Volta aqui para escrever uma carta.
    .next = 🎒 Aprender entretanto

write =
    Escreve esta semana ao { -rectorat } (serviço da escola na região).
    Em papel: o teu nome, o dia do teste, uma morada.
    Escreve: { -phrase-place } (Peço um lugar na escola.)
    .next = 📮 Enviar

send =
    Leva a carta e pede um recibo, ou envia uma { -recommandee } (carta registada).
    Tira uma foto à carta e à prova.
    Anota o dia: { 2 } meses sem resposta contam como uma recusa.
    .next = ➡️ E depois

what-next =
    Uma longa espera? Um { -avocat } (advogado) pode ir ao juiz.
    Em Paris e em Marselha, juízes já ordenaram um lugar.
    O que queres fazer?
    .lawyer = ⚖️ Encontrar { -avocat }
    .rights = 🤝 Uma ajuda gratuita
    .learn = 🎒 Aprender entretanto

refused =
    Um “não” da escola nem sempre é a lei.
    O que te disseram?
    .too-old = ✋ “Idade a mais”
    .not-minor = ✋ “Não és menor”
    .no-papers = ✋ “Sem papéis”
    .no-guardian = ✋ “Sem tutor”
    .town-hall = 📍 A câmara diz não
    .no-place = ❓ Sem lugar, outra coisa

too-old =
    Com { 16 } ou { 17 } anos, a escola é um direito: a lei pede uma formação até aos { 18 } anos.
    Pede o teste do { -casnav } (teste da escola): serve para escolher a tua turma.
    Pede também a recusa por escrito: { -phrase-refus } (Queria esta recusa por escrito.)
    .test = 🎒 O teste
    .help = 🤝 Quem pode ajudar
    .trade = 🔨 Profissão, patrão

not-minor =
    A escola não depende da decisão da { -ase } (proteção de menores).
    Juízes disseram isso, também para um jovem que esperava pelo juiz.
    Pede a recusa por escrito: { -phrase-refus } (Queria esta recusa por escrito.)
    .next = 🤝 Quem pode ajudar

no-papers =
    A escola é também para as crianças sem papéis.
    Em geral, uma carta assinada chega para o teu nome e a tua morada.
    Pede a recusa por escrito: { -phrase-refus } (Queria esta recusa por escrito.)
    .next = 🤝 Quem pode ajudar

no-guardian =
    Ninguém deve fingir que é teu tutor: é punido.
    Sem tutor, uma associação pode pedir contigo.
    Pede a recusa por escrito: { -phrase-refus } (Queria esta recusa por escrito.)
    .next = 🤝 Quem pode ajudar

mayor-no =
    A câmara municipal (mairie) não tem o direito de recusar sem uma boa razão.
    Então o { -dasen } (chefe da escola no { -departement }) inscreve a criança.
    Pede a uma associação que lhe escreva contigo.
    .next = 🤝 Quem pode ajudar

refusal-paper =
    Sem papel? Escreve tu, e guarda a prova.
    Mostra tudo a um { -avocat } (advogado): um juiz pode decidir com urgência.
    O que queres fazer?
    .lawyer = ⚖️ Encontrar { -avocat }
    .rights = 🤝 Uma ajuda gratuita
    .write = ✍️ Escrever uma carta
    .card = 💬 Cartão para mostrar

rights-defender =
    O { -defenseur-des-droits } ajuda de graça quando a escola recusa uma criança.
    Podes escrever-lhe sem adulto.
    Envia-lhe a cópia da recusa, ou do teu pedido.
    .lawyer = ⚖️ Encontrar { -avocat }
    .learn = 🎒 Aprender entretanto
