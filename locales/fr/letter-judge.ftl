### Une lettre sur papier : ton poli et simple. Ce qui est personnel est laissé en blanc : { $blank }.

title = Lettre au juge des enfants

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

date =
    À { $blank }, le { $blank }

subject =
    Objet : demande de protection (articles { 375 } et suivants du Code civil)

alone =
    Madame, Monsieur le juge,
    J’ai moins de { 18 } ans. Je suis en France sans mes parents. Je suis en danger et je demande votre protection.

refused =
    Le département a refusé de me protéger. Le refus est daté du { $blank }.
    Je ne suis pas d’accord, parce que :{ $line }{ $line }

no-answer =
    J’ai demandé une protection au département le { $blank }. Je n’ai pas encore de réponse.

not-asked =
    Je n’ai pas encore été accueilli(e) par le département.

outside =
    En ce moment, je dors dehors. L’endroit où l’on peut me trouver : { $blank }

with-somebody =
    En ce moment, je dors chez quelqu’un, sans être sûr(e) d’y rester. L’endroit : { $blank }

sheltered =
    En ce moment, je suis hébergé(e) ici : { $blank }

changes =
    En ce moment, je n’ai pas de lieu fixe pour dormir. L’endroit où l’on peut me trouver : { $blank }

soon-18 =
    J’aurai { 18 } ans bientôt. C’est pourquoi je vous demande une décision rapide.

asks =
    Je vous demande :

wishes =
    un placement provisoire, tout de suite ;
    d’être entendu(e) par vous, seul(e) ou avec mon avocat ;
    un interprète dans ma langue ;
    que mes papiers soient vérifiés correctement ;
    que le doute me profite.

lawyer =
    la désignation d’un avocat pour me défendre.

story =
    Ma santé, mes peurs, ce qui m’est arrivé en France :{ $line }{ $line }{ $line }

copies =
    Je joins des copies (jamais les originaux) :{ $line }

signature =
    Signature :
