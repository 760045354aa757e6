### Les mots des lieux : ce que c’est, ce qu’on y trouve, qui peut venir, quand c’est ouvert.
### Les noms des lieux, les adresses et les phrases à montrer restent en français dans toutes les langues.

## Ce que c’est
kind-hotline = 📞 Téléphone
kind-reception = 🚶 Premier accueil des mineurs
kind-legal = ⚖️ Aide pour tes droits
kind-night-shelter = 🛏️ Hébergement
kind-day-centre = ☕ Accueil de jour
kind-food = 🍲 Repas
kind-health = 🏥 Santé
kind-school = 🎒 École et cours
kind-trafficking = 🔒 Aide contre l’exploitation
kind-family-tracing = 👪 Recherche de la famille
kind-authority = 🏛️ Service de l’État
kind-network = 🤝 Association
kind-advocacy = 📣 Organisation

## Ce qu’on y trouve
help-activities = activités
help-age-assessment = évaluation de l’âge
help-appeal-help = aide pour le juge
help-asylum-advice = conseil asile
help-asylum-information = informations asile
help-blackmail-online = chantage en ligne
help-breakfast = petit-déjeuner
help-child-protection = protection de l’enfance
help-classes = cours
help-clothes = vêtements
help-complaint = plainte
help-computer = ordinateur
help-day-centre = accueil de jour
help-dentist = dentiste
help-directory = adresses
help-doctor = médecin
help-emergency = urgence
help-escort = quelqu’un t’accompagne
help-family-tracing = recherche de la famille
help-food-parcels = colis de nourriture
help-forced-marriage = mariage forcé
help-french-classes = cours de français
help-guardian = tuteur
help-harassment = harcèlement
help-health-check = bilan de santé
help-health-insurance = assurance maladie
help-hot-drinks = boissons chaudes
help-host-families = familles d’accueil
help-housing = logement
help-information = informations
help-interpreter = interprète
help-laundry = laver le linge
help-lawyer = avocat
help-legal-advice = conseil juridique
help-listening = écoute
help-luggage = garder le sac
help-meals = repas
help-medicines = médicaments
help-meeting-place = lieu de rencontre
help-messages-to-family = messages à la famille
help-missing-child = enfant disparu
help-mountain-rescue = secours en montagne
help-night-shelter = lit pour la nuit
help-nurse = infirmier
help-papers = aide pour les papiers
help-peer-support = autres jeunes
help-phone-charging = charger le téléphone
help-photo-search = recherche par photo
help-police = police
help-post-address = adresse pour le courrier
help-prevention = prévention
help-protected-housing = lieu protégé
help-psychologist = psychologue
help-referral = orientation
help-rest = repos
help-return-help = aide au retour
help-rights = droits
help-school = école
help-school-test = test pour l’école
help-sexual-health = santé sexuelle
help-shelter = mise à l’abri
help-shower = douche
help-snacks = goûter
help-social-worker = travailleur social
help-street-teams = équipes dans la rue
help-tents-and-blankets = tentes et couvertures
help-toilets = toilettes
help-trafficking-help = aide contre la traite
help-victim-support = aide aux victimes
help-violence = violences
help-wifi = wifi

## Qui peut venir
for-all = Pour tous les jeunes.
for-not-assessed = Pour les jeunes pas encore évalués.
for-refused = Pour les jeunes refusés.
for-recognised = Pour les jeunes reconnus mineurs, envoyés par l’{ -ase } ou le juge.
for-girls = Pour les filles et les femmes.
for-adults = Pour les adultes. Avant { 18 } ans, seulement des conseils.
for-nobody = Ne reçoit pas de jeunes. On ne peut pas y aller pour de l’aide.

## Comment venir
come-walk-in = Viens sans rendez-vous.
come-call-first = Appelle avant d’y aller.
come-sent = On ne frappe pas à la porte : un juge, l’{ -ase } ou une association t’envoie.
call-first = Ce n’est pas sûr : demande ou appelle avant d’y aller.
no-phone = Pas de numéro connu. Demande au { 119 } ou à une association.
to-check = ❔ À vérifier : personne n’a encore contrôlé ce lieu.
bare = ⚪ On ne connaît ni l’adresse, ni le téléphone, ni les heures.

## Quand
# $until, $start: une heure. $spans: des heures. $day: un jour. $words: ce que dit le lieu.
open-always = 🟢 Ouvert jour et nuit.
open-now = 🟢 Ouvert maintenant, jusqu’à { $until }.
open-from = 🟢 Ouvert depuis { $start }. On ne sait pas à quelle heure ça ferme.
opens-today = 🟡 Fermé maintenant. Ouvre aujourd’hui à { $start }.
closed-until = 🔴 Fermé. Ouvre { $day } : { $spans }.
closed-until-day = 🔴 Fermé aujourd’hui. Ouvert { $day }.
closed-for-weeks = 🔴 Fermé ces deux semaines.
day-known = 🟡 Ouvert aujourd’hui. On ne connaît pas les heures.
open-now-longer = 🟢 Ouvert maintenant, au moins jusqu’à { $until }.
open-now-until-day = 🟢 Ouvert maintenant, jusqu’à { $until }, { $day }.
open-end-passed = 🟡 Ouvert jusqu’à { $until } au moins. Après { $until }, on ne sait pas.
maybe-opens-today = ⚪ Ouvert maintenant ? On ne sait pas. Ouvre aujourd’hui à { $start }.
closed-unknown-day = 🔴 Fermé aujourd’hui. Pour { $day }, on ne connaît pas les heures.
days-unknown = 🟡 Heures : { $spans }. On ne connaît pas les jours.
hours-unknown = ⚪ On ne connaît pas les heures.
unsure-hours = ❔ Ces heures ne sont pas sûres.
odd-day = ⚠️ Aujourd’hui est un jour férié : c’est peut-être fermé.
today-hours = Aujourd’hui : { $spans }
tomorrow-hours = Demain : { $spans }
no-hours = fermé
span = { $start }–{ $end }
span-open = à partir de { $start }
no-times = heures pas connues
span-longer = { $start }–{ $end } ou plus tard
span-unsure = { $span } (pas sûr)
span-words = { $span } ({ $words })
by-words = Le lieu dit : { $words }

## La fiche
# $helps: une liste. $town: une ville. $km: un nombre.
finds = On y trouve : { $helps }.
finds-by-phone = On t’y aide pour : { $helps }.
away = à { $km } km de { $town }
same-town = { $town }
address-unknown = 📍 On ne connaît pas l’adresse.
address-secret = 🤫 L’adresse est secrète. On y va avec une association.
about-here = 📍 La carte montre à peu près l’endroit.
languages = Langues : { $languages }
seen = ℹ️ Vu en { $date }. Personne n’a encore appelé ce lieu pour vérifier.
seen-unknown = ℹ️ On ne sait pas de quand date cette information. Personne n’a encore appelé ce lieu.
closed-place = ❌ Ce lieu est fermé. N’y va pas.
try-instead = Essaie un autre lieu :
in-french = (en français) { $words }
for-a-driver = 🇫🇷 À montrer (chauffeur, gardien) :
# Reste en français dans toutes les langues.
driver-sentence = « Bonjour. Je cherche : { $name }, { $address }. Merci. »
notice = 📣 { $words }
near = Près de { $town } :

## Les boutons
more-places = ➕ Autres lieux
next-place = ➡️
copy-address = 📋 Copier l’adresse
map = 📍 Carte
found-closed = ❗ C’était fermé
found-closed-thanks = Merci. L’équipe peut voir que ce lieu était fermé, pas qui l’a dit. Essaie un autre lieu, ou appelle le { 119 }.
# Quand personne ne répond encore du bot : ne pas promettre que quelqu’un le lit.
found-closed-thanks-trial = Merci. Ce bot est à l’essai : peut-être que personne ne lit ce signalement. Essaie un autre lieu, ou appelle le { 119 }.
which-one = Laquelle cherches-tu ?
