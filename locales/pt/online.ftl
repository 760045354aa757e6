title = 📷 Chantagem, imagens

start =
    A culpa não é tua. Não pagues, não envies mais nada, não apagues nada.
    Das { 9 } às { 23 } horas, liga de graça:
    📞 { $tel-3018 }
    De noite, ou em perigo:
    📞 { $tel-17 }
    .proof = 📷 Guardar as provas
    .sent = 📷 Enviei uma imagem
    .adult = 👤 Um adulto pede imagens
    .complain = 👮 Apresentar queixa
    .offer = 💶 Dinheiro fácil

proof =
    Faz capturas de ecrã: o nome, o link, a data.
    Depois, bloqueia essa pessoa.
    Fala com um adulto de confiança, ou com o { "3018" }.
    .next = 📷 Mandar tirar a imagem

taken-down =
    Este número pode muitas vezes mandar tirar uma imagem ou uma conta:
    📞 { $tel-3018 }
    Também ajuda a preparar uma queixa.
    .complain = 👮 Apresentar queixa
    .sent = 📷 Enviei uma imagem

sent =
    Enviar uma imagem sob pressão não é culpa tua.
    A pessoa que ameaça é culpada, não tu.
    Não envies a imagem de outro jovem: a lei pune isso.
    .next = 📷 Guardar as provas

adult-asks =
    Um adulto que te pede imagens sexuais comete um delito grave.
    Levar-te a fazer atos em frente de uma câmara também.
    Não respondas mais, e em perigo agora, liga:
    📞 { $tel-17 }
    .next = 📷 Guardar as provas

complain =
    Um menor pode apresentar queixa sem adulto.
    A polícia deve receber a tua queixa.
    Vai com um adulto ou uma associação, e leva as tuas capturas.
    .lawyer = ⚖️ Encontrar { -avocat }

offer =
    Encomenda, casa para guardar, quarto de hotel, dinheiro fácil: talvez seja uma armadilha.
    Mesmo se é um amigo que propõe.
    Liga, de dia e de noite, de graça:
    📞 { $tel-119 }
    .forced = 🔒 Obrigam-me
