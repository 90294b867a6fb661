## Раскажување што се случило, колку што се сака.

# english: f631ed0d
utter_ask_again = Порано ми кажавте за нешто. Дали е ова за нешто ново?
    .true = Нешто ново
    .false = Истото како порано

# english: a66c97dd
utter_as_much_as_you_like =
    Жал ми е што Ви се случува ова.
    Можете да споделите многу или малку, колку што сакате.

# english: b5fe62e7
utter_ask_incidents = Што е најблиску? Можете да изберете повеќе.

# english: 26c7b4b4
utter_ask_platforms = Каде се случи? Можете да изберете повеќе.

# english: 9b5b9af8
utter_ask_since =
    { $place }: од кога, колку што знаете?
    Можете да изберете, или да напишете ден, месец или година, како 2026-01-15.

# english: 58d5edc9
utter_ask_still_there = { $place }: дали е сè уште таму, или сè уште трае?

# english: e1de7361
utter_ask_age =
    Колку години имате, ако сакате да кажете?
    Тоа менува само која помош можам да ја прикажам.

# english: 018b61e3
utter_age_impossible = Тој број не изгледа како возраст. Можете и да го прескокнете ова.

# english: 3e0314c9
utter_before_telling =
    Датотеките што ги праќате остануваат во Telegram: уште не ги преземам.
    Ве молам, не праќајте интимни слики, ни свои ни туѓи.
    Вашите зборови се чуваат заклучени до { $retention_days ->
        [one] { $retention_days } ден
       *[other] { $retention_days } дена
    } по Вашата последна порака.

# english: fea52303
utter_ask_telling =
    Ако сакате, раскажете со свои зборови, во колку пораки сакате.
    Со „Готово“ се завршува.

# kind: preview
# english: 47d1696a
utter_summary =
    Ова ми го кажавте, како што разбрав.
    Што: { $incidents }
    Каде: { $platforms }
    Од кога: { $since_all }
    Со Ваши зборови: { $telling_messages ->
        [0] нема пораки
        [one] { $telling_messages } порака
       *[other] { $telling_messages } пораки
    }, { $telling_files ->
        [0] нема датотеки
        [one] { $telling_files } датотека
       *[other] { $telling_files } датотеки
    }

# kind: preview
# english: cad53093
utter_summary_one_place =
    Ова ми го кажавте, како што разбрав.
    Што: { $incidents }
    Каде: { $named_place }
    Од кога: { $since_when }
    Сè уште таму: { $still_up }
    Со Ваши зборови: { $telling_messages ->
        [0] нема пораки
        [one] { $telling_messages } порака
       *[other] { $telling_messages } пораки
    }, { $telling_files ->
        [0] нема датотеки
        [one] { $telling_files } датотека
       *[other] { $telling_files } датотеки
    }

# english: 4e9dadce
utter_not_your_fault = Ви благодарам што ми кажавте. Тоа не е Ваша вина.

# english: 215d5a7d
utter_minor_limits =
    Добро направивте што побаравте помош.
    Ако имате под 18, човек со кого зборувате овде можеби ќе мора да каже на други ако некој Ви штети.
    Самата програма не кажува никому, и можете да продолжите или да запрете.

# kind: list
# english: f17e876b
utter_minor_lines =
    Еве линии на кои можете да се обратите. Не мора да се јавите веднаш:

    { $numbers }
