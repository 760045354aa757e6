title = 🛡️ Protegem-te: e depois

start =
    A { -ase } (proteção de menores) acredita em ti: avisa um magistrado.
    Depois, um juiz decide onde vives.
    O que queres saber?
    .days = 📅 Quantos dias?
    .moved = 📍 O lar, outra cidade
    .hotel = 🏨 Durmo no hotel
    .who-decides = 👤 Quem decide por mim
    .again = ⚖️ Outra { -evaluation }
    .siblings = 👪 O meu irmão ou irmã

who-placed =
    Olha para o papel que te confia à { -ase } (proteção de menores).
    Quem o assinou?
    .prosecutor = ⚖️ O { -procureur }
    .judge = ⚖️ O { -juge-des-enfants }
    .unsure = ❓ Não sei

prosecutor-date =
    O { -procureur } (magistrado) tem { 8 } dias para avisar o juiz.
    Que data está escrita no papel dele?
    .unknown = ❓ Não sei

prosecutor-day =
    O { -procureur } (magistrado) deve avisar o juiz, no máximo, até:
    { $prosecutor-to-judge }
    Depois, o juiz tem { 15 } dias para te ver e decidir.
    Anota estes dias.

judge-date =
    Se o juiz decide sem te ver, vê-te depois.
    Que data está escrita no papel dele?
    .unknown = ❓ Não sei

judge-day =
    Se o juiz não te viu, o encontro deve ser, no máximo, até:
    { $judge-hearing }
    Pede um { -avocat } (advogado) e um intérprete para esse dia.

days-words =
    Depois do { -procureur } (magistrado): { 8 } dias para avisar o juiz.
    Depois, { 15 } dias para te ver e decidir.
    Pede uma cópia de cada papel.

overdue =
    Esse dia já passou.
    Não tens notícias? Pede hoje a um { -avocat } (advogado) que ligue ao { -greffe } (secretaria do { -tribunal }).
    Guarda todos os teus papéis.

then =
    Uma decisão provisória dura { 6 } meses no máximo, às vezes mais { 6 }.
    Tens o direito de falar com o juiz.
    Prepara o que lhe queres dizer, com um { -avocat } (advogado).

moved =
    Podem enviar-te para outro { -departement }. Ele não refaz a tua { -evaluation } (entrevista sobre a idade).
    O magistrado deve olhar só para o teu interesse.
    Fala-lhe da tua escola, da saúde, dos teus irmãos e irmãs, dos amigos.
    .again = ⚖️ Outra { -evaluation }
    .siblings = 👪 O meu irmão ou irmã
    .lawyer = ⚖️ Encontrar { -avocat }
    .afraid = 🆘 Medo no lar
