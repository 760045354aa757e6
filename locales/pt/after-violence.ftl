title = 🆘 Ajuda, agora

start =
    Perigo agora? Liga:
    📞 { $tel-119 }
    📞 { $tel-112 }
    Sem falar, por SMS:
    📞 { $tel-114 }
    Para tratamento: as { -urgences } (hospital), de dia e de noite.
    Alguém pode ver o teu ecrã?
    .nobody = ❌ Não, ninguém
    .somebody = ❓ Sim, ou não sei

later =
    Podes voltar mais tarde.
    O botão 🚪 fecha este ecrã.
    Os números de ajuda estão sempre em 🆘.
    .alone = 🤫 Ninguém vê
    .stop = 🕒 Mais tarde

need =
    A culpa não é tua. Aqui, não tens de contar nada.
    Vai depressa às { -urgences } (hospital): contra o VIH (sida), começa-se normalmente antes de { 48 } horas.
    Muitas vezes, tratam-te sem queixa. De que precisas?
    .care = 🏥 Tratamento
    .pill = 💊 Evitar uma gravidez
    .earlier = 🕒 Foi há muito tempo
    .not-safe = 🆘 O perigo está perto
    .talk = 📞 Falar com alguém
    .complaint = 👮 A polícia, a queixa

care =
    Vai agora às { -urgences } (hospital), mesmo de noite, mesmo depois de { 48 } horas.
    Diz: « violence sexuelle » (violência sexual), depois { -phrase-secret } (Queria tratamento em segredo.)
    Para um conselho:
    📞 { $tel-15 }
    .what = 🏥 Que tratamento?
    .pill = 💊 Pílula de emergência
    .card = 💬 Cartão para mostrar
    .talk = 📞 Falar com alguém

care-what =
    Menina ou rapaz, tratam-te. Pode-se evitar uma doença, uma gravidez.
    Antes de cada exame, perguntam a tua opinião: podes dizer « stop ».
    Pede também que guardem as provas, mesmo sem queixa.
    .pill = 💊 Pílula de emergência
    .card = 💬 Cartão para mostrar
    .talk = 📞 Falar com alguém

earlier =
    Mesmo muito tempo depois, um médico pode ajudar.
    O { -cegidd } (testes) e o { -centre-sexuel } (jovens) são gratuitos.
    Sem cartão de saúde, vai à { -pass } (cuidados gratuitos).
    .talk = 📞 Falar com alguém
    .card = 💬 Cartão para mostrar
    .complaint = 👮 A polícia, a queixa

not-safe =
    Uma criança em perigo deve ser protegida, mesmo sem queixa.
    Liga:
    📞 { $tel-119 }
    Sem falar, por SMS:
    📞 { $tel-114 }
    O que procuras?
    .forced = 🔒 Obrigam-me
    .tonight = 🛏️ Um lugar esta noite
    .talk = 📞 Falar com alguém

talk =
    Crianças, de dia e de noite, gratuito, invisível na fatura:
    📞 { $tel-119 }
    Meninas e mulheres, de dia e de noite:
    📞 { $tel-3919 }
    Jovens, das { 9 } às { 23 } horas:
    📞 { $tel-fil-sante-jeunes }
    .care = 🏥 Tratamento
    .complaint = 👮 A polícia, a queixa
    .tonight = 🛏️ Um lugar esta noite

complaint =
    A queixa (contar à polícia) não é obrigatória.
    A { -ase } e o { -juge-des-enfants } (juiz de menores) devem proteger-te, mesmo sem queixa.
    Vai primeiro ao hospital: a queixa pode vir depois.
    .next = 🤝 Quem ajuda na queixa

complaint-lawyer =
    Para uma queixa, o { -avocat } (advogado) de um menor é gratuito.
    Um adulto independente pode ir contigo.
    Fala primeiro com um { -avocat }: ele guarda segredo.
    .lawyer = ⚖️ Encontrar { -avocat }
    .talk = 📞 Falar com alguém
