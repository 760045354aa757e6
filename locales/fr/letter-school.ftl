### Une lettre sur papier : ton poli et simple. Ce qui est personnel est laissé en blanc : { $blank }.

title = Demande d’une place à l’école

sender =
    Nom et prénom : { $blank }
    Date et lieu de naissance : { $blank }
    Nationalité : { $blank }
    Langue : { $blank }
    Adresse pour le courrier : { $blank }
    Téléphone : { $blank }

recipient =
    Madame ou Monsieur le recteur
    Académie de { $blank }

date =
    À { $blank }, le { $blank }

subject =
    Objet : demande d’une place à l’école

under-16 =
    Madame, Monsieur,
    J’ai moins de { 16 } ans. L’école est obligatoire pour moi (articles L. { 111 }-{ 1 } et L. { 131 }-{ 1 } du Code de l’éducation). Je n’ai pas de place.

over-16 =
    Madame, Monsieur,
    J’ai { 16 } ans ou plus, et moins de { 18 } ans. J’ai le droit de continuer l’école (article L. { 122 }-{ 2 } du Code de l’éducation). Je n’ai pas de place.

test-done =
    J’ai fait le test du CASNAV le { $blank }, à { $blank }. Depuis, je n’ai pas d’école.

no-test =
    Je n’ai pas encore fait le test du CASNAV. Je vous demande une date pour ce test, par écrit.

asks =
    Je vous demande une place dans une école, le plus vite possible.

answer =
    Je vous remercie de me donner un reçu et de me répondre par écrit.

signature =
    Signature :
