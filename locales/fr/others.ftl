## For someone else; and for who took part in something.

# english: 03cb8ded
utter_third_party =
    C’est bien que cette personne puisse compter sur vous.
    Demandez-lui ce qu’elle veut, écoutez, et laissez-lui chaque choix.
    Ne transmettez rien sans son accord, s’il vous plaît.

# english: 40741bca
utter_third_party_here =
    Vous pouvez aussi tout utiliser ici pour cette personne.
    Si quelqu’un est en danger maintenant, appelez :
    { $emergency }

# english: d860fbec
utter_ask_third_party_who = De qui s’agit-il ?

# english: 39f70056
third_party_who = De qui il s’agit
    .friend = Quelqu’un de proche
    .child = Mon enfant
    .pupil = Élève ou étudiant
    .stranger = Une personne inconnue

# kind: list
# english: 048e0b26
utter_third_party_friend =
    Ce qui aide quelqu’un de proche :
    • Croyez cette personne, et dites-le-lui. Ne demandez ni détails, ni les raisons de ce qu’elle a fait.
    • Proposez de petites choses : rester pour la nuit, garder une copie des liens, accompagner, s’occuper des messages un temps.
    • N’écrivez pas à la personne qui a fait cela, et ne publiez rien à ce sujet. Cela peut aggraver les choses.
    • C’est à votre proche de décider, même de rester ou d’y retourner. Dites-lui que votre porte lui reste ouverte.

# kind: list
# english: c3663955
utter_third_party_child =
    Ce qui aide un enfant :
    • Dites-lui que ce n’est pas sa faute, et que c’est bien que vous le sachiez. Restez calme, même si c’est très dur.
    • Ne lui prenez pas le téléphone : l’enfant le vit comme une punition, et ce qui comptera plus tard s’y trouve.
    • Ne gardez aucune copie des images, et n’en envoyez aucune. Un lien et le nom du compte suffisent.
    • Décidez ensemble à qui le dire ensuite. Une ligne d’aide aux enfants peut vous aider, l’enfant et vous.

# kind: list
# english: 424cf570
utter_third_party_pupil =
    Ce qui aide un élève ou une étudiante :
    • Écoutez dans un endroit calme. Dites d’avance ce que vous avez à transmettre, et à qui.
    • Ne demandez pas à voir d’images, et ne ramassez aucun téléphone. Notez qui vous l’a dit, quand, et dans quel groupe cela circule.
    • Suivez les règles de votre établissement pour ces situations. N’en parlez qu’aux personnes qui ont à le savoir.
    • Dites clairement à qui le fait circuler : cela s’arrête maintenant. La personne à qui c’est arrivé ne quitte pas la classe, sauf si elle le souhaite.

# kind: list
# english: 19392e53
utter_third_party_stranger =
    Ce qui aide, quand vous l’avez seulement vu :
    • Signalez-le dans l’appli ou sur la page, et notez d’abord le lien.
    • N’ouvrez pas les images, ne les enregistrez pas et ne les transmettez pas, même pour avertir d’autres gens.
    • Si vous pouvez joindre la personne sans danger, un seul message gentil avec le lien suffit. Elle ne le sait peut-être pas encore.

# english: 55cfbd2e
utter_ask_third_party_next = Qu’est-ce qui aiderait maintenant ?

# english: 0af0de43
third_party_next = Ce qui aiderait maintenant
    .guide = Ce qui lui est arrivé
    .removal = Faire retirer ou bloquer
    .people = Qui peut aider

## Who took part in something

# english: 1403906a
utter_took_part =
    Dire cela n’est pas facile.
    Vous pouvez arrêter maintenant : ne transmettez rien, supprimez ce que vous avez, et sortez du groupe.
    Ce qui circule déjà fait moins de mal quand moins de gens le regardent.

# english: e9bceed7
utter_took_part_next =
    Si quelqu’un a fait pression sur vous, vous pouvez vous aussi trouver de l’aide.
    Un avocat ou une ligne d’aide peut dire ce que cela signifie pour vous.
    N’écrivez pas à la personne à qui c’est arrivé, sauf si elle le demande, s’il vous plaît.

# english: cca81e3d
utter_ask_took_part_what = Qu’est-ce qui s’en approche le plus ?

# english: 95bdd580
took_part_what = Ce qui s’en approche le plus
    .asked = On veut que je participe
    .passed_on = Je l’ai fait circuler
    .made = Je l’ai fait ou publié
    .looked = J’ai vu sans rien dire

# kind: list
# english: 5f9461bf
utter_took_part_asked =
    Rien ne vous y oblige :
    • Vous pouvez dire non, partir sans un mot, ou dire que vous y réfléchirez, et ne pas revenir.
    • Si l’on fait pression sur vous ou vous tient par un secret, on vous fait du mal, à vous aussi. Il existe de l’aide pour cela.
    • Notez le groupe et les comptes, si vous pouvez le faire sans danger. Un jour, cela aidera peut-être quelqu’un.

# kind: list
# english: da03f795
utter_took_part_passed_on =
    Ce que vous pouvez faire maintenant :
    • Supprimez-le, et demandez aux gens à qui vous l’avez envoyé de le supprimer aussi.
    • Signalez dans l’appli l’endroit d’où cela vous est venu.
    • Dans beaucoup de pays, transmettre cela est puni par la loi, même une seule fois et sans mauvaise intention. S’arrêter tôt compte.

# kind: list
# english: 28a84947
utter_took_part_made =
    Ce que vous pouvez faire maintenant :
    • Retirez-le partout où vous le pouvez, dès aujourd’hui, et n’en faites pas d’autre.
    • Gardez le compte tel qu’il est, sans les images : supprimer des traces peut être retenu contre vous. Demandez d’abord à un avocat.
    • C’était mal, et vous pouvez empêcher que cela continue. Ce sont deux vérités, et la deuxième est entre vos mains.
    • Si vous sentez que vous pourriez recommencer, un médecin ou une ligne d’aide peut vous aider à l’éviter.

# kind: list
# english: 446a3129
utter_took_part_looked =
    Il n’est pas trop tard pour agir :
    • Signalez-le, sortez du groupe, et parlez-en à un adulte ou à quelqu’un de responsable.
    • Dites une phrase à la personne à qui c’est arrivé, si vous la connaissez : que ce n’était pas bien.
    • Si l’on voit quelqu’un de moins de 18 ans sur les images, n’enregistrez rien. En chercher peut aussi être puni par la loi.

## What people ask about this chat

# The person asking may be someone else than she: neutral.
# english: a2876857
utter_who_i_am =
    Je suis un programme qui répond avec des textes tout prêts.
    Il y a un menu, et vous pouvez passer chaque question.

# kind: list
# english: db22d208
utter_ask_about_topic = Y a-t-il quelque chose que vous voulez savoir ?

# english: 9e749d02
about_topic = Questions sur cette discussion
    .cost = Est-ce payant ?
    .who_reads = Qui peut lire ceci ?
    .who_runs = Qui gère cela ?
    .told = Est-ce transmis ?
    .mistakes = Cela peut-il être faux ?
    .delete = Comment l’effacer ?
    .kept = Que garde-t-on ici ?
    .hours = Une personne, quand ?

# english: f2646aa4
utter_about_cost =
    Cela ne coûte rien, et personne ici ne vous demandera jamais d’argent, de codes ou d’images.
    Si quelqu’un le fait sous ce nom, cela ne vient pas d’ici.

# english: e0fd5004
utter_about_who_reads =
    Telegram peut lire cette discussion, et toute personne qui l’ouvre sur votre téléphone aussi.
    Un programme répond.
    L’organisation qui le gère détient les clés de ce qui est gardé.

# english: 9130cf9a
utter_about_who_runs = { organisation_about }

# english: b9124472
utter_about_told =
    Ce que vous écrivez n’est transmis à personne, sauf si vous le demandez.
    Le programme ne peut appeler personne de lui-même, et ne sait pas où vous êtes.

# english: 9aa2e476
utter_about_mistakes =
    Oui. Le programme peut mal comprendre des mots, et les adresses et les règles changent.
    Ce qui est important, mieux vaut le vérifier avec quelqu’un, sous « Une personne » ou « Numéros ».

# english: 409986a2
utter_about_delete =
    Écrivez /erase pour effacer ce qui est gardé ici.
    Dans Telegram, vous pouvez ensuite supprimer la discussion des deux côtés.

# english: 910473d3
utter_about_kept = { organisation_privacy }

# english: bc6374c8
utter_about_hours = { organisation_hours }

# english: 5627a056
utter_minor_duty = { organisation_duty }
