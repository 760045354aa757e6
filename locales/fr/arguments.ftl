### Ce que des juges et l’ONU ont dit sur l’âge. À montrer à un avocat. Ne jamais présenter un avis comme une loi.

title = ⚖️ Des idées pour ta lettre

start =
    Des juges et l’ONU ont parlé de l’âge des jeunes.
    Ce ne sont pas des promesses : montre ces écrans à un { -avocat }.
    Que veux-tu lire ?
    .doubt = ⚖️ Le doute
    .europe = ⚖️ L’Europe
    .un = ⚖️ L’ONU
    .france = ⚖️ La France
    .lawyer = ⚖️ Trouver un { -avocat }
    .letter = 📄 Retour à ma lettre

# Cour de cassation : les juges les plus hauts en France, pour ces affaires. Conseil constitutionnel : il vérifie les lois.
doubt =
    Une radio des os seule ne suffit pas : le doute compte pour toi.
    Sans bons papiers, le juge doit encore regarder si ton âge est possible.
    Aucune règle ne doit traiter un mineur comme un adulte.

looks =
    L’ONU dit : le visage et le corps seuls ne décident pas de l’âge.
    Tes paroles comptent, et tes papiers aussi.
    Dis-le dans ta lettre, avec tes mots.

# Cour européenne des droits de l’homme : A.C. c. France (2025), F.B. c. Belgique (2025).
europe =
    En { "2025" }, la Cour européenne a condamné la France : un jeune avait été mal informé.
    Elle a condamné la Belgique : une radio des os sans vrai accord.
    Montre-le à un { -avocat }.

# Comité des droits de l’enfant de l’ONU : ses avis n’obligent pas le juge français.
un =
    L’ONU dit : dans le doute, un jeune doit être traité comme un enfant, recours compris.
    Elle demande un toit, de la nourriture et de l’eau.
    Le juge français n’est pas obligé de suivre. Montre-le à un { -avocat }.

# CNCDH : commission française des droits de l’homme.
france =
    En { "2025" }, le { -conseil-etat } (juges) a gardé le système français.
    La même année, une commission des droits de l’homme l’a critiqué.
    Ton dossier compte : prépare-le avec un { -avocat }.

asylum =
    Pour l’asile, une règle d’Europe dit : pas seulement l’apparence.
    L’examen médical vient en dernier. Dans le doute, elle dit : mineur.
    La France l’applique-t-elle ? Demande à un { -avocat }.
