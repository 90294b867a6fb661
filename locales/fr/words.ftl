## Words for answers: labels of tables and slots, and how an answer is said.

# english: ab70245c
unanswered = pas de réponse

# english: 8ace47e1
languages = Langues
    .en = English
    .ko = 한국어

# english: a8309a4f
incidents = Ce qui s’est passé
    .ncii = On a partagé mes photos
    .ncii_threat = Menace avec mes photos
    .sextortion = Chantage avec des photos
    .synthetic_intimate = Fausses images de moi
    .online_harassment = Insultes ou harcèlement
    .cyberstalking = On me suit ou m’observe
    .threat_violence = Menaces de faire du mal
    .spyware = Mon téléphone surveillé
    .coercive_control = On contrôle ma vie
    .account_takeover = On a pris mon compte
    .doxxing = Mon adresse est publiée
    .impersonation = Faux profil à mon nom
    .hidden_camera = Vidéo prise en cachette
    .cyberflashing = Images de sexe imposées
    .online_sexual_harassment = Messages sexuels
    .coordinated_attack = Attaque à plusieurs
    .hate_speech = Haine contre qui je suis
    .false_information = Mensonges sur moi
    .grooming_minor = Adulte écrit à un enfant
    .recruitment_exploitation = Exploitation sexuelle
    .offline_violence = Violence hors internet
    .other_unsure = Autre chose

# english: d9078e0e
platforms = Lieux
    .telegram = Telegram
    .instagram = Instagram
    .facebook = Facebook
    .messenger = Messenger
    .whatsapp = WhatsApp
    .kakaotalk = KakaoTalk
    .tiktok = TikTok
    .x = X
    .youtube = YouTube
    .snapchat = Snapchat
    .discord = Discord
    .viber = Viber
    .line = LINE
    .naver = Naver
    .reddit = Reddit
    .sms_phone = SMS ou appels
    .email = E-mail
    .dating_app = Appli de rencontre
    .porn_site = Site pour adultes
    .website_forum = Site ou forum
    .google_search = Recherche Google
    .bing = Bing
    .cloud_storage = Cloud partagé
    .game = Jeu en ligne
    .smart_home = Appareils à la maison
    .ai_tool = Outil d’IA
    .offline = Hors internet
    .other = Ailleurs

# english: 6957484c
danger_signs = Signes
    .here_now = Est ici ou en chemin
    .believes_killed = Je crains pour ma vie
    .strangled = Mains autour de mon cou
    .weapon = Une arme
    .threat_kill = Menace de mort
    .forced_sex = Rapport sexuel forcé
    .leaving = Départ prévu ou récent
    .own_suicide = Je pense à mourir
    .worse = Cela s’aggrave
    .stalk = On me suit ou m’observe
    .children = On menace les enfants
    .pregnant = Violence étant enceinte
    .partner_suicide = On menace de se suicider
    .order_broken = Ordre du juge ignoré
    .address_public = Mon adresse est publique
    .control = On contrôle ma vie

# english: 2c0e8269
ways = Comment la personne peut savoir
    .had_phone = A eu mon téléphone
    .know_password = Connaît mon mot de passe
    .shared_cloud = Cloud ou groupe partagé
    .location = Sait où je suis
    .smart_home = Caméras ou appareils
    .child_device = L’appareil de mon enfant
    .friends = Publications de proches
    .not_known = Je ne vois pas comment

# english: cfc66fa1
home = Logement
    .together = Oui, maintenant
    .before = Avant, plus maintenant
    .apart = Non

# english: 3633a9e4
relationships = Qui c’est
    .current_partner = Mon ou ma partenaire
    .former_partner = Mon ex-partenaire
    .family_member = Quelqu’un de ma famille
    .friend_or_acquaintance = Amitié ou voisinage
    .person_met_online_only = Rencontre sur internet
    .stranger = Une personne inconnue
    .several_people = Plusieurs personnes
    .unknown = Je ne sais pas qui
    .classmate_or_student = Quelqu’un de l’école
    .teacher_or_coach = Prof ou coach
    .colleague = Quelqu’un du travail
    .boss_or_client = Chef ou clientèle
    .group_or_organised = Un groupe
    .public_figure_or_official = Quelqu’un de puissant
    .service_provider_or_landlord = Logement ou service

# Said with a step: what the other person might notice, and what can cost proof.
# english: 5f1d0512
advice_notes = Notes
    .maybe = La personne qui vous fait du mal peut le remarquer.
    .yes = La personne qui vous fait du mal va probablement le remarquer.
    .proof = La personne qui vous fait du mal va probablement le remarquer, et des preuves peuvent se perdre.

# kind: plan
# english: 80c461b5
advice = Étapes
    .medical_neck = Montrez votre cou à un médecin aujourd’hui. Cela peut s’aggraver plus tard, même sans marques. { advice_notes.maybe }
    .medical_72h = Voyez un médecin dans les 3 jours si possible : cela peut éviter maladie et grossesse, et garder des preuves. { advice_notes.maybe }
    .safer_device = Pour l’aide et les changements, prenez un appareil que la personne qui vous fait du mal n’a jamais touché. Quelqu’un lit peut-être celui-ci.
    .wait_prepare = Ne changez rien pour l’instant, et préparez d’abord. Un changement soudain peut aggraver les choses.
    .code_word = Avec votre personne de confiance, choisissez un mot ou un emoji. Quand vous l’envoyez, elle appelle de l’aide.
    .line_or_person = Quelqu’un qui aide peut être votre personne de confiance pour l’instant : « Numéros » et « Une personne » sont en bas.
    .home_alert = Dites aux gens de la maison ou de l’immeuble que des inconnus peuvent venir.
    .leave_plan = Préparez le jour, le trajet et le lieu avec quelqu’un qui aide. Partir peut être le moment le plus dangereux.
    .exits = Repérez par où sortir. En cas de violence, évitez la cuisine et la salle de bain, si possible.
    .no_copy_minor = N’envoyez l’image à personne, pas même à moi, s’il vous plaît. Le lien suffit.
    .hash_minor = Take It Down est gratuit et ne demande pas de nom. L’image reste sur votre téléphone.
    .hash_adult = StopNCII peut aider à bloquer des copies sur les sites partenaires. L’image reste sur votre téléphone.
    .keep_links = Notez liens, noms et heures avant que cela disparaisse.
    .do_not_reset = Pour l’instant, ne réinitialisez pas le téléphone et ne le jetez pas. Le faire alerterait la personne qui surveille, et ferait perdre des preuves.
    .spyware_found = Si vous trouvez une application cachée, laissez-la en place. Prenez des photos avec un autre téléphone, et préparez d’abord un plan.
    .spyware_careful = Faites vérifier le téléphone avec quelqu’un qui aide. { advice_notes.yes }
    .tag = Prenez la balise en photo, et demandez à la police ou à une ligne d’aide avant de l’enlever. Si la personne qui vous suit vous fait peur, ne rapportez pas la balise chez vous. { advice_notes.proof }
    .account_order = Changez dans cet ordre : e-mail et téléphone de secours, mot de passe e-mail, cloud partagé, puis le reste. { advice_notes.proof }
    .new_email = Sur l’appareil plus sûr, créez une adresse e-mail impossible à deviner.
    .tell_person = Dites à votre personne de confiance ce que vous attendez d’elle, et ce qu’elle ne doit pas faire.
    .bag = Préparez un petit sac et laissez-le chez votre personne de confiance. { advice_notes.maybe }
    .papers = Copiez papiers, cartes et numéros, et gardez les copies ailleurs. { advice_notes.maybe }
    .child_talk = Apprenez aux enfants où aller et comment appeler de l’aide. Ils ne doivent pas essayer d’arrêter une bagarre.
    .school = Dites par écrit à l’école qui peut venir chercher l’enfant. { advice_notes.maybe }
    .child_device = Si la personne qui vous fait du mal a donné un appareil à l’enfant, faites comme s’il était surveillé. Il peut transmettre le lieu et le son. { advice_notes.maybe }
    .leave_devices = Pensez à laisser, au bon moment, le téléphone surveillé, les balises et l’application de la voiture. { advice_notes.proof }
    .location_share = Pour aller dans un lieu privé, vous pouvez laisser le téléphone à un endroit habituel. { advice_notes.maybe }
    .location_check = Vérifiez un par un : partage sur les cartes, localisation du téléphone, applis familiales, lieux des photos, applis de la voiture. { advice_notes.maybe }
    .two_step = Activez la connexion en deux étapes : un mot de passe et un code d’une application. Gardez les codes de secours sur papier chez votre personne de confiance. { advice_notes.maybe }
    .sessions = Prenez en photo la liste des appareils connectés, puis déconnectez ceux que vous ne connaissez pas. { advice_notes.proof }
    .cloud_review = Regardez qui partage vos photos, notes, agenda et sauvegardes. Restez dans le groupe pour l’instant : en sortir envoie un avis. { advice_notes.maybe }
    .smart_home = Cherchez qui contrôle caméras, haut-parleurs, box internet et serrures. Parlez dans un autre lieu. { advice_notes.maybe }
    .locks = Changez serrures et codes, et prévenez le voisinage, si c’est sans danger. { advice_notes.yes }
    .routes = Changez de trajets et d’horaires. Dites au travail ou à l’école ce qu’il faut savoir. { advice_notes.maybe }
    .friends_posts = Demandez à vos proches de ne pas publier où vous êtes. Une seule publication suffit à vous retrouver.
    .protection_order = Un juge ou la police peut interdire le contact. Cela peut aussi mettre des gens en colère : cherchez d’abord une aide juridique. { advice_notes.yes }
    .pattern_log = Notez ce que la personne qui vous suit savait, et quand. Gardez ces notes là où elle ne peut pas regarder. { advice_notes.maybe }
    .short_mode = Gardez cette discussion en mode court : c’est dans les Réglages. Il y a alors moins à trouver.
    .clear_chat = À la fin, touchez « Quitter », et supprimez cette discussion des deux côtés. { advice_notes.maybe }
    .support_line = Vous pouvez aussi parler à quelqu’un. « Numéros », en bas, montre des lignes d’aide.

# english: 7048bc12
date_answer = Quand
    .today = Aujourd’hui
    .yesterday = Hier
    .this_week = Cette semaine
    .this_month = Ce mois-ci
    .longer_ago = Il y a plus longtemps
    .unsure = Je ne sais pas

# How a span of time is said.
# english: 09aa8827
date_words = Quand
    .since = à partir du { $day }
    .until = le { $day } ou avant
    .between = entre le { $from } et le { $to }
