title = ⚖️ Um juiz protegeu-te

start =
    Só um juiz pode parar a colocação (placement) de um juiz.
    Até lá, a { -ase } (proteção de menores) deve alojar-te e alimentar-te.
    O que se passa?
    .outside = 🛏️ O lar acaba
    .again = 🕒 Outra { -evaluation }
    .said-no = ✋ A { -ase } diz “não”
    .judge-checks = ⚖️ O juiz verifica
    .no-judge = ❓ Ainda sem juiz

outside =
    Mostra a decisão do juiz à { -ase } (proteção de menores): ela deve alojar-te.
    Um { -avocat } (advogado) pode pedir a outro juiz uma resposta em { 48 } horas.
    Liga também:
    📞 { $tel-119 }
    .lawyer = ⚖️ Encontrar { -avocat }
    .what = 🗣️ O que dizer

again =
    Depois de uma colocação, o { -departement } não pode refazer a { -evaluation } (avaliação) da tua idade.
    Uma nova entrevista sobre a idade, ou os teus papéis outra vez verificados? Pode ser uma.
    Avisa depressa o teu { -avocat } (advogado).
    .next = 🗣️ O que dizer

said-no =
    Um “não” do { -departement } não para a colocação de um juiz.
    A tua cama continua, mesmo se a { -ase } (proteção de menores) pensa que és adulto.
    Avisa hoje o teu { -avocat } (advogado).
    .next = 🗣️ O que dizer

what-to-do =
    Guarda uma foto da decisão do juiz. Diz com calma:
    « Article L.{ "221-2-5" } : pas de nouvelle évaluation. » (Artigo: sem nova avaliação.)
    Não assines um papel de { -evaluation } sem { -avocat } (advogado). Anota a data e o nome.
    .lawyer = ⚖️ Encontrar { -avocat }
    .outside = 🛏️ O lar acaba
    .judge-checks = ⚖️ O juiz verifica

judge-checks =
    O juiz, esse, pode verificar a tua idade e parar a colocação.
    Tens o direito de lhe falar, com um { -avocat } (advogado) e um intérprete.
    Se ele diz “não”, tens { 15 } dias para recorrer (pedir a outros juízes).
    .bone-test = 🏥 Radiografia dos ossos
    .lawyer = ⚖️ Encontrar { -avocat }

no-judge =
    Um “não” de antes fica num ficheiro: também noutro lugar, esta regra não te protege.
    Disseram-te “sim”, depois outra cidade? Aí, não há nova { -evaluation } (avaliação).
    Um “não” antes? Vai a um { -avocat } (advogado).
    .recognised = 📍 Outro { -departement }
    .lawyer = ⚖️ Encontrar { -avocat }
