title = 📮 Onde está o juiz?

start =
    O teu juiz é o da cidade onde vives.
    Em que cidade estás?
    .unknown = ❓ Não quero dizer

court =
    Este é o tribunal do departamento onde estás.
    Verifica a morada no teu papel ou na câmara municipal (mairie).
    Guarda o carimbo ou o recibo.

anywhere =
    Pergunta na câmara municipal (mairie) a morada do { -juge-des-enfants } (juiz de menores).
    Uma associação ou um { -avocat } (advogado) também ta pode dar.
