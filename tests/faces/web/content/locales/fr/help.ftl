title = 🆘 Aide

start =
    Tu es en danger ? Appelle.
    📞 { $tel-119 }
