# The buttons of every screen.
back = ↩️ Back
help = 🆘 Help
# $day: the day in the person's language.
day-on-paper = 📅 { $jour }
