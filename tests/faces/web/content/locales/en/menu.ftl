title = 🧭 Your rights

start =
    Hello. What do you want to know?
    .refused = ⚖️ They said “no”
    .number = 📞 A number

number =
    You can call now. It is free.
    📞 { $tel-119 }
    📞 { $tel-lawyer }
