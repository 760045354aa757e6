title = 👪 O teu irmão ou irmã

start =
    Os irmãos e irmãs devem ficar juntos.
    Só os separam se é impossível, ou se é melhor para a criança.
    Onde está o teu irmão ou a tua irmã?
    .together = ➡️ Comigo
    .apart = 📍 Noutro lugar em França
    .lost = ❓ Não sei
    .not-believed = ✋ Um de nós recusado

together =
    O juiz deve procurar o mesmo lugar para vocês, exceto se é mau para uma criança.
    Diz logo na primeira entrevista: « J’ai un frère ou une sœur. » (Tenho um irmão ou uma irmã.)
    Diz o nome e onde estiveram juntos da última vez.
    .apart = 👪 Separam-nos
    .where = 📮 Onde está o juiz?
    .lawyer = ⚖️ Encontrar { -avocat }

apart =
    Escreve uma carta curta ao { -juge-des-enfants } (juiz de menores), mesmo sem adulto.
    Escreve onde está cada um de vocês.
    Pede o mesmo lugar, ou visitas, chamadas e cartas.
    .where = 📮 Onde está o juiz?
    .lawyer = ⚖️ Encontrar { -avocat }

lost =
    A { -croix-rouge } (Cruz Vermelha) procura as famílias separadas, de graça.
    Procurar pode pôr alguém em perigo? Diz isso primeiro.
    Diz também à { -ase } (proteção de menores) onde foi o vosso último encontro.
    .search = ➡️ Procurar
    .tell = 🗣️ O que dizer

search =
    A { -croix-rouge } (Cruz Vermelha) procura em muitos países. É gratuito.
    Diz primeiro se procurar pode pôr alguém em perigo.
    .next = 🗣️ O que dizer à { -ase }

not-believed =
    Um é menor, e o outro adulto ou recusado?
    Este bot não conhece uma regra certa. Podes pedir visitas ao juiz.
    Diz ao teu { -avocat } (advogado) que o teu irmão ou a tua irmã está em França.
    .apart = ✍️ Pedir visitas
    .lawyer = ⚖️ Encontrar { -avocat }
