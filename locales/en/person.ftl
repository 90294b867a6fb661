## Help lines, and talking to a person.

# kind: list
utter_numbers =
    These people can help. You can call them now, later, or not at all:

    { $numbers }

utter_person_asking =
    I am asking for a person.
    Nothing you wrote here is passed on unless you say so.

# kind: list
utter_person_nobody =
    Nobody is free here right now. These lines can be reached without this chat:

    { $numbers }

utter_person_done = You are back with the program. A person can be asked for again at any time.
