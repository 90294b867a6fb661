## For someone else; and for who took part in something.

utter_third_party =
    It is good that someone has you at their side.
    Ask what they want, listen, and leave each choice to them.
    Please pass nothing on without their yes.

utter_third_party_here =
    You can use everything here for them too.
    If someone is in danger now, call:
    { $emergency }

utter_ask_third_party_who = Who is it about?

third_party_who = Who it is about
    .friend = A friend or relative
    .child = My child
    .pupil = A pupil or student
    .stranger = Someone I do not know

# kind: list
utter_third_party_friend =
    What helps a friend:
    • Ask first how you can reach them safely: their phone may be read.
    • Believe them, and say so. Do not ask for details, or for the reason they did something.
    • Offer small things: stay over, keep copies of links, come along, look after the messages for a while.
    • Do not write to the person who did it, and post nothing about it. It can make things worse.
    • They decide, also when they stay or go back. Let them know that they can come to you again.

# kind: list
utter_third_party_child =
    What helps a child:
    • Say that it is not the child's fault, and that you are glad to know it. Stay calm, however hard it is.
    • Do not write to the person who did it. It warns them, and can make things worse.
    • Do not take the phone away: it feels like a punishment, and what counts later is on it.
    • Keep no copies of pictures, and send none on. A link and the name of the account are enough.
    • Decide together who is told next. Those who help may have to tell others: ask before you give a name.

# kind: list
utter_third_party_pupil =
    What helps a pupil or student:
    • Listen in a quiet place. Say before what you have to pass on, and to whom.
    • Ask to see no pictures, and collect no phones. Note who told you, when, and in which group it goes round.
    • Follow the rules of your school for such cases. Tell only those who have to know.
    • Speak to those who pass it on only when this is noted and the pupil knows.
    • The pupil does not leave the class, unless they wish. Ask gently how they are, and show a line.

# kind: list
utter_third_party_stranger =
    What helps, when you only saw it:
    • Report it in the app or on the page, and note the link before.
    • Do not open, save or send pictures on, also not to warn others.
    • If you can reach the person safely, one kind message is enough. Leave out link and details: others may read it.

utter_third_party_duty =
    Staff who help children may have to tell others about harm.
    Ask before you give a name.

utter_ask_third_party_next = What would help now?

third_party_next = What would help now
    .guide = What happened to them
    .removal = Take down or block it
    .people = Who can help

## Who took part in something

utter_took_part =
    It takes something to say that.
    You can stop now: send nothing on, and make nothing new.
    Take down what you posted, and ask a lawyer before you delete anything else.

utter_took_part_next =
    If someone pressed you into it, you can get help for yourself as well.
    A lawyer or a help line can say what it means for you.
    Please do not write to the person it happened to, unless they ask for it.

utter_ask_took_part_what = What comes closest?

took_part_what = What comes closest
    .asked = I was asked to join in
    .passed_on = I passed something on
    .made = I made or posted it
    .looked = I looked, said nothing

# kind: list
utter_took_part_asked =
    You do not have to:
    • You can say no, leave without a word, or say that you will think about it and not come back.
    • If they put you under pressure or know something about you, that is something done to you too. There is help for it.
    • Note the group and the accounts, if you can do it safely. Someone may be glad of it one day.

# kind: list
utter_took_part_passed_on =
    What you can do now:
    • Take it back in the app, for everyone, where that works. Ask those who got it to send it no further.
    • Note the group, report where you got it from in the app, and leave it.
    • In many countries passing it on is a crime, even once. A lawyer can say what to do with copies.

# kind: list
utter_took_part_made =
    What you can do now:
    • Take it down wherever you can, today, and make no new one.
    • Delete no accounts and no chats. A lawyer can say what to do with the pictures.
    • It was wrong, and you can stop it from going on. Those are two truths, and the second is in your hands.
    • If you feel you may do it again, a doctor or a help line can help you not to.

# kind: list
utter_took_part_looked =
    It is not too late to do something:
    • Note the name of the group, report it, leave it, and tell a grown-up or someone in charge.
    • If the person it happened to comes to you, say that it was not right, and ask what they want.
    • If someone under 18 is in the pictures, do not save anything. Looking for it can be a crime too.

## What people ask about this chat

# The person asking may be someone else than she: neutral.
utter_who_i_am =
    I am a program that answers with ready-made texts.
    There is a menu, and every question can be skipped.

# kind: list
utter_ask_about_topic = Is there something you want to know?

about_topic = Questions about this chat
    .cost = Does it cost anything?
    .who_reads = Who can read this?
    .who_runs = Who runs it?
    .told = Is anyone told?
    .mistakes = Can it be wrong?
    .delete = How do I delete it?
    .kept = What is kept?
    .hours = When is a person there?

utter_about_cost =
    It costs nothing, and nobody here will ever ask you for money, codes or pictures.
    If someone does so in this name, it is not from here.

utter_about_who_reads =
    Telegram can read this chat, and so can whoever opens it on your phone.
    A program answers. Who runs it holds the keys to what is kept.

utter_about_who_runs = { organisation_about }

utter_about_told =
    The program tells nobody what you write, unless you ask for it.
    A person you talk to here may have to tell others, above all about someone under 18.
    The program cannot call anyone, and does not know where you are.

utter_about_mistakes =
    Yes. It can misread words, and addresses and rules change.
    Important things are worth checking with a person, under Person or Numbers.

utter_about_delete =
    Write /erase to delete what is kept here.
    In Telegram you can then delete the chat, for both sides.

utter_about_kept = { organisation_privacy }

utter_about_hours = { organisation_hours }

utter_minor_duty = { organisation_duty }
