title = 👪 A tua família

start =
    Se alguém pode estar em perigo, diz isso antes de qualquer procura.
    O que queres fazer?
    .find = 👤 Procurar um familiar
    .talk = 📞 Falar com a família
    .together = 👪 Viver em família
    .fear = 🆘 Medo da minha família
    .with-relative = 👤 Vivo com um familiar
    .siblings = 👪 O meu irmão ou irmã

find =
    A { -croix-rouge } (Cruz Vermelha) procura as famílias separadas.
    Podes pedir, com ou sem educador. É gratuito.
    Procurar pode pôr alguém em perigo?
    .nobody-dangerous = ❌ Não
    .danger = ✅ Sim, talvez
    .unsure = ❓ Não sei

search-in-secret =
    Antes de começar, diz: « Quelqu’un peut être en danger. » (Alguém pode estar em perigo.)
    Então a procura do Estado durante o { -asile } (asilo) deve ficar secreta.
    Pede conselho também a um { -avocat } (advogado).
    .next = 🤝 A { -croix-rouge }

red-cross =
    Pede à { -croix-rouge } (Cruz Vermelha) o serviço { -croix-rouge-liens }.
    Guarda o que dizes para a procura.
    Vai ao serviço mais próximo, com um educador se quiseres.
    .next = 📷 A foto

photo =
    { -trace-the-face } mostra a foto da pessoa que procura.
    Sem nome nem lugar, e não antes dos { 15 } anos.
    Estás de acordo ou não: és tu que decides.
    .next = ❓ Outras perguntas

talk =
    Podes falar com a tua família.
    Também na { -ase } (proteção de menores), exceto se um juiz o proíbe.
    Pede um telefone a um educador ou a uma associação.
    .papers = 📄 Papéis do meu país
    .phones = 📱 Oferecem um telefone
    .later = 🏢 E a { -prefecture }?

phones =
    Alguém oferece um telefone em troca de um favor?
    Não vás com um adulto que oferece telefone, cama ou trabalho.
    Pede antes a uma associação ou a um educador.
    .next = ❓ Outras perguntas

later-papers =
    Mais tarde, a { -prefecture } (serviço do Estado) olha para os teus laços com o teu país.
    Falar com a tua família não é proibido.
    Nunca mintas: pergunta a um { -avocat } (advogado) como explicar.
    .next = ❓ Outras perguntas

together =
    Com os teus pais, existem dois caminhos, pelo { -asile } (proteção contra um perigo).
    Sem { -asile }, os teus pais não podem vir por ti.
    Onde viver juntos?
    .parents-here = 👪 Os meus pais em França
    .there = 🗺️ Eu, na Europa
    .england = 🌊 Família em Inglaterra
    .siblings = 👪 Irmão ou irmã aqui
    .unsure = ❓ Não sei

which-way =
    Com uma proteção de { -asile } (asilo), os teus pais podem pedir para vir.
    Um familiar vive na Europa? O teu pedido de { -asile } pode ir para lá.
    Pergunta a um { -avocat } (advogado) que caminho é para ti.
    .next = ⚖️ Um { -avocat }

fear =
    Criança em perigo, de graça, de dia e de noite:
    📞 { $tel-119 }
    Perigo neste momento:
    📞 { $tel-112 }
    Liga, mesmo com dúvida. De que precisas?
    .marriage = 💍 Casamento, excisão
    .country = 🗺️ Tenho medo no meu país
    .tonight = 🛏️ Dormir noutro lugar
    .lawyer = ⚖️ Encontrar { -avocat }

fear-at-home =
    Voltar ao teu país mete-te medo? O { -asile } (asilo) existe para isso.
    O { -ofpra } (serviço do { -asile }) não fala com a tua família.
    O que queres fazer?
    .asylum = 🛡️ Ver o { -asile }
    .lawyer = ⚖️ Encontrar { -avocat }
    .tonight = 🛏️ Dormir noutro lugar

papers =
    Pedes { -asile } (asilo) ou já o tens? Não ligues à embaixada.
    A { -acte-de-naissance } (certidão de nascimento) ajuda muito.
    Nunca dês o teu único original sem recibo.
    .next = 📄 Os meus papéis
