title = 🤰 Gravidez

start =
    És tu que escolhes: ficar com o bebé ou não. Ninguém tem o direito de te obrigar.
    Sangue, uma dor forte, um bebé a nascer:
    📞 { $tel-15 }
    De que precisas?
    .test = ❓ Estou grávida?
    .keep = 🤰 Ficar com o bebé
    .not-keep = 🏥 Não ficar com ele (IVG)
    .secret = 🤫 Quem vai saber?
    .forced = 🔒 Obrigaram-me
    .unsure = ❓ Ainda não sei

test =
    Um teste de gravidez é gratuito no { -centre-sexuel } (jovens).
    É secreto, sem o acordo de um adulto. Vai fazê-lo esta semana.
    Foi há menos de { 5 } dias? A pílula de emergência ainda é possível.
    .emergency-pill = 💊 Pílula de emergência
    .secret = 🤫 Quem vai saber?
    .decide = ➡️ E depois do teste?

unsure =
    Leva o tempo de escolher, mas faz o teste esta semana.
    No { -centre-sexuel } (jovens), alguém ouve-te de graça.
    Também podes ligar, de graça, de segunda a sábado:
    📞 { $tel-sexualites }
    .keep = 🤰 Ficar com o bebé
    .not-keep = 🏥 Não ficar com ele (IVG)
    .secret = 🤫 Quem vai saber?

secret =
    Uma parteira ou um médico pode ver-te em segredo.
    Os teus pais, o teu tutor ou o teu lar podem não saber.
    Diz logo à chegada: « Je veux garder le secret, pas de lettre. » (Quero guardar segredo, sem carta.)
    .keep = 🤰 Ficar com o bebé
    .not-keep = 🏥 Não ficar com ele (IVG)

not-keep =
    A { -ivg } (aborto: parar a gravidez) é gratuita. Só tu decides.
    É possível normalmente até ao fim da semana { 14 }.
    Liga depressa, de graça, de segunda a sábado:
    📞 { $tel-sexualites }
    .who-knows = 🤫 Quem vai saber?
    .late = 🕒 Talvez tarde demais

not-keep-secret =
    Os teus pais e o teu tutor podem não saber.
    Então um adulto que tu escolhes vai contigo.
    Antes, uma conselheira fala contigo. Diz: « Je veux garder le secret. » (Quero guardar segredo.)

late =
    Não contes as semanas sem ajuda: um centro faz isso contigo.
    Vai hoje ao { -centre-sexuel } (jovens) ou ao hospital.
    Também podes ligar, de graça, de segunda a sábado:
    📞 { $tel-sexualites }
    .keep = 🤰 Se fico com ele
    .birth = 🤫 Dar à luz em segredo

keep =
    Uma parteira ou a { -pmi } (cuidados para mães e bebés) acompanha-te de graça.
    Em geral, não pede papéis nem prova da idade.
    Pede a morada da { -pmi } na câmara municipal (mairie) ou no hospital.
    .home = 🛏️ Um teto para nós
    .baby = 👪 Eu e o meu bebé
    .secret = 🤫 Quem vai saber?
    .birth = 🤫 Dar à luz em segredo

home =
    Grávida e sem teto? A { -ase } (proteção de menores) deve ajudar-te.
    Acolhe as mulheres grávidas, e as mães com um filho pequeno.
    Antes dos { 18 } anos, também tu és uma criança a proteger. Liga, de dia e de noite:
    📞 { $tel-119 }
    .where = 📍 Que lugares?
    .tonight = 🛏️ Dormir esta noite
    .letter = ✍️ Escrever ao juiz

where =
    Muitas vezes, é um centro materno (casa para mães e bebés) ou uma família.
    Um juiz pode colocar a mãe e o bebé juntos.
    Pergunta à { -ase } (proteção de menores), à { -pmi } ou no hospital.
    .tonight = 🛏️ Dormir esta noite
    .letter = ✍️ Escrever ao juiz

baby =
    Em geral, tu decides pelo teu bebé, mesmo antes dos { 18 } anos.
    Ser menor, estar só ou sem papéis não chega para te tirarem o bebé.
    É preciso um perigo e um juiz. Falam-te disso? Vai a um { -avocat } (advogado).
    .home = 🛏️ Um teto para nós
    .lawyer = ⚖️ Encontrar { -avocat }

birth =
    Em geral, podes dar à luz no hospital com o teu nome em segredo.
    Normalmente, tens depois { 2 } meses para voltar a ter a criança.
    Fala disso antes com uma parteira ou um { -avocat } (advogado).
    .lawyer = ⚖️ Encontrar { -avocat }
    .baby = 🤰 Se fico com ele

forced =
    A culpa não é tua.
    Diz ao médico ou à parteira: isso pode contar, também para o asilo.
    Liga, de dia e de noite, de graça:
    📞 { $tel-119 }
    .violence = 🆘 Tratamento, ajuda
    .marriage = 💍 Casaram-me
    .lawyer = ⚖️ Encontrar { -avocat }
