### Une lettre sur papier : ton poli et simple. Ce qui est personnel est laissé en blanc : { $blank }.

title = Demande d’un avocat

sender =
    Nom et prénom : { $blank }
    Date et lieu de naissance : { $blank }
    Nationalité : { $blank }
    Langue : { $blank }
    Adresse pour le courrier : { $blank }
    Téléphone : { $blank }

recipient =
    Madame ou Monsieur le juge des enfants
    Tribunal judiciaire de { $blank }
    Copie : Madame ou Monsieur le bâtonnier de l’ordre des avocats

date =
    À { $blank }, le { $blank }

subject =
    Objet : demande de désignation d’un avocat (article { "1186" } du Code de procédure civile)

asks =
    Madame, Monsieur,
    J’ai moins de { 18 } ans et je suis en France sans mes parents. Je vous demande qu’un avocat soit désigné pour me défendre devant le juge des enfants.

aid =
    Je n’ai pas d’argent. Je demande l’aide juridictionnelle.

language =
    Je demande un interprète dans cette langue : { $blank }

signature =
    Signature :
