### The words that stand on letters and doors. What they mean in one or two sentences of our own.
### The French word stays French; it comes from _terms.ftl. Draft: no native speaker has read it.

title = 📖 The words on letters

start =
    A word on your letter? Type it here, in any language.
    Or look for it by subject:
    .you = 📅 You and your age
    .protection = 🛡️ Being protected
    .justice = ⚖️ Judge and police
    .papers-words = 📄 Papers and asylum
    .life = 🏥 Health, school, danger
    .find-lawyer = ⚖️ Find a lawyer

## You and your age
you =
    Which subject?
    .about-age = 📅 Age
    .about-you = ✍️ Say and sign
    .about-words = ⚖️ Rights, appointments

about-age =
    Which word?
    .mna = 📖 { -label-mna }
    .minor = 📖 { -label-minor }
    .adult = 📖 { -label-adult }
    .age-check = 📖 { -label-age-check }
    .bone-x-ray = 📖 { -label-bone-x-ray }

mna =
    📖 { -word-mna }: unaccompanied minor
    A person under { 18 }, in France without a parent.
    Older papers also say “MIE”.
    .next = 📖 Another word

minor =
    📖 { -word-minor }: minor
    Under { 18 } years old.
    “Minorité” is the fact of being under { 18 }.
    .next = 📖 Another word

adult =
    📖 { -word-adult }: adult
    { 18 } years old or more.
    It begins on the day you turn { 18 }.
    .next = 📖 Another word

age-check =
    📖 { -word-age-check }: age assessment
    Interviews in the name of the département.
    They look at whether you are under { 18 } and alone.
    .next = 📖 Another word

bone-x-ray =
    📖 { -word-bone-x-ray }: bone test
    An X-ray of bones to estimate the age.
    Only a judge or a prosecutor can order it, and only if you agree.
    .next = 📖 Another word

about-you =
    Which word?
    .alone = 📖 { -label-alone }
    .benefit-of-doubt = 📖 { -label-benefit-of-doubt }
    .proof = 📖 { -label-proof }
    .consent = 📖 { -label-consent }
    .sign = 📖 { -label-sign }

alone =
    📖 { -word-alone }: being alone
    In France with no parent and no responsible adult.
    The département looks at this, too.
    .next = 📖 Another word

benefit-of-doubt =
    📖 { -word-benefit-of-doubt }: benefit of the doubt
    After a bone test, a remaining doubt counts for you.
    “L’intéressé” is you.
    .next = 📖 Another word

proof =
    📖 { -word-proof }: evidence, document
    What helps to show that a thing is true.
    A paper, a photo, a person who knows you.
    .next = 📖 Another word

consent =
    📖 { -word-consent }: consent
    To say “yes” freely.
    You can ask for time to think.
    .next = 📖 Another word

sign =
    📖 { -word-sign }: signature, to sign
    Your name on a paper means “I agree”.
    You can refuse to sign a paper that you do not understand.
    .next = 📖 Another word

about-words =
    Which word?
    .right = 📖 { -label-right }
    .secret = 📖 { -label-secret }
    .free = 📖 { -label-free }
    .appointment = 📖 { -label-appointment }
    .interview = 📖 { -label-interview }

right =
    📖 { -word-right }: right
    A thing that the law gives you.
    It is not a favour.
    .next = 📖 Another word

secret =
    📖 { -word-secret }: confidential
    In general, what you say stays between you and that person.
    Except when a child is in danger. Ask first: « C’est confidentiel ? » (“Is it confidential?”)
    .next = 📖 Another word

free =
    📖 { -word-free }: free of charge
    You pay nothing.
    .next = 📖 Another word

appointment =
    📖 { -word-appointment }: appointment, summons
    A day and an hour when you must come.
    The “convocation” is the paper that says so. Take a photo.
    .next = 📖 Another word

interview =
    📖 { -word-interview }: interview
    An appointment where somebody asks you questions.
    Your answers are written down. Say when you do not understand.
    .next = 📖 Another word

## Being protected
protection =
    Which subject?
    .child-service = 🛡️ The protection
    .living = 📍 Where you live, helpers
    .who-decides = 🗣️ Who speaks for you

child-service =
    Which word?
    .ase = 📖 { -label-ase }
    .departement = 📖 { -label-departement }
    .shelter = 📖 { -label-shelter }
    .opp = 📖 { -label-opp }
    .after-18 = 📖 { -label-after-18 }

ase =
    📖 { -word-ase }: child protection service
    The service of the département that protects children.
    .next = 📖 Another word

departement =
    📖 { -word-departement }: département
    A part of France, with its offices.
    It is in charge of protecting children in danger.
    .next = 📖 Another word

shelter =
    📖 { -word-shelter }: emergency shelter
    A bed, food and care in an emergency.
    It must come before the interview.
    .next = 📖 Another word

opp =
    📖 { -word-opp }: provisional care order
    A paper from a judge or a prosecutor.
    It places you with the { -ase } for now. Take a photo of it.
    .next = 📖 Another word

after-18 =
    📖 { -word-after-18 }: young adult support contract
    Help of the { -ase } after { 18 }, until { 21 }.
    It is better to ask in writing before you turn { 18 }.
    .next = 📖 Another word

living =
    Which word?
    .foyer = 📖 { -label-foyer }
    .host-family = 📖 { -label-host-family }
    .educator = 📖 { -label-educator }
    .social-worker = 📖 { -label-social-worker }
    .association = 📖 { -label-association }

foyer =
    📖 { -word-foyer }: children’s home, hostel
    A house where several young people live with educators.
    There are also hostels for workers.
    .next = 📖 Another word

host-family =
    📖 { -word-host-family }: foster family
    A family that takes you into its home.
    The { -ase } pays it.
    .next = 📖 Another word

educator =
    📖 { -word-educator }: youth care worker
    The adult who is with you day to day.
    For school, health and papers.
    .next = 📖 Another word

social-worker =
    📖 { -word-social-worker }: social worker
    A person whose job is to help.
    With housing, health, papers and rights.
    .next = 📖 Another word

association =
    📖 { -word-association }: association, charity
    A group of people who help.
    It is not the State.
    .next = 📖 Another word

who-decides =
    Which word?
    .guardian = 📖 { -label-guardian }
    .ad-hoc = 📖 { -label-ad-hoc }
    .legal-representative = 📖 { -label-legal-representative }
    .interpreter = 📖 { -label-interpreter }

guardian =
    📖 { -word-guardian }: guardian
    The adult or service that takes the place of the parents.
    A judge decides who it is.
    .next = 📖 Another word

ad-hoc =
    📖 { -word-ad-hoc }: ad hoc administrator
    An adult named to represent you.
    It is for one procedure only, for example asylum.
    .next = 📖 Another word

legal-representative =
    📖 { -word-legal-representative }: legal representative
    The adult who speaks and signs for you in offices.
    .next = 📖 Another word

interpreter =
    📖 { -word-interpreter }: interpreter
    A person who says everything again in your language.
    She gives no advice, and does not write your story.
    .next = 📖 Another word

## Judge and police
justice =
    Which subject?
    .judges = ⚖️ Judge and lawyer
    .decisions = 🕒 Yes, no, time limit
    .police-words = 👮 Police and border

judges =
    Which word?
    .childrens-judge = 📖 { -label-childrens-judge }
    .court = 📖 { -label-court }
    .prosecutor = 📖 { -label-prosecutor }
    .lawyer = 📖 { -label-lawyer }
    .legal-aid = 📖 { -label-legal-aid }

childrens-judge =
    📖 { -word-childrens-judge }: children’s judge
    The judge who protects children in danger.
    A minor can write to this judge without an adult.
    .next = 📖 Another word

court =
    📖 { -word-court }: court
    The place where judges work.
    .next = 📖 Another word

prosecutor =
    📖 { -word-prosecutor }: public prosecutor
    An official of the court.
    A minor in danger can write to this person.
    .next = 📖 Another word

lawyer =
    📖 { -word-lawyer }: lawyer
    A person who knows the law and defends you.
    A lawyer never sells stories or papers.
    .next = 📖 Another word

legal-aid =
    📖 { -word-legal-aid }: legal aid
    The State pays your lawyer.
    .next = 📖 Another word

decisions =
    Which word?
    .decision = 📖 { -label-decision }
    .refusal = 📖 { -label-refusal }
    .appeal = 📖 { -label-appeal }
    .time-limit = 📖 { -label-time-limit }
    .legal-advice = 📖 { -label-legal-advice }

decision =
    📖 { -word-decision }: decision
    The official answer, on paper.
    “Notification”: the day it officially reaches you. Keep the envelope.
    .next = 📖 Another word

refusal =
    📖 { -word-refusal }: refusal
    The answer “no”.
    The refusal of the département is a paper. Ask for it.
    .next = 📖 Another word

appeal =
    📖 { -word-appeal }: appeal
    To ask a judge to look again at a decision.
    Look for the last day on the paper.
    .next = 📖 Another word

time-limit =
    📖 { -word-time-limit }: deadline
    The time you have to act.
    Show the paper quickly to a lawyer or an association.
    .next = 📖 Another word

legal-advice =
    📖 { -word-legal-advice }: free legal advice hours
    A place and hours to ask your questions about the law.
    It is free.
    .next = 📖 Another word

police-words =
    Which word?
    .police = 📖 { -label-police }
    .custody = 📖 { -label-custody }
    .waiting-zone = 📖 { -label-waiting-zone }
    .oqtf = 📖 { -label-oqtf }
    .fingerprints = 📖 { -label-fingerprints }

police =
    📖 { -word-police }: police
    The people in uniform who enforce the law.
    They must protect children, too.
    .next = 📖 Another word

custody =
    📖 { -word-custody }: police custody
    The police keep you at the station. You can stay silent and wait for your lawyer.
    “Contrôle d’identité”: the police ask who you are.
    .next = 📖 Another word

waiting-zone =
    📖 { -word-waiting-zone }: border waiting zone
    A closed place at an airport, a port or a station.
    There, an adult must be named for a minor without a parent.
    .next = 📖 Another word

oqtf =
    📖 { -word-oqtf }: order to leave France
    An order to leave France.
    The law forbids it before { 18 }. See a lawyer today.
    .next = 📖 Another word

fingerprints =
    📖 { -word-fingerprints }: fingerprints
    The traces of your fingers, taken by a machine.
    For asylum and for age, there are two different files.
    .next = 📖 Another word

## Papers and asylum
papers-words =
    Which subject?
    .identity = ➡️ Who you are
    .staying = 🏢 Préfecture and cards
    .asylum-words = 🛡️ Asylum

identity =
    Which word?
    .birth-certificate = 📖 { -label-birth-certificate }
    .court-birth-paper = 📖 { -label-court-birth-paper }
    .identity-paper = 📖 { -label-identity-paper }
    .postal-address = 📖 { -label-postal-address }

birth-certificate =
    📖 { -word-birth-certificate }: birth certificate
    The paper that says where and when you were born.
    Better do not give away your only original.
    .next = 📖 Another word

court-birth-paper =
    📖 { -word-court-birth-paper }: judgment instead of a birth certificate
    A paper from a court of your country.
    It replaces a birth certificate that was never made.
    .next = 📖 Another word

identity-paper =
    📖 { -word-identity-paper }: identity document
    A paper with your name, your photo and your date of birth.
    .next = 📖 Another word

postal-address =
    📖 { -word-postal-address }: official postal address
    An address to get your letters.
    The town hall or an approved association can give one.
    .next = 📖 Another word

staying =
    Which word?
    .prefecture = 📖 { -label-prefecture }
    .residence-permit = 📖 { -label-residence-permit }
    .receipt = 📖 { -label-receipt }
    .dublin = 📖 { -label-dublin }
    .asylum-paper = 📖 { -label-asylum-paper }

prefecture =
    📖 { -word-prefecture }: prefecture
    The State’s office for the papers of foreigners.
    .next = 📖 Another word

residence-permit =
    📖 { -word-residence-permit }: residence permit
    The card to live in France.
    Before { 18 } you do not have to have one.
    .next = 📖 Another word

receipt =
    📖 { -word-receipt }: receipt of application
    A paper for the wait, before the card.
    It says until which day it is good.
    .next = 📖 Another word

dublin =
    📖 { -word-dublin }: Dublin procedure
    A word that people still say.
    Which country of Europe looks at the asylum request? The rules have changed.
    .next = 📖 Another word

asylum-paper =
    📖 { -word-asylum-paper }: asylum seeker’s certificate
    The paper that shows that you have asked for asylum.
    .next = 📖 Another word

asylum-words =
    Which word?
    .asylum = 📖 { -label-asylum }
    .asylum-seeker = 📖 { -label-asylum-seeker }
    .refugee = 📖 { -label-refugee }
    .subsidiary = 📖 { -label-subsidiary }
    .ofpra = 📖 { -label-ofpra }
    .cnda = 📖 { -label-cnda }

asylum =
    📖 { -word-asylum }: asylum
    France protects a person in danger in their own country.
    A minor can ask for it at any age.
    .next = 📖 Another word

asylum-seeker =
    📖 { -word-asylum-seeker }: asylum seeker
    A person who has asked for asylum and waits for the answer.
    .next = 📖 Another word

refugee =
    📖 { -word-refugee }: refugee
    A person whom France protects by asylum.
    The card lasts { 10 } years.
    .next = 📖 Another word

subsidiary =
    📖 { -word-subsidiary }: subsidiary protection
    Another protection that the { -ofpra } can give.
    The card lasts up to { 4 } years.
    .next = 📖 Another word

ofpra =
    📖 { -word-ofpra }: French asylum office
    The State’s office that answers the asylum request.
    .next = 📖 Another word

cnda =
    📖 { -word-cnda }: national court of asylum
    The court that looks again when the { -ofpra } says “no”.
    Some people call it “commission”.
    .next = 📖 Another word

## Health, school, danger
life =
    Which subject?
    .health-words = 🏥 Health
    .day-words = 🛏️ School, trade, bed
    .danger-words = 🆘 Danger

health-words =
    Which word?
    .health-cover = 📖 { -label-health-cover }
    .ame = 📖 { -label-ame }
    .pass = 📖 { -label-pass }
    .hospital = 📖 { -label-hospital }
    .doctor = 📖 { -label-doctor }

health-cover =
    📖 { -word-health-cover }: health cover
    Health care paid for: doctor, hospital, medicine.
    An older word: CMU.
    .next = 📖 Another word

ame =
    📖 { -word-ame }: State medical aid
    Care paid for a person without papers.
    A minor has a right to it without waiting.
    .next = 📖 Another word

pass =
    📖 { -word-pass }: free hospital care desk
    A desk in a hospital.
    It gives free care to a person without health cover.
    .next = 📖 Another word

hospital =
    📖 { -word-hospital }: hospital
    Where sick and hurt people get care.
    When it is serious, care comes before money and papers.
    .next = 📖 Another word

doctor =
    📖 { -word-doctor }: doctor, psychologist
    The doctor treats the body. The psychologist listens to fear and sadness.
    In general they keep the secret.
    .next = 📖 Another word

day-words =
    Which word?
    .school = 📖 { -label-school }
    .apprenticeship = 📖 { -label-apprenticeship }
    .day-centre = 📖 { -label-day-centre }
    .night-shelter = 📖 { -label-night-shelter }

school =
    📖 { -word-school }: school
    The place where one learns.
    After { 16 } a minor can still go.
    .next = 📖 Another word

apprenticeship =
    📖 { -word-apprenticeship }: apprenticeship
    To learn a trade, at school and at work.
    An apprentice is paid.
    .next = 📖 Another word

day-centre =
    📖 { -word-day-centre }: day centre
    A place open in the day: rest, shower, help.
    You do not sleep there.
    .next = 📖 Another word

night-shelter =
    📖 { -word-night-shelter }: emergency shelter
    A bed when you do not know where to sleep.
    .next = 📖 Another word

danger-words =
    Which word?
    .emergency = 📖 { -label-emergency }
    .helpline = 📖 { -label-helpline }
    .trafficking = 📖 { -label-trafficking }
    .abuse = 📖 { -label-abuse }

emergency =
    📖 { -word-emergency }: emergency
    A danger: one must act at once.
    Press 🆘 to see the numbers.
    .next = 📖 Another word

helpline =
    📖 { -word-helpline }: child-in-danger helpline
    The number for children in danger.
    Free, day and night. It is not on the phone bill.
    .next = 📖 Another word

trafficking =
    📖 { -word-trafficking }: human trafficking
    Somebody uses a person: work, theft, prostitution.
    This person is a victim first, and can be protected.
    .next = 📖 Another word

abuse =
    📖 { -word-abuse }: violence, abuse
    Somebody hits, threatens or touches without consent.
    It is never normal. You can tell it.
    .next = 📖 Another word
