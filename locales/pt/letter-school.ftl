title = Pedido de um lugar na escola

sender =
    Nome de família e nome próprio: { $blank }
    Data e lugar de nascimento: { $blank }
    Nacionalidade: { $blank }
    Língua: { $blank }
    Morada para o correio: { $blank }
    Telefone: { $blank }

recipient =
    Senhora ou Senhor reitor (recteur)
    Académie de { $blank }

date =
    Em (cidade) { $blank }, dia { $blank }

subject =
    Assunto: pedido de um lugar na escola

under-16 =
    Senhora, Senhor,
    Tenho menos de { 16 } anos. A escola é obrigatória para mim (artigos L. { 111 }-{ 1 } e L. { 131 }-{ 1 } do Código da educação). Não tenho lugar.

over-16 =
    Senhora, Senhor,
    Tenho { 16 } anos ou mais, e menos de { 18 } anos. Tenho o direito de continuar a escola (artigo L. { 122 }-{ 2 } do Código da educação). Não tenho lugar.

test-done =
    Fiz o teste do CASNAV em { $blank }, em { $blank }. Desde então, não tenho escola.

no-test =
    Ainda não fiz o teste do CASNAV. Peço uma data para esse teste, por escrito.

asks =
    Peço um lugar numa escola, o mais depressa possível.

answer =
    Agradeço que me deem um recibo e que me respondam por escrito.

signature =
    Assinatura:
