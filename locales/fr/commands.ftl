## What works at every step: the fixed buttons, and what the engine itself says.

# english: 06accbac
button = Boutons
    .back = Retour
    .skip = Passer
    .unsure = Je ne sais pas
    .done = J’ai fini
    .none = Rien de tout cela
    .more = La suite
    .leave = Quitter
    .numbers = Numéros
    .person = Une personne
    .menu = Menu
    .on = ☑
    .off = ☐

# english: 9b1b5704
yes_no = Oui ou non
    .true = Oui
    .false = Non

# english: 44c6e04b
utter_not_understood = Je n’ai pas compris. Vous pouvez choisir une réponse ici, ou le dire avec d’autres mots.

# english: 74d17f18
utter_not_understood_again =
    Pardon, je n’ai toujours pas compris.
    Les boutons en bas marchent toujours, et « Une personne » sert à demander quelqu’un.

# english: 09ff02ba
utter_meant =
    Je ne sais pas si j’ai bien compris.
    Si c’est ce que dit le premier bouton, touchez-le. Sinon, choisissez-en un autre, ou dites-le avec d’autres mots.

# english: 25702d6f
utter_other_language =
    Nous pouvons continuer en français. Touchez le bouton si vous préférez. Sinon, continuez comme avant.

# What her words may mean, as a button that confirms it.
# english: f6a6b39f
meant = Ce que vous voulez dire
    .ncii = On a partagé mes photos
    .ncii_threat = Menace avec mes photos
    .synthetic = Fausses images de moi
    .hidden_camera = Vidéo prise en cachette
    .cyberflashing = Images de sexe imposées
    .harassment = On me harcèle
    .stalking = On me suit ou m’observe
    .spyware = Mon téléphone surveillé
    .account_takeover = On a pris mon compte
    .doxxing = Mes données publiées
    .impersonation = Faux profil à mon nom
    .threat_violence = On me menace
    .grooming_minor = Adulte écrit à un enfant
    .coercive_control = On contrôle ma vie
    .takedown = Faire retirer d’internet
    .safety_plan = Je veux me protéger
    .save_evidence = Garder des preuves
    .report = Je veux le signaler
    .my_report = Suivi de mon signalement
    .legal = Une question sur la loi
    .minor = J’ai moins de 18 ans
    .third_party = Pour quelqu’un d’autre
    .took_part = J’y ai participé
    .learn = En savoir plus
    .ask_anonymous = Qui voit ce que j’écris
    .who_are_you = Qui me répond ici
    .pay_question = Payer ou non
    .self_blame = Je m’en veux
    .feeling_bad = Je me sens mal
    .greeting = Bonjour
    .help = J’ai besoin d’aide
    .thanks = Merci
    .stop = Je veux arrêter
    .quick_exit = Quitter maintenant
    .talk_human = Parler à une personne
    .hotline = Un numéro à appeler
    .change_language = Une autre langue
    .delete_all = Tout effacer
    .go_back = Question précédente
    .unsure = Je ne sais pas

# english: 7b85df7a
utter_stale_button = Ce bouton est celui d’un message plus ancien. Voici où nous en sommes.

# english: 7cf120dd
utter_already_taken = J’ai déjà cette réponse.

# english: f432b18e
utter_cannot_read = Je peux lire du texte, des photos et des fichiers. Ceci, je ne peux pas le lire.

# english: 60f41c56
utter_edit_taken = J’ai pris en compte votre changement.

# english: 29a9be14
utter_edit_too_late = Modifier le message ne change plus cette réponse. Vous pouvez me dire ici ce qui est différent.

# english: e38ce67f
utter_nothing_to_go_back_to = D’ici, on ne peut pas revenir plus loin en arrière.

# english: c09b95ce
utter_cannot_skip_here = Il n’y a rien à passer ici.

# english: 5603f69a
utter_file_not_expected =
    Je n’ai pas besoin de fichier ici, et je ne l’ai pas récupéré.
    Vous pouvez le supprimer de la discussion.

# english: 661e734d
utter_file_taken = Je vois votre fichier. Il reste dans Telegram : je ne l’ai pas récupéré.

# english: 6c2ce052
utter_message_taken = C’est noté. Vous pouvez écrire encore, ou toucher « J’ai fini ».

# english: d3f88d66
utter_not_a_date =
    Je n’ai pas trouvé de date dans ce message.
    Un jour, un mois ou une année suffit, comme 15/01/2026. Vous pouvez aussi passer.

# english: 4c6bb1ab
utter_date_in_future = Cette date est dans le futur. D’après ce que vous savez, quand cela a-t-il commencé ?

# english: cdf67b57
utter_not_a_number = Je n’ai pas trouvé de nombre dans ce message. Vous pouvez l’écrire en chiffres, ou passer.

# english: 0d38ebce
utter_answer_too_long = C’est plus que ce que je peux prendre en un message. Envoyez-le en deux parties, s’il vous plaît.

# english: ead11c85
utter_too_many = Je ne peux pas en prendre plus ici. « J’ai fini » termine cette étape.

# english: 1135c417
utter_pick_one = Choisissez d’abord une réponse, s’il vous plaît.

# english: c40bc27d
utter_place_not_expected = Je n’ai pas besoin de savoir où vous êtes ici, et je ne l’ai pas gardé.

# english: fde7e81e
utter_back_here = Revenons maintenant où nous en étions.

# english: bc983c36
utter_person_is_asked = J’ai demandé une personne. Vous pouvez attendre ici, voir les numéros, ou quitter.
