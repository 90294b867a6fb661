## Short lessons with one question each.

# kind: list
utter_ask_lesson = What would you like to look at? Each takes a minute.

lesson = Lessons
    .is_it = Is it okay?
    .consent = A yes and pictures
    .made_up = Made-up pictures
    .bystander = Being a good friend
    .accounts = Safe accounts

utter_lesson_is_it =
    Care feels free; control feels like being watched.
    Wanting your passwords, reading your messages or being angry when you answer late is control.
    It is no proof of love.

utter_ask_quiz_is_it = Someone says: if you loved me, you would share your location all day. Is that okay?

utter_quiz_is_it =
    Sharing is okay when both want it, and when stopping is no problem.
    When a no brings anger or silence, it is control.

utter_lesson_consent =
    A picture that someone sends you was given to you, not to the world.
    A yes to a picture is no yes to passing it on.
    A yes can be taken back, any day.

utter_ask_quiz_consent = She sent it to him herself. May he show it to one friend?

utter_quiz_consent =
    No. Each person and each time needs a yes of its own.
    Showing it once is enough to hurt, and in many countries it is a crime.

utter_lesson_made_up =
    Programs can put a face on a picture that never was.
    The person did nothing, and the shame belongs to whoever makes it or passes it on.
    Such pictures can be taken down and blocked too.

utter_ask_quiz_made_up = It is clearly not real, and everyone knows it. Is it harmless then?

utter_quiz_made_up =
    No. People look at the person differently, and it comes back for years.
    Many laws do not ask whether it was real.

utter_lesson_bystander =
    Those who watch decide how far it goes.
    Pass nothing on, save nothing, and write one kind line to the one it happens to.
    Ask them whom to tell, and report it.

utter_ask_quiz_bystander = A group shares a picture of a classmate. Is it enough to leave the group silently?

utter_quiz_bystander =
    It is a beginning. Noting the name of the group and telling the classmate helps more.
    Save no picture, and ask the classmate what should happen next.

utter_lesson_accounts =
    A long sentence makes a good password, and each account gets its own.
    Two-step login stops most break-ins.
    Once in a while look where you are logged in.

utter_ask_quiz_accounts = Your best friend knows your password, for emergencies. Is that a good idea?

utter_quiz_accounts =
    Better not: friends lose phones, and friendships change.
    Spare codes on paper at home do the same, and only you have them.

utter_lesson_thanks = That was it. If something of this sounds like your own days, I am here for that too.
