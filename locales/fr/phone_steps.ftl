## Steps on the phone and in accounts, and what can be noticed.

# kind: list
# english: 1efc82be
utter_phone_first =
    Une chose d’abord : la personne qui vous fait du mal peut remarquer certains changements.
    Si cela peut aggraver les choses, ne changez rien encore, et préparez-le avec quelqu’un qui aide.

# kind: list
# english: 3d429c58
utter_ask_phone_topic = Que voulez-vous regarder ?

# english: e1db16d2
phone_topics = Étapes sur le téléphone
    .accounts = Comptes, mots de passe
    .two_step = Connexion en deux étapes
    .devices = Appareils connectés
    .location = Localisation
    .hidden_apps = Applis qui surveillent
    .cloud = Cloud, partage familial
    .children = Appareils des enfants
    .home = Maison et voiture
    .work = Travail et école

# kind: list
# english: 596f5b9a
utter_phone_accounts =
    Depuis un appareil que personne d’autre ne lit :
    • Créez une nouvelle adresse e-mail, inconnue de la personne qui vous fait du mal.
    • Regardez l’adresse et le numéro de secours de chaque compte. Enlevez ce qui n’est pas à vous.
    • Puis de nouveaux mots de passe, un différent pour chacun. Commencez par l’e-mail, puis la banque, puis le reste.
    • Les réponses aux questions secrètes peuvent être inventées, si cette personne connaît les vraies.

# kind: list
# english: 3db99984
utter_phone_two_step =
    La connexion en deux étapes demande un code à chaque nouvelle connexion :
    • Activez-la d’abord pour l’e-mail, puis pour les messageries et les réseaux sociaux.
    • Une application qui crée des codes vaut mieux que les SMS, si d’autres peuvent lire vos messages.
    • Écrivez les codes de secours sur papier, et gardez-les là où personne ne regarde.

# kind: list
# english: 41a9a971
utter_phone_devices =
    Chaque appli montre où elle est ouverte, le plus souvent sous « Appareils » ou « Sécurité » :
    • Prenez la liste en photo avant de la changer. Cela peut aider plus tard.
    • Vous pouvez déconnecter les appareils que vous ne connaissez pas. La personne qui vous fait du mal peut le remarquer.
    • Regardez aussi la version web de votre messagerie : elle reste ouverte sur d’autres ordinateurs.

# kind: list
# english: ec419a94
utter_phone_location =
    On peut voir où vous êtes de plusieurs façons :
    • Dans les cartes et les messageries, regardez le partage de position, et qui peut voir la vôtre.
    • Dans les réglages du téléphone, regardez quelles applis peuvent utiliser la position.
    • Les photos et les applis de sport ou de livraison peuvent aussi révéler des lieux.
    • Une balise peut être dans un sac, une voiture ou les affaires d’un enfant. Votre téléphone peut vous en avertir.

# kind: list
# english: 65042feb
utter_phone_hidden_apps =
    Les applis qui surveillent sont souvent cachées. Le plus souvent, quelqu’un a eu le téléphone en main pour les installer :
    • Signes : cette personne sait ce que vous avez écrit, le téléphone chauffe, des réglages changent tout seuls. Rien de cela n’est certain.
    • N’enlevez pas l’appli tout de suite. Cette personne peut le remarquer, et les traces sont perdues.
    • Pour les plans, prenez un autre appareil. Une personne formée peut regarder le téléphone avec vous.
    • Le plus sûr est un nouveau téléphone avec de nouveaux comptes, sans copier l’ancien.

# kind: list
# english: 7c17abec
utter_phone_cloud =
    Photos, contacts et lieux peuvent arriver dans un compte partagé :
    • Regardez à qui est le compte des sauvegardes du téléphone, et qui est dans le groupe familial.
    • Regardez les albums, les agendas et les notes partagés.
    • Sortir d’un groupe familial se remarque. Un nouveau compte à vous peut venir d’abord.

# kind: list
# english: 7731b548
utter_phone_children =
    Ce que les enfants portent avec eux peut dire où vous êtes :
    • Regardez leurs téléphones, tablettes, montres et jeux, avec eux et sans reproche.
    • Les cadeaux qui se rechargent ou demandent un compte peuvent être regardés par quelqu’un qui aide.
    • Demandez à l’école qui peut venir les chercher, et de qui elle a le numéro.

# kind: list
# english: 3996ed67
utter_phone_home =
    Caméras, haut-parleurs, serrures et voitures peuvent aussi avoir des comptes :
    • Regardez à qui est le compte de chaque appareil. Avec ce compte, on peut voir et écouter.
    • Parlez des plans dehors, ou avec l’appareil débranché, comme il l’est aussi d’autres jours.
    • Pour une voiture, regardez son application et les endroits où peut se cacher une balise.

# kind: list
# english: 3defdd23
utter_phone_work =
    Le travail et l’école peuvent aider, si vous voulez leur en parler :
    • Une personne de confiance sur place peut arrêter les appels, visites et messages avant qu’ils vous atteignent.
    • Le travail et l’école peuvent lire leurs propres appareils et comptes. Gardez plutôt les plans ailleurs.
    • Demandez-leur de ne pas donner vos horaires, votre lieu ou votre numéro.

# english: 5c4f4810
utter_phone_in_plan = Si vous faites un plan de sécurité, ces étapes y seront.
