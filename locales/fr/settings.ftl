## Settings, what is stored, erasing.

# english: 8edf6ce1
utter_one_language = Cette discussion n’a qu’une langue pour le moment.

# kind: list
# english: ef2fd154
utter_ask_setting = Que voulez-vous changer ou voir ?

# english: f616a6ba
setting = Réglages
    .language = Langue
    .country = Pays
    .disappear = Messages qui s’effacent
    .return_word = Mot de retour
    .cover = Après « Quitter »
    .kept_plan = Mon plan gardé
    .stored = Ce qui est gardé
    .erase = Tout effacer
    .short_mode = Mode court

# kind: list
# english: 3834e37a
utter_ask_which_country =
    Pour quel pays voulez-vous les numéros ?
    Avec « Je ne sais pas », je montre ceux de plusieurs pays.

# english: c64d3772
countries = Pays
    .kr = Corée du Sud
    .id = Indonésie
    .ci = Côte d’Ivoire
    .ba = Bosnie-Herzégovine
    .mk = Macédoine du Nord
    .ge = Géorgie
    .mv = Maldives

# english: e1436afa
utter_country_known =
    Les numéros sont maintenant ceux de ce pays :
    { $country }

# english: 41ddcdf5
utter_country_unknown = Les numéros sont maintenant ceux de plusieurs pays.

# kind: list
# english: c176a044
utter_ask_disappear_choice =
    Après combien de temps les messages doivent-ils disparaître ici ?
    Un temps plus court laisse moins à trouver.

# english: 3d51d51d
disappear_times = Temps avant que les messages disparaissent
    .hours_1 = 1 heure
    .hours_3 = 3 heures
    .hours_12 = 12 heures
    .hours_24 = 1 jour
    .hours_47 = Presque 2 jours

# english: fe813bba
utter_disappear_set =
    Ici, les messages disparaissent maintenant après :
    { $disappear_after }

    Les notifications et d’autres appareils peuvent les montrer plus longtemps.

# english: 64a1608a
utter_ask_cover_choice = À quoi cette discussion doit-elle ressembler quand vous l’avez quittée ?

# english: 6ad5354d
cover_choice = Après « Quitter »
    .recipes = Conseils de cuisine
    .study = Conseils pour étudier

# english: dbe0afa3
utter_cover_set = C’est réglé. Ce sera ainsi dès la prochaine fois que vous quittez.

# english: 466727e4
utter_ask_short_choice =
    En mode court, je demande moins, et je ne répète rien de ce que vous dites.
    Faut-il l’activer ?
    .true = L’activer
    .false = Le désactiver

# english: 87e4234d
utter_short_on = Le mode court est activé.

# english: a6d20824
utter_short_off = Le mode court est désactivé.

# kind: list
# english: ddf83d7b
utter_stored =
    Voici ce qui est gardé sur vous en ce moment. Tout est verrouillé :

    { $stored }

# english: 1305fca2
utter_stored_nothing = Rien n’est gardé sur vous en ce moment.

# english: c36bafdc
utter_stored_failed = Je n’ai pas pu vérifier à l’instant. Réessayez plus tard, s’il vous plaît.

# english: 515632f0
stored_things = Ce qui peut être gardé
    .sessions = Vos réponses, vos réglages, un plan que vous gardez, et où vous en êtes dans cette discussion.
    .inbox = Votre dernier message, jusqu’à ce qu’il ait une réponse.
    .seen_updates = Des marques des messages déjà reçus, pour n’en prendre aucun deux fois.
    .outbox = Des réponses pas encore envoyées.
    .message_ids = Les numéros des messages d’ici, pour pouvoir les supprimer.
    .deletion_notes = Une note de ce qui reste à supprimer dans cette discussion.
    .jobs = Des tâches pour plus tard, comme effacer à temps.

# english: 7c7dfe8d
utter_erase_what =
    Cela efface vos réponses, vos mots et tout le reste gardé sur vous ici.
    Tout cela disparaît aussi des copies de secours en 14 jours au plus.
    C’est définitif : on ne peut pas l’annuler.

# english: b6140644
utter_erase_what_not =
    Une note verrouillée des messages à supprimer reste jusqu’à ce que ce soit fait, environ deux jours au plus.
    Telegram peut garder ses propres copies.
    Au-delà de 48 heures, je ne peux pas supprimer les messages : vous pouvez supprimer la discussion des deux côtés.

# english: 0108f11f
utter_ask_erase_now = Tout effacer maintenant ?
    .true = Tout effacer
    .false = Garder

# english: 5de23c4f
utter_erase_failed = Cela n’a pas été effacé. Réessayez dans un moment, s’il vous plaît.

# english: 630a98a4
utter_erase_kept = Rien n’a été effacé.
