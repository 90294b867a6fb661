## Settings, what is stored, erasing.

utter_one_language = This chat has only one language at the moment.

utter_ask_setting = What would you like to change or see?

setting = Settings
    .language = Change the language
    .stored = What is stored
    .erase = Erase everything

# kind: list
utter_stored =
    This is stored about you at the moment, all of it sealed:

    { $stored }

utter_stored_nothing = Nothing is stored about you at the moment.

utter_stored_failed = I could not look it up just now. Please try again later.

stored_things = What may be stored
    .sessions = Your answers and your place in this chat.
    .inbox = Your last message, until it is answered.
    .seen_updates = Marks of messages already taken, so that none is taken twice.
    .outbox = Replies that are not sent yet.
    .message_ids = The numbers of messages here, so that they can be deleted.
    .deletion_notes = A note of what still has to be deleted in this chat.
    .jobs = Tasks for later, such as erasing on time.

utter_erase_what =
    This erases your answers, your words and everything else stored about you here.
    Backups lose it within 14 days.
    It cannot be undone.

utter_erase_what_not =
    A sealed note of the messages to delete here stays until that is done, about two days at most.
    Telegram may keep its own copies.
    I cannot delete messages older than 48 hours: you can, with "Delete chat" for both sides.

utter_ask_erase_now = Erase everything now?
    .true = Erase everything
    .false = Keep it

utter_erase_failed = It was not erased. Please try again in a moment.

utter_erase_kept = Nothing was erased.
