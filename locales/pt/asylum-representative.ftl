title = 👤 O teu representante

start =
    O { -administrateur-ad-hoc } é um adulto nomeado para ti.
    Ajuda-te e fala por ti no pedido de { -asile } (asilo).
    A lei dá { 15 } dias de trabalho para o nomear, às vezes { 25 }.
    Qual é a tua situação?
    .nobody = ❌ Ninguém foi nomeado
    .not-met = ➡️ Nomeado, nunca o vi
    .known = ✅ Conheço-o
    .problem = 🆘 Está a correr mal
    .unsure = ❓ Não sei

asked-day =
    Contamos desde o teu pedido.
    Em que dia pediste { -asile } (asilo) na { -prefecture } (serviço do Estado)?
    .unknown = ❓ Não sei

in-time =
    Ninguém foi nomeado? Começa a perguntar neste dia:
    { $representative-safe }
    Último dia para o nomear:
    { $representative-due }
    Pergunta à { -prefecture } e a uma associação.

soon =
    Começa a perguntar hoje.
    Último dia para o nomear:
    { $representative-due }
    Pergunta à { -prefecture } e a uma associação.
    .next = ✍️ Escrever

late =
    O prazo para nomear este adulto parece acabado.
    Não fizeste nada de mal.
    Vai hoje a um { -avocat } (advogado) ou a uma associação.
    .next = ✍️ Escrever

no-date =
    Sem data certa, pergunta hoje.
    Ele deve ser nomeado em { 15 } dias de trabalho, às vezes { 25 }.
    Vai a um { -avocat } (advogado) ou a uma associação.
    .next = ✍️ Escrever

write =
    O { -procureur } (magistrado) deve nomear este adulto sem esperar.
    Com um { -avocat } (advogado) ou uma associação, escreve-lhe: { -phrase-representant } (Peço um representante.)
    O formulário também tem um prazo, { 21 } dias depois do { -attestation } (prova): diz-lhe isso.
    .next = ⚖️ Um { -avocat }

meanwhile =
    Entretanto, uma pessoa formada já deve ajudar-te: pergunta quem.
    Se a { -ase } (proteção de menores) é o teu tutor, ela representa-te.
    O formulário segue no máximo { 21 } dias depois do { -attestation } (prova): guarda-o.
    .next = ⚖️ Um { -avocat }

never-met =
    Ele deve preparar o processo contigo: { 21 } dias depois do { -attestation } (prova).
    Pede o nome e o número dele à { -prefecture } ou ao teu educador.
    Liga-lhe esta semana.

works-for-you =
    Ele trabalha para ti: explica cada passo.
    Prepara o processo, vai à entrevista, diz-te a resposta.
    Não percebes? Diz-lhe.
    .until-18 = 📅 E aos { 18 } anos
    .problem = 🆘 Está a correr mal
    .lawyer = ⚖️ Encontrar { -avocat }

until-18 =
    Ele representa-te até aos teus { 18 } anos, ou até haver uma tutela.
    Depois, assinas sem ele e o pedido continua.
    Pede-lhe antes uma cópia do teu processo.
    .next = ⚖️ Um { -avocat }

problem =
    Podes dizer que há um problema.
    Fala com um { -avocat } (advogado), um educador ou uma associação.
    Faz isso antes da próxima marcação.
    .next = ⚖️ Um { -avocat }
