### Une lettre sur papier : ton poli et simple. Ce qui est personnel est laissé en blanc : { $blank }.

title = Déclaration d’appel

sender =
    Nom et prénom : { $blank }
    Date et lieu de naissance : { $blank }
    Nationalité : { $blank }
    Langue : { $blank }
    Adresse pour le courrier : { $blank }
    Téléphone : { $blank }

recipient =
    Madame ou Monsieur le greffier
    Cour d’appel de { $blank }

date =
    À { $blank }, le { $blank }

subject =
    Objet : déclaration d’appel (articles { "1191" } et { "1192" } du Code de procédure civile)

appeal =
    Madame, Monsieur,
    Je fais appel de cette décision : décision du juge des enfants de { $blank }, du { $judge-paper-date }.

received =
    J’ai reçu cette décision le { $judge-received-date }.

asks =
    Je fais appel de toute la décision. Je demande un avocat, avec l’aide juridictionnelle, et un interprète.

copy =
    Je joins une copie de la décision.

signature =
    Signature :
