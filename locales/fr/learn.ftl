## Short lessons with one question each.

# kind: list
# english: f5c210b2
utter_ask_lesson = Que voulez-vous regarder ? Chaque sujet prend une minute.

# english: 676793c4
lesson = Petites leçons
    .is_it = Est-ce normal ?
    .consent = Un oui et des photos
    .made_up = Images fabriquées
    .bystander = Être là pour quelqu’un
    .accounts = Comptes bien protégés

# english: 8bb014f7
utter_lesson_is_it =
    Quand quelqu’un tient à vous, vous vous sentez libre ; le contrôle, c’est se sentir sous surveillance.
    Vouloir vos mots de passe, lire vos messages ou s’énerver quand vous répondez tard, c’est du contrôle.
    Ce n’est pas une preuve d’amour.

# english: 8d09bc83
utter_ask_quiz_is_it = Quelqu’un vous dit que, si vous l’aimiez, vous partageriez votre position toute la journée. Est-ce normal ?

# english: 6208ffe5
utter_quiz_is_it =
    Partager est normal quand les deux le veulent, et quand arrêter ne pose aucun problème.
    Quand un non amène la colère ou le silence, c’est du contrôle.

# english: 6912ff7f
utter_lesson_consent =
    Une photo que quelqu’un vous envoie, c’est à vous qu’elle est donnée, pas au monde entier.
    Un oui à une photo n’est pas un oui pour la transmettre.
    On peut reprendre son oui, n’importe quel jour.

# english: 3bafe5f2
utter_ask_quiz_consent = Elle lui a elle-même envoyé la photo. A-t-il le droit de la montrer à un seul ami ?

# english: 938ec248
utter_quiz_consent =
    Non. Pour chaque personne et à chaque fois, il faut un nouveau oui.
    La montrer une seule fois suffit à faire du mal, et dans beaucoup de pays, la loi le punit.

# english: 10699626
utter_lesson_made_up =
    Des programmes peuvent mettre un visage sur une image qui n’a jamais existé.
    La personne n’a rien fait : la honte est pour qui fabrique l’image ou la transmet.
    De telles images peuvent aussi être retirées et bloquées.

# english: 97966472
utter_ask_quiz_made_up = C’est clairement faux, et tout le monde le sait. Est-ce donc sans gravité ?

# english: e08adad1
utter_quiz_made_up =
    Non. On regarde la personne autrement, et cela revient pendant des années.
    Beaucoup de lois ne demandent pas si l’image était vraie.

# english: f9fb8659
utter_lesson_bystander =
    Les gens qui regardent décident jusqu’où cela va.
    Ne transmettez rien, n’enregistrez rien, et écrivez un mot gentil à la personne visée.
    Demandez-lui à qui le dire, et signalez-le.

# english: 9b42a8ec
utter_ask_quiz_bystander = Un groupe partage une photo de quelqu’un de la classe. Suffit-il de quitter le groupe sans rien dire ?

# english: f3ab0308
utter_quiz_bystander =
    C’est un début. Noter le nom du groupe et prévenir la personne aide encore plus.
    N’enregistrez aucune image, et demandez à cette personne ce qu’elle veut pour la suite.

# english: 6edbfbe6
utter_lesson_accounts =
    Une longue phrase fait un bon mot de passe, et chaque compte a le sien.
    La connexion en deux étapes arrête la plupart des intrusions.
    De temps en temps, regardez où vos comptes sont ouverts.

# english: ef167f4a
utter_ask_quiz_accounts = Quelqu’un de très proche connaît votre mot de passe, pour les urgences. Est-ce une bonne idée ?

# english: 1a9424de
utter_quiz_accounts =
    Plutôt non : un téléphone peut se perdre, et les amitiés changent.
    Des codes de secours sur papier, à la maison, servent autant, et personne d’autre ne les a.

# english: 38a179c0
utter_lesson_thanks = Voilà, c’est tout. Si quelque chose ici ressemble à ce que vous vivez, je suis là pour cela aussi.
