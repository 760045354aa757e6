title = 👮 A polícia

start =
    Diz sempre o teu nome verdadeiro e a tua idade verdadeira.
    Nunca dês o nome de outra pessoa.
    O que se passa?
    .street = 👮 Controlo na rua
    .station = 👮 Na esquadra, acusação
    .border = 🛂 Fronteira, mar, Calais
    .order = 🚪 Ordem de partir, centro
    .victim = 🆘 Fizeram-me mal
    .unsure = ❓ Podem expulsar-me?

can-they =
    Antes dos { 18 } anos, a lei proíbe a { -oqtf } (ordem de sair de França).
    Também proíbe o { -centre-de-retention } (lugar fechado); Mayotte tem regras à parte.
    Diz logo a tua idade, e pede um { -avocat } (advogado).
    .adult = 📅 Dizem que sou adulto
    .mayotte = 🌴 Estou em Mayotte
    .phone = 📱 O meu telefone
    .prison = 🔒 A prisão
    .lawyer = ⚖️ Encontrar { -avocat }

can-they-adult =
    Se te tratam como adulto, uma { -oqtf } (ordem de sair) é possível.
    Diz a tua idade verdadeira, e pede que a escrevam.
    Vai a um { -avocat } (advogado) no mesmo dia.
    .order = 🚪 Tenho uma { -oqtf }
    .accused = 👮 Acusam-me
    .lawyer = ⚖️ Encontrar { -avocat }

street =
    Fica com calma, não corras, dá o teu nome verdadeiro.
    Diz: { -phrase-mineur } (Tenho menos de { 18 } anos e estou sem família em França.)
    Mostra um papel, uma foto ou um cartão da escola.
    .rule = 📄 Preciso de papéis?
    .search = 👮 Revistam a minha mala
    .phone = 📱 Tiram-me o telefone
    .card = 💬 Frases para mostrar
    .taken = 👮 Levam-me à esquadra
    .over = ➡️ Acabou

street-rule =
    Um menor não precisa de autorização de residência.
    Não tens de trazer contigo um cartão de identidade.
    A tua aparência não chega para controlar os teus papéis.
    E agora?
    .search = 👮 Revistam a minha mala
    .card = 💬 Frases para mostrar
    .taken = 👮 Levam-me à esquadra
    .over = ➡️ Acabou

search =
    A polícia pode tocar na tua roupa, por segurança.
    Abrir a tua mala é uma revista: sem acordo, é preciso muitas vezes um motivo.
    Não lutes, e diz com calma: { -phrase-pas-accord } (Não estou de acordo.)
    .phone = 📱 O meu telefone
    .card = 💬 Frases para mostrar
    .taken = 👮 Levam-me à esquadra
    .over = ➡️ Acabou

station =
    Diz: { -phrase-mineur } (Tenho menos de { 18 } anos e estou sem família em França.)
    Pede a proteção da { -ase } (proteção de menores), um intérprete, um { -avocat } (advogado).
    Porque estás aí?
    .accused = 👮 Acusam-me
    .papers = 📄 Pelos meus papéis
    .phone = 📱 O meu telefone
    .unsure = ❓ Não sei

identity =
    Para verificar o teu nome: { 4 } horas no máximo ({ 8 } em Mayotte).
    A polícia deve avisar o { -procureur } (magistrado) logo no início.
    Pede que um adulto responsável te acompanhe.

stay-check =
    Para verificar o teu direito de estar em França: { 24 } horas no máximo.
    Devem dizer-te porquê, numa língua que entendes.
    Pede um { -avocat } (advogado), um intérprete, um médico, uma chamada.
    .next = ✍️ Antes de assinar

sign =
    Pede que leiam o papel na tua língua antes de assinar.
    Podes recusar assinar, e pedir uma cópia.
    A tua data de nascimento está certa? Se não, pede que a corrijam.

after =
    Anota a data, a hora, o lugar e o número do uniforme.
    O { -defenseur-des-droits } (defende os teus direitos) ouve as crianças, de graça.
    Bateram-te? Vai hoje a um médico, depois a um { -avocat } (advogado).
    .lawyer = ⚖️ Encontrar { -avocat }
    .victim = 🆘 Fizeram-me mal

victim =
    A culpa não é tua.
    Podes ligar, de graça, de dia e de noite:
    📞 { $tel-119 }
    Perigo neste momento:
    📞 { $tel-17 }
    O que queres saber?
    .complain = 👮 Apresentar queixa
    .afraid = 👮 Tenho medo da polícia
    .forced = 🔒 Obrigam-me

complain =
    Um menor pode apresentar queixa sem adulto.
    A polícia deve receber a tua queixa. Podes ir com uma associação.
    Pede um intérprete e uma cópia.
    .next = ⚖️ Um { -avocat }

afraid =
    Antes dos { 18 } anos, a lei proíbe expulsar-te.
    Mas a polícia pode perguntar quem és, e duvidar da tua idade.
    Vai com um { -avocat } (advogado) ou uma associação.
    .next = ⚖️ Um { -avocat }

forced =
    Uma criança obrigada é uma vítima: roubo, droga, trabalho, sexo.
    Este número ouve, de dia e de noite, de graça. Uma equipa conhece a exploração sexual:
    📞 { $tel-119 }

reflection =
    A polícia deve dizer os seus direitos a uma vítima obrigada.
    Podes pedir { 30 } dias para pensar, sem afastamento de França.
    Começam com um papel da { -prefecture } (Estado): pede-o com um { -avocat } (advogado).
    .next = 🔒 Direitos, em segurança
