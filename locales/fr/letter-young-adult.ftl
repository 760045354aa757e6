### Une lettre sur papier : ton poli et simple. Ce qui est personnel est laissé en blanc : { $blank }.

title = Demande de contrat jeune majeur

sender =
    Nom et prénom : { $blank }
    Date et lieu de naissance : { $blank }
    Nationalité : { $blank }
    Langue : { $blank }
    Adresse pour le courrier : { $blank }
    Téléphone : { $blank }

recipient =
    Madame ou Monsieur le président du conseil départemental
    Aide sociale à l’enfance
    Département : { $blank }

date =
    À { $blank }, le { $blank }

subject =
    Objet : demande de contrat jeune majeur (article L. { 222 }-{ 5 }, { 5 }° du Code de l’action sociale et des familles)

care =
    Madame, Monsieur,
    Je suis confié(e) à l’Aide sociale à l’enfance depuis le { $blank }. J’aurai { 18 } ans le { $blank }.

asks =
    Je n’ai pas assez d’argent et pas de soutien de ma famille. Je vous demande de continuer à m’aider jusqu’à { 21 } ans. J’ai besoin d’aide pour :

needs =
    un logement ;
    de l’argent pour vivre ;
    mes études ou ma formation ;
    ma santé ;
    mes papiers.

answer =
    Je vous remercie de me répondre par écrit, avant mes { 18 } ans.

signature =
    Signature :
