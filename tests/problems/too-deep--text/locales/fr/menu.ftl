title = Menu
start =
    De quoi as-tu besoin ?
    .refused = { { { { { { { { { { { { { { { { { { { { { "a" } } } } } } } } } } } } } } } } } } } } }  On m’a dit non
    .danger = Je suis en danger
