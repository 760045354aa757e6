title = 💍 Casamento, excisão

start =
    Em França, ninguém se casa antes dos { 18 } anos.
    Depois, sem o teu “sim” livre, não há casamento. Liga, de dia e de noite, de graça:
    📞 { $tel-119 }
    O que se passa?
    .travel = 🚪 Querem levar-me
    .minor = 📅 Menos de { 18 } anos
    .adult = 📅 { 18 } anos ou mais
    .cutting = 🏥 A excisão
    .married = 💍 Já me casaram
    .call = 📞 Para quem ligar?

travel =
    Um { -procureur } (magistrado) pode proibir depressa a tua saída de França.
    Depois, o { -juge-des-enfants } (juiz de menores) pode proibi-la até { 2 } anos.
    Diz isso antes da partida, na escola ou aqui:
    📞 { $tel-119 }
    A partida é agora?
    📞 { $tel-112 }
    .border = 🛂 Aeroporto, fronteira
    .letter = ✍️ Escrever ao juiz
    .call = 📞 Para quem ligar?

border =
    Fala com um agente, num lugar onde a outra pessoa não ouve.
    Diz ou mostra: { -phrase-partir } (Sou menor, estou em perigo, não quero partir.)
    Enganar-te para te casar no estrangeiro é punido.
    .next = 📞 Para quem ligar

minor =
    O { -juge-des-enfants } (juiz de menores) pode proteger-te.
    Podes escrever-lhe, sem adulto e sem queixa.
    Diz isso também na escola, à enfermeira ou a um { -avocat } (advogado).
    .letter = ✍️ Escrever ao juiz
    .call = 📞 Para quem ligar?
    .tonight = 🛏️ Dormir noutro lugar

adult =
    O { -juge-familles } (juiz da família) pode proteger-te, sem queixa.
    Pode proibi-los de te contactar, e esconder a tua morada.
    Pode também proibir a tua saída de França, se o pedires.
    .next = 🕒 Quanto tempo?

adult-fast =
    A proteção dura { 12 } meses no máximo.
    Em perigo, o { -procureur } (magistrado) pode pedir uma resposta em { 24 } horas.
    Se estás de acordo, pede-o hoje a um { -avocat } (advogado).
    .lawyer = ⚖️ Encontrar { -avocat }
    .call = 📞 Para quem ligar?
    .tonight = 🛏️ Dormir noutro lugar

married =
    A culpa não é tua. Podem ajudar-te, mesmo depois.
    Antes dos { 18 } anos, o { -juge-des-enfants } (juiz de menores) pode proteger-te. Liga:
    📞 { $tel-119 }
    O que queres?
    .care = 🏥 Médico, em segredo
    .call = 📞 Para quem ligar?
    .lawyer = ⚖️ Encontrar { -avocat }

care =
    Vai às { -urgences } (hospital), mesmo de noite: as horas contam.
    Muitas vezes, tratam-te sem queixa à polícia.
    Diz na receção: { -phrase-secret } (Queria tratamento em segredo.)
    .emergency-pill = 💊 Pílula de emergência
    .card = 💬 Cartão para mostrar
    .call = 📞 Para quem ligar?

cutting =
    A excisão (cortar o sexo de uma menina) é um crime, mesmo no estrangeiro.
    Levar-te a dizer sim é punido, mesmo se nada é feito.
    Liga, de dia e de noite:
    📞 { $tel-119 }
    .travel = 🚪 Querem levar-me
    .care = ➡️ Já foi feito
    .country = 🗺️ Tenho medo no meu país
    .letter = ✍️ Escrever ao juiz

cutting-care =
    A culpa não é tua.
    Há médicos que tratam, e em geral guardam segredo.
    Pede um médico no hospital, e diz: « excision » (excisão).
    .hospital = 💬 Cartão para mostrar
    .call = 📞 Para quem ligar?
    .country = 🗺️ Tenho medo no meu país

afraid =
    Este medo pode ser uma razão para pedir { -asile } (proteção).
    Um { -avocat } (advogado) ajuda-te de graça.
    O guia do { -asile } está no menu: “Juiz, papéis, polícia”.
    .next = ⚖️ Encontrar { -avocat }

call =
    { -sos-mariage-force } ajuda meninas e rapazes, mesmo menores.
    Segunda, terça, quinta, sexta, das { 10 } às { 17 } horas:
    📞 { $tel-sos-mariage-force }
    De dia e de noite, de graça:
    📞 { $tel-119 }
    .letter = ✍️ Escrever ao juiz
    .lawyer = ⚖️ Encontrar { -avocat }
    .tonight = 🛏️ Dormir noutro lugar
