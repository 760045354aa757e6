title = 📄 Novos papéis

start =
    Novos papéis podem ajudar, mesmo depois de um “não”.
    O que recebeste?
    .original = 📄 Um papel original
    .photo = 📷 Uma foto
    .for-sale = 💶 Querem vender-me um
    .lost = 📄 Perdi os meus papéis
    .nothing = ❓ Ainda nada

original =
    Guarda o original e dá cópias.
    Se ficam com o original, pede um recibo assinado.
    Guarda fotos em dois lugares seguros.

photo =
    Guarda a foto em dois lugares seguros.
    Uma foto ajuda, mas o original ajuda mais.
    Pede-o por correio com registo, para um { -avocat } (advogado) ou uma associação.

stamp =
    Um papel estrangeiro precisa muitas vezes de uma { -legalisation } (carimbo oficial).
    Sem carimbo, pode às vezes contar na mesma.
    Pergunta a um { -avocat } (advogado) a regra para o teu país.

consulate =
    O asilo protege uma pessoa em perigo no seu país.
    Queres pedir asilo? Então não contactes o teu { -consulat } (serviço do teu país).
    Fala primeiro com um { -avocat } (advogado).

new-request =
    Com novos papéis, podes às vezes fazer outro pedido ao juiz.
    Envia cópias, e vai a um { -avocat } (advogado) esta semana.
    O que queres fazer?
    .letter = ✍️ Escrever ao juiz
    .lawyer = ⚖️ Encontrar { -avocat }
    .unsure = ❓ Não sei

never-buy =
    Não compres e não uses um papel falso.
    A lei pune-o, e acreditam menos na tua história verdadeira.
    Recusa esse papel.

tell-lawyer =
    Já tens um papel falso? Não o uses mais.
    O teu { -avocat } (advogado) guarda segredo.
    Fala primeiro com ele, antes dos outros.
    .next = ⚖️ Um { -avocat }

family =
    Podes pedir proteção sem papéis.
    A { -croix-rouge } (Cruz Vermelha) pode procurar a tua família, de graça.
    Pede-lhe hoje, ou pede a uma associação.
