# Les boutons de chaque écran.
back = ↩️ Retour
help = 🆘 Aide
# $day : le jour dans la langue du jeune.
day-on-paper = { $day ->
    [24] 📅 Noël
   *[other] 📅 { $day }
 }
