## Fixed texts for the worst moments. Reviewed words only; no questions but what the buttons ask.

# english: 931cbf24
utter_danger =
    Si vous pouvez parler, appelez maintenant :
    { $emergency }

    Allez là où il y a d’autres gens, si vous le pouvez.
    Puis fermez cette discussion.

# english: d4de558c
danger_choice = Ce qui convient maintenant
    .cannot_speak = Je ne peux pas parler
    .safe = Je suis en sécurité
    .person = Parler à une personne
    .country = Un autre pays

# english: 69ba4de8
utter_cannot_speak =
    Envoyez alors un message à quelqu’un de confiance : dites où vous êtes, et demandez-lui d’appeler pour vous.
    « Numéros », en bas, montre quelles lignes reçoivent des SMS, quand on le sait.

# kind: list
# english: 7f8de6e8
utter_danger_nobody =
    Personne n’est disponible ici en ce moment. Appelez une de ces lignes, s’il vous plaît :

    { $numbers }

# english: b77fded3
utter_safe_again =
    C’est bien que vous soyez mieux à l’abri maintenant.
    Le numéro reste toujours dans le menu : touchez « Besoin d’aide maintenant ».
    Un plan peut aider pour plus tard.

# kind: list
# english: 4db99822
utter_self_harm =
    Merci de me l’avoir dit. Vous n’avez pas à porter cela sans aide maintenant. Vous pouvez trouver de l’aide ici :

    { $crisis_lines }

# english: 968f842c
utter_self_harm_step =
    Je suis un programme, et je ne peux pas vous protéger à moi seul.
    Un petit pas : restez près de quelqu’un, et loin de ce qui pourrait vous blesser.
    En cas d’urgence, appelez :
    { $emergency }

# english: 967d1d72
crisis_choice = Ce qui convient maintenant
    .person = Parler à une personne
    .go_on = Continuer ici

# kind: list
# english: e6776b0c
utter_self_harm_nobody =
    Personne n’est disponible ici en ce moment. Votre vie compte, et vous pouvez trouver de l’aide ici :

    { $crisis_lines }

# english: a5414f22
utter_self_harm_on =
    Vous pouvez rester ici aussi longtemps que vous voulez.
    « Numéros » et « Une personne » restent en bas, à chaque étape.

# english: f7025541
utter_ask_urgent =
    Cela a l’air très dur.
    Avez-vous besoin d’une aide urgente maintenant ?
    .true = Besoin d’aide maintenant
    .false = Pas en ce moment

# kind: list
# english: bc31b737
utter_distress_lines =
    Ne pas savoir, c’est normal. Vous pouvez trouver de l’aide ici, même quand rien n’est urgent :

    { $numbers }

# english: fac58189
utter_distress_gently =
    Merci d’avoir dit comment c’est pour vous.
    C’est normal que cela fasse mal.
    « Numéros » et « Une personne » sont en bas, quand vous voulez.
