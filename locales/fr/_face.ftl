### Les mots du programme : boutons présents partout, notes, lignes de date.
### Phrases courtes. Une idée par phrase. On dit « tu ».

## Les boutons de chaque écran. Un mot après le signe.
back = ↩️ Retour
menu = 🏠 Menu
language = 🌍 Langue
more = ⋯ Plus
help = 🆘 Aide
next = ➡️ Suite
# $n : combien d’écrans suivent, sans choix. À partir de deux.
screens-left = { $n ->
    [one] Encore { $n } écran à lire.
   *[other] Encore { $n } écrans à lire.
 }

## Choisir un jour.
earlier-days = 📅 Calendrier
day-today = Aujourd’hui
day-yesterday = Hier
right-day = ✅ Oui, c’est ce jour
wrong-day = ❌ Non, un autre jour
# $day : le jour dans la langue du jeune. $french : le même jour comme sur les papiers français.
is-it-this-day =
    Tu as choisi : { $day }.
    Sur le papier : { $french }.
    C’est bien ce jour ?
# $example : un jour en chiffres, jour/mois/année.
or-type-the-day = ✍️ Tu peux aussi écrire le jour. Exemple : { $example }
day-not-read = Je ne peux pas lire ce jour. Appuie sur un bouton, ou écris jour, mois, année.
day-to-come = Ce jour n’est pas encore venu. Regarde bien le papier, et choisis encore.
day-long-ago = ⚠️ Ce jour est loin : presque un an, ou plus. Regarde bien l’année sur le papier.
day-too-old = Ce jour est très ancien. Regarde bien le papier, et choisis encore.
# Mots que l’on peut écrire à la place d’un jour, séparés par une barre.
words-for-today = aujourd’hui|aujourdhui|ce jour|ce matin|cet après-midi|ce soir
words-for-yesterday = hier
words-for-two-days-ago = avant-hier|avanthier|il y a deux jours
# Le signe # est un nombre.
words-for-days-ago = il y a # jours|il y a # jour|y a # jours|y a # jour|ça fait # jours|ça fait # jour
# Après un jour de la semaine : lundi dernier.
words-for-last = dernier|passé
# De 1 à 31, dans l’ordre ; les façons d’écrire un nombre sont séparées par /.
words-for-numbers = un/une/premier|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|dix-sept|dix-huit|dix-neuf|vingt|vingt et un|vingt-deux|vingt-trois|vingt-quatre|vingt-cinq|vingt-six|vingt-sept|vingt-huit|vingt-neuf|trente|trente et un
words-for-an-hour = # h|# heures|# heure
# Mots que l’on peut écrire à côté d’un jour et qui ne le changent pas. Jamais « avant », « après », « depuis », « prochain », « pas ».
words-beside-a-day = le|du|la|les|l’|de|d’|un|une|c’est|c’était|date|daté|datée|en date du|jour|à|au matin|matin|soir|midi|après-midi|reçu|reçue|j’ai|je|l’ai|eu|on|m’a|m’ont|ils|donné|donnée|remis|remise|envoyé|envoyée|arrivé|arrivée|est|signé|signée|écrit|écrite|notifié|notifiée|notification|lettre|papier|courrier|décision|jugement|ordonnance|document|refus|ma|mon|sur|dessus|oui|voilà
# Mots pour « je ne sais pas » : ils valent le bouton.
words-for-not-knowing = je ne sais pas|je sais pas|sais pas|chais pas|jsp|je sais plus|je ne sais plus|j’en sais rien|aucune idée|je ne me souviens pas|je me souviens pas|je me souviens plus|je ne me souviens plus|je ne me rappelle pas|je me rappelle plus|j’ai oublié|oublié

## Choisir une ville.
or-type-the-town = ✍️ Tu peux aussi écrire le nom de ta ville, ou envoyer ta position (📎). Elle n’est pas gardée.
town-not-found = Je ne connais pas cette ville. Écris le nom d’une grande ville près de toi.
town-is-one-of-these = Est-ce une de ces villes ? Si tu ne vois pas la tienne, écris son code postal.

## Notes au-dessus d’un écran.
note-not-a-link = Je ne peux pas ouvrir ce lien. Voici le menu.
note-content-changed = Nos textes ont changé depuis. Voici l’endroit le plus proche. Relis bien cet écran.
note-time-has-passed = Des jours ont passé depuis. La réponse d’aujourd’hui est différente. Lis-la bien.
not-in-your-language = Ce texte n’est pas encore prêt dans ta langue.
changed-in-french = Le texte français a changé. Il n’est pas encore prêt dans ta langue.
text-missing = Ce texte manque ici. Appuie sur 🆘 pour une aide tout de suite.

## Sous le texte d’une étape.
number-withdrawn = numéro à vérifier : appelle le { $tel-119 }
# $day : un jour en chiffres. $numbers : des numéros de téléphone de l’écran.
numbers-checked = 🕒 Vérifié le { $day } : { $numbers }
# $number : un numéro. $line : le nom français de la ligne.
number-kept = 📞 { $number } · { $line }
withdrawn =
    🕒 Ce texte a besoin d’être relu. La règle a peut-être changé.
    Demande aujourd’hui à un avocat ou à une association.
    N’attends pas : une date peut compter.
# $day : un jour en chiffres.
out-of-date = 🕒 Ce texte devait être relu avant le { $day }. La règle a peut-être changé. Demande à un avocat ou à une association.
day-on-paper = 📅 { $french }
paper-wins = C’est un calcul. Si ton papier dit un autre jour, le papier a raison. Montre-le aujourd’hui à un avocat ou à une association.
not-a-lawyer = ℹ️ Ceci est une information. Un avocat peut t’aider gratuitement.
trial = 🔧 À l’essai : textes pas vérifiés.
# Le premier écran vu par un lien partagé ou un mot écrit.
from-outside =
    ℹ️ Information, pas un avocat. Personne ne lit en direct. On ne te demande jamais d’argent ni de code.
    📱 Téléphone partagé ? Appuie sur ⋯, puis 🚪.
# Le même signe, seul, entre le début et la fin d’un guide.
draft-sign = ✎
draft = ✎ Brouillon : un programme a écrit cette traduction, personne ne l’a relue. Pour les choses importantes, demande à une personne.
stale = ✎ Traduction plus ancienne que le texte français. Pour une chose importante, demande à une personne.
# Entre le brouillon d’un texte critique et le même texte en français.
french-below = 🌍 Le même texte en français. S’ils sont différents, le français est le bon :

## La page « Plus ».
more-title = Que veux-tu faire avec cet écran ?
show-in-french = 🌍 Montrer en français
where-from = 🔎 D’où ça vient ?

listen = 🔊 Écouter
no-recording = Il n’y a pas encore de voix pour cet écran.
old-recording = 🕒 Ancien enregistrement : le texte a changé depuis. Lis aussi l’écran.
# Dit au début d’une voix faite par un programme, et écrit sous elle.
machine-voice = 🤖 Voix de machine
recording-in-french = Cette voix parle français : le texte a changé dans ta langue.
# Une lettre : le texte français se recopie ; le sens est dans la langue du jeune.
letter = 📄 La lettre (PDF)
letter-by-hand = ✍️ À recopier ou à imprimer. Écris le reste à la main : ce bot ne demande jamais ton nom.
letter-meaning = Ce que dit la lettre
letter-keep = Cette page est pour toi. Ne l’envoie pas.
letter-none = Il n’y a pas de lettre ici.
letter-comes = 🖨️ La lettre arrive sous ce message, en PDF.
letter-french-alone = ⚠️ La feuille est en français seulement : on ne peut pas imprimer cette écriture. Ce que dit la lettre est plus bas, dans ce message.
card = 🔠 Montrer en grandes lettres
card-comes = 🖼️ L’image arrive sous ce message. Montre-la, ou montre ces phrases :
nothing-to-make = Il n’y a pas de fichier à donner ici.
file-not-sent = ⚠️ Le fichier n’est pas arrivé. Le texte est ici. Pour essayer encore : ↩️, puis le même bouton.
# Garder un jour calculé. L’image dit tout ; le calendrier ne dit jamais pourquoi.
keep-day = 🔔 Garder la date
day-comes = 🖼️ L’image arrive sous ce message. Elle dit :
day-counted = Calculé le { $day }.
day-is-seen = 📱 Une autre personne peut prendre ce téléphone ? Elle peut voir l’image.
calendar = 🗓️ Dans mon calendrier
calendar-comes = 🗓️ Le fichier arrive sous ce message. Ouvre-le : ton téléphone ajoute la date à son calendrier.
# Ce que le calendrier montre, même sur un écran verrouillé. Aucun mot sur le juge, l’asile, l’âge, la santé.
calendar-title = Date importante
calendar-title-of = Date importante { $n }/{ $of }
calendar-text = Regarde tes papiers et demande conseil. C’est un calcul : si ton papier dit un autre jour, le papier a raison.
# $title : un des titres au-dessus. $day : un jour.
calendar-entry = « { $title } » : { $day }
calendar-reminds = 🔔 Il te le rappelle le { $day }, à { 9 } h.
calendar-stays = 📱 Le calendrier ne dit pas pourquoi. 🚪 ne l’efface pas : efface la date dans le calendrier.
leave = 🚪 Partir vite
share = 🔗 Partager cet écran
wrong = ❗ Il y a une erreur
# Avant d’en avoir besoin : ce que « Partir vite » fait, et ne fait pas.
leave-explained = 🚪 met un écran neutre et efface les messages de ces { 48 } heures. Les messages plus anciens restent : efface aussi la conversation.
shared-phone = 📱 Téléphone partagé ? Appuie sur 🚪, puis efface la conversation.
# L’écran neutre : rien ne doit rappeler le bot.
harmless = 📖 Le mot du jour : bonjour
harmless-next = ➡️
share-text = Ce lien ouvre cet écran, sans tes réponses :
share-nowhere = Ici, on ne peut pas partager. Sur Telegram, ce bouton donne un lien.
poster = 🖨️ Affiche (PDF)
poster-comes = 🖨️ L’affiche arrive sous ce message, en PDF, sur une page A{ 4 }. Elle ouvre cet écran, sans tes réponses. Demande avant de la coller.
poster-not-this = Cet écran ne va pas sur une affiche : il parle de choses intimes, ou de tes réponses.
# Sur l’affiche, sous le code.
poster-scan = Mets ton téléphone devant ce code. Des informations gratuites sur tes droits en France, dans l’application Telegram.
# Quand une organisation répond du bot. Elle peut vraiment le voir : bot reports.
wrong-thanks = Merci. L’équipe peut voir que cet écran a été signalé, mais pas par qui. Pour une chose importante, demande à une personne.
# Quand personne n’en répond encore : ne pas promettre que quelqu’un le lit.
wrong-thanks-trial = Merci. Ce bot est à l’essai : peut-être que personne ne lit ce signalement. Pour une chose importante, demande à une personne.

## La langue de secours, demandée une fois.
helper-ask = Si un texte n’est pas prêt dans ta langue, je le montre en :

## La page /privacy. Ne jamais dire que la conversation est secrète ou anonyme.
privacy-title = 🔒 Ce que ce bot garde
privacy-who = Qui répond de ce bot : { $organisation }. Pour une question ou une plainte : { $contact }. Tu peux aussi te plaindre à la CNIL.
privacy-nobody = Ce bot est à l’essai : personne n’en répond encore. Tu peux te plaindre à la CNIL.
privacy-kept = Ce bot garde (ce qui est sur toi est chiffré) :
privacy-never = Il ne garde ni ton nom, ni tes mots, ni tes photos, ni ta position.
privacy-server = Ces données sont sur un serveur. Ce que tu effaces peut y rester un temps, chiffré : sans la clé, personne ne peut le lire.
privacy-telegram = L’entreprise Telegram peut voir cette conversation. Elle garde des traces, comme l’adresse internet, jusqu’à { 12 } mois. Dans une affaire criminelle, elle peut donner ton adresse internet et ton numéro à des juges.
privacy-erase = Pour tout effacer, appuie ici ou écris : /erase
kept-last-link = ton dernier écran, avec tes choix
kept-languages = ta langue
kept-messages = les numéros des messages, pour les effacer
kept-waiting = ton dernier appui sur un bouton, si Telegram tarde à prendre la réponse (pas tes mots)
kept-totals = des totaux par jour, sans personne
kept-recordings = les numéros des fichiers du bot qui sont les mêmes pour tout le monde (voix, lettres, images)
kept-notices = des annonces sur les lieux (« fermé »), sans personne, après leur dernier jour
# Seulement quand plusieurs programmes partagent un serveur de données.
kept-handled = une marque sur ce qui est déjà fait, pour ne pas le faire deux fois, sans personne
kept-erased = une marque chiffrée : tu as tout effacé, rien ne doit revenir
# $what : une des lignes au-dessus. $time : une durée.
kept-line = • { $what } : { $time }
kept-hours = { $n ->
    [one] { $n } heure
   *[other] { $n } heures
 }
kept-days = { $n ->
    [one] { $n } jour
   *[other] { $n } jours
 }
kept-minutes = { $n ->
    [one] { $n } minute
   *[other] { $n } minutes
 }
mydata-none = Ce bot ne garde rien sur toi en ce moment.
mydata-some = En ce moment, ce bot garde sur toi :

## Tout effacer. Ne jamais répéter ce qui a été effacé.
erase-ask =
    Veux-tu tout effacer ? Ce bot oublie tout et efface les messages de ces { 48 } heures. Cela ne revient pas.
    Si la connexion a été coupée, un message peut rester : efface aussi la conversation.
erase-now = ❌ Tout effacer
erased =
    C’est fait.
    Pour effacer aussi la conversation : dans la liste, garde le doigt dessus. Puis appuie sur 🗑️ « Supprimer ».
# La machine du bot ne peut rien écrire. Le souhait est noté ailleurs : il survit à un redémarrage.
erased-later =
    Ce n’est pas encore fini : la machine du bot ne peut rien effacer en ce moment.
    Le bot ne lit déjà plus rien sur toi. Il efface le reste dès que possible, même s’il redémarre.
# Le souhait n’a pu être noté nulle part : si le bot s’arrête, il l’oublie.
erased-unsure =
    Ce n’est pas encore fini : la machine du bot ne peut rien effacer en ce moment.
    Le bot essaie encore, mais il peut oublier ta demande. Demain, appuie encore sur « Tout effacer ».
erased-rest = Des messages plus anciens peuvent rester ici.
erased-chat = Pour effacer la conversation : dans la liste, garde le doigt dessus. Puis appuie sur 🗑️ « Supprimer ».

## La page « D’où ça vient ? ». Les phrases de droit restent en français.
sources-title = Ce que dit cet écran vient d’ici :
no-sources = Cet écran ne parle pas de la loi.
sure = Nous en sommes sûrs.
less-sure = Nous en sommes moins sûrs : demande à un avocat.
more-sources = Et d’autres textes encore.
read-by-nobody = Aucun avocat n’a encore relu ces phrases.

## Réponses à ce que l’on écrit ou envoie.
# Quand ce qui est écrit ressemble à un danger. Ne rien demander d’autre, ne pas répéter les mots.
danger-ask = 🆘 Veux-tu voir des numéros d’aide ? C’est gratuit, jour et nuit.
danger-yes = 🆘 Oui, les numéros
danger-no = ↩️ Non, retour
danger-or = Si tu cherches autre chose, c’est peut-être ici :
found = Voici ce que je trouve. Appuie sur un bouton :
nothing-found = Je n’ai pas de texte avec ces mots. Essaie avec un autre mot, ou choisis ici. En danger, appuie sur 🆘.
# Des mots qui ne disent pas ce que l’on cherche, séparés par une barre.
words-left-out = je|tu|il|elle|on|nous|vous|ils|elles|me|moi|te|toi|mon|ma|mes|ton|ta|tes|son|sa|ses|le|la|les|l|un|une|des|du|de|d|au|aux|en|et|ou|à|a|ai|j’ai|as|est|c’est|suis|sont|être|avoir|ce|cet|cette|ça|ca|que|qu|qui|quoi|quel|quelle|comment|pourquoi|combien|où|dans|sur|pour|par|avec|sans|pas|ne|n|y|se|si|veux|veut|vouloir|peux|peut|dois|doit|faire|fais|va|vais|aller|cherche|chercher|trouver|savoir|veut|dire|signifie|mot|lettre|bonjour|salut|merci|svp|stp|s’il|plaît|besoin|il y a|écrit|marqué|explique|explication
# Une photo, un document, une voix : enlevés de la conversation, jamais gardés. Dire pourquoi, et comment garder ses papiers.
only-text = Je ne peux pas ouvrir cela. Je ne l’ai pas gardé, et j’essaie de l’enlever d’ici. N’envoie pas tes papiers : une autre personne peut voir ton téléphone. Garde leurs photos dans deux endroits sûrs, comme ta boîte mail. Donne des copies, pas l’original. Appuie sur un bouton, ou écris un mot.
too-fast = Doucement. J’ai bien reçu ton message. Appuie sur un seul bouton.
say-again = Je me suis arrêté un moment, et je n’ai plus ton message. Écris-le encore, ou appuie sur un bouton.

## Ce que l’on écrit à une personne : réponses courtes au-dessus de l’écran.
# Des mots de tous les jours, seuls, séparés par une barre. Aussi en SMS.
words-for-greeting = bonjour|bonsoir|salut|slt|bjr|bsr|cc|coucou|hé|hey|yo|wesh|ça va|cv|comment ça va|comment vas-tu|tu vas bien|bonne nuit|bonne journée|allo|allô|bonjour monsieur|bonjour madame|monsieur|madame|mon ami
words-for-thanks = merci|merci beaucoup|mci|grand merci|merci bien|je te remercie|je vous remercie|thx|c’est gentil|super merci
words-for-insult = con|connard|connasse|pute|putain|ta mère|nique ta mère|ntm|fdp|fils de pute|ta gueule|ferme ta gueule|tg|enculé|merde|salaud|salope|bâtard|va te faire foutre|va te faire enculer|idiot|imbécile|débile|stupide|bot nul|t’es nul|tu es nul|tu sers à rien|tu ne sers à rien|nul
words-for-robot = es-tu un robot|tu es un robot|t’es un robot|est-ce que tu es un robot|robot|tu es une machine|es-tu une vraie personne|tu es humain|es-tu humain|t’es humain|c’est un robot|il y a quelqu’un|ya quelqu’un|y a quelqu’un|je parle à une personne|bot
words-for-who = qui es-tu|tu es qui|t’es qui|qui êtes-vous|vous êtes qui|c’est qui|c’est quoi ce bot|qui parle|c’est quoi ça|qui t’a fait|tu t’appelles comment|comment tu t’appelles
words-for-not-understanding = je ne comprends pas|je comprends pas|j’ai pas compris|je n’ai pas compris|pas compris|comprends pas|comprend pas|je comprend pas|jcomprends pas|hein|quoi|c’est quoi|je ne sais pas lire|je sais pas lire|je ne parle pas français|je parle pas français
words-for-menu = menu|le menu|accueil|début|recommencer|retour au menu|retour au début
words-for-back = retour|retourner|revenir|reviens|en arrière|arrière|retour en arrière|page précédente|écran précédent|précédent
words-for-stop = stop|arrête|arrêter|arrêtez|arrête-toi|fin|fini|quitter|au revoir|bye|à bientôt|je veux arrêter|laisse-moi|laisse-moi tranquille
words-for-ok = ok|okay|okey|d’accord|dac|daccord|dak|bien|très bien|c’est bon|compris|j’ai compris|entendu|parfait|super|cool
words-for-yes = oui|ouais|ouai|oué|wi|oui oui|si|exact|exactement
words-for-no = non|nan|nn|non non|pas du tout|jamais
# Mots que l’on peut écrire à côté du nom d’une langue.
words-beside-a-language = parle|parler|langue|changer|traduire|traduction|traduis|mettre|mets|version|seulement
answer-greeting = 👋 Bonjour. Appuie sur un bouton, ou écris ce que tu cherches. Par exemple : dormir.
answer-thanks = 🙂 De rien. Tu peux écrire encore, quand tu veux.
answer-insult = Tu as le droit d’être en colère. Je suis un programme, et je reste là pour t’informer. Si tu vas mal, appuie sur 🆘.
answer-robot = 🤖 Je suis un programme, pas une personne. Personne ne lit ici en direct. Pour parler à une personne, appuie sur 🆘.
answer-who = 🤖 Je suis un programme. Je donne des informations gratuites sur tes droits en France. Je ne suis ni l’État, ni la police, ni un avocat.
answer-not-understanding = Ce n’est pas grave. Pour changer de langue, appuie sur 🌍. Pour parler à une personne, appuie sur 🆘.
answer-stop = D’accord. Tu peux arrêter et revenir quand tu veux. Pour partir vite, appuie sur ⋯, puis 🚪.
answer-ok = 👍 D’accord. Pour continuer, appuie sur un bouton.
answer-yes-no = Pour répondre, appuie sur un bouton. En danger, appuie sur 🆘.
answer-sign = Je ne comprends pas ce signe seul. Écris un mot, ou appuie sur un bouton. En danger, appuie sur 🆘.
answer-number = Aucun bouton ici n’a ce numéro. Appuie sur un bouton, ou écris un mot.

## Le menu des commandes de Telegram, et la présentation du bot.
command-start = Choisir la langue
command-menu = Menu
command-sos = Aide tout de suite
command-language = Langue
command-privacy = Ce que le bot garde
command-mydata = Mes données
command-erase = Tout effacer
command-help = Aide tout de suite
bot-description = Des informations gratuites sur tes droits en France, si tu as moins de { 18 } ans. Appuie sur le bouton en bas.
bot-short-description = Informations gratuites sur tes droits en France.

## L’aide qui ne peut pas tomber en panne : python -m bot.tools.make_last_resort l’écrit dans le programme.
last-resort-title = 🆘 De l’aide maintenant
last-resort =
    Enfant en danger
    📞 { $tel-119 }
    Toute urgence
    📞 { $tel-112 }
    Médecin
    📞 { $tel-15 }
    Police
    📞 { $tel-17 }
    Sans parler, par SMS
    📞 { $tel-114 }

    C’est gratuit, jour et nuit. Dis : « mineur », « danger », et ta ville.
    Personne ne lit ces messages en direct. Ce bot ne peut pas appeler.
    Une partie du bot est en panne. Écris /menu dans quelques minutes.
