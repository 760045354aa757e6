title = 🧭 Tes droits

start =
    Bonjour. Que veux-tu savoir ?
    .refused = ⚖️ On m’a dit « non »
    .number = 📞 Un numéro

number =
    Tu peux appeler maintenant. C’est gratuit.
    📞 { $tel-119 }
    📞 { $tel-lawyer }
