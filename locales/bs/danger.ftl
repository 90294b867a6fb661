## Stalni tekstovi za najteže trenutke. Samo provjerene riječi; pitaju samo dugmad.

# english: 931cbf24
utter_danger =
    Ako možete govoriti, zovite odmah:
    { $emergency }

    Idite tamo gdje ima drugih ljudi, ako možete.
    Zatim zatvorite ovaj chat.

# english: d4de558c
danger_choice = Šta sada odgovara
    .cannot_speak = Ne mogu govoriti
    .safe = Sada sam na sigurnom
    .person = Razgovor s osobom
    .country = Druga država

# english: 69ba4de8
utter_cannot_speak =
    Tada pošaljite poruku nekome kome vjerujete: napišite gdje ste i zamolite da pozove pomoć umjesto Vas.
    Dugme Brojevi, ispod, pokazuje koje linije primaju poruke, tamo gdje se to zna.

# kind: list
# english: 7f8de6e8
utter_danger_nobody =
    Ovdje trenutno niko nije slobodan. Molim Vas, zovite neki od ovih brojeva:

    { $numbers }

# english: b77fded3
utter_safe_again =
    Drago mi je što Vam je sada sigurnije.
    Kartica s brojem je uvijek na jedan dodir: „Hitno mi treba pomoć“, u meniju.
    Plan može pomoći za kasnije.

# kind: list
# english: 4db99822
utter_self_harm =
    Drago mi je što mi to govorite. Ovaj teret sada ne mora biti samo Vaš. Pomoć možete dobiti ovdje:

    { $crisis_lines }

# english: 968f842c
utter_self_harm_step =
    Ja sam program i ne mogu Vas zaštititi bez drugih ljudi.
    Jedan mali korak: budite blizu nekoga, a daleko od onoga što bi Vas moglo povrijediti.
    U hitnom slučaju zovite:
    { $emergency }

# english: 967d1d72
crisis_choice = Šta sada odgovara
    .person = Razgovor s osobom
    .go_on = Nastaviti ovdje

# kind: list
# english: e6776b0c
utter_self_harm_nobody =
    Ovdje trenutno niko nije slobodan. Vi vrijedite, i pomoć možete dobiti ovdje:

    { $crisis_lines }

# english: a5414f22
utter_self_harm_on =
    Možete ostati ovdje koliko god želite.
    Brojevi i Osoba ostaju ispod, na svakom koraku.

# english: f7025541
utter_ask_urgent =
    To zvuči jako teško.
    Treba li Vam sada hitno pomoć?
    .true = Hitno mi treba pomoć
    .false = Ne sada

# kind: list
# english: bc31b737
utter_distress_lines =
    U redu je ne znati. Pomoć možete dobiti ovdje, i kad ništa nije hitno:

    { $numbers }

# english: fac58189
utter_distress_gently =
    Hvala Vam što govorite kako je.
    Razumljivo je da ovo boli.
    Brojevi i Osoba su ispod, kad god ih želite.
