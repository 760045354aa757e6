title = 🏨 Durmo no hotel

start =
    A lei proíbe o hotel para as crianças confiadas à { -ase } (proteção de menores).
    Devem viver num lar ou numa família de acolhimento.
    A { -ase } ou um juiz disse “sim” para ti?
    .in-care = ✅ Sim, é “sim”
    .waiting = 🕒 Espero a resposta
    .danger = 🆘 Perigo, fome, doença
    .unsure = ❓ Não sei

in-care =
    Há uma só exceção, em urgência: um centro de férias ou de jovens, { 2 } meses no máximo.
    Nunca vale para uma criança reconhecida com deficiência.
    Pede por escrito um lar ou uma família.
    .next = ✍️ A quem escrever

waiting =
    Antes da resposta sobre a tua idade, a lei não é clara: pergunta a um { -avocat } (advogado).
    Ainda se usam hotéis.
    Mesmo assim, podes queixar-te: perigo, sujidade, ou sempre sem ninguém.
    .next = ✍️ A quem escrever

danger =
    Criança em perigo:
    📞 { $tel-119 }
    Doença ou perigo grave:
    📞 { $tel-112 }
    Sem refeições ou tratamento? Um { -avocat } (advogado) pode pedir um juiz de urgência.
    .lawyer = ⚖️ Encontrar { -avocat }
    .what = ✍️ A quem escrever

what-to-do =
    Escreve à { -ase } (proteção de menores): pedes um lar. Guarda uma foto.
    Um juiz confiou-te à { -ase }? Escreve-lhe também, sem adulto.
    Podes escrever ao { -defenseur-des-droits } (defende as crianças), de graça.
    .where = 📮 Onde está o juiz?
    .lawyer = ⚖️ Encontrar { -avocat }
    .danger = 🆘 Perigo, fome, doença
