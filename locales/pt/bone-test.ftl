title = 🏥 O { -test-osseux } (ossos)

start =
    É uma radiografia para calcular a idade. Só um juiz ou o { -procureur } (magistrado) a pode ordenar.
    Tu dizes sim ou não. Um “não” não prova que tens { 18 } anos.
    O que queres saber?
    .answer-yes = ✅ Se digo sim
    .answer-no = ✋ Se digo não
    .unsure = ❓ Não sei
    .no-order = ⚖️ Sem ordem de um juiz
    .body = 🤫 Olham para o meu corpo
    .lawyer = ⚖️ Encontrar { -avocat }

no-order =
    Sem decisão de um juiz ou do { -procureur } (magistrado), não é permitido.
    Diz: « Je veux voir la décision. » (Quero ver a decisão.)
    Fala hoje com um { -avocat } (advogado), antes da radiografia.

agreement =
    Devem pedir o teu acordo: sim ou não, a escolha é tua.
    Se tens papéis válidos, mostra-os.
    Antes de responder, pede um intérprete e um { -avocat } (advogado).
    .answer-yes = ✅ Se digo sim
    .answer-no = ✋ Se digo não
    .lawyer = ⚖️ Encontrar { -avocat }

if-yes =
    Se dizes sim, o resultado não decide sozinho.
    A margem de erro deve estar escrita, e a dúvida conta a teu favor.
    Pede o teu resultado.
    .next = ❓ A radiografia erra?

how-sure =
    Perto dos { 18 } anos, a radiografia pode errar { 18 } meses ou mais.
    Se ela é a única prova contra ti, a dúvida conta a teu favor.
    Diz isso ao teu { -avocat } (advogado).
    .next = ❓ Outra pergunta

if-no =
    Se dizes não, essa recusa não prova que és adulto.
    Mesmo assim, um juiz pode tê-la em conta.
    Vai primeiro a um { -avocat } (advogado).
    .next = ❓ Outra pergunta

body-exam =
    Olhar ou examinar as partes íntimas (a puberdade) para calcular a idade é proibido.
    Podes dizer: « Non, c’est interdit. » (Não, é proibido.)
    Se já o fizeram, conta a um { -avocat } (advogado).
    .next = ⚖️ Um { -avocat }
