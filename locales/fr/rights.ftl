## Rights and the law, by country. Information, no advice; no lawyer has looked at it yet.

# english: 67e7d84b
utter_rights_first =
    Ceci est une information, pas un conseil, et aucun avocat ne l’a encore vérifiée.
    Les lois changent : un avocat ou une ligne d’aide peut dire ce qui vaut pour vous.

# kind: list
# english: 5b7f10e5
utter_ask_rights_country = De quel pays s’agit-il ?

# kind: list
# english: 2a3854b9
utter_ask_rights_topic = Que voulez-vous savoir ?

# english: 029d3158
rights_topic = Droits
    .laws = Lois
    .reporting = Si je le signale
    .risks = Risques pour moi
    .interview = Entretien avec la police
    .support = Soutien, aide juridique

# kind: list
# english: 7b355412
utter_rights_laws =
    Voici les lois trouvées jusqu’ici qui peuvent s’appliquer. À côté de chacune, ce dont elle parle :

    { $laws }

# kind: list
# english: 89a25186
utter_rights_support =
    Ces lignes peuvent aider, ou savent qui donne une aide juridique gratuite :

    { $numbers }

# kind: list
# english: bae17dae
utter_rights_interview =
    Le premier entretien peut être long. Vous pouvez demander à la police :
    • qu’une personne de confiance soit avec vous, et un interprète si vous en avez besoin ;
    • à parler à une femme ou à un homme, selon votre préférence, et dans une pièce calme ;
    • des pauses, et de pouvoir dire que vous ne savez pas ou ne vous souvenez pas ;
    • une copie ou le numéro du signalement, et le nom de la personne qui l’a reçu ;
    • que votre adresse ne soit pas dans les papiers, si c’est possible là-bas ;
    • que les plateformes conservent les données, car elles les suppriment après un certain temps.
    Apportez une courte liste de jours et de liens. Vous décidez de ce que vous montrez. Montrez une conversation en entier : des parties manquantes peuvent nuire à l’affaire.

# kind: legal
# english: 36e8586a
utter_rights_reporting_kr =
    En Corée du Sud, le formulaire en ligne demande qui vous êtes : signaler à la police n’est pas anonyme.
    Depuis 2023, si quelqu’un vous traque, l’affaire peut continuer même si vous changez d’avis.
    Si vous avez moins de 18 ans, les écoles et centres de conseil doivent signaler aussitôt les crimes sexuels. Demandez avant d’en dire plus.

# kind: legal
# english: bf6d0865
utter_rights_reporting_id =
    En Indonésie, pour une personne adulte, une affaire n’est le plus souvent ouverte que si elle porte plainte.
    Pour les enfants et les personnes handicapées, l’affaire est ouverte sans cela.
    Un signalement demande qui vous êtes, et une déclaration se signe au poste de police.

# kind: legal
# english: 00a493c0
utter_rights_reporting_ci =
    En Côte d’Ivoire, l’unité contre la cybercriminalité reçoit les signalements sur place, gratuitement, avec ce que vous avez gardé.
    Elle ne demande jamais d’argent : de faux agents le font. Des avocats y conseillent de ne pas supprimer de messages avant.
    Un juge peut ordonner une protection urgente, y compris contre un ou une ex-partenaire.

# kind: legal
# english: f50de2ef
utter_rights_reporting_ba =
    En Bosnie-Herzégovine, la loi diffère selon la partie du pays.
    Vous pouvez faire un signalement dans n’importe quel poste de police. Dans la Fédération, traquer quelqu’un et faire mauvais usage d’enregistrements sont des infractions à part entière depuis 2025.
    Selon le cas, un signalement peut être retiré ou non. Demandez avant de signer.

# kind: legal
# english: 7e63d829
utter_rights_reporting_mk =
    En Macédoine du Nord, vous pouvez signaler par e-mail, par le bouton rouge du ministère, ou sur place.
    Un changement, rapporté en 2026, permet peut-être qu’une affaire de violence domestique continue sans votre accord.
    Renseignez-vous à ce sujet avant de signer.

# kind: legal
# english: dab78106
utter_rights_reporting_ge =
    En Géorgie, vous pouvez signaler par le numéro d’urgence ou dans n’importe quel poste de police.
    La police peut aussitôt interdire à quelqu’un de vous approcher, et un tribunal peut ordonner une protection.
    Nous n’avons pas pu savoir si un signalement peut être retiré. Demandez avant de signer.

# kind: legal
# english: 53ad0c03
utter_rights_reporting_mv =
    Aux Maldives, un tribunal peut ordonner une protection, y compris en urgence.
    Certaines lignes d’aide transmettent les appels aux autorités. Demandez dès le début qui sera mis au courant.
    Nous n’avons pas pu savoir si un signalement peut être retiré.

# kind: legal
# english: d836bb5b
utter_rights_risks_kr =
    En Corée du Sud, dire en public la vérité sur quelqu’un peut aussi être poursuivi.
    Avant de nommer quelqu’un en public, demandez à un avocat ou à une ligne d’aide.

# kind: legal
# english: 5a015ca9
utter_rights_risks_id =
    En Indonésie, des règles sur la décence et la diffamation ont servi contre des personnes visibles sur de telles images.
    Parlez à une aide juridique avant de signaler ou publier.
    Si l’on vous propose une médiation avec l’autre personne, vous pouvez refuser.

# kind: legal
# english: c44e8694
utter_rights_risks_ci =
    En Côte d’Ivoire, les insultes en ligne sont punies, même quand on répond par colère.
    Avant de nommer quelqu’un en public, demandez à un avocat ou à une ligne d’aide.

# kind: legal
# english: 58ff6e42
utter_rights_risks_ba =
    En Republika Srpska, la diffamation est de nouveau une infraction pénale depuis 2023.
    Avant de nommer quelqu’un en public, demandez à un avocat ou à une ligne d’aide.

# kind: legal
# english: 9fef221d
utter_rights_risks_mk =
    Pour la Macédoine du Nord, aucun risque particulier n’a été trouvé. Cela ne veut pas dire qu’il n’y en a pas.
    Avant de nommer quelqu’un en public, demandez à un avocat ou à une ligne d’aide.

# kind: legal
# english: 71f10944
utter_rights_risks_ge =
    Pour la Géorgie, aucun risque particulier n’a été trouvé. Cela ne veut pas dire qu’il n’y en a pas.
    Avant de nommer quelqu’un en public, demandez à un avocat ou à une ligne d’aide.

# kind: legal
# english: f02ce4cc
utter_rights_risks_mv =
    Aux Maldives, avoir ou envoyer de telles images peut être puni par la loi. Cela vaut même si c’est pour les montrer plus tard.
    Les liens et les noms de comptes suffisent. Rien ne vous oblige à parler d’une relation.
    Demandez à un avocat avant de remettre quoi que ce soit.
