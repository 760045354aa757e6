title = 🤫 Uma questão íntima

start =
    Estas perguntas são tuas.
    Alguém pode ver o teu ecrã agora?
    .nobody = ❌ Não, ninguém
    .somebody = 👤 Sim, alguém
    .unsure = ❓ Não sei

later =
    Podes voltar mais tarde.
    O botão 🚪 fecha este ecrã.
    Os números de ajuda estão sempre em 🆘.
    .alone = 🤫 Ninguém vê
    .stop = 🕒 Mais tarde

topic =
    Aqui ninguém julga. Os tratamentos são gratuitos.
    Sexo sem proteção? As horas contam.
    O que procuras?
    .unprotected = 💊 Pílula emergência, VIH
    .protect = 🏥 Pílula, preservativo
    .pregnant = 🤰 Gravidez
    .illness = 🏥 Doença, teste
    .violence = 🆘 Fizeram-me mal
    .unsure = ❓ Não sei

protect =
    Antes dos { 18 } anos, uma menina decide sem o acordo de um adulto.
    A visita e a pílula são gratuitas e secretas.
    Vai ao { -centre-sexuel } (jovens), à farmácia ou à enfermaria da escola.
    .emergency = 💊 Pílula de emergência
    .condoms = 🏥 Preservativos
    .call = 📞 Falar com alguém

condoms =
    Antes dos { 26 } anos, alguns preservativos são gratuitos na farmácia.
    Antes dos { 18 } anos, não tens de mostrar nada.
    Pede na farmácia: « des préservatifs gratuits » (preservativos gratuitos).
    .emergency = 💊 Pílula de emergência
    .tests = 🏥 Fazer um teste

tests =
    Foi há menos de { 48 } horas? Vai agora às { -urgences } (hospital).
    Mais tarde, o { -cegidd } (testes) procura o VIH e outras infeções.
    É gratuito e secreto: pede a morada a um hospital.
    .emergency = 💊 Pílula emergência, VIH
    .card = 💬 Cartão para mostrar

centre =
    O { -centre-sexuel } (jovens) recebe-te de graça, sem o teu nome.
    Podes pedir que ninguém saiba.
    Vai lá, ou liga de segunda a sábado:
    📞 { $tel-sexualites }
    .emergency = 💊 Pílula de emergência
    .pregnant = 🤰 Gravidez
