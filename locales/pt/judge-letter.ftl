title = ✍️ Escrever ao juiz

start =
    Podes escrever ao { -juge-des-enfants } (juiz que protege crianças), sem adulto, de graça.
    Escrever não basta para manter a tua cama.
    Tens quase { 18 } anos? Vai hoje a um { -avocat } (advogado).
    .paper = ✍️ A carta já pronta
    .write = ✍️ O que escrever
    .send = 📮 Para onde enviar
    .arguments = ⚖️ O que dizem os juízes
    .with-help = ⚖️ Ajuda de { -avocat }
    .tonight = 🛏️ Dormir esta noite

who =
    Escreve em papel, nunca aqui, o teu nome, nascimento, nacionalidade.
    Junta a tua língua e um telefone.
    Dá uma morada para as cartas: associação ou { -avocat } (advogado).

why =
    Copia estas duas frases:
    { -phrase-mineur } (Tenho menos de { 18 } anos e estou sem família em França.)
    { -phrase-danger } (Estou em perigo e peço proteção.)
    Diz onde dormes, de que tens medo, e porque é que a recusa é um erro.
    Diz só a verdade.

ask =
    Pede uma colocação já ({ -opp }: decisão rápida).
    Pede para falar com o juiz, com um intérprete e um { -avocat } (advogado).
    E agora?
    .copies = 📄 Cópias dos papéis
    .send = 📮 Para onde enviar
    .paper = ✍️ A carta já pronta

copies =
    Junta cópias, nunca os originais: recusa, papéis, cartas de associação.
    Põe a data e assina a tua carta.
    Tira fotos de tudo.
    .next = 📍 Para onde enviar

send =
    O juiz está no { -tribunal-judiciaire } (tribunal) do lugar onde vives.
    Leva a carta ao { -greffe } (secretaria), ou envia uma { -recommandee } (carta com prova).
    Faz isso esta semana, e guarda o carimbo ou o recibo.
    .next = 📮 Onde está o juiz?
