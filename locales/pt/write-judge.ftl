title = ✍️ A minha carta ao juiz

start =
    Algumas escolhas, e a tua carta fica pronta para copiar.
    O teu nome, és tu que o escreves no papel.
    O { -departement } (proteção de menores) já respondeu?
    .refused = ✋ Disse “não”
    .no-answer = 🕒 Sem resposta
    .not-asked = ❓ Ainda não pedi

ask-ase =
    Vai também hoje à { -ase } (proteção de menores).
    É gratuito, com ou sem papéis.
    Guarda uma prova do teu pedido.
    .next = ✍️ A minha carta

where =
    O juiz deve saber se estás em perigo.
    Onde dormes nestes dias?
    .outside = 🛏️ Na rua
    .with-somebody = 👤 Em casa de alguém
    .sheltered = 🛏️ Num lar, num hotel
    .changes = ❓ Muda muitas vezes

how-long =
    O juiz só pode proteger antes dos { 18 } anos.
    Daqui a quanto tempo fazes { 18 } anos?
    .under-three-months = 🕒 Menos de { 3 } meses
    .more = 📅 Mais de { 3 } meses
    .unsure = ❓ Não sei

lawyer-known =
    Um { -avocat } (advogado: conhece a lei) pode defender-te de graça.
    Já tens um { -avocat }?
    .no-lawyer = ❌ Não
    .lawyer = ✅ Sim

letter =
    A tua carta está pronta. Toca em 📄 para a teres.
    Imprime-a, ou copia-a à mão.
    Preenche as linhas de pontos, e assina.
    .copies = 📄 O que juntar
    .send = 📍 Para onde enviar

copies =
    Junta cópias, nunca os originais: recusa, papéis, cartas de associação.
    Põe a data e assina.
    Tira fotos de tudo.
    .next = 📍 Para onde enviar

send =
    O juiz está no { -tribunal-judiciaire } (tribunal) do lugar onde vives.
    Leva a carta ao { -greffe } (secretaria), ou envia uma { -recommandee } (carta com prova).
    Faz isso esta semana, e guarda o carimbo ou o recibo.
    .next = 📮 Onde está o juiz?
