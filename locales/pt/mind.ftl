title = 💭 Medo, sono, tristeza

start =
    Medo, pesadelos, raiva, choro: é normal depois de coisas muito duras.
    Pensas em morrer? Liga, de graça, de dia e de noite:
    📞 { $tel-3114 }
    O que procuras?
    .die = 🆘 Penso em morrer
    .talk = 📞 Falar com alguém
    .sleep = 💭 Não durmo
    .care = 🏥 Pedir tratamento
    .violence = 🆘 Fizeram-me mal
    .unsure = ❓ Não sei

die =
    O que carregas é pesado demais para uma só pessoa. Fala agora, de graça, de dia e de noite:
    📞 { $tel-3114 }
    Engoliste alguma coisa, ou estás em perigo? Liga já:
    📞 { $tel-15 }
    📞 { $tel-112 }
    Sem falar, por SMS:
    📞 { $tel-114 }
    .next = 👤 Perto de alguém

not-alone =
    Vai para perto de uma pessoa que não te mete medo.
    Ou vai às { -urgences } (hospital), de dia e de noite. Diz só: « Je pense à mourir. » (Penso em morrer.)
    Aqui também te ouvem:
    📞 { $tel-119 }
    .talk = 📞 Outras pessoas ouvem
    .card = 💬 Cartão para mostrar
    .violence = 🆘 Fizeram-me mal

talk =
    { -fil-sante-jeunes } ouve os jovens, de graça, sem pedir o teu nome. Das { 9 } às { 23 } horas:
    📞 { $tel-fil-sante-jeunes }
    De noite, para crianças e jovens em perigo:
    📞 { $tel-119 }
    Se pensas em morrer:
    📞 { $tel-3114 }
    .care = 🏥 Pedir tratamento
    .sleep = 💭 Não durmo

sleep =
    Não dormes, e as imagens voltam? É frequente depois do caminho ou da violência.
    Isso trata-se. Na { -pass } (cuidados gratuitos), diz: « Je ne dors plus. » (Já não durmo.)
    Não tomes comprimidos dados na rua.
    .care = 🏥 Outros tratamentos
    .talk = 📞 Falar com alguém
    .card = 💬 Cartão para mostrar

care =
    O { -cmp } é um centro público, gratuito, para te sentires melhor.
    A { -maison-ados } (tratamento e escuta para jovens) também ajuda.
    Pede uma marcação e um intérprete. O que queres saber?
    .no-cover = 📄 Não tenho cartão
    .associations = 🤝 Associações
    .pay = 💶 Quem paga?
    .secret = 🤫 É secreto?

care-no-cover =
    Sem cartão de saúde, o { -cmp } (centro público) continua gratuito.
    A { -pass } (cuidados gratuitos) tem às vezes um psicólogo.
    Pede hoje no hospital: { -phrase-pass } (Procuro a PASS.)
    .next = 💬 Cartão para mostrar

associations =
    O { -comede } ajuda em Bicêtre, Paris, Marselha, Saint-Étienne, Caiena.
    Para meninas, { -msf } (médicos) tem um lugar de dia em Pantin.
    Pede a morada a uma associação.
    .no-cover = 📄 Não tenho cartão
    .talk = 📞 Falar com alguém

secret =
    Em geral, quem te trata guarda segredo, também perante a polícia.
    Se uma criança está em perigo, podem avisar a proteção.
    Pergunta antes de falar: « Qui va le savoir ? » (Quem vai saber?)
    .care = 🏥 Pedir tratamento
    .talk = 📞 Falar com alguém
