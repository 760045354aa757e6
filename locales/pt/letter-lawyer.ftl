title = Pedido de um advogado

sender =
    Nome de família e nome próprio: { $blank }
    Data e lugar de nascimento: { $blank }
    Nacionalidade: { $blank }
    Língua: { $blank }
    Morada para o correio: { $blank }
    Telefone: { $blank }

recipient =
    Senhora ou Senhor juiz de menores
    Tribunal de { $blank }
    Cópia: Senhora ou Senhor bastonário da ordem dos advogados

date =
    Em (cidade) { $blank }, dia { $blank }

subject =
    Assunto: pedido de nomeação de um advogado (artigo { "1186" } do Código de processo civil)

asks =
    Senhora, Senhor,
    Tenho menos de { 18 } anos e estou em França sem os meus pais. Peço que um advogado seja nomeado para me defender perante o juiz de menores.

aid =
    Não tenho dinheiro. Peço o apoio judiciário (advogado gratuito).

language =
    Peço um intérprete nesta língua: { $blank }

signature =
    Assinatura:
