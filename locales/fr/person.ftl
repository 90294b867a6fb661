## Help lines, and talking to a person.

# kind: list
# english: e2e0c283
utter_numbers =
    Ces personnes peuvent aider. Vous pouvez appeler maintenant, plus tard, ou pas du tout :

    { $numbers }

# english: 7c312ded
utter_person_asking =
    Je demande une personne.
    Rien de ce que vous avez écrit ici n’est transmis, sauf si vous le demandez.

# kind: list
# english: fb68d6e2
utter_person_nobody =
    Personne n’est disponible ici en ce moment. Vous pouvez joindre ces lignes sans cette discussion :

    { $numbers }

# english: 3159b2b1
utter_person_done = Vous êtes de retour avec le programme. Vous pouvez redemander une personne à tout moment.
