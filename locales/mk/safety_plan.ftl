## Планот за безбедност: се прикажува еднаш, или се чува ако така се побара.

# english: 7888dead
utter_ask_resume =
    Овде имате паузиран план.
    Сакате ли да продолжите со него?
    .true = Продолжувам со него
    .false = Нов план

# english: 7eb2e604
utter_plan_begin =
    Да одиме чекор по чекор, и прескокнете што не одговара.
    Планот е Ваш.
    Го прикажувам еднаш, и го чувам само ако побарате.

# english: a816eecc
utter_ask_signs = Дали нешто од ова важи за Вас? Можете да изберете повеќе.

# What she picked stands last, so that it is not seen in a preview.
# english: 69a8e065
utter_ask_recent =
    Уште едно прашање за тоа што го избравте, и можете да го прескокнете.
    Дали тоа беше во последните неколку дена?
    { $recent_signs }

# english: 23fe6945
utter_ask_current =
    Уште едно прашање за тоа што го избравте, и можете да го прескокнете.
    Дали тоа сè уште трае, или може наскоро да се случи?
    { $current_signs }

# english: a2170b13
utter_plan_with_person =
    Нешто од тоа што го кажавте може да биде сериозно.
    Има човек тука што може да планира со Вас: допрете „Човек“ подолу.

# english: e8d4c7f2
utter_plan_with_line =
    Нешто од тоа што го кажавте може да биде сериозно.
    Линија за помош може да планира со Вас: допрете „Броеви“ подолу.
    Во итен случај, јавете се на:
    { $emergency }

# kind: list
# english: 417bd522
utter_ask_relationship = Кој го прави ова, колку што знаете?

# english: b7ac1637
utter_ask_trusted = Има ли личност од доверба на која можете да ѝ се обратите?

# english: cea48ab7
utter_ask_ways = Како може другото лице да знае што правите? Изберете што одговара.

# english: 6d483870
utter_ask_pause =
    Тоа беше првиот дел, и може да следат уште неколку прашања.
    Што сакате да направите?

# english: b3e2d0a8
pause = Продолжување или пауза
    .go_on = Продолжувам
    .show = Планот досега
    .later = Пауза, па подоцна

# english: 42251ae2
utter_plan_paused =
    Вашите одговори досега се чуваат заклучени овде.
    „План за безбедност“ во менито продолжува оттаму.
    Тие се бришат { $retention_days ->
        [one] { $retention_days } ден
       *[other] { $retention_days } дена
    } по Вашата последна порака.

# english: b13819be
utter_ask_spyware_wish = Сакате ли да размислиме за скриена апликација на Вашиот телефон?
    .true = Да
    .false = Не сега

# english: 0f813fae
utter_ask_location_how =
    Изгледа дека другото лице знае каде сте.
    Дали е вклучено споделување локација, или најдовте мал уред за следење?

# english: 0911fde2
location_how = Како може да се знае местото
    .share = Вклучено е споделување
    .tag = Најдов уред за следење

# english: 99671b5b
utter_ask_change_risky = Ако другото лице забележи промена, може ли тоа да Ве доведе во опасност?

# english: d28ef95e
utter_ask_home = Живеете ли во ист дом со другото лице?

# english: 00e24966
utter_ask_leaving = Размислувате ли да заминете?

# english: 16f12994
leaving = Заминување
    .thinking = Да
    .maybe = Можеби
    .not_now = Не

# english: bb7e75de
utter_ask_children = Има ли деца за кои треба да се планира?

# english: 07176e3a
utter_ask_images = Дали приватни слики од Вас се дел од ова?

# english: dfa3134d
images = Слики
    .adult = Да, со 18 или повеќе
    .minor = Да, под 18
    .nothing = Не

# english: 9ceae6b0
utter_ask_own_step =
    Има ли Ваш сопствен чекор што го сакате во планот?
    Доволни се неколку зборови.

# english: 1e3cbe10
own_step = Ваш сопствен чекор

# kind: plan
# english: 6345141e
utter_plan =
    Вашите први чекори, најважните се најгоре:

    { $plan }

# english: a9628ff4
utter_plan_own_step =
    И Вашиот сопствен чекор:
    { $own_step }

# english: 61eab4e1
utter_ask_more_steps = Сакате ли да видите уште чекори?
    .true = Уште чекори
    .false = Засега доволно

# kind: plan
# english: 52341d8e
utter_plan_later =
    Уште чекори, за кога ќе има време:

    { $plan_later }

# english: 93c5f5fb
utter_ask_keep_plan =
    Сега го заборавам планот, освен ако сакате да се чува.
    Ако се чува, може да го прочита секој што може да го отвори овој разговор.
    Да го чувам овде?
    .true = Да се чува овде
    .false = Да не се чува

# english: 69f3fbf1
utter_plan_kept =
    Планот се чува заклучен до { $retention_days ->
        [one] { $retention_days } ден
       *[other] { $retention_days } дена
    } по Вашата последна порака.
    „План за безбедност“ во менито пак го прикажува.
    Таму можете и да го смените или да го избришете.

# english: 040799c5
utter_plan_earlier_stays = Овој план не се чува. Вашиот претходен план е сè уште овде.

# english: b83d795c
utter_plan_end =
    Веќе направивте многу за да стигнете до тука.
    Малку знаци не значат дека сè е добро, затоа верувајте му на својот страв.
    Во секое време можете да направите нов план.

## Планот што се чува.

# english: c14b9cd3
utter_no_plan_kept = Овде не се чува план. Можете да направите план од менито.

# english: 74e54830
utter_ask_plan_choice = Овде има Ваш план. Што сакате да направите со него?

# english: 0c9af72c
plan_choice = Вашиот план
    .read = Да го прочитам
    .change = Да го поминам пак
    .delete = Да го избришам

# kind: plan
# english: 337cda21
utter_kept_plan =
    Вашите први чекори, најважните се најгоре:

    { $kept_plan }

# english: 22416e35
utter_kept_own_step =
    И Вашиот сопствен чекор:
    { $kept_own_step }

# kind: plan
# english: 47cb0446
utter_kept_later =
    Уште чекори, за кога ќе има време:

    { $kept_later }

# english: a03a60a1
utter_ask_delete_plan =
    Избришан план не може да се врати.
    Да се избрише сега?
    .true = Да се избрише планот
    .false = Да остане

# english: e3e7d17d
utter_plan_deleted = Планот е избришан овде, а од резервните копии се губи најдоцна за 14 дена.

# english: 658dcece
utter_plan_still_kept = Планот сè уште се чува овде.
