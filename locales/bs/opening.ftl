## Prve riječi. Najviše dvije poruke, zatim tri pitanja koja se mogu preskočiti.

# english: 46870612
utter_ask_go_on = Ovdje je nešto ostalo započeto. Želite li to nastaviti?
    .true = Nastaviti tamo
    .false = Otvoriti meni

# english: 7cd92f02
utter_ask_language = Koji jezik Vam je najlakši?

# english: 8464fce6
utter_welcome =
    Ovaj chat vodi { $organisation }, a odgovara Vam program.
    Telegram može čitati ono što se ovdje piše.
    Molim Vas, pišite samo ono što želite.

# Said instead of utter_welcome while this is a trial.
# english: bca28051
utter_welcome_trial =
    Ovo je proba koju vodi { $organisation }, a odgovara Vam program.
    Tekstovi su nacrt i izvorni govornici ih još nisu provjerili.
    Telegram može čitati ono što se ovdje piše.

# english: 144a9209
utter_ways_out =
    Poruke ovdje same nestaju, a Vaši odgovori se brišu { $retention_days ->
        [one] { $retention_days } dan
        [few] { $retention_days } dana
       *[other] { $retention_days } dana
    } nakon Vaše posljednje poruke.
    Izlaz odmah prekida sve ovo i uklanja što može.
    U hitnom slučaju zovite:
    { $emergency }

# english: b08f9196
utter_hello_again =
    Lijepo je što ste opet ovdje.
    Ovdje odgovara program, i svako pitanje se može preskočiti.

# english: ba44ab01
utter_ask_shared_device = Može li neko drugi čitati ovaj telefon ili ovaj nalog?

# english: 6fff9c7f
utter_shared_device =
    Onda ovdje manje pitam, a poruke nestaju nakon 1 sata.
    Za ovo je sigurniji telefon koji niko drugi nije imao u rukama.
    Kad završite, dodirnite Izlaz i obrišite ovaj chat za obje strane.

# english: 1ecc53b0
utter_ask_safe_now = Jeste li sada na sigurnom?

# english: 6af7a969
utter_not_sure_safe =
    U redu je ne znati.
    Brojevi i Osoba su ispod, na svakom koraku.
    U hitnom slučaju zovite:
    { $emergency }
