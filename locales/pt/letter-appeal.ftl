title = Declaração de recurso

sender =
    Nome de família e nome próprio: { $blank }
    Data e lugar de nascimento: { $blank }
    Nacionalidade: { $blank }
    Língua: { $blank }
    Morada para o correio: { $blank }
    Telefone: { $blank }

recipient =
    Senhora ou Senhor secretário do tribunal
    Tribunal de recurso (cour d’appel) de { $blank }

date =
    Em (cidade) { $blank }, dia { $blank }

subject =
    Assunto: declaração de recurso (artigos { "1191" } e { "1192" } do Código de processo civil)

appeal =
    Senhora, Senhor,
    Recorro desta decisão: decisão do juiz de menores de { $blank }, de { $judge-paper-date }.

received =
    Recebi esta decisão em { $judge-received-date }.

asks =
    Recorro de toda a decisão. Peço um advogado, com o apoio judiciário (gratuito), e um intérprete.

copy =
    Junto uma cópia da decisão.

signature =
    Assinatura:
