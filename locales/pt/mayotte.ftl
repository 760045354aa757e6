title = 🌴 Em Mayotte

start =
    Em Mayotte, podem mandar-te embora muito depressa.
    Pede já: o telefone, um { -avocat } (advogado), uma associação.
    Diz: { -phrase-mineur } { -phrase-parents } (Tenho menos de { 18 } anos, sem família em França. Os meus pais não estão aqui.)
    .sent-back = 🚪 Querem mandar-me embora
    .adult = 👤 Ligam-me a um adulto
    .asylum = 🗺️ Tenho medo no meu país
    .protection = 🛡️ Ter proteção
    .lawyer = ⚖️ Encontrar { -avocat }

sent-back =
    Aqui, não há { 1 } dia inteiro de espera antes de te mandarem embora.
    Um { -avocat } (advogado) pode ir a um juiz com urgência: o { -refere-liberte }.
    Então a partida espera por esse juiz: pede agora um { -avocat }.
    .next = ⚖️ Um { -avocat }

with-adult =
    Ninguém te deve ligar a um adulto que não é teu pai ou tua mãe.
    Com um pai ou mãe verdadeiro, uma família ainda pode ser retida, mas as regras mudam.
    Diz quem é mesmo esse adulto, e pede um { -avocat } (advogado).
    .next = ⚖️ Um { -avocat }

asylum =
    Também em Mayotte, podes pedir asilo.
    Algumas regras são diferentes, e podem ter mudado em { "2026" }.
    Diz a uma associação ou a um { -avocat } (advogado): { -phrase-asile } (Sou menor e peço asilo.)
    .next = ⚖️ Um { -avocat }

protection =
    Também em Mayotte, uma criança só deve ser protegida, apesar de haver poucos lugares.
    O { -juge-des-enfants } (juiz de menores) está em Mamoudzou.
    Liga, é gratuito, de dia e de noite:
    📞 { $tel-119 }
    .next = ⚖️ Um { -avocat }
