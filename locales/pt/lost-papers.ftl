title = 📄 Perdido ou roubado

start =
    Também sem papéis, podes pedir proteção.
    Pensas no asilo? Não ligues ao teu { -consulat } (serviço do teu país).
    Que papel te falta?
    .country = 📄 Papel do meu país
    .asylum = 📄 Um papel de asilo
    .court = ⚖️ Um papel do juiz
    .kept = 🔒 Ficam com ele
    .unsure = ❓ Não sei

country =
    O { -consulat } (serviço do teu país) pode refazer um passaporte.
    Mas o asilo protege uma pessoa em perigo no seu país.
    Pediste asilo, ou pensas nisso?
    .asylum = ✅ Sim, o asilo
    .no-asylum = ❌ Não
    .unsure = ❓ Não sei

no-consulate =
    Não contactes o teu { -consulat } nem a tua embaixada.
    Mesmo assim, podes declarar a perda à polícia.
    Pede ao teu educador ou a uma associação que vá contigo.
    .next = 👮 Onde declarar

asylum =
    Não contactes o teu { -consulat } nem a tua embaixada (serviços do teu país).
    O teu educador ou uma associação sabe onde pedir outra vez esse papel.
    Pede-lhes hoje.
    .next = 👮 Onde declarar

court =
    O { -greffe } (secretaria) do tribunal de menores pode dar uma cópia.
    O teu { -avocat } (advogado) também pode ter uma.
    Pede-lhes, ou pede ao teu educador.
    .next = ➡️ Não perder mais nada

kept =
    Ficar com os teus papéis para te fazer obedecer é proibido.
    A polícia ou um serviço tem-nos? Pede um recibo assinado.
    Pede a um { -avocat } (advogado) que os reclame.
    .next = ⚖️ Um { -avocat }

declare =
    Vai a qualquer esquadra ou gendarmerie, é gratuito.
    Podes ir sem adulto, mas é mais fácil com um.
    Tens medo? Vai com uma associação, e pede um recibo.
    .next = ➡️ Antes de ir

before-going =
    Escreve: que papel, o número dele, a data, o lugar, e como.
    Dá o teu nome verdadeiro e a tua data de nascimento verdadeira.
    Guarda o recibo: ajuda a refazer o papel.
    .next = ➡️ Não perder mais nada

copies =
    Tira fotos de cada papel, e do recibo.
    Guarda as fotos em dois lugares, como o teu e-mail.
    Deixa uma cópia a um adulto de confiança.
    .lawyer = ⚖️ Encontrar { -avocat }
