## First steps when private pictures are shared, or someone threatens to.

# english: 8d931de5
utter_picture_links =
    Un premier pas : notez liens, noms de comptes et heures, avant que cela disparaisse.
    Gardez les messages si vous le pouvez.
    Rangez tout là où personne d’autre ne regarde.

# english: 58b154ed
utter_ask_pictured = Quand la photo a été prise, quel âge avait la personne ?

# english: ab9f3519
pictured = Âge sur la photo
    .adult = 18 ans ou plus
    .minor = Moins de 18 ans
    .no_person = Ce n’est pas une photo

# english: 0c9567b0
utter_picture_adult =
    StopNCII aide les personnes qui avaient 18 ans ou plus sur la photo.
    Ce site calcule une empreinte de la photo, sur votre téléphone, et les sites partenaires peuvent bloquer les copies.
    Cela n’atteint pas tous les sites.
    https://stopncii.org

# english: 16da1068
utter_picture_minor =
    Take It Down aide quand la personne sur la photo avait moins de 18 ans.
    C’est gratuit, sans donner de nom, sur le téléphone où la photo est déjà.
    Pour cela, ne la téléchargez pas et ne l’envoyez pas ; certains sites ne participent pas.
    https://takeitdown.ncmec.org

# english: 03042f8b
utter_picture_do_not_send =
    N’envoyez la photo à personne, pas même à moi, s’il vous plaît.
    Le lien suffit.
    C’est plus sûr pour vous.

# kind: list
# english: 4ce6081a
utter_picture_minor_people =
    Ces personnes peuvent aider quelqu’un de moins de 18 ans. Elles ont parfois l’obligation d’en parler à d’autres, alors demandez d’abord :

    { $numbers }
