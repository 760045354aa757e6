### Les mots que l’on lit sur les lettres et les portes. Sens en une ou deux phrases, avec nos mots.
### Le mot français reste en français ; il vient de _terms.ftl.

title = 📖 Les mots des lettres

start =
    Un mot sur ta lettre ? Écris-le ici, dans n’importe quelle langue.
    Ou cherche-le par sujet :
    .you = 📅 Toi et ton âge
    .protection = 🛡️ Être protégé
    .justice = ⚖️ Juge et police
    .papers-words = 📄 Papiers et asile
    .life = 🏥 Santé, école, danger
    .find-lawyer = ⚖️ Trouver un { -avocat }

## Toi et ton âge
you =
    Quel sujet ?
    .about-age = 📅 L’âge
    .about-you = ✍️ Dire et signer
    .about-words = ⚖️ Droits et rendez-vous

about-age =
    Quel mot ?
    .mna = 📖 { -label-mna }
    .minor = 📖 { -label-minor }
    .adult = 📖 { -label-adult }
    .age-check = 📖 { -label-age-check }
    .bone-x-ray = 📖 { -label-bone-x-ray }

mna =
    📖 { -word-mna }
    Une personne de moins de { 18 } ans, en France sans parent.
    Avant, on écrivait aussi « MIE ».
    .next = 📖 Un autre mot

minor =
    📖 { -word-minor }
    Mineur : qui a moins de { 18 } ans.
    La minorité : le fait d’avoir moins de { 18 } ans.
    .next = 📖 Un autre mot

adult =
    📖 { -word-adult }
    Majeur : qui a { 18 } ans ou plus.
    La majorité commence le jour des { 18 } ans.
    .next = 📖 Un autre mot

age-check =
    📖 { -word-age-check }
    Des entretiens au nom du département.
    On regarde si tu as moins de { 18 } ans et si tu es sans famille ici.
    .next = 📖 Un autre mot

bone-x-ray =
    📖 { -word-bone-x-ray }
    Une radio des os pour estimer l’âge.
    Seul un juge ou un procureur peut l’ordonner, avec ton accord.
    .next = 📖 Un autre mot

about-you =
    Quel mot ?
    .alone = 📖 { -label-alone }
    .benefit-of-doubt = 📖 { -label-benefit-of-doubt }
    .proof = 📖 { -label-proof }
    .consent = 📖 { -label-consent }
    .sign = 📖 { -label-sign }

alone =
    📖 { -word-alone }
    Être isolé : être en France sans parent ni adulte responsable.
    Le département regarde cela aussi.
    .next = 📖 Un autre mot

benefit-of-doubt =
    📖 { -word-benefit-of-doubt }
    Après un test osseux, si on hésite encore, cela compte pour toi.
    « L’intéressé », c’est toi.
    .next = 📖 Un autre mot

proof =
    📖 { -word-proof }
    Ce qui aide à montrer qu’une chose est vraie.
    Un papier, une photo, une personne qui te connaît.
    .next = 📖 Un autre mot

consent =
    📖 { -word-consent }
    Dire « oui » librement.
    Tu peux demander du temps pour réfléchir.
    .next = 📖 Un autre mot

sign =
    📖 { -word-sign }
    Écrire ton nom sur un papier : dire « je suis d’accord ».
    Tu peux refuser de signer un papier que tu ne comprends pas.
    .next = 📖 Un autre mot

about-words =
    Quel mot ?
    .right = 📖 { -label-right }
    .secret = 📖 { -label-secret }
    .free = 📖 { -label-free }
    .appointment = 📖 { -label-appointment }
    .interview = 📖 { -label-interview }

right =
    📖 { -word-right }
    Une chose que la loi te donne.
    Ce n’est pas un cadeau.
    .next = 📖 Un autre mot

secret =
    📖 { -word-secret }
    Ce que tu dis reste en général entre toi et cette personne.
    Sauf si un enfant est en danger. Demande d’abord : « C’est confidentiel ? »
    .next = 📖 Un autre mot

free =
    📖 { -word-free }
    Tu ne paies rien.
    .next = 📖 Un autre mot

appointment =
    📖 { -word-appointment }
    Un jour et une heure où tu dois venir.
    La convocation est le papier qui le dit. Photographie-la.
    .next = 📖 Un autre mot

interview =
    📖 { -word-interview }
    Un rendez-vous où on te pose des questions.
    Une personne écrit tes réponses. Dis si tu ne comprends pas.
    .next = 📖 Un autre mot

## Être protégé
protection =
    Quel sujet ?
    .child-service = 🛡️ La protection
    .living = 📍 Où tu vis, qui aide
    .who-decides = 🗣️ Qui parle pour toi

child-service =
    Quel mot ?
    .ase = 📖 { -label-ase }
    .departement = 📖 { -label-departement }
    .shelter = 📖 { -label-shelter }
    .opp = 📖 { -label-opp }
    .after-18 = 📖 { -label-after-18 }

ase =
    📖 { -word-ase }
    Le service du département qui protège les enfants.
    .next = 📖 Un autre mot

departement =
    📖 { -word-departement }
    Une partie de la France, avec ses bureaux.
    C’est lui qui doit protéger les enfants en danger.
    .next = 📖 Un autre mot

shelter =
    📖 { -word-shelter }
    Un lit, à manger et des soins en urgence.
    Cela doit venir avant l’entretien.
    .next = 📖 Un autre mot

opp =
    📖 { -word-opp }
    Un papier d’un juge ou d’un procureur.
    Il te confie à l’{ -ase } pour l’instant. Photographie-le.
    .next = 📖 Un autre mot

after-18 =
    📖 { -word-after-18 }
    L’aide de l’{ -ase } après { 18 } ans, jusqu’à { 21 } ans.
    Il vaut mieux la demander par écrit avant { 18 } ans.
    .next = 📖 Un autre mot

living =
    Quel mot ?
    .foyer = 📖 { -label-foyer }
    .host-family = 📖 { -label-host-family }
    .educator = 📖 { -label-educator }
    .social-worker = 📖 { -label-social-worker }
    .association = 📖 { -label-association }

foyer =
    📖 { -word-foyer }
    Une maison où vivent plusieurs jeunes, avec des éducateurs.
    Il existe aussi des foyers de travailleurs.
    .next = 📖 Un autre mot

host-family =
    📖 { -word-host-family }
    Une famille qui t’accueille chez elle.
    L’{ -ase } la paie.
    .next = 📖 Un autre mot

educator =
    📖 { -word-educator }
    L’adulte qui t’accompagne chaque jour.
    Pour l’école, la santé, les papiers.
    .next = 📖 Un autre mot

social-worker =
    📖 { -word-social-worker }
    Une personne dont le métier est d’aider.
    Pour le logement, la santé, les papiers et les droits.
    .next = 📖 Un autre mot

association =
    📖 { -word-association }
    Un groupe de personnes qui aide.
    Ce n’est pas l’État.
    .next = 📖 Un autre mot

who-decides =
    Quel mot ?
    .guardian = 📖 { -label-guardian }
    .ad-hoc = 📖 { -label-ad-hoc }
    .legal-representative = 📖 { -label-legal-representative }
    .interpreter = 📖 { -label-interpreter }

guardian =
    📖 { -word-guardian }
    L’adulte ou le service qui prend la place des parents.
    Un juge décide qui c’est.
    .next = 📖 Un autre mot

ad-hoc =
    📖 { -word-ad-hoc }
    Un adulte nommé pour te représenter.
    C’est pour une seule procédure, par exemple l’asile.
    .next = 📖 Un autre mot

legal-representative =
    📖 { -word-legal-representative }
    L’adulte qui parle et signe pour toi dans les bureaux.
    .next = 📖 Un autre mot

interpreter =
    📖 { -word-interpreter }
    Une personne qui redit tout dans ta langue.
    Elle ne donne pas de conseil, et n’écrit pas ton histoire.
    .next = 📖 Un autre mot

## Juge et police
justice =
    Quel sujet ?
    .judges = ⚖️ Juge et avocat
    .decisions = 🕒 Oui, non, délai
    .police-words = 👮 Police et frontière

judges =
    Quel mot ?
    .childrens-judge = 📖 { -label-childrens-judge }
    .court = 📖 { -label-court }
    .prosecutor = 📖 { -label-prosecutor }
    .lawyer = 📖 { -label-lawyer }
    .legal-aid = 📖 { -label-legal-aid }

childrens-judge =
    📖 { -word-childrens-judge }
    Le juge qui protège les enfants en danger.
    Un mineur peut lui écrire sans adulte.
    .next = 📖 Un autre mot

court =
    📖 { -word-court }
    Le lieu où travaillent les juges.
    .next = 📖 Un autre mot

prosecutor =
    📖 { -word-prosecutor }
    Un magistrat du tribunal.
    Un mineur en danger peut lui écrire.
    .next = 📖 Un autre mot

lawyer =
    📖 { -word-lawyer }
    Une personne qui connaît la loi et te défend.
    Un avocat ne vend ni histoire, ni papiers.
    .next = 📖 Un autre mot

legal-aid =
    📖 { -word-legal-aid }
    L’État paie ton avocat.
    .next = 📖 Un autre mot

decisions =
    Quel mot ?
    .decision = 📖 { -label-decision }
    .refusal = 📖 { -label-refusal }
    .appeal = 📖 { -label-appeal }
    .time-limit = 📖 { -label-time-limit }
    .legal-advice = 📖 { -label-legal-advice }

decision =
    📖 { -word-decision }
    La réponse officielle, sur papier.
    La notification : le jour où elle t’arrive officiellement. Garde l’enveloppe.
    .next = 📖 Un autre mot

refusal =
    📖 { -word-refusal }
    La réponse « non ».
    Le refus du département est un papier. Demande-le.
    .next = 📖 Un autre mot

appeal =
    📖 { -word-appeal }
    Demander à un juge de revoir une décision.
    Cherche le dernier jour sur le papier.
    .next = 📖 Un autre mot

time-limit =
    📖 { -word-time-limit }
    Le temps que tu as pour agir.
    Montre vite le papier à un avocat ou à une association.
    .next = 📖 Un autre mot

legal-advice =
    📖 { -word-legal-advice }
    Un lieu et des heures pour poser tes questions de droit.
    C’est gratuit.
    .next = 📖 Un autre mot

police-words =
    Quel mot ?
    .police = 📖 { -label-police }
    .custody = 📖 { -label-custody }
    .waiting-zone = 📖 { -label-waiting-zone }
    .oqtf = 📖 { -label-oqtf }
    .fingerprints = 📖 { -label-fingerprints }

police =
    📖 { -word-police }
    Les personnes en uniforme qui font respecter la loi.
    Elles doivent aussi protéger les enfants.
    .next = 📖 Un autre mot

custody =
    📖 { -word-custody }
    La police te garde au poste. Tu peux te taire et attendre ton avocat.
    Contrôle d’identité : la police demande qui tu es.
    .next = 📖 Un autre mot

waiting-zone =
    📖 { -word-waiting-zone }
    Un lieu fermé à l’aéroport, au port ou à la gare.
    Un mineur sans parent doit y avoir un administrateur ad hoc.
    .next = 📖 Un autre mot

oqtf =
    📖 { -word-oqtf }
    Un ordre de quitter la France.
    La loi l’interdit avant { 18 } ans. Va voir un avocat aujourd’hui.
    .next = 📖 Un autre mot

fingerprints =
    📖 { -word-fingerprints }
    Les traces de tes doigts, prises par une machine.
    Pour l’asile et pour l’âge, ce sont deux fichiers différents.
    .next = 📖 Un autre mot

## Papiers et asile
papers-words =
    Quel sujet ?
    .identity = ➡️ Qui tu es
    .staying = 🏢 Préfecture et cartes
    .asylum-words = 🛡️ L’asile

identity =
    Quel mot ?
    .birth-certificate = 📖 { -label-birth-certificate }
    .court-birth-paper = 📖 { -label-court-birth-paper }
    .identity-paper = 📖 { -label-identity-paper }
    .postal-address = 📖 { -label-postal-address }

birth-certificate =
    📖 { -word-birth-certificate }
    Le papier qui dit le lieu et le jour de ta naissance.
    Mieux vaut ne pas donner ton seul original.
    .next = 📖 Un autre mot

court-birth-paper =
    📖 { -word-court-birth-paper }
    Un papier d’un tribunal de ton pays.
    Il remplace un acte de naissance jamais fait.
    .next = 📖 Un autre mot

identity-paper =
    📖 { -word-identity-paper }
    Un papier avec ton nom, ta photo et ta date de naissance.
    .next = 📖 Un autre mot

postal-address =
    📖 { -word-postal-address }
    Une adresse pour recevoir tes lettres.
    La mairie ou une association agréée peut en donner une.
    .next = 📖 Un autre mot

staying =
    Quel mot ?
    .prefecture = 📖 { -label-prefecture }
    .residence-permit = 📖 { -label-residence-permit }
    .receipt = 📖 { -label-receipt }
    .dublin = 📖 { -label-dublin }
    .asylum-paper = 📖 { -label-asylum-paper }

prefecture =
    📖 { -word-prefecture }
    Le bureau de l’État pour les papiers des étrangers.
    .next = 📖 Un autre mot

residence-permit =
    📖 { -word-residence-permit }
    La carte pour vivre en France.
    Avant { 18 } ans, elle n’est pas obligatoire.
    .next = 📖 Un autre mot

receipt =
    📖 { -word-receipt }
    Un papier d’attente, avant la carte.
    Il dit jusqu’à quel jour il sert.
    .next = 📖 Un autre mot

dublin =
    📖 { -word-dublin }
    Un mot que les gens disent encore.
    Quel pays d’Europe étudie la demande d’asile ? Les règles ont changé.
    .next = 📖 Un autre mot

asylum-paper =
    📖 { -word-asylum-paper }
    Le papier qui montre que tu as demandé l’asile.
    .next = 📖 Un autre mot

asylum-words =
    Quel mot ?
    .asylum = 📖 { -label-asylum }
    .asylum-seeker = 📖 { -label-asylum-seeker }
    .refugee = 📖 { -label-refugee }
    .subsidiary = 📖 { -label-subsidiary }
    .ofpra = 📖 { -label-ofpra }
    .cnda = 📖 { -label-cnda }

asylum =
    📖 { -word-asylum }
    La France protège une personne en danger dans son pays.
    Un mineur peut la demander à tout âge.
    .next = 📖 Un autre mot

asylum-seeker =
    📖 { -word-asylum-seeker }
    Une personne qui a demandé l’asile et attend la réponse.
    .next = 📖 Un autre mot

refugee =
    📖 { -word-refugee }
    Une personne que la France protège par l’asile.
    Sa carte dure { 10 } ans.
    .next = 📖 Un autre mot

subsidiary =
    📖 { -word-subsidiary }
    Une autre protection que l’{ -ofpra } peut donner.
    Sa carte dure jusqu’à { 4 } ans.
    .next = 📖 Un autre mot

ofpra =
    📖 { -word-ofpra }
    L’office de l’État qui répond à la demande d’asile.
    .next = 📖 Un autre mot

cnda =
    📖 { -word-cnda }
    La cour qui regarde encore l’asile quand l’{ -ofpra } dit « non ».
    Des gens l’appellent « commission ».
    .next = 📖 Un autre mot

## Santé, école, danger
life =
    Quel sujet ?
    .health-words = 🏥 La santé
    .day-words = 🛏️ École, métier, lit
    .danger-words = 🆘 Le danger

health-words =
    Quel mot ?
    .health-cover = 📖 { -label-health-cover }
    .ame = 📖 { -label-ame }
    .pass = 📖 { -label-pass }
    .hospital = 📖 { -label-hospital }
    .doctor = 📖 { -label-doctor }

health-cover =
    📖 { -word-health-cover }
    La santé payée : médecin, hôpital, médicaments.
    Un mot plus vieux : CMU.
    .next = 📖 Un autre mot

ame =
    📖 { -word-ame }
    Les soins payés pour une personne sans papiers.
    Un mineur y a droit sans attendre.
    .next = 📖 Un autre mot

pass =
    📖 { -word-pass }
    Un bureau dans un hôpital.
    On y soigne gratuitement une personne sans couverture de santé.
    .next = 📖 Un autre mot

hospital =
    📖 { -word-hospital }
    Là où on soigne les malades et les blessés.
    Si c’est grave, les soins passent avant l’argent et les papiers.
    .next = 📖 Un autre mot

doctor =
    📖 { -word-doctor }
    Le médecin soigne le corps. Le psychologue écoute la peur et la tristesse.
    En général, ils gardent le secret.
    .next = 📖 Un autre mot

day-words =
    Quel mot ?
    .school = 📖 { -label-school }
    .apprenticeship = 📖 { -label-apprenticeship }
    .day-centre = 📖 { -label-day-centre }
    .night-shelter = 📖 { -label-night-shelter }

school =
    📖 { -word-school }
    Le lieu où on apprend.
    Après { 16 } ans, un mineur peut encore y aller.
    .next = 📖 Un autre mot

apprenticeship =
    📖 { -word-apprenticeship }
    Apprendre un métier, à l’école et au travail.
    L’apprenti est payé.
    .next = 📖 Un autre mot

day-centre =
    📖 { -word-day-centre }
    Un lieu ouvert le jour : repos, douche, aide.
    On n’y dort pas.
    .next = 📖 Un autre mot

night-shelter =
    📖 { -word-night-shelter }
    Un lit quand on ne sait pas où dormir.
    .next = 📖 Un autre mot

danger-words =
    Quel mot ?
    .emergency = 📖 { -label-emergency }
    .helpline = 📖 { -label-helpline }
    .trafficking = 📖 { -label-trafficking }
    .abuse = 📖 { -label-abuse }

emergency =
    📖 { -word-emergency }
    Un danger : il faut agir tout de suite.
    Appuie sur 🆘 pour voir les numéros.
    .next = 📖 Un autre mot

helpline =
    📖 { -word-helpline }
    Le numéro pour les enfants en danger.
    Gratuit, jour et nuit. Il n’est pas sur la facture.
    .next = 📖 Un autre mot

trafficking =
    📖 { -word-trafficking }
    Quelqu’un se sert d’une personne : travail, vol, prostitution.
    Cette personne est d’abord une victime. Elle peut être protégée.
    .next = 📖 Un autre mot

abuse =
    📖 { -word-abuse }
    Quelqu’un frappe, menace ou touche sans accord.
    Ce n’est jamais normal. Tu peux en parler.
    .next = 📖 Un autre mot
