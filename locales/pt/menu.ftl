title = 🏠 Os teus direitos em França

start =
    É gratuito: não dês aqui nem dinheiro, nem código, nem nome.
    Não é o Estado nem um { -avocat } (advogado). Ninguém lê em direto: este bot não pode ligar à polícia nem ao médico.
    .arrived = 🚶 Chegada, { -evaluation }
    .refused = ✋ Disseram-me “não”
    .shelter = 🛏️ Dormir, comer, lugares
    .rights = ⚖️ Juiz, papéis, polícia
    .life = 🏥 Saúde, escola, família
    .other = ❓ Outra coisa

shelter =
    Dormir, comer, ver um médico, encontrar um { -avocat } (advogado):
    este bot conhece lugares.
    O que procuras?
    .tonight = 🛏️ Dormir e comer
    .places = 📍 Encontrar um lugar
    .hotel = 🏨 Durmo no hotel
    .unsure = ❓ Não sei

rights =
    O { -juge-des-enfants } (juiz de menores) pode proteger uma criança em perigo.
    Um { -avocat } (advogado: conhece a lei) pode defender-te de graça.
    O que queres saber?
    .letter = ✍️ Escrever ao juiz
    .lawyer = ⚖️ Encontrar { -avocat }
    .asylum = 🛡️ Pedir asilo
    .papers = 📄 Os meus papéis
    .police = 👮 Polícia, fronteira
    .guardian = 👤 Quem decide por mim

life =
    Tens direitos na escola, no hospital, no trabalho.
    O que queres saber?
    .health = 🏥 A minha saúde
    .school = 🎒 Escola, profissão
    .family = 👪 A minha família
    .turning-18 = 📅 Os meus { 18 } anos
    .everyday = ☀️ A vida de cada dia
    .forced = 🔒 Alguém me obriga

other =
    Uma palavra difícil, uma carta para escrever, ou este bot.
    Também podes escrever uma palavra aqui.
    O que procuras?
    .words = 📖 Palavra da minha carta
    .letters = ✍️ Escrever uma carta
    .about = ❓ O que é este bot?
