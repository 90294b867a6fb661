## The menu, and the ways on after something was told.

# english: 6d75587e
utter_ask_wish = Qu’est-ce qui vous aiderait ?

# english: e5e9d2a4
wish = Ce qui aiderait
    .need_help_now = Besoin d’aide maintenant
    .pictures_shared = On a partagé mes photos
    .threatened = Menaces avec des photos
    .something_else = Autre chose s’est passé
    .tell = Dire ce qui s’est passé
    .safety_plan = Plan de sécurité
    .talk_person = Parler à une personne
    .keep_evidence = Garder des preuves
    .report = Faire un signalement
    .someone_else = Pour quelqu’un d’autre
    .rights = Mes droits
    .removal = Faire retirer, ma liste
    .learn = En savoir plus
    .settings = Réglages

# english: 2a7339e8
utter_take_your_time = Prenez votre temps. Rien ne doit se décider maintenant.

# english: 4c6eddeb
utter_ask_after = Que voulez-vous faire ensuite ?

# english: 17bd3f3f
after = Ensuite
    .plan = Plan de sécurité
    .person = Parler à une personne
    .numbers = Voir les lignes d’aide
    .menu = Retour au menu
