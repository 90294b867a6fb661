## The menu, and the ways on after something was told.

utter_ask_wish = What would help?

wish = What would help
    .need_help_now = I need help now
    .pictures_shared = My pictures are shared
    .threatened = Threats with pictures
    .something_else = Something else happened
    .tell = Tell what happened
    .safety_plan = Make a safety plan
    .talk_person = Talk to a person
    .keep_evidence = Keep evidence
    .report = Report it
    .someone_else = For someone else
    .rights = My rights
    .removal = Take down, my list
    .learn = Learn more
    .settings = Settings

utter_take_your_time = Take your time. Nothing has to be decided now.

utter_ask_after = What would you like to do next?

after = What next
    .plan = Make a safety plan
    .person = Talk to a person
    .numbers = Show help lines
    .menu = Back to the menu
