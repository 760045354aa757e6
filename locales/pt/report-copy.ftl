title = 📄 A cópia do relatório

start =
    Depois da decisão, podes pedir uma cópia do relatório da tua { -evaluation } (entrevista).
    Antes da decisão, podem dizer-te “não”.
    Não esperes pela cópia para escrever ao juiz.
    .ask = ✍️ Como pedir
    .asked = 🕒 Já pedi
    .refused = ✋ Disseram-me “não”
    .unsure = ❓ Não sei

ask =
    Escreve ao { -departement } (decide pela { -ase }): « Je demande mon rapport d’évaluation. » (Peço o meu relatório de avaliação.)
    Põe a data, assina, guarda uma foto e a prova.
    Anota este dia: { 1 } mês de silêncio quer dizer não.

asked-date =
    Depois de { 1 } mês de silêncio, isso quer dizer não.
    Em que dia pediste a cópia?
    .unknown = ❓ Não sei

wait =
    O { -departement } ainda pode responder.
    Fim do mês:
    { $report-silence }
    Depois desse dia, escreve à { -cada } (comissão dos documentos). Tens { 2 } meses.

silent =
    O silêncio quer dizer não desde este dia:
    { $report-silence }
    Tens { 2 } meses depois desse dia para a { -cada } (comissão dos documentos).
    Escreve-lhe esta semana, com um { -avocat } (advogado) ou uma associação.

refused =
    Depois de um “não”, tens { 2 } meses para a { -cada } (comissão dos documentos).
    Guarda a prova do teu pedido e a resposta.
    Escreve-lhe esta semana, com um { -avocat } (advogado) ou uma associação.
