## Her own word, which opens this chat again after leaving or a pause.

# english: ce60d53c
utter_ask_offer_word =
    Un mot de retour est un mot à vous.
    Après « Quitter » ou une pause, cette discussion ne s’ouvre alors qu’avec lui.
    Voulez-vous en choisir un maintenant ?
    .true = Choisir un mot de retour
    .false = Pas maintenant

# english: 75f0eeb7
utter_ask_word_choice = Un mot de retour existe. Que voulez-vous faire ?

# english: 8caa4c90
word_choice = Mot de retour
    .change = Le changer
    .remove = L’enlever

# english: 236d471d
utter_ask_new_return_word =
    Écrivez votre nouveau mot de retour : un long mot, ou quelques mots.
    J’en garde seulement un code, qui ne permet pas de retrouver le mot.
    Votre message avec le mot est supprimé de cette discussion.

# english: 7121b31b
utter_return_word_too_short =
    Ce mot est trop court et facile à deviner.
    Écrivez un mot plus long, ou quelques mots ensemble, s’il vous plaît.

# english: 7d6c9dc4
utter_return_word_too_common =
    Beaucoup de gens devineraient ce mot.
    Écrivez quelque chose que personne d’autre n’imaginerait.

# english: ca6895ac
utter_return_word_done =
    Votre mot de retour est en place.
    Après « Quitter », écrivez-le ici pour revenir.
    Personne ne peut le retrouver pour vous : gardez-le bien en mémoire.

# english: 05243626
utter_return_word_failed = Cela n’a pas marché, et rien n’a changé. Réessayez dans un moment, s’il vous plaît.

# english: 87fc22c9
utter_ask_return_word_given =
    Écrivez d’abord votre mot de retour, s’il vous plaît.
    Votre message avec le mot est supprimé de cette discussion.

# english: c7c41621
utter_return_word_wrong =
    Ce n’est pas ce mot.
    Vous pouvez attendre un peu et réessayer, ou passer.

# english: f02ad5f2
utter_return_word_unchanged = Rien n’a changé.

# english: 12f1e22d
utter_return_word_removed =
    Le mot de retour est enlevé.
    À partir de maintenant, « Quitter » termine cette discussion pour de bon, et ce qui était ici ne sera plus montré.
