## What works at every step: the fixed buttons, and what the engine itself says.

button = Buttons
    .back = Back
    .skip = Skip
    .unsure = Not sure
    .done = Done
    .none = None of these
    .more = More
    .leave = Leave
    .numbers = Numbers
    .person = Person
    .menu = Menu
    .on = ☑
    .off = ☐

yes_no = Yes or no
    .true = Yes
    .false = No

utter_not_understood = I did not get that. You can pick one of these, or say it in other words.

utter_not_understood_again =
    I am sorry, I still did not get that.
    The buttons below always work, and Person asks for a person.

utter_meant =
    I am not sure that I understood.
    If it is what the first button says, tap it. If not, pick another one, or say it in other words.

# Said in the language that she has just written in, while another one is chosen. Its button is the language's name.
utter_other_language =
    We can go on in English. Tap the button if you would like that. If not, just go on as before.

# What her words may mean, as a button that confirms it.
meant = What you mean
    .ncii = My pictures are out
    .ncii_threat = Threats to share them
    .synthetic = Fake pictures of me
    .hidden_camera = I was filmed in secret
    .cyberflashing = Sexual pictures to me
    .harassment = I am harassed
    .stalking = Someone follows me
    .spyware = My phone may be watched
    .account_takeover = My account was taken
    .doxxing = My data was published
    .impersonation = A false me online
    .threat_violence = Someone threatens me
    .grooming_minor = Adult and child
    .coercive_control = Someone controls me
    .takedown = Have it removed
    .safety_plan = I want to be safer
    .save_evidence = Keep evidence
    .report = I want to report it
    .my_report = How my report stands
    .legal = A question of law
    .minor = I am under 18
    .third_party = It is for someone else
    .took_part = I took part in it
    .learn = Learn about it
    .ask_anonymous = Who sees what I write
    .who_are_you = What this is
    .pay_question = Whether to pay
    .self_blame = I feel it is my fault
    .feeling_bad = I feel bad
    .greeting = Hello
    .help = I need help
    .thanks = Thank you
    .stop = I want to stop
    .quick_exit = Leave now
    .talk_human = Talk to a person
    .hotline = A number to call
    .change_language = Another language
    .delete_all = Erase everything
    .go_back = Go one question back
    .unsure = I am not sure

utter_stale_button = That button belongs to an earlier message. Here is where we are now.

utter_already_taken = I have that already.

utter_cannot_read = I can read text, photos and files. This one I cannot read.

utter_edit_taken = I have taken your change.

utter_edit_too_late = That answer can no longer be changed by editing it. You can tell me here what is different.

utter_nothing_to_go_back_to = There is nothing to go back to from here.

utter_cannot_skip_here = There is nothing to skip here.

utter_file_not_expected =
    I do not need a file here, and I did not fetch it.
    You can delete it from the chat.

utter_file_taken = I see your file. It stays in Telegram: I did not fetch it.

utter_message_taken = I have that. You can write more, or tap Done.

utter_not_a_date =
    I could not read a date in that.
    A day, a month or a year is enough, as in 2026-01-15, and you can skip it.

utter_date_in_future = That lies in the future. When did it begin, as far as you know?

utter_not_a_number = I could not read a number in that. You can write it in digits, or skip it.

utter_answer_too_long = That is more than I can take in one message. Please send it in two parts.

utter_too_many = That is as much as I can take here. Done ends it.

utter_pick_one = Please pick one of these first.

utter_place_not_expected = I do not need your place here, and I have not kept it.

utter_back_here = Now back to where we were.

utter_person_is_asked = A person has been asked. You can wait here, look at the numbers, or leave.
