### Mots français des institutions. Dans toutes les langues, ils restent en français, en lettres latines :
### ce sont les mots que la personne lit sur les portes et sur les papiers.
### Les phrases des guides les expliquent en mots simples la première fois qu’un écran les emploie.

## Protection des enfants

-ase = ASE
-departement = département
-evaluation = évaluation
-test-osseux = test osseux
-opp = OPP

## Justice

-juge-des-enfants = juge des enfants
-tribunal = tribunal
-tribunal-administratif = tribunal administratif
-refere-liberte = référé-liberté
-procureur = procureur
-cour-appel = cour d’appel
-greffe = greffe
-convocation = convocation
-avocat = avocat
-ordre-des-avocats = ordre des avocats
-antenne-des-mineurs = Antenne des mineurs
-aide-juridictionnelle = aide juridictionnelle
-defenseur-des-droits = Défenseur des droits
-recommandee = lettre recommandée

## État et papiers

-prefecture = préfecture
-oqtf = OQTF
-centre-de-retention = centre de rétention
-legalisation = légalisation
-consulat = consulat

## Santé, école, aide

-urgences = urgences
-pass = PASS
-ame = AME
-casnav = CASNAV
-croix-rouge = Croix-Rouge
-soliguide = Soliguide
-fil-sante-jeunes = Fil Santé Jeunes

## Phrases françaises à montrer ou à recopier. Elles restent en français dans toutes les langues ;
## la traduction en donne le sens à côté.

-phrase-mineur = « J’ai moins de { 18 } ans et je suis sans famille en France. »
-phrase-danger = « Je suis en danger et je demande une protection. »
-phrase-demande = « Je veux un interprète et une décision écrite. »
-phrase-appel = « Je fais appel de cette décision. »
