## What is not built yet says so, with what helps today.

utter_evidence_by_yourself =
    Note the link, the account and the time, before it disappears.
    A screenshot should show all three.
    Keep it where nobody else looks, and do not send it around.

# kind: list
utter_evidence_not_built =
    Keeping files here is still being built, so I cannot hold them for you. These people can help with it:

    { $numbers }

utter_report_your_choice =
    Reporting is one option.
    It is your choice, today or later.
    In some places a case goes on even if you change your mind.

# kind: list
utter_report_not_built =
    I cannot take a report yet: that part is still being built. These people can tell you how it works:

    { $numbers }

# kind: list
utter_my_report_not_built =
    Reports are not taken here yet, so I hold none.
    If you reported somewhere else, they can tell you how it stands. These people can help you ask:

    { $numbers }
