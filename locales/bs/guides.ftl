## One guide for each kind of thing that can happen: be heard, three things today, what to keep.

# kind: list
# english: b09207dc
utter_ask_guide = Šta je tome najbliže? Možete i napisati svojim riječima.

# english: 6fdef8e8
guide_words = Riječi vodiča
    .today = Tri stvari za danas, ako Vam odgovaraju:
    .keep = Ovo kasnije može pomoći, ako to ikad poželite. Čuvajte to tamo gdje niko drugi ne gleda: fotografije mogu dospjeti u zajednički cloud.
    .under_18 = Ako prikazuje nekoga mlađeg od 18 godina, ne pravite kopiju ni snimak ekrana. Dovoljni su link i nalog.

# kind: list
# english: bf065a81
utter_ask_guide_more = Šta bi dalje pomoglo?

# kind: list
# english: 311cb3fd
utter_ask_guide_more_removal = Šta bi dalje pomoglo?

# english: 9e83ea94
guide_more = Šta bi dalje pomoglo
    .keep = Šta sačuvati
    .phone = Koraci na telefonu
    .people = Ko može pomoći
    .plan = Plan za sigurnost
    .tell = Ispričati šta se desilo

# english: b9f98855
guide_more_removal = Šta bi dalje pomoglo
    .removal = Ukloniti ili blokirati
    .keep = Šta sačuvati
    .phone = Koraci na telefonu
    .people = Ko može pomoći
    .plan = Plan za sigurnost
    .tell = Ispričati šta se desilo

# kind: list
# english: 4b4b4e7c
utter_guide_crisis =
    Može se činiti da nema izlaza. Vi vrijedite, i pomoć možete dobiti ovdje:

    { $crisis_lines }

# kind: list
# english: 1fa80c78
utter_guide_people =
    Ovi ljudi Vas mogu saslušati i pomoći Vam. Neke linije pozive prosljeđuju drugima, pa prvo pitajte ko će saznati:

    { $numbers }

## My pictures were shared

# english: 36895f46
utter_guide_heard_ncii =
    Žao mi je što Vam je ovo učinjeno.
    Pogrešno je dijeliti nešto privatno bez Vašeg pristanka, bez obzira na to ko je napravio sliku.
    To nije Vaša krivica.

# kind: list
# english: 38653d7d
utter_guide_today_ncii =
    { guide_words.today }
    • Zapišite svaki link, nalog i vrijeme, prije nego što to nestane.
    • Zatražite uklanjanje tamo gdje je slika objavljena. Mogu Vam pokazati kako.
    • Recite to osobi kojoj vjerujete, ili nekoj od linija za pomoć. Ovaj teret ne mora biti samo Vaš.

# kind: list
# english: 2439f4c9
utter_guide_keep_ncii =
    { guide_words.keep }
    • Link svake objave, ime naloga, grupe ili kanala, i datum i vrijeme.
    • { guide_words.under_18 }
    • Odrasla osoba može dodati jedan snimak ekrana na kojem se vide mjesto i nalog, s prekrivenim tijelom.
    • Neke države, kao što su Maldivi, zabranjuju posjedovanje takvih slika. Tamo sačuvajte samo link.
    • Poruke u kojima neko to priznaje ili nešto traži.
    • Molim Vas, tu sliku ne šaljite nikome, ni meni.

## Threat to share pictures

# english: 87663472
utter_guide_heard_ncii_threat =
    Odgovor toj osobi može sačekati.
    Pogrešno je ovako Vas plašiti, bilo da slika postoji ili ne.
    To nije Vaša krivica.

# kind: list
# english: ecaee275
utter_guide_today_ncii_threat =
    { guide_words.today }
    • Sačuvajte te poruke, i zapišite nalog, vrijeme i šta se traži.
    • Slika se na mnogim stranicama može blokirati prije nego što je iko objavi. Mogu Vam pokazati kako.
    • Recite to osobi kojoj vjerujete. Kontakt se ne mora prekinuti ako se to čini nesigurnim: vjerujte svom strahu.

# kind: list
# english: 91e855c0
utter_guide_keep_ncii_threat =
    { guide_words.keep }
    • Tačne riječi osobe koja Vam piše, s nalogom, datumom i vremenom.
    • Cijeli razgovor, od prve poruke.
    • Šta se traži, i do kada.
    • { guide_words.under_18 }

## Blackmail with pictures

# english: 0b5ee9d0
utter_guide_heard_sextortion =
    Ovo se događa mnogim ljudima, u svakoj dobi, a oni koji to rade sve planiraju.
    Šta god da je poslano ili plaćeno, to nije Vaša krivica.
    Danas se ne mora odgovoriti, a postoje koraci koji mogu pomoći.

# kind: list
# english: e9aad126
utter_guide_today_sextortion =
    { guide_words.today }
    • Od mnogih ljudi se nakon plaćanja ili slanja traži još. Više se ništa ne mora dati, a Vaša banka možda može pomoći.
    • Ako Vam se to čini sigurnim, prestanite odgovarati, ali ne brišite chat. Sakrijte svoju listu prijatelja.
    • Recite to osobi kojoj vjerujete. Mogu Vam pokazati kako se slika može blokirati na nekim stranicama.

# kind: list
# english: 5f49fe6a
utter_guide_keep_sextortion =
    { guide_words.keep }
    • Link tog profila, i korisničko ime.
    • Cijeli chat, i lista poziva.
    • Račun, elektronski novčanik ili broj na koji je tražen novac, i potvrde o uplati.
    • { guide_words.under_18 }

## Fake pictures

# english: a266879d
utter_guide_heard_synthetic_intimate =
    Žao mi je što Vam je ovo učinjeno.
    Šteta je stvarna, i kad je slika lažna.
    Krivica je na onome ko ju je napravio ili je šalje dalje, a ne na Vama.

# kind: list
# english: 6607a5a1
utter_guide_today_synthetic_intimate =
    { guide_words.today }
    • Zapišite gdje se slika nalazi: linkove, naloge, grupe i vremena.
    • Zatražite uklanjanje tamo gdje je objavljena. I lažirane slike se tamo računaju, a mogu Vam pokazati kako.
    • Ako to dolazi iz škole ili s posla, tamo može nešto poduzeti osoba kojoj vjerujete. Samo ako to želite.

# kind: list
# english: 9bef3912
utter_guide_keep_synthetic_intimate =
    { guide_words.keep }
    • Link i nalog, i ko je u grupi.
    • Obična fotografija koja je za to korištena, i gdje se mogla vidjeti.
    • Poruke onih koji su sliku naručili ili je slali dalje.
    • { guide_words.under_18 }

## Secret recording

# english: 9d72376a
utter_guide_heard_hidden_camera =
    Žao mi je. Niko Vas ne smije tajno snimati, nigdje i ni iz kojeg razloga.
    Razumljivo je to što sada osjećate.

# kind: list
# english: 160906ca
utter_guide_today_hidden_camera =
    { guide_words.today }
    • Ako tamo ima kamera, ne dirajte je. Neko možda gleda: ponašajte se kao i uvijek, i otiđite kad možete.
    • Slikajte to mjesto samo ako Vas kamera pri tome ne vidi. Zapišite ko ima ključ ili pristup.
    • Policija može uzeti kameru na način koji kasnije vrijedi kao dokaz. To je Vaš izbor.

# kind: list
# english: c8f6d53e
utter_guide_keep_hidden_camera =
    { guide_words.keep }
    • Fotografija mjesta i kamere, netaknute.
    • Dan, vrijeme, i ko je bio tamo ili ima pristup.
    • Linkovi, ako je nešto objavljeno na internetu.
    • { guide_words.under_18 }

## Insults, bullying, messages again and again

# english: de891ebc
utter_guide_heard_online_harassment =
    Žao mi je što Vam ljudi tako pišu.
    Razumljivo je da Vas to iscrpljuje, i kad drugi kažu da to nije ništa.

# kind: list
# english: d260b2f2
utter_guide_today_online_harassment =
    { guide_words.today }
    • Prvo samo utišajte te naloge. Blokiranje neke ljude može još više razljutiti, a možete ih blokirati i kasnije.
    • Zamolite prijateljicu ili prijatelja da neko vrijeme čita poruke umjesto Vas.
    • Najgore poruke prijavite u aplikaciji, nakon što zapišete linkove.

# kind: list
# english: 46c2a6ad
utter_guide_keep_online_harassment =
    { guide_words.keep }
    • Lista s datumom, nalogom, linkom i onim što je napisano.
    • Koliko često to dolazi, i od kada.
    • Nekoliko primjera. Ne treba sve.

## Followed or watched

# english: 6cfba00b
utter_guide_heard_cyberstalking =
    Zastrašujuće je kad Vas neko prati ili posmatra, i to je ozbiljno.
    To što primjećujete ima svoj razlog.
    Možemo to pogledati korak po korak.

# kind: list
# english: 95cebde5
utter_guide_today_cyberstalking =
    { guide_words.today }
    • Zapišite šta je osoba koja Vam šteti znala ili gdje se pojavila, s danom i vremenom.
    • Ne mijenjajte sve odjednom. Nagle promjene mogu pogoršati stvari, zato prvo napravite plan.
    • Recite jednoj osobi gdje ste i kad se vraćate.

# kind: list
# english: 359b1bb7
utter_guide_keep_cyberstalking =
    { guide_words.keep }
    • Lista: dan, mjesto, šta se dogodilo i ko je to vidio. I šta osoba koja Vam šteti zna, a nije mogla znati.
    • Pozivi, poruke i novi nalozi te osobe.
    • Ako nađete uređaj za praćenje: njegova fotografija i broj, prije nego što se s njim išta uradi.

## Threats of violence

# english: 2a401521
utter_guide_heard_threat_violence =
    Te riječi shvatam ozbiljno, a tako ih mogu shvatiti i drugi.
    Ovo se ničim ne može opravdati, i nije Vaša krivica.

# kind: list
# english: 749a3c81
utter_guide_today_threat_violence =
    { guide_words.today }
    • Razmislite kuda i kod koga biste mogli otići, pa i noću. Dogovorite riječ koja znači da treba pomoć.
    • Možete to reći policiji, danas ili kasnije. To je Vaš izbor.
    • Za plan za sigurnost treba nekoliko minuta. Mogu ga napraviti s Vama.
    Ako bi se to moglo uskoro dogoditi, zovite:
    { $emergency }

# kind: list
# english: 93637bfa
utter_guide_keep_threat_violence =
    { guide_words.keep }
    • Tačne riječi u originalu, s nalogom, datumom i vremenom. Glasovna poruka kao fajl.
    • Slike koje je osoba koja prijeti poslala, i znakovi da zna gdje živite ili kuda idete.
    • Šta je ta osoba radila ranije.

## Someone reads my phone

# english: 2aa2b69e
utter_guide_heard_spyware =
    Teško je kad telefon više ne djeluje kao Vaš.
    Možda ste u pravu, čak i ako Vam niko ne vjeruje.
    Postoje načini da se to na miru provjeri.

# kind: list
# english: 92322221
utter_guide_today_spyware =
    { guide_words.today }
    • Za pomoć i planove koristite drugi telefon ili računar, koji osoba koja Vam šteti nikad nije dirala. I ovaj chat se može čitati.
    • Ovaj telefon koristite kao i uvijek. Još ništa ne uklanjajte: to se može primijetiti, a tragovi se gube.
    • Zapišite šta ta osoba izgleda zna, i od kada, na papir ili na drugom uređaju.

# kind: list
# english: 965cded1
utter_guide_keep_spyware =
    { guide_words.keep }
    • Ono što osoba koja Vam šteti zna, a moglo se saznati samo s telefona, uz dan i vrijeme.
    • Model telefona, ko ga je dao ili imao u rukama, i kada.
    • Fotografije postavki ili uređaja za praćenje, snimljene drugim telefonom. Molim Vas, ne resetujte telefon prije nego što odlučite.

## Control of phone, money and contacts

# english: cae32cad
utter_guide_heard_coercive_control =
    Kad za sve treba tražiti dozvolu, sve pokazati i objasniti, to nije ljubav, niti Vaša dužnost.
    Bilo da ostajete ili odlazite, sada ili kasnije, postoje koraci koji pomažu.

# kind: list
# english: 2aafbb61
utter_guide_today_coercive_control =
    { guide_words.today }
    • Nađite neko vrijeme i neki uređaj u koje osoba koja Vam šteti nema uvid, samo za traženje pomoći.
    • Ako ostajete: jedna osoba koja zna, riječ za pomoć, i malo novca ili kartica na drugom mjestu.
    • Ako razmišljate o odlasku: dan i put prvo isplanirajte s nekim iz podrške. Recite samo onima koji Vam pomažu.

# kind: list
# english: 15ce47bb
utter_guide_keep_coercive_control =
    { guide_words.keep }
    • Lista dana i onoga što je naređeno, oduzeto ili provjeravano, na mjestu gdje osoba koja Vam šteti ne gleda.
    • Papiri iz banke, i fotografije postavki koje pokazuju čiji je nalog.
    • Poruke s naredbama ili kaznama.

## An account was taken over

# english: dd26cb9d
utter_guide_heard_account_takeover =
    Potresno je kad neko uđe u ono što je Vaše.
    Mnogi ljudi uspiju vratiti svoje naloge, korak po korak.

# kind: list
# english: 0ed1127d
utter_guide_today_account_takeover =
    { guide_words.today }
    • Koristite uređaj do kojeg osoba koja Vam šteti ne može doći. Ona će primijetiti promjene, pa prvo napravite plan, ako bi to moglo pogoršati stvari.
    • Prije nego što išta promijenite, slikajte listu uređaja i prijava na nalog.
    • Počnite s adresom i brojem za oporavak, zatim lozinka e-maila, drugi uređaji, i sam nalog.

# kind: list
# english: 471d8c8a
utter_guide_keep_account_takeover =
    { guide_words.keep }
    • E-mailovi o novim prijavama na nalog ili promijenjenim postavkama.
    • Lista uređaja i prijava na nalog, s vremenima i mjestima.
    • Poruke poslane u Vaše ime.

## My address or data were published

# english: a8e4d5ca
utter_guide_heard_doxxing =
    Žao mi je. Ono što je samo Vaše izneseno je pred nepoznate ljude.
    Razumljivo je da sada imate osjećaj da Vas neko posmatra.

# kind: list
# english: 92d4deb1
utter_guide_today_doxxing =
    { guide_words.today }
    • Ako je to sigurno, recite ljudima u kući ili zgradi da bi nepoznati ljudi mogli doći ili zvati.
    • Zapišite linkove, pa zatražite uklanjanje tamo gdje je objavljeno, i od pretraživača. Mogu Vam pokazati kako.
    • Razmislite o mjestu za nekoliko noći, ako se kod kuće ne osjećate dobro.

# kind: list
# english: 2b482776
utter_guide_keep_doxxing =
    { guide_words.keep }
    • Link, nalog, šta je objavljeno, i od kada.
    • Pozivi, poruke i posjete nakon toga, s danom i vremenom.
    • Ko je to mogao znati.

## A profile in my name

# english: 1cf7db68
utter_guide_heard_impersonation =
    Žao mi je. Neko koristi Vaše ime i lice, a drugi u to vjeruju.
    Ono što taj profil objavljuje ne dolazi od Vas.

# kind: list
# english: a3f6911f
utter_guide_today_impersonation =
    { guide_words.today }
    • Zapišite link i ime profila, prije nego što se promijeni.
    • Prijavite ga u aplikaciji kao profil koji se lažno predstavlja kao Vi. Mogu Vam pokazati kako.
    • Javite svojim kontaktima jednom mirnom porukom. Ako Vam na vrata šalju nepoznate ljude, recite onima kod kuće.

# kind: list
# english: de57c388
utter_guide_keep_impersonation =
    { guide_words.keep }
    • Link i broj ili ime profila.
    • Fotografije koje profil koristi, i poruke poslane s njega.
    • Kome je pisano, i šta ljudi o tome kažu.

## Sexual pictures sent to me

# english: e056e3d3
utter_guide_heard_cyberflashing =
    Žao mi je što Vam je to došlo pred oči. To nije bio Vaš izbor.
    Normalno je ako osjećate gađenje, ili ako Vas je to potreslo.

# kind: list
# english: acc55f33
utter_guide_today_cyberflashing =
    { guide_words.today }
    • Zapišite pošiljaoca i vrijeme, pa to sklonite od očiju. { guide_words.under_18 }
    • Dijeljenje s ljudima u blizini ograničite na kontakte, ili ga isključite.
    • Blokirajte i prijavite pošiljaoca, ako Vam se to čini sigurnim.

# kind: list
# english: 8a79457c
utter_guide_keep_cyberflashing =
    { guide_words.keep }
    • Poruka s pošiljaocem i vremenom.
    • Mjesto na kojem Vam je stigla, ako ju je poslao neko iz blizine.

## Sexual messages or comments

# english: c43a770b
utter_guide_heard_online_sexual_harassment =
    Niko Vam ne smije tako pisati.
    Šala je šala samo kad se oboje mogu smijati.

# kind: list
# english: 4494bf83
utter_guide_today_online_sexual_harassment =
    { guide_words.today }
    • Podesite da Vam mogu pisati i komentarisati samo ljudi koje poznajete.
    • Nikome ne dugujete odgovor. Jedno „ne“ je dovoljno, a i šutnja znači „ne“.
    • Najgore prijavite, nakon što zapišete linkove. Škola ili poslodavac možda moraju nešto poduzeti, ako to želite.

# kind: list
# english: 0abb91a6
utter_guide_keep_online_sexual_harassment =
    { guide_words.keep }
    • Poruke i komentari, s nalogom, linkom i vremenom.
    • Koliko često to dolazi, i od kada.
    • Ko je to vidio.

## Many people at once

# english: efaa40ce
utter_guide_heard_coordinated_attack =
    Kad ih je tako mnogo odjednom, to može oduzeti dah.
    Oni koji su ih pozvali to su i htjeli. To ne govori ništa o Vama.

# kind: list
# english: a261a65f
utter_guide_today_coordinated_attack =
    { guide_words.today }
    • Na nekoliko dana podesite svoje naloge kao privatne, i neka neko drugi čita umjesto Vas.
    • Pogledajte mogu li se naći Vaša adresa ili broj. Recite ljudima kod kuće, ako je to sigurno.
    • Recite to na poslu ili u svojoj organizaciji. Uz njih taj teret može biti lakši.

# kind: list
# english: 851d3745
utter_guide_keep_coordinated_attack =
    { guide_words.keep }
    • Objava kojom su ljudi pozvani, i grupa ili hashtag.
    • Koliko ih je došlo, od kada do kada, i nekoliko primjera.
    • Nalozi koji to predvode.

## Hate

# english: 31249cf2
utter_guide_heard_hate_speech =
    Žao mi je. Takvim riječima neko Vas želi poniziti.
    Problem nije u tome ko ste.

# kind: list
# english: 42fa195f
utter_guide_today_hate_speech =
    { guide_words.today }
    • Zapišite link i nalog, pa to prijavite u aplikaciji.
    • Provedite veče s ljudima koji su dobri prema Vama. Nikome ne dugujete odgovor.
    • Ako pozivaju druge da nešto urade, recite nekome u blizini, i razmislite o sigurnom mjestu.

# kind: list
# english: f96aa8eb
utter_guide_keep_hate_speech =
    { guide_words.keep }
    • Link, tekst i nalog.
    • Koliko je ljudi to moglo vidjeti, i vrijeme.
    • Jesu li drugi pozvani da nešto urade.

## False stories

# english: 955a79e3
utter_guide_heard_false_information =
    Žao mi je. Izmišljene priče se dugo zadrže, i zamorno je suprotstavljati im se.
    Ne mora se odgovoriti na svaku.

# kind: list
# english: be699fe1
utter_guide_today_false_information =
    { guide_words.today }
    • Zapišite gdje je počelo: prvi link, nalog i vrijeme.
    • Jedna mirna ispravka je dovoljna, i to samo ako želite. Prijatelji je mogu podijeliti.
    • Prije nego što nekoga javno imenujete, pitajte advokata ili liniju za pomoć. To može nositi pravne rizike.

# kind: list
# english: 11fa9f9b
utter_guide_keep_false_information =
    { guide_words.keep }
    • Linkovi, prvi izvor, i dokle je priča stigla.
    • Ono što pokazuje da nije istinita.

## An adult contacts a child

# english: 1815080e
utter_guide_heard_grooming_minor =
    Hvala Vam što mi to govorite.
    Bilo da je riječ o Vama ili o djetetu koje poznajete: dijete nije uradilo ništa loše.
    Odgovornost je uvijek na odrasloj osobi.

# kind: list
# english: 05b5bb09
utter_guide_today_grooming_minor =
    { guide_words.today }
    • Ne upozoravajte tu odraslu osobu, i ne odgovarajte joj više. I prijava u aplikaciji je može upozoriti.
    • Ostavite chat na telefonu takav kakav je. Molim Vas, slike ne kopirajte i ne šaljite, ni meni.
    • S odraslom osobom kojoj Vi ili dijete vjerujete, nazovite policiju ili neku liniju pod dugmetom Brojevi.
    Ako je planiran susret, zovite danas:
    { $emergency }

# kind: list
# english: 125823a6
utter_guide_keep_grooming_minor =
    { guide_words.keep }
    • Link i ime profila, i igra ili aplikacija.
    • Dani i vremena kontakta.
    • Chat ostaje na telefonu. Slike ne kopirajte: link je dovoljan.

## Sold, advertised or recruited

# english: 0fe98c87
utter_guide_heard_recruitment_exploitation =
    Hvala Vam što mi to govorite. Niko ne smije prodavati ni posuđivati ljude.
    Ono što je bilo potrebno da kroz to prođete, ovdje Vam se ne zamjera.

# kind: list
# english: 56faf5d8
utter_guide_today_recruitment_exploitation =
    { guide_words.today }
    • Ako neko drži Vaše dokumente, Vaš novac ili Vas: neko iz podrške može s Vama razmisliti kako iz toga izaći.
    • Zapišite link oglasa ili ime grupe, ako to možete sigurno uraditi.
    • Pobrinite se za svoje tijelo. Ljekar Vas može pregledati i bez pitanja o tome šta je bilo.

# kind: list
# english: e36a1b8f
utter_guide_keep_recruitment_exploitation =
    { guide_words.keep }
    • Link oglasa, i ko ga je postavio.
    • Chatovi, brojevi i tragovi uplata.
    • Imena ili nadimci, mjesta i dani, Vašim riječima.

## Violence in person

# english: 3382a768
utter_guide_heard_offline_violence =
    Žao mi je što Vam je ovo učinjeno.
    Uzrok tome niste Vi, i možete ići korak po korak.

# kind: list
# english: 0090eab9
utter_guide_today_offline_violence =
    { guide_words.today }
    • Idite ljekaru što prije možete, najbolje u roku od 3 dana. To može spriječiti bolest i trudnoću.
    • Ako želite pregled, pomaže da se prije toga ne perete. Prvo pitajte ko će saznati.
    • Ako Vas je neko držao za vrat, neka ga ljekar danas pregleda, i kad nema tragova.
    • Noćas spavajte negdje gdje osoba koja Vam šteti ne dolazi, ako takvo mjesto postoji.

# kind: list
# english: 9305f2aa
utter_guide_keep_offline_violence =
    { guide_words.keep }
    • Ljekarski nalaz, a kroz nekoliko dana i fotografije povreda.
    • Odjeća u papirnoj vrećici, neoprana.
    • Poruke od prije i poslije.

## Something else, or not sure

# english: 64ac1493
utter_guide_heard_other_unsure =
    Da bi bilo važno, to ne mora imati ime.
    Ako osjećate da nešto nije u redu, to je dovoljan razlog.

# kind: list
# english: c6b4d837
utter_guide_today_other_unsure =
    { guide_words.today }
    • Zapišite u nekoliko riječi šta se dogodilo, i koji dan. Pomaže kad se to vidi napisano.
    • Recite to jednoj osobi koja zna slušati.
    • Ako želite, možemo napraviti plan za više sigurnosti. Ni za to ne treba ime.

# kind: list
# english: b0d830de
utter_guide_keep_other_unsure =
    { guide_words.keep }
    • Kratka lista Vašim riječima: dan, mjesto, šta se dogodilo, ko je to vidio.
    • Linkovi, poruke i pozivi, ako ih ima.
