# The buttons of every screen.
back = ↩️ Back
help = 🆘 Help
# $day: the day in the person's language.
day-on-paper = 📅 { $day }
hours = { $n ->
    [one] one hour
   *[other] { $n } hours
 }
