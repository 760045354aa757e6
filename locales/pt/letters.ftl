title = ✍️ As cartas

start =
    Estas cartas são em francês, com o sentido na tua língua.
    O nome e a morada escrevem-se à mão.
    Que carta queres?
    .judge = ✍️ Ao juiz de menores
    .department = 📍 Ao { -departement }
    .lawyer = ⚖️ Para um { -avocat }
    .school = 🎒 Para a escola
    .young-adult = 📅 Depois dos { 18 } anos
    .appeal = ⚖️ Recorrer

department =
    O { -departement } ({ -ase }, proteção de menores) decide o acolhimento das crianças.
    O que lhe queres pedir?
    .decision = 📄 A decisão escrita
    .report = 📄 O relatório
    .asked = 📄 Relatório já pedido

decision =
    O { -departement } deve dar-te a decisão por escrito.
    Sem esse papel, podes escrever na mesma ao juiz.
    Entrega hoje esta carta ao { -departement }.

report =
    O relatório diz o que foi escrito depois da tua entrevista.
    Podes pedir uma cópia.
    Envia esta carta ao { -departement }.

no-report =
    { 1 } mês sem resposta quer dizer “não”.
    Então tens { 2 } meses para escrever à { -cada } (comissão dos documentos).
    Pede ajuda a um { -avocat } (advogado) ou a uma associação.

lawyer =
    A { -ordre-des-avocats } (ordem dos advogados) deve nomear um { -avocat } (advogado).
    O mais tardar: { 8 } dias depois do teu pedido.
    Entrega esta carta ao { -juge-des-enfants } (juiz de menores) e à { -ordre-des-avocats }.
    .next = ⚖️ Onde os encontrar

how-old =
    A escola é para todas as crianças, com ou sem papéis.
    Que idade dizes ter?
    .under-sixteen = 📅 Menos de { 16 } anos
    .sixteen-or-more = 📅 { 16 } ou { 17 } anos

school-test =
    O { -casnav } (serviço da escola) faz um teste.
    Fizeste esse teste?
    .done = ✅ Sim
    .not-done = ❌ Não

school =
    Esta carta vai para o rectorat (serviço das escolas da região).
    Uma associação pode dar-te a morada.
    Pede um recibo, ou envia uma { -recommandee } (carta registada).

no-place =
    { 2 } meses sem resposta contam como um “não”.
    Um { -avocat } (advogado) pode pedir um lugar a um juiz, às vezes antes.
    Guarda a carta e o recibo.

young-adult =
    A { -ase } já te ajuda? A ajuda pode continuar até aos { 21 } anos.
    Pede-a por escrito { 3 } a { 6 } meses antes dos teus { 18 } anos, se não, hoje.
    Entrega esta carta à { -ase }.

no-help =
    Um “não”? Pede-o por escrito.
    Um juiz pode decidir muito depressa se estás na rua.
    Vai a um { -avocat } (advogado) no mesmo dia.
    .refused = ✋ Disseram-me “não”
    .proof = 📄 Guardar a prova

proof =
    Guarda sempre uma foto da carta assinada.
    Pede um carimbo com a data, ou guarda o recibo dos correios.
    Nunca envies um original: envia uma cópia.
