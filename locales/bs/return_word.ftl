## Vlastita riječ, koja ponovo otvara ovaj chat nakon izlaza ili pauze.

# english: ce60d53c
utter_ask_offer_word =
    Riječ za povratak je Vaša vlastita riječ.
    Nakon izlaza ili pauze, ovaj chat se tada otvara samo s njom.
    Želite li je sada postaviti?
    .true = Postaviti riječ
    .false = Ne sada

# english: 75f0eeb7
utter_ask_word_choice = Riječ za povratak je postavljena. Šta želite uraditi?

# english: 8caa4c90
word_choice = Riječ za povratak
    .change = Promijeniti je
    .remove = Ukloniti je

# english: 236d471d
utter_ask_new_return_word =
    Napišite svoju novu riječ za povratak: jednu dugu riječ, ili nekoliko riječi.
    Od nje čuvam samo kod iz kojeg se ne može pročitati.
    Vaša poruka s tom riječju se briše iz ovog chata.

# english: 7121b31b
utter_return_word_too_short =
    Ta riječ je prekratka i lako se pogodi.
    Napišite dužu riječ, ili nekoliko riječi zajedno.

# english: 7d6c9dc4
utter_return_word_too_common =
    Tu riječ bi mnogi pogodili.
    Napišite nešto što samo Vama može pasti na pamet.

# english: ca6895ac
utter_return_word_done =
    Vaša riječ za povratak je postavljena.
    Nakon izlaza je napišite ovdje da se vratite.
    Niko je ne može pronaći umjesto Vas, zato je, molim Vas, zapamtite.

# english: 05243626
utter_return_word_failed = To nije uspjelo, i ništa nije promijenjeno. Pokušajte ponovo za koji trenutak.

# english: 87fc22c9
utter_ask_return_word_given =
    Molim Vas, prvo napišite svoju riječ za povratak.
    Vaša poruka s njom se briše iz ovog chata.

# english: c7c41621
utter_return_word_wrong =
    To nije ta riječ.
    Možete malo sačekati i pokušati ponovo, ili ovo preskočiti.

# english: f02ad5f2
utter_return_word_unchanged = Ništa nije promijenjeno.

# english: 12f1e22d
utter_return_word_removed =
    Riječ za povratak je uklonjena.
    Od sada Izlaz zauvijek završava ovaj chat, i ono što je bilo ovdje više se ne pokazuje.
