title = 👤 Com um adulto

start =
    Ter um primo aqui não impede de pedir proteção.
    Como te sentes com esse adulto?
    .safe = ✅ Em segurança
    .not-free = 🆘 Tenho medo, obedeço
    .unsure = ❓ Não sei

safe =
    Só um juiz pode dar a esse adulto a função de pai ou mãe.
    Ele nunca deve dizer que é teu pai, tua mãe ou teu tutor.
    Fala disso com um { -avocat } (advogado).

family-judge =
    Um tio pode pedir para ser teu tutor, e decidir por ti.
    O { -juge-familles } (juiz da família) decide, no { -tribunal } do lugar onde vives.
    Vai primeiro a um { -avocat } (advogado), sem esse adulto.

protection =
    Vais perder a proteção? Depende.
    Veem se esse adulto trata mesmo de ti, e por muito tempo.
    Pergunta a um { -avocat } (advogado) antes de escolher.
    .next = ⚖️ Um { -avocat }

not-free =
    Criança em perigo:
    📞 { $tel-119 }
    Perigo neste momento:
    📞 { $tel-17 }
    Se falar é perigoso, envia um SMS:
    📞 { $tel-114 }

not-your-fault =
    Ficar com os teus papéis ou obrigar-te a trabalhar pode ser um crime.
    A culpa não é tua, mesmo se disseste sim.
    Pede ajuda hoje, mesmo sem papéis:
    📞 { $tel-119 }
    .next = 🔒 Direitos, em segurança
