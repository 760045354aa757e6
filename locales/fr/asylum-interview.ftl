### L’entretien à l’OFPRA. Rassurer avec des faits, jamais de promesse.

title = 🗣️ L’entretien à l’{ -ofpra }

start =
    Un agent formé de l’{ -ofpra } (office de l’{ -asile }) t’écoute.
    Un interprète et ton représentant sont là.
    Que veux-tu savoir ?
    .who = ➡️ Qui sera là
    .say = 🗣️ Quoi dire
    .doctor = 🏥 Papier du médecin
    .secret = 🤫 Est-ce secret ?
    .unsure = ❓ Que faire aujourd’hui

who =
    L’entretien est privé.
    Un { -avocat } ou une association reconnue peut venir, et parle à la fin.
    Demande-le à ton représentant avant ce jour.

choose-who =
    Pour parler de violences intimes, tu peux choisir.
    Demande une femme ou un homme, comme agent et comme interprète.
    L’{ -ofpra } peut aussi s’adapter à ton âge : dis-le avant.
    .next = ❓ Autres questions

say =
    Une histoire apprise est souvent retenue contre toi.
    Tu ne comprends pas, ou tu ne sais pas ? Dis-le.
    Dis ta propre vérité, avec tes mots.

record =
    L’entretien se fait dans la langue choisie à la { -prefecture }.
    On écrit ce que tu dis.
    Demande à lire ce texte avant la décision.
    .next = ❓ Autres questions

doctor =
    Un médecin peut écrire un papier : blessures, grande peur, excision.
    Ce papier peut aider. Il n’est jamais obligatoire.
    Si tu veux, demande à une association ou à un hôpital.
    .next = ❓ Autres questions

secret =
    L’{ -ofpra } (office de l’{ -asile }) ne parle ni à ta famille, ni au pays.
    N’appelle pas ton ambassade.
    Tu as peur pour quelqu’un ? Dis-le à l’agent.
    .next = ❓ Autres questions

today =
    Vois ton représentant avant l’entretien : il prépare avec toi.
    Note le jour, l’heure et le lieu écrits sur la lettre.
    Apporte tous tes papiers.
    .representative = 👤 Je ne le vois pas
    .lawyer = ⚖️ Trouver un { -avocat }
    .other = ❓ Autres questions
