title = 👮 A polícia retém-me

start =
    Tens o direito de ficar em silêncio: não é confessar.
    Um { -avocat } (advogado) é obrigatório para um menor, e gratuito.
    Diz: { -phrase-avocat-avant } (Quero o meu advogado antes de falar.)
    O que queres saber?
    .ask = 🤝 Quem deve ajudar-me
    .adult = 📅 Pensam que sou adulto
    .forced = 🔒 Obrigaram-me
    .time = 🕒 Quanto tempo
    .phone = 📱 O meu telefone
    .sign = ✍️ Antes de assinar

ask =
    A polícia deve avisar a tua família, e o teu lar ou a { -ase }.
    Pede um médico, um intérprete e um adulto de confiança.
    Alguém te obrigou? Diz isso primeiro ao teu { -avocat } (advogado).
    .trusted = 🤝 Adulto de confiança
    .doctor = 🏥 O médico
    .consulate = ❓ O meu { -consulat }
    .time = 🕒 Quanto tempo
    .lawyer = ⚖️ Encontrar { -avocat }

trusted =
    Sem pais em França, escolhe um { -adulte-approprie } (adulto de confiança): educador, voluntário, pessoa próxima.
    Se não, um magistrado nomeia-o, e ele pode estar presente nas perguntas.
    Elas podem começar sem ele depois de { 2 } horas.
    .next = 🏥 O médico

doctor =
    Antes dos { 16 } anos, um médico deve ver-te logo no início.
    Com { 16 } ou { 17 } anos, pede-o, ou o teu { -avocat } (advogado) pede-o.
    Diz-lhe se tens feridas, doença ou gravidez, ou se te bateram.
    .next = ✍️ Antes de assinar

consulate =
    A polícia pode propor avisar o teu { -consulat } (serviço do teu país).
    Tens o direito de dizer não.
    Pedes asilo, ou pensas nisso? Diz não.
    .next = ✍️ Antes de assinar

adult =
    Diz: { -phrase-mineur } (Tenho menos de { 18 } anos e estou sem família em França.)
    Dá a tua data de nascimento verdadeira, e pede que a escrevam.
    Diz isso também ao teu { -avocat } (advogado): os teus direitos dependem disso.
    .next = ➡️ O meu nome

name =
    Nunca dês o nome de outra pessoa.
    Isso pode ser um delito grave.
    Já o fizeste? Diz isso primeiro ao teu { -avocat } (advogado).
    .next = 🤝 Quem deve ajudar-me

forced =
    Uma criança obrigada a roubar, vender ou transportar é também uma vítima.
    Diz isso primeiro ao teu { -avocat } (advogado), a sós com ele.
    Este número ouve de dia e de noite, de graça:
    📞 { $tel-119 }
    .way-out = 🔒 Sair disto
    .ask = 🤝 Quem deve ajudar-me
    .lawyer = ⚖️ Encontrar { -avocat }

time =
    Dos { 13 } aos { 15 } anos: { 24 } horas, ou { 48 } por factos graves.
    Com { 16 } ou { 17 } anos: { 24 } horas, depois mais { 24 }, raramente mais.
    Antes de alongar, um magistrado deve ver-te, às vezes por vídeo.
    .young = 📅 Menos de { 13 } anos
    .invited = 📄 Convocaram-me
    .prison = 🔒 E a prisão?
    .sign = ✍️ Antes de assinar

time-young =
    Antes dos { 10 } anos, a polícia não te pode reter.
    Dos { 10 } aos { 12 } anos: { 12 } horas, raramente { 24 }, e só por factos graves.
    Pergunta a hora do fim.
    .next = ✍️ Antes de assinar

invited =
    Sem detenção policial (“garde à vue”), podes ir embora quando quiseres.
    Se a prisão é possível, um { -avocat } (advogado) deve ser nomeado.
    Espera pelo teu { -avocat } antes de responder.
    .next = ✍️ Antes de assinar

sign =
    Pede que leiam o papel na tua língua antes de assinar.
    Podes recusar assinar.
    A tua data de nascimento está certa? Se não, pede que a corrijam.
    .filmed = 📷 As perguntas filmadas
    .prints = ➡️ As impressões digitais
    .lawyer = ⚖️ Encontrar { -avocat }

filmed =
    As perguntas da polícia devem ser filmadas.
    Sem filme, as tuas palavras escritas não chegam para te condenar.
    Uma frase escrita é falsa? Diz isso ao teu { -avocat } (advogado).
    .next = ➡️ As impressões digitais

prints =
    Tirar as tuas impressões digitais à força exige o acordo escrito do { -procureur } (magistrado).
    Existe um ficheiro para menores suspeitos de um delito.
    Pergunta ao teu { -avocat } (advogado) antes de responder.
    .next = ⚖️ Um { -avocat }
