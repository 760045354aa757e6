title = 💶 Quem paga a saúde?

start =
    Um seguro de saúde é um direito que paga os teus tratamentos.
    Quem trata de ti?
    .ase = 🛡️ A { -ase } (lar, hotel)
    .asylum = 🛡️ Peço asilo
    .nobody = ❌ Ninguém
    .unsure = ❓ Não sei

ase =
    Com a { -ase } (proteção de menores), tens a { -puma } (seguro de saúde).
    Normalmente também a { -c2s } (paga o resto), sem { -titre-de-sejour } (cartão para ficar).
    Pede ao teu educador: « mon { -attestation-droits } » (a prova do meu seguro). Já a tens?
    .got-it = ✅ Sim, tenho
    .not-yet = 🕒 Não, ainda não

with-cover =
    Mostra esse papel ao médico e na farmácia.
    Em geral, os medicamentos escritos pelo médico não se pagam.
    Pergunta antes: « Est-ce que je dois payer ? » (Tenho de pagar?)
    .card = 💬 Cartão para mostrar
    .refused = ✋ Recusam

asylum =
    Com o teu pedido de asilo registado, tens logo um seguro de saúde.
    Não esperas { 3 } meses.
    Pede ao adulto que te ajuda: « mon { -attestation-droits } » (a prova do meu seguro). Já a tens?
    .got-it = ✅ Sim, tenho
    .not-yet = 🕒 Não, ainda não

has-ame =
    A { -ame } (saúde paga pelo Estado) ajuda os menores sem { -ase } (proteção de menores).
    Para um menor, começa desde o primeiro dia.
    Já tens a { -ame }?
    .card = 📄 Sim, tenho o cartão
    .none = ❌ Não
    .refused = ✋ Recusam-ma
    .unsure = ❓ Não sei

ame-card =
    O cartão { -ame } (saúde paga pelo Estado) dura { 1 } ano.
    Mostra-o no hospital, ao médico, na farmácia.
    Pergunta antes: « Acceptez-vous l’{ -ame } ? » (Aceitam a AME?)
    .next = 🕒 Depois de { 1 } ano

ame-renew =
    Lê a data do fim no teu cartão, e tira-lhe uma foto.
    Pede a continuação { 2 } meses antes dessa data.
    A lista dos papéis mudou. Pede ajuda a uma associação.
    .papers = 📄 Que papéis
    .ask = ✍️ Fazer o pedido

first-care =
    A { -pass } (cuidados gratuitos) trata-te sem cartão e sem papéis.
    Médico, exames, medicamentos, ajuda social.
    Vai hoje à receção de um hospital e diz: { -phrase-pass } (Procuro a PASS.)
    .card = 💬 Cartão para mostrar
    .right = 💶 E depois, quem paga?

ame-right =
    Um menor tem direito à { -ame } (saúde paga pelo Estado) desde o primeiro dia.
    Os { 3 } meses de espera são para os adultos.
    Paga também as operações marcadas, sem { 9 } meses de espera.
    .papers = 📄 Que papéis
    .address = 📍 Que morada
    .ask = ✍️ Fazer o pedido

ame-papers =
    Leva um papel de identidade, se tens um.
    A foto nesse papel é pedida só aos adultos.
    Nada de nada? Pede na mesma, com uma associação.
    .next = 📍 Que morada

ame-address =
    É preciso uma prova de morada com menos de { 12 } meses.
    Alguém te aloja? Essa pessoa assina também uma carta.
    Se não, pede uma { -domiciliation } (morada para o correio) no { -ccas } (serviço da câmara).
    .next = ✍️ Fazer o pedido

ame-ask =
    Uma associação também pode dar uma morada.
    Faz o pedido esta semana, com a { -pass } (cuidados gratuitos) ou uma associação.
    É gratuito. Guarda uma foto de cada papel.
    .papers = 📄 Que papéis
    .address = 📍 Que morada
    .refused = ✋ Recusam

ame-refused =
    Pedem-te um papel do juiz ou da { -ase } (proteção de menores)?
    Mas um menor tem a { -ame } (saúde paga pelo Estado) desde o primeiro dia.
    Pede a recusa por escrito: { -phrase-refus } (Queria esta recusa por escrito.)
    .next = 🤝 Quem pode ajudar

ame-refused-help =
    Volta com uma associação, ou o { -comede } (associação de saúde).
    Escreve ao { -defenseur-des-droits } (defende as crianças): é gratuito.
    Um { -avocat } (advogado) também pode ajudar. O que queres fazer?
    .lawyer = ⚖️ Encontrar { -avocat }
    .care-now = 🏥 Tratamento agora
