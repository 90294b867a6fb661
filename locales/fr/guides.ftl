## One guide for each kind of thing that can happen: be heard, three things today, what to keep.

# kind: list
# english: b09207dc
utter_ask_guide = Qu’est-ce qui s’en approche le plus ? Vous pouvez aussi l’écrire avec vos mots.

# english: 6fdef8e8
guide_words = Mots des guides
    .today = Trois choses pour aujourd’hui, si elles vous conviennent :
    .keep = Ce qui peut aider plus tard, si un jour vous le voulez. Gardez-le là où personne d’autre ne regarde : des photos peuvent arriver dans un cloud partagé.
    .under_18 = Si l’on y voit quelqu’un de moins de 18 ans, ne faites aucune copie ni capture d’écran. Le lien et le compte suffisent.

# kind: list
# english: bf065a81
utter_ask_guide_more = Qu’est-ce qui vous aiderait ensuite ?

# kind: list
# english: 311cb3fd
utter_ask_guide_more_removal = Qu’est-ce qui vous aiderait ensuite ?

# english: 9e83ea94
guide_more = Ce qui aiderait ensuite
    .keep = Ce que je peux garder
    .phone = Étapes sur le téléphone
    .people = Qui peut aider
    .plan = Plan de sécurité
    .tell = Dire ce qui s’est passé

# english: b9f98855
guide_more_removal = Ce qui aiderait ensuite
    .removal = Faire retirer ou bloquer
    .keep = Ce que je peux garder
    .phone = Étapes sur le téléphone
    .people = Qui peut aider
    .plan = Plan de sécurité
    .tell = Dire ce qui s’est passé

# kind: list
# english: 4b4b4e7c
utter_guide_crisis =
    On peut avoir l’impression qu’il n’y a plus d’issue. Votre vie compte, et vous pouvez trouver de l’aide ici :

    { $crisis_lines }

# kind: list
# english: 1fa80c78
utter_guide_people =
    Ces personnes peuvent écouter et aider. Certaines lignes transmettent les appels, alors demandez d’abord qui sera mis au courant :

    { $numbers }

## My pictures were shared

# english: 36895f46
utter_guide_heard_ncii =
    Je regrette que l’on vous ait fait cela.
    Partager quelque chose de privé sans votre accord n’est pas acceptable, peu importe qui a pris la photo.
    Ce n’est pas votre faute.

# kind: list
# english: 38653d7d
utter_guide_today_ncii =
    { guide_words.today }
    • Notez chaque lien, le compte et l’heure, avant que cela disparaisse.
    • Demandez le retrait au site ou à l’appli où cela se trouve. Je peux vous montrer comment.
    • Parlez-en à une personne de confiance, ou à une ligne d’aide. Vous n’avez pas à porter cela sans aide.

# kind: list
# english: 2439f4c9
utter_guide_keep_ncii =
    { guide_words.keep }
    • Le lien de chaque publication, le nom du compte, du groupe ou du canal, et la date et l’heure.
    • { guide_words.under_18 }
    • Une personne adulte peut ajouter une capture d’écran de l’endroit et du compte, avec le corps caché.
    • Certains pays, comme les Maldives, interdisent d’avoir de telles images. Là-bas, gardez seulement le lien.
    • Les messages où quelqu’un reconnaît l’avoir fait, ou demande quelque chose.
    • N’envoyez la photo à personne, pas même à moi, s’il vous plaît.

## Threat to share pictures

# english: 87663472
utter_guide_heard_ncii_threat =
    Vous n’avez pas à répondre tout de suite.
    Vouloir vous faire peur ainsi n’est pas acceptable, que la photo existe ou non.
    Ce n’est pas votre faute.

# kind: list
# english: ecaee275
utter_guide_today_ncii_threat =
    { guide_words.today }
    • Gardez les messages reçus, et notez le compte, l’heure et ce que l’on vous demande.
    • Vous pouvez faire bloquer la photo sur beaucoup de sites, avant toute publication. Je peux vous montrer comment.
    • Parlez-en à une personne de confiance. Rien ne vous oblige à rompre le contact si cela vous semble dangereux : écoutez votre peur.

# kind: list
# english: 91e855c0
utter_guide_keep_ncii_threat =
    { guide_words.keep }
    • Les mots exacts, avec le compte, la date et l’heure.
    • Toute la conversation, depuis le premier message.
    • Ce que veut la personne qui menace, et pour quand.
    • { guide_words.under_18 }

## Blackmail with pictures

# english: 0b5ee9d0
utter_guide_heard_sextortion =
    Cela arrive à beaucoup de gens, de tous âges, et les personnes qui font cela l’ont préparé.
    Quoi que vous ayez envoyé ou payé, ce n’est pas votre faute.
    Vous n’avez pas à répondre aujourd’hui, et il existe des étapes qui peuvent aider.

# kind: list
# english: e9aad126
utter_guide_today_sextortion =
    { guide_words.today }
    • Souvent, après un paiement ou un envoi, on demande encore plus. Rien ne vous oblige à donner davantage, et votre banque peut peut-être aider.
    • Si cela vous semble sans danger, arrêtez de répondre, sans supprimer la discussion. Cachez votre liste d’amis.
    • Parlez-en à une personne de confiance. Je peux vous montrer comment faire bloquer la photo sur certains sites.

# kind: list
# english: 5f49fe6a
utter_guide_keep_sextortion =
    { guide_words.keep }
    • Le lien du profil, et le nom d’utilisateur.
    • Toute la discussion, et la liste des appels.
    • Le compte, le portefeuille électronique ou le numéro où l’argent était demandé, et les reçus.
    • { guide_words.under_18 }

## Fake pictures

# english: a266879d
utter_guide_heard_synthetic_intimate =
    Je regrette que l’on vous ait fait cela.
    Le mal est réel, même quand l’image est fausse.
    La personne qui l’a fabriquée ou qui la transmet a mal agi, pas vous.

# kind: list
# english: 6607a5a1
utter_guide_today_synthetic_intimate =
    { guide_words.today }
    • Notez où l’image se trouve : liens, comptes, groupes et heures.
    • Demandez le retrait au site ou à l’appli. Cela vaut aussi pour les images fabriquées, et je peux vous montrer comment faire.
    • Si cela vient de l’école ou du travail, une personne de confiance sur place peut agir. Seulement si vous le voulez.

# kind: list
# english: 9bef3912
utter_guide_keep_synthetic_intimate =
    { guide_words.keep }
    • Le lien et le compte, et qui est dans le groupe.
    • La photo normale qui a été utilisée, et où l’on pouvait la voir.
    • Les messages des personnes qui ont commandé l’image ou l’ont transmise.
    • { guide_words.under_18 }

## Secret recording

# english: 9d72376a
utter_guide_heard_hidden_camera =
    Je regrette ce qui vous est arrivé.
    Personne n’a le droit de vous filmer en cachette, nulle part et pour aucune raison.
    C’est normal, ce que vous ressentez maintenant.

# kind: list
# english: 160906ca
utter_guide_today_hidden_camera =
    { guide_words.today }
    • S’il y a une caméra, n’y touchez pas. Quelqu’un regarde peut-être : faites comme toujours, et partez quand vous le pouvez.
    • Prenez l’endroit en photo seulement si la caméra ne vous voit pas. Notez qui a une clé ou un accès.
    • La police peut récupérer la caméra de façon que cela compte plus tard. C’est votre choix.

# kind: list
# english: c8f6d53e
utter_guide_keep_hidden_camera =
    { guide_words.keep }
    • Une photo du lieu et de la caméra, sans rien toucher.
    • Le jour, l’heure, et qui était là ou y a accès.
    • Les liens, si quelque chose a été mis en ligne.
    • { guide_words.under_18 }

## Insults, bullying, messages again and again

# english: de891ebc
utter_guide_heard_online_harassment =
    Je regrette que l’on vous écrive ainsi.
    C’est normal que cela vous épuise, même si d’autres disent que ce n’est rien.

# kind: list
# english: d260b2f2
utter_guide_today_online_harassment =
    { guide_words.today }
    • D’abord, mettez ces comptes en sourdine. Bloquer peut énerver certaines personnes encore plus, et vous pourrez toujours le faire plus tard.
    • Demandez à quelqu’un de proche de lire les messages pour vous pendant un temps.
    • Signalez les pires messages dans l’appli, après avoir noté les liens.

# kind: list
# english: 46c2a6ad
utter_guide_keep_online_harassment =
    { guide_words.keep }
    • Une liste avec la date, le compte, le lien et ce qui était écrit.
    • À quelle fréquence cela arrive, et depuis quand.
    • Quelques exemples. Il n’est pas nécessaire de tout garder.

## Followed or watched

# english: 6cfba00b
utter_guide_heard_cyberstalking =
    Quand on vous suit ou vous observe, cela fait peur, et c’est grave.
    Si vous remarquez des choses, ce n’est pas sans raison.
    Nous pouvons regarder cela pas à pas.

# kind: list
# english: 95cebde5
utter_guide_today_cyberstalking =
    { guide_words.today }
    • Notez ce que savait la personne qui vous suit, ou bien où elle est apparue. Ajoutez le jour et l’heure.
    • Ne changez pas tout d’un coup. Un changement soudain peut aggraver les choses : faites d’abord un plan.
    • Dites à quelqu’un où vous êtes et quand vous serez de retour.

# kind: list
# english: 359b1bb7
utter_guide_keep_cyberstalking =
    { guide_words.keep }
    • Une liste : jour, lieu, ce qui s’est passé, qui l’a vu. Et ce que la personne qui vous suit savait, sans moyen normal de le savoir.
    • Les appels, les messages et les nouveaux comptes de cette personne.
    • Si vous trouvez une balise : sa photo et son numéro, avant que l’on y touche.

## Threats of violence

# english: 2a401521
utter_guide_heard_threat_violence =
    Je prends ces paroles au sérieux, et d’autres peuvent le faire aussi.
    Vous n’avez rien fait pour mériter cela.

# kind: list
# english: 749a3c81
utter_guide_today_threat_violence =
    { guide_words.today }
    • Pensez à un lieu et à une personne chez qui vous pourriez aller, même la nuit. Convenez d’un mot pour demander de l’aide.
    • Vous pouvez prévenir la police, aujourd’hui ou plus tard. C’est votre choix.
    • Faire un plan de sécurité prend quelques minutes. Je peux le faire avec vous.
    Si cela peut arriver bientôt, appelez :
    { $emergency }

# kind: list
# english: 93637bfa
utter_guide_keep_threat_violence =
    { guide_words.keep }
    • Les mots exacts, tels qu’ils ont été dits, avec compte, date et heure. Un message vocal, gardez-le en fichier.
    • Les images envoyées, et ce qui montre que la personne qui menace sait où vous habitez ou allez.
    • Ce que cette personne a fait avant.

## Someone reads my phone

# english: 2aa2b69e
utter_guide_heard_spyware =
    C’est dur quand un téléphone ne semble plus être à vous.
    Vous avez peut-être raison, même si personne ne vous croit.
    Il y a des moyens de le savoir, dans le calme.

# kind: list
# english: 92322221
utter_guide_today_spyware =
    { guide_words.today }
    • Pour l’aide et les plans, prenez un autre téléphone ou ordinateur, que la personne qui vous surveille n’a jamais touché. Cette discussion aussi peut être lue.
    • Continuez à utiliser celui-ci comme toujours. N’enlevez rien pour l’instant : cette personne pourrait le remarquer, et des traces se perdraient.
    • Notez ce que cette personne semble savoir, et depuis quand, sur papier ou sur l’autre appareil.

# kind: list
# english: 965cded1
utter_guide_keep_spyware =
    { guide_words.keep }
    • Ce que sait la personne qui vous surveille, et qui vient forcément du téléphone. Notez le jour et l’heure.
    • Le modèle du téléphone, qui l’a donné ou l’a eu en main, et quand.
    • Des photos des réglages ou d’une balise, prises avec un autre téléphone. Ne réinitialisez pas le vôtre avant d’avoir décidé, s’il vous plaît.

## Control of phone, money and contacts

# english: cae32cad
utter_guide_heard_coercive_control =
    Avoir à tout demander, montrer et expliquer, ce n’est ni de l’amour, ni votre devoir.
    Que vous restiez ou partiez, maintenant ou plus tard, il existe des étapes utiles.

# kind: list
# english: 2aafbb61
utter_guide_today_coercive_control =
    { guide_words.today }
    • Trouvez un moment et un appareil que la personne qui vous contrôle ne surveille pas, seulement pour chercher de l’aide.
    • Si vous restez : une personne au courant, un mot d’alerte, et un peu d’argent ou une carte, gardés ailleurs.
    • Si vous pensez à partir, préparez d’abord le jour et le trajet avec quelqu’un qui aide. N’en parlez qu’aux personnes qui vous aident.

# kind: list
# english: 15ce47bb
utter_guide_keep_coercive_control =
    { guide_words.keep }
    • Une liste des jours et de ce qui a été ordonné, pris ou contrôlé. Gardez-la là où la personne qui vous contrôle ne regarde pas.
    • Les papiers de la banque, et des photos de réglages qui montrent à qui est le compte.
    • Les messages avec des ordres ou des punitions.

## An account was taken over

# english: dd26cb9d
utter_guide_heard_account_takeover =
    C’est bouleversant quand quelqu’un entre dans ce qui est à vous.
    Beaucoup de gens récupèrent leurs comptes, une étape à la fois.

# kind: list
# english: 0ed1127d
utter_guide_today_account_takeover =
    { guide_words.today }
    • Prenez un appareil auquel la personne qui a pris le compte n’a pas accès. Elle remarquera les changements : faites d’abord un plan si cela peut aggraver les choses.
    • Avant tout changement, prenez en photo la liste des connexions et des appareils.
    • Commencez par l’adresse et le numéro de secours, puis le mot de passe de l’e-mail. Ensuite les autres appareils, et le compte lui-même.

# kind: list
# english: 471d8c8a
utter_guide_keep_account_takeover =
    { guide_words.keep }
    • Les e-mails sur de nouvelles connexions ou des réglages changés.
    • La liste des appareils et des connexions, avec heures et lieux.
    • Les messages envoyés en votre nom.

## My address or data were published

# english: a8e4d5ca
utter_guide_heard_doxxing =
    Je regrette ce qui vous arrive.
    Ce qui est à vous a été mis sous les yeux d’inconnus.
    C’est normal d’avoir maintenant l’impression que l’on vous observe.

# kind: list
# english: 92d4deb1
utter_guide_today_doxxing =
    { guide_words.today }
    • Si c’est sans risque, dites chez vous ou dans l’immeuble que des inconnus peuvent venir ou appeler.
    • Notez les liens, puis demandez le retrait au site et aux moteurs de recherche. Je peux vous montrer comment.
    • Pensez à un endroit pour quelques nuits, si vous ne vous sentez pas bien chez vous.

# kind: list
# english: 2b482776
utter_guide_keep_doxxing =
    { guide_words.keep }
    • Le lien, le compte, ce qui a été publié, et depuis quand.
    • Les appels, les messages et les visites qui ont suivi, avec le jour et l’heure.
    • Qui pouvait connaître ces données.

## A profile in my name

# english: 1cf7db68
utter_guide_heard_impersonation =
    Je regrette ce qui vous arrive.
    Quelqu’un utilise votre nom et votre visage, et d’autres y croient.
    Ce que dit ou fait ce profil, ce n’est pas vous.

# kind: list
# english: a3f6911f
utter_guide_today_impersonation =
    { guide_words.today }
    • Notez le lien du profil et son nom, avant que cela change.
    • Signalez-le dans l’appli comme un profil qui se fait passer pour vous. Je peux vous montrer comment.
    • Prévenez vos contacts par un message calme. Si l’on envoie des inconnus à votre porte, prévenez les gens de la maison.

# kind: list
# english: de57c388
utter_guide_keep_impersonation =
    { guide_words.keep }
    • Le lien, et le numéro ou le nom du profil.
    • Les photos que ce profil utilise, et les messages qu’il a envoyés.
    • Qui a été contacté, et ce que ces personnes disent.

## Sexual pictures sent to me

# english: e056e3d3
utter_guide_heard_cyberflashing =
    Je regrette que vous ayez dû voir cela. Vous ne l’aviez pas demandé.
    C’est normal d’en ressentir du dégoût ou un choc.

# kind: list
# english: acc55f33
utter_guide_today_cyberflashing =
    { guide_words.today }
    • Notez le nom du compte et l’heure, puis mettez le message hors de votre vue. { guide_words.under_18 }
    • Réglez le partage à proximité sur vos contacts seulement, ou désactivez-le.
    • Bloquez et signalez la personne qui l’a envoyé, si cela vous semble sans danger.

# kind: list
# english: 8a79457c
utter_guide_keep_cyberflashing =
    { guide_words.keep }
    • Le message, avec le nom du compte et l’heure.
    • L’endroit où vous étiez, si cela venait de quelqu’un tout près.

## Sexual messages or comments

# english: c43a770b
utter_guide_heard_online_sexual_harassment =
    Personne n’a le droit de vous écrire ainsi.
    Une blague n’est une blague que si les deux peuvent en rire.

# kind: list
# english: 4494bf83
utter_guide_today_online_sexual_harassment =
    { guide_words.today }
    • Réglez qui peut vous écrire et commenter : seulement les gens que vous connaissez.
    • Vous n’avez pas à répondre. Un non suffit, et ne pas répondre est aussi un non.
    • Signalez les pires messages, après avoir noté les liens. Si vous voulez leur en parler, l’école ou le travail a peut-être l’obligation d’agir.

# kind: list
# english: 0abb91a6
utter_guide_keep_online_sexual_harassment =
    { guide_words.keep }
    • Les messages et les commentaires, avec compte, lien et heure.
    • À quelle fréquence cela arrive, et depuis quand.
    • Qui l’a vu.

## Many people at once

# english: efaa40ce
utter_guide_heard_coordinated_attack =
    Autant de gens à la fois, cela peut couper le souffle.
    Les personnes qui les ont rassemblés voulaient cela.
    Cela ne dit rien de vous.

# kind: list
# english: a261a65f
utter_guide_today_coordinated_attack =
    { guide_words.today }
    • Mettez vos comptes en privé pour quelques jours, et laissez quelqu’un d’autre lire pour vous.
    • Regardez si l’on peut trouver votre adresse ou votre numéro. Prévenez les gens de la maison, si c’est sans danger.
    • Parlez-en au travail ou dans votre organisation. On peut vous y aider à porter cela.

# kind: list
# english: 851d3745
utter_guide_keep_coordinated_attack =
    { guide_words.keep }
    • La publication qui a rassemblé les gens, et le groupe ou le hashtag.
    • Combien sont venus, de quand à quand, et quelques exemples.
    • Les comptes qui mènent tout cela.

## Hate

# english: 31249cf2
utter_guide_heard_hate_speech =
    Je regrette ce qui vous arrive.
    De tels mots sont faits pour vous rabaisser.
    Le problème, ce n’est pas qui vous êtes.

# kind: list
# english: 42fa195f
utter_guide_today_hate_speech =
    { guide_words.today }
    • Notez le lien et le compte, puis signalez le contenu dans l’appli.
    • Passez la soirée avec des gens qui vous font du bien. Vous ne devez de réponse à personne.
    • Si l’on appelle d’autres gens à agir, prévenez quelqu’un près de vous, et pensez à un lieu sûr.

# kind: list
# english: f96aa8eb
utter_guide_keep_hate_speech =
    { guide_words.keep }
    • Le lien, le texte et le compte.
    • Combien de gens pouvaient le voir, et l’heure.
    • Si d’autres gens ont été appelés à faire quelque chose.

## False stories

# english: 955a79e3
utter_guide_heard_false_information =
    Je regrette ce qui vous arrive.
    Les histoires inventées collent à la peau, et c’est fatigant d’y faire face.
    Vous n’avez pas à répondre à chacune.

# kind: list
# english: be699fe1
utter_guide_today_false_information =
    { guide_words.today }
    • Notez où cela a commencé : le premier lien, le compte et l’heure.
    • Une seule mise au point calme suffit, et seulement si vous le voulez. Vos proches peuvent la partager.
    • Demandez à un avocat ou à une ligne d’aide avant de nommer quelqu’un en public. Cela peut avoir des risques juridiques.

# kind: list
# english: 11fa9f9b
utter_guide_keep_false_information =
    { guide_words.keep }
    • Les liens, la première source, et jusqu’où c’est allé.
    • Ce qui montre que ce n’est pas vrai.

## An adult contacts a child

# english: 1815080e
utter_guide_heard_grooming_minor =
    Merci de me l’avoir dit.
    Qu’il s’agisse de vous ou d’un enfant que vous connaissez : l’enfant n’a rien fait de mal.
    L’adulte, lui, sait toujours que cela ne se fait pas.

# kind: list
# english: 05b5bb09
utter_guide_today_grooming_minor =
    { guide_words.today }
    • Ne prévenez pas l’adulte, et ne lui répondez plus. Un signalement dans l’appli peut l’alerter aussi.
    • Laissez la discussion telle quelle sur le téléphone. Ne copiez et n’envoyez aucune image, pas même à moi, s’il vous plaît.
    • Avec une grande personne à qui vous ou l’enfant faites confiance, appelez la police ou une ligne sous « Numéros ».
    Si une rencontre est prévue, appelez aujourd’hui :
    { $emergency }

# kind: list
# english: 125823a6
utter_guide_keep_grooming_minor =
    { guide_words.keep }
    • Le lien et le nom du profil, et le jeu ou l’appli.
    • Les jours et les heures du contact.
    • La discussion reste sur le téléphone. Des images, ne gardez aucune copie : un lien suffit.

## Sold, advertised or recruited

# english: 0fe98c87
utter_guide_heard_recruitment_exploitation =
    Merci de me l’avoir dit.
    Personne n’a le droit de vendre ou de prêter un être humain.
    Ici, on ne vous reproche rien de ce que vous avez fait pour tenir.

# kind: list
# english: 56faf5d8
utter_guide_today_recruitment_exploitation =
    { guide_words.today }
    • Si l’on retient vos papiers, votre argent ou vous-même, quelqu’un qui aide peut chercher une issue avec vous.
    • Notez le lien de l’annonce ou le nom du groupe, si vous pouvez le faire sans danger.
    • Prenez soin de votre corps. Un médecin peut vous recevoir sans demander toute l’histoire.

# kind: list
# english: e36a1b8f
utter_guide_keep_recruitment_exploitation =
    { guide_words.keep }
    • Le lien de l’annonce, et qui l’a publiée.
    • Les discussions, les numéros et les traces de paiements.
    • Les noms ou surnoms, les lieux et les jours, avec vos mots.

## Violence in person

# english: 3382a768
utter_guide_heard_offline_violence =
    Je regrette que l’on vous ait fait cela.
    Vous n’y êtes pour rien, et vous pouvez avancer pas à pas.

# kind: list
# english: 0090eab9
utter_guide_today_offline_violence =
    { guide_words.today }
    • Voyez un médecin dès que possible, de préférence dans les 3 jours. Cela peut éviter maladie et grossesse.
    • Si vous voulez un examen médical, mieux vaut ne pas vous laver avant. Demandez d’abord qui sera mis au courant.
    • Si l’on vous a serré le cou, montrez-le à un médecin aujourd’hui, même sans marques.
    • Cette nuit, dormez si possible là où la personne qui vous fait du mal ne vient pas.

# kind: list
# english: 9305f2aa
utter_guide_keep_offline_violence =
    { guide_words.keep }
    • Le certificat médical, et des photos des blessures sur plusieurs jours.
    • Les vêtements dans un sac en papier, sans les laver.
    • Les messages d’avant et d’après.

## Something else, or not sure

# english: 64ac1493
utter_guide_heard_other_unsure =
    Cela n’a pas besoin d’un nom pour compter.
    Si quelque chose ne vous semble pas normal, c’est une raison suffisante.

# kind: list
# english: c6b4d837
utter_guide_today_other_unsure =
    { guide_words.today }
    • Notez ce qui s’est passé en quelques mots, avec le jour. Le voir écrit peut aider.
    • Parlez-en à une personne qui écoute.
    • Si vous voulez, nous faisons un plan pour que vous soyez mieux à l’abri. Là non plus, pas besoin d’un nom.

# kind: list
# english: b0d830de
utter_guide_keep_other_unsure =
    { guide_words.keep }
    • Une courte liste avec vos mots : jour, lieu, ce qui s’est passé, qui l’a vu.
    • Les liens, les messages et les appels, s’il y en a.
