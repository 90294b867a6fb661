## What is not built yet says so, with what helps today.

# english: e17e4daf
utter_evidence_by_yourself =
    Notez le lien, le compte et l’heure, avant que cela disparaisse.
    Une capture d’écran devrait montrer les trois.
    Gardez-la là où personne d’autre ne regarde, et ne la faites pas circuler.

# kind: list
# english: 1641540d
utter_evidence_not_built =
    Garder des fichiers ici n’est pas encore possible : je ne peux pas les conserver pour vous. Ces personnes peuvent aider :

    { $numbers }

# english: f31734ac
utter_report_your_choice =
    Signaler est une possibilité.
    C’est votre choix, aujourd’hui ou plus tard.
    Dans certains endroits, l’affaire continue même si vous changez d’avis.

# kind: list
# english: 2ee89788
utter_report_not_built =
    Je ne peux pas encore prendre de signalement : cette partie est en construction. Ces personnes peuvent vous dire comment faire :

    { $numbers }

# kind: list
# english: 769c7c25
utter_my_report_not_built =
    Je ne peux pas encore prendre de signalement : je n’en garde donc aucun.
    Si vous avez fait un signalement ailleurs, c’est là que l’on peut vous dire où il en est. Ces personnes peuvent vous aider à demander :

    { $numbers }
