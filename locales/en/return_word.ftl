## Her own word, which opens this chat again after leaving or a pause.

utter_ask_offer_word =
    A return word is a word of your own.
    After Leave or a pause, this chat then opens only with it.
    Do you want to set one now?
    .true = Set a return word
    .false = Not now

utter_ask_word_choice = A return word is set. What would you like to do?

word_choice = Return word
    .change = Change it
    .remove = Remove it

utter_ask_new_return_word =
    Please write your new return word: one long word, or a few words.
    I keep only a code of it that cannot be read back.
    Your message with the word is deleted from this chat.

utter_return_word_too_short =
    That one is too short and easy to guess.
    Please write a longer word, or a few words together.

utter_return_word_too_common =
    Many people would guess that one.
    Please write something that only you would think of.

utter_return_word_done =
    Your return word is set.
    After Leave, write it here to come back.
    Nobody can look it up for you, so please remember it.

utter_return_word_failed = That did not work, and nothing was changed. Please try again in a moment.

utter_ask_return_word_given =
    Please write your return word first.
    Your message with it is deleted from this chat.

utter_return_word_wrong =
    That is not the word.
    You can wait a little and try again, or skip this.

utter_return_word_unchanged = Nothing was changed.

utter_return_word_removed =
    The return word is removed.
    From now on, Leave ends this chat for good, and what was here is not shown again.
