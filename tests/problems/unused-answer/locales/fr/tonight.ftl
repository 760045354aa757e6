title = Cette nuit
start =
    Tu es…
    .boy = Un garçon
    .girl = Une fille
