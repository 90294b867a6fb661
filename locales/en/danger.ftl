## Fixed texts for the worst moments. Reviewed words only; no questions but what the buttons ask.

utter_danger =
    If you can speak, call now:
    { $emergency }

    Go to where other people are, if you can.
    Then put this chat away.

danger_choice = What fits now
    .cannot_speak = I cannot speak
    .safe = I am safe now
    .person = Talk to a person
    .country = Another country

utter_cannot_speak =
    Then write to someone you trust where you are, and ask them to call for you.
    Numbers, below, shows which lines take text messages, where that is known.

# kind: list
utter_danger_nobody =
    Nobody is free here right now. Please call one of these:

    { $numbers }

utter_safe_again =
    I am glad that you are safer now.
    The card with the number is always one tap away: I need help now, in the menu.
    A plan can help for later.

# kind: list
utter_self_harm =
    I am glad you told me. You do not have to be alone with this now. Help can be reached here:

    { $crisis_lines }

utter_self_harm_step =
    I am a program and cannot keep you safe alone.
    One small step: be near someone, and away from what could hurt you.
    In an emergency, call:
    { $emergency }

crisis_choice = What fits now
    .person = Talk to a person
    .go_on = Go on here

# kind: list
utter_self_harm_nobody =
    Nobody is free here right now. You matter, and help can be reached here:

    { $crisis_lines }

utter_self_harm_on =
    You can stay here as long as you like.
    Numbers and Person stay below, at every step.

utter_ask_urgent =
    That sounds very hard.
    Do you need urgent help now?
    .true = I need help now
    .false = Not right now

# kind: list
utter_distress_lines =
    It is all right not to be sure. Help can be reached here, also when nothing is urgent:

    { $numbers }

utter_distress_gently =
    Thank you for saying how it is.
    It makes sense that this hurts.
    Numbers and Person are below, whenever you want them.
