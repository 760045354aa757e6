### Une lettre sur papier : ton poli et simple. Ce qui est personnel est laissé en blanc : { $blank }.

title = Demande du rapport d’évaluation

sender =
    Nom et prénom : { $blank }
    Date et lieu de naissance : { $blank }
    Nationalité : { $blank }
    Langue : { $blank }
    Adresse pour le courrier : { $blank }
    Téléphone : { $blank }

recipient =
    Madame ou Monsieur le président du conseil départemental
    Département : { $blank }

date =
    À { $blank }, le { $blank }

subject =
    Objet : demande de copie de mon rapport d’évaluation

asks =
    Madame, Monsieur,
    J’ai été évalué(e) comme mineur(e) non accompagné(e) le { $blank }, à { $blank }.
    Je vous demande une copie complète de mon rapport d’évaluation.

law =
    Je fais cette demande en application des articles L. { 311 }-{ 1 } et L. { 311 }-{ 6 } du Code des relations entre le public et l’administration.

silence =
    Sans réponse dans un délai d’un mois, je pourrai saisir la CADA.

signature =
    Signature :
