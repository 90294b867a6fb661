## Rights and the law, by country. Information, no advice; no lawyer has looked at it yet.

# english: 67e7d84b
utter_rights_first =
    Ovo su informacije, a ne savjet, i još ih nije provjerio nijedan advokat.
    Zakoni se mijenjaju: advokat ili neka od linija mogu reći šta vrijedi za Vas.

# kind: list
# english: 5b7f10e5
utter_ask_rights_country = O kojoj državi je riječ?

# kind: list
# english: 2a3854b9
utter_ask_rights_topic = Šta želite znati?

# english: 029d3158
rights_topic = Prava
    .laws = Zakoni
    .reporting = Ako to prijavim
    .risks = Rizici za mene
    .interview = Prvi iskaz u policiji
    .support = Podrška i pravna pomoć

# kind: list
# english: 7b355412
utter_rights_laws =
    Zakoni koji bi mogli odgovarati, koliko ih je nađeno. Uz svaki piše na šta se odnosi:

    { $laws }

# kind: list
# english: 89a25186
utter_rights_support =
    Ove linije mogu pomoći, ili znaju ko daje besplatnu pravnu pomoć:

    { $numbers }

# kind: list
# english: bae17dae
utter_rights_interview =
    Za prvi razgovor tamo, koji može biti dug, od policije možete tražiti:
    • da s Vama bude osoba kojoj vjerujete, i prevodilac ako Vam treba;
    • da s Vama razgovara osoba spola koji Vam odgovara, i da to bude u mirnoj prostoriji;
    • pauze, i da možete reći da nešto ne znate ili da se ne sjećate;
    • kopiju ili broj prijave, i ime osobe koja ju je primila;
    • da Vaša adresa ne stoji u papirima, ako je to tamo moguće;
    • da se sačuvaju podaci na platformama, jer se oni nakon nekog vremena brišu.
    Ponesite kratku listu dana i linkova. Vi odlučujete šta ćete pokazati. Prepisku pokažite cijelu: praznine mogu štetiti slučaju.

# kind: legal
# english: 36e8586a
utter_rights_reporting_kr =
    U Južnoj Koreji internetski obrazac pita ko ste: prijave policiji tamo nisu anonimne.
    Od 2023. postupak zbog uhođenja može ići dalje i ako se predomislite.
    Ako imate manje od 18 godina, škole i savjetovališta moraju odmah prijaviti seksualna krivična djela. Pitajte prije nego što kažete više.

# kind: legal
# english: bf6d0865
utter_rights_reporting_id =
    U Indoneziji se slučaj odrasle osobe uglavnom pokreće kad ona sama podnese prijavu.
    Za djecu i osobe s invaliditetom pokreće se i bez toga.
    Pri prijavi se pita ko ste, a izjava se potpisuje u policijskoj stanici.

# kind: legal
# english: 00a493c0
utter_rights_reporting_ci =
    U Obali Slonovače jedinica za internetski kriminal prima prijave lično i besplatno, uz ono što je sačuvano.
    Ona nikad ne traži novac: to rade lažni službenici. Advokati tamo savjetuju da se prije toga ne brišu poruke.
    Sudija može narediti hitnu zaštitu, i od bivšeg partnera ili partnerice.

# kind: legal
# english: f50de2ef
utter_rights_reporting_ba =
    U Bosni i Hercegovini zakon nije isti u svim dijelovima države.
    Prijaviti možete u svakoj policijskoj stanici. U Federaciji su uhođenje i zloupotreba snimaka od 2025. posebna krivična djela.
    Može li se prijava povući, nije svuda isto. Pitajte prije nego što potpišete.

# kind: legal
# english: 7e63d829
utter_rights_reporting_mk =
    U Sjevernoj Makedoniji prijaviti možete e-mailom, preko crvenog dugmeta ministarstva, ili lično.
    Prema vijestima iz 2026. godine, izmjena zakona možda dopušta da postupci zbog nasilja u porodici idu dalje bez Vašeg pristanka.
    Pitajte za to prije nego što potpišete.

# kind: legal
# english: dab78106
utter_rights_reporting_ge =
    U Gruziji prijaviti možete preko broja za hitne slučajeve ili u svakoj policijskoj stanici.
    Policija može odmah izdati zabranu prilaska, a sud zaštitnu mjeru.
    Nije nađeno može li se prijava povući. Pitajte prije nego što potpišete.

# kind: legal
# english: 53ad0c03
utter_rights_reporting_mv =
    Na Maldivima sudovi mogu izreći zaštitne mjere, i hitne.
    Neke linije za pomoć prosljeđuju pozive vlastima. Na početku pitajte ko će to saznati.
    Nije nađeno može li se prijava povući.

# kind: legal
# english: d836bb5b
utter_rights_risks_kr =
    U Južnoj Koreji i istina o nekoj osobi, izrečena javno, može dovesti do krivičnog postupka.
    Prije nego što nekoga javno imenujete, pitajte advokata ili neku liniju.

# kind: legal
# english: 5a015ca9
utter_rights_risks_id =
    U Indoneziji su pravila o pristojnosti i kleveti korištena protiv ljudi koji se vide na takvim slikama.
    Obratite se pravnoj pomoći prije nego što nešto prijavite ili objavite.
    Ako neko ponudi posredovanje između Vas i osobe koja Vam šteti, možete odbiti.

# kind: legal
# english: c44e8694
utter_rights_risks_ci =
    U Obali Slonovače se uvrede na internetu kažnjavaju, i kad su odgovor u ljutnji.
    Prije nego što nekoga javno imenujete, pitajte advokata ili neku liniju.

# kind: legal
# english: 58ff6e42
utter_rights_risks_ba =
    U Republici Srpskoj je kleveta od 2023. ponovo krivično djelo.
    Prije nego što nekoga javno imenujete, pitajte advokata ili neku liniju.

# kind: legal
# english: 9fef221d
utter_rights_risks_mk =
    Za Sjevernu Makedoniju nije nađen poseban rizik, što ne znači da ga nema.
    Prije nego što nekoga javno imenujete, pitajte advokata ili neku liniju.

# kind: legal
# english: 71f10944
utter_rights_risks_ge =
    Za Gruziju nije nađen poseban rizik, što ne znači da ga nema.
    Prije nego što nekoga javno imenujete, pitajte advokata ili neku liniju.

# kind: legal
# english: f02ce4cc
utter_rights_risks_mv =
    Na Maldivima imati ili slati takve slike može biti krivično djelo, čak i da bi se kasnije pokazale.
    Linkovi i imena naloga su dovoljni. O vezi s nekim se ne mora ništa reći.
    Pitajte advokata prije nego što išta predate.
