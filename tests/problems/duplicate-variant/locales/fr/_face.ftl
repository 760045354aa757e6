# Les boutons de chaque écran.
back = ↩️ Retour
help = 🆘 Aide
# $day : le jour dans la langue du jeune.
day-on-paper = 📅 { $day }
hours = { $n ->
    [one] une heure
    [one] heure
   *[other] { $n } heures
 }
