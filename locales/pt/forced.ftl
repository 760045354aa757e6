title = 🔒 Um momento para ti

start =
    Estes ecrãs são para ti, para mais ninguém. Não te pedimos nenhum nome.
    Para falar, de dia e de noite, de graça:
    📞 { $tel-119 }
    Alguém pode ver o teu telefone agora?
    .alone = ❌ Não, ninguém
    .watched = 👤 Sim, alguém
    .danger = 🆘 Perigo agora
    .unsure = ❓ Não sei

not-alone =
    Podes voltar aqui mais tarde.
    O que queres ler agora?
    .school = 🎒 A escola
    .health = 🏥 A saúde
    .go-on = ➡️ Continuar

danger-now =
    Criança em perigo:
    📞 { $tel-119 }
    Perigo neste momento:
    📞 { $tel-112 }
    📞 { $tel-17 }
    Se falar é perigoso, envia um SMS:
    📞 { $tel-114 }
    .next = 📍 Um lugar seguro

what =
    Alguém te manda fazer coisas?
    Podes escolher sem contar nada.
    .work = 🔨 Trabalhar
    .street = 💶 Roubar, vender, mendigar
    .body = 🤫 O meu corpo, imagens
    .marry = 💍 Casamento, excisão
    .friend = 🤝 Para um amigo ou amiga
    .other = ❓ Outro, ou não digo

work =
    Obrigar-te a trabalhar ou ficar com os teus papéis é proibido, mesmo em família.
    A culpa não é tua.
    Devem proteger-te, mesmo sem queixa nem papéis. Liga, de dia e de noite:
    📞 { $tel-119 }
    .who = 🤝 Quem mais ajuda
    .pay = 💶 O meu salário
    .papers = 📄 Ficam com os papéis
    .debt = 💶 Devo dinheiro
    .go-on = ➡️ O que fazer

work-pay =
    O teu salário é teu.
    Ninguém o pode tirar pela viagem ou pelos papéis.
    Antes dos { 16 } anos, trabalhar é quase sempre proibido.
    .who = 🤝 Quem pode ajudar
    .papers = 📄 Ficam com os papéis
    .debt = 💶 Devo dinheiro
    .go-on = ➡️ O que fazer

street =
    Quem te manda roubar, vender ou pedir esmola arrisca a prisão.
    A culpa não é tua.
    O que se passa?
    .police = 👮 A polícia retém-me
    .pills = 💊 Dão-me comprimidos
    .hit = 🆘 Batem-me
    .go-on = ➡️ O que fazer

kept-by-police =
    Diz a tua idade verdadeira. Pede um { -avocat } (advogado: defende-te) e um intérprete.
    Podes recusar assinar.
    Diz primeiro ao { -avocat } o que te obrigam a fazer.
    .next = ⚖️ E o castigo?

pills =
    Às vezes dão comprimidos para fazer obedecer.
    Tratares-te não traz castigo: o médico guarda segredo.
    Vai às { -urgences } (hospital) se tens dores.
    .next = ➡️ O que fazer

body =
    Um adulto que paga a um menor por sexo é punido, não tu.
    Uma equipa do { 119 } conhece isto. Liga, de dia e de noite:
    📞 { $tel-119 }
    De que precisas?
    .doctor = 🏥 Um médico, depressa
    .images = 📷 Tem imagens minhas
    .who = 🤝 Quem mais ajuda
    .go-on = ➡️ O que fazer

images =
    Ameaçar com as tuas imagens é um sinal de exploração.
    Guarda as mensagens e não pagues.
    Das { 9 } às { 23 } horas, liga de graça:
    📞 { $tel-3018 }
    De noite, ou em perigo:
    📞 { $tel-119 }
    .next = ➡️ O que fazer

doctor =
    Vai agora às { -urgences } (hospital), mesmo de noite, mesmo sem papéis.
    Contra o VIH (sida), o tratamento começa normalmente antes de { 48 } horas.
    Muitas vezes tratam-te sem queixa: diz « violence sexuelle » (violência sexual).
    .pill = 💊 Pílula de emergência
    .card = 💬 Cartão para mostrar
    .go-on = ➡️ O que fazer

signs =
    Um só destes sinais chega para pedir ajuda:
    sem salário, sem sair, dinheiro para entregar, imagens para meter medo.
    O que reconheces?
    .papers = 📄 Ficam com os papéis
    .debt = 💶 Uma dívida sem fim
    .threats = 🆘 Ameaças
    .yes = ✅ Outro sinal
    .none = ❌ Nada disso
    .unsure = ❓ Não sei

papers-kept =
    Ficar com os teus papéis para te fazer obedecer é proibido.
    Devem proteger-te, mesmo sem eles e sem queixa. Liga:
    📞 { $tel-119 }
    .who = 🤝 Quem mais ajuda
    .lawyer = ⚖️ Um { -avocat }
    .go-on = ➡️ O que fazer

debt =
    Uma dívida que nunca acaba é um sinal de alerta.
    Ninguém te pode fazer roubar ou vender para a pagar.
    Não peças mais dinheiro emprestado a essas pessoas.
    .next = ➡️ O que fazer

threats =
    Podes receber proteção sem apresentar queixa.
    Se ameaçam a tua família, diz isso também.
    A chamada é gratuita e confidencial:
    📞 { $tel-119 }
    .next = ➡️ O que fazer

not-fault =
    A culpa não é tua.
    Antes dos { 18 } anos, a lei proíbe-o: é a { -traite } (alguém usa-te).
    É verdade mesmo se disseste sim.
    .next = ➡️ O que queres?

want =
    És tu que escolhes.
    Podes levar o teu tempo.
    O que queres agora?
    .safe = 🛏️ Lugar seguro esta noite
    .talk = 📞 Falar com alguém
    .lawyer = ⚖️ Um { -avocat }
    .rights = ⚖️ Entender os direitos
    .home = 🛏️ O lar não é seguro
    .unsure = ❓ Não sei

safe =
    De dia e de noite, de graça, liga:
    📞 { $tel-119 }
    Também podes pedir ajuda nas { -urgences } (hospital) ou na estação.
    Leva papéis e telefone só se não há perigo.
    .next = 📍 Que lugares?

safe-places =
    A { -ase } (proteção de menores) pode alojar longe dessas pessoas.
    Existem lugares com morada secreta, mas são poucos.
    Pede: « un lieu loin d’ici » (um lugar longe daqui).
    .next = 🛏️ Dormir e comer

talk =
    A chamada é gratuita e não aparece na fatura.
    Em caso de perigo, a equipa pode avisar a { -ase } (proteção de menores).
    Diz « mineur » (menor), « danger » (perigo), a tua cidade:
    📞 { $tel-119 }
    .next = 🤝 Uma associação

who =
    Há associações que conhecem estas situações.
    Ajudam de graça.
    Para que procuras ajuda?
    .work = 🔨 Trabalho forçado
    .street = 💶 Roubar, vender, mendigar
    .body = 🤫 O meu corpo, imagens
    .marry = 💍 Casamento, excisão
    .other = ❓ Outra coisa

who-work =
    O { -esclavage-moderne } ajuda se te obrigam a trabalhar.
    O número foi lido em { "2018" }. Sem resposta, liga para o { 119 }.

who-street =
    { -hors-la-rue } ajuda os jovens estrangeiros, na região de Paris.
    Noutros lugares, pergunta a uma associação da tua cidade.
    Vê o site, quando ninguém vê o teu telefone:
    { -site-hors-la-rue }

who-body =
    A { -amicale-du-nid } e o { -mouvement-du-nid } ajudam os jovens.
    No { 119 }, uma equipa conhece isto, por telefone e por chat.
    Vê o site, quando ninguém vê o teu telefone:
    { -site-amicale-du-nid }
    .next = 📞 Para quem ligar

body-places =
    Liga primeiro, se podes falar. É gratuito.
    Ninguém te pede para apresentar queixa.

who-any =
    O grupo { -contre-la-traite } procura a boa associação.
    Vê o site, quando ninguém vê o teu telefone:
    { -site-contre-la-traite }

lawyer-words =
    Diz ou mostra esta frase ao { -avocat } (advogado: defende-te):
    { -phrase-traite } (Sou vítima de tráfico de pessoas.)
    Ele guarda segredo: diz-lhe o que te obrigam a fazer.
    Papéis falsos não provam que és adulto ou culpado: diz-lhe isso também.
    .next = ⚖️ Encontrar { -avocat }

home =
    Essas pessoas sabem a morada do teu lar?
    Diz a um educador e pede para mudar de lugar.
    Partir sem ajuda é perigoso. Liga:
    📞 { $tel-119 }
    .next = ❓ Outra coisa

friend =
    Ouve, sem julgar: a culpa não é dele ou dela.
    Não fales com a pessoa que obriga.
    Liguem os dois:
    📞 { $tel-119 }

rights =
    Tens direitos, mesmo sem papéis.
    O que queres saber?
    .complaint = 👮 Sem apresentar queixa
    .punished = ⚖️ E o castigo?
    .time = 🕒 { 30 } dias para pensar
    .permit = 📄 Cartão de residência
    .asylum = ➡️ Outros caminhos

no-complaint =
    Apresentar queixa (pedir que punam alguém) não é obrigatório.
    O { -juge-des-enfants } (juiz de menores) e a { -ase } devem proteger uma criança em perigo.
    Podes escrever ao juiz, sem adulto.

trial =
    No julgamento, um adulto independente pode representar-te.
    O { -avocat } (advogado) é gratuito. Filmam as tuas palavras.
    Pede para ir com uma pessoa de confiança.
    .next = ✍️ Escrever ao juiz

not-punished =
    És primeiro uma vítima.
    Regras da Europa pedem que não se puna a vítima.
    Mesmo assim, jovens são às vezes julgados: fala depressa com um { -avocat } (advogado).
    .next = 🗣️ O que dizer

thirty =
    A polícia vê sinais de { -traite } (alguém usa-te)?
    Deve explicar-te os teus direitos, em privado, na tua língua.
    Pede um intérprete e um { -avocat } (advogado).
    .next = 🕒 { 30 } dias

thirty-days =
    Podes pedir { 30 } dias para pensar.
    Começam no dia do { -recepisse } (papel da { -prefecture }, serviço do Estado).
    É raro: vai a um { -avocat } (advogado) antes do dia { 20 }.
    .next = 🗣️ O que dizer

permit =
    Antes dos { 18 } anos, não precisas de cartão.
    Depois, existe um cartão de { 1 } ano para quem apresenta queixa ou testemunha.
    Também é preciso ter deixado essas pessoas.

permit-long =
    A partir dos { 16 } anos, este cartão é possível para trabalhar.
    Se a pessoa é condenada definitivamente, a lei prevê um cartão de { 10 } anos.
    Decide com um { -avocat } (advogado).
    .next = 🗣️ O que dizer

other-ways =
    Sem queixa, existem outros caminhos.
    Proteção de menores, asilo (perigo no teu país), razões humanitárias.
    Escolhe com um { -avocat } (advogado) ou uma associação.
    .next = 🗣️ O que dizer
