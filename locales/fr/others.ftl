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
# english: 2544f3a1
utter_third_party_friend =
    Ce qui aide quelqu’un de proche :
    • Demandez d’abord comment joindre cette personne sans danger : quelqu’un lit peut-être son téléphone.
    • Croyez cette personne, et dites-le-lui. Ne demandez ni détails, ni les raisons de ce qu’elle a fait.
    • Proposez de petites choses : rester pour la nuit, garder une copie des liens, accompagner, s’occuper des messages un temps.
    • N’écrivez pas à la personne qui a fait cela, et ne publiez rien à ce sujet. Cela peut aggraver les choses.
    • C’est à votre proche de décider, même de rester avec cette personne ou de retourner vers elle. Dites-lui que votre porte lui reste ouverte.

# kind: list
# english: 36223fb9
utter_third_party_child =
    Ce qui aide un enfant :
    • Dites-lui que ce n’est pas sa faute, et que c’est bien que vous le sachiez. Restez calme, même si c’est très dur.
    • N’écrivez pas à la personne qui a fait cela. Cela l’avertit, et peut aggraver les choses.
    • Ne lui prenez pas le téléphone : l’enfant le vit comme une punition, et ce qui comptera plus tard s’y trouve.
    • Ne gardez aucune copie des images, et n’en envoyez aucune. Un lien et le nom du compte suffisent.
    • Décidez ensemble à qui le dire ensuite. Les personnes qui aident ont parfois l’obligation d’en parler à d’autres : demandez avant de donner un nom.

# kind: list
# english: f4709d2d
utter_third_party_pupil =
    Ce qui aide une personne de votre établissement :
    • Écoutez dans un endroit calme. Dites d’avance ce que vous avez à transmettre, et à qui.
    • Ne demandez pas à voir d’images, et ne ramassez aucun téléphone. Notez qui vous l’a dit, quand, et dans quel groupe cela circule.
    • Suivez les règles de votre établissement pour ces situations. N’en parlez qu’aux personnes qui ont à le savoir.
    • Parlez aux personnes qui le font circuler seulement quand c’est noté et que la personne visée le sait.
    • La personne à qui c’est arrivé ne quitte pas la classe, sauf si elle le souhaite. Demandez-lui doucement comment elle va, et montrez-lui une ligne d’aide.

# kind: list
# english: 251d9aa2
utter_third_party_stranger =
    Ce qui aide, quand vous l’avez seulement vu :
    • Signalez-le dans l’appli ou sur la page, et notez d’abord le lien.
    • N’ouvrez pas les images, ne les enregistrez pas et ne les transmettez pas, même pour avertir d’autres gens.
    • Si vous pouvez joindre la personne sans danger, un seul message gentil suffit. N’y mettez ni lien ni détails : d’autres peuvent le lire.

# english: eaa1f7a2
utter_third_party_duty =
    Le personnel qui aide des enfants peut avoir l’obligation de parler du mal subi à d’autres.
    Demandez avant de donner un nom.

# english: 55cfbd2e
utter_ask_third_party_next = Qu’est-ce qui aiderait maintenant ?

# english: 0af0de43
third_party_next = Ce qui aiderait maintenant
    .guide = Ce qui lui est arrivé
    .removal = Faire retirer ou bloquer
    .people = Qui peut aider

## Who took part in something

# english: 8e3b9ec0
utter_took_part =
    Dire cela n’est pas facile.
    Vous pouvez arrêter maintenant : ne transmettez rien, et ne faites rien de nouveau.
    Retirez ce que vous avez publié, et demandez à un avocat avant de supprimer quoi que ce soit d’autre.

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
# english: 18d5bf25
utter_took_part_passed_on =
    Ce que vous pouvez faire maintenant :
    • Annulez l’envoi dans l’appli, pour tout le monde, là où cela marche. Demandez aux gens qui l’ont reçu de ne pas l’envoyer plus loin.
    • Notez le groupe, signalez dans l’appli l’endroit d’où cela vous est venu, et sortez-en.
    • Dans beaucoup de pays, transmettre cela est puni par la loi, même une seule fois. Un avocat peut dire quoi faire des copies.

# kind: list
# english: 7a852900
utter_took_part_made =
    Ce que vous pouvez faire maintenant :
    • Retirez-le partout où vous le pouvez, dès aujourd’hui, et n’en faites pas d’autre.
    • Ne supprimez aucun compte ni aucune discussion. Un avocat peut dire quoi faire des images.
    • C’était mal, et vous pouvez empêcher que cela continue. Ce sont deux vérités, et la deuxième est entre vos mains.
    • Si vous sentez que vous pourriez recommencer, un médecin ou une ligne d’aide peut vous aider à l’éviter.

# kind: list
# english: 917a1dc2
utter_took_part_looked =
    Il n’est pas trop tard pour agir :
    • Notez le nom du groupe, signalez-le, sortez-en, et parlez-en à un adulte ou à quelqu’un de responsable.
    • Si la personne à qui c’est arrivé vient vers vous, dites que ce n’était pas bien. Demandez-lui ce qu’elle veut.
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

# english: ccd42ffa
utter_about_told =
    Le programme ne transmet rien à personne, sauf si vous le demandez.
    Une personne qui vous répond ici a parfois l’obligation d’en parler à d’autres, surtout pour les moins de 18 ans.
    Le programme ne peut appeler personne, et ne sait pas où vous êtes.

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
