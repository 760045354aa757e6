title = 🤝 Escola, saúde, ajuda

start =
    Mesmo depois de um “não”, podes pedir escola e tratamento.
    O que procuras?
    .school = 🎒 A escola
    .work = 🔨 Profissão, trabalho
    .health = 🏥 A minha saúde
    .cover = 💶 Quem paga a saúde
    .other-help = 🤝 Outra ajuda gratuita

other-help =
    Podes escrever ao { -procureur } (magistrado do { -tribunal }).
    Podes escrever ao { -defenseur-des-droits } (defende as crianças).
    É gratuito, e também podes ligar:
    📞 { $tel-119 }
