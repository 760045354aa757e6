### كلمات المؤسسات الفرنسية تبقى بالفرنسية وبالحروف اللاتينية في كل اللغات:
### هذه هي الكلمات المكتوبة على الأبواب وعلى الأوراق.
### جمل الأدلة تشرحها بكلمات بسيطة عند أول استعمال في الشاشة.

## حماية الطفل

-ase = ASE
-departement = département
-evaluation = évaluation
-test-osseux = test osseux
-opp = OPP

## القضاء

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

## الدولة والأوراق

-prefecture = préfecture
-oqtf = OQTF
-centre-de-retention = centre de rétention
-legalisation = légalisation
-consulat = consulat

## الصحة والمدرسة والمساعدة

-urgences = urgences
-pass = PASS
-ame = AME
-casnav = CASNAV
-croix-rouge = Croix-Rouge
-soliguide = Soliguide
-fil-sante-jeunes = Fil Santé Jeunes

## جمل فرنسية للعرض أو للنقل. تبقى بالفرنسية كما هي، والمعنى بالعربية بجانبها في الشاشات.

-phrase-mineur = « J’ai moins de { 18 } ans et je suis sans famille en France. »
-phrase-danger = « Je suis en danger et je demande une protection. »
-phrase-demande = « Je veux un interprète et une décision écrite. »
-phrase-appel = « Je fais appel de cette décision. »
