## Ono što još nije napravljeno to i kaže, uz ono što pomaže danas.

# english: e17e4daf
utter_evidence_by_yourself =
    Zapišite link, nalog i vrijeme, prije nego što to nestane.
    Snimak ekrana treba pokazati sve troje.
    Čuvajte ga tamo gdje niko drugi ne gleda, i ne šaljite ga okolo.

# kind: list
# english: 1641540d
utter_evidence_not_built =
    Čuvanje fajlova ovdje se još pravi, pa ih ne mogu držati za Vas. S tim mogu pomoći ovi ljudi:

    { $numbers }

# english: f31734ac
utter_report_your_choice =
    Prijava je jedna mogućnost.
    To je Vaš izbor, danas ili kasnije.
    Na nekim mjestima postupak ide dalje i ako se predomislite.

# kind: list
# english: 2ee89788
utter_report_not_built =
    Prijavu još ne mogu primiti: taj dio se tek pravi. Kako to ide, mogu Vam reći ovi ljudi:

    { $numbers }

# kind: list
# english: 769c7c25
utter_my_report_not_built =
    Prijave se ovdje još ne primaju, pa nemam nijednu.
    Ako Vaša prijava postoji negdje drugdje, tamo Vam mogu reći dokle je stigla. Kako da to pitate, mogu Vam pomoći ovi ljudi:

    { $numbers }
