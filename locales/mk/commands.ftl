## Што работи на секој чекор: постојаните копчиња, и што кажува самата програма.

# english: 06accbac
button = Копчиња
    .back = Назад
    .skip = Прескокнете
    .unsure = Не знам
    .done = Готово
    .none = Ништо од ова
    .more = Уште
    .leave = Излез
    .numbers = Броеви
    .person = Човек
    .menu = Мени
    .on = ☑
    .off = ☐

# english: 9b1b5704
yes_no = Да или не
    .true = Да
    .false = Не

# english: 44c6e04b
utter_not_understood = Не го разбрав тоа. Можете да изберете нешто од понуденото, или да кажете со други зборови.

# english: 74d17f18
utter_not_understood_again =
    Жал ми е, пак не го разбрав тоа.
    Копчињата подолу секогаш работат, а со „Човек“ се бара разговор со човек.

# english: 09ff02ba
utter_meant =
    Можеби не разбрав добро.
    Ако е тоа што пишува на првото копче, допрете го. Ако не е, изберете друго, или кажете со други зборови.

# english: 25702d6f
utter_other_language =
    Можеме да продолжиме на македонски. Допрете го копчето ако сакате. Ако не, само продолжете како досега.

# What her words may mean, as a button that confirms it.
# english: f6a6b39f
meant = Што сакате да кажете
    .ncii = Споделени мои слики
    .ncii_threat = Закана со мои слики
    .synthetic = Лажни слики од мене
    .hidden_camera = Тајно ме снимија
    .cyberflashing = Несакани сексуални слики
    .harassment = Ме вознемируваат
    .stalking = Некој ме следи
    .spyware = Следен ли ми е телефонот
    .account_takeover = Ми ја зедоа сметката
    .doxxing = Објавени мои податоци
    .impersonation = Лажен профил на мое име
    .threat_violence = Некој ми се заканува
    .grooming_minor = Возрасно лице и дете
    .coercive_control = Некој ме контролира
    .takedown = Да се отстрани тоа
    .safety_plan = Сакам повеќе безбедност
    .save_evidence = Чување докази
    .report = Сакам да пријавам
    .my_report = Како стои мојата пријава
    .legal = Правно прашање
    .minor = Имам под 18 години
    .third_party = Ова е за некој друг
    .took_part = Учествував во тоа
    .learn = Сакам да дознаам повеќе
    .ask_anonymous = Кој гледа што пишувам
    .who_are_you = Што е ова
    .pay_question = Дали да платам
    .self_blame = Чувствувам вина
    .feeling_bad = Лошо се чувствувам
    .greeting = Здраво
    .help = Ми треба помош
    .thanks = Благодарам
    .stop = Сакам да запрам
    .quick_exit = Излез сега
    .talk_human = Разговор со човек
    .hotline = Број на кој да се јавам
    .change_language = Друг јазик
    .delete_all = Бришење на сè
    .go_back = Едно прашање назад
    .unsure = Не знам со сигурност

# english: 7b85df7a
utter_stale_button = Тоа копче е од претходна порака. Еве каде сме сега.

# english: 7cf120dd
utter_already_taken = Тоа веќе го имам.

# english: f432b18e
utter_cannot_read = Можам да читам текст, слики и датотеки. Ова не можам да го прочитам.

# english: 60f41c56
utter_edit_taken = Ја прифатив Вашата измена.

# english: 29a9be14
utter_edit_too_late = Тој одговор веќе не може да се смени со уредување. Овде можете да ми напишете што е поинаку.

# english: e38ce67f
utter_nothing_to_go_back_to = Оттука нема каде да се оди назад.

# english: c09b95ce
utter_cannot_skip_here = Овде нема што да се прескокне.

# english: 5603f69a
utter_file_not_expected =
    Овде не ми треба датотека, и не ја презедов.
    Можете да ја избришете од разговорот.

# english: 661e734d
utter_file_taken = Ја гледам Вашата датотека. Таа останува во Telegram: не ја презедов.

# english: 6c2ce052
utter_message_taken = Го примив тоа. Можете да пишете уште, или да допрете „Готово“.

# english: d3f88d66
utter_not_a_date =
    Не најдов датум во тоа.
    Доволен е ден, месец или година, како 2026-01-15, а може и да се прескокне.

# english: 4c6bb1ab
utter_date_in_future = Тоа е во иднина. Кога почна, колку што знаете?

# english: cdf67b57
utter_not_a_number = Не најдов број во тоа. Можете да го напишете со цифри, или да прескокнете.

# english: 0d38ebce
utter_answer_too_long = Тоа е повеќе отколку што можам да примам во една порака. Ве молам, пратете го во два дела.

# english: ead11c85
utter_too_many = Повеќе од ова не можам да примам овде. Со „Готово“ се завршува.

# english: 1135c417
utter_pick_one = Ве молам, прво изберете нешто од понуденото.

# english: c40bc27d
utter_place_not_expected = Овде не ми треба Вашата локација, и не ја зачував.

# english: fde7e81e
utter_back_here = Сега назад таму каде што бевме.

# english: bc983c36
utter_person_is_asked = Побарав човек за разговор. Можете да почекате овде, да ги погледнете броевите, или да излезете.
