title = 🏢 A { -prefecture }

start =
    A { -prefecture } (serviço do Estado) tira muitas vezes a tua foto e as tuas impressões digitais.
    Procura também noutros ficheiros.
    Tiveste um visto, outro nome, ou deste as tuas impressões noutro lugar?
    .earlier-trace = ✅ Sim
    .two-files = 📅 Dois nomes ou idades
    .nothing = ❌ Não, nada
    .unsure = ❓ Não sei

risk =
    O ficheiro das fotos e das impressões digitais protege as crianças e controla os estrangeiros.
    Um visto ou outra idade que encontrem pode levar a uma { -oqtf } (ordem de partir).
    Fala com um { -avocat } (advogado) ou uma associação antes da visita.

two-files =
    Dois ficheiros podem dar dois nomes ou duas idades.
    Um ficheiro sozinho não chega para dizer que és adulto.
    Diz a tua idade verdadeira, e explica porque é diferente.
    .next = ➡️ Antes da visita

ask-there =
    O { -departement } (que te protege) organiza esta visita.
    Pergunta quem vai contigo e pede um intérprete.
    Não assines nada que não percebes.

yes-or-no =
    Se dizes sim, foto e impressões digitais ficam num ficheiro.
    Se dizes não, essa recusa sozinha não chega para dizer que és adulto.
    Antes de responder, pede um intérprete e um { -avocat } (advogado).
    De que precisas?
    .lawyer = ⚖️ Encontrar { -avocat }
    .later = 🕒 Mais tarde
