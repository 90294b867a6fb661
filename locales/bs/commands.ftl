## Ono što vrijedi na svakom koraku: stalna dugmad i ono što program sam kaže.

# english: 06accbac
button = Dugmad
    .back = Nazad
    .skip = Preskoči
    .unsure = Ne znam
    .done = Gotovo
    .none = Ništa od ovoga
    .more = Još
    .leave = Izlaz
    .numbers = Brojevi
    .person = Osoba
    .menu = Meni
    .on = ☑
    .off = ☐

# english: 9b1b5704
yes_no = Da ili ne
    .true = Da
    .false = Ne

# english: 44c6e04b
utter_not_understood = Ovo mi nije jasno. Možete odabrati nešto od ponuđenog, ili to reći drugim riječima.

# english: 74d17f18
utter_not_understood_again =
    Žao mi je, ovo mi još nije jasno.
    Dugmad ispod uvijek rade, a dugme Osoba šalje zahtjev za razgovor s osobom.

# english: 09ff02ba
utter_meant =
    Možda ovo ne razumijem dobro.
    Ako je to ono što piše na prvom dugmetu, dodirnite ga. Ako nije, odaberite drugo, ili to recite drugim riječima.

# english: 25702d6f
utter_other_language =
    Možemo nastaviti na bosanskom. Dodirnite dugme ako to želite. Ako ne, samo nastavite kao prije.

# What her words may mean, as a button that confirms it.
# english: f6a6b39f
meant = Šta mislite reći
    .ncii = Moje slike se dijele
    .ncii_threat = Prijetnja objavom slika
    .synthetic = Moje lažirane slike
    .hidden_camera = Tajno snimanje
    .cyberflashing = Šalju mi seksualne slike
    .harassment = Uznemiravaju me
    .stalking = Neko me prati
    .spyware = Možda mi prate telefon
    .account_takeover = Preuzet mi je nalog
    .doxxing = Objavljeni moji podaci
    .impersonation = Lažni profil na moje ime
    .threat_violence = Neko mi prijeti
    .grooming_minor = Odrasla osoba i dijete
    .coercive_control = Neko me kontroliše
    .takedown = Da se to ukloni
    .safety_plan = Želim više sigurnosti
    .save_evidence = Čuvanje dokaza
    .report = Želim to prijaviti
    .my_report = Šta je s mojom prijavom
    .legal = Pravno pitanje
    .minor = Imam manje od 18 godina
    .third_party = To je za nekog drugog
    .took_part = Moje učešće u tome
    .learn = Saznati više
    .ask_anonymous = Ko vidi ono što pišem
    .who_are_you = Šta je ovo
    .pay_question = Treba li platiti
    .self_blame = Osjećam krivicu
    .feeling_bad = Osjećam se loše
    .greeting = Zdravo
    .help = Treba mi pomoć
    .thanks = Hvala
    .stop = Želim stati
    .quick_exit = Izlaz odmah
    .talk_human = Razgovor s osobom
    .hotline = Broj koji mogu zvati
    .change_language = Drugi jezik
    .delete_all = Obrisati sve
    .go_back = Jedno pitanje nazad
    .unsure = Ne znam tačno

# english: 7b85df7a
utter_stale_button = To dugme pripada ranijoj poruci. Evo gdje smo sada.

# english: 7cf120dd
utter_already_taken = To već imam.

# english: f432b18e
utter_cannot_read = Mogu čitati tekst, fotografije i fajlove. Ovo ne mogu pročitati.

# english: 60f41c56
utter_edit_taken = Vaša izmjena je primljena.

# english: 29a9be14
utter_edit_too_late = Taj odgovor se više ne može promijeniti uređivanjem poruke. Ovdje mi možete reći šta je drugačije.

# english: e38ce67f
utter_nothing_to_go_back_to = Odavde nema koraka nazad.

# english: c09b95ce
utter_cannot_skip_here = Ovdje nema ničega za preskakanje.

# english: 5603f69a
utter_file_not_expected =
    Ovdje mi fajl ne treba, i nije preuzet.
    Možete ga obrisati iz chata.

# english: 661e734d
utter_file_taken = Vidim Vaš fajl. On ostaje na Telegramu: ovdje nije preuzet.

# english: 6c2ce052
utter_message_taken = Primljeno. Možete pisati još, ili dodirnuti Gotovo.

# english: d3f88d66
utter_not_a_date =
    U tome ne prepoznajem datum.
    Dovoljan je dan, mjesec ili godina, kao 15.1.2026, a možete ga i preskočiti.

# english: 4c6bb1ab
utter_date_in_future = To je u budućnosti. Kada je počelo, koliko znate?

# english: cdf67b57
utter_not_a_number = U tome ne prepoznajem broj. Možete ga napisati ciframa, ili preskočiti.

# english: 0d38ebce
utter_answer_too_long = To je više nego što mogu primiti u jednoj poruci. Molim Vas, pošaljite to u dva dijela.

# english: ead11c85
utter_too_many = Više od ovoga ovdje ne mogu primiti. Gotovo završava ovaj dio.

# english: 1135c417
utter_pick_one = Molim Vas, prvo odaberite nešto od ovoga.

# english: c40bc27d
utter_place_not_expected = Vaša lokacija mi ovdje ne treba, i nije sačuvana.

# english: fde7e81e
utter_back_here = Sada nastavljamo tamo gdje je razgovor stao.

# english: bc983c36
utter_person_is_asked = Zahtjev za razgovor s osobom je poslan. Možete čekati ovdje, pogledati brojeve ili izaći.
