title = 🛂 Na fronteira

start =
    Diz já: { -phrase-mineur } (Tenho menos de { 18 } anos e estou sem família em França.)
    Acrescenta: { -phrase-danger } (Estou em perigo e peço proteção.)
    Onde estás?
    .airport = 🛂 Aeroporto ou porto
    .land = 🚌 Estrada, comboio, serra
    .pushed-back = 🚪 Mandaram-me embora
    .overseas = 🌴 Mayotte, ultramar
    .england = 🌊 Calais, mar, Inglaterra
    .unsure = ❓ Não sei

airport =
    Podem reter-te em { -zone-attente } (lugar fechado), não mandar-te embora antes de um dia inteiro.
    Um adulto deve ser nomeado já: o { -administrateur-ad-hoc }.
    Pede-o, com um { -avocat } (advogado) e um intérprete.
    .sent-back = 🚪 Querem mandar-me embora
    .afraid = 🛡️ Pedir asilo
    .rights = 📄 O papel, o médico
    .days = 🕒 Quantos dias

plane =
    Não te podem mandar embora antes de um dia inteiro.
    Diz: { -phrase-representant } (Peço um representante.)
    Pede também um { -avocat } (advogado). Liga agora:
    📞 { $tel-119 }
    .next = ❓ Outra pergunta

zone-rights =
    A recusa de entrada deve ser escrita, com as razões, numa língua que entendes.
    Podes ver um médico e ligar a alguém.
    Guarda esse papel. Não assines sem perceber.
    .next = ❓ Outra pergunta

zone-days =
    Depois de { 4 } dias, um juiz deve olhar para o teu processo.
    Pode dizer mais { 8 } dias. Um { -avocat } (advogado) deve estar lá.
    Diz ao juiz a tua idade, a tua saúde, os teus medos.
    .next = ❓ Outra pergunta

zone-asylum =
    Tens medo no teu país? Podes pedir asilo aqui, já.
    Então só te podem reter em casos raros. As regras mudaram: o teu papel vem antes.
    Pede um { -avocat } (advogado).
    .next = 🛂 Asilo na fronteira

land =
    Um menor deve ser confiado à { -ase } (proteção de menores), não mandado embora.
    Diz à polícia: { -phrase-danger } (Estou em perigo e peço proteção.)
    Pede um intérprete.

land-paper =
    A recusa de entrada deve ser escrita, com as razões.
    Verifica a tua data de nascimento. Não assines sem perceber.
    Guarda o papel: foto, data, hora, lugar.

land-rule =
    Para mandar de volta para Itália, uma simples recusa já nem sempre chega.
    Um acordo entre países ainda o permite às vezes.
    Pede um { -avocat } (advogado) antes de qualquer partida.
    .menton = 🛂 Menton
    .car = 🚌 Carro, camião, táxi
    .card = 💬 Frases para mostrar
    .lawyer = ⚖️ Encontrar { -avocat }

menton =
    Em Menton, um serviço olha às vezes para a idade no posto da polícia.
    Associações contestam isso perante um juiz.
    Diz que és menor, e pede uma decisão escrita.
    .next = 💬 Frases para mostrar

pushed-back =
    Mandar embora um menor que pede proteção pode violar os seus direitos.
    Anota a data, a hora, o lugar. Tira fotos de todos os papéis.
    Procura uma associação, dos dois lados da fronteira.

who-helps =
    O { -defenseur-des-droits } (defende os teus direitos) ouve as crianças, de graça.
    Estás em França? Podes sempre pedir proteção.
    Não corras riscos na estrada. Em França, liga:
    📞 { $tel-119 }
    .next = ⚖️ Um { -avocat }

overseas =
    Em Mayotte e no ultramar, as regras são diferentes.
    Ninguém te deve ligar a um adulto que não é teu pai ou tua mãe.
    Pede já um { -avocat } (advogado) ou uma associação.
    .mayotte = 🌴 Estou em Mayotte
    .lawyer = ⚖️ Encontrar { -avocat }

car =
    Perto de uma fronteira, a polícia pode olhar para dentro de carros e camiões.
    Conduzir por dinheiro é punido, normalmente não o jovem passageiro.
    Encontram-te? Diz: { -phrase-danger } (Estou em perigo e peço proteção.)
    .next = 💬 Frases para mostrar
