## Riječi za odgovore: natpisi tabela i polja, i kako se odgovor kaže.

# english: ab70245c
unanswered = nije rečeno

# english: 8ace47e1
languages = Jezici
    .en = English
    .ko = 한국어

# english: a8309a4f
incidents = Šta se dogodilo
    .ncii = Moje slike se dijele
    .ncii_threat = Prijetnja objavom slika
    .sextortion = Ucjena slikama
    .synthetic_intimate = Moje lažirane slike
    .online_harassment = Uvrede ili mnogo poruka
    .cyberstalking = Prate me ili posmatraju
    .threat_violence = Prijetnje nasiljem
    .spyware = Moj telefon se nadzire
    .coercive_control = Kontroliše moj život
    .account_takeover = Preuzet mi je nalog
    .doxxing = Objavljena moja adresa
    .impersonation = Lažni profil na moje ime
    .hidden_camera = Tajno snimanje
    .cyberflashing = Šalju mi seksualne slike
    .online_sexual_harassment = Seksualne poruke
    .coordinated_attack = Napad mnogih ljudi
    .hate_speech = Mržnja zbog toga ko sam
    .false_information = Lažne priče o meni
    .grooming_minor = Odrasli pišu djetetu
    .recruitment_exploitation = Iskorištavanje za seks
    .offline_violence = Nasilje licem u lice
    .other_unsure = Nešto drugo

# english: d9078e0e
platforms = Mjesta
    .telegram = Telegram
    .instagram = Instagram
    .facebook = Facebook
    .messenger = Messenger
    .whatsapp = WhatsApp
    .kakaotalk = KakaoTalk
    .tiktok = TikTok
    .x = X
    .youtube = YouTube
    .snapchat = Snapchat
    .discord = Discord
    .viber = Viber
    .line = LINE
    .naver = Naver
    .reddit = Reddit
    .sms_phone = SMS ili pozivi
    .email = E-mail
    .dating_app = App za upoznavanje
    .porn_site = Stranica za odrasle
    .website_forum = Web-stranica ili forum
    .google_search = Google pretraga
    .bing = Bing
    .cloud_storage = Zajednički cloud
    .game = Igra
    .smart_home = Uređaji u kući
    .ai_tool = AI alat
    .offline = Ne na internetu
    .other = Negdje drugo

# english: 6957484c
danger_signs = Znakovi
    .here_now = Tu je ili dolazi
    .believes_killed = Bojim se za svoj život
    .strangled = Ruke oko mog vrata
    .weapon = Oružje
    .threat_kill = Prijetnja ubistvom
    .forced_sex = Prisila na seks
    .leaving = Moj odlazak, i nedavni
    .own_suicide = Razmišljam o smrti
    .worse = Postaje gore
    .stalk = Prati me ili nadzire
    .children = Prijeti djeci
    .pregnant = Nasilje u trudnoći
    .partner_suicide = Prijeti samoubistvom
    .order_broken = Krši sudsku zabranu
    .address_public = Moja adresa je javna
    .control = Kontroliše moj život

# english: 2c0e8269
ways = Kako bi se moglo znati
    .had_phone = Pristup mom telefonu
    .know_password = Zna moju lozinku
    .shared_cloud = Zajednički cloud, grupa
    .location = Zna gdje sam
    .smart_home = Kamere ili uređaji
    .child_device = Uređaj mog djeteta
    .friends = Objave prijatelja
    .not_known = Ne znam kako

# english: cfc66fa1
home = Dom
    .together = Da, sada
    .before = Prije, sada ne
    .apart = Ne

# english: 3633a9e4
relationships = Ko je to
    .current_partner = Partner ili partnerica
    .former_partner = Bivši ili bivša
    .family_member = Neko iz moje porodice
    .friend_or_acquaintance = Iz društva ili komšiluka
    .person_met_online_only = Neko s interneta
    .stranger = Nepoznata osoba
    .several_people = Više ljudi
    .unknown = Ne znam ko je
    .classmate_or_student = Neko iz škole
    .teacher_or_coach = Nastavnik/ca, trener/ica
    .colleague = Neko s posla
    .boss_or_client = Šef/ica ili klijent/ica
    .group_or_organised = Grupa
    .public_figure_or_official = Uticajna osoba
    .service_provider_or_landlord = Stanodavac/ka, usluge

# Said with a step: what the other person might notice, and what can cost proof.
# english: 5f1d0512
advice_notes = Napomene
    .maybe = Osoba koja Vam šteti mogla bi to primijetiti.
    .yes = Osoba koja Vam šteti vjerovatno će to primijetiti.
    .proof = Osoba koja Vam šteti vjerovatno će to primijetiti, a dokazi se mogu izgubiti.

# kind: plan
# english: 80c461b5
advice = Koraci
    .medical_neck = Neka Vam ljekar danas pregleda vrat. Stanje se može pogoršati i kasnije, čak i bez tragova. { advice_notes.maybe }
    .medical_72h = Idite ljekaru u roku od 3 dana, ako možete: to može spriječiti bolest i trudnoću, i sačuvati dokaze. { advice_notes.maybe }
    .safer_device = Za pomoć i promjene koristite telefon ili računar koji osoba koja Vam šteti nikad nije dirala. Ovaj uređaj možda neko čita.
    .wait_prepare = Još ništa ne mijenjajte, prvo se pripremite. Nagle promjene mogu pogoršati stvari.
    .code_word = Dogovorite riječ ili emoji sa svojom osobom od povjerenja. Kad to pošaljete, ona zove pomoć.
    .line_or_person = Neko iz podrške može za sada biti Vaša osoba od povjerenja: Brojevi i Osoba su ispod.
    .home_alert = Recite ljudima u kući ili zgradi da bi mogli doći nepoznati ljudi.
    .leave_plan = Dan, put i mjesto isplanirajte s nekim iz podrške. Odlazak može biti najopasnije vrijeme.
    .exits = Znajte kuda se izlazi napolje. U sukobu budite dalje od kuhinje i kupatila, ako možete.
    .no_copy_minor = Molim Vas, tu sliku ne šaljite nikome, ni meni. Link je dovoljan.
    .hash_minor = Take It Down je besplatan i ne traži ime. Slika ostaje na Vašem telefonu.
    .hash_adult = StopNCII može pomoći da se blokiraju kopije na partnerskim stranicama. Slika ostaje na Vašem telefonu.
    .keep_links = Zapišite linkove, imena i vremena, prije nego što nestanu.
    .do_not_reset = Još ne resetujte telefon i ne bacajte ga. To upozorava osobu koja Vam šteti, a dokazi se gube.
    .spyware_found = Ako nađete skrivenu aplikaciju, ostavite je tamo. Slikajte je drugim telefonom, i prvo napravite plan.
    .spyware_careful = Provjerite telefon zajedno s nekim iz podrške. { advice_notes.yes }
    .tag = Slikajte uređaj za praćenje, i pitajte policiju ili podršku prije nego što ga uklonite. Ako se bojite osobe koja Vam šteti, ne nosite ga kući. { advice_notes.proof }
    .account_order = Prvo promijenite e-mail i telefon za oporavak, zatim lozinku e-maila, zatim zajednički cloud, pa ostalo. { advice_notes.proof }
    .new_email = Na sigurnijem uređaju napravite novu e-mail adresu koju osoba koja Vam šteti ne može pogoditi.
    .tell_person = Recite svojoj osobi od povjerenja šta želite da uradi, a šta ne.
    .bag = Spakujte malu torbu i držite je kod svoje osobe od povjerenja. { advice_notes.maybe }
    .papers = Kopirajte dokumente, kartice i brojeve, a kopije čuvajte na drugom mjestu. { advice_notes.maybe }
    .child_talk = Naučite djecu kuda da idu i kako da zovu pomoć. Neka ne pokušavaju zaustaviti sukob.
    .school = Pismeno javite školi ko smije preuzeti dijete. { advice_notes.maybe }
    .child_device = Ako je dijete dobilo uređaj od osobe koja Vam šteti, smatrajte ga nadziranim. Može slati lokaciju i zvuk. { advice_notes.maybe }
    .leave_devices = Razmislite o tome da u pravom trenutku ostavite iza sebe nadzirani telefon, uređaje za praćenje i aplikaciju auta. { advice_notes.proof }
    .location_share = Kad idete na privatno mjesto, telefon možete ostaviti negdje gdje je to uobičajeno. { advice_notes.maybe }
    .location_check = Provjerite jedno po jedno: dijeljenje na mapama, traženje telefona, porodične aplikacije, mjesta na fotografijama i aplikacije auta. { advice_notes.maybe }
    .two_step = Uključite prijavu u dva koraka: lozinku i kod iz aplikacije. Rezervne kodove držite na papiru kod svoje osobe od povjerenja. { advice_notes.maybe }
    .sessions = Slikajte listu prijavljenih uređaja, pa odjavite one koje ne prepoznajete. { advice_notes.proof }
    .cloud_review = Pogledajte s kim se dijele Vaše fotografije, bilješke, kalendar i rezervne kopije. Za sada ostanite u grupi: izlazak šalje obavijest. { advice_notes.maybe }
    .smart_home = Saznajte ko upravlja kamerama, zvučnicima, ruterom i bravama. Razgovarajte na drugom mjestu. { advice_notes.maybe }
    .locks = Promijenite brave i kodove, i recite komšijama, ako je to sigurno. { advice_notes.yes }
    .routes = Mijenjajte puteve i vremena. Na poslu ili u školi recite ono što trebaju znati. { advice_notes.maybe }
    .friends_posts = Zamolite prijatelje da ne objavljuju gdje ste. Dovoljna je i jedna objava da se to sazna.
    .protection_order = Sud ili policija mogu zabraniti kontakt. To neke ljude može i razljutiti, zato prvo tražite pravnu pomoć. { advice_notes.yes }
    .pattern_log = Zapisujte šta je osoba koja Vam šteti znala, i kada. Držite to tamo gdje ona ne može gledati. { advice_notes.maybe }
    .short_mode = Držite ovaj chat u kratkom režimu: to je u Postavkama. Tako se manje može naći.
    .clear_chat = Kad završite, dodirnite Izlaz i obrišite ovaj chat za obje strane. { advice_notes.maybe }
    .support_line = Možete i razgovarati s nekim. Brojevi, ispod, pokazuju linije za pomoć.

# english: 7048bc12
date_answer = Kada
    .today = Danas
    .yesterday = Jučer
    .this_week = Ove sedmice
    .this_month = Ovog mjeseca
    .longer_ago = Ranije
    .unsure = Ne znam

# How a span of time is said.
# english: 09aa8827
date_words = Kada
    .since = { $day } i nadalje
    .until = { $day } ili ranije
    .between = { $from } – { $to }
