title = 🚪 Tens uma { -oqtf }

start =
    Vai hoje a um { -avocat } (advogado), antes de tudo o resto.
    A lei proíbe a { -oqtf } (ordem de sair de França) antes dos { 18 } anos.
    O prazo, muito curto, está escrito nela: guarda papel e envelope.
    .next = 🕒 O prazo

limits =
    Num { -centre-de-retention } (lugar fechado): { 48 } horas.
    Com uma morada imposta, ou na prisão: { 7 } dias.
    Sem isso: { 1 } mês, ou o prazo escrito no teu papel.
    Onde estás?
    .locked = 🔒 Num centro fechado
    .assigned = 📍 Morada imposta, prisão
    .free = ❌ Em nenhum destes casos
    .unsure = ❓ Não sei

locked =
    A lei proíbe o { -centre-de-retention } (lugar fechado) antes dos { 18 } anos.
    Diz a tua idade e pede um intérprete.
    Pede agora um { -avocat } (advogado) e a associação do centro.

free-date =
    Que data está escrita na { -oqtf } (ordem de partir)?
    Contamos desde esse dia, por prudência.
    .unknown = ❓ Não sei

free-day =
    Vai hoje a um { -avocat } (advogado). Ele vai ao { -tribunal }.
    Dia mais seguro:
    { $oqtf-free-safe }
    Último dia:
    { $oqtf-free }

free-soon =
    Falta pouco tempo.
    Último dia para o { -tribunal }:
    { $oqtf-free }
    Vai hoje a um { -avocat } (advogado).

assigned-date =
    A { -assignation } obriga-te a viver numa morada.
    Que data está escrita na { -oqtf } (ordem de partir)?
    .unknown = ❓ Não sei

assigned-day =
    Falta muito pouco tempo.
    Último dia para o { -tribunal }:
    { $oqtf-assigned }
    Vai agora a um { -avocat } (advogado).

now =
    Talvez seja o último dia.
    Vai agora a um { -avocat } (advogado), ou à secretaria (o { -greffe }) do { -tribunal-administratif }.
    Leva a { -oqtf }.

no-date =
    Sem data certa, o prazo pode ser de { 7 } dias, ou menos.
    Pede agora que leiam o teu papel.
    Vai hoje a um { -avocat } (advogado).

late =
    O prazo talvez tenha acabado.
    Mas ele conta desde o dia em que recebeste o papel.
    Mesmo assim, vai hoje a um { -avocat } (advogado).

stops =
    Se o pedido chega ao { -tribunal } a tempo, normalmente não te podem afastar antes da decisão.
    Juízes disseram: a { -prefecture } (Estado) deve mostrar que és adulto.
    Diz isso ao teu { -avocat } (advogado).

bring =
    Leva a { -oqtf } e todos os teus papéis: idade, carta ao juiz.
    Pede também a { -aide-juridictionnelle } (o Estado paga o { -avocat }).
    Vai hoje a um { -avocat } (advogado).
    .next = ⚖️ Um { -avocat }
