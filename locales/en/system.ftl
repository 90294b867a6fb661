## Said by the casework, not by a flow.

# The one message that stays after leaving. Nothing in it may point to what was here.
cover_left =
    Tip of the day: rinse rice until the water runs clear, then let it soak before cooking.
    Emergency number:
    { $emergency }

# What answers in cover. All alike in kind and length, all with the number at the end.
cover_answers = Tips
    .a =
        For soft onions, cook them slowly on a low heat and stir now and then.
        Emergency number:
        { $emergency }
    .b =
        Salt the water for pasta before the pasta goes in, and taste it once.
        Emergency number:
        { $emergency }
    .c =
        Wash salad leaves in cold water and dry them well before the dressing.
        Emergency number:
        { $emergency }
    .d =
        Let bread cool down before you cut it, and keep it in a cloth.
        Emergency number:
        { $emergency }
    .e =
        For a clear soup, let it simmer gently and do not let it boil hard.
        Emergency number:
        { $emergency }
    .f =
        Taste a stew at the end, and add a little lemon if it is too flat.
        Emergency number:
        { $emergency }

# The same, for study tips.
cover_left_study =
    Tip of the day: read one page, close the book, and say it in your own words.
    Emergency number:
    { $emergency }

cover_answers_study = Tips
    .a =
        Learn new words in small groups, and look at them again the next day.
        Emergency number:
        { $emergency }
    .b =
        Study for twenty-five minutes, then rest for five, and begin again.
        Emergency number:
        { $emergency }
    .c =
        Write the three main points of a chapter on a card, without the book.
        Emergency number:
        { $emergency }
    .d =
        Begin with the task you like least, while you are still fresh.
        Emergency number:
        { $emergency }
    .e =
        Explain what you have learned to someone, or say it aloud to yourself.
        Emergency number:
        { $emergency }
    .f =
        Put the phone in another room while you read, and keep water near you.
        Emergency number:
        { $emergency }

# After a quiet half hour, where a return word is set. Whoever reads it may be someone else than she.
guard_ask =
    Good to see you again.
    Please write your word to go on.

not_saved = That was not saved. Please try again in a moment.

trial_closed =
    This chat is not open yet.
    Emergency number:
    { $emergency }

utter_erased =
    What was stored here about this chat is erased, and backups lose it within 14 days.
    The chat itself stays in your list until you delete it there.

left_report =
    When you left, { $count ->
        [one] one message
       *[other] { $count } messages
    } could not be removed.
    Messages older than 48 hours stay until you delete the chat for both sides.
    Notifications and other devices may show it too.

something_went_wrong =
    Something went wrong here. Your place is kept: please try again.
    In an emergency, call:
    { $emergency }

# How a contact is described beside its name.
contact = Contacts
    .always = day and night
    .open_until = open now until { $time }
    .opens_at = opens { $time }
    .unchecked = not yet checked
    .anonymous = no name needed
    .not_anonymous = asks for your name
    .languages = speaks: { $languages }
    .nothing = No checked number is known for your country yet.

# Stands for $organisation as long as the configuration names none.
organisation_unnamed = an organisation that has not given its name yet
