# Ce que les commandes de l’atelier affichent. L’anglais est à côté, avec les mêmes noms ; un test les tient ensemble.

## Toutes

no-content = { $folder } n’a pas de textes français.
has-errors =
    { $count ->
        [one] Le contenu a une erreur : ce qu’elle empêche de lire n’est pas ici. Voir : bot lint --locale fr
       *[other] Le contenu a { $count } erreurs : ce qu’elles empêchent de lire n’est pas ici. Voir : bot lint --locale fr
    }
no-such-name =
    Rien ne s’appelle « { $name } ». { $meant ->
        [none] Écrivez le nom d’un fait (DL-09), d’un délai, d’une ligne (tel-119 ou 119), d’un terme (ase) ou d’un lieu.
       *[other] Vouliez-vous dire « { $meant } » ?
    }
critical = critique
missing = manque

## bot impact

fact = fait { $name }
deadline = délai { $name }
phone = ligne { $name }
term = terme { $name }
place = lieu { $name }
rests-nothing = Rien ne repose dessus.
screens =
    { $count ->
        [one] { $count } écran
       *[other] { $count } écrans
    }{ $critical ->
        [0] { "" }
        [1] , dont 1 critique
       *[other] , dont { $critical } critiques
    }
other-steps =
    { $count ->
        [one] { $count } étape sans texte
       *[other] { $count } étapes sans texte
    }
entries =
    { $count ->
        [one] { $count } entrée d’autres fichiers
       *[other] { $count } entrées d’autres fichiers
    }
languages = textes par langue
texts = { $count } : la source
texts-translated = { $count } : signés { $signed }, brouillons { $drafts }, plus vieux que le français { $older }, manquants { $missing }
because-fact = repose dessus
because-day = montre le jour { $name }
because-decides = décide selon { $name }
because-asks = demande un jour d’où { $name } est compté
because-words = le nomme
because-letter = propose la lettre { $name }
because-search = le montre par la recherche { $name }
entry-day = délai
entry-letter = lettre
entry-search = recherche qui le montre
entry-names = ligne qui le nomme
entry-instead = lieu qui envoie ici quand il est fermé
entry-notice = avis
entry-number = lieu avec le même numéro
entry-saying = ligne qui le nomme, ou qui en parle

## bot where

no-place = Aucun lieu ne s’appelle « { $name } ». Écrivez son nom dans flows/places/, ou celui de sa fiche.
shown-by =
    { $count ->
        [0] Aucune recherche ne le montre.
        [one] { $count } recherche le montre, dans sa ville :
       *[other] { $count } recherches le montrent, dans sa ville :
    }
only-by-name = On ne le trouve qu’en tapant son nom. Regardez plus bas ce qu’une recherche demande, ou ajoutez une ligne à flows/places/_searches.yaml.
without-town = sans ville
rank = numéro { $rank } de la liste
when-none-near = là où il n’y a rien d’autre
not-shown-by =
    { $count ->
        [one] { $count } recherche ne le montre pas :
       *[other] { $count } recherches ne le montrent pas :
    }
hidden-closed = status: closed (fermé)
hidden-adults = for: adults (pour adultes)
hidden-nobody = for: nobody (n’aide personne sur place)
hidden-no-town = il n’a pas de ville, ou l’écran n’en demande pas : seule une ligne à son nom peut le montrer
hidden-sent = on y est envoyé (come: sent) : frapper à la porte ne donne pas de lit
hidden-reception = un accueil, et qui vient sur ces écrans a été refusé
hidden-girls = pour les filles, et ces écrans ne savent pas qu’elle en est une
hidden-assessed = for: { $asked } ne va pas pour qui vient sur ces écrans
hidden-who = la ligne n’est que pour who: { $asked }
hidden-walk-in = la ligne veut une porte ouverte à tous, et ici come: { $asked }
hidden-helps = helps: n’a rien de ce que la ligne veut ({ $asked })
hidden-others-first =
    { $asked ->
        [none] d’autres passent avant
       *[other] { $asked } au plus sont montrés, et d’autres passent avant
    }
hidden-kind =
    { $asked ->
        [none] elle nomme d’autres lieux
       *[other] elle cherche autre chose ({ $asked })
    }

## bot diff

no-git = bot diff a besoin de git pour lire l’état d’avant. Installez-le, puis essayez encore.
no-repository = { $folder } n’est pas dans un dépôt git, donc personne ne sait comment c’était : { $said }
no-commit = Il n’y a pas ici de commit ni de branche « { $commit } ». Écrivez-en un que git log montre, HEAD~1, ou origin/main. { $said }
no-folder = Dans { $commit }, ce dossier n’a ni flows/ ni locales/. { $said }
cannot-be-played =
    { $commit ->
        [none] Le contenu du dossier ne peut pas être joué. Réparez d’abord ceci :
       *[other] Le contenu de { $commit } ne peut pas être joué :
    }
changes =
    { $count ->
        [0] Aucun écran n’a changé depuis { $commit }
        [one] { $count } écran a changé depuis { $commit }
       *[other] { $count } écrans ont changé depuis { $commit }
    } ({ $languages ->
        [none] dans aucune langue
       *[other] { $languages }
    } ; nouveaux { $new }, partis { $gone }) ; fichiers changés : { $files }
more-changes = Encore { $count } : --most 0 les affiche tous, --page FICHIER fait une page.
new-languages = Nouvelles, et pas ici : { $names }
new = nouveau
gone = parti
changed = changé
facts = repose sur : { $names }
page-title = Ce que ce changement change à l’écran
before = avant
after = après

## bot rename

no-flow =
    Il n’y a pas de guide « { $name } ». { $meant ->
        [none] flows/ a un fichier par guide.
       *[other] Vouliez-vous dire « { $meant } » ?
    }
no-step =
    Ce guide n’a pas d’étape « { $name } ». { $meant ->
        [none] Écrivez guide/étape.
       *[other] Vouliez-vous dire « { $meant } » ?
    }
no-choice =
    Cette étape n’a pas de choix « { $name } ». { $meant ->
        [none] Écrivez guide/étape.choix.
       *[other] Vouliez-vous dire « { $meant } » ?
    }
not-a-name = « { $name } » ne peut pas être un nom. Un nom : petites lettres sans accent, chiffres, tirets ; « end » et « title » ont un autre sens.
fixed-name = « { $name } » garde son nom : le programme l’ouvre par ce nom.
name-taken = « { $name } » est pris, ou était le nom d’un autre, dont il prendrait les vieux boutons. Choisissez un autre nom.
answer-shared = « { $name } » reste : { $other } garde la même valeur sous « { $answer } », et des conditions lisent les deux. Donnez d’abord à chaque question sa propre réponse.
mend-first = Rien n’a été renommé. Le contenu a déjà les erreurs ci-dessus : réparez-les d’abord.
not-renamed = Rien n’a été renommé. Avec ce nom, le contenu aurait les erreurs ci-dessus ; un autre nom ira peut-être.
renamed = { $old } s’appelle maintenant { $new } ; les vieux boutons y mènent aussi. Regardez avec : bot diff
named-elsewhere = { $path } le nomme aussi : regardez là.

## bot law

no-article =
    Aucun fait ni délai ne nomme { $name }. { $meant ->
        [none] Écrivez le numéro d’un article (R221-11), avec son code si cela aide (code civil 375), ou un fait (DL-09).
       *[other] Vouliez-vous dire { $meant } ?
    }
due-guide = guide
due-fact = fait
due-critical = fait critique
read-by = lu en dernier par { $by }
nothing-due = Rien n’est à relire avant le { $on }.
due-total =
    Au { $on } : { $count ->
        [one] { $count } guide ou fait
       *[other] { $count } guides et faits
    } à relire. { $warned ->
        [one] { $warned } écran le dit
       *[other] { $warned } écrans le disent
    } ; { $withdrawn ->
        [0] aucun n’a perdu son texte
        [1] 1 a perdu son texte, et dit à qui demander
       *[other] { $withdrawn } ont perdu leur texte, et disent à qui demander
    }.

## bot new

bad-new-name = « { $name } » ne peut pas être un nom. Écrivez par exemple : bot new guide { $meant }
is-there = « { $name } » existe déjà, ou était le nom d’un guide dont des personnes gardent des boutons. Choisissez un autre nom.
unknown-word =
    « { $word } » n’existe pas. { $meant ->
        [none] Il y a : { $known }
       *[other] Vouliez-vous dire « { $meant } » ?
    }
not-begun = Rien n’a été écrit : il y aurait les erreurs ci-dessus.
guide-begun =
    Maintenant, écrivez ses textes, puis ouvrez-le depuis une étape d’un autre guide (call: { $name }, go: end), et lancez : bot lint --locale fr
    Son signe : mettez { $name } sous guides: dans flows/_signs.yaml, et ce signe devant son titre.
place-begun =
    La fiche dit qu’il est à vérifier. Après un appel : hours, phone, address, status, confidence, source, seen.
    Où il est montré : bot where { $name }

## bot review take

again-before-passed = Le { $on } n’est pas après aujourd’hui. Écrivez le jour à partir duquel il faut relire.
no-sheet = { $file } n’est pas une feuille de « bot review sheet » : sa colonne « { $column } » manque, ou contient autre chose.
guide-read = guide { $name } : lu par { $by } (avant : { $before })
facts-read =
    { $count ->
        [one] { $count } fait lu : { $names }
       *[other] { $count } faits lus : { $names }
    }
partly-read = guide { $name } : { $by } n’a pas encore signé : { $left }
row-unknown = cet écran n’existe plus : rien n’a été signé
row-changed = son texte ou ses faits ont changé depuis la feuille : rien n’a été signé ; faites une nouvelle feuille de ce guide
row-nobody = « { $by } » n’est pas un prénom et un nom : rien n’a été signé

## bot lint

lint-count =
    { $problems ->
        [one] { $problems } erreur
       *[other] { $problems } erreurs
    }, { $warnings ->
        [one] { $warnings } avertissement
       *[other] { $warnings } avertissements
    }, { $guides }
all-guides = { $guides } guides
lint-elsewhere = , et { $count } dans d’autres fichiers
lint-alike = { $count } fois encore la même chose dans { $files } (tout voir : bot lint --every --locale fr)
lint-watching = Ce qui est enregistré est revérifié. Ctrl+C arrête.
