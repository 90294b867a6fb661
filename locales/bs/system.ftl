## Govori sam program, a ne neki tok razgovora.

# The one message that stays after leaving. Nothing in it may point to what was here.
# english: 515e86e7
cover_left =
    Savjet dana: isperite rižu dok voda ne postane bistra, pa je prije kuhanja malo potopite.
    Broj za hitne slučajeve:
    { $emergency }

# What answers in cover. All alike in kind and length, all with the number at the end.
# english: 67bfc460
cover_answers = Savjeti
    .a =
        Za mekan luk, pržite ga polako na laganoj vatri i povremeno promiješajte.
        Broj za hitne slučajeve:
        { $emergency }
    .b =
        Vodu za tjesteninu posolite prije nego što stavite tjesteninu, i jednom je probajte.
        Broj za hitne slučajeve:
        { $emergency }
    .c =
        Listove salate operite u hladnoj vodi i dobro ih osušite prije preliva.
        Broj za hitne slučajeve:
        { $emergency }
    .d =
        Pustite hljeb da se ohladi prije rezanja, pa ga držite u krpi.
        Broj za hitne slučajeve:
        { $emergency }
    .e =
        Za bistru supu, pustite je da lagano krčka i ne dajte da jako vri.
        Broj za hitne slučajeve:
        { $emergency }
    .f =
        Probajte gulaš na kraju i dodajte malo limuna ako je okus preslab.
        Broj za hitne slučajeve:
        { $emergency }

# The same, for study tips.
# english: 60385ad8
cover_left_study =
    Savjet dana: pročitajte jednu stranicu, zatvorite knjigu i recite to svojim riječima.
    Broj za hitne slučajeve:
    { $emergency }

# english: 0a4ab94f
cover_answers_study = Savjeti
    .a =
        Nove riječi učite u malim grupama i pogledajte ih opet sljedeći dan.
        Broj za hitne slučajeve:
        { $emergency }
    .b =
        Učite dvadeset pet minuta, odmorite se pet, pa počnite ponovo.
        Broj za hitne slučajeve:
        { $emergency }
    .c =
        Zapišite tri glavne tačke poglavlja na karticu, bez gledanja u knjigu.
        Broj za hitne slučajeve:
        { $emergency }
    .d =
        Počnite zadatkom koji Vam je najmanje drag, dok još imate snage.
        Broj za hitne slučajeve:
        { $emergency }
    .e =
        Objasnite nekome ono što učite, ili to recite sebi naglas.
        Broj za hitne slučajeve:
        { $emergency }
    .f =
        Dok čitate, ostavite telefon u drugoj sobi i držite vodu blizu sebe.
        Broj za hitne slučajeve:
        { $emergency }

# After a quiet half hour, where a return word is set. Whoever reads it may be someone else than she.
# english: 9d3edec0
guard_ask =
    Lijepo je što ste opet ovdje.
    Za nastavak napišite svoju riječ.

# english: 5d172d98
not_saved = To nije sačuvano. Pokušajte ponovo za koji trenutak.

# english: 48c87dcd
trial_closed =
    Ovaj chat još nije otvoren.
    Broj za hitne slučajeve:
    { $emergency }

# english: 869b5d24
utter_erased =
    Što je bilo sačuvano o ovom chatu, obrisano je, a iz rezervnih kopija nestaje u roku od 14 dana.
    Sam chat ostaje na Vašoj listi dok ga tamo ne obrišete.

# english: 84c25a83
left_report =
    Pri Vašem izlasku nije bilo moguće ukloniti { $count ->
        [one] { $count } poruku
        [few] { $count } poruke
       *[other] { $count } poruka
    }.
    Poruke starije od 48 sati ostaju dok ne obrišete chat za obje strane.
    I obavještenja i drugi uređaji ih mogu pokazivati.

# english: 19eeab22
something_went_wrong =
    Ovdje nešto nije uspjelo. Vaše mjesto je sačuvano: pokušajte ponovo.
    U hitnom slučaju zovite:
    { $emergency }

# How a contact is described beside its name.
# english: 34759100
contact = Kontakti
    .always = danju i noću
    .open_until = sada otvoreno, do: { $time }
    .opens_at = otvara se: { $time }
    .unchecked = još nije provjereno
    .anonymous = ime nije potrebno
    .not_anonymous = traži Vaše ime
    .languages = jezici: { $languages }
    .nothing = Za Vašu državu još nije poznat nijedan provjeren broj.

# Stands for $organisation as long as the configuration names none.
# english: b1e83bf4
organisation_unnamed = organizacija koja još nije navela svoje ime
