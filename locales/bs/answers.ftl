## Kratki odgovori na ono što se pita ili kaže usput.

# english: cce7fdcb
utter_anonymous_kept =
    Vaše ime i ime na Telegramu se ovdje ne čuvaju.
    Broj ovog chata se čuva samo zaključan, da bi odgovori stigli do Vas.
    Telegram zna Vaš nalog i može čitati ovaj chat.

# english: 9ae72ae3
utter_anonymous_seen =
    Odgovara program, i on ništa ne prenosi dalje, osim ako to zatražite.
    Ključeve drži organizacija koja vodi ovaj program.
    Zato, molim Vas, pišite samo ono što želite.

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

# english: 9a8e37ae
utter_stop_here =
    To je u redu.
    Ništa se ne mora reći, ni ovdje ni drugdje.
    Možete stati, ili pogledati nešto drugo.
