### Ce que l’on dit d’une erreur dans un guide, et la page plus longue de chacune
### (bot lint --locale fr --explain GENRE). Un message par genre : les mots du fichier d’abord,
### puis ce qu’il faut écrire. Aucun mot de programmation.
### Dessous : .why (pourquoi c’est important pour une personne), un exemple .wrong (faux) et .right.
### $meant vaut « none » quand nous n’avons pas d’idée.

## Les titres d’une page.
page =
    .warning = avertissement
    .wrong = Faux :
    .right = Juste :

## Un fichier que l’on ne peut pas lire.
missing-file =
    ce fichier manque. Reprenez-le d’une version plus ancienne, ou refaites-le.
    .why =
        Le bot lit ce fichier à chaque démarrage et à chaque rechargement. Sans lui, rien de nouveau n’est
        montré : le dernier contenu bon reste, et un bot qui n’en a pas ne donne que les numéros d’aide.
    .wrong =
        flows/_law.yaml   (absent)
    .right =
        flows/_law.yaml   (présent, avec au moins un fait)
not-utf-8 =
    ce fichier n’est pas enregistré en UTF-8. Enregistrez-le encore et choisissez « UTF-8 ».
    .why =
        Des lettres comme é ou ع deviendraient des signes que personne ne peut lire.
    .wrong =
        Enregistrer sous : Windows-1252, ou « ANSI »
    .right =
        Enregistrer sous : UTF-8
unreadable-file =
    ce fichier ne s’ouvre pas : { $why }. Demandez à la personne qui fait tourner le bot.
    .why =
        Un fichier que le programme n’a pas le droit d’ouvrir est comme absent : ses guides ne peuvent
        pas être montrés.
    .wrong =
        Un dossier s’appelle « _law.yaml », ou le fichier est à quelqu’un d’autre.
    .right =
        Un fichier que tout le monde peut lire.
unreadable-character =
    il y a ici un signe illisible. Effacez-le et tapez-le encore.
    .why =
        Ce signe vient d’un autre programme. Rien de ce fichier ne peut être lu, donc rien n’est montré.
    .wrong =
        go: end▯
    .right =
        go: end
empty-file =
    ce fichier est vide. Écrivez quelque chose dedans, ou supprimez-le.
    .why =
        Un guide sans étapes n’a rien à montrer à la personne qui appuie sur son bouton.
    .wrong =
        (rien)
    .right =
        flow: refused
        about: Du refus au juge.
not-names =
    ce fichier doit commencer par un nom et « : », par exemple : flow: refused
    .why =
        Sans noms, on ne sait pas quels mots sont une étape et lesquels un choix : tout le fichier est
        laissé de côté.
    .wrong =
        refused
    .right =
        flow: refused
tab =
    cette ligne commence par une tabulation. Mettez à la place deux espaces par niveau.
    .why =
        Une tabulation ressemble à des espaces, mais ne dit rien au programme. On ne sait pas ce qui va
        sous quoi : personne ne pourrait aller plus loin.
    .wrong =
        steps:
        → start:
    .right =
        steps:
          start:
yaml =
    regardez ici et à la ligne au-dessus : il manque un espace après « : », ou cette ligne ne commence pas sous ses voisines.
    .why =
        Le programme ne sait pas quelle ligne va avec laquelle : tout le guide est laissé de côté.
    .wrong =
        choices:
          department:refusal-letter
          judge: judge-letter
    .right =
        choices:
          department: refusal-letter
          judge: judge-letter
missing-colon =
    regardez ici et à la ligne au-dessus : il manque « : » après un nom
    .why =
        Sans « : », le nom d’une étape ou d’un choix se colle à la ligne suivante, et tout ce qui est
        dessous est perdu.
    .wrong =
        refusal-letter
          go: end
    .right =
        refusal-letter:
          go: end
quotes-needed =
    ce texte contient « : » suivi d’un espace. Mettez tout le texte entre guillemets droits : "…" ; plusieurs champs sur une ligne se mettent entre accolades.
    .why =
        « : » suivi d’un espace termine un nom. Le reste de la phrase serait perdu, et le guide avec.
    .wrong =
        about: Refus: et maintenant
    .right =
        about: "Refus: et maintenant"
unclosed-quote =
    ce guillemet n’est jamais fermé. Vous n’avez pas besoin de guillemets
    .why =
        Tout, d’ici à la fin du fichier, est pris pour un seul texte : aucune des étapes dessous
        n’existe.
    .wrong =
        about: "Du refus au juge
    .right =
        about: Du refus au juge
words-after-quote =
    un guillemet ou un crochet se ferme juste avant. Enlevez-les, ou mettez des guillemets droits doubles autour de tout le texte.
    .why =
        Le texte s’arrête au guillemet, et les mots d’après ne vont avec rien. Le guide ne peut pas être
        lu.
    .wrong =
        about: 'Ce qu'il faut faire'
    .right =
        about: Ce qu'il faut faire
unclosed-bracket =
    il manque une virgule ou la fermeture après ce « { $sign } »
    .why =
        La liste continue dans les lignes suivantes, et le guide les perd.
    .wrong =
        facts: [REC-01, REC-02
    .right =
        facts: [REC-01, REC-02]
strange-sign =
    « { $sign } » ne peut pas être ici. S’il fait partie d’un texte, mettez tout le texte entre guillemets droits.
    .why =
        Le programme prend ce signe pour un ordre. Tant qu’il est là, le guide ne peut pas être lu.
    .wrong =
        about: @home cette nuit
    .right =
        about: "@home cette nuit"
yaml-trick =
    « { $what } » est une astuce que nos fichiers n’utilisent pas. Effacez-la et écrivez les mots.
    .why =
        Avec ces astuces, ce que fait une étape est écrit ailleurs. Qui corrigera l’étape changera deux
        choses à la fois.
    .wrong =
        go: &later tonight
    .right =
        go: tonight
invisible-character =
    il y a un espace invisible dans ce nom. Effacez le nom et tapez-le encore.
    .why =
        Deux noms qui se ressemblent sont alors deux noms différents, et un bouton ne mène nulle part.
        Les traitements de texte ajoutent de tels espaces avant « : ».
    .wrong =
        law␣yer: (un espace que personne ne voit entre « law » et « yer »)
    .right =
        lawyer:
row-without-dash =
    mettez « - » et un espace devant « { $name } » : decide est une liste de lignes.
    .why =
        Sans le tiret, on ne sait pas où finit une ligne et où commence la suivante : quelqu’un pourrait
        être envoyé à la mauvaise étape.
    .wrong =
        decide:
          when: town is known
          go: sleep
          - otherwise: which-town
    .right =
        decide:
          - when: town is known
            go: sleep
          - otherwise: which-town
dash-too-many =
    effacez le « - » devant « { $name } » : il fait partie de la ligne au-dessus.
    .why =
        Chaque tiret commence une ligne. Celle du dessus ne mènerait nulle part, et celle-ci
        n’attraperait personne.
    .wrong =
        decide:
          - when: town is known
          - go: sleep
          - otherwise: which-town
    .right =
        decide:
          - when: town is known
            go: sleep
          - otherwise: which-town
dash-without-space =
    mettez un espace après ce « - ».
    .why =
        Sans l’espace, le tiret fait partie du nom, et la ligne n’est pas vue.
    .wrong =
        -when: town is known
    .right =
        - when: town is known

## Les mots d’un fichier.
unknown-key =
    { $thing-key ->
        [a-flow] un guide
        [a-step] une étape
        [a-fact] un fait
        [a-deadline] un délai
        [a-phone-line] un numéro de téléphone
        [a-language] une langue
        [a-source] une source
        [a-word] un mot
        [a-row-of-decide] une ligne de decide
       *[other] « { $thing } »
    } ne peut pas avoir « { $name } ».{ $meant ->
        [none] {""}
       *[other] {" "}Vouliez-vous dire « { $meant } » ?
    }
    .why =
        Un mot que le programme ne connaît pas ne fait rien. Ce que vous vouliez n’arriverait pas à la
        personne.
    .wrong =
        start:
          choice:
            judge: judge-letter
    .right =
        start:
          choices:
            judge: judge-letter
duplicate-field =
    « { $name } » est écrit deux fois (aussi ligne { $line }). Gardez-en un.
    .why =
        Un seul des deux peut compter. La personne pourrait être guidée par celui que vous ne vouliez
        pas.
    .wrong =
        tonight:
          go: sleep
          go: end
    .right =
        tonight:
          go: sleep
too-far-left =
    « { $name }: » est trop à gauche. Mettez-le sous le nom auquel il appartient, deux espaces plus à droite.
    .why =
        L’étape ou le fait au-dessus a perdu cette ligne : la personne serait bloquée, ou ne saurait pas
        tout.
    .wrong =
        tonight:
          facts: [REC-22]
        go: end
    .right =
        tonight:
          facts: [REC-22]
          go: end
too-far-right =
    « { $name } » est trop à droite et passe pour la suite de ce qui est au-dessus. Déplacez-le à gauche, sous ses voisins.
    .why =
        Il n’existe alors pas : une étape où personne n’arrive, ou un texte que personne ne verra.
    .wrong =
        start:
          go: tonight
          tonight:
          go: end
    .right =
        start:
          go: tonight
        tonight:
          go: end
missing-field =
    { $thing-key ->
        [a-flow] à un guide
        [a-step] à une étape
        [a-fact] à un fait
        [a-deadline] à un délai
        [a-phone-line] à un numéro de téléphone
        [a-language] à une langue
        [a-source] à une source
        [a-word] à un mot
        [a-row-of-decide] à une ligne de decide
       *[other] à « { $thing } »
    } il faut une ligne « { $name }: ».
    .why =
        Ce qui manque ici est montré à quelqu’un, ou décide de la suite. Nous ne le devinons pas.
    .wrong =
        which-town:
          input: town
          go: sleep
    .right =
        which-town:
          input: town
          save: town
          go: sleep
not-a-text =
    écrivez un mot ou une phrase après « { $name }: ».
    .why =
        Il n’y a rien, ou plusieurs choses, là où il en faut une. On ne sait pas ce que la personne doit
        recevoir.
    .wrong =
        go:
    .right =
        go: tonight
not-a-list =
    après « { $name }: » écrivez des noms entre crochets : [un, deux]
    .why =
        On ne sait pas quels noms vous voulez dire. Ce qui en dépend serait perdu, par exemple d’où
        vient une phrase de droit.
    .wrong =
        facts:
          first: REC-01
    .right =
        facts: [REC-01]
not-true =
    écrivez « { $name }: true », ou effacez cette ligne.
    .why =
        Des mots comme « yes » ou « no » se lisent de deux façons. Un avertissement pourrait manquer là
        où il le faut.
    .wrong =
        critical: yes
    .right =
        critical: true
not-a-number =
    un nombre seul : { $meant }
    .why =
        Un délai est compté avec ce nombre. S’il est faux, la personne reçoit un faux dernier jour.
    .wrong =
        days: 15 days
    .right =
        days: 15
unknown-value =
    après « { $name }: » vient un de ces mots : { $known }
    .why =
        Le programme ne connaît ici que ces mots. Avec un autre, la personne n’aurait pas de clavier, ou
        un texte dans le mauvais sens.
    .wrong =
        input: day
    .right =
        input: date
missing-reading =
    { $thing-key ->
        [a-flow] un guide
        [a-fact] un fait
       *[other] « { $thing } »
    } dit qui l’a lu. Ajoutez : read: {"{"}on: 2026-11-22, by: nobody yet, again-before: 2027-03-01{"}"}
    .why =
        Le droit change. Sans jour pour le relire, une vieille phrase serait montrée pendant des années.
    .wrong =
        flow: refused
        about: Du refus au juge.
        steps:
    .right =
        flow: refused
        about: Du refus au juge.
        read: {"{"}on: 2026-11-22, by: nobody yet, again-before: 2027-03-01{"}"}
        steps:
bad-name =
    un nom, ce sont de petites lettres sans accent, des chiffres et des traits d’union. Écrivez « { $meant } »
    .why =
        Les noms font partie des liens dans les conversations. D’autres lettres n’y sont pas permises :
        le bouton ne partirait pas.
    .wrong =
        Où dormir:
          go: end
    .right =
        ou-dormir:
          go: end
bad-day =
    écrivez le jour comme année-mois-jour : { $meant }
    .why =
        Un jour écrit dans un autre ordre peut se lire de deux façons. La personne pourrait recevoir un
        faux dernier jour.
    .wrong =
        reviewed: 02/11/2026
    .right =
        reviewed: 2026-11-02
no-such-day =
    le jour { $value } n’existe pas. Regardez un calendrier.
    .why =
        On ne peut pas compter depuis un jour qui n’existe pas : un délai, ou une date de relecture,
        serait perdu.
    .wrong =
        reviewed: 2026-02-30
    .right =
        reviewed: 2026-02-28
duplicate-entry =
    deux entrées s’appellent « { $name } » ; la première est ligne { $line }. Donnez un autre nom à l’une des deux.
    .why =
        Une seule serait utilisée, et personne ne verrait laquelle.
    .wrong =
        REC-01:
          says: Une chose.
        REC-01:
          says: Une autre chose.
    .right =
        REC-01:
          says: Une chose.
        REC-02:
          says: Une autre chose.
fact-in-two-files =
    le fait « { $name } » est dans deux fichiers ; le premier est { $first }. Gardez-en un.
    .why =
        Un seul serait utilisé, et quelqu’un pourrait changer l’autre sans le savoir.
    .wrong =
        REC-01:   (dans flows/_law/refusal.yaml, et encore dans flows/_law/school.yaml)
    .right =
        REC-01:   (dans flows/_law/refusal.yaml seulement)
not-fields =
    sous « { $name }: » viennent des lignes, chacune avec un nom et « : », deux espaces plus à droite.
    .why =
        On ne sait pas ce que chaque mot veut dire : toute l’entrée est perdue.
    .wrong =
        REC-01: On peut écrire au juge.
    .right =
        REC-01:
          says: On peut écrire au juge.

## Un guide et ses étapes.
flow-name =
    ce fichier s’appelle « { $file } », donc écrivez : flow: { $file }
    .why =
        Les textes sont cherchés sous le nom du fichier. Avec deux noms, la personne verrait un écran
        sans mots.
    .wrong =
        flows/refused.yaml
          flow: refusal
    .right =
        flows/refused.yaml
          flow: refused
no-steps =
    écrivez « steps: » et dessous les étapes, la première s’appelle « start ».
    .why =
        Un guide sans étapes n’a rien à montrer à la personne qui appuie sur son bouton.
    .wrong =
        flow: refused
        about: Du refus au juge.
    .right =
        flow: refused
        about: Du refus au juge.
        steps:
          start:
            go: end
newer-format =
    ce guide est écrit au format { $number }, et ce programme lit les formats jusqu’à { $known }. Mettez le programme à jour, ou reprenez le guide tel qu’il était avant.
    .why =
        Un format plus récent peut dire des choses que ce programme ne connaît pas. Il les oublierait sans rien dire.
    .wrong =
        flow: refused
        format: 9
    .right =
        flow: refused
        format: 2
bad-format =
    écrivez le numéro du format, seul : format: { $known }
    .why =
        Le numéro dit quel programme peut lire le guide. On peut aussi enlever cette ligne.
    .wrong =
        format: deux
    .right =
        format: 2
renamed-field =
    « { $name } » s’appelle « { $meant } » depuis le format { $number }. Écrivez « { $meant }: ».
    .why =
        Ce guide dit qu’il est écrit au format plus récent, où ce champ a un autre nom.
    .wrong =
        places: { "{" }kind: wash, none: end{ "}" }
    .right =
        places: { "{" }search: wash, none: end{ "}" }
no-start =
    aucune étape ne s’appelle « start », et un guide commence là. Donnez ce nom à la première étape.
    .why =
        Qui ouvre le guide ne serait nulle part.
    .wrong =
        steps:
          beginning:
            go: end
    .right =
        steps:
          start:
            go: end
duplicate-step =
    deux étapes s’appellent « { $name } » ; la première est ligne { $line }. Donnez un autre nom à l’une des deux.
    .why =
        Une seule serait montrée. L’autre, et ce qui en dépend, personne ne le verrait.
    .wrong =
        sleep:
          go: end
        sleep:
          go: tonight
    .right =
        sleep:
          go: end
        sleep-anywhere:
          go: tonight
reserved-name =
    une étape ne peut pas s’appeler « { $name } » : ce mot a déjà un sens. Choisissez un autre nom.
    .why =
        « end » est la sortie d’un guide, et « title » sa première ligne. Personne n’arriverait jamais à
        une étape de ce nom.
    .wrong =
        end:
          go: start
    .right =
        last-words:
          go: end
empty-step =
    l’étape « { $name } » est vide. Écrivez dessous où elle mène, par exemple : go: end
    .why =
        La personne qui arrive à cette étape y resterait bloquée.
    .wrong =
        tonight:
    .right =
        tonight:
          go: end
two-things =
    l’étape « { $name } » fait deux choses : « { $first } » et « { $second } ». Faites-en deux étapes.
    .why =
        Un écran pose une question à la fois. Avec deux, l’une n’aurait jamais de réponse.
    .wrong =
        start:
          choices:
            judge: end
          input: town
    .right =
        start:
          choices:
            judge: which-town
        which-town:
          input: town
does-not-go-with =
    « { $name } » ne peut pas être dans une étape avec « { $word } ». Effacez cette ligne, ou mettez-la dans une autre étape.
    .why =
        Elle serait ignorée : la personne n’irait pas là où cette ligne le dit.
    .wrong =
        start:
          choices:
            judge: judge-letter
          go: end
    .right =
        start:
          choices:
            judge: judge-letter
no-go =
    l’étape « { $name } » ne dit pas où aller ensuite. Ajoutez une ligne « go: <étape> », ou « go: end ».
    .why =
        La personne qui a lu cette étape y resterait bloquée.
    .wrong =
        ask-for-letter:
          facts: [REC-01]
    .right =
        ask-for-letter:
          facts: [REC-01]
          go: go-to-judge
no-choices =
    l’étape « { $name } » n’a pas de choix. Écrivez-les sous « choices: », un par ligne : nom: étape
    .why =
        La personne verrait une question sans bouton.
    .wrong =
        start:
          choices:
    .right =
        start:
          choices:
            judge: judge-letter
duplicate-choice =
    ce choix est écrit deux fois (aussi ligne { $line })
    .why =
        On ne peut pas distinguer deux boutons du même nom. L’un des deux mènerait à la mauvaise étape.
    .wrong =
        choices:
          yes: tonight
          yes: lawyer
    .right =
        choices:
          yes: tonight
          no: lawyer
too-many-choices =
    { $count } choix ne tiennent pas sur un petit téléphone. Gardez-en { $most } au plus, ou posez deux questions.
    .why =
        Les derniers boutons seraient sous le bord de l’écran, et la personne ne saurait pas qu’ils sont
        là.
    .wrong =
        choices: (neuf choix)
    .right =
        choices: (cinq, le dernier mène à une deuxième question)
bad-length =
    écrivez la durée comme ceci : 30 days
    .why =
        Après cette durée, la question est posée encore. Si on ne peut pas la lire, une vieille réponse
        servirait pour toujours.
    .wrong =
        asks-again-after: un mois
    .right =
        asks-again-after: 30 days
no-rows =
    l’étape « { $name } » n’a rien sous « decide: ». Écrivez des lignes avec « - when: » et « go: », puis « - otherwise: ».
    .why =
        Le programme ne saurait pas quel chemin prendre, et la personne serait bloquée.
    .wrong =
        decide:
    .right =
        decide:
          - when: town is known
            go: sleep
          - otherwise: which-town
not-a-row =
    une ligne de « decide » commence par « - when: … » ou « - otherwise: … ».
    .why =
        Une ligne qui n’est qu’un mot n’attrape personne et ne mène nulle part.
    .wrong =
        decide:
          - sleep
          - otherwise: which-town
    .right =
        decide:
          - when: town is known
            go: sleep
          - otherwise: which-town
otherwise-not-last =
    « otherwise » attrape tout le monde. Mettez-le à la fin de « decide ».
    .why =
        Les lignes dessous ne seraient jamais regardées : tout le monde irait au même endroit.
    .wrong =
        decide:
          - otherwise: which-town
          - when: town is known
            go: sleep
    .right =
        decide:
          - when: town is known
            go: sleep
          - otherwise: which-town
no-otherwise =
    la dernière ligne de « decide » doit être « otherwise: <étape> », pour tous ceux que les lignes du dessus n’ont pas attrapés.
    .why =
        Quelqu’un qu’aucune ligne n’attrape serait bloqué. Il y a toujours quelqu’un à qui on n’a pas
        pensé.
    .wrong =
        decide:
          - when: town is known
            go: sleep
    .right =
        decide:
          - when: town is known
            go: sleep
          - otherwise: which-town
bad-condition =
    après « { $name } » vient une de ces suites : is, is not, is one of, is known, is unknown
    .why =
        Une ligne que l’on ne peut pas lire n’attrape personne : des gens seraient envoyés au mauvais
        endroit.
    .wrong =
        - when: town in paris
          go: sleep
    .right =
        - when: town is paris
          go: sleep
bad-deadline-condition =
    après « { $name } » vient une de ces suites : is passed, is within 3 days
    .why =
        Une ligne sur un délai que l’on ne peut pas lire n’attrape personne : quelqu’un qui n’a presque
        plus de temps ne le saurait pas.
    .wrong =
        - when: appeal-to-court is over
          go: appeal-late
    .right =
        - when: appeal-to-court is passed
          go: appeal-late
bad-today-condition =
    après « today » vient : is before 2027-01-01
    .why =
        Une ligne sur le jour que l’on ne peut pas lire n’attrape personne : une nouvelle loi serait
        dite trop tôt ou trop tard.
    .wrong =
        - when: today is after 2026-12-31
          go: new-law
        - otherwise: old-law
    .right =
        - when: today is before 2027-01-01
          go: old-law
        - otherwise: new-law

## Faits, délais, numéros, langues, villes.
no-sources =
    un fait a besoin de ses sources : sous « sources: » une liste, chacune avec « title », « url » et « dated ».
    .why =
        Personne ne pourrait vérifier que la phrase est encore vraie, et la page « D’où ça vient ? »
        serait vide.
    .wrong =
        REC-01:
          says: On peut écrire au juge.
    .right =
        REC-01:
          says: On peut écrire au juge.
          sources:
            - title: Code civil
              url: https://www.legifrance.gouv.fr
              dated: 2026-04-03
bad-url =
    ceci n’est pas une adresse que l’on peut ouvrir : « { $value } ». Copiez-la de nouveau du navigateur : elle commence par https://, sans espace, et sans nom devant un @.
    .why =
        La personne appuierait dessus et rien ne s’ouvrirait, ou une autre page que celle qu’elle voit.
    .wrong =
        url: www.legifrance.gouv.fr
    .right =
        url: https://www.legifrance.gouv.fr
bad-town =
    cette ligne ne peut pas être lue. Le fichier est fait par un programme : reprenez-le, ne le changez pas à la main.
    .why =
        Les gens qui écrivent le nom de leur ville ne seraient pas compris.
    .wrong =
        Paris 2988507
    .right =
        2988507→paris→Paris→2138551→Paname   (avec des tabulations)
no-length =
    « { $name } » a besoin d’une seule durée : une ligne « days: », « working-days: » ou « months: ».
    .why =
        Sans une durée, et une seule, on ne peut compter aucun dernier jour.
    .wrong =
        appeal-to-court:
          from: judge-letter-date
    .right =
        appeal-to-court:
          from: judge-letter-date
          days: 15
unknown-counting =
    aucune façon de compter ne s’appelle « { $name } ». Il y a : { $known }
    .why =
        La façon de compter les jours, c’est la loi. Avec une façon qui n’existe pas, on ne peut montrer
        aucun dernier jour.
    .wrong =
        counting: civil
    .right =
        counting: france-civil-procedure
unknown-start =
    aucune étape qui demande une date n’enregistre « { $name } ».{ $meant ->
        [none] {""}
       *[other] {" "}Vouliez-vous dire « { $meant } » ?
    }
    .why =
        Le délai part d’un jour que l’on ne demande à personne : il ne serait jamais montré.
    .wrong =
        from: letter-date   (mais l’étape dit : save: judge-letter-date)
    .right =
        from: judge-letter-date
unknown-fact =
    il n’y a pas de fait « { $name } » dans flows/_law.{ $meant ->
        [none] {""}
       *[other] {" "}Vouliez-vous dire « { $meant } » ?
    }
    .why =
        L’écran ne pourrait pas dire d’où vient son droit, et personne ne verrait qu’il faut le relire.
    .wrong =
        facts: [REC-O1]
    .right =
        facts: [REC-01]
bad-language-code =
    le code d’une langue est une lettre ou un chiffre ; celui-ci est « { $name } ».
    .why =
        Le code est dans chaque lien. S’il est plus long, les liens n’entrent pas.
    .wrong =
        code: fr
    .right =
        code: f
same-language-code =
    « { $name } » est déjà le code de « { $other } ». Choisissez une autre lettre.
    .why =
        Les liens de deux langues seraient les mêmes : des gens recevraient des textes qu’ils ne peuvent
        pas lire.
    .wrong =
        en:
          code: e
        es:
          code: e
    .right =
        en:
          code: e
        es:
          code: s
unknown-babel-locale =
    aucune langue avec des règles de pluriel ne s’appelle « { $name } ». Écrivez par exemple fr, en-GB ou ps.
    .why =
        On ne pourrait pas distinguer « 1 place » et « 2 places » dans cette langue.
    .wrong =
        babel: english
    .right =
        babel: en-GB
bad-telegram-code =
    « { $name } » n’est pas un nom de langue comme les téléphones l’écrivent. Écrivez par exemple fa, prs ou zh-hans.
    .why =
        Un téléphone dit quelle langue il parle. Avec un nom qu’aucun téléphone n’utilise, personne ne serait accueilli dans cette langue.
    .wrong =
        telegram: [farsi!]
    .right =
        telegram: [fa, prs]
same-telegram-code =
    les téléphones qui parlent « { $name } » reçoivent déjà « { $other } ». Un nom se trouve dans une seule langue.
    .why =
        Avec deux langues pour un téléphone, personne ne saurait laquelle est montrée.
    .wrong =
        fa-AF:
          telegram: [fa]
        fa:
          name: فارسی
    .right =
        fa-AF:
          telegram: [prs]
        fa:
          name: فارسی
unknown-locale =
    il n’y a pas de langue « { $name } » dans ce fichier.
    .why =
        Quand un texte manque, la langue suivante est montrée. Si elle n’existe pas, la personne ne
        verrait rien.
    .wrong =
        fallback: [english, fr]
    .right =
        fallback: [en, fr]
fallback-end =
    la dernière langue de « fallback » doit être « { $name } », celle dans laquelle les guides sont écrits.
    .why =
        Cette langue seule a tous les textes. Sans elle, une personne pourrait voir un écran vide.
    .wrong =
        fallback: [en]
    .right =
        fallback: [en, fr]
no-source-language =
    une langue, et une seule, a « fallback: [] » : celle dans laquelle les guides sont écrits.
    .why =
        Toutes les autres en sont des traductions. Sans elle, on ne sait pas quels textes manquent.
    .wrong =
        fr:
          fallback: [en]
        en:
          fallback: [fr]
    .right =
        fr:
          fallback: []
        en:
          fallback: [fr]

## Des noms qui ne nomment rien.
unknown-step =
    aucune étape ne s’appelle « { $name } » dans ce guide.{ $meant ->
        [none] {""}
       *[other] {" "}Vouliez-vous dire « { $meant } » ?
    }
    .why =
        La personne qui appuie sur ce bouton n’arriverait nulle part.
    .wrong =
        choices:
          no: lawer
    .right =
        choices:
          no: lawyer
unknown-flow =
    il n’y a pas de guide « { $name } ».{ $meant ->
        [none] {""}
       *[other] {" "}Vouliez-vous dire « { $meant } » ?
    }
    .why =
        La personne serait envoyée dans un guide qui n’existe pas.
    .wrong =
        call: find-lawyers
    .right =
        call: find-lawyer
unknown-deadline =
    il n’y a pas de délai « { $name } » dans flows/_deadlines.yaml.{ $meant ->
        [none] {""}
       *[other] {" "}Vouliez-vous dire « { $meant } » ?
    }
    .why =
        La ligne n’attraperait personne : quelqu’un qui n’a presque plus de temps ne le saurait pas.
    .wrong =
        - when: appeal-court is passed
    .right =
        - when: appeal-to-court is passed
unknown-answer =
    aucune étape n’enregistre une réponse « { $name } ».{ $meant ->
        [none] {""}
       *[other] {" "}Vouliez-vous dire « { $meant } » ?
    }
    .why =
        La ligne n’attraperait personne, car on ne demande cela à personne.
    .wrong =
        - when: city is known   (mais l’étape dit : save: town)
    .right =
        - when: town is known
unknown-answer-value =
    « { $answer } » ne vaut jamais « { $name } ».{ $meant ->
        [none] {""}
       *[other] {" "}Vouliez-vous dire « { $meant } » ?
    }
    .why =
        La ligne n’attraperait personne, car personne ne peut donner cette réponse.
    .wrong =
        - when: town is pariss
    .right =
        - when: town is paris
same-code =
    « { $name } » et « { $other } » ont le même code court dans les liens. Choisissez un autre nom pour l’un des deux.
    .why =
        Un bouton mènerait à l’un des deux sans que l’on sache lequel. C’est un hasard, pas votre faute.
    .wrong =
        q-41:
          go: end
        q-7:
          go: end
    .right =
        question-before-court:
          go: end
        q-7:
          go: end

## Un guide entier.
unreachable-step =
    personne ne peut arriver à l’étape « { $name } » : aucune étape n’y mène
    .why =
        Les mots de cette étape sont écrits et traduits, et personne ne les lira jamais.
    .wrong =
        start:
          go: end
        lawyer:
          go: end
    .right =
        start:
          go: lawyer
        lawyer:
          go: end
no-way-out =
    depuis l’étape « { $name } », personne n’arrive à la fin. Faites mener un chemin à « end ».
    .why =
        La personne appuierait encore et encore, sans jamais finir.
    .wrong =
        start:
          choices:
            again: start
    .right =
        start:
          choices:
            again: start
            done: end
endless-round =
    ces étapes tournent en rond sans jamais poser de question : { $steps }
    .why =
        Le bot tournerait sans fin et ne montrerait plus rien.
    .wrong =
        a:
          go: b
        b:
          go: a
    .right =
        a:
          go: b
        b:
          go: end
flows-call-each-other =
    ces guides s’appellent l’un l’autre sans fin : { $flows }. Écrivez « go: end » à chacun de ces appels, ou terminez l’un de ces guides.
    .why =
        À chaque tour le lien s’allonge, car on doit revenir de chaque appel, jusqu’à ce que le bouton ne puisse plus être envoyé.
    .wrong =
        flow: lawyer
          call: refused
          go: after
        flow: refused
          call: lawyer
          go: end
    .right =
        flow: lawyer
          call: refused
          go: end
        flow: refused
          call: lawyer
          go: end
menu-called =
    un guide ne peut pas appeler le menu. Écrivez « go: end » : après la fin d’un guide vient le menu.
    .why =
        La personne serait à la fois dans le guide et au menu, et « retour » la mènerait au mauvais
        endroit.
    .wrong =
        done:
          call: menu
          go: end
    .right =
        done:
          go: end
menu-without-words =
    le menu commence par une étape qui n’a pas d’écran à elle. Donnez à « { $name } » des « choices: » ou un « go: », et mettez l’appel ou la décision dans une étape d’après.
    .why =
        Tout ce qui ne va plus, un vieux bouton, un lien abîmé, ramène au début du menu : il faut qu’il y ait un écran.
    .wrong =
        start:
          call: refused
          go: end
    .right =
        start:
          choices:
            refused: refused
        refused:
          call: refused
          go: end
no-menu =
    il n’y a pas de guide « menu ». Tous les guides finissent là : faites le fichier flows/menu.yaml.
    .why =
        Le premier écran, et la sortie de chaque guide, manqueraient.
    .wrong =
        flows/refused.yaml
    .right =
        flows/menu.yaml
        flows/refused.yaml
no-help =
    il n’y a pas de guide « help ». Le bouton de chaque écran y mène : faites le fichier flows/help.yaml.
    .why =
        Quelqu’un en danger demanderait de l’aide et ne recevrait rien.
    .wrong =
        flows/menu.yaml
    .right =
        flows/help.yaml
        flows/menu.yaml
needed-flow =
    il n’y a pas de guide « { $name } », que le programme ouvre par ce nom quand quelqu’un écrit.{ $meant ->
        [none] {""}
       *[other] {" "}S’il s’appelle maintenant « { $meant } », rendez-lui son ancien nom.
    }
    .why =
        Quelqu’un qui écrit une ville ou le nom d’une association n’aurait pas de chemin.
    .wrong =
        flows/places-near-you.yaml
    .right =
        flows/where-to-go.yaml
needed-step =
    le guide « { $flow } » n’a pas d’étape « { $name } » qui montre des lieux ; le programme l’ouvre par ce nom.{ $meant ->
        [none] {""}
       *[other] {" "}Si elle s’appelle maintenant « { $meant } », rendez-lui son ancien nom.
    }
    .why =
        Quelqu’un qui écrit le nom d’une association n’aurait pas sa fiche.
    .wrong =
        called-so:
          places: {"{"}kind: by-name, none: start{"}"}
          go: end
    .right =
        by-name:
          places: {"{"}kind: by-name, none: start{"}"}
          go: end
deadline-without-start =
    l’étape « { $name } » montre « { $deadline } », mais on peut y arriver sans « { $answer } » : { $way }. Ajoutez un decide avant
    .why =
        Quelqu’un qui ne connaît pas le jour de son papier verrait un trou à la place du dernier jour.
    .wrong =
        judge-letter:
          input: date
          save: judge-letter-date
          unknown: last-day
          go: last-day
    .right =
        judge-letter:
          input: date
          save: judge-letter-date
          unknown: ask-a-lawyer
          go: last-day
answer-never-given =
    l’étape « { $name } » interroge « { $answer } », mais aucune personne qui arrive là n’a donné cette réponse. Posez la question dans une étape avant.
    .why =
        Les lignes n’attraperaient personne, ou tout le monde : tous iraient au même endroit.
    .wrong =
        start:
          decide:
            - when: town is known
              go: sleep
            - otherwise: end
    .right =
        start:
          input: town
          save: town
          go: sleep
unused-answer =
    la réponse « { $answer } » est enregistrée à l’étape « { $name } » et ne sert jamais. Utilisez-la dans un « decide », ou ne la demandez pas.
    .why =
        Nous demanderions à un jeune une chose dont nous n’avons pas besoin.
    .wrong =
        which-town:
          input: town
          save: town
          go: end
    .right =
        which-town:
          input: town
          save: town
          go: near-paris
        near-paris:
          decide:
            - when: town is paris
              go: sleep
            - otherwise: end

## Les fichiers de textes.
missing-text-file =
    ce fichier manque : les mots de « { $name } » dans cette langue.
    .why =
        Qui a choisi cette langue en recevrait une autre au milieu du guide.
    .wrong =
        flows/refused.yaml
        locales/fr/refused.ftl
    .right =
        flows/refused.yaml
        locales/fr/refused.ftl
        locales/en/refused.ftl
no-texts =
    il n’y a aucun texte dans le dossier locales/{ $name }. Mettez-les là, ou effacez cette langue ici.
    .why =
        La langue serait proposée, et qui la choisit n’en verrait pas un mot.
    .wrong =
        de:
          name: Deutsch   (sans dossier locales/de)
    .right =
        de:
          name: Deutsch   (avec le dossier locales/de et ses fichiers)
untranslated =
    { $count } textes et boutons de ce fichier sur { $whole } ne sont pas encore dans cette langue : la suivante de « fallback: » est montrée. Le premier est { $name }.
    .why =
        Une langue peut commencer petite et grandir. Ce qui manque est montré dans la langue suivante, et l’écran le dit.
    .wrong =
        locales/es/refused.ftl   (avec « title » seulement)
    .right =
        locales/es/refused.ftl   (avec chaque texte de locales/fr/refused.ftl)
untranslated-files =
    { $count } fichiers sur { $whole } ne sont pas encore dans cette langue : la suivante de « fallback: » est montrée. Le premier est { $name }.ftl.
    .why =
        Une langue peut commencer petite et grandir. Ce qui manque est montré dans la langue suivante, et l’écran le dit.
    .wrong =
        locales/es/   (avec help.ftl et _face.ftl seulement)
    .right =
        locales/es/   (avec chaque fichier de locales/fr)
not-to-be-offered =
    { $name } ne peut pas encore être proposé. Il reste à écrire : { $missing }. Tout le reste peut venir plus tard.
    .why =
        Qui choisit cette langue doit pouvoir revenir en arrière et trouver de l’aide, savoir qu’un texte est un
        brouillon ou en français, et être compris en cas de danger. Le reste peut manquer : il est montré en français.
    .wrong =
        locales/es/   (sans help.ftl)
    .right =
        locales/es/   (avec help.ftl, _danger.yaml et les boutons fixes dans _face.ftl)
unknown-folder =
    aucune langue de locales/languages.yaml ne s’appelle « { $name } ». Écrivez-y son entrée, ou effacez ce dossier.{ $meant ->
        [none] {""}
       *[other] {" "}Est-ce « { $meant } » ?
    }
    .why =
        Personne ne peut choisir une langue sans entrée : ses textes ne seraient montrés à personne.
    .wrong =
        locales/es/   (sans « es: » dans locales/languages.yaml)
    .right =
        locales/es/   (avec « es: » dans locales/languages.yaml)
texts-of-a-voice =
    { $name } est « kind: voice » dans locales/languages.yaml : ses textes ne sont montrés à personne. Écrivez-y « kind: text », ou effacez ce fichier.
    .why =
        Une langue qui est seulement parlée montre des boutons et des textes en français, et fait entendre des voix.
    .wrong =
        locales/wo/refused.ftl   (et « kind: voice »)
    .right =
        locales/wo/audio/refused/start.0a1b2c3d.ogg   (et « kind: voice »)
leftover-text-file =
    il n’y a pas de guide « { $name } ». { $meant ->
        [none] Supprimez ce fichier, ou donnez-lui le nom de son guide.
       *[other] Vouliez-vous dire « { $meant } » ? Alors nommez ce fichier { $meant }.ftl.
    }
    .why =
        Personne ne lira jamais ces mots, et on les traduirait pour rien.
    .wrong =
        flows/refused.yaml
        locales/en/refusal.ftl
    .right =
        flows/refused.yaml
        locales/en/refused.ftl
missing-text =
    le texte « { $name } » manque. Ajoutez : { $name } = …
    .why =
        La personne verrait un écran dans une autre langue, ou sans mots.
    .wrong =
        start =
            Qui a dit non ?
    .right =
        start =
            Qui a dit non ?
        tonight =
            Où vas-tu dormir ?
leftover-text =
    aucune étape « { $name } » n’a besoin de mots ici. { $meant ->
        [none] Effacez ce texte
       *[other] Vouliez-vous dire « { $meant } » ?
    }
    .why =
        Personne ne lira jamais ce texte. Souvent l’étape a changé de nom, et son écran n’a alors pas de
        mots.
    .wrong =
        lawer =
            Un avocat est gratuit.
    .right =
        lawyer =
            Un avocat est gratuit.
duplicate-label =
    le libellé « {"."}{ $name } » est écrit deux fois dans ce texte (aussi ligne { $line }). Gardez-en un, ou donnez-lui le nom de l’autre choix.
    .why =
        Seul le dernier serait montré. Qui corrige le premier ne verrait rien changer ; et souvent le second était pour un autre choix.
    .wrong =
        start =
            Qui a dit non ?
            {"."}judge = Le juge
            {"."}judge = Personne encore
    .right =
        start =
            Qui a dit non ?
            {"."}judge = Le juge
            {"."}nobody = Personne encore
duplicate-variant =
    le texte « { $text } » dit deux fois « [{ $name }] » pour un nombre. Gardez-en un.
    .why =
        Seul le premier serait dit.
    .wrong =
        { "[" }one{ "]" } un jour   { "[" }one{ "]" } 1 jour
    .right =
        { "[" }one{ "]" } un jour
duplicate-text =
    le texte « { $name } » est écrit deux fois. Gardez-en un
    .why =
        Seul le premier serait montré. Qui corrige le second ne verrait rien changer.
    .wrong =
        start =
            Qui a dit non ?
        start =
            Qui a dit que tu es majeur ?
    .right =
        start =
            Qui a dit que tu es majeur ?
lost-line =
    cette ligne ne fait partie d’aucun texte. Mettez quatre espaces devant, ou écrivez d’abord un nom et « = ».
    .why =
        La ligne ne serait pas montrée, et la phrase s’arrêterait au milieu.
    .wrong =
        start =
            Tu as dit que tu as moins de dix-huit ans.
        Qui a dit non ?
    .right =
        start =
            Tu as dit que tu as moins de dix-huit ans.
            Qui a dit non ?
comment-in-text =
    cette note serait montrée à la personne. Mettez-la au-dessus du texte, sans espace devant le « # ».
    .why =
        Une note pour les traducteurs apparaîtrait sur l’écran d’un jeune.
    .wrong =
        start =
            {"#"} Le premier écran.
            Qui a dit non ?
    .right =
        {"#"} Le premier écran.
        start =
            Qui a dit non ?
missing-label =
    le choix « { $label } » de l’étape « { $name } » n’a pas de mots. Ajoutez sous ce texte : .{ $label } = …
    .why =
        La personne verrait un bouton sans mots, ou dans une autre langue.
    .wrong =
        start =
            Qui a dit non ?
    .right =
        start =
            Qui a dit non ?
            {"."}judge = Le juge
label-without-dot =
    le choix « { $label } » de l’étape « { $name } » n’a pas de mots. Ajoutez sous ce texte : .{ $label } = … (ici il manque le point)
    .why =
        Sans le point, les mots du bouton deviennent une partie de la phrase au-dessus.
    .wrong =
        start =
            Qui a dit non ?
            judge = Le juge
    .right =
        start =
            Qui a dit non ?
            {"."}judge = Le juge
leftover-label =
    l’étape « { $name } » n’a plus de choix « { $label } ». { $meant ->
        [none] Effacez cette ligne
       *[other] Vouliez-vous dire « { $meant } » ?
    }
    .why =
        Personne ne verra jamais ces mots. Souvent le choix a changé de nom, et son bouton n’a alors pas
        de mots.
    .wrong =
        start =
            Qui a dit non ?
            {"."}judg = Le juge
    .right =
        start =
            Qui a dit non ?
            {"."}judge = Le juge
no-words =
    il n’y a pas de mots ici. Écrivez-les après le « = ».
    .why =
        La personne verrait un écran vide, ou un bouton sans mots.
    .wrong =
        start =
            {"."}judge = Le juge
    .right =
        start =
            Qui a dit non ?
            {"."}judge = Le juge
open-brace =
    une accolade « {"{"} » est ouverte et n’est pas fermée
    .why =
        Tout le texte est illisible : la personne le recevrait dans une autre langue.
    .wrong =
        Dernier jour : {"{"} $appeal-to-court
    .right =
        Dernier jour : {"{"} $appeal-to-court {"}"}
bad-line-start =
    une ligne d’un texte ne peut pas commencer par « { $sign } ». Mettez un mot devant.
    .why =
        Le texte s’arrête là, et la suite n’est pas montrée.
    .wrong =
        tonight =
            Tu peux apporter :
            {"*"} tes papiers
    .right =
        tonight =
            Tu peux apporter :
            – tes papiers
unreadable-text =
    le texte « { $name } » est illisible à partir d’ici. Cherchez une accolade ou un « = » qui manque, ou qui est de trop.
    .why =
        La personne recevrait ce texte dans une autre langue.
    .wrong =
        start =
            Qui a dit non {"}"} ?
    .right =
        start =
            Qui a dit non ?
unknown-variable =
    aucun délai et aucun numéro ne s’appelle « { $name } ».{ $meant ->
        [none] {""}
       *[other] {" "}Vouliez-vous dire « { $meant } » ?
    }
    .why =
        À la place du jour ou du numéro, la personne lirait un nom qui ne lui dit rien.
    .wrong =
        Appelle le {"{"} $tel-911 {"}"}.
    .right =
        Appelle le {"{"} $tel-119 {"}"}.
other-variable =
    le texte d’origine a « { $name } », celui-ci « { $other } »
    .why =
        Les noms entre accolades ne se traduisent jamais. La personne lirait le nom à la place du jour
        ou du numéro.
    .wrong =
        Dernier jour : {"{"} $appel {"}"}.
    .right =
        Dernier jour : {"{"} $appeal-to-court {"}"}.
missing-variable =
    le texte d’origine a « { $name } », et celui-ci non. Ajoutez {"{"} ${ $name } {"}"}
    .why =
        Qui lit cette langue n’aurait pas le jour ou le numéro.
    .wrong =
        N’attends pas le dernier jour.
    .right =
        Dernier jour : {"{"} $appeal-to-court {"}"}. N’attends pas ce jour.
unknown-term =
    il n’y a pas de mot « { $name } » dans _terms.ftl.{ $meant ->
        [none] {""}
       *[other] {" "}Vouliez-vous dire « { $meant } » ?
    }
    .why =
        La phrase aurait un trou à la place du mot.
    .wrong =
        Demande au {"{"} -jgue {"}"}.
    .right =
        Demande au {"{"} -juge {"}"}.
bare-digit =
    « { $digit } » est écrit en chiffres. Écrivez le nombre en lettres, ou prenez un délai ou un numéro entre accolades.
    .why =
        Les jours et les numéros sont à un seul endroit, pour être vérifiés. Un numéro au milieu d’une
        phrase reste faux quand il change.
    .wrong =
        Appelle le 119.
        Dernier jour : 25 novembre.
    .right =
        Appelle le {"{"} $tel-119 {"}"}.
        Dernier jour : {"{"} $appeal-to-court {"}"}.
label-too-long =
    un bouton contient au plus { $most } lettres ; celui-ci en a { $count }
    .why =
        Un petit téléphone coupe le bouton, et le mot qui compte est peut-être celui que l’on perd.
    .wrong =
        {"."}no-letter = Non, on ne m’a pas donné de papier du tout
    .right =
        {"."}no-letter = Pas de papier

## Qui a lu quoi.
unread-guide =
    { $count ->
        [one] un guide n’a été lu
       *[other] { $count } guides n’ont été lus
    } par personne : { $name }. Qui lit un guide écrit son nom après « by: ».
    .why =
        Tant que personne ne l’a lu, le bot dit qu’il est à l’essai, et il ne tourne pas en public.
    .wrong =
        read: {"{"}on: 2026-11-22, by: nobody yet, again-before: 2027-03-01{"}"}
    .right =
        read: {"{"}on: 2026-11-30, by: Maître Exemple, again-before: 2027-03-01{"}"}
unread-facts =
    { $count ->
        [one] un fait n’a encore été lu par personne
       *[other] { $count } faits n’ont encore été lus par personne
    } ; le premier est « { $name } ». Qui les lit, un avocat ou une avocate, écrit son nom après « by: ».
    .why =
        Ce que le bot dit du droit repose sur ces faits. Une erreur dans l’un d’eux est une erreur sur
        beaucoup d’écrans.
    .wrong =
        read: {"{"}on: 2026-11-22, by: nobody yet, again-before: 2027-03-01{"}"}
    .right =
        read: {"{"}on: 2026-11-30, by: Maître Exemple, again-before: 2027-03-01{"}"}
ending-without-law =
    l’étape « { $name } » termine le guide sans dire sur quel droit elle s’appuie. Ajoutez « facts: [...] » ; ou, si elle ne dit rien du droit, « no-law: » et pourquoi.
    .why =
        Le dernier écran est ce que la personne va faire. Un avocat doit trouver sur quoi il s’appuie, ou pourquoi il n’en a pas besoin.
    .wrong =
        go-home:
          go: end
    .right =
        go-home:
          no-law: Dit seulement comment fermer le bot.
          go: end
unused-fact =
    aucune étape et aucun délai ne nomme le fait « { $name } ». Nommez-le là où il est dit, ou supprimez-le.
    .why =
        On le relit encore et encore pour rien ; ou un écran ne dit pas d’où vient son droit.
    .wrong =
        go-to-judge:
          go: end
    .right =
        go-to-judge:
          facts: [REC-01]
          go: end
broken-review =
    ce fichier est illisible. Il est écrit par bot review sign : reprenez-le d’une version plus ancienne, et signez de nouveau.
    .why =
        On ne saurait plus quels textes quelqu’un a lus : tous seraient montrés comme brouillons.
    .wrong =
        {"{"}"refused/start": {"{"}
    .right =
        {"{"}"refused/start": {"{"}"source": "…", "target": "…", "by": "…"{"}"}{"}"}
broken-review-record =
    la signature de « { $name } » a besoin de « source », « target » et « by » avec un prénom et un nom.
    .why =
        On ne saurait pas qui a lu ce texte : il serait montré comme brouillon.
    .wrong =
        "refused/start": {"{"}"by": "Amina"{"}"}
    .right =
        "refused/start": {"{"}"source": "sha256:…", "target": "sha256:…", "by": "Amina Exemple"{"}"}
leftover-review =
    il n’y a plus de texte « { $name } ». Effacez sa signature.
    .why =
        Cela ne fait de mal à personne. Mais une liste avec de vieilles lignes est plus dure à vérifier.
    .wrong =
        "refused/old-step": {"{"}"source": "…", "target": "…", "by": "…"{"}"}
    .right =
        (la ligne n’est plus là)

## Les numéros que personne n’a vérifiés depuis longtemps. { $last } est le dernier jour où la vérification compte encore.
old-contact =
    personne n’a vérifié { $name } depuis { $count } jours. { $shown ->
        [always] Il reste sur les écrans, avec le jour de sa vérification, comme ligne de l’État
        [until] Il est montré avec le jour de sa vérification jusqu’au { $until }, puis les personnes sont envoyées au 119
       *[gone] Il n’est plus montré : les personnes sont envoyées au 119
    }. Appelez-le, corrigez ce qui a changé, puis écrivez le jour après « checked: ».{ $screens ->
        [0] {""}
        [one] {" "}Il est sur un écran.
       *[other] {" "}Il est sur { $screens } écrans.
    }
    .why =
        Un enfant qui appelle une ligne fermée ou déplacée n’osera peut-être pas en appeler une autre.
        Donc, 30 jours après sa vérification, un numéro est montré avec le jour de celle-ci, et 120 jours
        après, plus du tout. Les lignes de l’État, comme 119, 112 ou 3114, ne partent jamais.
    .wrong =
        checked: 2026-11-21     # et nous sommes le 2027-01-15
    .right =
        checked: 2027-01-15     # le jour de votre appel, pas celui où vous écrivez
contact-check-due =
    { $name } : vérifié pour la dernière fois le { $day }. Après le { $last }, il est montré avec ce jour{ $shown ->
        [always] {""}
       *[until] {""}, et après le { $until }, plus du tout
    }. Appelez-le avant, corrigez ce qui a changé, puis écrivez le jour après « checked: ».{ $screens ->
        [0] {""}
        [one] {" "}Il est sur un écran.
       *[other] {" "}Il est sur { $screens } écrans.
    }
    .why =
        Un numéro vérifié il y a longtemps fait douter, et un numéro qui a disparu laisse l’enfant seul. Une
        semaine avant, il reste du temps pour appeler.
    .wrong =
        checked: 2026-11-21     # et nous sommes le 2026-12-16
    .right =
        checked: 2026-12-16     # le jour de votre appel, pas celui où vous écrivez

## Combien d’écrans sont à relire à la fois, et bientôt. { $day } et { $last } sont le premier et le dernier de ces jours.
due-at-once =
    { $count } écrans sont à relire entre le { $day } et le { $last }, et { $most } est le plus pour une semaine. Ils sont dans : { $guides }. Donnez à une partie de leurs faits ou guides un autre « again-before: » ; à partir du { $free }, il y a de la place.
    .why =
        Un jour où beaucoup est à relire et où personne n’a le temps, un enfant trouve les guides vides du
        jour au lendemain. Ne donnez jamais pour cela un jour plus tardif à un fait critique : avancez-en d’autres.
    .wrong =
        again-before: 2027-03-01     # comme presque tous les autres
    .right =
        again-before: 2027-02-15     # d’abord ce qui change souvent, un dixième des écrans par semaine au plus
screens-due =
    { $count ->
        [one] un écran est
       *[other] { $count } écrans sont
    } à relire avant le { $day } (sans leurs mots à partir de ce jour : { $gone }). Ils sont dans : { $guides }. Relisez les faits qui ont ce jour, corrigez-les, puis écrivez un nouveau jour après « again-before: ».
    .why =
        À partir de ce jour, un écran dit que sa règle a peut-être changé, et un écran sur un délai ou un
        recours ne montre plus ses mots. Il reste du temps pour relire.
    .wrong =
        again-before: 2027-03-01     # et nous sommes le 2027-02-10
    .right =
        again-before: 2027-09-06     # relu le 2027-02-10, comme le dit « on: »
screens-past =
    { $count ->
        [one] un écran était
       *[other] { $count } écrans étaient
    } à relire avant le { $day } (sans leurs mots maintenant : { $gone }). Ils sont dans : { $guides }. Relisez les faits qui ont ce jour, corrigez-les, puis écrivez un nouveau jour après « again-before: ».
    .why =
        Depuis ce jour, un écran dit que sa règle a peut-être changé, et un écran sur un délai ou un recours
        ne montre plus ses mots. Un enfant qui en a besoin doit demander à quelqu’un d’autre.
    .wrong =
        again-before: 2027-03-01     # et nous sommes le 2027-03-10
    .right =
        again-before: 2027-09-06     # relu le 2027-03-10, comme le dit « on: »

## Ce que montre seulement une marche par tous les écrans.
link-too-long =
    le lien de l’étape « { $name } » aurait plus de { $most } caractères. Demandez moins de choses avant, ou coupez le guide en deux.
    .why =
        Telegram n’envoie pas un bouton avec un tel lien : la personne ne pourrait pas continuer d’ici.
    .wrong =
        Un guide avec vingt questions l’une après l’autre.
    .right =
        Deux guides ; le second commence par sa propre première question.
screen-too-long =
    les mots de l’étape « { $name } » ont { $count } caractères ; au plus { $most } tiennent sur un petit écran. Faites-en deux étapes.
    .why =
        Qui lit peu s’arrête avant la fin, et ce qu’il faut faire est à la fin.
    .wrong =
        tonight =
            (douze phrases)
    .right =
        tonight =
            (trois phrases, puis une étape « more-about-tonight »)
message-too-long =
    le message de l’étape « { $name } » a { $count } caractères ; Telegram en prend { $most } au plus. Faites-en deux étapes.
    .why =
        Telegram refuse tout le message, et la personne ne verrait rien.
    .wrong =
        Une étape avec une page de texte.
    .right =
        Deux ou trois étapes, une idée dans chacune.
text-fault =
    le texte « { $name } » ne peut pas être dit en « { $locale } » : { $why ->
        [missing] il manque
       *[other] { $why }
    }. Ouvrez-le et regardez ce qui est entre accolades.
    .why =
        La personne recevrait ce texte dans une autre langue.
    .wrong =
        Dernier jour : {"{"} DAY($appeal-to-court) {"}"}.
    .right =
        Dernier jour : {"{"} $appeal-to-court {"}"}.

## Enregistrements
bad-recording-name =
    « { $name } » n’est pas un nom d’enregistrement. Écrivez : l’étape, un point, huit chiffres, « .ogg ».
    .why =
        Les chiffres disent quel texte a été lu. Sans eux, une voix pourrait dire ce qui n’est plus vrai.
    .wrong =
        locales/fr/audio/refused/start.mp3
    .right =
        locales/fr/audio/refused/start.3f9a01bc.ogg
leftover-recording =
    il n’y a pas d’étape « { $step } » dans le guide « { $flow } ». Renommez le fichier, ou supprimez-le.
    .why =
        Personne ne peut l’entendre.
    .wrong =
        locales/fr/audio/refused/tonigth.3f9a01bc.ogg
    .right =
        locales/fr/audio/refused/tonight.3f9a01bc.ogg
not-a-recording =
    ceci n’est pas un message vocal. Enregistrez-le en OGG avec Opus (mono, environ 24 kbit/s).
    .why =
        Telegram ne lit que l’OGG avec Opus comme message vocal.
    .wrong =
        Un MP3 à qui on a donné la fin .ogg
    .right =
        ffmpeg -i voix.wav -ac 1 -c:a libopus -b:a 24k voix.ogg
old-recording =
    le texte a changé depuis cet enregistrement. { $critical ->
        [yes] Il n’est plus lu : refaites-le avant tous les autres
       *[other] Il est lu comme ancien : refaites-le
    }. Si le sens est le même, renommez-le { $name }.
    .why =
        La voix et le texte doivent dire la même chose, à la même date.
    .wrong =
        start.00000000.ogg   (le texte a été changé après)
    .right =
        Un nouvel enregistrement ; ou le même sous le nom ci-dessus, par quelqu’un qui connaît la langue.
heavy-recording =
    cet enregistrement fait { $size } ko. Raccourcissez-le, ou enregistrez-le à 24 kbit/s.
    .why =
        Les jeunes paient leurs données. Une demi-minute fait environ 90 ko.
    .wrong =
        Un fichier de deux minutes, ou en qualité de musique
    .right =
        Une minute au plus, mono, 24 kbit/s

## Les mots interdits.
forbidden-word =
    « { $name } » est un mot qu’aucun texte ne doit contenir (voir _forbidden.yaml). Dites-le autrement.
    .why =
        Ces mots accusent, font peur, promettent, ou disent que la conversation est secrète. Telegram peut la voir,
        et personne ne connaît la décision d’avance.
    .wrong =
        start = Ne t’inquiète pas, c’est anonyme.
    .right =
        start = Personne ne lit ici en direct. Telegram peut voir cette conversation.

## Ce que l’on tape : les mots de danger.
no-danger-words =
    cette langue n’a que les quelques mots de danger de locales/_danger/{ $name }.yaml. Copiez _danger.yaml d’une autre langue, et traduisez avec un locuteur.
    .why =
        Une personne en danger écrit dans sa langue. Avec peu de mots, souvent le bot ne voit pas qu’elle a besoin d’aide.
    .wrong =
        locales/_danger/ps.yaml   (sans locales/ps/_danger.yaml)
    .right =
        locales/ps/_danger.yaml
missing-theme =
    il manque ici « { $name }: » avec au moins une phrase.
    .why =
        Le bot doit entendre chaque danger : envie de mourir, coups, viol, traite, travail forcé, être perdu ou
        mis dehors, rien pour la nuit.
    .wrong =
        danger:
          lost:
            - je suis perdu
    .right =
        danger:
          lost:
            - je suis perdu
          rape:
            - on m’a violé
phrase-twice =
    « { $name } » est écrit deux fois (aussi ligne { $line }). Gardez-en une.
    .why =
        Une phrase ne peut pas mener à deux endroits, et une longue liste est plus dure à relire.
    .wrong =
        help: [aide, Aide]
    .right =
        help: [aide, sos]
unknown-class =
    il n’y a pas de classe « <{ $name }> » dans ce fichier.{ $meant ->
        [none] {""}
       *[other] {" "}Vouliez-vous écrire « <{ $meant }> » ?
    } Écrivez-la sous « classes: », ou écrivez les mots eux-mêmes.
    .why =
        Un motif avec une classe qui n’existe pas n’est jamais trouvé : qui écrit cela ne serait pas entendu.
    .wrong =
        patterns:
          danger:
            violence: [m’a <frape>]
    .right =
        classes:
          frappe: [frappé, tapé]
        patterns:
          danger:
            violence: [m’a <frappe>]
class-ring =
    ces classes se nomment en rond : { $steps }. Dans l’une d’elles, écrivez les mots à la place du nom.
    .why =
        Les mots de ces classes ne pourraient jamais être réunis ; une partie ne serait pas entendue.
    .wrong =
        classes:
          frappe: [tapé, <cogne>]
          cogne: [cogné, <frappe>]
    .right =
        classes:
          frappe: [tapé, <cogne>]
          cogne: [cogné]
class-entry-sign =
    « { $sign } » ne peut pas être lu ici. Une ligne d’une classe, ce sont des mots, avec des fins comme frapp(e|é), chaque parenthèse fermée et jamais l’une dans l’autre ; ou une seule autre classe, comme <cogne>.
    .why =
        Ce qui est écrit autrement n’est jamais trouvé, et rien ne le dit.
    .wrong =
        classes:
          frappe: [frapp(e|é, il <cogne>]
    .right =
        classes:
          frappe: [frapp(e|é), <cogne>]
too-many-forms =
    cette ligne vaut { $count } formes, { $most } au plus. Faites-en plusieurs, ou enlevez des fins.
    .why =
        Les formes en trop seraient laissées de côté, on ne sait pas lesquelles.
    .wrong =
        classes:
          frappe: ["(a|b|c|d|e)(a|b|c|d|e)(a|b|c|d|e)(a|b|c|d|e)"]
    .right =
        classes:
          frappe: [frapp(e|é), tap(e|é)]
pattern-never-found =
    « { $name } » ne peut jamais être trouvé dans ce que l’on écrit. Écrivez au moins un mot qui doit s’y trouver, avec des lettres ; ce qui peut manquer, ou ne doit pas être là, ne suffit pas.
    .why =
        Un motif qui n’est jamais trouvé, c’est un enfant que l’on n’entend pas.
    .wrong =
        patterns:
          danger:
            violence: [<pitie>? -<blague>]
    .right =
        patterns:
          danger:
            violence: [<pitie>? arrêtez-le -<blague>]
pattern-sign =
    « { $sign } » ne peut pas être lu ici. Dans un motif il y a des mots, des classes comme <frappe>, et .. pour quelques mots entre deux ; seule une classe peut manquer, <frappe>?, ou ne pas être là, -<frappe>. Les fins entre parenthèses vont sous « classes: ».
    .why =
        Le signe serait lu comme une lettre, ou pas du tout, et le motif trouverait autre chose, ou rien.
    .wrong =
        patterns:
          danger:
            violence: [il me <frappe, il me frapp(e|ait)]
    .right =
        classes:
          frappe: [frapp(e|ait)]
        patterns:
          danger:
            violence: [il me <frappe>]
gap-out-of-place =
    « .. » tient la place de trois mots au plus entre deux autres : jamais au début, jamais à la fin, et { $most } de suite au plus. Enlevez-le, ou écrivez un mot à côté.
    .why =
        Au bord d’un motif, il ne veut rien dire ; sur beaucoup de mots, presque tout texte serait un danger.
    .wrong =
        patterns:
          danger:
            violence: [.. me frappe ..]
    .right =
        patterns:
          danger:
            violence: [père .. me frappe]
pattern-in-list =
    « { $name } » est écrit comme un motif, mais cette liste est faite de phrases entières. Mettez-le sous « patterns: », ou écrivez les mots.
    .why =
        Dans une liste de phrases, ces signes ne veulent rien dire : on n’entendrait que qui tape exactement cela.
    .wrong =
        danger:
          violence: [il me <frappe>]
    .right =
        patterns:
          danger:
            violence: [il me <frappe>]
phrase-contradicts =
    « { $name } » est aussi parmi les mots de danger (ligne { $line }). C’est l’un ou l’autre : gardez-en un.
    .why =
        Sous « harmless: », « ordinary: » ou « calm: », on dit que ce n’est pas un danger. On ne peut suivre que l’un des deux.
    .wrong =
        near:
          violence: [couteau]
        ordinary: [couteau]
    .right =
        near:
          violence: [couteau]
        ordinary: [couteaux]
harmless-raises-alarm =
    cette phrase ordinaire { $how ->
        [exact] ouvre les numéros d’aide
       *[other] pose la question des numéros d’aide
    }. Changez la phrase de danger qui lui ressemble, ou mettez son mot sous « ordinary: ».
    .why =
        Une fausse alarme fait peur, et à la troisième on ne croit plus les vraies.
    .wrong =
        near:
          violence: [couteau]
        harmless: [un couteau à beurre]
    .right =
        near:
          violence: [un couteau sur moi]
        harmless: [un couteau à beurre]
danger-not-heard =
    cette phrase n’ouvre pas { $how ->
        [exact] les numéros d’aide
       *[other] la question des numéros d’aide
    }. Écrivez-la avec des lettres, et sans la mettre sous « ordinary: ».
    .why =
        Une personne qui écrit cela attend de l’aide.
    .wrong =
        help: ["!!!"]
    .right =
        help: [sos]
label-raises-alarm =
    le bouton « { $name } » ouvre les numéros d’aide si quelqu’un écrit ses mots. Changez le bouton ou la phrase de danger.
    .why =
        Nos propres mots ne doivent jamais déclencher l’alarme.
    .wrong =
        {"."}nowhere = 🛏️ Je dors dehors
    .right =
        {"."}nowhere = 🛏️ Un lit ce soir

## Lettres
no-parts =
    la lettre « { $name } » n’a pas de parties. Ajoutez « parts: », et une ligne pour chaque partie avec sa place sur la page.
    .why =
        Une lettre sans parties est une page vide.
    .wrong =
        judge:
          about: To the children's judge.
    .right =
        judge:
          about: To the children's judge.
          parts:
            sender: sender
            alone: text
unknown-style =
    « { $name } » n’est pas une place sur la page. Il y a : { $known }.
    .why =
        Une lettre française a ses parties à des places fixes ; on ne sait pas où va celle-ci.
    .wrong =
        alone: txt
    .right =
        alone: text
letter-by-day =
    une partie d’une lettre ne peut pas dépendre du jour ni d’un délai, seulement des réponses.
    .why =
        La lettre est gardée et envoyée plus tard : ce qu’elle dit doit alors être encore vrai.
    .wrong =
        when: appeal-to-court is passed
    .right =
        when: time-left is under-three-months
unknown-letter =
    il n’y a pas de lettre « { $name } » dans flows/_letters.yaml.{ $meant ->
        [none] {""}
       *[other] {" "}Vouliez-vous dire « { $meant } » ?
    }
    .why =
        Le bouton ne mènerait à rien.
    .wrong =
        letter: juge
    .right =
        letter: judge
card-without-sentence =
    « { $name } » peut être montré en grandes lettres, mais aucune ligne de son texte français ne commence par «. Écrivez la phrase à montrer sur une ligne à elle, ou effacez « card: true ».
    .why =
        L’image serait vide, et quelqu’un la mettrait sous les yeux d’un policier.
    .wrong =
        start = Demande un avocat.
    .right =
        start =
          Montre cette phrase :
          « Je demande un avocat. »
unused-letter =
    aucune étape ne donne la lettre « { $name } ». Ajoutez « letter: { $name } » à une étape, ou supprimez-la.
    .why =
        Personne ne peut l’obtenir.
    .wrong =
        go-to-judge:
          go: tonight
    .right =
        go-to-judge:
          letter: judge
          go: tonight

## Les mots des lettres.
word-without-step =
    words.yaml n’a pas d’étape « { $name } » qui explique ce mot.{ $meant ->
        [none] {""}
       *[other] {" "}Vouliez-vous dire « { $meant } » ?
    }
    .why =
        Une personne écrit un mot de sa lettre pour savoir ce qu’il veut dire. Sans étape, elle ne lit rien.
    .wrong =
        flows/_words.yaml :
        opq:
          term: ordonnance de placement provisoire
    .right =
        opp:
          term: ordonnance de placement provisoire

## Les lieux.
bad-department =
    il n’y a pas de département « { $name } ». Le fichier d’un lieu porte le numéro du département : 75.yaml, 2A.yaml, 974.yaml.
    .why =
        Le département décide quel accueil doit recevoir le jeune, quels jours sont fériés, et l’heure.
    .wrong =
        flows/places/paris.yaml
    .right =
        flows/places/75.yaml
unknown-place-kind =
    aucun lieu n’est du genre « { $name } ».{ $meant ->
        [none] {""}
       *[other] {" "}Vouliez-vous dire « { $meant } » ?
    }
    .why =
        Le genre décide pour quelle question un lieu est montré. Sans genre, personne ne le trouve.
    .wrong =
        kind: day-center
    .right =
        kind: day-centre
unknown-help =
    rien de ce qu’on trouve dans un lieu ne s’appelle « { $name } ».{ $meant ->
        [none] {""}
       *[other] {" "}Vouliez-vous dire « { $meant } » ?
    }
    .why =
        On ne pourrait le dire dans aucune langue : chaque mot est dans _places.ftl, « help-... ».
    .wrong =
        helps: [showers]
    .right =
        helps: [shower]
unknown-town =
    il n’y a pas de ville « { $name } » dans flows/_towns.tsv.{ $meant ->
        [none] {""}
       *[other] {" "}Vouliez-vous dire « { $meant } » ?
    } Pour un village, écrivez la ville la plus proche.
    .why =
        Un lieu sans ville n’est près de personne.
    .wrong =
        town: pari
    .right =
        town: paris
town-elsewhere =
    { $town } est dans le département { $department } : mettez « { $name } » dans ce fichier, ou écrivez une autre ville.
    .why =
        On enverrait quelqu’un dans un autre département, qui n’est pas obligé de le recevoir.
    .wrong =
        flows/places/75.yaml:
        night-stop:
          town: lyon
    .right =
        flows/places/69.yaml:
        night-stop:
          town: lyon
bad-position =
    une position, ce sont deux nombres avec un point, et de quoi : { "{" }north: 48.8600, east: 2.3400, of: street{ "}" }.
    .why =
        La carte ne montrerait rien, ou un autre pays.
    .wrong =
        position: { "{" }north: 48.86N, east: 2.34, of: street{ "}" }
    .right =
        position: { "{" }north: 48.8600, east: 2.3400, of: street{ "}" }
bad-seen =
    « { $value } » n’est ni une année, ni un mois, ni un jour. Écrivez "2025", "2025-05" ou "2025-05-17".
    .why =
        La fiche dit de quand date son information.
    .wrong =
        seen: May 2025
    .right =
        seen: "2025-05"
secret-address =
    « { $of } » est secret : il n’a pas de « { $name } ». Enlevez cette ligne.
    .why =
        Ceux qui cherchent les jeunes qui y vivent lisent aussi ces fichiers.
    .wrong =
        secret: true
        address: 1 rue Exemple
    .right =
        secret: true
place-in-two-files =
    le lieu « { $name } » est aussi dans { $first }. Donnez un autre nom à l’un des deux, ou gardez-en un.
    .why =
        Seul le premier est montré, et qui corrige l’autre ne corrige rien.
    .wrong =
        13.yaml:
        night-stop:
        75.yaml:
        night-stop:
    .right =
        13.yaml:
        night-stop-marseille:
        75.yaml:
        night-stop:
bad-hours =
    on ne peut pas lire ces heures : « { $hours } ». Écrivez des jours et des heures, comme « Mo-Fr 09:00-17:00; PH off ».
    .why =
        Personne ne verrait si le lieu est ouvert. Jours : Mo Tu We Th Fr Sa Su. PH : jours fériés, en
        premier dans leur règle. Les vacances scolaires ne sont pas connues ici.
    .wrong =
        hours: Mon-Fri 9-17
    .right =
        hours: Mo-Fr 09:00-17:00; PH off
hours-space-in-days =
    il y a un espace dans la liste des jours de ces heures : « { $hours } ». Enlevez-le : « { $meant } ».
    .why =
        Un lecteur comprend que les jours avant l’espace sont ouverts jour et nuit, un autre qu’ils ont les mêmes
        heures que les suivants. Une autre règle commence par un point-virgule.
    .wrong =
        hours: Mo, We 14:00-17:00
    .right =
        hours: Mo,We 14:00-17:00
hours-without-times =
    dans « { $hours } », des jours ont des heures et d’autres n’en ont pas. Écrivez les heures de chaque jour ; si personne ne les connaît, écrivez « unknown » après les jours, comme « Mo-Fr unknown; Sa 09:00-12:00 ».
    .why =
        Pour un lecteur, des jours sans heures sont ouverts jour et nuit ; pour nous, à des heures que personne ne connaît.
    .wrong =
        hours: Mo-Fr; Sa 09:00-12:00
    .right =
        hours: Mo-Fr 09:00-17:00; Sa 09:00-12:00
hours-without-days =
    dans « { $hours } », des heures ont des jours et d’autres n’en ont pas. Écrivez les jours pour chacune : « Mo-Su » veut dire tous les jours. Pour tout le reste du temps, écrivez par exemple « || unknown » à la fin.
    .why =
        Pour un lecteur, des heures sans jours remplacent celles de tous les jours ; ici, les jours ne sont alors pas connus.
    .wrong =
        hours: Mo-Fr 09:00-12:00; 14:00-16:00
    .right =
        hours: Mo-Fr 09:00-12:00,14:00-16:00
hours-by-the-sun =
    ces heures suivent le soleil : « { $hours } ». Écrivez l’heure de l’horloge, par saison : « Oct-Mar Mo-Su 08:00-17:00; Apr-Sep Mo-Su 08:00-20:00 ».
    .why =
        Une porte est fermée par une personne, à l’heure du panneau, et pas quand le soleil se couche. Ici, on
        dit que ces heures ne sont pas connues.
    .wrong =
        hours: Mo-Su sunrise-sunset
    .right =
        hours: Oct-Mar Mo-Su 08:00-17:00; Apr-Sep Mo-Su 08:00-20:00
hours-of-holidays-first =
    dans « { $hours } », les heures des jours fériés ou des dates sont avant celles d’autres jours, qui les remplacent. Écrivez-les à la fin : d’abord les jours de la semaine, puis « PH » et les dates.
    .why =
        Une règle remplace celles d’avant pour ses jours : un jour férié aurait les heures d’un lundi ordinaire.
    .wrong =
        hours: PH off; Mo-Fr 09:00-17:00
    .right =
        hours: Mo-Fr 09:00-17:00; PH off
hours-words-alone =
    des mots sont seuls dans ces heures : « { $hours } ». Personne ne verra que c’est ouvert à ce moment. Écrivez « open », « closed » ou « unknown » avant les mots.
    .why =
        Des mots sans un de ceux-là veulent dire que personne ne sait, c’est la règle de cette écriture : c’est peut-être
        ouvert pour certains.
    .wrong =
        hours: Mo-Fr 09:00-12:00 "sur rendez-vous"
    .right =
        hours: Mo-Fr 09:00-12:00 open "sur rendez-vous"
choice-of-no-number =
    « { $name } » dans le texte « { $text } » n’est pas un nombre du programme : aucune variante ne peut être choisie. Écrivez une seule phrase, juste dans tous les cas.
    .why =
        C’est toujours la dernière variante qui serait dite, et personne ne le verrait.
    .wrong =
        { "{" } $appeal-to-court ->
    .right =
        You can appeal until { "{" } $appeal-to-court { "}" }.
plural-never-said =
    la langue de ce texte n’a pas de pluriel « { $name } » pour les nombres que nous disons. Elle a : { $known }. Enlevez la variante, ou donnez-lui un de ces noms.
    .why =
        Une variante qu’aucun nombre ne choisit n’est jamais dite.
    .wrong =
        { "[" }two{ "]" } deux heures
    .right =
        { "[" }one{ "]" } une heure
plural-missing =
    le texte « { $text } » choisit selon le nombre, mais il manque le pluriel « { $name } » de sa langue. Écrivez une variante pour chacun de : { $known }.
    .why =
        Pour ces nombres, c’est la dernière variante qui serait dite, avec la mauvaise forme.
    .wrong =
        { "[" }one{ "]" } ساعة
    .right =
        { "[" }one{ "]" } ساعة   { "[" }two{ "]" } ساعتان   { "[" }few{ "]" } ساعات
letters-without-font =
    des lettres en { $name } ont des signes sans police : { $signs } … Elles sont imprimées en français seulement. Mettez une police qui les a dans bot/service/paper/fonts, et nommez-la dans letter.typ et sheet.typ.
    .why =
        La deuxième page d’une lettre dit ce qu’elle signifie. Sans police, le jeune tient un papier qu’il ne peut pas lire.
    .wrong =
        text = 我没有父母。   (sans police qui a ces signes)
    .right =
        text = 我没有父母。   (avec Noto Sans SC, maigre et gras)
no-glyph =
    les polices des lettres n’ont pas le signe « { $sign } », qui est sur une lettre en { $name } : il serait imprimé comme une case vide. Écrivez un autre signe ; pour toute une écriture, mettez une police qui l’a dans bot/service/paper/fonts et nommez-la dans letter.typ.
    .why =
        Le jeune aurait en main une feuille de cases vides, et le juge aussi.
    .wrong =
        text = ☎️ Appelez-moi.
    .right =
        text = Appelez-moi.
no-sign =
    « { $name } » ne commence par aucun signe. Commencez par un de ceux de flows/_signs.yaml.
    .why =
        Qui lit lentement regarde d’abord le signe.
    .wrong =
        { "." }lawyer = Trouver un avocat
    .right =
        { "." }lawyer = ⚖️ Trouver un avocat
unknown-sign =
    le signe { $sign } n’est pas dans flows/_signs.yaml. Prenez un signe qui y est, ou ajoutez-y une ligne qui dit ce que celui-ci veut dire.
    .why =
        Chaque signe veut dire une seule chose. S’il y en a trop, aucun ne dit plus rien.
    .wrong =
        { "." }lawyer = 👨‍⚖️ Trouver un avocat
    .right =
        { "." }lawyer = ⚖️ Trouver un avocat
sign-of-other-guide =
    ceci ouvre ou intitule le guide « { $name } », dont le signe est { $own }, pas { $sign }. Écrivez { $own }.
    .why =
        La même porte a le même signe partout : ainsi on la retrouve.
    .wrong =
        { "." }lawyer = 📄 Trouver un avocat
    .right =
        { "." }lawyer = ⚖️ Trouver un avocat
sign-of-other-thing =
    le signe { $sign } veut dire « { $means } », et ce bouton ne dit aucun de ses mots ({ $words }). Prenez le signe qui convient, ➡️ s’il n’y en a pas, ou ajoutez le mot à ce signe dans flows/_signs.yaml.
    .why =
        Un signe qui veut dire plusieurs choses ne dit rien à qui se guide par lui.
    .wrong =
        { "." }next = 📄 Et maintenant
    .right =
        { "." }next = ➡️ Et maintenant
sign-of-translation =
    le bouton français commence par { $sign }, celui-ci par { $other }. Écrivez { $sign }.
    .why =
        « Appuie sur celui qui a le lit », dit quelqu’un qui lit une autre langue.
    .wrong =
        { "." }lawyer = 📄 Find a lawyer
    .right =
        { "." }lawyer = ⚖️ Find a lawyer
guide-of-two-signs =
    le guide « { $name } » est déjà sous { $sign }. Laissez-le sous un seul signe.
    .why =
        Une porte à deux signes, ce sont deux portes pour qui se guide par eux.
    .wrong =
        📄: guides: [find-lawyer]   ⚖️: guides: [find-lawyer]
    .right =
        ⚖️: guides: [find-lawyer]
unknown-place =
    il n’y a pas de lieu « { $name } » dans flows/places.{ $meant ->
        [none] {""}
       *[other] {" "}Vouliez-vous dire « { $meant } » ?
    }
    .why =
        Il manquerait sans un mot, et avec lui la réponse dont quelqu’un a besoin.
    .wrong =
        instead: [day-stop]
    .right =
        instead: [night-stop]
same-place-code =
    « { $name } » et « { $other } » ont le même code court dans les liens. Changez un peu le nom du plus récent.
    .why =
        Un bouton ouvrirait la fiche de l’autre lieu.
    .wrong =
        place-2150:
        place-2840:
    .right =
        place-2150:
        place-2841:
unknown-search =
    flows/places/_searches.yaml n’a pas de « { $name } ».{ $meant ->
        [none] {""}
       *[other] {" "}Vouliez-vous dire « { $meant } » ?
    }
    .why =
        L’étape ne montrerait aucun lieu.
    .wrong =
        places: { "{" }search: wish, near: town, none: end{ "}" }
    .right =
        places: { "{" }search: wash, near: town, none: end{ "}" }

saying-of-nobody =
    plus aucun lieu ne dit « { $french } » en français. Reprenez la phrase de `says:` dans flows/places/, ou enlevez l’entrée.
    .why =
        Une traduction est trouvée par sa phrase française, lettre pour lettre. Si la phrase a changé, la fiche montre le
        français jusqu’à ce que la nouvelle phrase soit traduite.
    .wrong =
        sayings:
          - french: Fermé le lundi
            says: Closed on Monday
    .right =
        sayings:
          - french: Fermé le lundi et le mardi.
            says: Closed on Monday and Tuesday.

sayings-missing =
    { $count } phrases de lieux ne sont pas traduites ici ; la première est « { $first } ».
    .why =
        La fiche montre alors la phrase française, que le jeune ne sait peut-être pas lire.
    .wrong =
        sayings: []
    .right =
        sayings:
          - french: Fermé le lundi.
            says: Closed on Monday.
## Les lignes montrées telles quelles : avis, et ce qui est dit d’un lieu.
link-in-line =
    « { $name } » est un lien, ou un téléphone en fait un lien. Enlevez-le : l’adresse d’un lieu est montrée par « website: ». Si ce n’en est pas un, mettez un espace après le point.
    .why =
        Personne n’a regardé où mène un lien. Un jeune appuie parce que le bot le dit, et c’est peut-être un piège.
        Le site d’une organisation nommée dans un guide est un terme de _terms.ftl.
    .wrong =
        says: Programme sur refuge-exemple.org
    .right =
        says: Programme sur le site.
handle-in-line =
    « { $name } » devient un bouton dans Telegram : une personne, une recherche ou une commande. Écrivez-le sans @, #, $ ni /.
    .why =
        Ce qui est appuyé mène à quelqu’un que personne n’a vérifié, ou envoie quelque chose au bot.
    .wrong =
        says: Écris à @refuge
    .right =
        says: Appelle avant de venir.
messenger-in-line =
    « { $name } » envoie un jeune vers une autre messagerie. Dites d’appeler ou de venir ; le numéro est montré par « phone: ».
    .why =
        Le bot ne dit jamais « écris-moi en privé » : c’est ce que font ceux qui veulent du mal.
    .wrong =
        says: Écris-nous sur WhatsApp.
    .right =
        says: Appelle avant de venir.
phone-in-line =
    « { $name } » ressemble à un numéro de téléphone que personne n’a vérifié. Écrivez-le sous « phone: » du lieu, ou comme ligne de flows/_contacts.yaml. Si ce n’en est pas un, dites-le en mots.
    .why =
        Un faux numéro, la nuit, est pire que pas de numéro. Les numéros ont le jour de leur vérification.
    .wrong =
        says: Appelle le 06 00 00 00 00.
    .right =
        phone: 06 00 00 00 00
        says: Appelle avant de venir.
unseen-sign =
    le signe { $name } ne se voit pas, ou déborde sur les mots autour. Enlevez-le et retapez la phrase.
    .why =
        De tels signes changent le sens de lecture, ou cachent un lien.
    .wrong =
        says: Fermé␣ce soir. (un signe invisible entre les mots)
    .right =
        says: Fermé ce soir.
line-too-long =
    cette ligne est trop longue pour le haut d’une fiche. Elle a { $most } signes au plus : dites-le en plus court.
    .why =
        Sur un petit téléphone, l’adresse ne se verrait plus.
    .wrong =
        says: Le lieu est fermé cette semaine parce que ... (encore trois phrases)
    .right =
        says: Fermé cette semaine.

## Les traductions à côté de leur texte français. $text : le message ; $french : ce que dit le français ; $here : ce que dit la traduction.
other-number =
    « { $text } » : { $french ->
        [none] le texte français ne dit pas { $here }. Enlevez-le, ou écrivez le nombre du texte français.
       *[other] { $here ->
            [none] le texte français dit { $french }, pas celui-ci. Écrivez-le entre accolades, par exemple { "{" } { $french } { "}" }.
           *[other] le texte français dit { $french }, celui-ci { $here }. Écrivez { "{" } { $french } { "}" }.
        }
    }
    .why =
        La personne compte ses jours avec ce nombre. Les mots pour un et deux sont dans
        locales/_guards/<langue>.yaml : ajoutez-y un mot quand le texte est juste.
    .wrong =
        You have { "{" } 5 { "}" } days.   (français : Tu as { "{" } 15 { "}" } jours.)
    .right =
        You have { "{" } 15 { "}" } days.
numbers-in-other-order =
    « { $text } » : les nombres sont ceux du texte français, dans un autre ordre. En français : { $french }. Si chacun est juste, remettez les phrases dans l’ordre du français.
    .why =
        « 3 mois après 15 jours » et « 15 mois après 3 jours » ont les mêmes nombres.
    .wrong =
        { "{" } 15 { "}" } months to answer, { "{" } 3 { "}" } days to appeal.
    .right =
        { "{" } 3 { "}" } months to answer, { "{" } 15 { "}" } days to appeal.
other-day =
    « { $text } » : le texte français dit « { $french } »{ $here ->
        [none] , pas celui-ci
       *[other] , celui-ci « { $here } »
    }. Écrivez le même jour ou le même mois.
    .why =
        La personne viendrait le mauvais jour. Les noms sont dans locales/_guards/<langue>.yaml.
    .wrong =
        Closed on Tuesday.   (français : Fermé le lundi.)
    .right =
        Closed on Monday.
term-changed =
    { $name } est un mot français des portes et des papiers, le même dans toutes les langues. Écrivez : { $french }
    .why =
        La personne cherche le mot écrit sur la porte. Les phrases à côté disent ce qu’il veut dire.
    .wrong =
        -ase = child welfare office
    .right =
        -ase = ASE
vital-term-lost =
    « { $text } » a perdu { "{" } { $name } { "}" }. Écrivez-le à côté du mot de votre langue.
    .why =
        Sur le papier ou la porte, il n’y a que ce mot français. Qui ne le lit pas ici ne le reconnaît pas là-bas.
    .wrong =
        An order to leave France comes first.
    .right =
        An order to leave France ({ "{" } -oqtf { "}" }) comes first.
terms-lost =
    des mots français des portes et des papiers ne sont ni gardés ni expliqués dans ce fichier : { $count } ({ $names }). Voici le premier. Ajoutez les accolades, ou ajoutez le mot qui le dit dans locales/_guards/<langue>.yaml.
    .why =
        Une personne qui demande « le bureau » à un guichet en France n’est pas comprise.
    .wrong =
        Ask at the office.   (français : Demande au { "{" } -ccas { "}" }.)
    .right =
        Ask at the { "{" } -ccas { "}" } (town hall).
quote-changed =
    « { $text } » : ce qui est entre « » se dit ou se montre en français, comme dans le texte français{ $french ->
        [none] {""}
       *[other] {" "}: « { $french } »
    }. Ici : « { $here } ». Un mot de votre langue a les guillemets de votre langue.
    .why =
        La personne montre cette phrase à un policier, ou la lit à voix haute. Une lettre fausse peut faire un autre mot.
    .wrong =
        Say: « Je veux la décison écrite. »
    .right =
        Say: « Je veux la décision écrite. »
other-script =
    « { $text } » : { $share } lettres sur 100 sont de cette langue, les autres d’une autre. Traduisez le reste, ou mettez les mots français entre « » ou parenthèses.
    .why =
        Qui ne lit qu’une écriture voit un trou là où il y en a une autre.
    .wrong =
        اذهب إلى avocat ou association aujourd’hui.
    .right =
        اذهب إلى محامٍ أو جمعية اليوم.
not-translated =
    « { $text } » est encore en français : « { $french } ». Traduisez-le, ou supprimez tout le message : le français est alors montré, et annoncé.
    .why =
        Une phrase française dans un texte annoncé dans une autre langue semble être une erreur de la personne.
    .wrong =
        Photographie le papier et l’enveloppe.
    .right =
        Take a photo of the paper and the envelope.
empty-translation =
    « { $text } » n’a pas de mot. Traduisez-le, ou supprimez la ligne.
    .why =
        La personne voit une ligne vide, ou un bouton qui ne dit rien. Sans traduction, elle voit le français.
    .wrong =
        { "." }school = 📄
    .right =
        { "." }school = 📄 School
other-length =
    « { $text } » a { $percent } lettres là où le français en a 100 ; { $least } à { $most } sont habituelles. Regardez si une phrase manque ou est écrite deux fois.
    .why =
        Une phrase se perd vite quand on copie des lignes, et personne ne voit qu’elle manque.
    .wrong =
        Go now.   (français : trois phrases)
    .right =
        Go now. Take your papers. Ask for a receipt.
turning-sign =
    « { $text } » contient { $sign }, un signe que personne ne voit. Supprimez-le : le bot règle lui-même le sens de chaque ligne.
    .why =
        Ces signes viennent avec des mots copiés, et changent l’ordre de ce qui est à côté.
    .wrong =
        You have 15␣ days.   (un signe invisible après le nombre)
    .right =
        You have 15 days.
open-direction =
    « { $text } » a { $sign } sans son autre moitié dans la même ligne. Écrivez les deux, autour des mots français, ou aucun.
    .why =
        Ce qui est ouvert et pas fermé retourne tout ce qui suit, les boutons aussi.
    .wrong =
        { "{" } "\u2068" { "}" }« Je ne signe pas. »
    .right =
        { "{" } "\u2068" { "}" }« Je ne signe pas. »{ "{" } "\u2069" { "}" }
variable-elsewhere =
    « { $text } » : { "{" } ${ $name } { "}" } est dans cette partie du texte français, et ici dans une autre. Mettez-le où il est en français.
    .why =
        Un numéro sur un bouton et pas dans la phrase : la personne ne voit pas qui appeler.
    .wrong =
        Call:   et sur un bouton : 📞 { "{" } $tel-119 { "}" }
    .right =
        Call: { "{" } $tel-119 { "}" }
not-lost =
    « { $text } » : le texte français dit « { $french } », et aucun mot ne nie ici. Dites-le ; ou ajoutez le mot qui le dit dans locales/_guards/<langue>.yaml.
    .why =
        « Ne signe pas » sans sa négation est la pire erreur d’une traduction.
    .wrong =
        Sign this paper.   (français : Ne signe pas ce papier.)
    .right =
        Do not sign this paper.
not-added =
    « { $text } » : « { $here } » nie, pas le texte français. Enlevez-le ; ou, s’il veut dire autre chose, écrivez-le sous other-meaning dans locales/_guards/<langue>.yaml.
    .why =
        « Tu ne peux pas faire appel » empêche un enfant d’aller voir son juge.
    .wrong =
        You can not appeal.   (français : Tu peux faire appel.)
    .right =
        You can appeal.
vital-word-lost =
    « { $text } » : le texte français dit « { $french } », et aucun mot pour cela n’est ici ({ $words }). Dites-le ; ou ajoutez votre mot dans locales/_guards/<langue>.yaml.
    .why =
        Qui aide, ce qu’on signe, avant ou après : ces mots décident de ce que fait la personne.
    .wrong =
        Go to the interview with a friend.   (français : avec un avocat)
    .right =
        Go to the interview with a lawyer.
older-than-source =
    « { $text } » dit ce que le texte français disait avant. Avant : « { $before } » Maintenant : « { $now } » Changez ce texte ; s’il est juste ainsi : bot translate record LANGUE --still-right GUIDE/TEXTE
    .why =
        Un délai ou un numéro de téléphone qui n’a changé qu’en français est faux dans toutes les autres langues.
    .wrong =
        You have a month.   (en français, avant : Tu as un mois. Maintenant : Tu as deux mois.)
    .right =
        You have two months.

## Le contenu à soi, posé sur celui du projet (BOT_OVERLAY_DIR).
own-file-unread =
    personne ne lit ce fichier : aucun contenu n’a ce chemin. { $meant ->
        [none] Mettez les textes dans locales/LANGUE/, les guides dans flows/, les lieux dans flows/places/, ou enlevez ce fichier.
       *[other] Vouliez-vous dire { $meant } ?
    }
    .why =
        Ce que l’on y écrit ne serait montré à personne, et personne ne le verrait.
    .wrong =
        locale/fr/menu.ftl
    .right =
        locales/fr/menu.ftl
own-guard =
    ce fichier protège les personnes, ou un programme le fabrique : un fichier à vous ne peut pas le remplacer. Enlevez-le, et proposez votre changement au projet.
    .why =
        Les mots de danger et les mots qu’aucun texte ne doit contenir grandissent à chaque version. Votre copie garderait toujours ceux d’aujourd’hui.
    .wrong =
        locales/fr/_danger.yaml
    .right =
        locales/wo/_danger.yaml   (pour une langue qui n’en a pas)
own-unpinned =
    « { $name } » remplace ce que le projet dit, et rien ne note ce qu’il disait. Regardez les deux, puis lancez : bot overlay pin
    .why =
        Sans cette note, personne n’est prévenu quand une nouvelle version corrige ce que vous avez remplacé, par exemple un délai.
    .wrong =
        locales/fr/menu.ftl :
        title = Bonjour   (pas de note dans pins.json)
    .right =
        locales/fr/menu.ftl :
        title = Bonjour   (après bot overlay pin)
own-outdated =
    ce que « { $name } » remplace a changé. Avant : « { $before } » Maintenant : « { $now } » Reprenez ce qui est juste dans le vôtre, ou enlevez le vôtre. Puis lancez : bot overlay pin { $file }
    .why =
        Le texte du projet a peut-être été corrigé : un délai, un numéro, un lieu fermé. Le vôtre dit encore ce qui était vrai avant.
    .wrong =
        Tu as un mois.   (avant : Tu as un mois. Maintenant : Tu as deux mois.)
    .right =
        Tu as deux mois.
own-alone =
    ce que « { $name } » remplaçait n’est plus dans le projet. Enlevez le vôtre ; ou, s’il sert encore, lancez : bot overlay pin { $file }
    .why =
        Un texte qu’aucune étape ne montre, ou un lieu fermé, resterait chez vous seulement.
    .wrong =
        locales/fr/menu.ftl :
        old-step = ...
    .right =
        locales/fr/menu.ftl :
        (sans old-step)
own-lost-line =
    toutes les lignes de ce fichier n’appartiennent pas à une entrée. Commencez chaque entrée au bord gauche, par son nom ; dans une liste, écrivez d’abord « - french: », puis « says: ».
    .why =
        Vos entrées sont posées une par une sur celles du projet. Une ligne sans entrée finirait dans celle d’un autre.
    .wrong =
        {"  "}tel-ours:
        {"    "}number: "0102030405"
    .right =
        tel-ours:
        {"  "}number: "0102030405"
outside-file =
    c’est un lien vers autre chose que le contenu. Effacez-le, et mettez le fichier lui-même ici.
    .why =
        Seul ce qui est dans ce dossier a été regardé par quelqu’un. Un lien pourrait montrer n’importe quel
        fichier de la machine.
    .wrong =
        flows/refused.yaml → /home/awa/refused.yaml
    .right =
        flows/refused.yaml   (un fichier)
not-a-file =
    ce n’est pas un fichier que l’on peut lire jusqu’au bout. Effacez-le.
    .why =
        Un tube ou un appareil ne finit jamais : le bot l’attendrait, et ne répondrait à personne.
    .wrong =
        mkfifo flows/refused.yaml
    .right =
        flows/refused.yaml   (un fichier avec du texte)
file-too-big =
    ce fichier fait { $size } ko ; { $most } au plus sont lus. Coupez-le en plusieurs, ou enlevez ce qui n’a rien à faire ici.
    .why =
        Un fichier de cette taille prend des minutes à lire. Pendant ce temps, personne n’a de réponse.
    .wrong =
        flows/refused.yaml   (50 000 ko)
    .right =
        flows/refused.yaml   (12 ko)
too-many-files =
    il y a plus de { $most } fichiers dans ce dossier, ou plus de { $count } dossiers l’un dans l’autre. Enlevez ce qui n’a rien à faire ici.
    .why =
        Chaque fichier est lu à chaque démarrage. Personne n’en écrit autant pour des guides.
    .wrong =
        flows/f1.yaml … flows/f9000.yaml
    .right =
        flows/refused.yaml
bad-file-name =
    le nom d’un fichier d’ici contient des signes que l’on ne peut pas montrer : { $name }. Donnez-lui un nom en petites lettres avec des tirets.
    .why =
        Un tel nom cache ce qu’est le fichier, et pourrait écrire ses propres lignes dans ce qui s’affiche ici.
    .wrong =
        un nom avec un retour à la ligne
    .right =
        refused.yaml
file-not-read =
    { $meant ->
        [none] personne ne lit « { $name } » ici. Déplacez ce fichier ou ce dossier, ou effacez-le.
       *[other] personne ne lit « { $name } ». Nommez ce fichier { $meant }, ou effacez-le.
    }
    .why =
        Qui l’a écrit croit que les gens le voient. Ils ne le voient pas.
    .wrong =
        flows/new.yml
    .right =
        flows/new.yaml
copied-file =
    cela ressemble à une copie faite par le gestionnaire de fichiers. Effacez-la ; ou donnez-lui un nom à elle, en petites lettres avec des tirets.
    .why =
        Le guide serait là deux fois, et personne ne sait lequel est le bon.
    .wrong =
        flows/refused (copie).yaml
    .right =
        flows/refused.yaml
too-deep =
    des parenthèses ou des niveaux sont ici l’un dans l’autre plus de { $most } fois. Enlevez ceux qui ne servent pas.
    .why =
        Rien de ce que dit un guide n’en demande autant. Les lire peut arrêter le bot.
    .wrong =
        facts: [[[[[[[[[[[[[[[[[[[[[REC-01]]]]]]]]]]]]]]]]]]]]]
    .right =
        facts: [REC-01]
too-many-values =
    ce fichier contient plus de { $most } valeurs. Coupez-le en deux.
    .why =
        Le plus grand de nos fichiers en a six fois moins. Plus rend chaque démarrage lent, pour tous.
    .wrong =
        un guide de 20 000 lignes
    .right =
        deux guides ; l’un appelle l’autre
text-without-end =
    ce texte a { $count } signes ; { $most } au plus sont lus. Peut-être manque-t-il un guillemet plus haut.
    .why =
        Aucun téléphone ne le montre, et personne ne le lit.
    .wrong =
        about: une page entière de mots
    .right =
        about: Du refus au juge.
too-many-steps =
    ce guide a { $count } étapes ; { $most } au plus tiennent dans les liens d’un guide. Coupez-le : une étape avec « call: » ouvre la seconde moitié.
    .why =
        Un lien nomme chaque étape par deux signes. Avec plus d’étapes, deux ont bientôt les mêmes.
    .wrong =
        steps: (300 étapes)
    .right =
        part-two:
          call: refused-two
          go: end
too-many-ways =
    « { $name } » garde tant de réponses, dont chacune peut manquer, que ses chemins ne se comptent plus. Gardez-en moins, ou coupez le guide.
    .why =
        Nous regardons chaque chemin d’un guide, pour que personne ne voie un jour qui n’a jamais été compté.
    .wrong =
        quarante questions avec « save: », que l’on peut toutes sauter
    .right =
        une question avec « save: », là où sa réponse est utile
term-in-itself =
    le terme « { $name } » est à l’intérieur de lui-même : { $way }. Écrivez ses mots à la place de l’un d’eux.
    .why =
        On ne finit jamais de le dire : chaque phrase qui le contient est perdue.
    .wrong =
        -ase = {"{"} -ase {"}"}
    .right =
        -ase = ASE (Aide sociale à l’enfance)
term-too-large =
    le terme « { $name } » est fait de plus de { $most } autres termes. Écrivez ses mots.
    .why =
        Un terme est un mot d’une administration. Des termes de termes de termes peuvent remplir toute mémoire.
    .wrong =
        -a = {"{"} -b {"}"} {"{"} -b {"}"} {"{"} -b {"}"}   (et ainsi de suite, cinquante fois)
    .right =
        -ase = ASE (Aide sociale à l’enfance)
not-https =
    { $count ->
        [one] une adresse commence
       *[other] { $count } adresses commencent
    } par http://, la première est { $value }. Ouvrez-les dans un navigateur, et copiez l’adresse qu’il montre alors.
    .why =
        Ce qui vient par http peut être changé en chemin, dans chaque café avec wifi.
    .wrong =
        website: http://www.exemple.fr
    .right =
        website: https://www.exemple.fr
bad-phone =
    « { $name } » n’est pas un numéro français. Écrivez dix chiffres qui commencent par 0, ou un numéro court comme 119 ; par groupes, avec une espace entre eux.
    .why =
        Quelqu’un l’appelle depuis la rue, avec ses dernières minutes de crédit.
    .wrong =
        phone: 03 20 12 34
    .right =
        phone: 03 20 12 34 56
costly-number =
    « { $name } » coûte plus qu’un appel. Cherchez le numéro gratuit, ou un numéro ordinaire.
    .why =
        Un seul appel prend tout le crédit d’un enfant, et ensuite on ne peut plus appeler personne.
    .wrong =
        number: 0899 12 34 56
    .right =
        number: "119"
other-contact =
    « { $name } » devrait avoir le numéro de son nom, et a { $number }. Écrivez le bon numéro, ou donnez à cette ligne un nom à elle.
    .why =
        Chaque texte avec { "{" } $tel-119 { "}" } veut dire 119 ; qui le lit appelle quelqu’un d’autre.
    .wrong =
        tel-119:
          number: "118"
    .right =
        tel-119:
          number: "119"
closed-without-instead =
    « { $name } » est fermé. Dites où aller maintenant : ajoutez instead: [autre-lieu]
    .why =
        Quelqu’un y va à pied ce soir. Ce qui est dit à la place est la seule chose qui aide.
    .wrong =
        status: closed
    .right =
        status: closed
        instead: [paris-accueil]
not-in-france =
    c’est hors de France. Le nord et l’est ont peut-être échangé leurs places.
    .why =
        La carte enverrait un enfant dans un autre pays.
    .wrong =
        position: {"{"}north: 3.0551, east: 50.6339, of: town{"}"}
    .right =
        position: {"{"}north: 50.6339, east: 3.0551, of: town{"}"}
far-from-town =
    c’est à { $count } km de { $name }. Corrigez la position ou la ville.
    .why =
        Quelqu’un y va à pied, d’après ce que dit la carte.
    .wrong =
        town: lille
        position: {"{"}north: 43.2965, east: 5.3698, of: street{"}"}
    .right =
        town: lille
        position: {"{"}north: 50.6339, east: 3.0551, of: street{"}"}
days-in-wrong-order =
    « { $second } » n’est pas après « { $first } », qui est le { $day }. Écrivez un jour plus tard.
    .why =
        Un guide serait dépassé le jour même où on l’a lu ; une annonce ne serait jamais vue.
    .wrong =
        read: {"{"}on: 2026-11-22, by: Maître Exemple, again-before: 2026-03-01{"}"}
    .right =
        read: {"{"}on: 2026-11-22, by: Maître Exemple, again-before: 2027-03-01{"}"}
day-to-come =
    « { $name } » dit { $day }, et ce jour n’est pas encore venu. Écrivez le jour où on l’a vraiment fait.
    .why =
        Ce que personne n’a encore lu ou appelé passerait pour vérifié, pendant des années peut-être.
    .wrong =
        checked: 2062-11-21
    .right =
        checked: 2026-11-21
notice-is-over =
    l’annonce sur « { $name } » a fini le { $day }. Effacez-la.
    .why =
        Personne ne la voit plus ; qui lit ce fichier doit trouver ce qui compte aujourd’hui.
    .wrong =
        to: 2026-01-24
    .right =
        (effacée)
bad-published =
    cette ligne ne peut pas être lue. Elle a un guide, une étape ou « - », des marques ({ $known }) et des choix, avec une tabulation entre chaque. Reprenez-la d’une version plus ancienne.
    .why =
        Cette liste dit ce que contiennent les anciens boutons des gens. Sans elle, personne ne verrait que l’un
        d’eux ne mène nulle part.
    .wrong =
        refused start critical
    .right =
        refused    start    critical    judge nobody-yet   (avec des tabulations)
guide-lost =
    le guide « { $name } » était dans les boutons des gens, et il n’est plus là. { $meant ->
        [none] Écrivez son nom après « was: » du guide
       *[other] Écrivez « was: [{ $name }] » dans « { $meant } », ou dans le guide
    } qui a pris sa place ; ou écrivez « gone » comme marque de ses lignes ici.
    .why =
        Les gens gardent les messages pendant des mois. Leur bouton ouvrirait le menu, sans dire pourquoi.
    .wrong =
        flows/refused.yaml, renommé en flows/said-no.yaml
    .right =
        flow: said-no
        was: [refused]
step-lost =
    l’étape « { $name } » était dans les boutons des gens. { $meant ->
        [none] Écrivez son nom après « was: » de l’étape
       *[other] Écrivez « was: [{ $name }] » dans « { $meant } », ou dans l’étape
    } qui a pris sa place ; ou, s’il n’y en a pas, écrivez « gone » comme marque dans flows/_published.tsv, ligne { $line }.
    .why =
        Un ancien bouton avec ce nom ouvre le début du guide : elle répond à tout encore une fois.
    .wrong =
        how-send:   (était how-sign, et ne le dit nulle part)
    .right =
        how-send:
          was: [how-sign]
choice-lost =
    « { $step } » avait ces choix dans les boutons des gens : { $names }. Écrivez après « was-choices: » lequel d’aujourd’hui a pris leur place ; ou enlevez-les de flows/_published.tsv, ligne { $line }, s’il n’y en a pas.
    .why =
        Un ancien bouton avec ce choix ouvre de nouveau la question, comme si personne n’avait appuyé.
    .wrong =
        choices:
          said-no: lawyer
    .right =
        choices:
          said-no: lawyer
        was-choices: {"{"}said-no: [refused]{"}"}
mark-lost =
    « { $name } » avait la marque « { $mark } », et ne l’a plus. Remettez-la ({ $mark }) ; si c’est voulu, enlevez-la de flows/_published.tsv, ligne { $line }.
    .why =
        La marque fait qu’un écran prévient, nomme sa loi, montre le français à côté, ou offre une sortie.
    .wrong =
        in-time:
          facts: [REC-18]
    .right =
        in-time:
          facts: [REC-18]
          critical: true
fact-is-critical =
    « { $name } » repose sur { $fact }, qui est critique. Ajoutez : critical: true. Si une erreur dans ses mots ne peut faire de mal à personne, laissez : la prochaine version le notera ainsi.
    .why =
        Un écran critique est montré à côté du français jusqu’à deux signatures, et retiré quand sa loi est ancienne.
    .wrong =
        late:
          facts: [REC-18]
    .right =
        late:
          facts: [REC-18]
          critical: true
danger-lost =
    { $count ->
        [one] une phrase ouvrait
       *[other] { $count } phrases ouvraient
    } les numéros d’aide avant, et plus maintenant : « { $name } ». Remettez la ligne, sous danger: ou near: comme avant.
    .why =
        Quelqu’un l’écrit à la pire heure de sa vie. Elle doit toujours être entendue.
    .wrong =
        (la ligne - me suicider a été effacée)
    .right =
        danger:
          self-harm:
            - me suicider
unmerged =
    deux versions de ce fichier ont été mises ensemble, et personne n’a choisi. Gardez un côté, et effacez les lignes de marque : <<<<<<<, =======, >>>>>>>
    .why =
        Les deux versions seraient mélangées : un guide avec deux réponses à une question.
    .wrong =
        <<<<<<< HEAD
        go: lawyer
        =======
        go: judge
        >>>>>>> branch
    .right =
        go: lawyer
other-hyphen =
    c’est un autre trait d’union, qui ressemble seulement à celui du clavier. Effacez-le et tapez-le de nouveau.
    .why =
        Le nom serait un autre nom, et son bouton n’aurait pas de mots.
    .wrong =
        {""}.other‑help = 🤝 De l’aide   (copié d’une lettre)
    .right =
        {""}.other-help = 🤝 De l’aide
markup =
    « { $name } » s’affiche tel quel ici : ni en gras ni comme lien. Effacez ces signes.
    .why =
        Sur le téléphone, cela a l’air cassé, et on ne se fie pas à ce qui a l’air cassé.
    .wrong =
        <b>Tu peux</b> écrire au juge.
    .right =
        Tu peux écrire au juge.
number-in-braces =
    « { $name } » ressemble à un numéro de téléphone que personne n’a vérifié. Écrivez-le comme une ligne de flows/_contacts.yaml, et son nom ici : {"{"} $tel-119 {"}"}
    .why =
        Quelqu’un l’appelle quand il a besoin d’aide. Les numéros des textes sont vérifiés chaque mois ; celui-ci non.
    .wrong =
        Appelle le {"{"} 0612345678 {"}"}.
    .right =
        Appelle le {"{"} $tel-119 {"}"}.
no-word-in-button =
    ce bouton n’a pas de mot : { $name }. Qui ne voit pas le signe ne peut pas le choisir. Écrivez un à quatre mots après lui.
    .why =
        Un lecteur d’écran ne dit rien d’utile, et un vieux téléphone montre une case vide.
    .wrong =
        {""}.school = 🎒
    .right =
        {""}.school = 🎒 L’école
same-label =
    deux boutons de cet écran disent la même chose : « { $name } ». Donnez à chacun les mots de là où il mène.
    .why =
        Elle ne sait pas lequel est le sien, et appuie sur le mauvais.
    .wrong =
        {""}.yes = ✅ Je l’ai
        {""}.no = ❌ Je l’ai
    .right =
        {""}.yes = ✅ Je l’ai
        {""}.no = ❌ Je ne l’ai pas
long-sentence =
    cette phrase a { $count } mots : « { $name } … » On en suit { $most } au plus, 12 c’est bien. Faites-en deux.
    .why =
        Qui lit lentement, ou dans une troisième langue, a perdu le début quand il arrive à la fin.
    .wrong =
        Quand tu as reçu la lettre du juge qui dit que tu es majeur tu peux aller avec …
    .right =
        Tu as reçu la lettre du juge. Tu peux aller au tribunal. Viens avec un adulte.
unopened-guide =
    personne ne peut ouvrir le guide « { $name } ». Ajoutez une porte : une étape avec call: { $name }, dans un guide du menu.
    .why =
        On le relit, on le traduit et on le tient à jour pour personne.
    .wrong =
        flows/orphan.yaml   (dans aucun call:)
    .right =
        orphan:
          call: orphan
          go: end
was-is-alive =
    « { $name } » est de nouveau un nom d’aujourd’hui. Enlevez-le après « was » : les anciens boutons ouvrent ce qui porte ce nom maintenant.
    .why =
        Quelqu’un appuie sur un bouton du mois dernier et arrive là où personne ne l’attendait.
    .wrong =
        school:
          was: [cover]
        cover:
          call: health-cover
    .right =
        school:
          was: [school-ask]
        cover:
          call: health-cover
word-twice =
    « { $name } » ouvre déjà le mot « { $other } ». Gardez-le dans l’un des deux.
    .why =
        Qui l’écrit arrive par hasard sur l’un des deux écrans.
    .wrong =
        mna:
          also: [MNA]
        minor:
          also: [MNA]
    .right =
        mna:
          also: [MNA]
        minor:
          also: [mineur]
row-never-holds =
    on n’arrive jamais à cette ligne : celle de la ligne { $line } prend les mêmes personnes. Effacez-en une, ou mettez celle-ci au-dessus.
    .why =
        Quelqu’un devait aller ailleurs ici, et n’y va pas.
    .wrong =
        - when: town is known
          go: a
        - when: town is known
          go: b
    .right =
        - when: town is paris
          go: b
        - when: town is known
          go: a
row-is-over =
    cette ligne valait avant le { $day }. Plus personne n’y va : effacez-la, avec l’étape si rien d’autre n’y mène.
    .why =
        Ce qui n’est jamais montré n’est jamais relu, et revient par erreur.
    .wrong =
        - when: today is before 2026-01-01
          go: old-rule
    .right =
        (effacée)
other-than-law =
    « { $text } » dit { $here }, et la loi derrière ({ $facts }) dit { $law }. Corrigez ce qui est faux : le nombre ici, ou le fait.
    .why =
        Qui compte 30 jours là où la loi en donne 15 arrive trop tard, et on ne peut plus rien faire.
    .wrong =
        Tu as {"{"} 30 {"}"} jours.   (REC-18 : dans les quinze jours)
    .right =
        Tu as {"{"} 15 {"}"} jours.
danger-too-wide =
    « { $name } » est entendu dans { $count } boutons et phrases sans danger, par exemple { $names }. Enlevez-le, ou écrivez la phrase de danger entière.
    .why =
        Qui appuie sur un bouton ou parle de sa journée aurait chaque fois les numéros d’aide, et plus de réponse.
    .wrong =
        danger:
          violence: [juge]
    .right =
        danger:
          violence: [le juge me frappe]
garbled =
    « { $name } » est là où une lettre s’est perdue : le texte a été copié ou enregistré dans un autre codage. Retapez la phrase et enregistrez en UTF-8.
    .why =
        Les jeunes liraient ces signes, et une voix les lirait tout haut.
    .wrong =
        start = Tu as dÃ©jÃ un avocat.
    .right =
        start = Tu as déjà un avocat.
quotes-around =
    les guillemets autour de ce texte sont montrés aux jeunes. Effacez-les.
    .why =
        Dans un fichier de textes, rien ne se met entre guillemets ; dans un fichier YAML, seuls les guillemets droits ne sont pas montrés.
    .wrong =
        title = "On t’a dit non"
    .right =
        title = On t’a dit non
unfinished =
    « { $name } » dit que ce texte n’est pas fini. Écrivez-le, ou effacez-le.
    .why =
        Quelqu’un le lirait ce soir. Une note pour nous commence par # sur une ligne à elle.
    .wrong =
        start = TODO
    .right =
        start = Qui a dit non ?
bare-name =
    « { $name } » est montré tel quel, ou ne peut pas l’être. Écrivez-le entre accolades, avec son signe : { "{" } $appeal-to-court { "}" } pour un jour ou un numéro, { "{" } -juge { "}" } pour un mot de _terms.ftl.
    .why =
        À la place du dernier jour pour faire appel, on lirait un mot anglais.
    .wrong =
        Dernier jour : $appeal-to-court.
    .right =
        Dernier jour : {"{"} $appeal-to-court {"}"}.
other-language =
    des textes de ce fichier ne sont pas en français : { $count }, le premier est « { $text } ». Une traduction a-t-elle été collée dans le mauvais fichier ? Remettez le français.
    .why =
        C’est du français que partent toutes les traductions, et c’est lui qu’on montre quand elles manquent.
    .wrong =
        locales/fr/refused.ftl
        start = Who told you no?
    .right =
        locales/fr/refused.ftl
        start = Qui t’a dit non ?
two-addresses =
    il y a deux adresses ici : « { $value } ». Gardez-en une ; une deuxième source a sa propre ligne « - title: ».
    .why =
        Un navigateur n’ouvre ni l’une ni l’autre.
    .wrong =
        url: https://www.exemple.fr, https://www.autre.fr
    .right =
        url: https://www.exemple.fr
too-far-ahead =
    ceci dit { $day }, plus de { $most ->
        [one] un an
       *[other] { $most } ans
    } en avance : une faute de frappe dans l’année ? Écrivez un jour plus proche.
    .why =
        Une loi se relit dans les deux ans, un avis finit dans l’année, une règle datée vaut cinq ans au plus. Ce qui est dû en 2062 n’est jamais relu.
    .wrong =
        again-before: 2062-03-01
    .right =
        again-before: 2027-03-01
too-long-ago =
    « { $name } » dit { $day }, il y a plus de { $most } ans : une faute de frappe dans l’année ? Écrivez le jour où c’était vraiment.
    .why =
        Ce qui a été lu ou appelé il y a si longtemps ne dit rien d’aujourd’hui.
    .wrong =
        checked: 1926-11-21
    .right =
        checked: 2026-11-21
overnight-hours =
    « { $name } » ferme avant d’ouvrir : le lieu serait ouvert toute la nuit. Si c’est vrai, écrivez { $meant } ; sinon, corrigez les heures.
    .why =
        Quelqu’un irait à pied, de nuit, devant une porte fermée.
    .wrong =
        hours: Mo-Fr 14:00-12:00
    .right =
        hours: Mo-Fr 12:00-14:00
short-hours =
    « { $name } » fait { $count } minutes. Les heures et les minutes sont-elles dans le bon ordre ? Écrivez par exemple 09:00-17:00.
    .why =
        Le lieu serait montré comme fermé toute la journée.
    .wrong =
        hours: Mo-Fr 00:09-00:17
    .right =
        hours: Mo-Fr 09:00-17:00
overlapping-hours =
    « { $name } » et « { $other } » sont en même temps. Écrivez chaque plage une fois, ou la bonne heure.
    .why =
        L’une des deux heures est une faute de frappe, et personne ne sait laquelle.
    .wrong =
        hours: Mo-Fr 09:00-17:00,14:00-18:00
    .right =
        hours: Mo-Fr 09:00-12:00,14:00-18:00
bad-instead =
    { $why ->
        [itself] « { $name } » est fermé et renvoie vers lui-même. Nommez un autre lieu, ouvert.
        [closed] « { $name } » est fermé, et « { $other } », vers où il renvoie, est fermé aussi. Nommez un lieu ouvert.
       *[other] « { $name } » renvoie des jeunes vers « { $other } », qui n’en reçoit pas. Nommez un lieu pour eux.
    }
    .why =
        Quelqu’un y va à pied ce soir. La deuxième porte fermée est pire que la première.
    .wrong =
        status: closed
        instead: [lieu-ferme]
    .right =
        status: closed
        instead: [lieu-ouvert]
bad-email =
    « { $name } » n’est pas une adresse électronique. Écrivez-en une seule, comme contact@exemple.fr.
    .why =
        Un courrier reviendrait, ou irait à quelqu’un d’autre.
    .wrong =
        email: contact(at)exemple.fr
    .right =
        email: contact@exemple.fr
bad-postcode =
    « { $name } » n’est pas un code postal du { $of }. Écrivez ses cinq chiffres ; ou mettez le lieu dans le fichier de son département.
    .why =
        Qui cherche la rue sur une carte est envoyé dans une autre ville.
    .wrong =
        59.yaml:
        postcode: "5900"
    .right =
        59.yaml:
        postcode: "59000"
same-place =
    « { $name } » est deux fois dans cette ville, aussi comme « { $other } ». Gardez une fiche ; ou dites dans le nom ce qui les distingue.
    .why =
        On changerait les heures d’une fiche, et l’autre resterait montrée.
    .wrong =
        lille-soupe:
          name: La Soupe
        lille-soupe-2:
          name: La Soupe
    .right =
        lille-soupe:
          name: La Soupe
        lille-soupe-2:
          name: La Soupe, rue Neuve
cut-by-hash =
    le texte s’arrête avant « { $name } » : après un espace, # commence une note. Mettez tout le texte entre guillemets droits ; une note a un espace après son #.
    .why =
        Ce qui suit serait perdu sans un mot.
    .wrong =
        name: Foyer #2
    .right =
        name: "Foyer #2"
missing-space =
    il manque un espace après « : ». Écrivez « { $meant } ».
    .why =
        Sans lui, le nom et sa valeur se lisent comme un seul mot.
    .wrong =
        read: {"{"}on:2026-11-22, by: nobody yet{"}"}
    .right =
        read: {"{"}on: 2026-11-22, by: nobody yet{"}"}
bad-condition-or =
    plusieurs valeurs s’écrivent avec des virgules : « { $meant } ».
    .why =
        « Ou » entre deux phrases entières, c’est une autre ligne.
    .wrong =
        when: town is paris or lyon
    .right =
        when: town is one of paris, lyon
bad-dated =
    « { $value } » n’est ni une année, ni un mois, ni un jour. Écrivez "2025", "2025-05", "2025-05-17", ou undated.
    .why =
        Qui relit la loi doit savoir de quand date la page.
    .wrong =
        dated: 3 avril 2026
    .right =
        dated: 2026-04-03
calls-too-deep =
    après cet appel le chemin devient trop long : { $way }. L’étape « { $name } » ne pourrait pas s’ouvrir. Écrivez « go: end » à l’un de ces appels, pour que rien ne revienne ; ou demandez moins de choses avant.
    .why =
        Un lien garde chaque guide où il faut revenir, et n’a que 64 caractères.
    .wrong =
        tonight:
          call: tonight
          go: after
    .right =
        tonight:
          call: tonight
          go: end
