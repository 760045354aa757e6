title = Carta ao juiz de menores

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

date =
    Em (cidade) { $blank }, dia { $blank }

subject =
    Assunto: pedido de proteção (artigos { 375 } e seguintes do Código civil)

alone =
    Senhora, Senhor juiz,
    Tenho menos de { 18 } anos. Estou em França sem os meus pais. Estou em perigo e peço a sua proteção.

refused =
    O departamento recusou proteger-me. A recusa tem a data de { $blank }.
    Não estou de acordo, porque:{ $line }{ $line }

no-answer =
    Pedi proteção ao departamento em { $blank }. Ainda não tenho resposta.

not-asked =
    O departamento ainda não me acolheu.

outside =
    Neste momento, durmo na rua. O lugar onde me podem encontrar: { $blank }

with-somebody =
    Neste momento, durmo em casa de alguém, sem certeza de poder ficar. O lugar: { $blank }

sheltered =
    Neste momento, tenho alojamento aqui: { $blank }

changes =
    Neste momento, não tenho lugar fixo para dormir. O lugar onde me podem encontrar: { $blank }

soon-18 =
    Em breve faço { 18 } anos. Por isso, peço uma decisão rápida.

asks =
    Peço:

wishes =
    uma colocação provisória, já;
    ser ouvido ou ouvida por si, a sós ou com o meu advogado;
    um intérprete na minha língua;
    que os meus papéis sejam bem verificados;
    que a dúvida conte a meu favor.

lawyer =
    a nomeação de um advogado para me defender.

story =
    A minha saúde, os meus medos, o que me aconteceu em França:{ $line }{ $line }{ $line }

copies =
    Junto cópias (nunca os originais):{ $line }

signature =
    Assinatura:
