## Said by the casework, not by a flow.

# The one message that stays after leaving. Nothing in it may point to what was here.
# english: 515e86e7
cover_left =
    Conseil du jour : rincez le riz jusqu’à ce que l’eau soit claire, puis laissez-le tremper avant la cuisson.
    Numéro d’urgence :
    { $emergency }

# What answers in cover. All alike in kind and length, all with the number at the end.
# english: 67bfc460
cover_answers = Conseils
    .a =
        Pour des oignons fondants, cuisez-les lentement à feu doux et remuez de temps en temps.
        Numéro d’urgence :
        { $emergency }
    .b =
        Salez l’eau des pâtes avant d’y mettre les pâtes, et goûtez-la une fois.
        Numéro d’urgence :
        { $emergency }
    .c =
        Lavez la salade à l’eau froide et séchez bien les feuilles avant la sauce.
        Numéro d’urgence :
        { $emergency }
    .d =
        Laissez le pain refroidir avant de le couper, et gardez-le dans un torchon.
        Numéro d’urgence :
        { $emergency }
    .e =
        Pour une soupe claire, laissez-la cuire à petit feu sans faire de gros bouillons.
        Numéro d’urgence :
        { $emergency }
    .f =
        Goûtez le ragoût à la fin, et ajoutez un peu de citron s’il est trop fade.
        Numéro d’urgence :
        { $emergency }

# The same, for study tips.
# english: 60385ad8
cover_left_study =
    Conseil du jour : lisez une page, fermez le livre, et redites-la avec vos propres mots.
    Numéro d’urgence :
    { $emergency }

# english: 0a4ab94f
cover_answers_study = Conseils
    .a =
        Apprenez les mots nouveaux par petits groupes, et revoyez-les le lendemain.
        Numéro d’urgence :
        { $emergency }
    .b =
        Étudiez vingt-cinq minutes, faites une pause de cinq minutes, et recommencez.
        Numéro d’urgence :
        { $emergency }
    .c =
        Écrivez les trois idées principales d’un chapitre sur une fiche, sans le livre.
        Numéro d’urgence :
        { $emergency }
    .d =
        Commencez par le travail qui vous plaît le moins, quand votre esprit est frais.
        Numéro d’urgence :
        { $emergency }
    .e =
        Expliquez à quelqu’un ce que vous venez d’apprendre, ou dites-le à voix haute.
        Numéro d’urgence :
        { $emergency }
    .f =
        Laissez le téléphone dans une autre pièce pour lire, et gardez de l’eau près de vous.
        Numéro d’urgence :
        { $emergency }

# After a quiet half hour, where a return word is set. Whoever reads it may be someone else than she.
# english: 9d3edec0
guard_ask =
    C’est bien de vous revoir.
    Écrivez votre mot pour continuer, s’il vous plaît.

# english: 5d172d98
not_saved = Cela n’a pas été gardé. Réessayez dans un moment, s’il vous plaît.

# english: 48c87dcd
trial_closed =
    Cette discussion n’est pas encore ouverte.
    Numéro d’urgence :
    { $emergency }

# english: 869b5d24
utter_erased =
    Ce qui était gardé ici sur cette discussion est effacé.
    Cela disparaît des copies de secours en 14 jours au plus.
    La discussion elle-même reste dans votre liste tant que vous ne l’y supprimez pas.

# english: 84c25a83
left_report =
    Quand vous avez quitté, { $count ->
        [one] { $count } message n’a pas pu être retiré
       *[other] { $count } messages n’ont pas pu être retirés
    }.
    Les messages de plus de 48 heures restent tant que vous ne supprimez pas la discussion des deux côtés.
    Les notifications et d’autres appareils peuvent aussi la montrer.

# english: 19eeab22
something_went_wrong =
    Quelque chose n’a pas marché ici. Votre place est gardée : vous pouvez réessayer.
    En cas d’urgence, appelez :
    { $emergency }

# How a contact is described beside its name.
# english: 34759100
contact = Contacts
    .always = jour et nuit
    .open_until = ouvert maintenant, jusqu’à { $time }
    .opens_at = ouverture : { $time }
    .unchecked = pas encore vérifié
    .anonymous = sans donner de nom
    .not_anonymous = demande votre nom
    .languages = langues : { $languages }
    .nothing = Aucun numéro vérifié n’est encore connu pour votre pays.

# Stands for $organisation as long as the configuration names none.
# english: b1e83bf4
organisation_unnamed = une organisation qui n’a pas encore donné son nom
