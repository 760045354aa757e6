title = Pedido de contrato jovem adulto

sender =
    Nome de família e nome próprio: { $blank }
    Data e lugar de nascimento: { $blank }
    Nacionalidade: { $blank }
    Língua: { $blank }
    Morada para o correio: { $blank }
    Telefone: { $blank }

recipient =
    Senhora ou Senhor presidente do conselho do departamento
    Proteção de menores (aide sociale à l’enfance)
    Departamento: { $blank }

date =
    Em (cidade) { $blank }, dia { $blank }

subject =
    Assunto: pedido de contrato jovem adulto (artigo L. { 222 }-{ 5 }, { 5 }° do Código da ação social e das famílias)

care =
    Senhora, Senhor,
    Estou ao cuidado da proteção de menores desde { $blank }. Faço { 18 } anos em { $blank }.

asks =
    Não tenho dinheiro suficiente nem apoio da minha família. Peço que continuem a ajudar-me até aos { 21 } anos. Preciso de ajuda para:

needs =
    uma casa;
    dinheiro para viver;
    os meus estudos ou a minha formação;
    a minha saúde;
    os meus papéis.

answer =
    Agradeço que me respondam por escrito, antes dos meus { 18 } anos.

signature =
    Assinatura:
