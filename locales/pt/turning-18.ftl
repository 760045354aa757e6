title = 📅 Os teus { 18 } anos

start =
    Antes dos { 18 } anos, não precisas de cartão.
    Depois, é preciso um { -titre-de-sejour } (cartão para viver em França).
    A { -ase } é a proteção de menores. Qual é a tua situação?
    .letter = 📄 Recebi uma carta
    .care = 🛡️ Com a { -ase }
    .never = ❌ Nunca na { -ase }
    .refused = ✋ Recusam ajudar-me
    .changes = 📅 O que muda aos { 18 }
    .unsure = ❓ Não sei

care =
    Uma data conta muito: a tua entrada na { -ase } (proteção de menores).
    Está no papel do juiz ou do { -departement }.
    Que idade tinhas nesse dia?
    .before-15 = 📅 Menos de { 15 } anos
    .by-16 = 📅 { 15 } anos, ou { 16 } certos
    .after-16 = 📅 Mais de { 16 } anos
    .unsure = ❓ Não sei

find-paper =
    Procura o papel da tua entrada na { -ase }.
    Em cima, lê-se muitas vezes « ordonnance » (ordem), « jugement » (sentença) ou « arrêté » (decisão).
    Pede uma cópia ao teu educador ou a um { -avocat } (advogado).
    .next = ➡️ O que fazer

nationality =
    Depois de { 3 } anos na { -ase }, podes pedir a nacionalidade francesa.
    A partir dos { 16 } anos, assinas sem adulto, no { -tribunal-judiciaire } (tribunal da cidade).
    A marcação deve ser antes dos teus { 18 } anos.

nationality-time =
    Depois dos teus { 18 } anos, este pedido já não é possível.
    Quanto tempo falta para os teus { 18 } anos?
    .over-a-year = 📅 Mais de { 1 } ano
    .under-a-year = 🕒 Menos de { 1 } ano
    .already = 📅 Já tenho { 18 } anos
    .unsure = ❓ Não sei

nationality-plan =
    É preciso um bom { -acte-de-naissance } (certidão de nascimento).
    A marcação no { -tribunal } pode demorar vários meses.
    Começa agora, com o teu educador ou um { -avocat } (advogado).

nationality-now =
    Falta pouco tempo.
    O { -tribunal } deve receber-te antes dos teus { 18 } anos.
    Vai esta semana a um { -avocat } (advogado).

nationality-refused =
    Depois de um “não”, tens { 6 } meses para o { -tribunal }.
    Prepara também o cartão { -carte-vie-privee } (vida privada e familiar): outro caminho.
    Pede-o entre os { 18 } anos e a véspera dos teus { 19 } anos.

permit-16 =
    Podes pedir o cartão { -carte-vie-privee } (vida privada e familiar).
    Pede-o logo depois dos teus { 18 } anos.
    Último dia: a véspera dos teus { 19 } anos.
    .next = ➡️ O que é preciso

permit-16-needs =
    Olham para a tua formação, a opinião do teu lar, os teus laços de família.
    O pedido faz-se na { -anef } (site do Estado).
    Se falta um papel, envia-o em { 30 } dias.
    .next = 🕒 Quando

permit-after =
    Podes pedir um cartão { -carte-salarie } (trabalhador) ou { -carte-travailleur } (trabalhador temporário).
    Último dia seguro: { 2 } meses depois dos teus { 18 } anos.
    Com atraso, arriscas uma { -oqtf } (ordem de sair de França).
    .next = ➡️ O que é preciso

permit-after-needs =
    São precisos { 6 } meses de formação para uma profissão, com seriedade.
    Olham também para a opinião do teu lar e os teus laços de família.
    Fala agora da tua formação ao teu educador.
    .next = 🕒 Quando

permit-time =
    O cartão pede-se à volta dos teus { 18 } anos.
    Aos { 17 } anos, o { -departement } deve ver-te para preparar tudo.
    Quanto tempo falta para os teus { 18 } anos?
    .more = 📅 Mais de { 3 } meses
    .under-three-months = 🕒 Menos de { 3 } meses
    .already = 📅 Já tenho { 18 } anos
    .unsure = ❓ Não sei

permit-now =
    Tens { 18 } anos: não esperes mais.
    Mais de { 2 } meses depois dos teus { 18 } anos? Vai primeiro a um { -avocat } (advogado), hoje.
    Se não, faz o pedido esta semana e guarda uma prova.

permit-soon =
    O teu processo deve estar pronto agora.
    É mais seguro acabá-lo antes dos teus { 18 } anos.
    Verifica cada papel com o teu educador esta semana.

permit-plan =
    Podes preparar o teu processo já agora.
    Primeiro: { -acte-de-naissance } (certidão de nascimento), passaporte, formação.
    Pede ao teu educador uma marcação para o teu processo.

special-rules =
    Argélia, Marrocos ou Tunísia? Acordos mudam estas regras.
    Se é o teu país, não faças o pedido sem ajuda.
    Vai antes a um { -avocat } (advogado).
    .next = ➡️ O que fazer

never-time =
    Sem a { -ase } (proteção de menores), existem às vezes outros caminhos.
    Já tens { 18 } anos?
    .minor = 📅 Menos de { 18 } anos
    .already = 📅 Já tenho { 18 } anos
    .unsure = ❓ Não sei

never-minor =
    Antes dos { 18 } anos, um juiz ainda te pode proteger.
    Pode decidir depressa, mesmo depois de um “não”.
    O que queres fazer?
    .judge = ✍️ Escrever ao juiz
    .after = 📅 E depois dos { 18 }?

never-adult =
    Não peças um cartão sem { -avocat } (advogado).
    Uma recusa vem muitas vezes com uma { -oqtf } (ordem de sair de França).
    Vai a um { -avocat } antes de qualquer pedido.
    .next = ➡️ Os caminhos

never-ways =
    Existem às vezes caminhos:
    asilo (perigo no teu país), estudos, doença, { -traite } (alguém usa-te), outras razões.
    Leva ao { -avocat } (advogado) os teus papéis da escola, da saúde, do trabalho.
    .next = ⚖️ Encontrar { -avocat }

what-now =
    Aos { 17 } anos, o { -departement } deve ver-te para preparar o que vem depois.
    Ainda não te viu? Pede-o por escrito.
    O que queres saber?
    .young-adult = 🤝 Ajuda depois dos { 18 }
    .interview = 🗣️ Entrevista dos { 17 }
    .file = 📄 O meu processo
    .changes = 📅 O que muda aos { 18 }
    .work = 🔨 Escola e trabalho
    .lawyer = ⚖️ Encontrar { -avocat }

young-adult =
    O { -contrat-jeune-majeur } é uma ajuda até aos { 21 } anos.
    Depois da { -ase }, sem dinheiro ou família suficiente, é um direito.
    Exceto com uma { -oqtf } (ordem de partir). Fala-se disso na entrevista dos teus { 17 } anos.
    O que procuras?
    .how = ✍️ Como pedir
    .refused = ✋ Disseram-me “não”
    .interview = 🗣️ Entrevista dos { 17 }

ask-young-adult =
    Escreve ao { -departement }: { -phrase-contrat } (Peço um contrato de jovem adulto.)
    Põe a data, assina, guarda uma cópia e uma prova.
    Faz isso { 3 } a { 6 } meses antes dos teus { 18 } anos.

ask-later =
    Já tens { 18 } anos? Pede mesmo assim.
    Podes pedir até aos { 21 } anos, mesmo depois de uma paragem.
    Escreve hoje.
    .next = ➡️ O que fazer

interview =
    Aos { 17 } anos, o mais tardar, o { -departement } deve ver-te.
    Falam de casa, escola, saúde, dinheiro, papéis.
    Pede-o por escrito, e vai com uma pessoa de confiança.
    .next = 🤝 Ajuda depois dos { 18 }

file =
    Junta: { -acte-de-naissance } (certidão de nascimento), passaporte, papel do juiz.
    Acrescenta escola ou contrato, opinião do lar, morada, fotos.
    Guarda uma foto de tudo, em dois lugares.

passport =
    O passaporte ou a { -carte-consulaire } pede-se no { -consulat } (serviço do teu país).
    Pedes asilo ou já o tens? Então não contactes o teu { -consulat }.
    Qual é a tua situação?
    .fear = ➡️ Tenho medo de voltar
    .go-on = 📄 O resto do processo

asylum =
    O asilo protege uma pessoa em perigo no seu país.
    Não contactes o teu { -consulat } (serviço do teu país).
    Fala primeiro com um { -avocat } (advogado).
    .next = ⚖️ Encontrar { -avocat }

promise =
    Para o cartão, assinas uma promessa: respeitar as regras da República.
    Uma condenação, um papel falso ou uma antiga { -oqtf } (ordem de partir) podem bloquear.
    Fala disso antes com um { -avocat } (advogado).

early-file =
    Às vezes, o { -departement } envia o teu processo antes dos teus { 18 } anos.
    Isso evita um tempo sem papéis, mas os teus papéis são vistos mais cedo.
    Decide com um { -avocat } (advogado).

proof =
    Guarda a prova de cada pedido: captura de ecrã, e-mail, { -recommandee } (carta registada).
    Se o site { -anef } (do Estado) bloqueia, tira uma foto à página.
    Pede o serviço de ajuda, depois um { -avocat } (advogado).

changes =
    Aos { 18 } anos, o { -juge-des-enfants } (juiz de menores) já não te pode proteger.
    A { -ase } acaba, exceto com um { -contrat-jeune-majeur } (ajuda até aos { 21 } anos).
    É preciso um { -titre-de-sejour } (cartão).

changes-to-do =
    Podes acabar o teu ano de escola.
    Pede o teu próprio seguro de saúde.
    Dá a tua nova morada em todo o lado.

work =
    A partir dos { 16 } anos, podes às vezes pedir o cartão para trabalhar.
    Aos { 18 } anos, sem papel da { -prefecture } (Estado), o contrato de aprendiz acaba.
    A escola pode continuar. Mostra a tua prova ao teu educador.
    .next = 📄 A prova

letters =
    Uma carta tem muitas vezes um prazo curto.
    Guarda também o envelope. O que diz a carta?
    .oqtf = 🚪 Uma { -oqtf }: partir
    .more-papers = 📄 Faltam papéis
    .refusal = 📄 Não para o cartão
    .help-ends = ✋ A ajuda acaba
    .unsure = ❓ Não sei

oqtf-first =
    O prazo é muito curto: escrever ao préfet (chefe da préfecture) não o para.
    Antes dos { 18 } anos, a lei proíbe a { -oqtf } (ordem de partir).
    Vai hoje a um { -avocat } (advogado).

refusal =
    Vê o prazo escrito na tua carta.
    Não temos a certeza do prazo para ti: a carta tem razão.
    Vai hoje a um { -avocat } (advogado).
    .next = ⚖️ Encontrar { -avocat }

read-letter =
    Tira uma foto à carta e ao envelope.
    Muitos prazos são curtos.
    Pede hoje a um { -avocat } (advogado) ou a uma associação que a leia.
    .next = ⚖️ Encontrar { -avocat }

more-papers =
    A { -prefecture } (Estado) pede-te papéis para o cartão.
    Tens { 30 } dias, ou o prazo escrito no pedido.
    Que dia está escrito no pedido?
    .unknown = ❓ Não sei

papers-in-time =
    Envia os papéis antes deste dia, e guarda uma prova:
    { $papers-answer-safe }
    Último dia, ou mais cedo se o pedido o diz:
    { $papers-answer }
    Um educador ou uma associação ajuda-te de graça.

papers-soon =
    Falta pouco tempo. Último dia, ou mais cedo se o pedido o diz:
    { $papers-answer }
    Envia hoje os papéis e guarda uma foto do ecrã.

papers-now =
    Envia hoje os papéis.
    Se falta um papel, mostra o pedido a um { -avocat } (advogado).
    Guarda uma foto do ecrã.

papers-late =
    O prazo talvez tenha acabado.
    Leva o pedido e os teus papéis a um { -avocat } (advogado).
    Vai lá hoje.
    .next = ⚖️ Encontrar { -avocat }
