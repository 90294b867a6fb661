## Priča o onome što se dogodilo, koliko god malo ili mnogo.

# english: f631ed0d
utter_ask_again = Ovdje je već bilo riječi o nečemu. Je li ovo nešto novo?
    .true = Nešto novo
    .false = Isto kao prije

# english: a66c97dd
utter_as_much_as_you_like =
    Žao mi je što Vam se ovo događa.
    Možete reći koliko god malo ili mnogo želite.

# english: b5fe62e7
utter_ask_incidents = Šta je tome najbliže? Možete odabrati više toga.

# english: 26c7b4b4
utter_ask_platforms = Gdje se to dogodilo? Možete odabrati više mjesta.

# english: 9b5b9af8
utter_ask_since =
    { $place }: od kada, koliko znate?
    Možete odabrati nešto, ili napisati dan, mjesec ili godinu, kao 15.1.2026.

# english: 58d5edc9
utter_ask_still_there = { $place }: je li to još tamo, ili još traje?

# english: e1de7361
utter_ask_age =
    Koliko imate godina, ako želite reći?
    Od toga zavisi samo koju pomoć mogu pokazati.

# english: 018b61e3
utter_age_impossible = Taj broj ne izgleda kao broj godina. Ovo možete i preskočiti.

# english: 3e0314c9
utter_before_telling =
    Fajlovi koje pošaljete ostaju na Telegramu: još ih ne preuzimam.
    Molim Vas, ne šaljite intimne slike, ničije.
    Vaše riječi se čuvaju zaključane još { $retention_days ->
        [one] { $retention_days } dan
        [few] { $retention_days } dana
       *[other] { $retention_days } dana
    } nakon Vaše posljednje poruke.

# english: fea52303
utter_ask_telling =
    Ako želite, ispričajte svojim riječima, u koliko god poruka želite.
    Gotovo završava ovaj dio.

# kind: preview
# english: 47d1696a
utter_summary =
    Ovo znam od Vas, onako kako to razumijem.
    Šta: { $incidents }
    Gdje: { $platforms }
    Od kada: { $since_all }
    Vašim riječima: { $telling_messages ->
        [0] bez poruka
        [one] { $telling_messages } poruka
        [few] { $telling_messages } poruke
       *[other] { $telling_messages } poruka
    }, { $telling_files ->
        [0] bez fajlova
        [one] { $telling_files } fajl
        [few] { $telling_files } fajla
       *[other] { $telling_files } fajlova
    }

# kind: preview
# english: cad53093
utter_summary_one_place =
    Ovo znam od Vas, onako kako to razumijem.
    Šta: { $incidents }
    Gdje: { $named_place }
    Od kada: { $since_when }
    Još je tamo: { $still_up }
    Vašim riječima: { $telling_messages ->
        [0] bez poruka
        [one] { $telling_messages } poruka
        [few] { $telling_messages } poruke
       *[other] { $telling_messages } poruka
    }, { $telling_files ->
        [0] bez fajlova
        [one] { $telling_files } fajl
        [few] { $telling_files } fajla
       *[other] { $telling_files } fajlova
    }

# english: 4e9dadce
utter_not_your_fault = Hvala Vam na povjerenju. To nije Vaša krivica.

# english: 215d5a7d
utter_minor_limits =
    Dobro je što tražite pomoć.
    Ako imate manje od 18 godina, osoba s kojom ovdje razgovarate možda mora reći drugima za ono što Vam šteti.
    Sam program nikome ništa ne govori, a Vi možete nastaviti ili stati.

# kind: list
# english: f17e876b
utter_minor_lines =
    Ovo su linije kojima se možete obratiti. Ne mora se odmah zvati:

    { $numbers }
