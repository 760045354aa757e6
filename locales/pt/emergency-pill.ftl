title = 💊 Pílula de emergência

start =
    A pílula de emergência (“do dia seguinte”) atua até { 3 } ou { 5 } dias, no máximo.
    Antes dos { 18 } anos, é gratuita e secreta, sem acordo de um adulto.
    Vai depressa: farmácia, enfermeira da escola ou { -centre-sexuel } (jovens).
    .say = 🗣️ O que dizer lá
    .hiv = 🏥 E o VIH?
    .late = 🕒 Foi há muito tempo
    .forced = 🔒 Obrigaram-me

say =
    Diz ou mostra: { -phrase-pilule } (Queria a pílula de emergência, em segredo.)
    Sem papel do médico, e o mais cedo possível.
    Para uma pergunta, de graça, de segunda a sábado:
    📞 { $tel-sexualites }
    .hiv = 🏥 E o VIH?
    .late = 🕒 Foi há muito tempo

late =
    Um teste de gravidez é gratuito e secreto.
    Depois, és tu que escolhes: ficar com o bebé ou não.
    Vai ao { -centre-sexuel } (jovens), ou liga, de segunda a sábado:
    📞 { $tel-sexualites }

hiv =
    Contra o VIH (sida), um tratamento começa normalmente antes de { 48 } horas.
    Vai agora às { -urgences } (hospital), mesmo de noite.
    Mais tarde, um teste é gratuito no { -cegidd } (centro de testes).
    .card = 💬 Cartão para mostrar
    .forced = 🆘 Fizeram-me mal

forced =
    A culpa não é tua, e muitas vezes tratam-te sem queixa.
    Vai agora às { -urgences } (hospital), mesmo de noite.
    Para falar, de dia e de noite, de graça:
    📞 { $tel-119 }
    .hiv = 🏥 E o VIH?
    .card = 💬 Cartão para mostrar
