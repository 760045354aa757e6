### Une lettre sur papier : ton poli et simple. Ce qui est personnel est laissé en blanc : { $blank }.

title = Demande de la décision écrite

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
    Objet : demande de ma décision écrite

asks =
    Madame, Monsieur,
    J’ai demandé une protection comme mineur. Le { $blank }, on m’a dit que ma demande était refusée.
    Je n’ai pas reçu de décision écrite, ou pas de copie. Je vous demande de me la donner, avec ses raisons et les recours possibles (article R. { 221 }-{ 11 } du Code de l’action sociale et des familles).

needs =
    J’ai besoin de ce papier pour le juge des enfants. Je vous remercie de me répondre par écrit.

signature =
    Signature :
