title = 🏥 A minha saúde

start =
    É grave agora? Liga, é gratuito:
    📞 { $tel-15 }
    📞 { $tel-112 }
    Se não, o que procuras?
    .body = 🏥 Doença ou ferida
    .cover = 💶 Pagar, cartão de saúde
    .mind = 💭 Medo, sono, tristeza
    .sex = 🤫 Sexo, gravidez
    .violence = 🆘 Violência sexual
    .other = ❓ Outra coisa, não sei

other =
    Podes pedir ajuda para cada coisa.
    O que procuras?
    .teeth = 🏥 Dentes ou olhos
    .drugs = 💊 Droga, álcool, pílulas
    .vaccines = 🏥 Vacinas
    .doctor = 🏥 O médico e eu
    .age = 📅 Idade, teste ósseo
    .unsure = ❓ Não sei

body =
    Dificuldade em respirar, sangue, um veneno: é grave.
    Uma dor muito forte, um bebé a nascer: também.
    É grave agora?
    .serious = 🆘 Sim, é grave
    .not-serious = ❌ Não, pode esperar
    .unsure = ❓ Não sei

urgent =
    Liga, ou vai às { -urgences } (porta do hospital, dia e noite):
    📞 { $tel-15 }
    📞 { $tel-112 }
    O tratamento vem antes do dinheiro e dos papéis.
    Se não podes falar, envia um SMS:
    📞 { $tel-114 }
    .next = 🏥 No hospital

ask-a-doctor =
    Um médico responde ao telefone, de dia e de noite, de graça.
    Ele diz se é grave.
    Liga agora, ou vai às { -urgences } (porta do hospital):
    📞 { $tel-15 }
    .next = 🏥 No hospital

at-the-hospital =
    Em geral, quem te trata guarda segredo, também perante a polícia.
    Muitos hospitais têm um intérprete por telefone.
    Diz: { -phrase-interprete } (Queria um intérprete.)
    .card = 💬 Cartão para mostrar
    .cover = 💶 Quem paga

teeth =
    As { -pass } (cuidados gratuitos) e os centros de saúde tratam muitas vezes os dentes.
    Um cartão de saúde paga muitas vezes os tratamentos simples e óculos.
    De que precisas?
    .pain = 🏥 Doem-me os dentes
    .pay = 💶 Quem paga?

teeth-pain =
    Febre ou cara inchada? Vai às { -urgences } (hospital), ou liga:
    📞 { $tel-15 }
    Se não, vai à { -pass } (cuidados gratuitos), mesmo sem cartão nem papéis.
    A { -ase } (proteção) não cuida de ti? Um menor tem direito à { -ame } (o Estado paga os cuidados) desde o primeiro dia.
    .card = 💬 Cartão para mostrar
    .pay = 💶 Quem paga?
    .refused = ✋ Não me tratam

drugs =
    Os comprimidos da rua criam depressa dependência.
    Lyrica, Rivotril, Tramadol: o corpo quer sempre mais.
    Pedir tratamento não traz castigo. De que precisas?
    .stop = 🏥 Quero parar
    .given = 🔒 Dão-mos
    .unwell = 🆘 Sinto-me muito mal

stop =
    A { -cjc } ajuda os jovens dos { 12 } aos { 25 } anos.
    É gratuito, sem dar o teu nome.
    Não pares de repente: pergunta primeiro a um médico.
    .next = 📞 Para onde ligar

stop-call =
    { -drogues-info } diz onde fica a { -cjc } (ajuda a jovens) perto de ti.
    É gratuito, normalmente das { 8 } horas às { 2 } horas da noite.
    Liga:
    📞 { $tel-drogues }

given =
    Dar comprimidos para fazer roubar ou trabalhar é proibido.
    A culpa não é tua. Liga:
    📞 { $tel-119 }
    Perigo neste momento:
    📞 { $tel-112 }
    .forced = 🔒 Obrigam-me
    .stop = 🏥 Quero parar

vaccines =
    As vacinas são muitas vezes gratuitas num centro público de vacinação.
    O controlo da tuberculose (doença dos pulmões) também.
    Em geral, a escola começa mesmo antes. Pede a morada na câmara municipal (mairie) ou na { -pass } (cuidados gratuitos).
    .pay = 💶 Quem paga?
    .card = 💬 Cartão para mostrar

doctor =
    Um médico está lá para tratar.
    O que queres saber?
    .police = 👮 Ele chama a polícia?
    .language = 🌍 Ele não me entende
    .refused = ✋ Não me tratam
    .age = 📅 O médico e a idade
    .first-check = 🏥 A primeira visita
    .signs = ✍️ Quem assina, quem sabe?

will-police-know =
    Em geral, médicos e enfermeiros guardam segredo.
    Também perante a polícia e a { -prefecture } (serviço do Estado).
    Se uma criança está em perigo, podem avisar a proteção. Pergunta-lhes.
    .secret = 🤫 Quero segredo
    .card = 💬 Cartão para mostrar

language =
    Em geral, podes pedir um intérprete.
    Não uses uma pessoa que te mete medo.
    Diz ao médico: { -phrase-interprete } (Queria um intérprete.)
    .next = 💬 Cartão para mostrar

refused-care =
    Numa urgência grave, o hospital deve tratar-te primeiro.
    Para o resto, pede a recusa por escrito.
    Diz: { -phrase-refus } (Queria esta recusa por escrito.)
    .next = 🤝 Quem pode ajudar

refused-help =
    Volta com uma associação, ou pede a { -pass } (cuidados gratuitos).
    O { -comede } (associação de saúde) ajuda em Bicêtre, Paris, Marselha, Saint-Étienne, Caiena.
    Escreve também ao { -defenseur-des-droits } (defende as crianças): é gratuito.
    .pay = 💶 Quem paga?
    .card = 💬 Cartão para mostrar

age =
    Um médico não decide a tua idade.
    O { -test-osseux } (radiografia dos ossos) exige um juiz e o teu acordo.
    Para a idade, olhar para o sexo é proibido. Pede um { -avocat } (advogado).
    .bone-test = 🏥 O { -test-osseux }
    .first-check = 🏥 A primeira visita

first-check =
    No acolhimento, um enfermeiro ou um médico deve normalmente ver-te.
    Não é um teste de idade.
    Diz o que te dói, e pede um intérprete.
    .card = 💬 Cartão para mostrar
    .language = 🌍 Ele não me entende

signs =
    Normalmente, os pais ou o tutor dizem sim ao tratamento.
    O médico deve ouvir-te também a ti.
    O que procuras?
    .they-may-know = ➡️ Eles podem saber
    .secret = 🤫 Quero segredo
    .operation = 🏥 Uma operação
    .unsure = ❓ Não sei

who-signs =
    O médico pergunta sempre a tua opinião.
    Dá os tratamentos indispensáveis, mesmo se um adulto recusa.
    Diz-lhe o que queres, e faz as tuas perguntas.
    .secret = 🤫 Quero segredo
    .operation = 🏥 Uma operação

operation =
    Numa urgência, o médico deve tratar, mesmo sem assinatura.
    Se não, é preciso o teu acordo, e os pais ou o { -juge-des-enfants } (juiz de menores).
    Com a { -ase } (proteção de menores), pede ao teu educador que escreva ao juiz.
    .alone = ✍️ Ninguém para assinar
    .pay = 💶 Quem paga?
    .letter = ✍️ Escrever ao juiz

secret =
    Podes pedir que os teus pais ou o teu tutor não saibam.
    O médico tenta primeiro convencer-te.
    Se ainda dizes não, vem com um adulto que tu escolhes.
    .next = 👤 Sem adulto

secret-alone =
    Sem família aqui, e com o teu próprio cartão de saúde?
    Então, em geral, podes dizer sim sem adulto. Com a { -ame } (saúde paga pelo Estado), não é certo.
    Diz ao médico: { -phrase-secret } (Queria tratamento em segredo.)
    .card = 💬 Cartão para mostrar
    .pay = 💶 Quem paga?

operation-alone =
    Diz ao médico: « Je suis d’accord, ma famille n’est pas ici. » (Estou de acordo, a minha família não está aqui.)
    Para tratamento em segredo, vem com um adulto que tu escolhes.
    A { -ase } (proteção) não cuida de ti? Um menor tem direito à { -ame } (o Estado paga os cuidados) desde o primeiro dia.
    .own-card = 📄 Tenho o meu cartão
    .pay = 💶 Quem paga?
    .letter = ✍️ Escrever ao juiz
