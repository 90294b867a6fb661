## Prvi koraci kad se dijele privatne slike, ili neko time prijeti.

# english: 8c7379a1
utter_pictures_shared =
    Žao mi je što Vam je ovo učinjeno.
    Pogrešno je dijeliti nešto privatno bez Vašeg pristanka.
    To nije Vaša krivica.

# english: 068b2412
utter_threatened =
    Toj osobi se ne mora odmah odgovoriti.
    Od mnogih ljudi se nakon plaćanja traži još.
    Šta god je poslano ili plaćeno, to nije Vaša krivica.

# english: 8d931de5
utter_picture_links =
    Prvi korak: zapišite linkove, imena naloga i vrijeme, prije nego što nestanu.
    Sačuvajte poruke ako možete.
    Držite to tamo gdje niko drugi ne gleda.

# english: 58b154ed
utter_ask_pictured = Koliko je godina imala osoba na slici kad je slika nastala?

# english: 713e4664
pictured = Dob na slici
    .adult = 18 ili više
    .minor = Manje od 18

# english: 0c9567b0
utter_picture_adult =
    StopNCII pomaže ako je osoba na slici imala 18 ili više godina.
    Digitalni otisak slike nastaje na Vašem telefonu, a partnerske stranice mogu blokirati kopije.
    To ne pokriva sve stranice.
    https://stopncii.org

# english: 1f6cda6f
utter_picture_minor =
    Take It Down pomaže kad je osoba na slici imala manje od 18 godina.
    Besplatan je i ne traži ime, a slika ostaje na telefonu.
    To ne pokriva sve stranice.
    https://takeitdown.ncmec.org

# english: 03042f8b
utter_picture_do_not_send =
    Molim Vas, tu sliku ne šaljite nikome, ni meni.
    Link je dovoljan.
    Tako je sigurnije za Vas.

# kind: list
# english: 840f2d78
utter_pictures_not_built =
    Duži vodič se još pravi. Ovi ljudi mogu pomoći danas, i kad postane preteško:

    { $numbers }
