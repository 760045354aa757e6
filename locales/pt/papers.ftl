title = 📄 Papéis de identidade

start =
    Podes pedir proteção sem papéis.
    Papéis verdadeiros ajudam muito, em cada passo.
    Qual é a tua situação?
    .nothing = ❌ Não tenho nada
    .photo = 📷 Tenho uma foto
    .original = 📄 Tenho um original
    .doubted = ✋ Dúvida, nomes, idades
    .for-sale = 💶 Querem vender-me um
    .unsure = ❓ Perdido, outra pergunta

nothing =
    O asilo protege uma pessoa em perigo no seu país.
    Queres pedir asilo, ou já pediste?
    .asylum = ✅ Sim
    .no-asylum = ❌ Não
    .unsure = ❓ Não sei

no-consulate =
    Com o asilo, não contactes o teu { -consulat } (serviço do teu país).
    É o conselho das associações.
    Fala primeiro com um { -avocat } (advogado).

family =
    Alguém da família no teu país pode muitas vezes pedir o teu papel.
    Podes contactar alguém lá?
    .reachable = ✅ Sim
    .not-reachable = ❌ Não
    .unsure = ❓ Não sei

birth-paper =
    Alguém da família pode muitas vezes pedir a tua certidão, onde nasceste.
    Sem certidão? Um juiz do lugar pode fazer um { -jugement-suppletif } (substitui a certidão).
    Manda inscrevê-lo no registo civil, depois legalizar (carimbo oficial).

send =
    Pede primeiro uma foto do papel.
    Depois pede que enviem o original por correio com registo.
    Dá a morada de um { -avocat } (advogado) ou de uma associação que aceita.

red-cross =
    A { -croix-rouge } (Cruz Vermelha) pode procurar a tua família, de graça.
    Um menor pode pedi-lo sem adulto, no serviço mais próximo.
    Pede-lhe, ou vai com uma associação.

photo =
    Uma foto ajuda, mas o original ajuda mais.
    Guarda a foto em dois lugares seguros.
    Pede o original por correio com registo, para um { -avocat } (advogado) ou uma associação.
    .next = 📄 O carimbo oficial

original =
    Um original é precioso.
    Quem o tem agora?
    .me = ➡️ Eu
    .service = 👮 Um serviço, a polícia
    .somebody = ➡️ Outra pessoa

keep =
    Tira fotos de cada papel, frente e verso.
    Guarda as fotos no teu e-mail e numa associação.
    Dá cópias, nunca o teu único original. Não envies nada aqui.

taken =
    A polícia pode verificar o original. A opinião dela não obriga o juiz.
    Pergunta quem guarda o teu papel, e pede um recibo assinado.
    Pede a um { -avocat } (advogado) que o reclame.

kept-by-somebody =
    Ficar com os teus papéis para te fazer obedecer pode ser um crime.
    A culpa não é tua.
    Se tens medo, liga:
    📞 { $tel-119 }
    Perigo neste momento:
    📞 { $tel-17 }

made-when =
    A { -legalisation } é um carimbo oficial: confirma a assinatura.
    Um papel estrangeiro precisa dela, exceto com acordo entre países.
    Quando foi feito o teu papel?
    .before = 📅 Antes de abril { "2024" }
    .since = 📅 Desde abril { "2024" }
    .unsure = ❓ Não sei

before-2024 =
    Um juiz já aceitou o carimbo da embaixada do país em França.
    Pensas no asilo? Não vás lá antes de ver um { -avocat } (advogado).
    Pergunta a um { -avocat } a regra para o teu país.

since-2024 =
    Desde abril de { "2024" }, a regra é mais rigorosa.
    O carimbo vem normalmente da embaixada de França no teu país.
    Pergunta a um { -avocat } (advogado) a regra para o teu país.

no-stamp =
    Sem carimbo, um papel pode às vezes contar na mesma.
    Não o deites fora.
    Mostra-o esta semana a um { -avocat } (advogado).

doubted =
    Um papel feito segundo as regras do seu país conta como verdadeiro.
    Para dizer “falso”, são precisas razões: pede-as por escrito.
    Quem duvida?
    .two-names = 📅 Dois nomes ou idades
    .who = 🛡️ A { -ase }, a polícia
    .judge = ⚖️ O juiz

two-names =
    Dois nomes ou duas idades: um só ficheiro não decide.
    Diz o teu nome verdadeiro e a tua idade verdadeira, e porque é diferente.
    Mostra tudo a um { -avocat } (advogado), e não uses um papel falso.
    .lawyer = ⚖️ Encontrar { -avocat }
    .visit = 🏢 Visita à { -prefecture }
    .other = ❓ Outra pergunta

doubted-who =
    A equipa da { -evaluation } (entrevista) não é o juiz dos papéis.
    A polícia dá uma opinião. O juiz pode pensar outra coisa.
    Pede a um { -avocat } (advogado) que leia essa opinião.

doubted-judge =
    O juiz recusa o teu papel? Não acabou.
    Ele ainda deve ver se a idade que dizes é possível.
    Fala disso hoje com um { -avocat } (advogado).

what-next =
    O que queres saber agora?
    .stamp = 📄 O carimbo oficial
    .consulate = 🗺️ Ir ao { -consulat }
    .lost = 📄 Perdido ou roubado
    .keep = 📄 Guardar os papéis
    .after-no = 📄 Depois de um “não”
    .lawyer = ⚖️ Encontrar { -avocat }

consulate =
    Pensas no asilo? Nada de { -consulat } (serviço do teu país) antes de um { -avocat } (advogado).
    Se não, ele pode dar um cartão ou um passaporte.
    Pede muitas vezes uma certidão, às vezes um tutor: vai com um educador.

never-buy =
    Não compres e não uses um papel falso.
    A lei pune-o, e acreditam menos na tua história verdadeira.
    Recusa também um papel com outro nome ou outra idade.

tell-lawyer =
    Já tens um papel falso? Não o uses mais.
    O teu { -avocat } (advogado) guarda segredo.
    Fala primeiro com ele, antes dos outros.
    .next = ⚖️ Um { -avocat }
