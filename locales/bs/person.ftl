## Linije za pomoć, i razgovor s osobom.

# kind: list
# english: e2e0c283
utter_numbers =
    Ovi ljudi mogu pomoći. Možete ih zvati sada, kasnije, ili ih ne zvati:

    { $numbers }

# english: 7c312ded
utter_person_asking =
    Šaljem zahtjev za razgovor s osobom.
    Ništa iz Vaših poruka ne ide dalje, osim ako Vi to kažete.

# kind: list
# english: fb68d6e2
utter_person_nobody =
    Ovdje trenutno niko nije slobodan. Ove linije možete dobiti i bez ovog chata:

    { $numbers }

# english: 3159b2b1
utter_person_done = Sada Vam opet odgovara program. Osobu možete ponovo zatražiti u svako doba.
