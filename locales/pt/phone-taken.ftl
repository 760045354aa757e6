title = 📱 O meu telefone

start =
    Fica com calma, não lutes pelo teu telefone.
    Querem o teu código? Não decidas sem ajuda.
    Diz: { -phrase-avocat-dabord } (Quero primeiro falar com o meu advogado.)
    O que se passa?
    .look = 👮 A polícia quer ver
    .code = 👮 Polícia quer o código
    .kept = 👮 A polícia ficou com ele
    .person = 👤 Alguém mo tirou
    .home = 🛡️ O lar, a { -ase }
    .back = 📱 Recuperá-lo

look =
    Num simples controlo, diz com calma: { -phrase-telephone } (Não estou de acordo em que vejam o meu telefone.)
    Para os juízes, ler um telefone é como uma revista: é preciso uma investigação.
    A polícia vê na mesma? Anota tudo, e mostra a um { -avocat } (advogado).
    .code = 👮 Polícia quer o código
    .kept = 👮 A polícia ficou com ele
    .lawyer = ⚖️ Encontrar { -avocat }

code =
    Em certos casos, recusar o código pode ser um delito.
    A polícia pode pedi-lo sem o teu { -avocat } (advogado).
    Não decidas sem ajuda, diz: { -phrase-avocat-dabord } (Quero primeiro falar com o meu advogado.)
    .kept = 👮 A polícia ficou com ele
    .lawyer = ⚖️ Encontrar { -avocat }

kept =
    Pede que escrevam a marca, o modelo e o número.
    Pede também o nome do serviço e o número do processo.
    Diz isso ao teu { -avocat } (advogado) e ao teu educador.
    .next = 📱 Recuperá-lo

back =
    Podes pedir que to devolvam, por uma carta.
    O { -procureur } (magistrado) ou um juiz decide.
    Junta uma prova de que é teu: fatura, caixa, foto, número.
    .next = 🕒 Até quando?

back-time =
    Pede antes de passarem { 6 } meses depois do fim do caso.
    Depois, o Estado pode ficar com ele, mas esta regra pode ter mudado.
    Escreve cedo, com um { -avocat } (advogado).
    .next = ⚖️ Um { -avocat }

person =
    Proibir-te de ligar, para te fazer obedecer, pode ser exploração.
    A culpa não é tua.
    Tens medo? Liga, é gratuito:
    📞 { $tel-119 }
    .stolen = 👮 É um roubo
    .forced = 🔒 Obrigam-me

stolen =
    Um menor pode apresentar queixa sem adulto, ou com uma associação.
    Pede uma cópia da queixa.
    Guarda os teus números num papel e as tuas fotos no teu e-mail.

home =
    Também no lar, podes falar com a tua família, exceto se um juiz o proíbe.
    Pergunta, por escrito, porque o tiraram e quando o devolvem.
    Um adulto do lar mete-te medo? Liga, de graça:
    📞 { $tel-119 }
    .hurt = 🆘 Fazem-me mal
    .lawyer = ⚖️ Encontrar { -avocat }
