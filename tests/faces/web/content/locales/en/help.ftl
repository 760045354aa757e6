title = 🆘 Help

start =
    Are you in danger? Call.
    📞 { $tel-119 }
