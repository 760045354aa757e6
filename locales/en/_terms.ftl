### French words of institutions. In every language they stay in French, in Latin letters:
### they are the words that the person reads on doors and on papers.
### The sentences of the guides explain them in plain words the first time a screen uses one.

## Protection of children

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

## The State and papers

-prefecture = préfecture
-oqtf = OQTF
-centre-de-retention = centre de rétention
-legalisation = légalisation
-consulat = consulat

## Health, school, help

-urgences = urgences
-pass = PASS
-ame = AME
-casnav = CASNAV
-croix-rouge = Croix-Rouge
-soliguide = Soliguide
-fil-sante-jeunes = Fil Santé Jeunes

## French sentences to show or to copy. They stay in French in every language;
## the translation gives their meaning beside them.

-phrase-mineur = « J’ai moins de { 18 } ans et je suis sans famille en France. »
-phrase-danger = « Je suis en danger et je demande une protection. »
-phrase-demande = « Je veux un interprète et une décision écrite. »
-phrase-appel = « Je fais appel de cette décision. »
