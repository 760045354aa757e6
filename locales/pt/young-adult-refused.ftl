title = ✋ Ajuda após { 18 } anos: “não”

start =
    Antes do tribunal, é preciso escrever uma carta ao { -departement }.
    Na rua, ou quase? Um juiz de urgência pode ver o caso já.
    Qual é a tua situação?
    .outside = 🛏️ Na rua, ou quase
    .written = 📄 Um “não” em papel
    .spoken = ✋ Um “não” sem papel
    .no-answer = 🕒 Sem resposta
    .oqtf = 🚪 Tenho uma { -oqtf }
    .unsure = ❓ Não sei

outside =
    Se dormes na rua, ou quase, um juiz pode decidir em { 48 } horas.
    É o { -refere-liberte } (pedido urgente), com um { -avocat } (advogado).
    Vai hoje a um { -avocat }.

outside-today =
    Dormir em casa de um amigo nem sempre fecha esta porta.
    Antes dos { 18 } anos, liga:
    📞 { $tel-119 }
    Com { 18 } anos, liga para o { 115 } todos os dias e anota a hora.
    Continua também o pedido ao { -departement }: um não substitui o outro.
    .lawyer = ⚖️ Encontrar { -avocat }
    .tonight = 🛏️ Dormir e comer
    .letter = ✍️ A carta

spoken =
    O { -departement } deve responder por escrito e dizer porquê.
    Pede-o hoje, por carta ou e-mail: { -phrase-refus } (Queria esta recusa por escrito.)
    Guarda a prova.
    .next = ✍️ A carta

no-answer =
    Pede outra vez uma resposta escrita, e guarda a prova.
    O silêncio conta às vezes como um “não”: um { -avocat } (advogado) diz-te.
    Não esperes pelos teus { 18 } anos: vai lá esta semana.
    .letter = ✍️ A carta
    .lawyer = ⚖️ Encontrar { -avocat }

letter-first =
    Escreve ao presidente do { -departement }: sem esta carta ({ -rapo }), o tribunal pode recusar ver o caso.
    Em geral, há { 2 } meses depois do “não” escrito, às vezes menos: lê-o.
    Envia-a esta semana.
    .next = ✍️ O que escrever

write =
    Em papel, escreve: { -phrase-rapo } (Peço uma nova decisão.)
    Diz desde quando a { -ase } (proteção de menores) te ajuda, a tua escola, o que te falta. Podes pedir para falar, com alguém.
    Envia uma { -recommandee } (carta registada) e guarda uma cópia.
    .next = ➡️ E depois

what-now =
    Não esperes pela resposta: um juiz de urgência pode ver o caso, com a cópia.
    Depois da { -ase } (proteção de menores), um juiz considera à partida que é urgente.
    Vai esta semana a um { -avocat } (advogado).
    .lawyer = ⚖️ Encontrar { -avocat }
    .silence = 🕒 Sem resposta
    .adult = 📅 “Eras adulto”
    .sign = ✍️ Querem que assine
    .rights = 🤝 Uma ajuda gratuita
    .tonight = 🛏️ Dormir e comer

silence =
    { 2 } meses sem resposta à tua carta contam em geral como um “não”.
    Depois, tens em geral { 2 } meses para o { -tribunal-administratif }.
    Mostra as tuas provas a um { -avocat } (advogado) antes desses dias.
    .next = ⚖️ Encontrar { -avocat }

said-adult =
    O { -departement } diz que eras adulto quando entraste?
    Então um juiz pode recusar esta ajuda.
    Mostra todos os teus papéis a um { -avocat } (advogado) antes de responder.
    .next = ⚖️ Encontrar { -avocat }

sign =
    Não assines um papel vazio, nem um papel que não percebes.
    Antes dos { 18 } anos, não te podem fazer desistir da ajuda.
    Lê, pede uma cópia, mostra-a a um { -avocat } (advogado).
    .next = ➡️ O que fazer

rights-defender =
    O { -defenseur-des-droits } ajuda de graça quando um direito não é respeitado.
    Podes escrever-lhe sem adulto.
    Envia-lhe a cópia do “não” e da tua carta.
    .lawyer = ⚖️ Encontrar { -avocat }
    .back = ❓ Outras perguntas

who =
    Até aos { 21 } anos, esta ajuda é um direito depois da { -ase } (proteção de menores).
    É preciso ter entrado antes dos { 18 } anos, sem dinheiro nem ajuda suficientes.
    Com uma { -oqtf } (ordem de partir), o { -departement } já não é obrigado. O que te disseram?
    .written = 📄 Um “não” em papel
    .spoken = ✋ Um “não” sem papel
    .oqtf = 🚪 Tenho uma { -oqtf }
    .lawyer = ⚖️ Encontrar { -avocat }

order =
    O prazo contra uma { -oqtf } (ordem de partir) é muito curto: age primeiro aí.
    O { -departement } já não é obrigado a ajudar, mas pode. Se a { -oqtf } desaparece, o teu direito volta.
    Vai hoje a um { -avocat } (advogado).
    .oqtf = 🚪 A { -oqtf }, hoje
    .lawyer = ⚖️ Encontrar { -avocat }
