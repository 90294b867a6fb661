## Meni, i putevi dalje nakon što je nešto rečeno.

# english: 6d75587e
utter_ask_wish = Šta bi Vam pomoglo?

# english: e5e9d2a4
wish = Šta bi pomoglo
    .need_help_now = Hitno mi treba pomoć
    .pictures_shared = Moje slike se dijele
    .threatened = Prijetnje slikama
    .something_else = Desilo se nešto drugo
    .tell = Ispričati šta se desilo
    .safety_plan = Plan za sigurnost
    .talk_person = Razgovor s osobom
    .keep_evidence = Čuvanje dokaza
    .report = Podnošenje prijave
    .someone_else = Za nekog drugog
    .rights = Moja prava
    .removal = Uklanjanje, moja lista
    .learn = Saznati više
    .settings = Postavke

# english: 2a7339e8
utter_take_your_time = Uzmite vremena. Sada se ništa ne mora odlučiti.

# english: 4c6eddeb
utter_ask_after = Šta želite dalje?

# english: 17bd3f3f
after = Šta dalje
    .plan = Plan za sigurnost
    .person = Razgovor s osobom
    .numbers = Linije za pomoć
    .menu = Nazad na meni
