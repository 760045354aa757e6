title = 📍 Onde ir

start =
    Este bot conhece lugares em muitas cidades.
    Não pode reservar nada. O que procuras?
    .sleep = 🛏️ Dormir esta noite
    .arrived = 🚶 Primeiro acolhimento
    .rights = ⚖️ Advogado, direitos
    .day = 🍲 Comer, lavar-me
    .doctor = 🏥 Um médico
    .other = ❓ Outra coisa

seen-before =
    O primeiro acolhimento é para a primeira vez.
    Depois de um “não”, já não te recebe: outros lugares ajudam.
    Já viste a { -ase } (proteção de menores)?
    .first = 🚶 Não, acabo de chegar
    .waiting = 🛏️ Dizem-me para esperar
    .refused = ✋ Disseram-me “não”

reception-town =
    Cada departamento tem um primeiro acolhimento para menores sem família.
    Em que cidade estás?
    .unknown = ❓ Não quero dizer

reception =
    De dia, vai primeiro ao primeiro lugar desta lista.
    De noite, porta fechada, ou sem morada? Liga:
    📞 { $tel-119 }
    .next = 💬 Cartão para mostrar

reception-anywhere =
    A { -ase } (proteção de menores) de cada departamento recebe os menores sem família.
    Para saber onde ir, liga:
    📞 { $tel-119 }
    .next = 💬 Cartão para mostrar

rights =
    Advogados e associações ajudam de graça.
    Já recebeste um “não”?
    .refused = ✋ Sim, disseram “não”
    .other = ❓ Não, outra pergunta

refused-town =
    Leva o papel da recusa e todos os teus papéis.
    Em que cidade estás?
    .unknown = ❓ Não quero dizer

refused =
    Podes escrever ao { -juge-des-enfants } (juiz de menores). Estes lugares podem ajudar, de graça.
    Vai ao primeiro já hoje.
    .next = ✍️ Escrever ao juiz

legal-town =
    Em que cidade estás?
    .unknown = ❓ Não quero dizer

legal =
    Estes lugares ajudam com os teus direitos, de graça.
    Liga ou vai ao primeiro.

legal-anywhere =
    Uma criança pode escrever sem adulto ao { -defenseur-des-droits } (defende as crianças), de graça.
    Para falar com alguém, liga:
    📞 { $tel-119 }
    .next = ⚖️ { -avocat } gratuito

day =
    De que precisas?
    .eat = 🍲 Comer, descansar
    .wash = 🚿 Duche, roupa, tomada

eat-town =
    Em que cidade estás?
    .unknown = ❓ Não quero dizer

eat =
    Estes são lugares para comer e descansar.
    Vê as horas antes de ires.

wash-town =
    Em que cidade estás?
    .unknown = ❓ Não quero dizer

wash =
    Estes são lugares para te lavares, lavar a roupa ou carregar o telefone.
    Vê as horas antes de ires.

day-anywhere =
    Aqui, este bot não conhece um lugar.
    O site { -soliguide } dá moradas em muitas cidades.
    Pergunta também a uma associação.

doctor-town =
    No hospital, a { -pass } (serviço gratuito) trata sem seguro.
    Em que cidade estás?
    .unknown = ❓ Não quero dizer

doctor =
    Estes lugares tratam sem seguro.
    É grave (febre alta, dificuldade em respirar)? Liga:
    📞 { $tel-15 }

doctor-anywhere =
    Vai às { -urgences } (urgências) de um hospital se é grave.
    Os papéis e o dinheiro vêm depois.
    Liga:
    📞 { $tel-15 }

other =
    O que procuras?
    .girls = 👩 Para meninas
    .school = 🎒 Escola, aulas
    .family = 👪 A família perdida
    .forced = 🔒 Obrigam-me, prendem-me
    .by-town = 📍 Tenho uma cidade
    .by-name = 🤝 Uma associação

girls-town =
    Há lugares só para meninas e mulheres.
    Em que cidade estás?
    .unknown = ❓ Não quero dizer

girls =
    Estes lugares recebem meninas.
    Perigo agora? Liga:
    📞 { $tel-119 }

girls-anywhere =
    Fala com alguém, de graça, de dia e de noite:
    📞 { $tel-119 }

school-town =
    Em que cidade estás?
    .unknown = ❓ Não quero dizer

school =
    A escola é um direito, mesmo sem papéis e depois dos { 16 } anos.
    Liga ou escreve ao primeiro lugar.
    .next = 🎒 Como ter escola

family =
    A { -croix-rouge } (Cruz Vermelha) procura famílias em muitos países.
    É gratuito e confidencial.
    Diz primeiro se procurar pode pôr alguém em perigo.

forced-start =
    A culpa não é tua. Liga, de dia e de noite:
    📞 { $tel-119 }
    Perigo neste momento:
    📞 { $tel-17 }
    O que te obrigam a fazer?
    .body = 🤫 O meu corpo, imagens
    .work = 🔨 Trabalhar
    .other = ❓ Outro, ou não digo
    .danger = 🆘 Perigo agora

forced-said =
    Devem proteger-te, mesmo sem queixa.
    A { -ase } (proteção de menores) já te disse “não”?
    .refused = ✋ Sim, “não”
    .not-refused = ❌ Não
    .unsure = ❓ Não sei

forced-town =
    Em que cidade estás?
    .unknown = ❓ Não quero dizer

forced-body =
    Quem paga ou quem obriga é punido, não tu.
    Liga primeiro, se podes falar.
    .next = 🔒 Como sair disto

forced-body-refused =
    Quem paga ou quem obriga é punido, não tu.
    Liga primeiro, se podes falar.
    .next = 🔒 Como sair disto

forced =
    Ninguém tem o direito de te prender ou de te obrigar.
    Liga primeiro, se podes falar.
    .next = 🔒 Como sair disto

forced-others =
    Ninguém tem o direito de te prender ou de te obrigar.
    Liga primeiro, se podes falar.
    .next = 🔒 Como sair disto

forced-anywhere =
    Liga, de graça, de dia e de noite:
    📞 { $tel-119 }
    Perigo neste momento:
    📞 { $tel-17 }
    .next = 🔒 Como sair disto

by-town =
    Em que cidade estás?

in-town =
    O que procuras nesta cidade?
    .sleep = 🛏️ Dormir esta noite
    .arrived = 🚶 Primeiro acolhimento
    .rights = ⚖️ Advogado, direitos
    .eat = 🍲 Comer
    .wash = 🚿 Lavar-me
    .doctor = 🏥 Um médico

in-town-before =
    O primeiro acolhimento é para a primeira vez.
    Depois de um “não”, já não te recebe: outros lugares ajudam.
    Já viste a { -ase } (proteção de menores)?
    .first = 🚶 Não, acabo de chegar
    .waiting = 🛏️ Dizem-me para esperar
    .refused = ✋ Disseram-me “não”

in-town-rights =
    Já recebeste um “não”?
    .refused = ✋ Sim, disseram “não”
    .other = ❓ Não, outra pergunta

by-name =
    ✍️ Escreve o nome de uma associação, mesmo com erros.
    Ou escolhe aqui:
