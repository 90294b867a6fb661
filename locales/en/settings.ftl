## Settings, what is stored, erasing.

utter_one_language = This chat has only one language at the moment.

# kind: list
utter_ask_setting = What would you like to change or see?

setting = Settings
    .language = Language
    .country = Country
    .disappear = Disappearing messages
    .return_word = Return word
    .cover = What shows after Leave
    .kept_plan = My kept plan
    .stored = What is stored
    .erase = Erase everything
    .short_mode = Short mode

# kind: list
utter_ask_which_country =
    Which country should the numbers be for?
    With "Not sure", I show those of several countries.

countries = Countries
    .kr = South Korea
    .id = Indonesia
    .ci = Côte d'Ivoire
    .ba = Bosnia and Herzegovina
    .mk = North Macedonia
    .ge = Georgia
    .mv = Maldives

utter_country_known =
    Numbers are now shown for:
    { $country }

utter_country_unknown = Numbers are now shown for several countries.

# kind: list
utter_ask_disappear_choice =
    After how long should messages here disappear?
    A shorter time leaves less to find.

disappear_times = Time until messages disappear
    .hours_1 = 1 hour
    .hours_3 = 3 hours
    .hours_12 = 12 hours
    .hours_24 = 1 day
    .hours_47 = Almost 2 days

utter_disappear_set =
    Messages here now disappear after:
    { $disappear_after }

    Notifications and other devices may show them for longer.

utter_ask_cover_choice = What should this chat look like after you leave it?

cover_choice = After Leave
    .recipes = Cooking tips
    .study = Study tips

utter_cover_set = That is set. It counts from the next time you leave.

utter_ask_short_choice =
    In short mode I ask less, and repeat nothing that you told.
    Should it be on?
    .true = Turn it on
    .false = Turn it off

utter_short_on = Short mode is on.

utter_short_off = Short mode is off.

# kind: list
utter_stored =
    This is stored about you at the moment, all of it sealed:

    { $stored }

utter_stored_nothing = Nothing is stored about you at the moment.

utter_stored_failed = I could not look it up just now. Please try again later.

stored_things = What may be stored
    .sessions = Your answers, your settings, a plan that you keep, and your place in this chat.
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
