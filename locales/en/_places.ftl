### The words of places: what it is, what one finds there, who may come, when it is open.
### Names of places, addresses and sentences to show stay in French in every language.

## What it is
kind-hotline = 📞 Phone line
kind-reception = 🚶 First reception of minors
kind-legal = ⚖️ Help with your rights
kind-night-shelter = 🛏️ Shelter
kind-day-centre = ☕ Day centre
kind-food = 🍲 Meals
kind-health = 🏥 Health
kind-school = 🎒 School and classes
kind-trafficking = 🔒 Help against exploitation
kind-family-tracing = 👪 Looking for family
kind-authority = 🏛️ Service of the State
kind-network = 🤝 Association
kind-advocacy = 📣 Organisation

## What one finds there
help-activities = activities
help-age-assessment = age assessment
help-appeal-help = help for the judge
help-asylum-advice = asylum advice
help-asylum-information = asylum information
help-blackmail-online = online blackmail
help-breakfast = breakfast
help-child-protection = child protection
help-classes = classes
help-clothes = clothes
help-complaint = complaint
help-computer = computer
help-day-centre = day centre
help-dentist = dentist
help-directory = addresses
help-doctor = doctor
help-emergency = emergency
help-escort = somebody goes with you
help-family-tracing = looking for family
help-food-parcels = food parcels
help-forced-marriage = forced marriage
help-french-classes = French classes
help-guardian = guardian
help-harassment = harassment
help-health-check = health check
help-health-insurance = health insurance
help-hot-drinks = hot drinks
help-host-families = host families
help-housing = housing
help-information = information
help-interpreter = interpreter
help-laundry = washing clothes
help-lawyer = lawyer
help-legal-advice = legal advice
help-listening = somebody listens
help-luggage = a place for your bag
help-meals = meals
help-medicines = medicines
help-meeting-place = meeting place
help-messages-to-family = messages to family
help-missing-child = missing child
help-mountain-rescue = mountain rescue
help-night-shelter = a bed for the night
help-nurse = nurse
help-papers = help with papers
help-peer-support = other young people
help-phone-charging = charging the phone
help-photo-search = search by photo
help-police = police
help-post-address = an address for letters
help-prevention = prevention
help-protected-housing = protected place
help-psychologist = psychologist
help-referral = showing you the way
help-rest = rest
help-return-help = help to go back
help-rights = rights
help-school = school
help-school-test = school test
help-sexual-health = sexual health
help-shelter = shelter
help-shower = shower
help-snacks = snacks
help-social-worker = social worker
help-street-teams = teams in the street
help-tents-and-blankets = tents and blankets
help-toilets = toilets
help-trafficking-help = help against trafficking
help-victim-support = help for victims
help-violence = violence
help-wifi = wifi

## Who may come
for-all = For all young people.
for-not-assessed = For young people who are not assessed yet.
for-refused = For young people who were refused.
for-recognised = For young people recognised as minors, sent by the { -ase } or the judge.
for-girls = For girls and women.
for-adults = For adults. Before { 18 }, advice only.
for-nobody = Receives no young people. You cannot go there for help.

## How to come
come-walk-in = Come without an appointment.
come-call-first = Call before you go.
come-sent = Knocking does not help: a judge, the { -ase } or an association sends you.
call-first = This is not sure: ask or call before you go.
no-phone = No number is known. Ask { 119 } or an association.
to-check = ❔ To be checked: nobody has checked this place yet.
bare = ⚪ We do not know the address, the phone number or the hours.

## When
# $until, $start: a time. $spans: times. $day: a day. $words: what the place says.
open-always = 🟢 Open day and night.
open-now = 🟢 Open now, until { $until }.
open-from = 🟢 Open since { $start }. We do not know when it closes.
opens-today = 🟡 Closed now. Opens today at { $start }.
closed-until = 🔴 Closed. Opens { $day }: { $spans }.
closed-until-day = 🔴 Closed today. Open { $day }.
closed-for-weeks = 🔴 Closed these two weeks.
day-known = 🟡 Open today. We do not know the hours.
open-now-longer = 🟢 Open now, until { $until } at least.
open-now-until-day = 🟢 Open now, until { $until }, { $day }.
open-end-passed = 🟡 Open until { $until } at least. After { $until }, we do not know.
maybe-opens-today = ⚪ Open now? We do not know. Opens today at { $start }.
closed-unknown-day = 🔴 Closed today. For { $day }, we do not know the hours.
days-unknown = 🟡 Hours: { $spans }. We do not know the days.
hours-unknown = ⚪ We do not know the hours.
unsure-hours = ❔ These hours are not sure.
odd-day = ⚠️ Today is a public holiday: it may be closed.
today-hours = Today: { $spans }
tomorrow-hours = Tomorrow: { $spans }
no-hours = closed
span = { $start }–{ $end }
span-open = from { $start }
no-times = hours not known
span-longer = { $start }–{ $end } or later
span-unsure = { $span } (not sure)
span-words = { $span } ({ $words })
by-words = (in French) { $words }

## The card
# $helps: a list. $town: a town. $km: a number.
finds = You find there: { $helps }.
finds-by-phone = They help you with: { $helps }.
away = { $km } km from { $town }
same-town = { $town }
address-unknown = 📍 We do not know the address.
address-secret = 🤫 The address is secret. You go there with an association.
about-here = 📍 The map shows about where it is.
languages = Languages: { $languages }
seen = ℹ️ Seen in { $date }. Nobody has called this place yet to check.
seen-unknown = ℹ️ We do not know how old this information is. Nobody has called this place yet.
closed-place = ❌ This place is closed. Do not go there.
try-instead = Try another place:
in-french = (in French) { $words }
for-a-driver = 🇫🇷 To show (driver, guard):
# Stays in French in every language.
driver-sentence = « Bonjour. Je cherche : { $name }, { $address }. Merci. »
notice = 📣 { $words }
near = Near { $town }:

## The buttons
more-places = ➕ More places
next-place = ➡️
copy-address = 📋 Copy the address
map = 📍 Map
found-closed = ❗ It was closed
found-closed-thanks = Thank you. The team can see that this place was closed, not who said it. Try another place, or call { 119 }.
# When nobody answers for the bot yet: do not promise that somebody reads it.
found-closed-thanks-trial = Thank you. This bot is on trial: perhaps nobody reads this report. Try another place, or call { 119 }.
which-one = Which one do you mean?
