### Les papiers d’identité. Sans papiers, on a des droits. Jamais de faux papier ; l’original reste avec la personne.

title = 📄 Tes papiers d’identité

start =
    Tu peux demander une protection sans papiers.
    De vrais papiers aident beaucoup, à chaque étape.
    Où en es-tu ?
    .nothing = ❌ Je n’ai rien
    .photo = 📷 J’ai une photo
    .original = 📄 J’ai un original
    .doubted = ✋ Doute, deux noms, âges
    .for-sale = 💶 On veut m’en vendre
    .unsure = ❓ Perdu, autre question

# Ne jamais demander pourquoi la personne est partie.
nothing =
    L’asile protège une personne en danger dans son pays.
    Veux-tu demander l’asile, ou est-ce déjà fait ?
    .asylum = ✅ Oui
    .no-asylum = ❌ Non
    .unsure = ❓ Je ne sais pas

# Consulat : bureau du pays d’origine en France. Danger si la personne demande l’asile.
no-consulate =
    Avec l’asile, ne contacte pas ton { -consulat } (bureau de ton pays).
    C’est le conseil des associations.
    Parle d’abord à un { -avocat }.

family =
    Un proche au pays peut souvent demander ton papier.
    Peux-tu joindre quelqu’un là-bas ?
    .reachable = ✅ Oui
    .not-reachable = ❌ Non
    .unsure = ❓ Je ne sais pas

# Jugement supplétif : jugement qui remplace un acte de naissance qui manque.
birth-paper =
    Un proche peut souvent demander ton acte, là où tu es né ou née.
    Pas d’acte ? Un juge du lieu peut faire un { -jugement-suppletif } (il remplace l’acte).
    Fais-le inscrire à l’état civil, puis légaliser (tampon officiel).

# Courrier suivi : on peut voir où il est.
send =
    Demande d’abord une photo du papier.
    Puis fais envoyer l’original par courrier suivi.
    Donne l’adresse d’un { -avocat } ou d’une association qui accepte.

# La Croix-Rouge cherche la famille, gratuitement.
red-cross =
    La { -croix-rouge } peut chercher ta famille, gratuitement.
    Un mineur peut le demander sans adulte, au bureau le plus proche.
    Demande-lui, ou viens avec une association.

photo =
    Une photo aide, mais l’original aide plus.
    Garde la photo dans deux endroits sûrs.
    Demande l’original par courrier suivi, chez un { -avocat } ou une association.
    .next = 📄 Le tampon officiel

original =
    Un original est précieux.
    Qui l’a maintenant ?
    .me = ➡️ Moi
    .service = 👮 Un service, la police
    .somebody = ➡️ Une autre personne

keep =
    Photographie chaque papier, devant et derrière.
    Garde les photos dans ta boîte mail et chez une association.
    Donne des copies, jamais ton seul original. N’envoie rien ici.

# « Reçu » : un papier signé qui prouve que l’original a été pris.
taken =
    La police peut vérifier l’original. Son avis n’oblige pas le juge.
    Demande qui garde ton papier, et un reçu signé.
    Demande à un { -avocat } de le réclamer.

# L’adulte peut tenir le téléphone : pas de question sur l’histoire.
kept-by-somebody =
    Garder tes papiers pour te faire obéir peut être un crime.
    Ce n’est pas ta faute.
    Si tu as peur, appelle :
    📞 { $tel-119 }
    Danger tout de suite :
    📞 { $tel-17 }

# Légalisation : tampon officiel qui confirme la signature, pas le contenu.
made-when =
    La { -legalisation } est un tampon officiel : il confirme la signature.
    Un papier étranger en a besoin, sauf accord entre pays.
    Quand ton papier a-t-il été fait ?
    .before = 📅 Avant avril { "2024" }
    .since = 📅 Depuis avril { "2024" }
    .unsure = ❓ Je ne sais pas

# Consulat, ambassade : bureaux du pays d’origine en France.
before-2024 =
    Un juge a déjà accepté le tampon de l’ambassade du pays en France.
    Tu penses à l’asile ? N’y va pas avant un { -avocat }.
    Demande à un { -avocat } la règle pour ton pays.

since-2024 =
    Depuis avril { "2024" }, la règle est plus stricte.
    Le tampon vient normalement de l’ambassade de France dans ton pays.
    Demande à un { -avocat } la règle pour ton pays.

no-stamp =
    Sans tampon, un papier peut parfois compter quand même.
    Ne le jette pas.
    Montre-le à un { -avocat } cette semaine.

doubted =
    Un papier fait selon les règles de son pays compte comme vrai.
    Pour dire « faux », il faut des raisons : demande-les par écrit.
    Qui doute ?
    .two-names = 📅 Deux noms, deux âges
    .who = 🛡️ L’{ -ase }, la police
    .judge = ⚖️ Le juge

two-names =
    Deux noms ou deux âges : un seul fichier ne décide pas.
    Dis ton vrai nom et ton vrai âge, et pourquoi c’est différent.
    Montre tout à un { -avocat }, et n’utilise pas un faux papier.
    .lawyer = ⚖️ Trouver un { -avocat }
    .visit = 🏢 Visite à la { -prefecture }
    .other = ❓ Autre question

# Évaluation : l’entretien sur l’âge et la situation.
doubted-who =
    L’équipe de l’{ -evaluation } (entretien) n’est pas le juge des papiers.
    La police donne un avis. Le juge peut penser autrement.
    Demande à un { -avocat } de lire cet avis.

doubted-judge =
    Le juge refuse ton papier ? Ce n’est pas fini.
    Il doit encore regarder si l’âge que tu dis est possible.
    Parles-en aujourd’hui à un { -avocat }.

what-next =
    Que veux-tu savoir maintenant ?
    .stamp = 📄 Le tampon officiel
    .consulate = 🗺️ Aller au { -consulat }
    .lost = 📄 Perdu ou volé
    .keep = 📄 Garder mes papiers
    .after-no = 📄 Après un « non »
    .lawyer = ⚖️ Trouver un { -avocat }

# Consulat : bureau du pays d’origine en France.
consulate =
    Tu penses à l’asile ? Pas de { -consulat } (bureau de ton pays) avant un { -avocat }.
    Sinon, il peut donner une carte ou un passeport.
    Il demande souvent un acte, parfois un tuteur : viens avec un éducateur.

never-buy =
    N’achète pas et n’utilise pas un faux papier.
    La loi le punit, et on croit moins ta vraie histoire.
    Refuse aussi un papier avec un autre nom ou un autre âge.

# Dire la vérité à l’avocat : il garde le secret.
tell-lawyer =
    Tu as déjà un faux papier ? Ne l’utilise plus.
    Ton { -avocat } garde le secret.
    Parle-lui d’abord, avant les autres.
    .next = ⚖️ Un { -avocat }
