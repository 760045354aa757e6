title = 🛏️ Dormir e comer esta noite

start =
    Este bot não pode reservar uma cama.
    A { -ase } é o serviço que protege as crianças.
    Qual é a tua situação?
    .danger = 🆘 Perigo ou doença
    .not-yet = 🛡️ Ainda não vi a { -ase }
    .sent-away = 🕒 A { -ase } diz: espera
    .refused = ✋ Disseram-me “não”
    .placed = ⚖️ Tenho um “placement”
    .unsure = ❓ Não sei

danger-now =
    Perigo ou doença grave:
    📞 { $tel-112 }
    Criança em perigo, de dia e de noite:
    📞 { $tel-119 }
    Se tens uma doença, vai às { -urgences } (urgências) de um hospital.
    .hospital = 💬 Frases para o hospital
    .bed = 🛏️ Dormir esta noite
    .eat = 🍲 Comer

not-yet =
    Vai hoje à { -ase } (proteção de menores).
    Se a porta está fechada, liga:
    📞 { $tel-119 }
    A polícia também pode ajudar, e perguntar quem és.
    .reception = 📍 Onde está a { -ase }?
    .night = 🛏️ Dormir esta noite
    .card = 💬 Frases para mostrar

reception-town =
    Este bot pode mostrar-te onde ir.
    Em que cidade estás?
    .unknown = ❓ Não quero dizer

reception =
    De dia, vai primeiro ao primeiro lugar desta lista.
    De noite, porta fechada, ou sem morada? Liga:
    📞 { $tel-119 }
    .next = 💬 Frases para mostrar

sent-away =
    Antes da entrevista, a { -ase } (proteção de menores) deve dar-te uma cama, mesmo se está cheia.
    Escreve num papel a data, a hora, o lugar e o nome da pessoa.
    Liga esta noite:
    📞 { $tel-119 }
    .judge = ⚖️ Um juiz em { 48 } horas
    .night = 🛏️ Dormir esta noite
    .eat = 🍲 Comer
    .card = 💬 Frases para mostrar

urgent =
    Deixar-te na rua pode violar os teus direitos.
    Um { -avocat } (advogado) pode pedir a um juiz uma resposta em { 48 } horas. Às vezes é sim, muitas vezes não.
    Procura hoje um { -avocat }, e liga:
    📞 { $tel-119 }
    .lawyer = ⚖️ Encontrar { -avocat }
    .night = 🛏️ Dormir esta noite

refused =
    Depois do “não” do { -departement } ({ -ase }), perdes a tua cama.
    Em muitas cidades, associações ajudam de noite.
    Em perigo, liga:
    📞 { $tel-119 }
    Em que cidade estás?
    .unknown = ❓ Não quero dizer

refused-night =
    Estes lugares e estas pessoas podem ajudar-te esta noite.
    Fala primeiro com uma associação.

refused-anywhere =
    Pergunta a uma associação que ajuda de noite, ou a um centro de dia.
    O site { -soliguide } dá moradas em muitas cidades.
    Em perigo, liga:
    📞 { $tel-119 }

refused-then =
    O { -juge-des-enfants } (juiz de menores) pode colocar-te já ({ -opp }: decisão rápida). Pede-o na tua carta.
    Um juiz já decidiu a tua colocação (placement)? Então a { -ase } (proteção de menores) deve alojar-te.
    O que queres fazer?
    .eat = 🍲 Comer, lavar-me
    .letter = ✍️ Escrever ao juiz
    .lawyer = ⚖️ Encontrar { -avocat }
    .keep = 🛏️ Manter a cama?
    .adults = 📞 E o { 115 }?
    .placed = ⚖️ Tenho um “placement”

shelter-law =
    Escrever ao juiz não basta para manter a tua cama.
    Deputados querem mudar isso: em março de { "2026" }, não era uma lei.
    Na tua carta, pede uma colocação já ({ -opp }: decisão rápida).
    .letter = ✍️ Escrever ao juiz
    .judge = ⚖️ Um juiz em { 48 } horas

sleep-town =
    Liga primeiro:
    📞 { $tel-119 }
    Diz: « mineur, sans famille, sans lit » (menor, sem família, sem cama), e a tua cidade.
    Este bot também procura lugares. Em que cidade estás?
    .unknown = ❓ Não quero dizer

sleep =
    Esta noite, liga primeiro:
    📞 { $tel-119 }
    A polícia também pode ajudar, e perguntar quem és.
    Não te disseram “não”? Vai à { -ase } (proteção de menores) logo que abra.

sleep-anywhere =
    Liga agora, de dia e de noite:
    📞 { $tel-119 }
    Diz: « mineur, sans famille, sans lit » (menor, sem família, sem cama), e a tua cidade.

then =
    De noite, fica em grupo.
    O que queres fazer agora?
    .eat = 🍲 Comer, lavar-me
    .card = 💬 Frases para mostrar
    .safe = ➡️ Ficar em segurança
    .lawyer = ⚖️ Encontrar { -avocat }
    .bed = 🛏️ Dormir esta noite
    .adults = 📞 E o { 115 }?

adults-line =
    O { 115 } procura camas, sobretudo para adultos e famílias.
    Recusa muitas vezes as pessoas com menos de { 18 } anos.
    Diz sempre a tua idade verdadeira, mesmo por uma cama.

food-town =
    De dia, associações oferecem muitas vezes uma refeição, um duche, conselhos.
    Em que cidade estás?
    .unknown = ❓ Não quero dizer

food-places =
    Estes são lugares para comer e descansar.
    Vê as horas antes de ires.
    .next = 🛏️ Esta noite

no-places =
    O site { -soliguide } dá moradas em muitas cidades.
    Procura um centro de dia (refeição, duche) perto de ti.
    Pergunta também a uma associação.
    .next = 🛏️ Esta noite

safe-night =
    De noite, fica em grupo, perto de uma associação.
    Não vás com um adulto que oferece cama, comida ou trabalho.
    Se tens medo, liga:
    📞 { $tel-119 }
    📞 { $tel-112 }

safe-offer =
    Uma ajuda segura é gratuita. Tem um nome, uma morada, e deixa-te ir embora.
    Pedem-te dinheiro, sexo, trabalho ou os teus papéis? Diz não.
    Liga:
    📞 { $tel-119 }
