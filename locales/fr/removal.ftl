## Having it taken down or blocked, place by place.

# english: e58936ac
utter_removal_first =
    D’abord ceci : la personne qui a mis cela en ligne peut le remarquer, et deviner de qui vient la demande.
    Si cela peut aggraver les choses, préparez-le d’abord avec quelqu’un qui aide.
    Utilisez une adresse e-mail que personne d’autre ne peut ouvrir.

# kind: list
# english: a9db7123
utter_ask_removal_place = Où est-ce que cela se trouve ? Nous prenons un endroit après l’autre.

# english: 6667fd30
utter_ask_removal_next = Et ensuite ?

# english: 8c1cd023
removal_next = Et ensuite
    .another = Un autre endroit
    .search = Moteurs de recherche
    .letter = Une lettre à envoyer
    .list = Ma liste

# kind: list
# english: 8a19cfa8
utter_removal_search =
    Les moteurs de recherche peuvent cacher une page dans leurs résultats. La page elle-même reste : demandez-y aussi le retrait.
    • Google a un formulaire pour les images intimes, fausses aussi, et un pour votre adresse ou votre numéro.
    • On y demande les liens et une adresse e-mail. Vous recevez un e-mail quand la décision est prise.
    Images, dans Google :
    https://support.google.com/websearch/answer/6302812
    Adresse ou numéro, dans Google :
    https://support.google.com/websearch/answer/9673730
    Bing :
    https://www.microsoft.com/en-us/concern/bing

## Place by place

# kind: list
# english: f32be68c
utter_removal_telegram =
    Sur Telegram :
    • Copiez d’abord le lien du message, du groupe ou du canal.
    • Appuyez longuement sur le message, ou ouvrez le menu du canal, et choisissez « Signaler ».
    • Vous pouvez aussi écrire à l’adresse e-mail ci-dessous, avec les liens. La réponse est souvent lente, ou ne vient pas.
    abuse@telegram.org

# kind: list
# english: 63c2563f
utter_removal_instagram =
    Sur Instagram :
    • Touchez les trois points de la publication, du message ou du profil, puis « Signaler ». Choisissez la raison sur les images privées ou la nudité.
    • On vous demande la publication ou son lien. Ce qui est retiré est reconnu, pour être bloqué si cela revient.
    • La réponse vient dans l’appli. Le délai n’est pas indiqué. Les discussions privées sont plus difficiles à atteindre.
    https://about.meta.com/actions/safety/topics/bullying-harassment/ncii

# kind: list
# english: b005a0fc
utter_removal_facebook =
    Sur Facebook :
    • Touchez les trois points de la publication, du message ou du profil, puis « Signaler ». Choisissez la raison sur les images privées ou la nudité.
    • On vous demande la publication ou son lien. Ce qui est retiré est reconnu, pour être bloqué si cela revient.
    • La réponse vient dans l’appli. Le délai n’est pas indiqué. Les discussions privées sont plus difficiles à atteindre.
    https://about.meta.com/actions/safety/topics/bullying-harassment/ncii

# kind: list
# english: 55b033ff
utter_removal_messenger =
    Dans Messenger :
    • Gardez ce que vous voulez garder, puis ouvrez la discussion, touchez le nom en haut, et choisissez « Signaler ».
    • Les messages les plus récents sont transmis aux personnes qui vérifient.
    • Les messages qui disparaissent ne peuvent être signalés que pendant peu de temps.

# kind: list
# english: 5ef796b4
utter_removal_whatsapp =
    Dans WhatsApp :
    • Gardez ce que vous voulez garder, puis ouvrez la discussion, touchez le nom, et choisissez « Signaler ».
    • Sur certains téléphones, cela bloque aussi la personne, ou propose de supprimer la discussion. Ne la supprimez pas.
    • Les derniers messages sont transmis à WhatsApp. L’autre personne n’est pas avertie, mais peut remarquer un blocage.
    • Le compte peut être fermé. Les images sur d’autres téléphones y restent, et les empreintes ne marchent pas ici.

# kind: list
# english: 4b6af880
utter_removal_kakaotalk =
    Dans KakaoTalk :
    • Gardez ce que vous voulez garder, puis appuyez longuement sur le message, et choisissez « Signaler ». Cela bloque aussi la personne.
    • Si l’on vous propose ensuite de quitter la discussion, n’appuyez pas : quitter la discussion la supprime.
    • On vous demande parfois des captures d’écran et le lien. Ne faites aucune capture si l’on y voit quelqu’un de moins de 18 ans.
    https://clean-center.kakao.com

# kind: list
# english: a54df3aa
utter_removal_tiktok =
    Sur TikTok :
    • Appuyez longuement sur la vidéo et choisissez « Signaler », ou prenez le formulaire ci-dessous.
    • Le formulaire demande le lien et une adresse e-mail.
    • Votre nom n’est pas donné à l’autre personne. Le délai n’est pas indiqué.
    https://www.tiktok.com/legal/report/privacy

# kind: list
# english: 3e4dc109
utter_removal_x =
    Sur X :
    • Touchez les trois points de la publication, puis la raison sur le contenu privé ou intime.
    • Les formulaires des pages d’aide marchent aussi sans compte. On y demande les liens, et si c’est bien vous que l’on voit.
    • Une adresse que l’on trouve aussi ailleurs peut rester en ligne.

# kind: list
# english: 8b59227f
utter_removal_youtube =
    Sur YouTube :
    • Touchez les trois points sous la vidéo et choisissez « Signaler ». Pour des images ou données privées, il existe une réclamation pour atteinte à la vie privée.
    • On vous demande le lien et les moments dans la vidéo. Vous, un parent ou un avocat pouvez l’envoyer.
    • La personne qui l’a mise en ligne peut être avertie, et invitée à la retirer d’abord. Pensez à votre sécurité avant l’envoi.
    https://support.google.com/youtube/answer/142443

# kind: list
# english: 73c834ca
utter_removal_snapchat =
    Sur Snapchat :
    • Appuyez longuement sur l’image, la story ou le message, choisissez « Signaler », puis la raison sur la nudité.
    • Signalez dans l’appli si vous le pouvez : une copie est alors jointe.
    • On ne dit pas à l’autre personne qui a signalé.

# kind: list
# english: d7ca005d
utter_removal_discord =
    Sur Discord :
    • Copiez le lien de chaque message, puis appuyez longuement sur le message et choisissez « Signaler le message ».
    • Le formulaire ci-dessous marche aussi. Il demande les liens et une adresse e-mail.
    • Votre nom n’est pas donné à la personne qui a mis cela en ligne.
    https://discord.com/report

# kind: list
# english: 6be673cd
utter_removal_viber =
    Dans Viber :
    • Dans une communauté ou un canal : les trois points, puis « Signaler un message », et choisissez le message.
    • Dans une discussion privée, Viber conseille seulement de bloquer la personne. Gardez d’abord les messages.
    • Le délai n’est pas indiqué.

# kind: list
# english: 48d8ef67
utter_removal_line =
    Dans LINE :
    • Gardez ce que vous voulez garder, puis appuyez longuement sur le message et choisissez « Signaler ».
    • Pour une personne : ouvrez le menu de la discussion, puis « Paramètres », puis « Signaler ».
    • L’autre personne n’est pas avertie. On ne vous dit pas ce que cela a donné.

# kind: list
# english: 68a3e098
utter_removal_naver =
    Sur Naver :
    • Touchez le bouton pour signaler sous la publication. Ou choisissez, dans le centre d’aide, le signalement d’images filmées illégalement.
    • On vous demande le lien et la raison.
    • Parfois, aucune réponse ne vient, même quand c’est retiré.
    https://help.naver.com

# kind: list
# english: c74f2aab
utter_removal_reddit =
    Sur Reddit :
    • Touchez les trois points de la publication, puis « Signaler », et choisissez les contenus intimes sans consentement.
    • On vous demande le lien de chaque publication ou commentaire.
    • C’est interdit partout sur Reddit, quoi que disent les gens qui gèrent un groupe.
    https://www.reddit.com/report

# kind: list
# english: 6a2b8353
utter_removal_sms_phone =
    SMS et appels :
    • Votre opérateur peut bloquer des numéros, et garde les listes d’appels un certain temps seulement.
    • Le plus souvent, il ne les donne qu’à la police. Un signalement à la police peut demander de les conserver.
    • Votre téléphone peut mettre en silence les appels inconnus, dans ses réglages.

# kind: list
# english: cb24087e
utter_removal_email =
    E-mail :
    • Ne le supprimez pas, et ne le transférez pas. Gardez-le en entier, en fichier si possible.
    • L’entreprise qui gère l’adresse d’envoi a une adresse pour signaler les abus. On y regarde les e-mails avec tous leurs détails.
    • Une règle dans votre messagerie peut ranger ces e-mails là où vous ne les voyez pas.

# kind: list
# english: e97ef0f8
utter_removal_dating_app =
    Dans une appli de rencontre :
    • Gardez le profil avec ses photos, son nom et son lieu, avant qu’il disparaisse.
    • Ouvrez le profil, touchez les trois points ou faites défiler, et choisissez « Signaler ». Dites que les photos sont les vôtres.
    • Les pages d’aide ont parfois un moyen de signaler sans compte. Selon l’appli, l’autre personne est avertie ou non.

# kind: list
# english: 720a2948
utter_removal_porn_site =
    Sur les sites pour adultes :
    • Cherchez « Content removal » (retrait de contenu) ou « Signaler » en bas de la page.
    • On vous demande chaque lien, une adresse e-mail, et à quoi l’on peut vous y reconnaître.
    • Certains grands sites utilisent les empreintes. Les petits ne répondent parfois jamais : demandez alors aux moteurs de recherche.

# kind: list
# english: 850baa0f
utter_removal_website_forum =
    Sur un site ou un forum :
    • Cherchez « Contact », « Signaler » ou « Mentions légales » sur la page, et envoyez la lettre avec les liens.
    • Si personne ne répond, la page ci-dessous montre qui a enregistré le nom du site. Elle donne une adresse pour signaler les abus.
    • Votre lettre peut être montrée à la personne qui gère le site. Une nouvelle adresse e-mail est plus sûre.
    https://lookup.icann.org

# kind: list
# english: 6977cda3
utter_removal_google_search =
    Dans la recherche Google :
    • Touchez les trois points du résultat et choisissez « Supprimer le résultat », ou prenez les formulaires ci-dessous.
    • Ils servent pour les images intimes, fausses aussi, et pour votre adresse ou votre numéro. Ils demandent les liens et une adresse e-mail.
    • C’est caché dans Google seulement. Vous recevez un e-mail quand la décision est prise.
    Images :
    https://support.google.com/websearch/answer/6302812
    Adresse ou numéro :
    https://support.google.com/websearch/answer/9673730

# kind: list
# english: 4810631a
utter_removal_bing =
    Dans Bing :
    • Prenez le formulaire ci-dessous, et choisissez les images intimes sans consentement.
    • On vous demande les liens et une adresse e-mail.
    • C’est caché dans Bing seulement : demandez aussi le retrait au site lui-même.
    https://www.microsoft.com/en-us/concern/bing

# kind: list
# english: a71ef9de
utter_removal_cloud_storage =
    Dans un cloud partagé :
    • Ouvrez le lien partagé et cherchez « Signaler un abus », dans l’aide ou dans les trois points.
    • On vous demande le lien, la raison et souvent une adresse e-mail.
    • Le lien peut être fermé. La personne qui a mis le contenu peut l’avoir encore, et d’autres aussi.

# kind: list
# english: 313ae870
utter_removal_game =
    Dans un jeu :
    • Gardez le pseudo de la personne, le nom du jeu et l’heure.
    • Ouvrez son profil, touchez « Signaler », et choisissez la raison.
    • Réglez qui peut vous écrire : vos amis, ou personne.

# kind: list
# english: 6b5c6007
utter_removal_smart_home =
    Appareils à la maison :
    • Les images d’une caméra peuvent être dans le compte de la personne qui l’a installée.
    • Prenez en photo l’appareil et ses réglages avant tout changement.
    • Le fabricant peut fermer un compte mal utilisé, quand la police ou un avocat le demande.

# kind: list
# english: 01463c0d
utter_removal_ai_tool =
    Outils d’IA :
    • Commencez là où l’image se trouve : c’est là que l’on demande d’abord le retrait.
    • La plupart des outils ont un lien pour signaler, près de l’image ou en bas de la page. Dites que l’on y voit une vraie personne.
    • Certains ne répondent jamais. Les empreintes marchent aussi pour les images fabriquées.

# kind: list
# english: da5d9731
utter_removal_offline =
    Sur papier, ou montré sur un téléphone :
    • Notez qui l’a ou l’a montré, quand, et qui l’a vu.
    • Un avocat ou la police peut demander que cela soit remis. C’est votre choix.
    • Ne laissez personne confronter les gens qui l’ont avant de l’avoir préparé avec quelqu’un qui aide, s’il vous plaît.

# kind: list
# english: 9ad63916
utter_removal_other =
    À un autre endroit :
    • Cherchez « Signaler », « Contact » ou « Mentions légales », et envoyez les liens avec la lettre.
    • Si personne ne répond, on peut s’adresser à l’entreprise derrière le site ou l’appli.
    • Une personne d’une ligne d’aide peut regarder avec vous.

## The letter

# english: 714bf066
utter_ask_removal_links =
    De quels liens s’agit-il ?
    Envoyez seulement des liens, pas d’images, en autant de messages que vous voulez, s’il vous plaît.
    « J’ai fini » termine cette étape.

# kind: list
# english: 0d5ba1ad
utter_letter_before = Voici une lettre à copier. Vous pouvez tout y changer. Votre nom n’est nécessaire que si on vous le demande là-bas.

# kind: letter
# english: 641eb4fe
utter_letter =
    Demande de retrait de contenus publiés sans consentement

    Madame, Monsieur,

    Les contenus aux adresses suivantes me concernent : { $letter_about }. Je n’ai pas consenti à leur publication.

    { $removal_links }

    Je vous demande :
    1. de retirer ces contenus et toutes leurs copies de votre service ;
    2. d’empêcher, autant que possible, qu’ils soient de nouveau mis en ligne ;
    3. de conserver les données sur la personne qui les a mis en ligne, au cas où les autorités les demanderaient ;
    4. de m’indiquer par écrit ce que vous avez fait.

    Je vous prie de ne transmettre ni ma demande ni mon adresse à la personne qui les a publiés.

    Je vous remercie par avance et vous prie d’agréer, Madame, Monsieur, mes salutations distinguées.

# english: 1645c548
letter_about = Ce dont parle la lettre
    .ncii = images intimes me représentant, partagées sans mon consentement
    .ncii_threat = images intimes me représentant, que quelqu’un menace de publier
    .sextortion = images intimes me représentant, utilisées pour un chantage
    .synthetic_intimate = fausses images intimes, fabriquées pour me ressembler
    .online_harassment = messages injurieux répétés à mon sujet
    .cyberstalking = contenus utilisés pour me suivre et m’observer
    .threat_violence = menaces de violence contre moi
    .spyware = données prélevées à mon insu sur mon appareil
    .coercive_control = mes données privées, utilisées pour me contrôler
    .account_takeover = un de mes comptes, dont quelqu’un a pris le contrôle
    .doxxing = mes données privées, comme mon adresse ou mon numéro
    .impersonation = un profil qui se fait passer pour moi
    .hidden_camera = enregistrements de moi, faits à mon insu
    .cyberflashing = images sexuelles, qui m’ont été envoyées contre ma volonté
    .online_sexual_harassment = commentaires et messages sexuels à mon sujet
    .coordinated_attack = une attaque coordonnée contre moi par de nombreux comptes
    .hate_speech = contenus haineux à mon sujet
    .false_information = affirmations fausses à mon sujet
    .grooming_minor = contacts d’un adulte avec un enfant à des fins sexuelles
    .recruitment_exploitation = une annonce qui propose une personne à des fins d’exploitation sexuelle
    .offline_violence = enregistrements de violences contre moi
    .other_unsure = contenus privés à mon sujet

# english: 20caf9ca
utter_letter_after =
    Envoyez-la par leur formulaire ou à leur adresse.
    Utilisez un compte e-mail que personne d’autre ne peut ouvrir.
    Sous « Ma liste », vous pouvez noter vos demandes, et ce que cela a donné.

## The list

# kind: preview
# english: 7666d18e
utter_removals =
    Votre liste, le plus récent à la fin :

    { $removals }

# english: bfa0824d
utter_removals_empty =
    Votre liste est encore vide.
    Ce que vous notez reste ici, même après « Quitter », jusqu’à { $retention_days } jours après votre dernier message.
    Toute personne qui ouvre cette discussion pourrait le lire.

# kind: list
# english: 5d8876f1
utter_ask_removal_entry = Que voulez-vous noter ?

# english: 759c857a
removal_entry = Que voulez-vous noter
    .asked = J’ai demandé le retrait
    .gone = Ce n’est plus là
    .refused = On m’a dit non
    .again = C’est revenu
    .clear = Supprimer la liste

# english: 2adbc5b7
utter_ask_removal_link =
    Quel est le lien, ou un mot à vous que personne d’autre ne comprend ?
    « Passer » laisse cela de côté.

# Lines of her list.
# english: fff8d72e
removal_noted = { $day } : { $removal_place }, { $removal_entry }
# english: 88e0a9d7
removal_noted_with_link = { $day } : { $removal_place }, { $removal_entry }, { $removal_link }

# english: f279d3ea
utter_ask_removals_clear = Supprimer toute la liste ? Elle ne pourra pas être récupérée.

# english: ff4dc3f3
utter_removals_cleared = La liste est supprimée ici, et disparaît des sauvegardes dans les 14 jours.
