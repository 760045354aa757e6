title = 📄 A resposta sobre o { -asile }

start =
    É não? Vai hoje a um { -avocat } (advogado) ou a uma associação.
    Lê o número de dias na carta: age nos próximos { 3 } dias.
    Que palavra vês na tua carta?
    .refused = ✋ { -rejet }
    .inadmissible = ✋ { -irrecevable }
    .closed = 📄 { -cloture }
    .court-no = ⚖️ A { -cnda } diz não
    .yes = ✅ Sim, uma proteção
    .unsure = ❓ Não sei

inadmissible =
    « { -irrecevable } »: o { -ofpra } (serviço do { -asile }) não examinou o teu pedido.
    O prazo pode ser muito curto: lê o número de dias.
    Vai hoje a um { -avocat } (advogado), e age nos próximos { 3 } dias.
    .next = ⚖️ O { -avocat } gratuito

closed =
    « { -cloture } »: o { -ofpra } (serviço do { -asile }) fechou o teu processo.
    Lê na carta o que podes fazer, e o prazo.
    Vai hoje a um { -avocat } (advogado) com a carta.
    .next = ➡️ E agora

show-letter =
    Pede hoje que leiam a carta.
    Mostra-a ao teu representante, a um { -avocat } (advogado) ou a uma associação.
    Guarda a carta e o envelope.

how-arrived =
    O prazo começa no dia em que a resposta conta.
    Pergunta esse dia também ao teu representante: ele recebe-a por ti.
    Como chegou?
    .signed = 📄 Carta assinada
    .opened = 📱 Na internet, aberta
    .unopened = 📱 Na internet, não aberta
    .unsure = ❓ Não sei

signed-day =
    Em que dia a carta foi assinada?
    Por ti, ou pelo teu representante: escolhe o primeiro dia.
    .unknown = ❓ Não sei

opened-day =
    Na internet, a resposta conta desde a primeira abertura.
    Em que dia foi aberta pela primeira vez?
    .unknown = ❓ Não sei

online-day =
    Se não é aberta, a resposta conta sozinha depois de { 15 } dias.
    Em que dia foi posta na internet?
    .unknown = ❓ Não sei

open-today =
    Se ninguém a abre, ela conta a partir deste dia:
    { $asylum-answer-counts }
    Abre-a hoje com o teu representante ou um { -avocat } (advogado).
    Então, a partir de hoje, { -avocat } gratuito: { 15 } dias. { -recours } (recurso): { 1 } mês, ou menos na carta.
    .next = ⚖️ O { -avocat } gratuito

counts-already =
    A resposta já conta, mesmo não aberta.
    { -avocat } (advogado) gratuito: { 15 } dias. { -recours } (recurso): { 1 } mês, ou menos na tua carta.
    Vai agora a um { -avocat }.
    .next = ⚖️ O { -avocat } gratuito

no-date =
    Sem dia certo, age hoje.
    { -avocat } (advogado) gratuito: { 15 } dias. { -recours } (pedir ao tribunal): { 1 } mês, ou menos na tua carta.
    Vai agora a um { -avocat }.
    .next = ⚖️ O { -avocat } gratuito

aid-in-time =
    Pede primeiro a { -aide-juridictionnelle } (o Estado paga o { -avocat }).
    Pede-a antes deste dia:
    { $legal-aid-cnda-safe }
    Último dia, ou mais cedo se a tua carta o diz:
    { $legal-aid-cnda }
    .how = ✍️ Como pedir
    .appeal = ⚖️ O { -recours }

aid-soon =
    Pede hoje a { -aide-juridictionnelle } (o Estado paga o { -avocat }).
    Último dia, ou mais cedo se a tua carta o diz:
    { $legal-aid-cnda }
    .next = ✍️ Como pedir

aid-late =
    Os { 15 } dias para o { -avocat } (advogado) gratuito parecem acabados.
    Ainda podes pedi-lo com o { -recours } (pedir ao tribunal).
    Vai hoje a um { -avocat }.
    .next = ⚖️ O { -recours }

how-aid =
    Com o teu representante, escreve: { -phrase-aide } (Peço o advogado gratuito.)
    Junta uma cópia da decisão.
    Envia tudo para aqui, e guarda a prova:
    { -adresse-cnda }
    .appeal = ⚖️ O { -recours }
    .lawyer = ⚖️ Encontrar { -avocat }

appeal-in-time =
    O { -recours } (recurso) pede à { -cnda } (tribunal do asilo) que diga outra coisa.
    Envia-o antes deste dia:
    { $cnda-appeal-safe }
    Último dia, ou mais cedo se a tua carta o diz:
    { $cnda-appeal }
    .next = ✍️ Escrever o { -recours }

appeal-soon =
    Faz hoje o { -recours } (recurso) à { -cnda } (tribunal do asilo).
    Último dia, ou mais cedo se a tua carta o diz:
    { $cnda-appeal }
    Vai agora a um { -avocat } (advogado).
    .next = ✍️ Escrever o { -recours }

how-appeal =
    O { -recours } (recurso) à { -cnda } (tribunal do asilo) é em francês e assinado.
    Diz porque é que o { -ofpra } (serviço do { -asile }) está errado.
    Junta a decisão, envia-o com o teu { -avocat } (advogado), guarda a prova.
    .next = ➡️ E agora

late =
    O prazo de { 1 } mês parece acabado.
    Pediste o { -avocat } (advogado) gratuito nos { 15 } dias?
    Falta o prazo na carta?
    Diz isso hoje a um { -avocat }: pode contar.
    .next = ➡️ E agora

what-now =
    Guarda todos os teus papéis, e uma foto de cada um.
    O que queres fazer agora?
    .lawyer = ⚖️ Encontrar { -avocat }
    .stay = 🕒 Esperar o tribunal
    .meanwhile = 🤝 Escola, saúde, ajuda
    .tonight = 🛏️ Dormir e comer

stay =
    Com um { -recours } (recurso) a tempo, podes em geral ficar em França.
    Há exceções: pergunta ao { -avocat } (advogado).
    Antes dos { 18 } anos, a lei proíbe a { -oqtf } (ordem de partir).

hearing =
    Na { -cnda } (tribunal do asilo), a audiência de um menor não é pública.
    Um { -avocat } (advogado) e um intérprete estão lá.
    Prepara-a com o teu { -avocat }.

final-no =
    Vai hoje a um { -avocat } (advogado), antes de qualquer novo pedido.
    Com factos novos, um { -reexamen } (novo pedido) é possível, curto e rigoroso.
    Antes dos { 18 } anos, não há { -oqtf } (ordem de partir).
    .next = ⚖️ Encontrar { -avocat }

protected =
    Dois “sim”: { -refugie } (cartão de { 10 } anos) ou { -protection-subsidiaire } (cartão até { 4 } anos).
    Os teus pais? Pede antes dos teus { 18 } anos.
    O que queres saber?
    .parents = 👪 Fazer vir os meus pais
    .papers = 📄 Os meus papéis
    .embassy = 🗺️ Embaixada e país
    .girls = 🏥 Depois de uma excisão
    .unsure = ❓ Não sei

parents-first =
    Os teus pais podem juntar-se a ti se és menor, sem marido nem mulher.
    Eles pedem o visto antes dos teus { 18 } anos.
    Fala hoje com o teu representante ou um { -avocat } (advogado).
    .next = 📄 Os meus papéis

papers =
    Um tutor (adulto responsável) deve ser encontrado depressa para ti.
    O { -ofpra } (serviço do { -asile }) faz os teus papéis de nascimento (registo civil).
    Pede também um título de viagem.
    .next = 📄 O cartão

card =
    O cartão faz-se aos { 18 } anos.
    Para trabalhar, faz-se a partir dos { 16 } anos.
    Prepara o pedido com o teu representante ou a { -ase }.
    .parents = 👪 Fazer vir os meus pais
    .other = ❓ Outras perguntas

embassy =
    Não ligues à embaixada e não voltes ao teu país.
    O { -ofpra } (serviço do { -asile }) não fala com a tua família, nem com o país.
    Para um papel, pede ao { -ofpra }.

girls =
    Com proteção contra a excisão? O { -ofpra } (serviço do { -asile }) pode pedir um exame médico.
    Normalmente não mais de uma vez em { 3 } anos.
    Uma excisão verificada, só por si, não acaba com a proteção: fala com o teu representante.
