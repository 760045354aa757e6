title = 🌊 Calais, o mar

start =
    Em perigo no mar, na praia, num camião? Liga:
    📞 { $tel-112 }
    O socorro não pede primeiro os teus papéis.
    O que queres saber?
    .protect = 🛡️ Ter proteção aqui
    .crossing = 🌊 O barco, o camião
    .family = 👪 A minha família está lá
    .sent-back = 🚪 De volta de Inglaterra
    .offer = 🆘 Oferecem uma passagem

protect =
    Também em Calais, um menor sem família tem direito a proteção.
    A polícia ou uma associação pode levar-te ao acolhimento.
    « Plus de place » (sem lugar) não é uma razão. Liga, é gratuito:
    📞 { $tel-119 }
    .next = 🛏️ Descansar

rest =
    Dormir num acolhimento não te obriga a pedir asilo aqui.
    Podes continuar a procurar a tua família.
    Se partes sem avisar, podes perder o teu lugar.
    .tonight = 🛏️ Dormir e comer
    .places = 📍 Encontrar um lugar
    .lawyer = ⚖️ Encontrar { -avocat }

crossing =
    Há gente que morre nos barcos e nos camiões.
    Ninguém te pode obrigar: diz não, mesmo no último momento.
    Nunca segures o motor: podem acusar-te de ser passador.
    .next = 📞 Para quem ligar

rescue =
    Diz quantos são, se há crianças, qual é o perigo.
    Envia a tua posição se puderes. Liga:
    📞 { $tel-112 }
    .protect = 🛡️ Ter proteção aqui
    .offer = 🆘 Oferecem uma passagem

family =
    O antigo caminho europeu para Inglaterra já não existe.
    No outono de { "2025" }, um pedido ainda era possível para um dos pais ou um familiar protegido lá.
    Muitas vezes paga-se e a regra muda: pergunta a um { -avocat } (advogado).

family-here =
    Podes pedir asilo em França, mesmo se a tua família está em Inglaterra.
    Um menor protegido pode pedir para fazer vir os pais para França.
    Fala com um { -avocat } (advogado) antes de decidir.
    .protect = 🛡️ Ter proteção aqui
    .lawyer = ⚖️ Encontrar { -avocat }

sent-back =
    Desde agosto de { "2025" }, a Inglaterra pode mandar de volta gente que veio de barco.
    Segundo os jornais, não um menor sem família, mas um jovem que pensam ser adulto.
    De volta a França? Diz a tua idade e pede proteção.
    .protect = 🛡️ Ter proteção aqui
    .lawyer = ⚖️ Encontrar { -avocat }

offer =
    Passagem a crédito, trabalho prometido, lugar num carro: talvez seja uma armadilha.
    A dívida serve depois para te obrigar, e a culpa não é tua.
    Liga, é gratuito, de dia e de noite:
    📞 { $tel-119 }
    .forced = 🔒 Obrigam-me
    .protect = 🛡️ Ter proteção aqui
