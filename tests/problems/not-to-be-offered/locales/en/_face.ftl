# The buttons of every screen.
back = ↩️ Back
# $day: the day in the person's language.
day-on-paper = 📅 { $day }
