title = ☀️ A vida de cada dia

start =
    Aqui, coisas simples para cada dia.
    O que procuras?
    .phone = 📱 Telefone, internet
    .money = 💶 Dinheiro, banco
    .transport = 🚌 Bus, comboio, multa
    .papers = 📄 Papéis perdidos, cartas
    .food = 🛏️ Comer, lavar, dormir
    .other = ❓ Outro, ou emergência

numbers =
    É gratuito, de dia e de noite. Criança em perigo:
    📞 { $tel-119 }
    Qualquer emergência:
    📞 { $tel-112 }
    Fogo ou acidente:
    📞 { $tel-18 }
    .next = 🆘 Que ajuda?

phone =
    Um telefone ajuda a receber notícias.
    De que precisas?
    .get = 📱 Telefone, cartão SIM
    .no-credit = 📱 Sem saldo
    .taken = 📱 Tirado, pedem o código
    .protect = ➡️ Protegê-lo
    .images = 📷 Chantagem, imagens
    .scam = 🆘 Uma oferta estranha

get-phone =
    { -emmaus-connect } (associação) dá ou vende barato telefones e cartões SIM.
    É preciso muitas vezes passar por uma associação.
    Pergunta num centro de dia perto de ti.
    .next = ➡️ Protegê-lo

no-credit =
    Sem saldo, os números curtos de emergência funcionam.
    Sem cartão SIM, só este é certo:
    📞 { $tel-112 }
    Guarda-o também num papel.
    .get = 📱 Ter um cartão SIM
    .food = 🛏️ Dormir e comer

protect =
    Põe um código para abrir o teu telefone.
    Esconde o texto das mensagens quando o ecrã está fechado.
    Escreve em papel o número de um adulto de confiança.

protect-more =
    A empresa Telegram pode ver o que escreves aqui.
    Não envies os teus papéis e os teus códigos a ninguém por mensagem.
    Apaga as conversas que ninguém deve ler.

scam =
    Desconfia de uma oferta em troca de um favor: dinheiro, cama, telefone, papéis.
    Juiz, { -avocat } (advogado), associações: é gratuito.
    Não pagues, e não emprestes os teus papéis.
    .images = 📷 Chantagem, imagens
    .forced = 🔒 Obrigam-me

money =
    Guarda o teu dinheiro num lugar seguro.
    O que procuras?
    .bank = 💶 Uma conta no banco
    .savings = 🔒 Guardar o dinheiro
    .pay = 🔨 O meu salário
    .offer = 🆘 Oferecem-me dinheiro

bank =
    Um banco pode dizer não a um menor.
    Um tutor pode pedir a conta, e às vezes a { -ase } com um juiz.
    Aos { 16 } anos, se o teu representante concorda, um cartão é possível.
    .next = 💶 O banco diz não

bank-refused =
    Pede a recusa por escrito.
    O teu representante pode levá-la à { -banque-de-france } (banco do Estado).
    Para um menor, há condições: pergunta a uma associação.
    .next = 🔒 Guardar o dinheiro

savings =
    O { -livret-a } serve para guardar o teu dinheiro.
    Aos { 16 } anos, levantas sem adulto, exceto se o teu representante recusa.
    Pergunta à { -banque-postale }, com o teu educador.

pay =
    O salário de um aprendiz vai para uma conta em seu nome.
    Ninguém o pode tirar pela cama, pela viagem, pelos papéis.
    Antes dos { 16 } anos, trabalhar é quase sempre proibido.
    .taken = 🔒 Tiram-me o salário
    .work = 🔨 Trabalho, profissão

transport =
    Cada região tem as suas regras e os seus preços.
    O que procuras?
    .ase = 🛡️ Estou na { -ase }
    .no-ase = ❌ Não estou na { -ase }
    .fine = 📄 Tenho uma multa
    .police = 👮 Controlo da polícia
    .unsure = ❓ Não sei

transport-ase =
    A { -ase } (proteção de menores) paga as tuas viagens se trata de ti.
    O cartão muda com a cidade e a região.
    Pergunta ao teu educador: « Qui paie mes trajets ? » (Quem paga as minhas viagens?)

transport-help =
    Pouco dinheiro? Os autocarros da cidade têm muitas vezes um preço mais baixo.
    Sem autorização de residência, não temos a certeza da regra.
    Pede « le tarif solidaire » (o preço reduzido) no balcão, no { -ccas } (serviço da câmara) ou a uma associação.
    .fine = 📄 Tenho uma multa

fine =
    Uma multa de transporte não é um crime.
    Papel do fiscal: { 3 } meses para pagar ou protestar.
    Guarda cada papel, e nunca dês um nome falso.
    Que papel tens?
    .ticket = 🚌 O do fiscal
    .treasury = 💶 « Majorée », mais cara
    .controller = ❓ Controlam-me
    .who-pays = 💶 Quem paga?
    .police = 👮 A polícia está aqui
    .lawyer = ⚖️ Encontrar { -avocat }

papers =
    Um papel, uma carta: tudo pode contar.
    O que procuras?
    .lost = 📄 Perdido ou roubado
    .photo = 📷 Fotografar
    .post = 📮 Receber cartas
    .identity = 📄 Papéis de identidade

photo =
    Põe o papel liso, perto de uma janela.
    Tira uma foto a cada página, com todas as bordas visíveis.
    Olha para a foto: cada palavra deve ler-se.

photo-keep =
    Guarda as fotos em dois lugares seguros, como o teu e-mail.
    Deixa uma cópia a um adulto de confiança ou a uma associação.
    Nunca dês o teu único original.

post =
    Sem casa, podes ter uma morada para as tuas cartas.
    É a { -domiciliation }: no { -ccas } (serviço da câmara) ou numa associação.
    Pergunta também ao teu { -avocat } (advogado) se pode receber as tuas cartas.

post-look =
    Vai ver as tuas cartas todas as semanas.
    Muitas cartas têm um prazo curto.
    Guarda o envelope e tira fotos de tudo.

fine-ticket =
    Escreve nos { 3 } meses depois do controlo, para a morada do papel.
    Diz a tua idade, quem trata de ti, que não tens dinheiro, e porquê.
    Envia cópias, e guarda uma prova do envio.
    .next = 💶 Quem paga?

fine-treasury =
    A { -amende-majoree } (multa aumentada) é bem mais cara, e o prazo é curto.
    Guarda o envelope: a data dele conta.
    Mostra-os hoje a um { -avocat } (advogado) ou a uma associação.
    .next = ⚖️ Um { -avocat }

fine-control =
    O fiscal pode pedir o teu nome e a tua morada.
    Sem prova, pode chamar a polícia, e só ela te pode reter.
    Dá o teu nome verdadeiro e a tua idade verdadeira.
    .police = 👮 A polícia chega
    .ticket = 📄 Recebi o papel

fine-who =
    Antes dos { 13 } anos, não há multa; depois, é possível.
    Sozinha, ela não parece parar a tua proteção.
    Dá a carta ao teu educador no mesmo dia.
