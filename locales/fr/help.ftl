### Danger. Les numéros d’abord. Aucune question sur ce qui s’est passé. Aucune promesse.

title = 🆘 De l’aide maintenant

# Un numéro par ligne, toujours dans cet ordre. La dernière question offre cinq portes.
start =
    Enfant en danger :
    📞 { $tel-119 }
    Toute urgence :
    📞 { $tel-112 }
    Médecin :
    📞 { $tel-15 }
    Police :
    📞 { $tel-17 }
    Gratuit, jour et nuit, en français.
    Personne ne lit en direct, ce bot ne peut pas appeler.
    De quoi as-tu besoin ?
    .hurt = 🏥 Malade ou blessure
    .violence = 🆘 On me fait du mal
    .no-bed = 🛏️ Pas de lit ce soir
    .dark-thoughts = 💭 Très triste, sans espoir
    .cannot-speak = 📞 Je ne peux pas parler

# « urgences » : la porte de l’hôpital ouverte jour et nuit.
hurt =
    À l’hôpital, les { -urgences } (jour et nuit) soignent d’abord.
    Les papiers et l’argent viennent après.
    Appelle ou va aux { -urgences } :
    📞 { $tel-15 }
    📞 { $tel-112 }
    .card = 💬 Phrases pour l’hôpital
    .no-bed = 🛏️ Pas de lit ce soir

violence =
    Au foyer ou en famille aussi, ce n’est pas ta faute. Appelle :
    📞 { $tel-119 }
    Danger tout de suite :
    📞 { $tel-17 }
    On a touché ton corps sans ton accord ? Va vite à l’hôpital, même sans plainte.
    Contre le VIH (sida), le traitement commence normalement avant { 48 } heures.
    .sexual = 🆘 Violence sexuelle
    .words = 🗣️ Que dire
    .forced = 🔒 Je dois obéir
    .no-bed = 🛏️ Pas de lit ce soir

# L’appel ne se voit pas sur la facture du téléphone. Les trois mots entre « » se disent en français.
on-the-phone =
    L’appel est gratuit et ne se voit pas sur la facture.
    Dis lentement : « mineur », « danger », et le nom de ta ville.
    Appelle maintenant :
    📞 { $tel-119 }
    .no-bed = 🛏️ Pas de lit ce soir
    .sms = 📞 Je ne peux pas parler

# Envie de mourir. Pas de diagnostic, pas de « ça va aller ».
dark-thoughts =
    Si tu penses à mourir, parle à quelqu’un maintenant.
    Des personnes écoutent gratuitement, jour et nuit :
    📞 { $tel-3114 }
    Tu as avalé quelque chose, ou tu es en danger ? Appelle tout de suite :
    📞 { $tel-15 }
    📞 { $tel-112 }
    .next = 📞 Une autre écoute

# Un service d’écoute pour les jeunes, par téléphone.
somebody-listens =
    Après des moments très durs, avoir peur ou mal dormir est normal.
    De { 9 } heures à { 23 } heures, { -fil-sante-jeunes } écoute les jeunes, gratuitement.
    Appelle, même sans donner ton nom :
    📞 { $tel-fil-sante-jeunes }
    .mind = 💭 Trouver un soin
    .no-bed = 🛏️ Pas de lit ce soir

cannot-speak =
    Ce numéro reçoit les SMS d’urgence, jour et nuit, gratuitement.
    Écris où tu es et le mot « danger ».
    Envoie un SMS :
    📞 { $tel-114 }
    .no-bed = 🛏️ Pas de lit ce soir
