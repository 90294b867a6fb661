## Менито, и патиштата понатаму откако нешто е кажано.

# english: 6d75587e
utter_ask_wish = Што би Ви помогнало?

# english: e5e9d2a4
wish = Што би помогнало
    .need_help_now = Ми треба помош сега
    .pictures_shared = Мои слики се споделени
    .threatened = Закани со слики
    .something_else = Се случи нешто друго
    .tell = Раскажете што се случи
    .safety_plan = План за безбедност
    .talk_person = Разговор со човек
    .keep_evidence = Чување докази
    .report = Пријавување
    .someone_else = За некој друг
    .rights = Моите права
    .removal = Отстранување, мој список
    .learn = Дознајте повеќе
    .settings = Поставки

# english: 2a7339e8
utter_take_your_time = Без брзање. Ништо не мора да се одлучи сега.

# english: 4c6eddeb
utter_ask_after = Што сакате да направите понатаму?

# english: 17bd3f3f
after = Понатаму
    .plan = План за безбедност
    .person = Разговор со човек
    .numbers = Линии за помош
    .menu = Назад во менито
