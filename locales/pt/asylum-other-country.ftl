title = 🗺️ Outro país da Europa

start =
    Às vezes, outro país da Europa examina o pedido de { -asile } (asilo).
    A ligação com a tua família conta.
    Qual é a tua situação?
    .family = 👪 A minha família está lá
    .fingerprints = 🗺️ Impressões tiradas lá
    .paper = 📄 Um papel fala disso
    .england = 🌊 A Inglaterra
    .unsure = ❓ Não sei

family =
    Pai, mãe, irmão, irmã, tio, tia, avô ou avó vive lá legalmente?
    O teu pedido pode ir para lá, para viverem juntos.
    Não se isso é mau para ti: diz.
    .next = ➡️ O que fazer

tell-them =
    Não partas por tua conta: o pedido passa pela { -prefecture }.
    Leva telefone, morada, fotos, papéis da família.
    Diz isso hoje à { -prefecture } e ao teu representante.
    .next = ⚖️ Um { -avocat }

lawyer-first =
    Vai a um { -avocat } (advogado) antes de qualquer marcação sobre outro país.
    Não saias da cidade.
    As regras da Europa mudaram em junho de { "2026" }.
    .next = 📄 Os meus papéis

paper-wins =
    A tua carta tem razão: lê o prazo dela.
    Não assines um papel que não percebes.
    Mostra-a hoje a um { -avocat } (advogado) ou a uma associação.
    .next = ⚖️ Um { -avocat }
