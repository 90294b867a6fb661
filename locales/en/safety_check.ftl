## A short safety plan: shown once, not kept.

utter_plan_begin =
    Let us look at it one step at a time, and skip what does not fit.
    The plan is yours: I show it once and do not keep it.

utter_ask_signs = Is any of this true for you? You can pick more than one.

utter_ask_recent = Was that in the last days, or could it happen again now?

utter_ask_trusted = Is there one person you trust and can reach?

utter_ask_ways = How might they know what you do? Pick what fits.

utter_ask_change_risky = If they notice a change, could that put you in danger?

utter_ask_home = Do you share a home with them?

utter_ask_own_step =
    Is there a step of your own that you want on the plan?
    A few words are enough.

own_step = Your own step

# kind: list
utter_plan =
    Your first steps:

    { $plan }

utter_plan_own_step =
    And your own step:
    { $own_step }

utter_plan_empty = There is no first step that fits for certain. A person can look at it with you: tap Person below.

utter_ask_more_steps = Would you like to see further steps?
    .true = Show more steps
    .false = Enough for now

# kind: list
utter_plan_later =
    Further steps, for when there is time:

    { $plan_later }

utter_plan_with_person =
    Some of what you said can be serious.
    A person is here and can plan with you: tap Person below.

utter_plan_with_line =
    Some of what you said can be serious.
    A help line can plan with you: tap Numbers below.
    In an emergency, call:
    { $emergency }

utter_plan_end =
    You have already done a lot to get this far.
    Few signs do not mean that all is well, so trust your own fear.
    You can make a new plan at any time.
