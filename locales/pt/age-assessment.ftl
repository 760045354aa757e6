title = 🚶 Chegada e { -evaluation }

start =
    Menos de { 18 } anos e sem pais aqui? A { -ase } (serviço do { -departement }) deve proteger-te.
    Ela faz uma { -evaluation } (avaliação): uma entrevista sobre a tua idade.
    Qual é a tua situação?
    .just-arrived = 🚶 Acabo de chegar
    .waiting = 🕒 Espero a entrevista
    .after = 🗣️ Entrevista acabada
    .with-adult = 👤 Vivo com um adulto
    .age-unsure = ❓ A minha idade certa?
    .not-believed = ✋ Dizem: não és menor

where-to-go =
    A { -ase } (proteção de menores) deve dar-te uma cama: é o acolhimento de emergência.
    Este acolhimento, gratuito, vem antes da entrevista.
    Vai hoje à { -ase }, ou à associação que a ajuda.

reception-town =
    Este bot pode mostrar-te onde ir.
    Em que cidade estás?
    .unknown = ❓ Não quero dizer

reception =
    De dia, vai primeiro ao primeiro lugar desta lista.
    De noite, porta fechada, ou sem morada? Liga:
    📞 { $tel-119 }

door-closed =
    De noite, ou se a porta está fechada, liga:
    📞 { $tel-119 }
    Também podes ir à polícia ou à gendarmerie.
    Ela pode perguntar quem és: mostra o ecrã seguinte.
    .next = 💬 Frases para mostrar

waiting =
    A { -ase } (proteção de menores) deve dar-te uma cama antes da entrevista.
    Tens uma cama?
    .no-bed = 🛏️ Não, sem cama
    .have-bed = ✅ Sim, tenho cama
    .prefecture = 🏢 Visita à { -prefecture }
    .bone-test = 🏥 Radiografia dos ossos
    .other = ❓ Outra pergunta

sent-away =
    Antes da entrevista, a { -ase } (proteção de menores) deve dar-te uma cama, mesmo se está cheia.
    Escreve num papel a data, a hora, o lugar e o nome da pessoa.
    Um { -avocat } (advogado) pode pedir a um juiz que responda em { 48 } horas: muitas vezes é “não”. Liga também:
    📞 { $tel-119 }
    .lawyer = ⚖️ Encontrar { -avocat }
    .night = 🛏️ Dormir esta noite

sheltered =
    Este acolhimento dura { 5 } dias, às vezes { 10 }, no máximo { 15 }.
    O tempo de descanso começa logo no primeiro dia, antes da entrevista.
    Anota o dia da tua primeira noite.
    .next = 📅 Contar os dias

first-night =
    O acolhimento dura no máximo { 15 } dias.
    Em que dia foi a tua primeira noite?
    .unknown = ❓ Não sei

fifteen-day =
    O acolhimento pode durar, no máximo, até este dia:
    { $shelter-end }
    Antes, a { -ase } (proteção de menores) avisa um magistrado ou recusa por escrito.
    Pede uma resposta escrita.
    .next = 🏥 A tua saúde

health-check =
    Podes pedir um enfermeiro ou um médico.
    Este cuidado não serve para decidir a tua idade.
    Diz hoje se tens dores ou se dormes mal.
    .next = 🗣️ A entrevista

after =
    Uma entrevista muito curta pode ser um argumento perante o juiz.
    Anota hoje as horas, as perguntas, as pessoas, o intérprete.
    O que veio depois?
    .no-answer = 🕒 Sem resposta
    .bone-test = 🏥 Radiografia dos ossos
    .recognised = ✅ A { -ase } diz sim
    .refused = ✋ A { -ase } diz não

no-answer =
    O acolhimento dura no máximo { 15 } dias.
    Depois, a { -ase } (proteção de menores) avisa um magistrado ou recusa por escrito.
    Pede uma resposta escrita.
    Vai hoje a uma associação ou a um { -avocat } (advogado).
    .next = ⚖️ Um { -avocat }

recognised =
    Outro { -departement } não pode refazer a { -evaluation } (avaliação) da tua idade.
    O { -procureur } (magistrado) ou um juiz escolhe onde vives.
    Fala-lhe da tua saúde, da tua escola, da tua família.
    .every-day = 👤 Quem decide por mim
    .next-steps = 🛡️ O que vem depois

in-care =
    A { -ase } (proteção de menores) decide as coisas de cada dia.
    Para as coisas importantes, são precisos os teus pais ou um juiz.
    Pede hoje uma cópia da decisão e tira-lhe uma foto.

age-unsure =
    Não repitas uma idade ou uma história que alguém te deu.
    Diz só o que sabes.
    Fala com uma associação ou um { -avocat } (advogado) antes da entrevista.
    .next = ⚖️ Um { -avocat }
