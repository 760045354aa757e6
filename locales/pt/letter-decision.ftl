title = Pedido da decisão escrita

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
    Assunto: pedido da minha decisão escrita

asks =
    Senhora, Senhor,
    Pedi proteção como menor. Em { $blank }, disseram-me que o meu pedido era recusado.
    Não recebi decisão escrita, ou não recebi cópia. Peço que ma deem, com as razões e os recursos possíveis (artigo R. { 221 }-{ 11 } do Código da ação social e das famílias).

needs =
    Preciso deste papel para o juiz de menores. Agradeço que me respondam por escrito.

signature =
    Assinatura:
