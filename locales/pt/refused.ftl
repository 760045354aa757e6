title = ✋ Disseram-te “não”

start =
    Depois de um “não”, um juiz ainda pode ver a tua situação.
    Se tens uma { -oqtf } (ordem de sair de França), é o mais urgente.
    Qual é a tua situação?
    .oqtf = 🚪 Tenho uma { -oqtf }
    .department = ✋ “Não” da { -ase }
    .judge = ⚖️ Um juiz respondeu
    .waiting = 🕒 Espero o juiz
    .after-18 = ✋ Ajuda depois dos { 18 }
    .unsure = ❓ Não sei

which-paper =
    Olha para o cimo do teu papel, ou pede que o leiam.
    Que palavra vês?
    .department = 🛡️ { -departement } ou { -ase }
    .court = ⚖️ { -tribunal }
    .prefecture = 🏢 { -prefecture }
    .nothing = ❓ Sem papel

prefecture-paper =
    Procura estas palavras no papel da { -prefecture } (serviço do Estado):
    « obligation de quitter le territoire français »
    (obrigação de sair do território francês)
    Estás a vê-las?
    .order = 🚪 Sim, vejo-as
    .other = ❌ Não, outra coisa
    .unsure = ❓ Não sei

other-paper =
    Tira uma foto ao papel e ao envelope.
    Muitos prazos são curtos.
    Pede hoje a um { -avocat } (advogado) ou a uma associação que o leia.
    .next = ⚖️ Um { -avocat }

department =
    Podes escrever ao { -juge-des-enfants } (juiz que protege crianças), sem adulto, de graça.
    Durante esse tempo, perdes a tua cama da { -ase } (proteção de menores).
    Tens a decisão escrita do { -departement }? Tira-lhe uma foto.
    .have-letter = ✅ Sim, tenho
    .no-letter = ❓ Não, sem papel
    .new-papers = 📄 Novos papéis
    .tonight = 🛏️ Dormir esta noite

ask-letter =
    O { -departement } (proteção de menores) deve dar-te a decisão por escrito.
    Mesmo sem esse papel, podes escrever ao { -juge-des-enfants } (juiz de menores).
    Pede hoje: « Je veux la décision écrite. » (Quero a decisão escrita.)

time-to-18 =
    O { -juge-des-enfants } (juiz de menores) só pode proteger antes dos { 18 } anos.
    Quanto tempo falta para os teus { 18 } anos?
    .under-three-months = 🕒 Menos de { 3 } meses
    .more = 📅 Mais de { 3 } meses
    .unsure = ❓ Não sei

soon-18 =
    Aos { 18 } anos, o { -juge-des-enfants } (juiz de menores) já não te pode proteger. Durante a espera, perdes a tua cama.
    Vai hoje a um { -avocat } (advogado).
    Na tua carta, pede uma colocação urgente ({ -opp }: decisão rápida).
    .lawyer = ⚖️ Encontrar { -avocat }
    .letter = ✍️ Escrever ao juiz
    .tonight = 🛏️ Dormir esta noite
    .more = ❓ Outra coisa

go-to-judge =
    Escreve esta semana ao { -juge-des-enfants } (juiz que protege crianças): a espera é muitas vezes longa.
    Os { 15 } dias são para recorrer, depois do “não” de um juiz.
    Para esta primeira carta, não contam. Escreve depressa.
    .letter = ✍️ Escrever ao juiz
    .lawyer = ⚖️ Encontrar { -avocat }
    .tonight = 🛏️ Dormir esta noite
    .more = ❓ Outra coisa

what-now =
    Recomeçar noutro { -departement } é arriscado.
    Pergunta primeiro a um { -avocat } (advogado).
    O que queres fazer agora?
    .letter = ✍️ Escrever ao juiz
    .lawyer = ⚖️ Encontrar { -avocat }
    .outside = 🆘 Na rua ou em perigo
    .meanwhile = ⚖️ Os meus direitos agora
    .report = 📄 Cópia do relatório
    .tonight = 🛏️ Dormir e comer

outside =
    Criança em perigo ou na rua, de dia e de noite:
    📞 { $tel-119 }
    Perigo neste momento:
    📞 { $tel-112 }
    Às vezes, um { -avocat } (advogado) também pode pedir a um juiz uma resposta muito rápida.
    .urgent = ⚖️ Um juiz em { 48 } horas
    .tonight = 🛏️ Dormir esta noite

urgent-court =
    O { -refere-liberte } é um pedido urgente ao { -tribunal-administratif }: resposta em { 48 } horas.
    É preciso um erro claro sobre a tua idade ou situação, e um perigo imediato.
    Às vezes o juiz diz sim, muitas vezes não. Procura hoje um { -avocat } (advogado).
    .lawyer = ⚖️ Encontrar { -avocat }
    .answered = ⚖️ Este juiz respondeu

judge-said =
    Um juiz escreveu uma decisão: olha para o cimo do papel.
    Depois do “não” de um { -juge-des-enfants } (juiz de menores), tens { 15 } dias para recorrer.
    O que diz o juiz?
    .said-no = ⚖️ O juiz diz “não”
    .no-place = ✅ Sim, mas não há vaga
    .placed = ⚖️ Sim, e a { -ase } diz não
    .other-court = ⚖️ { -tribunal-administratif }
    .unsure = ❓ Não sei

no-place =
    A { -ase } (proteção de menores) deve cumprir a colocação (placement) do juiz.
    Mostra-lhe o papel e guarda uma foto.
    Ainda sem vaga? Vai a um { -avocat } (advogado) e liga:
    📞 { $tel-119 }
    .lawyer = ⚖️ Encontrar { -avocat }
    .placed = ⚖️ O que dizer à { -ase }
    .tonight = 🛏️ Dormir esta noite

read-the-paper =
    Se o juiz diz não, tens { 15 } dias para recorrer.
    Recorrer é pedir a outros juízes.
    Pede hoje a um { -avocat } (advogado) ou a uma associação que leia o teu papel.
    .next = ⚖️ Um { -avocat }
