title = ❓ O que é este bot?

start =
    Este bot é gratuito.
    Nunca pede dinheiro, código, papel, nem o teu nome.
    Se to pedem aqui, não envies nada.
    O que queres saber?
    .kept = 🔒 O que este bot guarda
    .messenger = ➡️ Quem vê o que escrevo
    .phone = 📱 Telefone partilhado
    .information = ⚖️ Bot ou { -avocat }?

information =
    Aqui, lês informações gerais.
    Este bot não é um { -avocat } (advogado), e as regras mudam.
    Para a tua situação, pergunta a um { -avocat } ou a uma associação.
    .next = ❓ Outra pergunta

messenger =
    A empresa Telegram pode ver esta conversa e guarda rastos técnicos.
    Num caso de crime, pode dar alguns aos juízes.
    Não escrevas aqui nem o teu nome, nem a tua história.
    .next = ❓ Outra pergunta

phone =
    Uma pessoa que pega neste telefone pode ler esta conversa.
    Para a apagar, mantém o dedo em cima dela na lista.
    Depois escolhe “Apagar”.
    .next = ❓ Outra pergunta

kept =
    Este bot guarda o teu último ecrã, com as tuas escolhas, { 24 } horas.
    Guarda também a tua língua e números de mensagens, em forma cifrada.
    Para apagar tudo, escreve: /erase
