## The organisation's own texts: a default that says nothing false. Fill them in before going live.

# english: 538f0006
organisation_about = L’organisation derrière cette discussion n’a pas encore écrit qui elle est. Son nom est dans le message d’accueil.

# english: ec31d105
organisation_hours = Les heures où une personne peut répondre ne sont pas encore écrites ici. Les lignes sous « Numéros » sont peut-être ouvertes maintenant.

# english: 9b51dff0
organisation_duty = Ce que cette organisation a l’obligation de signaler à d’autres n’est pas encore écrit ici. Demandez-le à une personne avant d’en dire plus.

# english: 2232f7a2
organisation_privacy =
    Cette organisation n’a pas encore écrit comment elle traite ce qui est gardé ici.
    C’est effacé { $retention_days } jours après votre dernier message, et des sauvegardes dans les 14 jours suivants.
