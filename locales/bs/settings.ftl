## Postavke, šta je sačuvano, brisanje.

# english: 8edf6ce1
utter_one_language = Ovaj chat trenutno ima samo jedan jezik.

# kind: list
# english: ef2fd154
utter_ask_setting = Šta želite promijeniti ili vidjeti?

# english: f616a6ba
setting = Postavke
    .language = Jezik
    .country = Država
    .disappear = Nestajanje poruka
    .return_word = Riječ za povratak
    .cover = Izgled nakon izlaza
    .kept_plan = Moj sačuvani plan
    .stored = Šta je sačuvano
    .erase = Obrisati sve
    .short_mode = Kratki režim

# kind: list
# english: 3834e37a
utter_ask_which_country =
    Za koju državu trebaju biti brojevi?
    Ako odaberete „Ne znam“, pokazujem brojeve za više država.

# english: c64d3772
countries = Države
    .kr = Južna Koreja
    .id = Indonezija
    .ci = Obala Slonovače
    .ba = Bosna i Hercegovina
    .mk = Sjeverna Makedonija
    .ge = Gruzija
    .mv = Maldivi

# english: e1436afa
utter_country_known =
    Brojevi se sada pokazuju za:
    { $country }

# english: 41ddcdf5
utter_country_unknown = Brojevi se sada pokazuju za više država.

# kind: list
# english: c176a044
utter_ask_disappear_choice =
    Nakon koliko vremena trebaju nestati poruke ovdje?
    Kraće vrijeme ostavlja manje tragova.

# english: 3d51d51d
disappear_times = Vrijeme do nestajanja poruka
    .hours_1 = 1 sat
    .hours_3 = 3 sata
    .hours_12 = 12 sati
    .hours_24 = 1 dan
    .hours_47 = Skoro 2 dana

# english: fe813bba
utter_disappear_set =
    Poruke ovdje sada nestaju nakon:
    { $disappear_after }

    Obavještenja i drugi uređaji ih mogu pokazivati duže.

# english: 64a1608a
utter_ask_cover_choice = Kako treba izgledati ovaj chat nakon što izađete?

# english: 6ad5354d
cover_choice = Nakon izlaza
    .recipes = Savjeti za kuhanje
    .study = Savjeti za učenje

# english: dbe0afa3
utter_cover_set = Podešeno je. Vrijedi od Vašeg sljedećeg izlaza.

# english: 466727e4
utter_ask_short_choice =
    U kratkom režimu manje pitam, i ne ponavljam ništa od onoga što kažete.
    Treba li biti uključen?
    .true = Uključiti ga
    .false = Isključiti ga

# english: 87e4234d
utter_short_on = Kratki režim je uključen.

# english: a6d20824
utter_short_off = Kratki režim je isključen.

# kind: list
# english: ddf83d7b
utter_stored =
    Ovo je trenutno sačuvano o Vama, sve zaključano:

    { $stored }

# english: 1305fca2
utter_stored_nothing = Trenutno o Vama nije ništa sačuvano.

# english: c36bafdc
utter_stored_failed = To se sada ne može pogledati. Pokušajte ponovo kasnije.

# english: 515632f0
stored_things = Šta može biti sačuvano
    .sessions = Vaši odgovori, Vaše postavke, plan koji čuvate i Vaše mjesto u ovom chatu.
    .inbox = Vaša posljednja poruka, dok se na nju ne odgovori.
    .seen_updates = Oznake već primljenih poruka, da se nijedna ne primi dvaput.
    .outbox = Odgovori koji još nisu poslani.
    .message_ids = Brojevi poruka ovdje, da bi se mogle obrisati.
    .deletion_notes = Bilješka o tome šta u ovom chatu još treba obrisati.
    .jobs = Zadaci za kasnije, kao što je brisanje na vrijeme.

# english: 7c7dfe8d
utter_erase_what =
    Ovo briše Vaše odgovore, Vaše riječi i sve drugo što je ovdje sačuvano o Vama.
    Iz rezervnih kopija to nestaje u roku od 14 dana.
    Brisanje se ne može poništiti.

# english: b6140644
utter_erase_what_not =
    Zaključana bilješka o porukama koje treba obrisati ostaje dok se to ne završi, najviše oko dva dana.
    Telegram može zadržati vlastite kopije.
    Poruke starije od 48 sati ne mogu obrisati: Vi možete, preko „Delete chat“ za obje strane.

# english: 0108f11f
utter_ask_erase_now = Obrisati sve sada?
    .true = Obrisati sve
    .false = Zadržati

# english: 5de23c4f
utter_erase_failed = To nije obrisano. Pokušajte ponovo za koji trenutak.

# english: 630a98a4
utter_erase_kept = Ništa nije obrisano.
