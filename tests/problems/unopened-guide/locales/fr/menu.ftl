title = Menu
start =
    De quoi as-tu besoin ?
    .danger = Je suis en danger
