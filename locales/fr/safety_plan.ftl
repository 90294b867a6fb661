## The safety plan: shown once, or kept if she says so.

# english: 7888dead
utter_ask_resume =
    Un plan est en pause ici.
    Voulez-vous le continuer ?
    .true = Continuer ce plan
    .false = Commencer un autre plan

# english: 7eb2e604
utter_plan_begin =
    Avançons pas à pas, et passez ce qui ne convient pas.
    Le plan est à vous.
    Je le montre une fois, et je le garde seulement si vous le demandez.

# english: a816eecc
utter_ask_signs = Une de ces choses est-elle vraie pour vous ? Vous pouvez en choisir plusieurs.

# What she picked stands last, so that it is not seen in a preview.
# english: 69a8e065
utter_ask_recent =
    Encore une question sur votre choix, et vous pouvez la passer.
    Était-ce dans les derniers jours ?
    { $recent_signs }

# english: 23fe6945
utter_ask_current =
    Encore une question sur votre choix, et vous pouvez la passer.
    Est-ce que cela continue, ou pourrait arriver bientôt ?
    { $current_signs }

# english: a2170b13
utter_plan_with_person =
    Une partie de ce que vous avez dit peut être grave.
    Une personne est là et peut faire le plan avec vous : touchez « Une personne », en bas.

# english: e8d4c7f2
utter_plan_with_line =
    Une partie de ce que vous avez dit peut être grave.
    Une ligne d’aide peut faire le plan avec vous : touchez « Numéros », en bas.
    En cas d’urgence, appelez :
    { $emergency }

# kind: list
# english: 417bd522
utter_ask_relationship = D’après ce que vous savez, qui fait cela ?

# english: b7ac1637
utter_ask_trusted = Y a-t-il une personne de confiance que vous pouvez joindre ?

# english: cea48ab7
utter_ask_ways = Comment la personne qui fait cela pourrait-elle savoir ce que vous faites ? Choisissez ce qui convient.

# english: 6d483870
utter_ask_pause =
    C’était la première partie, et quelques questions peuvent suivre.
    Que voulez-vous faire ?

# english: b3e2d0a8
pause = Continuer ou faire une pause
    .go_on = Continuer
    .show = Voir le plan à ce stade
    .later = Pause, reprendre après

# english: 42251ae2
utter_plan_paused =
    Vos réponses jusqu’ici sont gardées ici, verrouillées.
    « Plan de sécurité », dans le menu, reprend à cet endroit.
    Elles s’effacent { $retention_days } jours après votre dernier message.

# english: b13819be
utter_ask_spyware_wish = Voulez-vous réfléchir à une application cachée dans votre téléphone ?
    .true = Oui
    .false = Pas maintenant

# english: 0f813fae
utter_ask_location_how =
    Cette personne semble savoir où vous êtes.
    Le partage de position est-il actif, ou avez-vous trouvé une petite balise de suivi ?

# english: 0911fde2
location_how = Comment le lieu peut être connu
    .share = Le partage est actif
    .tag = J’ai trouvé une balise

# english: 99671b5b
utter_ask_change_risky = Si la personne qui fait cela remarque un changement, cela pourrait-il vous mettre en danger ?

# english: d28ef95e
utter_ask_home = Partagez-vous un logement avec la personne qui fait cela ?

# english: 00e24966
utter_ask_leaving = Pensez-vous à partir ?

# english: 16f12994
leaving = Partir
    .thinking = Oui
    .maybe = Peut-être
    .not_now = Non

# english: bb7e75de
utter_ask_children = Y a-t-il des enfants à inclure dans le plan ?

# english: 07176e3a
utter_ask_images = Des images privées de vous font-elles partie de ce qui se passe ?

# english: dfa3134d
images = Images
    .adult = Oui, à 18 ans ou plus
    .minor = Oui, avant 18 ans
    .nothing = Non

# english: 9ceae6b0
utter_ask_own_step =
    Y a-t-il une étape à vous que vous voulez mettre dans le plan ?
    Quelques mots suffisent.

# english: 1e3cbe10
own_step = Votre propre étape

# kind: plan
# english: 6345141e
utter_plan =
    Vos premières étapes, les plus importantes en haut :

    { $plan }

# english: a9628ff4
utter_plan_own_step =
    Et votre propre étape :
    { $own_step }

# english: 61eab4e1
utter_ask_more_steps = Voulez-vous voir d’autres étapes ?
    .true = Voir d’autres étapes
    .false = Assez pour le moment

# kind: plan
# english: 52341d8e
utter_plan_later =
    D’autres étapes, pour quand il y a le temps :

    { $plan_later }

# english: 93c5f5fb
utter_ask_keep_plan =
    J’oublie le plan maintenant, sauf si vous voulez le garder.
    Toute personne qui ouvre cette discussion pourrait alors le lire.
    Dois-je le garder ici ?
    .true = Le garder ici
    .false = Ne pas le garder

# english: 69f3fbf1
utter_plan_kept =
    Le plan est gardé verrouillé jusqu’à { $retention_days } jours après votre dernier message.
    « Plan de sécurité », dans le menu, le montre de nouveau.
    Là, vous pouvez aussi le changer ou le supprimer.

# english: 040799c5
utter_plan_earlier_stays = Ce plan n’est pas gardé. Votre plan d’avant est encore ici.

# english: b83d795c
utter_plan_end =
    Vous avez déjà fait beaucoup pour arriver jusqu’ici.
    Peu de signes ne veut pas dire que tout va bien : écoutez votre peur.
    Vous pouvez refaire un plan à tout moment.

## The plan that is kept.

# english: c14b9cd3
utter_no_plan_kept = Aucun plan n’est gardé ici. Vous pouvez en faire un depuis le menu.

# english: 74e54830
utter_ask_plan_choice = Il y a ici un plan à vous. Que voulez-vous en faire ?

# english: 0c9af72c
plan_choice = Votre plan
    .read = Le lire
    .change = Le refaire pas à pas
    .delete = Le supprimer

# kind: plan
# english: 337cda21
utter_kept_plan =
    Vos premières étapes, les plus importantes en haut :

    { $kept_plan }

# english: 22416e35
utter_kept_own_step =
    Et votre propre étape :
    { $kept_own_step }

# kind: plan
# english: 47cb0446
utter_kept_later =
    D’autres étapes, pour quand il y a le temps :

    { $kept_later }

# english: a03a60a1
utter_ask_delete_plan =
    Un plan supprimé ne peut pas être récupéré.
    Le supprimer maintenant ?
    .true = Supprimer le plan
    .false = Le garder

# english: e3e7d17d
utter_plan_deleted = Le plan est supprimé ici, et disparaît des copies de secours en 14 jours au plus.

# english: 658dcece
utter_plan_still_kept = Le plan est toujours gardé ici.
