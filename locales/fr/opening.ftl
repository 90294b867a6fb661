## The first words. Two messages at most, then three questions that can each be skipped.

# english: 46870612
utter_ask_go_on = Quelque chose est resté en cours ici. Voulez-vous continuer ?
    .true = Continuer
    .false = Aller au menu

# kind: list
# english: 7cd92f02
utter_ask_language = Quelle langue est la plus facile pour vous ?

# english: 8464fce6
utter_welcome =
    Cette discussion est gérée par { $organisation }, et un programme vous répond.
    Telegram peut lire ce qui s’écrit ici.
    Écrivez seulement ce que vous voulez écrire.

# Said instead of utter_welcome while this is a trial.
# english: bca28051
utter_welcome_trial =
    Ceci est un essai mené par { $organisation }, et un programme vous répond.
    Ses mots sont un brouillon, pas encore relu par des gens dont c’est la langue.
    Telegram peut lire ce qui s’écrit ici.

# english: 144a9209
utter_ways_out =
    Ici, les messages disparaissent d’eux-mêmes, et vos réponses s’effacent { $retention_days } jours après votre dernier message.
    « Quitter » arrête tout de suite, et retire ce qui peut l’être.
    En cas d’urgence, appelez :
    { $emergency }

# english: b08f9196
utter_hello_again =
    C’est bien de vous revoir.
    Ici un programme répond, et vous pouvez passer chaque question.

# english: ba44ab01
utter_ask_shared_device = Quelqu’un d’autre peut-il lire ce téléphone ou ce compte ?

# english: 6fff9c7f
utter_shared_device =
    Alors je pose moins de questions, et les messages disparaissent après 1 heure.
    Un téléphone que personne d’autre n’a eu en main est plus sûr.
    Pour arrêter, touchez « Quitter », puis supprimez cette discussion des deux côtés.

# english: 1ecc53b0
utter_ask_safe_now = Êtes-vous en sécurité en ce moment ?

# english: 6af7a969
utter_not_sure_safe =
    Ne pas savoir, c’est normal.
    « Numéros » et « Une personne » sont en bas, à chaque étape.
    En cas d’urgence, appelez :
    { $emergency }
