## Prvi koraci kad se dijele privatne slike, ili neko time prijeti.

# english: 8d931de5
utter_picture_links =
    Prvi korak: zapišite linkove, imena naloga i vrijeme, prije nego što nestanu.
    Sačuvajte poruke ako možete.
    Držite to tamo gdje niko drugi ne gleda.

# english: 58b154ed
utter_ask_pictured = Koliko je godina imala osoba na slici kad je slika nastala?

# english: ab9f3519
pictured = Dob na slici
    .adult = 18 ili više
    .minor = Manje od 18
    .no_person = To nije slika

# english: 0c9567b0
utter_picture_adult =
    StopNCII pomaže ako je osoba na slici imala 18 ili više godina.
    Digitalni otisak slike nastaje na Vašem telefonu, a partnerske stranice mogu blokirati kopije.
    To ne pokriva sve stranice.
    https://stopncii.org

# english: 16da1068
utter_picture_minor =
    Take It Down pomaže kad je osoba na slici imala manje od 18 godina.
    Besplatan je, ne traži ime, i radi na telefonu na kojem se slika već nalazi.
    Molim Vas, sliku radi toga ne preuzimajte i ne šaljite, a ne učestvuju ni sve stranice.
    https://takeitdown.ncmec.org

# english: 03042f8b
utter_picture_do_not_send =
    Molim Vas, tu sliku ne šaljite nikome, ni meni.
    Link je dovoljan.
    Tako je sigurnije za Vas.

# kind: list
# english: 4ce6081a
utter_picture_minor_people =
    Ovi ljudi mogu pomoći nekome mlađem od 18 godina. Možda moraju obavijestiti druge, pa prvo pitajte:

    { $numbers }
