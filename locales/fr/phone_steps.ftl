## Steps on the phone and in accounts, and what can be noticed.

# kind: list
# english: 1efc82be
utter_phone_first =
    D’abord ceci : la personne qui vous fait du mal peut remarquer certains changements.
    Si cela peut aggraver les choses, ne changez encore rien, et préparez cela avec quelqu’un qui aide.

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
# english: ccddad3c
utter_phone_accounts =
    Depuis un appareil que personne d’autre ne lit :
    • Les changements ici se remarquent. Si c’est risqué, créez seulement une nouvelle adresse e-mail pour l’instant.
    • D’abord, prenez en photo les anciens réglages : adresse et numéro de secours, et liste des appareils.
    • Puis, dans cet ordre : adresse et numéro de secours, mot de passe de l’e-mail, connexion en deux étapes. Ensuite les autres appareils, le cloud, et le reste.
    • Les réponses aux questions secrètes peuvent être inventées, si la personne qui vous fait du mal connaît les vraies.

# kind: list
# english: 447910d0
utter_phone_two_step =
    La connexion en deux étapes demande un code à chaque nouvelle connexion :
    • Cela peut se remarquer : la personne qui vous fait du mal peut recevoir un e-mail ou un code.
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
# english: 06a97d99
utter_phone_location =
    On peut voir où vous êtes de plusieurs façons :
    • Regardez le partage de position dans les cartes et les messageries, et les applis qui peuvent utiliser la position.
    • Désactiver la position se remarque souvent. Vous pouvez laisser le téléphone dans un lieu habituel quand vous allez à un endroit privé.
    • Les photos et les applis de sport ou de livraison peuvent aussi révéler des lieux.
    • Si vous trouvez une balise, prenez-la en photo. Demandez à la police ou à quelqu’un qui aide avant de la déplacer.

# kind: list
# english: c157e873
utter_phone_hidden_apps =
    Les applis qui surveillent sont souvent cachées. Le plus souvent, quelqu’un a eu le téléphone en main pour les installer :
    • Signes : quelqu’un sait ce que vous avez écrit, le téléphone chauffe, des réglages changent tout seuls. Aucun de ces signes n’est une certitude.
    • Chercher l’appli peut aussi se remarquer. Ne l’enlevez pas tout de suite : la personne qui vous surveille peut le remarquer, et les traces se perdent.
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
# english: 5bd53d77
utter_phone_children =
    Ce que les enfants portent avec eux peut dire où vous êtes :
    • Considérez ce qu’ils ont reçu comme surveillé, et ne faites aucun plan à côté.
    • Ne le fouillez pas et n’y changez rien pour l’instant. Cela peut se remarquer, et les enfants peuvent en parler.
    • Demandez à l’école qui peut venir les chercher, et de qui elle a le numéro.

# kind: list
# english: b44f3d4a
utter_phone_home =
    Caméras, haut-parleurs, serrures et voitures peuvent aussi avoir des comptes :
    • Regardez à qui est le compte de chaque appareil. Avec ce compte, on peut voir et écouter.
    • Parlez des plans à un autre endroit. Débrancher ou changer un appareil peut se remarquer.
    • Pour une voiture, regardez son application et les endroits où peut se cacher une balise.

# kind: list
# english: 3defdd23
utter_phone_work =
    Le travail et l’école peuvent aider, si vous voulez leur en parler :
    • Une personne de confiance sur place peut arrêter les appels, visites et messages avant qu’ils vous atteignent.
    • Le travail et l’école peuvent lire ce qui est sur leurs appareils et dans leurs comptes. Gardez plutôt les plans ailleurs.
    • Demandez-leur de ne pas donner vos horaires, l’endroit où vous êtes ou votre numéro.

# english: 830e97a5
utter_phone_in_plan = Si vous commencez maintenant un nouveau plan de sécurité, ce qui convient ici y sera repris.
