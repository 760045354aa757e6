title = 📖 As palavras das cartas

start =
    Uma palavra na tua carta? Escreve-a aqui, em qualquer língua.
    Ou procura-a por assunto:
    .you = 📅 Tu e a tua idade
    .protection = 🛡️ Ter proteção
    .justice = ⚖️ Juiz e polícia
    .papers-words = 📄 Papéis e asilo
    .life = 🏥 Saúde, escola, perigo
    .find-lawyer = ⚖️ Encontrar { -avocat }

you =
    Que assunto?
    .about-age = 📅 A idade
    .about-you = ✍️ Dizer e assinar
    .about-words = ⚖️ Direitos e marcações

about-age =
    Que palavra?
    .mna = 📖 { -label-mna }
    .minor = 📖 { -label-minor }
    .adult = 📖 { -label-adult }
    .age-check = 📖 { -label-age-check }
    .bone-x-ray = 📖 { -label-bone-x-ray }

mna =
    📖 { -word-mna }
    Uma pessoa com menos de { 18 } anos, em França sem pais.
    Antes, escrevia-se também « MIE ».
    .next = 📖 Outra palavra

minor =
    📖 { -word-minor }
    Menor: quem tem menos de { 18 } anos.
    A menoridade: o facto de ter menos de { 18 } anos.
    .next = 📖 Outra palavra

adult =
    📖 { -word-adult }
    Maior de idade: quem tem { 18 } anos ou mais.
    A maioridade começa no dia dos { 18 } anos.
    .next = 📖 Outra palavra

age-check =
    📖 { -word-age-check }
    Entrevistas em nome do departamento.
    Veem se tens menos de { 18 } anos e se estás sem família aqui.
    .next = 📖 Outra palavra

bone-x-ray =
    📖 { -word-bone-x-ray }
    Uma radiografia dos ossos para calcular a idade.
    Só um juiz ou um procurador a pode ordenar, com o teu acordo.
    .next = 📖 Outra palavra

about-you =
    Que palavra?
    .alone = 📖 { -label-alone }
    .benefit-of-doubt = 📖 { -label-benefit-of-doubt }
    .proof = 📖 { -label-proof }
    .consent = 📖 { -label-consent }
    .sign = 📖 { -label-sign }

alone =
    📖 { -word-alone }
    Estar isolado: estar em França sem pais nem adulto responsável.
    O departamento olha para isso também.
    .next = 📖 Outra palavra

benefit-of-doubt =
    📖 { -word-benefit-of-doubt }
    Depois de um teste ósseo, se ainda há dúvida, isso conta a teu favor.
    « L’intéressé » (o interessado) és tu.
    .next = 📖 Outra palavra

proof =
    📖 { -word-proof }
    O que ajuda a mostrar que uma coisa é verdade.
    Um papel, uma foto, uma pessoa que te conhece.
    .next = 📖 Outra palavra

consent =
    📖 { -word-consent }
    Dizer “sim” livremente.
    Podes pedir tempo para pensar.
    .next = 📖 Outra palavra

sign =
    📖 { -word-sign }
    Escrever o teu nome num papel: dizer “estou de acordo”.
    Podes recusar assinar um papel que não percebes.
    .next = 📖 Outra palavra

about-words =
    Que palavra?
    .right = 📖 { -label-right }
    .secret = 📖 { -label-secret }
    .free = 📖 { -label-free }
    .appointment = 📖 { -label-appointment }
    .interview = 📖 { -label-interview }

right =
    📖 { -word-right }
    Uma coisa que a lei te dá.
    Não é um presente.
    .next = 📖 Outra palavra

secret =
    📖 { -word-secret }
    O que dizes fica em geral entre ti e essa pessoa.
    Exceto se uma criança está em perigo. Pergunta primeiro: « C’est confidentiel ? » (É confidencial?)
    .next = 📖 Outra palavra

free =
    📖 { -word-free }
    Não pagas nada.
    .next = 📖 Outra palavra

appointment =
    📖 { -word-appointment }
    Um dia e uma hora em que deves vir.
    A “convocation” (convocatória) é o papel que o diz. Tira-lhe uma foto.
    .next = 📖 Outra palavra

interview =
    📖 { -word-interview }
    Um encontro onde te fazem perguntas.
    Uma pessoa escreve as tuas respostas. Diz se não percebes.
    .next = 📖 Outra palavra

protection =
    Que assunto?
    .child-service = 🛡️ A proteção
    .living = 📍 Onde vives, quem ajuda
    .who-decides = 🗣️ Quem fala por ti

child-service =
    Que palavra?
    .ase = 📖 { -label-ase }
    .departement = 📖 { -label-departement }
    .shelter = 📖 { -label-shelter }
    .opp = 📖 { -label-opp }
    .after-18 = 📖 { -label-after-18 }

ase =
    📖 { -word-ase }
    O serviço do departamento que protege as crianças.
    .next = 📖 Outra palavra

departement =
    📖 { -word-departement }
    Uma parte de França, com os seus serviços.
    É ele que deve proteger as crianças em perigo.
    .next = 📖 Outra palavra

shelter =
    📖 { -word-shelter }
    Uma cama, comida e cuidados de emergência.
    Isso deve vir antes da entrevista.
    .next = 📖 Outra palavra

opp =
    📖 { -word-opp }
    Um papel de um juiz ou de um procurador.
    Confia-te à { -ase } por agora. Tira-lhe uma foto.
    .next = 📖 Outra palavra

after-18 =
    📖 { -word-after-18 }
    A ajuda da { -ase } depois dos { 18 } anos, até aos { 21 } anos.
    É melhor pedi-la por escrito antes dos { 18 } anos.
    .next = 📖 Outra palavra

living =
    Que palavra?
    .foyer = 📖 { -label-foyer }
    .host-family = 📖 { -label-host-family }
    .educator = 📖 { -label-educator }
    .social-worker = 📖 { -label-social-worker }
    .association = 📖 { -label-association }

foyer =
    📖 { -word-foyer }
    Uma casa onde vivem vários jovens, com educadores.
    Existem também lares de trabalhadores.
    .next = 📖 Outra palavra

host-family =
    📖 { -word-host-family }
    Uma família que te acolhe em casa dela.
    A { -ase } paga-lhe.
    .next = 📖 Outra palavra

educator =
    📖 { -word-educator }
    O adulto que te acompanha todos os dias.
    Para a escola, a saúde, os papéis.
    .next = 📖 Outra palavra

social-worker =
    📖 { -word-social-worker }
    Uma pessoa que tem como profissão ajudar.
    Para a casa, a saúde, os papéis e os direitos.
    .next = 📖 Outra palavra

association =
    📖 { -word-association }
    Um grupo de pessoas que ajuda.
    Não é o Estado.
    .next = 📖 Outra palavra

who-decides =
    Que palavra?
    .guardian = 📖 { -label-guardian }
    .ad-hoc = 📖 { -label-ad-hoc }
    .legal-representative = 📖 { -label-legal-representative }
    .interpreter = 📖 { -label-interpreter }

guardian =
    📖 { -word-guardian }
    O adulto ou o serviço que fica no lugar dos pais.
    Um juiz decide quem é.
    .next = 📖 Outra palavra

ad-hoc =
    📖 { -word-ad-hoc }
    Um adulto nomeado para te representar.
    É para um só procedimento, por exemplo o asilo.
    .next = 📖 Outra palavra

legal-representative =
    📖 { -word-legal-representative }
    O adulto que fala e assina por ti nos serviços.
    .next = 📖 Outra palavra

interpreter =
    📖 { -word-interpreter }
    Uma pessoa que diz tudo outra vez na tua língua.
    Não dá conselhos, e não escreve a tua história.
    .next = 📖 Outra palavra

justice =
    Que assunto?
    .judges = ⚖️ Juiz e advogado
    .decisions = 🕒 Sim, não, prazo
    .police-words = 👮 Polícia e fronteira

judges =
    Que palavra?
    .childrens-judge = 📖 { -label-childrens-judge }
    .court = 📖 { -label-court }
    .prosecutor = 📖 { -label-prosecutor }
    .lawyer = 📖 { -label-lawyer }
    .legal-aid = 📖 { -label-legal-aid }

childrens-judge =
    📖 { -word-childrens-judge }
    O juiz que protege as crianças em perigo.
    Um menor pode escrever-lhe sem adulto.
    .next = 📖 Outra palavra

court =
    📖 { -word-court }
    O lugar onde trabalham os juízes.
    .next = 📖 Outra palavra

prosecutor =
    📖 { -word-prosecutor }
    Um magistrado do tribunal.
    Um menor em perigo pode escrever-lhe.
    .next = 📖 Outra palavra

lawyer =
    📖 { -word-lawyer }
    Uma pessoa que conhece a lei e te defende.
    Um advogado não vende nem história, nem papéis.
    .next = 📖 Outra palavra

legal-aid =
    📖 { -word-legal-aid }
    O Estado paga o teu advogado.
    .next = 📖 Outra palavra

decisions =
    Que palavra?
    .decision = 📖 { -label-decision }
    .refusal = 📖 { -label-refusal }
    .appeal = 📖 { -label-appeal }
    .time-limit = 📖 { -label-time-limit }
    .legal-advice = 📖 { -label-legal-advice }

decision =
    📖 { -word-decision }
    A resposta oficial, em papel.
    A “notification”: o dia em que ela te chega oficialmente. Guarda o envelope.
    .next = 📖 Outra palavra

refusal =
    📖 { -word-refusal }
    A resposta “não”.
    A recusa do departamento é um papel. Pede-o.
    .next = 📖 Outra palavra

appeal =
    📖 { -word-appeal }
    Pedir a um juiz que veja outra vez uma decisão.
    Procura o último dia no papel.
    .next = 📖 Outra palavra

time-limit =
    📖 { -word-time-limit }
    O tempo que tens para agir.
    Mostra depressa o papel a um advogado ou a uma associação.
    .next = 📖 Outra palavra

legal-advice =
    📖 { -word-legal-advice }
    Um lugar e horas para fazeres as tuas perguntas de direito.
    É gratuito.
    .next = 📖 Outra palavra

police-words =
    Que palavra?
    .police = 📖 { -label-police }
    .custody = 📖 { -label-custody }
    .waiting-zone = 📖 { -label-waiting-zone }
    .oqtf = 📖 { -label-oqtf }
    .fingerprints = 📖 { -label-fingerprints }

police =
    📖 { -word-police }
    As pessoas de uniforme que fazem respeitar a lei.
    Também devem proteger as crianças.
    .next = 📖 Outra palavra

custody =
    📖 { -word-custody }
    A polícia retém-te na esquadra. Podes ficar em silêncio e esperar pelo teu advogado.
    “Contrôle d’identité”: a polícia pergunta quem és.
    .next = 📖 Outra palavra

waiting-zone =
    📖 { -word-waiting-zone }
    Um lugar fechado no aeroporto, no porto ou na estação.
    Um menor sem pais deve ter aí um “administrateur ad hoc” (adulto nomeado).
    .next = 📖 Outra palavra

oqtf =
    📖 { -word-oqtf }
    Uma ordem de sair de França.
    A lei proíbe-a antes dos { 18 } anos. Vai hoje a um advogado.
    .next = 📖 Outra palavra

fingerprints =
    📖 { -word-fingerprints }
    As marcas dos teus dedos, tiradas por uma máquina.
    Para o asilo e para a idade, são dois ficheiros diferentes.
    .next = 📖 Outra palavra

papers-words =
    Que assunto?
    .identity = ➡️ Quem és
    .staying = 🏢 Préfecture e cartões
    .asylum-words = 🛡️ O asilo

identity =
    Que palavra?
    .birth-certificate = 📖 { -label-birth-certificate }
    .court-birth-paper = 📖 { -label-court-birth-paper }
    .identity-paper = 📖 { -label-identity-paper }
    .postal-address = 📖 { -label-postal-address }

birth-certificate =
    📖 { -word-birth-certificate }
    O papel que diz o lugar e o dia do teu nascimento.
    É melhor não dares o teu único original.
    .next = 📖 Outra palavra

court-birth-paper =
    📖 { -word-court-birth-paper }
    Um papel de um tribunal do teu país.
    Substitui uma certidão de nascimento que nunca foi feita.
    .next = 📖 Outra palavra

identity-paper =
    📖 { -word-identity-paper }
    Um papel com o teu nome, a tua foto e a tua data de nascimento.
    .next = 📖 Outra palavra

postal-address =
    📖 { -word-postal-address }
    Uma morada para receberes as tuas cartas.
    A câmara municipal (mairie) ou uma associação autorizada pode dar uma.
    .next = 📖 Outra palavra

staying =
    Que palavra?
    .prefecture = 📖 { -label-prefecture }
    .residence-permit = 📖 { -label-residence-permit }
    .receipt = 📖 { -label-receipt }
    .dublin = 📖 { -label-dublin }
    .asylum-paper = 📖 { -label-asylum-paper }

prefecture =
    📖 { -word-prefecture }
    O serviço do Estado para os papéis dos estrangeiros.
    .next = 📖 Outra palavra

residence-permit =
    📖 { -word-residence-permit }
    O cartão para viver em França.
    Antes dos { 18 } anos, não é obrigatório.
    .next = 📖 Outra palavra

receipt =
    📖 { -word-receipt }
    Um papel de espera, antes do cartão.
    Diz até que dia serve.
    .next = 📖 Outra palavra

dublin =
    📖 { -word-dublin }
    Uma palavra que as pessoas ainda dizem.
    Que país da Europa examina o pedido de asilo? As regras mudaram.
    .next = 📖 Outra palavra

asylum-paper =
    📖 { -word-asylum-paper }
    O papel que mostra que pediste asilo.
    .next = 📖 Outra palavra

asylum-words =
    Que palavra?
    .asylum = 📖 { -label-asylum }
    .asylum-seeker = 📖 { -label-asylum-seeker }
    .refugee = 📖 { -label-refugee }
    .subsidiary = 📖 { -label-subsidiary }
    .ofpra = 📖 { -label-ofpra }
    .cnda = 📖 { -label-cnda }

asylum =
    📖 { -word-asylum }
    A França protege uma pessoa em perigo no seu país.
    Um menor pode pedi-lo em qualquer idade.
    .next = 📖 Outra palavra

asylum-seeker =
    📖 { -word-asylum-seeker }
    Uma pessoa que pediu asilo e espera a resposta.
    .next = 📖 Outra palavra

refugee =
    📖 { -word-refugee }
    Uma pessoa que a França protege pelo asilo.
    O cartão dela dura { 10 } anos.
    .next = 📖 Outra palavra

subsidiary =
    📖 { -word-subsidiary }
    Outra proteção que o { -ofpra } pode dar.
    O cartão dela dura até { 4 } anos.
    .next = 📖 Outra palavra

ofpra =
    📖 { -word-ofpra }
    O serviço do Estado que responde ao pedido de asilo.
    .next = 📖 Outra palavra

cnda =
    📖 { -word-cnda }
    O tribunal que olha outra vez para o asilo quando o { -ofpra } diz “não”.
    Há quem lhe chame « commission » (comissão).
    .next = 📖 Outra palavra

life =
    Que assunto?
    .health-words = 🏥 A saúde
    .day-words = 🛏️ Escola, profissão, cama
    .danger-words = 🆘 O perigo

health-words =
    Que palavra?
    .health-cover = 📖 { -label-health-cover }
    .ame = 📖 { -label-ame }
    .pass = 📖 { -label-pass }
    .hospital = 📖 { -label-hospital }
    .doctor = 📖 { -label-doctor }

health-cover =
    📖 { -word-health-cover }
    A saúde paga: médico, hospital, medicamentos.
    Uma palavra mais antiga: CMU.
    .next = 📖 Outra palavra

ame =
    📖 { -word-ame }
    Os tratamentos pagos para uma pessoa sem papéis.
    Um menor tem direito a ela sem esperar.
    .next = 📖 Outra palavra

pass =
    📖 { -word-pass }
    Um serviço num hospital.
    Aí tratam de graça uma pessoa sem seguro de saúde.
    .next = 📖 Outra palavra

hospital =
    📖 { -word-hospital }
    Onde se tratam os doentes e os feridos.
    Se é grave, o tratamento vem antes do dinheiro e dos papéis.
    .next = 📖 Outra palavra

doctor =
    📖 { -word-doctor }
    O médico trata o corpo. O psicólogo ouve o medo e a tristeza.
    Em geral, guardam segredo.
    .next = 📖 Outra palavra

day-words =
    Que palavra?
    .school = 📖 { -label-school }
    .apprenticeship = 📖 { -label-apprenticeship }
    .day-centre = 📖 { -label-day-centre }
    .night-shelter = 📖 { -label-night-shelter }

school =
    📖 { -word-school }
    O lugar onde se aprende.
    Depois dos { 16 } anos, um menor ainda pode ir.
    .next = 📖 Outra palavra

apprenticeship =
    📖 { -word-apprenticeship }
    Aprender uma profissão, na escola e no trabalho.
    O aprendiz recebe salário.
    .next = 📖 Outra palavra

day-centre =
    📖 { -word-day-centre }
    Um lugar aberto de dia: descanso, duche, ajuda.
    Não se dorme lá.
    .next = 📖 Outra palavra

night-shelter =
    📖 { -word-night-shelter }
    Uma cama quando não se sabe onde dormir.
    .next = 📖 Outra palavra

danger-words =
    Que palavra?
    .emergency = 📖 { -label-emergency }
    .helpline = 📖 { -label-helpline }
    .trafficking = 📖 { -label-trafficking }
    .abuse = 📖 { -label-abuse }

emergency =
    📖 { -word-emergency }
    Um perigo: é preciso agir já.
    Toca em 🆘 para ver os números.
    .next = 📖 Outra palavra

helpline =
    📖 { -word-helpline }
    O número para as crianças em perigo.
    Gratuito, de dia e de noite. Não está na fatura.
    .next = 📖 Outra palavra

trafficking =
    📖 { -word-trafficking }
    Alguém usa uma pessoa: trabalho, roubo, prostituição.
    Essa pessoa é primeiro uma vítima. Pode ter proteção.
    .next = 📖 Outra palavra

abuse =
    📖 { -word-abuse }
    Alguém bate, ameaça ou toca sem acordo.
    Nunca é normal. Podes falar disso.
    .next = 📖 Outra palavra
