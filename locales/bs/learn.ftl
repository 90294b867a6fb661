## Short lessons with one question each.

# kind: list
# english: f5c210b2
utter_ask_lesson = Šta želite pogledati? Svaka lekcija traje jednu minutu.

# english: 676793c4
lesson = Lekcije
    .is_it = Je li to u redu?
    .consent = Pristanak i slike
    .made_up = Lažirane slike
    .bystander = Biti uz prijatelje
    .accounts = Sigurni nalozi

# english: 8bb014f7
utter_lesson_is_it =
    Uz nekoga kome je stalo do Vas osjećate slobodu, a pod kontrolom da Vas neko posmatra.
    Kad neko traži Vaše lozinke, čita Vaše poruke ili se ljuti što kasno odgovarate, to je kontrola.
    To nije dokaz ljubavi.

# english: 8d09bc83
utter_ask_quiz_is_it = Neko kaže: „Ako me voliš, dijeli sa mnom lokaciju cijeli dan.“ Je li to u redu?

# english: 6208ffe5
utter_quiz_is_it =
    Dijeljenje je u redu kad to žele oboje, i kad se može prestati bez problema.
    Kad „ne“ izazove ljutnju ili šutnju, to je kontrola.

# english: 6912ff7f
utter_lesson_consent =
    Slika koju Vam neko pošalje data je Vama, a ne cijelom svijetu.
    Pristanak na sliku nije pristanak na slanje dalje.
    Pristanak se može povući, bilo koji dan.

# english: 3bafe5f2
utter_ask_quiz_consent = Ona mu je sama poslala svoju sliku. Smije li je on pokazati jednom prijatelju?

# english: 938ec248
utter_quiz_consent =
    Ne. Za svaku osobu i svaki put treba poseban pristanak.
    I jedno pokazivanje je dovoljno da povrijedi, a u mnogim državama je i krivično djelo.

# english: 10699626
utter_lesson_made_up =
    Programi mogu staviti nečije lice na sliku nečega što se nikad nije dogodilo.
    Ta osoba nije učinila ništa, a sram pripada onome ko sliku pravi ili šalje dalje.
    I takve slike se mogu ukloniti i blokirati.

# english: 97966472
utter_ask_quiz_made_up = Slika očito nije stvarna, i svi to znaju. Je li onda bezazlena?

# english: e08adad1
utter_quiz_made_up =
    Ne. Ljudi tu osobu gledaju drugačije, a to se godinama vraća.
    Mnogi zakoni ne pitaju je li slika bila stvarna.

# english: f9fb8659
utter_lesson_bystander =
    Oni koji gledaju odlučuju dokle će to ići.
    Ništa ne šaljite dalje, ništa ne čuvajte, i napišite lijepu riječ osobi kojoj se to događa.
    Pitajte je kome to reći, i prijavite to.

# english: 9b42a8ec
utter_ask_quiz_bystander = U jednoj grupi se dijeli slika nekoga iz razreda. Je li dovoljno samo tiho izaći iz grupe?

# english: f3ab0308
utter_quiz_bystander =
    To je početak. Više pomaže zapisati ime grupe i reći osobi o kojoj je riječ.
    Ne čuvajte nijednu sliku, i pitajte tu osobu šta dalje treba učiniti.

# english: 6edbfbe6
utter_lesson_accounts =
    Duga rečenica je dobra lozinka, a svaki nalog dobija svoju.
    Prijava u dva koraka zaustavlja većinu upada.
    Povremeno pogledajte gdje su Vaši nalozi otvoreni.

# english: ef167f4a
utter_ask_quiz_accounts = Najbolji prijatelj ili prijateljica zna Vašu lozinku, za hitne slučajeve. Je li to dobra ideja?

# english: 1a9424de
utter_quiz_accounts =
    Bolje ne: prijatelji gube telefone, a prijateljstva se mijenjaju.
    Rezervni kodovi na papiru kod kuće služe istoj svrsi, a imate ih samo Vi.

# english: 38a179c0
utter_lesson_thanks = To je sve. Ako nešto od ovoga liči na Vaše dane, i za to sam tu.
