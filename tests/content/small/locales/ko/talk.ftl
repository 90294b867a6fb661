-bot = Alongside

# english: eedae74e
utter_ask_language = 가 Which language?
# english: 6d75587e
utter_ask_wish = 가 What would help?
# english: a1a7743e
wish = 가 Wishes
    .talk = 가 Talk
    .stop = 가 Stop
# english: 16f08ba0
utter_ask_platforms = 가 Where was it?
# english: 39824b79
places = 가 Places
    .telegram = 가 Telegram
    .instagram = 가 Instagram
# english: 65a41ae8
utter_ask_since = 가 Since when?
# english: b591cf3c
utter_ask_age = 가 How old are you?
# english: 0355d2f2
utter_age_impossible = 가 That cannot be.
# english: 501182bf
utter_ask_telling = 가 What happened?
# english: 7df69be0
utter_ask_alone = 가 Are you alone?
# english: 4683c2e9
utter_numbers = 가 { -bot }: { $numbers }
# english: 32f56ca5
utter_nobody = 가 Nobody is free.
# english: 5f185b8a
utter_stored = 가 Stored: { $stored }
# english: 0f2685a5
utter_summary = 가 On { $platforms }, { $since }, { $telling_messages ->
        [one] one message
       *[other] { $telling_messages } messages
    }. { $advice }
# english: c56bf507
advice = 가 Advice
    .block = 가 Block them
    .rest = 가 Rest
