title = 🛡️ Pedir { -asile } (asilo)

start =
    O { -asile } (asilo) protege uma pessoa em perigo grave no seu país.
    Não contes nada aqui.
    Tens medo de voltar ao teu país?
    .afraid = ✅ Sim, tenho medo
    .not-afraid = ❌ Não
    .unsure = ❓ Não sei

examples =
    Muitas pessoas não têm a certeza. É normal.
    Posso mostrar-te exemplos de perigos.
    Algumas palavras são duras: podes saltar.
    .see = ➡️ Ver os exemplos
    .skip = ⚖️ Saltar: um { -avocat }

more-examples =
    Guerra, tortura, política, religião, grupo étnico.
    Excisão (corte dos genitais), casamento forçado, grupo armado, amar uma pessoa do mesmo sexo.
    Não só trabalhar ou estudar.
    Fala primeiro com um { -avocat } (advogado) ou uma associação.
    .ask = 🛡️ Pedir { -asile }
    .lawyer = ⚖️ Encontrar { -avocat }
    .ase = 🛡️ { -asile } ou { -ase }?

not-afraid =
    O { -asile } (asilo) não é só para trabalhar ou estudar.
    A { -ase } (proteção de menores) pode proteger-te sem { -asile }.
    O que queres fazer?
    .ase = 🚶 Pedir à { -ase }
    .lawyer = ⚖️ Encontrar { -avocat }
    .ask = 🛡️ Ver o { -asile }

can-ask =
    Um menor pode pedir { -asile } (asilo) em qualquer idade, em qualquer momento.
    Estás só? Um adulto deve ser nomeado para te ajudar.
    O que queres saber?
    .how = ➡️ Como pedir
    .ase = 🛡️ { -asile } ou { -ase }?
    .secret = 🗺️ Família, embaixada
    .no-passport = 📄 Sem passaporte
    .soon-18 = 📅 Quase { 18 } anos
    .not-minor = ✋ “Não és menor”

two-protections =
    O { -asile } (asilo) e a { -ase } (proteção de menores) são duas proteções.
    Podes ter as duas.
    A { -prefecture } (serviço do Estado) deve avisar o { -departement }: pede-o.

secret =
    O { -ofpra } (serviço do { -asile }) não fala com a tua família.
    Também não fala com o teu país, nem com a embaixada.
    Não ligues à tua embaixada e não voltes ao teu país.

soon-18 =
    Pede { -asile } (asilo) antes dos teus { 18 } anos, hoje se puderes.
    Sem representante, o { -ofpra } (serviço do { -asile }) pode registar o teu pedido por segurança.
    Pede-o por escrito e guarda a prova.
    .next = ➡️ Como pedir

not-recognised =
    Podes pedir { -asile } (asilo) como menor: outra autoridade decide.
    Nunca dês outra idade.
    Vai primeiro a um { -avocat } (advogado): a { -prefecture } (Estado) vê os ficheiros e controla quem pode ficar.
    .lawyer = ⚖️ Encontrar { -avocat }
    .how = ➡️ Como pedir
    .age-rule = ⚖️ A regra sobre a idade

age-rule =
    Para o { -asile } (asilo), uma regra da Europa diz: a aparência não chega e, em caso de dúvida, és menor.
    Ela não substitui a decisão do { -departement } ({ -ase }).
    Com um { -avocat } (advogado), mostra esta regra ao juiz: regulamento { "2024/1348" }, artigo { "25" }.
    .lawyer = ⚖️ Encontrar { -avocat }
    .how = ➡️ Como pedir

where =
    Vai à { -prefecture } (serviço do Estado), ao { -guda } (balcão do { -asile }).
    Às vezes, uma associação ({ -spada }) dá primeiro uma marcação: pergunta a uma associação.
    Quem é o teu representante?
    .nobody = ❌ Ninguém
    .ad-hoc = 👤 Um adulto nomeado
    .ase-guardian = 👤 A { -ase } é o meu tutor
    .unsure = ❓ Não sei

no-adult =
    Mesmo sem adulto, a { -prefecture } (Estado) deve receber o teu pedido.
    Um { -administrateur-ad-hoc } (adulto para ti) deve ser nomeado.
    Há { 15 } dias de trabalho para isso, às vezes { 25 }.
    A { -prefecture } recusa? Vai hoje a um { -avocat } (advogado).
    .next = 📄 E o formulário

no-adult-form =
    Dão-te outra marcação, com o teu representante.
    Depois, o formulário do { -ofpra } (serviço do { -asile }), assinado por ele: { 21 } dias depois do { -attestation } (prova).
    Ninguém foi nomeado? Mostra os teus papéis a um { -avocat } (advogado) no mesmo dia.
    .bring = ➡️ O que levar
    .representative = 👤 O meu representante
    .lawyer = ⚖️ Encontrar { -avocat }

with-adult =
    O { -administrateur-ad-hoc } (adulto nomeado para ti) ajuda-te e representa-te.
    Ele assina o formulário do { -ofpra } (serviço do { -asile }): { 21 } dias depois do { -attestation } (prova).
    Vai com ele à { -prefecture }.
    .next = ➡️ O que levar

ase-guardian =
    Um juiz deu a tua tutela à { -ase } (proteção de menores).
    Então ela faz o pedido de { -asile } (asilo) contigo.
    Fala hoje com o teu educador.
    .next = ➡️ O que levar

bring =
    Não é preciso passaporte.
    Leva { 2 } fotos de identidade, os teus papéis, uma morada se tens uma.
    Perguntam nome, nascimento, caminho: diz a verdade.
    .after = ➡️ E depois
    .prints = 🏢 As minhas impressões
    .language = 🌍 A minha língua

fingerprints =
    Tiram as tuas impressões digitais e uma foto da cara, a partir dos { 6 } anos.
    O teu representante ou uma pessoa formada deve estar lá.
    Não é o ficheiro da idade: pede que te expliquem.
    .next = 🌍 A tua língua

spoken-language =
    A língua escolhida vale para todo o pedido, mesmo no tribunal.
    Podes escolher o francês mais tarde.
    Escolhe a língua que falas melhor.
    .next = ➡️ E depois

after =
    O pedido é normalmente registado em { 3 } a { 10 } dias de trabalho.
    Dão-te o { -attestation } (prova do teu pedido), mesmo sem papéis: tira-lhe uma foto.
    Depois ficam { 21 } dias para o formulário do { -ofpra } (serviço).
    .form = 📄 O formulário
    .representative = 👤 O meu representante
    .other-country = 🗺️ Outro país
    .lawyer = ⚖️ Encontrar { -avocat }
    .adult-card = 💬 Frases para mostrar
