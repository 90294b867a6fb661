## She tells what happened, as much or as little as she likes.

# english: f631ed0d
utter_ask_again = Vous m’avez déjà parlé de quelque chose. Est-ce une chose nouvelle, cette fois ?
    .true = Une chose nouvelle
    .false = La même chose qu’avant

# english: a66c97dd
utter_as_much_as_you_like =
    Je regrette que cela vous arrive.
    Vous pouvez en dire autant ou aussi peu que vous voulez.

# english: b5fe62e7
utter_ask_incidents = Qu’est-ce qui s’en approche le plus ? Vous pouvez choisir plusieurs réponses.

# english: 26c7b4b4
utter_ask_platforms = Où est-ce que cela s’est passé ? Vous pouvez choisir plusieurs réponses.

# english: 9b5b9af8
utter_ask_since =
    { $place } : depuis quand, d’après ce que vous savez ?
    Vous pouvez choisir, ou écrire un jour, un mois ou une année, comme 15/01/2026.

# english: 58d5edc9
utter_ask_still_there = { $place } : est-ce encore là, ou toujours en cours ?

# english: e1de7361
utter_ask_age =
    Quel âge avez-vous, si vous voulez le dire ?
    Cela change seulement l’aide que je peux montrer.

# english: 018b61e3
utter_age_impossible = Ce nombre ne ressemble pas à un âge. Vous pouvez aussi passer.

# english: 3e0314c9
utter_before_telling =
    Les fichiers que vous envoyez restent dans Telegram : je ne les récupère pas encore.
    N’envoyez pas d’images intimes, de qui que ce soit, s’il vous plaît.
    Vos mots sont gardés verrouillés jusqu’à { $retention_days } jours après votre dernier message.

# english: fea52303
utter_ask_telling =
    Si vous voulez, racontez avec vos mots, en autant de messages que vous voulez.
    « J’ai fini » termine cette étape.

# kind: preview
# english: 47d1696a
utter_summary =
    Voici ce que vous m’avez dit, comme je le comprends.
    Quoi : { $incidents }
    Où : { $platforms }
    Depuis quand : { $since_all }
    Avec vos mots : { $telling_messages ->
        [0] aucun message
        [one] un message
       *[other] { $telling_messages } messages
    }, { $telling_files ->
        [0] aucun fichier
        [one] un fichier
       *[other] { $telling_files } fichiers
    }

# kind: preview
# english: cad53093
utter_summary_one_place =
    Voici ce que vous m’avez dit, comme je le comprends.
    Quoi : { $incidents }
    Où : { $named_place }
    Depuis quand : { $since_when }
    Encore là : { $still_up }
    Avec vos mots : { $telling_messages ->
        [0] aucun message
        [one] un message
       *[other] { $telling_messages } messages
    }, { $telling_files ->
        [0] aucun fichier
        [one] un fichier
       *[other] { $telling_files } fichiers
    }

# english: 4e9dadce
utter_not_your_fault = Merci de me l’avoir dit. Ce n’est pas votre faute.

# english: 215d5a7d
utter_minor_limits =
    Vous avez bien fait de demander de l’aide.
    Si vous avez moins de 18 ans, quelqu’un qui aide ici peut devoir parler du mal subi à d’autres.
    Ce programme, lui, ne dit rien à personne, et vous pouvez continuer ou arrêter.

# kind: list
# english: f17e876b
utter_minor_lines =
    Voici des lignes que vous pouvez joindre. Rien ne vous oblige à appeler maintenant :

    { $numbers }
