title = ⚖️ Os teus direitos agora

start =
    Depois de um “não”, ficam direitos.
    Não esperam pelo juiz.
    O que procuras?
    .meanwhile = 🤝 Escola, saúde, ajuda
    .asylum = 🛡️ O asilo
    .forced = 🔒 Alguém me obriga
    .siblings = 👪 O meu irmão ou irmã
    .unsure = ❓ Não sei

list =
    Escola, hospital, asilo: podes pedi-los agora.
    Alguém te obriga? Podes receber ajuda, mesmo sem papéis:
    📞 { $tel-119 }
    Começa pelo mais urgente: a tua saúde, depois a escola.
    .next = 🤝 Escola, saúde, ajuda

asylum =
    Mesmo depois do “não” da { -ase }, podes pedir asilo como menor.
    Diz em todo o lado a tua idade verdadeira.
    Vai primeiro a um { -avocat } (advogado): a { -prefecture } (Estado) vê os ficheiros e controla quem pode ficar.
    .lawyer = ⚖️ Encontrar { -avocat }
    .how = ➡️ Como pedir

asylum-where =
    Vai à { -prefecture } (serviço do Estado), ao { -guda } (balcão do asilo).
    Às vezes, uma associação (a { -spada }) dá primeiro uma marcação.
    Mesmo sem adulto, a { -prefecture } deve receber o teu pedido.
    .next = 👤 Quem te ajuda
