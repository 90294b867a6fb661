## Having it taken down or blocked, place by place.

# english: e58936ac
utter_removal_first =
    Prvo jedna stvar: osoba koja je to tamo stavila može to primijetiti, i naslutiti ko stoji iza zahtjeva.
    Ako bi to moglo pogoršati stvari, prvo to isplanirajte s nekim iz podrške.
    Koristite e-mail adresu koju samo Vi možete otvoriti.

# kind: list
# english: a9db7123
utter_ask_removal_place = Gdje se to nalazi? Idemo redom, jedno po jedno mjesto.

# english: 6667fd30
utter_ask_removal_next = Šta dalje?

# english: 8c1cd023
removal_next = Šta dalje
    .another = Drugo mjesto
    .search = Pretraživači
    .letter = Pismo za slanje
    .list = Moja lista

# kind: list
# english: 8a19cfa8
utter_removal_search =
    Pretraživači mogu sakriti stranicu iz svojih rezultata. Sama stranica ostaje, pa zatražite uklanjanje i tamo.
    • Google ima jedan obrazac za intimne slike, i lažirane, i jedan za Vašu adresu ili broj.
    • Traže se linkovi i e-mail adresa. Kad odluče, dobijate e-mail.
    Slike, na Googleu:
    https://support.google.com/websearch/answer/6302812
    Adresa ili broj, na Googleu:
    https://support.google.com/websearch/answer/9673730
    Bing:
    https://www.microsoft.com/en-us/concern/bing

## Place by place

# kind: list
# english: f32be68c
utter_removal_telegram =
    Na Telegramu:
    • Prvo kopirajte link poruke, grupe ili kanala.
    • Dodirnite i držite poruku, ili otvorite meni kanala, i odaberite „Prijavi“ (Report).
    • Možete i pisati na e-mail adresu ispod, s linkovima. Odgovor je često spor, ili ga nema.
    abuse@telegram.org

# kind: list
# english: 63c2563f
utter_removal_instagram =
    Na Instagramu:
    • Dodirnite tri tačke kod objave, poruke ili profila, pa „Prijavi“ (Report). Odaberite razlog o privatnim ili golim slikama.
    • Traži se objava ili njen link. Ono što je uklonjeno kasnije se prepoznaje, da bi se blokiralo kad opet dođe.
    • Odgovor stiže u aplikaciji. Nije navedeno koliko to traje. Do privatnih chatova je teže doći.
    https://about.meta.com/actions/safety/topics/bullying-harassment/ncii

# kind: list
# english: b005a0fc
utter_removal_facebook =
    Na Facebooku:
    • Dodirnite tri tačke kod objave, poruke ili profila, pa „Prijavi“ (Report). Odaberite razlog o privatnim ili golim slikama.
    • Traži se objava ili njen link. Ono što je uklonjeno kasnije se prepoznaje, da bi se blokiralo kad opet dođe.
    • Odgovor stiže u aplikaciji. Nije navedeno koliko to traje. Do privatnih chatova je teže doći.
    https://about.meta.com/actions/safety/topics/bullying-harassment/ncii

# kind: list
# english: 55b033ff
utter_removal_messenger =
    U Messengeru:
    • Sačuvajte ono što želite sačuvati, pa otvorite chat, dodirnite ime na vrhu i odaberite „Prijavi“ (Report).
    • Pritom se najnovije poruke šalju onima koji provjeravaju.
    • Poruke koje nestaju mogu se prijaviti samo kratko vrijeme.

# kind: list
# english: 5ef796b4
utter_removal_whatsapp =
    U WhatsAppu:
    • Sačuvajte ono što želite sačuvati, pa otvorite chat, dodirnite ime i odaberite „Prijavi“ (Report).
    • Na nekim telefonima se time ta osoba i blokira, ili se nudi brisanje chata. Ne brišite ga.
    • Pritom se šalje nekoliko posljednjih poruka. Osoba koju prijavite ne dobija obavijest, ali može primijetiti blokiranje.
    • Nalog može biti zatvoren. Slike na drugim telefonima tamo ostaju, a digitalni otisci ovdje ne rade.

# kind: list
# english: 4b6af880
utter_removal_kakaotalk =
    U KakaoTalku:
    • Sačuvajte ono što želite sačuvati, pa pritisnite i držite poruku, i odaberite „Prijavi“ (Report). Time se ta osoba i blokira.
    • Ako se zatim ponudi izlazak iz chata, ne dodirujte to: izlaskom se chat briše.
    • Možda se traže snimci ekrana i link. Ne pravite snimke ako se tu vidi neko mlađi od 18 godina.
    https://clean-center.kakao.com

# kind: list
# english: a54df3aa
utter_removal_tiktok =
    Na TikToku:
    • Pritisnite i držite video i odaberite „Prijavi“ (Report), ili koristite obrazac ispod.
    • Obrazac traži link i e-mail adresu.
    • Osobi koju prijavite ne govori se Vaše ime. Nije navedeno koliko to traje.
    https://www.tiktok.com/legal/report/privacy

# kind: list
# english: 3e4dc109
utter_removal_x =
    Na mreži X:
    • Dodirnite tri tačke kod objave, pa razlog o privatnom ili intimnom sadržaju.
    • Obrasci na stranicama za pomoć rade i bez naloga. Traže linkove, i pitaju prikazuje li to Vas.
    • Adresa koja je objavljena i drugdje možda neće biti uklonjena.

# kind: list
# english: 8b59227f
utter_removal_youtube =
    Na YouTubeu:
    • Dodirnite tri tačke ispod videa i odaberite „Prijavi“ (Report). Za privatne slike i podatke postoji pritužba zbog povrede privatnosti.
    • Traže se link i vremena u videu. Poslati je možete Vi, roditelj ili advokat.
    • Osobu koja ga je postavila možda obavijeste, i prvo traže da ga sama ukloni. Prije slanja razmislite o svojoj sigurnosti.
    https://support.google.com/youtube/answer/142443

# kind: list
# english: 73c834ca
utter_removal_snapchat =
    Na Snapchatu:
    • Pritisnite i držite sliku, priču ili poruku, odaberite „Prijavi“ (Report), i razlog o golim slikama.
    • Ako možete, prijavite to u aplikaciji: tada ide i kopija.
    • Osobi koju prijavite ne govori se ko je prijavio.

# kind: list
# english: d7ca005d
utter_removal_discord =
    Na Discordu:
    • Kopirajte link svake poruke, pa pritisnite i držite poruku i odaberite „Prijavi poruku“ (Report Message).
    • Radi i obrazac ispod. On traži linkove i e-mail adresu.
    • Vaše ime se ne daje osobi koja je to postavila.
    https://discord.com/report

# kind: list
# english: 6be673cd
utter_removal_viber =
    U Viberu:
    • U zajednici ili kanalu: tri tačke, pa „Prijavi poruku“ (Report a message), i odaberite poruku.
    • U privatnom chatu Viber samo savjetuje da tu osobu blokirate. Prvo sačuvajte poruke.
    • Nije navedeno koliko to traje.

# kind: list
# english: 48d8ef67
utter_removal_line =
    U aplikaciji LINE:
    • Sačuvajte ono što želite sačuvati, pa pritisnite i držite poruku i odaberite „Prijavi“ (Report).
    • Za osobu: otvorite meni chata, pa „Postavke“ (Settings), pa „Prijavi“ (Report).
    • Osoba koju prijavite ne dobija obavijest. Ni Vama se ne javlja šta je bilo s prijavom.

# kind: list
# english: 68a3e098
utter_removal_naver =
    Na Naveru:
    • Dodirnite „Prijavi“ (Report) ispod objave, ili u centru za korisnike odaberite prijavu nezakonito snimljenog materijala.
    • Traže se link i razlog.
    • Ponekad odgovor ne stigne, i kad je sadržaj uklonjen.
    https://help.naver.com

# kind: list
# english: c74f2aab
utter_removal_reddit =
    Na Redditu:
    • Dodirnite tri tačke kod objave, pa „Prijavi“ (Report), i odaberite intimni sadržaj bez pristanka.
    • Traži se link svake objave ili komentara.
    • To je tamo svuda zabranjeno, šta god kažu oni koji vode neku grupu.
    https://www.reddit.com/report

# kind: list
# english: 6a2b8353
utter_removal_sms_phone =
    SMS i pozivi:
    • Vaš mobilni operater može blokirati brojeve, a liste poziva čuva samo neko vrijeme.
    • Uglavnom ih daje samo policiji. U prijavi se može tražiti da se sačuvaju.
    • Vaš telefon može utišati pozive s nepoznatih brojeva: to je u njegovim postavkama.

# kind: list
# english: cb24087e
utter_removal_email =
    E-mail:
    • Ne brišite ga i ne prosljeđujte ga. Sačuvajte ga cijelog, kao fajl ako možete.
    • Firma kod koje je adresa pošiljaoca ima adresu za prijavu zloupotrebe. Tamo se pregledaju e-mailovi sa svim tehničkim podacima.
    • Pravilo u Vašem e-mailu može takve poruke premještati tamo gdje ih ne vidite.

# kind: list
# english: e97ef0f8
utter_removal_dating_app =
    U aplikaciji za upoznavanje:
    • Sačuvajte profil s fotografijama, imenom i mjestom, prije nego što nestane.
    • Otvorite profil, dodirnite tri tačke ili idite prema dolje, i odaberite „Prijavi“ (Report). Navedite da su fotografije Vaše.
    • Na stranicama za pomoć možda postoji put i bez naloga. Nije svugdje isto da li osoba koju prijavite dobija obavijest.

# kind: list
# english: 720a2948
utter_removal_porn_site =
    Na stranicama za odrasle:
    • Na dnu stranice potražite „Content removal“ (uklanjanje sadržaja) ili „Report“ (prijava).
    • Traže se svi linkovi, e-mail adresa, i po čemu Vas se tamo može prepoznati.
    • Neke velike stranice rade s digitalnim otiscima. Male možda nikad ne odgovore: tada se obratite pretraživačima.

# kind: list
# english: 850baa0f
utter_removal_website_forum =
    Na web-stranici ili forumu:
    • Na stranici potražite „Kontakt“ (Contact), „Prijava“ (Report) ili „Pravno“ (Legal), i pošaljite pismo s linkovima.
    • Ako niko ne odgovori, stranica ispod pokazuje ko je registrovao ime te stranice, s adresom za prijavu zloupotrebe.
    • Vaše pismo može biti pokazano osobi koja vodi stranicu. Nova e-mail adresa je sigurnija.
    https://lookup.icann.org

# kind: list
# english: 6977cda3
utter_removal_google_search =
    U Google pretrazi:
    • Dodirnite tri tačke kod rezultata i odaberite „Ukloni rezultat“ (Remove result), ili koristite obrasce ispod.
    • Oni su za intimne slike, i lažirane, i za Vašu adresu ili broj. Traže linkove i e-mail adresu.
    • Rezultat se sakriva samo na Googleu. Kad odluče, dobijate e-mail.
    Slike:
    https://support.google.com/websearch/answer/6302812
    Adresa ili broj:
    https://support.google.com/websearch/answer/9673730

# kind: list
# english: 4810631a
utter_removal_bing =
    Na Bingu:
    • Koristite obrazac ispod, i odaberite intimne slike bez pristanka.
    • Traže se linkovi i e-mail adresa.
    • Rezultat se sakriva samo na Bingu, pa zatražite uklanjanje i na samoj stranici.
    https://www.microsoft.com/en-us/concern/bing

# kind: list
# english: a71ef9de
utter_removal_cloud_storage =
    U zajedničkom cloudu:
    • Otvorite podijeljeni link i potražite „Prijavi zloupotrebu“ (Report abuse), u pomoći ili kod tri tačke.
    • Traže se link, razlog i često e-mail adresa.
    • Link može biti zatvoren. Osoba koja je to tamo stavila možda to još ima, a možda i drugi.

# kind: list
# english: 313ae870
utter_removal_game =
    U igri:
    • Sačuvajte ime igrača i igre, i vrijeme.
    • Otvorite profil igrača, dodirnite „Prijavi“ (Report) i odaberite razlog.
    • Podesite da Vam mogu pisati samo prijatelji, ili niko.

# kind: list
# english: 6b5c6007
utter_removal_smart_home =
    Uređaji u kući:
    • Slike s kamere mogu biti na nalogu osobe koja ju je postavila.
    • Slikajte uređaj i njegove postavke prije nego što se išta promijeni.
    • Proizvođač može zatvoriti nalog koji se zloupotrebljava, kad to zatraži policija ili advokat.

# kind: list
# english: 01463c0d
utter_removal_ai_tool =
    AI alati:
    • Počnite tamo gdje je slika objavljena: zahtjev se prvo šalje tamo.
    • Većina alata ima link za prijavu kod slike ili na dnu stranice. Navedite da prikazuje stvarnu osobu.
    • Neki nikad ne odgovore. Digitalni otisci rade i za lažirane slike.

# kind: list
# english: da5d9731
utter_removal_offline =
    Na papiru, ili pokazano na telefonu:
    • Zapišite ko to ima ili ko je to pokazao, kada, i ko je to vidio.
    • Advokat ili policija mogu tražiti da se to preda. To je Vaš izbor.
    • Molim Vas, neka te ljude niko ne suočava s tim, dok to ne isplanirate s nekim iz podrške.

# kind: list
# english: 9ad63916
utter_removal_other =
    Na drugom mjestu:
    • Potražite „Prijava“ (Report), „Kontakt“ (Contact) ili „Pravno“ (Legal), i pošaljite linkove s pismom.
    • Ako niko ne odgovori, može se pitati firma koja stoji iza stranice ili aplikacije.
    • Osoba na nekoj od linija može to pogledati s Vama.

## The letter

# english: 714bf066
utter_ask_removal_links =
    O kojim linkovima je riječ?
    Molim Vas, šaljite samo linkove, bez slika, u koliko god poruka želite.
    Gotovo završava ovaj dio.

# kind: list
# english: 0d5ba1ad
utter_letter_before = Evo pisma za kopiranje. U njemu možete sve promijeniti. Vaše ime je potrebno samo ako ga tamo traže.

# kind: letter
# english: 641eb4fe
utter_letter =
    Zahtjev za uklanjanje sadržaja objavljenog bez pristanka

    Poštovani,

    Sadržaj na sljedećim linkovima odnosi se na mene: { $letter_about }. Objavljen je bez mog pristanka.

    { $removal_links }

    Molim Vas da:
    1. uklonite ovaj sadržaj i sve njegove kopije u okviru svoje usluge;
    2. spriječite njegovo ponovno postavljanje, koliko je to moguće;
    3. sačuvate podatke o tome ko ga je postavio, za slučaj da ih zatraže nadležni organi;
    4. pismeno me obavijestite o tome šta je poduzeto.

    Molim Vas da moj zahtjev i moju adresu ne prosljeđujete osobi koja je sadržaj postavila.

    Unaprijed zahvaljujem.

# english: 1645c548
letter_about = O čemu je pismo
    .ncii = moje intimne slike, podijeljene bez mog pristanka
    .ncii_threat = moje intimne slike, čijom objavom neko prijeti
    .sextortion = moje intimne slike, korištene za ucjenu
    .synthetic_intimate = lažne intimne slike, napravljene tako da izgleda da prikazuju mene
    .online_harassment = uvredljive poruke o meni, koje se ponavljaju
    .cyberstalking = materijal pomoću kojeg me neko prati i posmatra
    .threat_violence = prijetnje nasiljem upućene meni
    .spyware = podaci tajno uzeti s mog uređaja
    .coercive_control = moji privatni podaci, korišteni za kontrolu nada mnom
    .account_takeover = moj nalog, koji je neko preuzeo
    .doxxing = moji privatni podaci, kao što su adresa ili broj
    .impersonation = profil koji se lažno predstavlja kao ja
    .hidden_camera = tajno napravljeni snimci na kojima se vidim
    .cyberflashing = seksualne slike poslane meni protiv moje volje
    .online_sexual_harassment = seksualni komentari i poruke o meni
    .coordinated_attack = koordiniran napad na mene s mnogo naloga
    .hate_speech = sadržaj koji širi mržnju prema meni
    .false_information = neistinite tvrdnje o meni
    .grooming_minor = kontakt odrasle osobe s djetetom u seksualne svrhe
    .recruitment_exploitation = oglas kojim se neka osoba nudi za seksualno iskorištavanje
    .offline_violence = snimci nasilja nada mnom
    .other_unsure = privatan sadržaj o meni

# english: 20caf9ca
utter_letter_after =
    Pošaljite ga preko obrasca ili na adresu tog mjesta.
    Koristite e-mail nalog koji samo Vi možete otvoriti.
    Pod „Moja lista“ možete zapisati šta je zatraženo, i šta je bilo s tim.

## The list

# kind: preview
# english: 7666d18e
utter_removals =
    Vaša lista, najnovije na kraju:

    { $removals }

# english: bfa0824d
utter_removals_empty =
    Vaša lista je još prazna.
    Ono što zapišete ostaje ovdje, i nakon dugmeta Izlaz, do { $retention_days } dana nakon Vaše posljednje poruke.
    Ko god otvori ovaj chat, mogao bi to pročitati.

# kind: list
# english: 5d8876f1
utter_ask_removal_entry = Šta želite zapisati?

# english: 759c857a
removal_entry = Šta želite zapisati
    .asked = Zatraženo uklanjanje
    .gone = Više nije tamo
    .refused = Odbijeno
    .again = Opet je tamo
    .clear = Obrisati listu

# english: 2adbc5b7
utter_ask_removal_link =
    Koji je to link? Može i riječ za njega koju znate samo Vi.
    Preskoči ovo izostavlja.

# Lines of her list.
# english: fff8d72e
removal_noted = { $day }: { $removal_place }, { $removal_entry }
# english: 88e0a9d7
removal_noted_with_link = { $day }: { $removal_place }, { $removal_entry }, { $removal_link }

# english: f279d3ea
utter_ask_removals_clear = Obrisati cijelu listu? Ne može se vratiti.

# english: ff4dc3f3
utter_removals_cleared = Lista je ovdje obrisana, a iz rezervnih kopija nestaje u roku od 14 dana.
