## Steps on the phone and in accounts, and what can be noticed.

# kind: list
# english: 1efc82be
utter_phone_first =
    Prije svega: neke promjene osoba koja Vam šteti može primijetiti.
    Ako bi to moglo pogoršati stvari, još ništa ne mijenjajte, i isplanirajte to s nekim iz podrške.

# kind: list
# english: 3d429c58
utter_ask_phone_topic = Šta želite pogledati?

# english: e1db16d2
phone_topics = Koraci na telefonu
    .accounts = Nalozi i lozinke
    .two_step = Prijava u dva koraka
    .devices = Povezani uređaji
    .location = Lokacija
    .hidden_apps = Aplikacije za nadzor
    .cloud = Cloud, porodična grupa
    .children = Uređaji djece
    .home = Pametna kuća i auto
    .work = Posao i škola

# kind: list
# english: ccddad3c
utter_phone_accounts =
    Na uređaju koji niko drugi ne čita:
    • Promjene se ovdje primijete. Ako je to rizično, sada samo napravite novu e-mail adresu.
    • Prvo slikajte stare postavke: adresu i broj za oporavak, i listu uređaja.
    • Zatim, ovim redom: adresa i broj za oporavak, lozinka e-maila, prijava u dva koraka, drugi uređaji, cloud, ostalo.
    • Odgovori na sigurnosna pitanja mogu biti izmišljeni, ako osoba koja Vam šteti zna prave.

# kind: list
# english: 447910d0
utter_phone_two_step =
    Prijava u dva koraka traži kod kad se neko iznova prijavi:
    • To se može primijetiti: osobi koja Vam šteti može stići e-mail ili kod.
    • Uključite tu prijavu prvo za e-mail, zatim za aplikacije za poruke i društvene mreže.
    • Aplikacija koja pravi kodove bolja je od SMS-a, ako drugi mogu čitati Vaše poruke.
    • Rezervne kodove zapišite na papir, i držite ih tamo gdje niko ne gleda.

# kind: list
# english: 41a9a971
utter_phone_devices =
    Svaka aplikacija pokazuje gdje je otvorena, najčešće pod „Uređaji“ ili „Sigurnost“:
    • Slikajte listu prije nego što je promijenite. To kasnije može pomoći.
    • Uređaje koje ne prepoznajete možete odjaviti. Osoba koja Vam šteti mogla bi to primijetiti.
    • Pogledajte i web-verziju svoje aplikacije za poruke: ona ostaje otvorena na drugim računarima.

# kind: list
# english: 06a97d99
utter_phone_location =
    Vaša lokacija se može vidjeti na nekoliko načina:
    • Pogledajte dijeljenje lokacije u mapama i aplikacijama za poruke, i aplikacije koje smiju koristiti lokaciju.
    • Isključivanje se često primijeti. Telefon možete ostaviti na uobičajenom mjestu kad idete nekud za šta drugi ne trebaju znati.
    • I fotografije, aplikacije za vježbanje i aplikacije za dostavu mogu otkriti mjesta.
    • Ako nađete uređaj za praćenje, slikajte ga i pitajte policiju ili nekoga iz podrške, prije nego što ga pomjerite.

# kind: list
# english: c157e873
utter_phone_hidden_apps =
    Aplikacije za nadzor su često skrivene, a najčešće je neko imao telefon u rukama da ih postavi:
    • Znakovi: ta osoba zna šta pišete, telefon se grije, ili su se postavke same promijenile. Ništa od toga nije siguran znak.
    • I traženje takvih aplikacija se može primijetiti. Ne uklanjajte ih odmah: i to se može primijetiti, a tragovi nestaju.
    • Za planove koristite drugi uređaj. Obučena osoba može pogledati telefon zajedno s Vama.
    • Novi telefon je najsigurniji s novim nalozima, bez kopiranja starog.

# kind: list
# english: 7c17abec
utter_phone_cloud =
    Fotografije, kontakti i mjesta mogu odlaziti na zajednički nalog:
    • Pogledajte na čiji nalog telefon pravi rezervne kopije, i ko je u porodičnoj grupi.
    • Pogledajte zajedničke albume, kalendare i bilješke.
    • Izlazak iz porodične grupe se primjećuje. Prije toga se može napraviti vlastiti novi nalog.

# kind: list
# english: 5bd53d77
utter_phone_children =
    Ono što djeca nose može otkriti gdje ste:
    • Računajte s tim da su stvari koje su dobila pod nadzorom, i blizu njih ne pravite planove.
    • Još ih ne pretražujte i ne mijenjajte. To se može primijetiti, a djeca to mogu spomenuti.
    • Pitajte školu ko smije preuzeti djecu, i čije brojeve ima.

# kind: list
# english: b44f3d4a
utter_phone_home =
    I kamere, zvučnici, brave i auta mogu imati naloge:
    • Pogledajte čiji je nalog svakog uređaja. Ta osoba može gledati i slušati.
    • O planovima razgovarajte na drugom mjestu. Isključivanje uređaja iz struje ili promjena na njemu može se primijetiti.
    • Kod auta pogledajte njegovu aplikaciju, i mjesta gdje bi mogao biti uređaj za praćenje.

# kind: list
# english: 3defdd23
utter_phone_work =
    Posao i škola mogu pomoći, ako želite da znaju:
    • Osoba od povjerenja tamo može zaustaviti pozive, posjete i poruke prije nego što stignu do Vas.
    • Ono što je na njihovim uređajima i nalozima oni mogu čitati. Planove je bolje držati na drugom mjestu.
    • Zamolite ih da nikome ne daju Vaš raspored, mjesto ni broj.

# english: 830e97a5
utter_phone_in_plan = Ako sada započnete novi plan za sigurnost, u njega ulazi ono što odavde odgovara.
