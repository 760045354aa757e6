title = 🗣️ Preparar a entrevista

start =
    A { -evaluation } (avaliação) é uma entrevista sobre a tua idade e a tua situação.
    O que queres saber?
    .they-ask = ❓ As perguntas deles
    .company = ➡️ Quem vai comigo
    .no-papers = 📄 Sem papéis
    .fingerprints = 🏢 Foto e impressões
    .rules = ⚖️ As regras deles
    .today = 🕒 O que fazer hoje

they-ask =
    Perguntam: papéis, família, vida no teu país, viagem, vida em França, projetos.
    Diz a verdade, com as tuas palavras.
    Se não sabes, diz: “Não sei.”

interpreter =
    A entrevista faz-se numa língua que entendes, com um intérprete neutro. Ele pode estar ao telefone.
    Não percebes, ou tens medo dele? Diz logo.
    Pede que isso fique escrito no relatório.

company =
    Podes pedir que um adulto ou um { -avocat } (advogado) vá contigo.
    A lei não é clara, e muitos serviços recusam.
    Pede, depois anota a resposta.

rules =
    É possível uma só entrevista. Se há várias: pelo menos { 24 } horas entre duas.
    No início, devem dizer-te para que serve, e o que pode vir depois.
    O { -departement } pode parar em qualquer momento, para dizer sim ou não.
    .next = ✍️ O que escrever

write-down =
    Depois, anota em papel: data, horas, pausas, número de pessoas, intérprete.
    Essas pessoas devem ser formadas e neutras.
    Isso pode ajudar perante um juiz: guarda a tua folha.
    .next = ❓ Outra pergunta

no-papers =
    Podes pedir proteção sem papéis.
    Papéis verdadeiros ajudam muito.
    Nunca compres um papel falso.

looks =
    Vão acreditar em ti? Este bot não pode saber.
    A aparência sozinha não decide: olham para várias coisas, e as tuas palavras contam.
    Conta a tua vida verdadeira, com as tuas palavras.

papers-care =
    Guarda as fotos dos teus papéis em dois lugares seguros.
    Dá cópias, não os teus originais.
    Se ficam com um original, pede um recibo assinado.

today =
    Não assines um papel que não percebes.
    Pede um intérprete e uma cópia.
    Vai hoje a uma associação ou a um { -avocat } (advogado).
