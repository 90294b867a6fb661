## Kratki odgovori na ono što se pita ili kaže usput.

# english: cce7fdcb
utter_anonymous_kept =
    Vaše ime i ime na Telegramu se ovdje ne čuvaju.
    Broj ovog chata se čuva samo zaključan, da bi odgovori stigli do Vas.
    Telegram zna Vaš nalog i može čitati ovaj chat.

# english: 5ba278c4
utter_anonymous_seen =
    Odgovara program, a ono što pišete ne javlja se nikome, osim ako to zatražite.
    Ključeve drži organizacija koja vodi ovaj program.
    Zato, molim Vas, pišite samo ono što želite.

# The person asking may be someone else than she: neutral.
# english: a2876857
utter_who_i_am =
    Ja sam program koji odgovara gotovim tekstovima.
    Postoji meni, i svako pitanje se može preskočiti.

# english: a1456876
utter_hello =
    Zdravo, dobro je što ste ovdje.
    Odaberite ono što odgovara, ili napišite nekoliko svojih riječi.

# english: f71d82ef
utter_thanks = Nema na čemu. Uzmite vremena koliko god Vam treba.

# english: 86fec894
utter_feeling_bad =
    To zvuči teško, i razumljivo je da se tako osjećate.
    Taj teret ne mora biti samo Vaš.
    Brojevi i Osoba su ispod, ako želite razgovarati.

# english: 10354933
utter_self_blame =
    To nije Vaša krivica.
    To je bio izbor osobe koja je to učinila.
    Ništa s Vaše strane nije toj osobi dalo pravo na to.

# english: 6dd33e0a
utter_pay =
    Od mnogih ljudi se nakon plaćanja traži još.
    Ne mora se odmah odgovoriti.
    Mnogi ljudi plate, a pomoć možete dobiti i tada.

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

# english: 1403906a
utter_took_part =
    Treba snage da se to kaže.
    Možete stati sada: ništa ne šaljite dalje, obrišite ono što imate i izađite iz grupe.
    Ono što se već dijeli manje boli kad to gleda manje ljudi.

# english: e9bceed7
utter_took_part_next =
    Ako je na Vas pritom vršen pritisak, možete dobiti pomoć i za sebe.
    Advokat ili linija za pomoć mogu reći šta to znači za Vas.
    Molim Vas, ne pišite osobi kojoj se to dogodilo, osim ako ona to zatraži.

# english: 9a8e37ae
utter_stop_here =
    To je u redu.
    Ništa se ne mora reći, ni ovdje ni drugdje.
    Možete stati, ili pogledati nešto drugo.
