## The first words. Two messages at most, then three questions that can each be skipped.

utter_ask_go_on = You were in the middle of something here. Do you want to go on with it?
    .true = Go on there
    .false = To the menu

# kind: list
utter_ask_language = Which language is easiest for you?

utter_welcome =
    This chat is run by { $organisation }, and a program answers you.
    Telegram can read what is written here.
    Please write only what you want to write.

# Said instead of utter_welcome while this is a trial.
utter_welcome_trial =
    This is a trial by { $organisation }, and a program answers you.
    Its words are a draft that native speakers have not checked yet.
    Telegram can read what is written here.

utter_ways_out =
    Messages here disappear by themselves, and your answers are erased { $retention_days } days after your last message.
    Leave stops this at once and removes what it can.
    In an emergency, call:
    { $emergency }

utter_hello_again =
    Good to see you again.
    A program answers here, and every question can be skipped.

utter_ask_shared_device = Can someone else read this phone or this account?

utter_shared_device =
    Then I ask less here, and messages disappear after 1 hour.
    A phone that nobody else has held is safer for this.
    When you stop, use Leave, and delete this chat for both sides.

utter_ask_safe_now = Are you safe right now?

utter_not_sure_safe =
    It is all right not to be sure.
    Numbers and Person are below, at every step.
    In an emergency, call:
    { $emergency }
