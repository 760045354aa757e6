title = Pedido do relatório de avaliação

sender =
    Nome de família e nome próprio: { $blank }
    Data e lugar de nascimento: { $blank }
    Nacionalidade: { $blank }
    Língua: { $blank }
    Morada para o correio: { $blank }
    Telefone: { $blank }

recipient =
    Senhora ou Senhor presidente do conselho do departamento
    Departamento: { $blank }

date =
    Em (cidade) { $blank }, dia { $blank }

subject =
    Assunto: pedido de cópia do meu relatório de avaliação

asks =
    Senhora, Senhor,
    Fizeram a minha avaliação como menor não acompanhado em { $blank }, em { $blank }.
    Peço uma cópia completa do meu relatório de avaliação.

law =
    Faço este pedido pelos artigos L. { 311 }-{ 1 } e L. { 311 }-{ 6 } do Código das relações entre o público e a administração.

silence =
    Sem resposta no prazo de um mês, poderei ir à CADA (comissão dos documentos).

signature =
    Assinatura:
