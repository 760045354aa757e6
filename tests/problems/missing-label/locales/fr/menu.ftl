title = Menu
start =
    De quoi as-tu besoin ?
    .refused = On m’a dit non
