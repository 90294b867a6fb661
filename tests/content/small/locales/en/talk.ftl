-bot = Alongside

utter_ask_language = Which language?
utter_ask_wish = What would help?
wish = Wishes
    .talk = Talk
    .stop = Stop
utter_ask_platforms = Where was it?
places = Places
    .telegram = Telegram
    .instagram = Instagram
utter_ask_since = Since when?
utter_ask_age = How old are you?
utter_age_impossible = That cannot be.
utter_ask_telling = What happened?
utter_ask_alone = Are you alone?
utter_numbers = { -bot }: { $numbers }
utter_nobody = Nobody is free.
utter_stored = Stored: { $stored }
utter_summary = On { $platforms }, { $since }, { $telling_messages ->
        [one] one message
       *[other] { $telling_messages } messages
    }. { $advice }
advice = Advice
    .block = Block them
    .rest = Rest
