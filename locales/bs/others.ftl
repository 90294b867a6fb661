## For someone else; and for who took part in something.

# english: 03cb8ded
utter_third_party =
    Dobro je što neko ima Vas uz sebe.
    Pitajte šta ta osoba želi, slušajte je i svaki izbor prepustite njoj.
    Molim Vas, ništa ne prenosite dalje bez njenog pristanka.

# english: 40741bca
utter_third_party_here =
    Sve ovdje možete koristiti i za tu osobu.
    Ako je neko sada u opasnosti, zovite:
    { $emergency }

# english: d860fbec
utter_ask_third_party_who = O kome je riječ?

# english: 39f70056
third_party_who = O kome je riječ
    .friend = Iz društva ili rodbine
    .child = Moje dijete
    .pupil = Učenik/ca, student/ica
    .stranger = Nepoznata osoba

# kind: list
# english: 2544f3a1
utter_third_party_friend =
    Šta pomaže bliskoj osobi:
    • Prvo pitajte kako joj se možete sigurno javiti: možda neko čita njen telefon.
    • Vjerujte joj, i recite joj to. Ne tražite detalje, ni razloge njenih postupaka.
    • Ponudite male stvari: da prespavate kod nje, čuvate kopije linkova, pođete s njom, neko vrijeme čitate poruke umjesto nje.
    • Ne pišite osobi koja je to učinila, i ništa o tome ne objavljujte. To može pogoršati stvari.
    • Odluke donosi osoba kojoj pomažete, i kad ostaje ili se vraća. Neka zna da Vam se može ponovo obratiti.

# kind: list
# english: 36223fb9
utter_third_party_child =
    Šta pomaže djetetu:
    • Recite da dijete nije krivo, i da Vam je drago što znate. Sačuvajte mir, koliko god to bilo teško.
    • Ne pišite osobi koja je to učinila. To je upozorava, i može pogoršati stvari.
    • Ne oduzimajte telefon: to djeluje kao kazna, a na njemu je ono što će kasnije biti važno.
    • Ne čuvajte kopije slika, i nijednu ne šaljite dalje. Link i ime naloga su dovoljni.
    • Zajedno odlučite kome će se to sljedeće reći. Oni koji pomažu možda moraju obavijestiti druge: pitajte prije nego što kažete ime.

# kind: list
# english: f4709d2d
utter_third_party_pupil =
    Šta pomaže mladoj osobi iz škole ili s fakulteta:
    • Slušajte na mirnom mjestu. Unaprijed recite šta se od toga mora prenijeti dalje, i kome.
    • Ne tražite da vidite slike, i ne oduzimajte telefone. Zapišite ko Vam je to rekao, kada, i u kojoj grupi to kruži.
    • Držite se pravila svoje škole za takve slučajeve. Recite samo onima koji moraju znati.
    • S onima koji to šalju dalje razgovarajte tek kad je ovo zapisano i kad mlada osoba zna za to.
    • Mlada osoba ne odlazi iz razreda, osim ako to želi. Nježno je pitajte kako je, i pokažite joj liniju za pomoć.

# kind: list
# english: 251d9aa2
utter_third_party_stranger =
    Šta pomaže, kad Vam je to samo došlo pred oči:
    • Prijavite to u aplikaciji ili na stranici, a prije toga zapišite link.
    • Slike ne otvarajte, ne čuvajte i ne šaljite dalje, ni kao upozorenje drugima.
    • Ako se možete sigurno javiti osobi o kojoj je riječ, dovoljna je jedna ljubazna poruka. Izostavite link i detalje: možda je čitaju i drugi.

# english: eaa1f7a2
utter_third_party_duty =
    Zaposleni koji pomažu djeci možda moraju obavijestiti druge kad neko djetetu šteti.
    Pitajte prije nego što kažete ime.

# english: 55cfbd2e
utter_ask_third_party_next = Šta bi sada pomoglo?

# english: 0af0de43
third_party_next = Šta bi sada pomoglo
    .guide = Šta se toj osobi desilo
    .removal = Ukloniti ili blokirati
    .people = Ko može pomoći

## Who took part in something

# english: 8e3b9ec0
utter_took_part =
    Treba snage da se to kaže.
    Možete stati sada: ništa ne šaljite dalje, i ne pravite ništa novo.
    Uklonite svoje objave, i pitajte advokata prije nego što obrišete bilo šta drugo.

# english: e9bceed7
utter_took_part_next =
    Ako je to bilo pod pritiskom drugih, možete dobiti pomoć i za sebe.
    Advokat ili linija za pomoć mogu reći šta to znači za Vas.
    Molim Vas, ne pišite osobi kojoj se to dogodilo, osim ako ona to zatraži.

# english: cca81e3d
utter_ask_took_part_what = Šta je tome najbliže?

# english: 95bdd580
took_part_what = Šta je tome najbliže
    .asked = Poziv da učestvujem
    .passed_on = Slanje dalje
    .made = Izrada ili objava
    .looked = Gledanje i šutnja

# kind: list
# english: 5f9461bf
utter_took_part_asked =
    Na to se ne mora pristati:
    • Možete reći „ne“, izaći bez riječi, ili reći da ćete razmisliti i ne vratiti se.
    • Ako Vas pritišću ili znaju nešto o Vama, onda se nešto čini i Vama. Za to postoji pomoć.
    • Zapišite grupu i naloge, ako to možete sigurno uraditi. Nekome to jednog dana može dobro doći.

# kind: list
# english: 18d5bf25
utter_took_part_passed_on =
    Šta sada možete uraditi:
    • Gdje je to moguće, povucite to u aplikaciji, za sve. Zamolite one koji su to dobili da to ne šalju dalje.
    • Zapišite ime grupe, u aplikaciji prijavite mjesto s kojeg je to došlo, i izađite iz grupe.
    • U mnogim državama je slanje dalje krivično djelo, čak i jednom. Advokat može reći šta uraditi s kopijama.

# kind: list
# english: 7a852900
utter_took_part_made =
    Šta sada možete uraditi:
    • Uklonite to gdje god možete, danas, i ne pravite ništa novo.
    • Ne brišite naloge ni chatove. Advokat može reći šta uraditi sa slikama.
    • To je bilo pogrešno, a Vi možete spriječiti da se nastavi. Oboje je istina, a ovo drugo je u Vašim rukama.
    • Ako osjećate da biste to mogli ponoviti, ljekar ili linija za pomoć mogu Vam pomoći da se to ne dogodi.

# kind: list
# english: 917a1dc2
utter_took_part_looked =
    Nije kasno da nešto uradite:
    • Zapišite ime grupe, prijavite je, izađite iz nje, i recite odrasloj osobi ili nekome ko tamo može nešto poduzeti.
    • Ako Vam se osoba kojoj se to dogodilo obrati, recite da to nije bilo u redu, i pitajte šta želi.
    • Ako je na slikama neko mlađi od 18 godina, ništa ne čuvajte. I samo traženje takvih slika može biti krivično djelo.

## What people ask about this chat

# The person asking may be someone else than she: neutral.
# english: a2876857
utter_who_i_am =
    Ja sam program koji odgovara gotovim tekstovima.
    Postoji meni, i svako pitanje se može preskočiti.

# kind: list
# english: db22d208
utter_ask_about_topic = Želite li nešto znati?

# english: 9e749d02
about_topic = Pitanja o ovom chatu
    .cost = Plaća li se nešto?
    .who_reads = Ko ovo može čitati?
    .who_runs = Ko ovo vodi?
    .told = Javlja li se nekome?
    .mistakes = Može li pogriješiti?
    .delete = Kako to obrisati?
    .kept = Šta se čuva?
    .hours = Kad je tu neka osoba?

# english: f2646aa4
utter_about_cost =
    Ništa se ne plaća, i niko Vam ovdje nikad neće tražiti novac, kodove ni slike.
    Ako to neko traži u ime ovog chata, to ne dolazi odavde.

# english: e0fd5004
utter_about_who_reads =
    Telegram može čitati ovaj chat, a može i svako ko ga otvori na Vašem telefonu.
    Odgovara program. Ključeve onoga što se čuva drži organizacija koja ga vodi.

# english: 9130cf9a
utter_about_who_runs = { organisation_about }

# english: ccd42ffa
utter_about_told =
    Program nikome ne govori šta pišete, osim ako to zatražite.
    Osoba s kojom ovdje razgovarate možda mora obavijestiti druge, posebno ako je neko mlađi od 18 godina.
    Program ne može nikoga pozvati, i ne zna gdje ste.

# english: 9aa2e476
utter_about_mistakes =
    Da. Može pogrešno razumjeti riječi, a adrese i pravila se mijenjaju.
    Važne stvari vrijedi provjeriti s nekom osobom, preko dugmeta Osoba ili Brojevi.

# english: 409986a2
utter_about_delete =
    Napišite /erase da obrišete ono što se ovdje čuva.
    Zatim na Telegramu možete obrisati chat, za obje strane.

# english: 910473d3
utter_about_kept = { organisation_privacy }

# english: bc6374c8
utter_about_hours = { organisation_hours }

# english: 5627a056
utter_minor_duty = { organisation_duty }
