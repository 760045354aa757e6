title = 🕒 Durante a espera

start =
    Durante a espera, não ligues à tua embaixada.
    Não voltes ao teu país.
    O que queres saber?
    .bed = 🛏️ Uma cama, dinheiro
    .health = 🏥 A minha saúde
    .work = 🔨 Trabalhar
    .other-permit = 📄 Outro cartão
    .turning-18 = 📅 Quase { 18 } anos
    .unsure = ❓ Não sei

bed =
    A { -ase } (proteção de menores) deve alojar-te e alimentar-te.
    O dinheiro e os centros do { -asile } (asilo) são para os adultos.
    Sem cama? Age hoje.
    .tonight = 🛏️ Dormir esta noite
    .lawyer = ⚖️ Encontrar { -avocat }
    .other = ❓ Outras perguntas

health =
    A tua saúde está coberta logo que o teu pedido de { -asile } (asilo) é registado.
    Não há { 3 } meses de espera.
    Pergunta à { -ase } (proteção de menores), a uma associação ou no hospital.
    .next = ❓ Outras perguntas

work-day =
    A partir dos { 16 } anos, podes pedir para trabalhar depois de { 6 } meses sem resposta.
    Os { 6 } meses contam desde o processo recebido pelo { -ofpra } (serviço do { -asile }).
    Em que dia o recebeu?
    .unknown = ❓ Não sei

work-now =
    Os { 6 } meses passaram.
    Com { 16 } anos ou mais, podes pedir para trabalhar.
    Pergunta como ao teu representante ou à { -ase }.
    .next = 🔨 Ser aprendiz

work-later =
    Sem resposta do { -ofpra }, podes pedir depois deste dia:
    { $asylum-work }
    É preciso ter { 16 } anos.
    Pergunta como ao teu representante.
    .next = 🔨 Ser aprendiz

work-no-date =
    Pergunta esse dia ao teu representante.
    São precisos { 16 } anos, e { 6 } meses sem resposta.
    Não comeces antes de teres o direito.
    .next = 🔨 Ser aprendiz

apprentice =
    O teu contrato de aprendiz começou antes do pedido de { -asile } (asilo)?
    Pode continuar.
    Mostra o teu contrato ao teu representante ou à { -ase }.
    .next = ❓ Outras perguntas

registered-day =
    Outro { -titre-de-sejour } (cartão para ficar) pede-se em { 2 } meses.
    São { 3 } meses por uma doença.
    Em que dia o teu pedido de { -asile } (asilo) foi registado?
    .unknown = ❓ Não sei

permit-in-time =
    Pede antes deste dia:
    { $other-permit-safe }
    Último dia, ou mais cedo se o teu papel o diz:
    { $other-permit }
    Este prazo é para ti? Pergunta esta semana a um { -avocat } (advogado).
    .next = ⚖️ Um { -avocat }

permit-soon =
    Vai hoje a um { -avocat } (advogado).
    Último dia para outro cartão, ou mais cedo se o teu papel o diz:
    { $other-permit }
    Pergunta-lhe se este prazo é para ti.
    .next = ⚖️ Um { -avocat }

permit-late =
    Os { 2 } meses parecem acabados.
    Talvez este prazo não seja para ti.
    Pergunta a um { -avocat } (advogado), sobretudo se tens quase { 18 } anos.
    .next = ⚖️ Um { -avocat }

permit-no-date =
    O prazo é de { 2 } meses depois do registo.
    Talvez este prazo não seja para ti.
    Pergunta hoje a um { -avocat } (advogado).
    .next = ⚖️ Um { -avocat }

turning-18 =
    Aos { 18 } anos, o teu pedido de { -asile } (asilo) continua.
    A função do teu representante acaba: assinas sem ele.
    Dá depressa a tua nova morada ao { -ofpra } (serviço do { -asile }).

at-18 =
    Aos { 18 } anos, o teu lugar e o teu dinheiro podem mudar.
    Pergunta ao { -ofii } (serviço do Estado para o acolhimento).
    Prepara isso antes, com o teu educador.
    .after-18 = 📅 Os meus { 18 } anos
    .other = ❓ Outras perguntas

care =
    Guarda uma foto de todos os teus papéis.
    Muitos prazos são curtos.
    A cada carta, vai a um { -avocat } (advogado) ou a uma associação no mesmo dia.
    .next = ⚖️ Um { -avocat }
