## The safety plan: shown once, or kept if she says so.

utter_ask_resume =
    You paused a plan here.
    Do you want to go on with it?
    .true = Go on with it
    .false = Begin a new one

utter_plan_begin =
    Let us look at it one step at a time, and skip what does not fit.
    The plan is yours.
    I show it once, and keep it only if you ask me to.

utter_ask_signs = Is any of this true for you? You can pick more than one.

# What she picked stands last, so that it is not seen in a preview.
utter_ask_recent =
    One more question about what you picked, and you can skip it.
    Was this in the last few days?
    { $recent_signs }

utter_ask_current =
    One more question about what you picked, and you can skip it.
    Is this still going on, or could it happen soon?
    { $current_signs }

utter_plan_with_person =
    Some of what you said can be serious.
    A person is here and can plan with you: tap Person below.

utter_plan_with_line =
    Some of what you said can be serious.
    A help line can plan with you: tap Numbers below.
    In an emergency, call:
    { $emergency }

# kind: list
utter_ask_relationship = Who is doing this, as far as you know?

utter_ask_trusted = Is there one person you trust and can reach?

utter_ask_ways = How might they know what you do? Pick what fits.

utter_ask_pause =
    That was the first part, and a few more questions can follow.
    What would you like to do?

pause = Go on or pause
    .go_on = Go on
    .show = Show the plan so far
    .later = Pause, go on later

utter_plan_paused =
    Your answers so far are kept sealed here.
    "Make a safety plan" in the menu goes on from there.
    They are erased { $retention_days } days after your last message.

utter_ask_spyware_wish = Do you want to think about a hidden app on your phone?
    .true = Yes
    .false = Not now

utter_ask_location_how =
    They seem to know where you are.
    Is location sharing on, or did you find a small tracking tag?

location_how = How the place may be known
    .share = Sharing is on
    .tag = I found a tag

utter_ask_change_risky = If they notice a change, could that put you in danger?

utter_ask_home = Do you share a home with them?

utter_ask_leaving = Are you thinking about leaving?

leaving = Leaving
    .thinking = Yes
    .maybe = Maybe
    .not_now = No

utter_ask_children = Are there children to plan for?

utter_ask_images = Are private pictures of you part of this?

images = Pictures
    .adult = Yes, at 18 or older
    .minor = Yes, under 18
    .nothing = No

utter_ask_own_step =
    Is there a step of your own that you want on the plan?
    A few words are enough.

own_step = Your own step

# kind: plan
utter_plan =
    Your first steps, the most important at the top:

    { $plan }

utter_plan_own_step =
    And your own step:
    { $own_step }

utter_ask_more_steps = Would you like to see further steps?
    .true = Show more steps
    .false = Enough for now

# kind: plan
utter_plan_later =
    Further steps, for when there is time:

    { $plan_later }

utter_ask_keep_plan =
    I forget the plan now, unless you want it kept.
    Whoever can open this chat could then read it.
    Should I keep it here?
    .true = Keep it here
    .false = Do not keep it

utter_plan_kept =
    The plan is kept sealed until { $retention_days } days after your last message.
    "Make a safety plan" in the menu shows it again.
    There you can also change or delete it.

utter_plan_earlier_stays = This plan is not kept. Your earlier one is still here.

utter_plan_end =
    You have already done a lot to get this far.
    Few signs do not mean that all is well, so trust your own fear.
    You can make a new plan at any time.

## The plan that is kept.

utter_no_plan_kept = No plan is kept here. You can make one from the menu.

utter_ask_plan_choice = There is a plan of yours here. What would you like to do with it?

plan_choice = Your plan
    .read = Read it
    .change = Go through it again
    .delete = Delete it

# kind: plan
utter_kept_plan =
    Your first steps, the most important at the top:

    { $kept_plan }

utter_kept_own_step =
    And your own step:
    { $kept_own_step }

# kind: plan
utter_kept_later =
    Further steps, for when there is time:

    { $kept_later }

utter_ask_delete_plan =
    A deleted plan cannot be brought back.
    Delete it now?
    .true = Delete the plan
    .false = Keep it

utter_plan_deleted = The plan is deleted here, and backups lose it within 14 days.

utter_plan_still_kept = The plan is still kept here.
