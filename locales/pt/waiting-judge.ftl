title = 🕒 Esperas pelo juiz

start =
    A espera dura muitas vezes vários meses.
    O { -tribunal } envia-te um papel com um dia e uma hora: a { -convocation } (convocatória).
    Qual é a tua situação?
    .summons = 📅 Tenho a { -convocation }
    .no-news = 🕒 Sem notícias
    .not-written = ✍️ Ainda não escrevi
    .no-bed = 🛏️ Dormir e comer
    .bone-test = 🏥 Radiografia dos ossos

no-news =
    Guarda a prova da tua carta.
    Dá uma morada segura para receber as cartas do { -tribunal }.
    Pede a um { -avocat } (advogado) ou a uma associação que ligue ao { -greffe } (secretaria).

soon-18 =
    Aos { 18 } anos, o { -juge-des-enfants } (juiz de menores) já não te pode proteger.
    Podes pedir uma colocação urgente ({ -opp }: decisão rápida).
    Se os teus { 18 } anos estão perto, vai hoje a um { -avocat } (advogado).

summons =
    A { -convocation } (papel) deve chegar pelo menos { 8 } dias antes do encontro.
    Tira-lhe uma foto, anota o dia e a hora. Chega tarde demais? Diz a um { -avocat } (advogado).
    O que queres saber?
    .before = 📄 Preparar os papéis
    .hearing = ⚖️ Perante o juiz
    .after = 🕒 A resposta do juiz

before-hearing =
    O teu { -avocat } (advogado) pode ler e copiar o processo antes do encontro.
    Sem { -avocat }? Pede-o ao juiz.
    Pede também um intérprete. Mostra os teus papéis originais, e leva-os de volta.
    .next = ⚖️ Perante o juiz

hearing =
    A sala está fechada ao público, mas o { -departement } pode estar lá.
    Tens o direito de falar com o juiz.
    Diz a verdade, e diz se não percebes.

after-hearing =
    A decisão deve chegar-te em { 8 } dias: dá uma morada segura.
    É “não”? Tens { 15 } dias para recorrer (pedir a outros juízes).
    Anota o dia em que recebes o papel.

what-now =
    O que queres fazer agora?
    .said-no = ⚖️ O juiz diz “não”
    .lawyer = ⚖️ Encontrar { -avocat }
    .meanwhile = 🤝 Escola, saúde, ajuda
    .tonight = 🛏️ Dormir e comer
