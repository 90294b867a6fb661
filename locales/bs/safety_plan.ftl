## Plan za sigurnost: pokaže se jednom, ili se čuva ako se to zatraži.

# english: 7888dead
utter_ask_resume =
    Ovdje imate plan na pauzi.
    Želite li ga nastaviti?
    .true = Nastaviti ga
    .false = Početi novi

# english: 7eb2e604
utter_plan_begin =
    Idemo korak po korak, i preskačemo ono što ne odgovara.
    Plan je Vaš.
    Pokazujem ga jednom, a čuvam ga samo ako to zatražite.

# english: a816eecc
utter_ask_signs = Je li nešto od ovoga tačno za Vas? Možete odabrati više toga.

# What she picked stands last, so that it is not seen in a preview.
# english: 69a8e065
utter_ask_recent =
    Još jedno pitanje o Vašem odabiru, a možete ga preskočiti.
    Je li to bilo u posljednjih nekoliko dana?
    { $recent_signs }

# english: 23fe6945
utter_ask_current =
    Još jedno pitanje o Vašem odabiru, a možete ga preskočiti.
    Traje li to još, ili bi se uskoro moglo dogoditi?
    { $current_signs }

# english: a2170b13
utter_plan_with_person =
    Nešto od onoga što kažete može biti ozbiljno.
    Jedna osoba je tu i može planirati s Vama: dodirnite Osoba, ispod.

# english: e8d4c7f2
utter_plan_with_line =
    Nešto od onoga što kažete može biti ozbiljno.
    Linija za pomoć može planirati s Vama: dodirnite Brojevi, ispod.
    U hitnom slučaju zovite:
    { $emergency }

# kind: list
# english: 417bd522
utter_ask_relationship = Ko to radi, koliko znate?

# english: b7ac1637
utter_ask_trusted = Imate li nekoga kome vjerujete i kome se možete javiti?

# english: cea48ab7
utter_ask_ways = Kako bi osoba koja Vam šteti mogla znati šta radite? Odaberite ono što odgovara.

# english: 6d483870
utter_ask_pause =
    To je prvi dio, a može slijediti još nekoliko pitanja.
    Šta želite uraditi?

# english: b3e2d0a8
pause = Nastavak ili pauza
    .go_on = Nastaviti
    .show = Vidjeti plan dosad
    .later = Pauza, dalje kasnije

# english: 42251ae2
utter_plan_paused =
    Vaši dosadašnji odgovori se ovdje čuvaju zaključani.
    „Plan za sigurnost“ u meniju nastavlja odatle.
    Odgovori se brišu { $retention_days ->
        [one] { $retention_days } dan
        [few] { $retention_days } dana
       *[other] { $retention_days } dana
    } nakon Vaše posljednje poruke.

# english: b13819be
utter_ask_spyware_wish = Želite li razmisliti o skrivenoj aplikaciji na svom telefonu?
    .true = Da
    .false = Ne sada

# english: 0f813fae
utter_ask_location_how =
    Izgleda da osoba koja Vam šteti zna gdje ste.
    Je li uključeno dijeljenje lokacije, ili je nađen mali uređaj za praćenje?

# english: 0911fde2
location_how = Kako se zna mjesto
    .share = Dijeljenje je uključeno
    .tag = Nađen je uređaj

# english: 99671b5b
utter_ask_change_risky = Ako osoba koja Vam šteti primijeti promjenu, može li to za Vas biti opasno?

# english: d28ef95e
utter_ask_home = Dijelite li dom s osobom koja Vam šteti?

# english: 00e24966
utter_ask_leaving = Razmišljate li o odlasku?

# english: 16f12994
leaving = Odlazak
    .thinking = Da
    .maybe = Možda
    .not_now = Ne

# english: bb7e75de
utter_ask_children = Ima li djece za koju treba planirati?

# english: 07176e3a
utter_ask_images = Jesu li Vaše privatne slike dio ovoga?

# english: dfa3134d
images = Slike
    .adult = Da, sa 18 ili više
    .minor = Da, s manje od 18
    .nothing = Ne

# english: 9ceae6b0
utter_ask_own_step =
    Ima li neki Vaš korak koji želite u planu?
    Dovoljno je nekoliko riječi.

# english: 1e3cbe10
own_step = Vaš vlastiti korak

# kind: plan
# english: 6345141e
utter_plan =
    Vaši prvi koraci, najvažniji na vrhu:

    { $plan }

# english: a9628ff4
utter_plan_own_step =
    I Vaš vlastiti korak:
    { $own_step }

# english: 61eab4e1
utter_ask_more_steps = Želite li vidjeti dalje korake?
    .true = Vidjeti još koraka
    .false = Za sada dovoljno

# kind: plan
# english: 52341d8e
utter_plan_later =
    Dalji koraci, za kad bude vremena:

    { $plan_later }

# english: 93c5f5fb
utter_ask_keep_plan =
    Sada zaboravljam plan, osim ako želite da se čuva.
    Svako ko može otvoriti ovaj chat tada može pročitati i plan.
    Treba li plan ostati ovdje?
    .true = Čuvati ga ovdje
    .false = Ne čuvati ga

# english: 69f3fbf1
utter_plan_kept =
    Plan se čuva zaključan još { $retention_days ->
        [one] { $retention_days } dan
        [few] { $retention_days } dana
       *[other] { $retention_days } dana
    } nakon Vaše posljednje poruke.
    „Plan za sigurnost“ u meniju ga ponovo pokazuje.
    Tamo ga možete i promijeniti ili obrisati.

# english: 040799c5
utter_plan_earlier_stays = Ovaj plan se ne čuva. Vaš raniji plan je još ovdje.

# english: b83d795c
utter_plan_end =
    Za put dovde treba mnogo snage, a Vi je imate.
    Malo znakova ne znači da je sve dobro, zato vjerujte svom strahu.
    Novi plan možete napraviti u svako doba.

## Plan koji se čuva.

# english: c14b9cd3
utter_no_plan_kept = Ovdje se ne čuva nijedan plan. Možete ga napraviti iz menija.

# english: 74e54830
utter_ask_plan_choice = Ovdje je jedan Vaš plan. Šta želite uraditi s njim?

# english: 0c9af72c
plan_choice = Vaš plan
    .read = Pročitati ga
    .change = Proći ga ponovo
    .delete = Obrisati ga

# kind: plan
# english: 337cda21
utter_kept_plan =
    Vaši prvi koraci, najvažniji na vrhu:

    { $kept_plan }

# english: 22416e35
utter_kept_own_step =
    I Vaš vlastiti korak:
    { $kept_own_step }

# kind: plan
# english: 47cb0446
utter_kept_later =
    Dalji koraci, za kad bude vremena:

    { $kept_later }

# english: a03a60a1
utter_ask_delete_plan =
    Obrisan plan se ne može vratiti.
    Obrisati ga sada?
    .true = Obrisati plan
    .false = Zadržati ga

# english: e3e7d17d
utter_plan_deleted = Plan je ovdje obrisan, a iz rezervnih kopija nestaje u roku od 14 dana.

# english: 658dcece
utter_plan_still_kept = Plan se i dalje čuva ovdje.
