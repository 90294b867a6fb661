## The organisation's own texts: a default that says nothing false. Fill them in before going live.

# english: 538f0006
organisation_about = Organizacija koja stoji iza ovog chata još nije napisala ko je. Njeno ime stoji u poruci dobrodošlice.

# english: ec31d105
organisation_hours = Ovdje još nije napisano kad neka osoba može odgovoriti. Linije pod dugmetom Brojevi su možda sada otvorene.

# english: 9b51dff0
organisation_duty = Ovdje još nije napisano šta ova organizacija mora prijaviti drugima. Pitajte osobu prije nego što ispričate više.

# english: 2232f7a2
organisation_privacy =
    Ovdje još nije napisano kako ova organizacija postupa s onim što se čuva.
    To se briše { $retention_days } dana nakon Vaše posljednje poruke, a iz rezervnih kopija u narednih 14 dana.
