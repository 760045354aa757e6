### Un avocat gratuit. Les adresses viennent de flows/places/.

title = ⚖️ Un { -avocat } gratuit

# Aide juridictionnelle : l’État paie l’avocat.
start =
    L’{ -avocat } d’un mineur est normalement gratuit.
    L’État le paie : c’est l’{ -aide-juridictionnelle }.
    Dans quelle ville es-tu ?
    .unknown = ❓ Je ne veux pas dire

# Ordre des avocats : le bureau de tous les avocats d’une ville. Antenne des mineurs : son service pour les mineurs.
paris =
    À Paris, l’{ -antenne-des-mineurs } conseille gratuitement les jeunes.
    Elle aide souvent à écrire au juge.
    Demande-la aujourd’hui à l’{ -ordre-des-avocats } (leur bureau) de Paris.

hauts-de-seine =
    Ta ville est dans les Hauts-de-Seine.
    Là, des avocats travaillent souvent pour les mineurs.
    Demande aujourd’hui à l’{ -ordre-des-avocats } (leur bureau) : « le groupe mineurs ».

any-town =
    L’{ -ordre-des-avocats } est le bureau des avocats, près du { -tribunal }.
    Souvent, il y a des heures gratuites.
    Demande aujourd’hui : « un { -avocat } gratuit pour mineur ».

places =
    Ces lieux aident pour tes droits, gratuitement.
    Choisis un lieu : appelle, ou va le voir aujourd’hui.
    .next = ⚖️ Le bureau des avocats

ask-the-judge =
    L’{ -avocat } n’est pas automatique : demande-le au juge, dans ta lettre.
    L’{ -ordre-des-avocats } (leur bureau) doit en nommer un en { 8 } jours après ta demande.
    Demande aussi à une association.

# Signe d’alerte : un avocat qui demande de l’argent à un enfant.
money =
    Un { -avocat } te demande de l’argent ? Ne paie pas, et parles-en à une association.
    Ton { -avocat } garde le secret : dis-lui la vérité, montre tous tes papiers.
    Tu as reçu une décision ? Va le voir aujourd’hui.

