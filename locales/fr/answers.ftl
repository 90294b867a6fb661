## Short answers to what people ask or say in between.

# english: cce7fdcb
utter_anonymous_kept =
    Votre nom et votre nom Telegram ne sont pas gardés ici.
    Le numéro de cette discussion est gardé seulement verrouillé, pour que les réponses vous arrivent.
    Telegram connaît votre compte et peut lire cette discussion.

# english: 9ae72ae3
utter_anonymous_seen =
    Un programme répond, et il ne transmet rien, sauf si vous le demandez.
    L’organisation qui le gère détient les clés.
    Écrivez donc seulement ce que vous voulez écrire.

# english: a1456876
utter_hello =
    Bonjour, c’est bien que vous soyez là.
    Choisissez ce qui convient, ou écrivez quelques mots, à votre façon.

# english: f71d82ef
utter_thanks = Je vous en prie. Prenez tout le temps qu’il vous faut.

# english: 86fec894
utter_feeling_bad =
    Cela a l’air dur, et c’est normal de ressentir cela.
    Vous n’avez pas à porter cela sans aide.
    « Numéros » et « Une personne » sont en bas, si vous voulez parler.

# english: 10354933
utter_self_blame =
    Ce n’est pas votre faute.
    La personne qui a fait cela a choisi de le faire.
    Rien de ce que vous avez fait ne lui en donnait le droit.

# english: 6dd33e0a
utter_pay =
    Souvent, après un paiement, on demande encore plus.
    Vous n’avez pas à répondre tout de suite.
    Beaucoup de gens ont déjà payé, et vous pouvez quand même trouver de l’aide.

# english: 9a8e37ae
utter_stop_here =
    Il n’y a pas de problème.
    Rien n’oblige à raconter, ici ou ailleurs.
    Vous pouvez arrêter, ou regarder autre chose.
