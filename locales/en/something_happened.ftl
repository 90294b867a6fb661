## She tells what happened, as much or as little as she likes.

utter_ask_again = You told me about something before. Is this about something new?
    .true = Something new
    .false = The same as before

utter_as_much_as_you_like =
    I am sorry that this is happening to you.
    You can share as much or as little as you want.

utter_ask_incidents = What comes closest? You can pick more than one.

utter_ask_platforms = Where did it happen? You can pick more than one.

utter_ask_since =
    { $place }: since when, as far as you know?
    You can pick one, or write a day, a month or a year, as in 2026-01-15.

utter_ask_still_there = { $place }: is it still there or still going on?

utter_ask_age =
    How old are you, if you want to say?
    It only changes which help I can show.

utter_age_impossible = That number does not look like an age. You can also skip this.

utter_before_telling =
    Files you send stay in Telegram: I do not fetch them yet.
    Please do not send intimate pictures, of anyone.
    Your words are kept sealed until { $retention_days } days after your last message.

utter_ask_telling =
    If you want, tell it in your own words, in as many messages as you like.
    Done ends it.

# kind: preview
utter_summary =
    This is what you told me, as I understood it.
    What: { $incidents }
    Where: { $platforms }
    Since when: { $since_all }
    In your words: { $telling_messages ->
        [0] no messages
        [one] one message
       *[other] { $telling_messages } messages
    }, { $telling_files ->
        [0] no files
        [one] one file
       *[other] { $telling_files } files
    }

# kind: preview
utter_summary_one_place =
    This is what you told me, as I understood it.
    What: { $incidents }
    Where: { $named_place }
    Since when: { $since_when }
    Still there: { $still_up }
    In your words: { $telling_messages ->
        [0] no messages
        [one] one message
       *[other] { $telling_messages } messages
    }, { $telling_files ->
        [0] no files
        [one] one file
       *[other] { $telling_files } files
    }

utter_not_your_fault = Thank you for telling me. It is not your fault.

utter_minor_limits =
    You did right to ask for help.
    If you are under 18, a person you talk to here may have to tell others about harm.
    This program itself tells nobody, and you can go on or stop.

# kind: list
utter_minor_lines =
    Here are lines you can turn to. You do not have to call right now:

    { $numbers }
