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
-juge-familles = juge aux affaires familiales
-tutelle = tutelle
-delegation = délégation
-administrateur-ad-hoc = administrateur ad hoc
-adulte-approprie = adulte approprié
-garde-a-vue = garde à vue
-conseil-etat = Conseil d’État

## The State and papers

-prefecture = préfecture
-oqtf = OQTF
-centre-de-retention = centre de rétention
-legalisation = légalisation
-consulat = consulat
-assignation = assignation à résidence
-jugement-suppletif = jugement supplétif
-cada = CADA

## Health, school, help

-urgences = urgences
-pass = PASS
-ame = AME
-casnav = CASNAV
-croix-rouge = Croix-Rouge
-soliguide = Soliguide
-fil-sante-jeunes = Fil Santé Jeunes
-puma = PUMA
-c2s = C{ "2" }S
-domiciliation = domiciliation
-attestation-droits = attestation de droits
-comede = Comede
-msf = MSF
-cmp = CMP
-maison-ados = Maison des adolescents
-cjc = CJC
-drogues-info = Drogues Info Service
-cegidd = CeGIDD
-centre-sexuel = centre de santé sexuelle
-pmi = PMI
-ivg = IVG
-cio = CIO
-upe2a = UPE{ "2" }A
-rectorat = rectorat
-dasen = DASEN
-mission-locale = mission locale
-autorisation-travail = autorisation de travail
-apprentissage = apprentissage
-droit-ecole = Droit à l’école

## French sentences to show or to copy. They stay in French in every language;
## the translation gives their meaning beside them.

-phrase-mineur = « J’ai moins de { 18 } ans et je suis sans famille en France. »
-phrase-danger = « Je suis en danger et je demande une protection. »
-phrase-demande = « Je veux un interprète et une décision écrite. »
-phrase-appel = « Je fais appel de cette décision. »
-phrase-pass = « Je cherche la PASS. »
-phrase-interprete = « Je voudrais un interprète. »
-phrase-secret = « Je voudrais des soins en secret. »
-phrase-refus = « Je voudrais ce refus par écrit. »
-phrase-place = « Je demande une place à l’école. »

## Being forced, turning 18, everyday life

-traite = traite
-recepisse = récépissé
-titre-de-sejour = titre de séjour
-contrat-jeune-majeur = contrat jeune majeur
-anef = ANEF
-tribunal-judiciaire = tribunal judiciaire
-acte-de-naissance = acte de naissance
-carte-consulaire = carte consulaire
-carte-vie-privee = « vie privée et familiale »
-carte-salarie = « salarié »
-carte-travailleur = « travailleur temporaire »
-esclavage-moderne = Comité contre l’esclavage moderne
-site-esclavage-moderne = esclavagemoderne.org
-hors-la-rue = Hors la Rue
-site-hors-la-rue = horslarue.org
-amicale-du-nid = Amicale du Nid
-site-amicale-du-nid = amicaledunid.org
-mouvement-du-nid = Mouvement du Nid
-contre-la-traite = Ensemble contre la traite
-site-contre-la-traite = contrelatraite.org
-sos-mariage-force = SOS Mariage forcé
-ccas = CCAS
-emmaus-connect = Emmaüs Connect
-livret-a = Livret A
-banque-postale = La Banque Postale
-banque-de-france = Banque de France
-phrase-traite = « Je suis victime de traite. »
-phrase-contrat = « Je demande un contrat jeune majeur. »

## Asylum and family

-asile = asile
-ofpra = OFPRA
-cnda = CNDA
-ofii = OFII
-guda = GUDA
-spada = SPADA
-france-asile = France Asile
-attestation = attestation
-rejet = rejet
-irrecevable = irrecevable
-cloture = clôture
-recours = recours
-reexamen = réexamen
-refugie = réfugié
-protection-subsidiaire = protection subsidiaire
-zone-attente = zone d’attente
-croix-rouge-liens = « Rétablissement des liens familiaux »
-trace-the-face = Trace the Face
-regroupement-familial = regroupement familial
-adresse-cnda = bureau d’aide juridictionnelle de la CNDA, { "35" } rue Cuvier, { "93558" } Montreuil Cedex
-phrase-asile = « Je suis mineur et je demande l’asile. »
-phrase-aide = « Je demande l’aide juridictionnelle. »
-phrase-representant = « Je demande un administrateur ad hoc. »
-phrase-jour-franc = « Je veux { "1" } jour franc. »
