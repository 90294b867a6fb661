## One guide for each kind of thing that can happen: be heard, three things today, what to keep.

# kind: list
utter_ask_guide = What comes closest? You can also write it in your own words.

guide_words = Words of the guides
    .today = Three things for today, as far as they fit:
    .keep = What can help later, if you ever want it. Keep it where nobody else looks: photos can go into a shared cloud.
    .under_18 = If it shows someone under 18, make no copy and no screenshot. The link and the account are enough.

# kind: list
utter_ask_guide_more = What would help next?

# kind: list
utter_ask_guide_more_removal = What would help next?

guide_more = What would help next
    .keep = What to keep
    .phone = Steps on the phone
    .people = Who can help
    .plan = Make a safety plan
    .tell = Tell what happened

guide_more_removal = What would help next
    .removal = Take down or block it
    .keep = What to keep
    .phone = Steps on the phone
    .people = Who can help
    .plan = Make a safety plan
    .tell = Tell what happened

# kind: list
utter_guide_crisis =
    It can feel as if there were no way out. You matter, and help can be reached here:

    { $crisis_lines }

# kind: list
utter_guide_people =
    These people can listen and help. Some lines pass calls on, so ask first who gets to know:

    { $numbers }

## My pictures were shared

utter_guide_heard_ncii =
    I am sorry that this was done to you.
    Sharing something private without your yes is wrong, whoever took the picture.
    It is not your fault.

# kind: list
utter_guide_today_ncii =
    { guide_words.today }
    • Write down each link, the account and the time, before it disappears.
    • Ask the place where it stands to take it down. I can show you how.
    • Tell one person you trust, or one of the lines. You do not have to carry this alone.

# kind: list
utter_guide_keep_ncii =
    { guide_words.keep }
    • The link of each post, the name of the account, group or channel, and date and time.
    • { guide_words.under_18 }
    • An adult can add one screenshot of the place and the account, with the body covered.
    • Some countries, such as the Maldives, forbid having such pictures. There, keep the link only.
    • Messages in which someone admits it or asks for something.
    • Please do not send the picture to anyone, also not to me.

## Threat to share pictures

utter_guide_heard_ncii_threat =
    You do not have to answer them right now.
    Wanting to scare you like this is wrong, whether the picture exists or not.
    It is not your fault.

# kind: list
utter_guide_today_ncii_threat =
    { guide_words.today }
    • Keep their messages, and write down the account, the time and what they ask for.
    • You can have the picture blocked on many sites before anyone posts it. I can show you how.
    • Tell one person you trust. You need not break off contact if that feels unsafe: trust your own fear.

# kind: list
utter_guide_keep_ncii_threat =
    { guide_words.keep }
    • Their exact words, with the account, the date and the time.
    • The whole conversation, from the first message on.
    • What they want, and by when.
    • { guide_words.under_18 }

## Blackmail with pictures

utter_guide_heard_sextortion =
    This happens to many people, of every age, and it is planned by those who do it.
    Whatever you sent or paid, it is not your fault.
    You do not have to answer today, and there are steps that can help.

# kind: list
utter_guide_today_sextortion =
    { guide_words.today }
    • Many people are asked for more after they pay or send. You need not give more, and your bank may help.
    • If it feels safe, stop answering, without deleting the chat. Hide your list of friends.
    • Tell one person you trust. I can show you how to block the picture on some sites.

# kind: list
utter_guide_keep_sextortion =
    { guide_words.keep }
    • The link of their profile, and their user name.
    • The whole chat, and the list of calls.
    • The account, wallet or number they wanted money on, and receipts.
    • { guide_words.under_18 }

## Fake pictures

utter_guide_heard_synthetic_intimate =
    I am sorry that this was done to you.
    It does real harm, even when the picture is made up.
    Whoever made it or passes it on did wrong, and you did not.

# kind: list
utter_guide_today_synthetic_intimate =
    { guide_words.today }
    • Write down where it is: links, accounts, groups and times.
    • Ask the place to take it down. Made-up pictures count there too, and I can show you how.
    • If it comes from school or work, one person there whom you trust can act. Only if you want that.

# kind: list
utter_guide_keep_synthetic_intimate =
    { guide_words.keep }
    • The link and the account, and who is in the group.
    • The normal photo that was used, and where it could be seen.
    • Messages of those who ordered it or passed it on.
    • { guide_words.under_18 }

## Secret recording

utter_guide_heard_hidden_camera =
    I am sorry. Nobody may film you in secret, in no place and for no reason.
    What you feel now makes sense.

# kind: list
utter_guide_today_hidden_camera =
    { guide_words.today }
    • If there is a camera, do not touch it. Someone may be watching: act as always, and leave when you can.
    • Take a photo of the place only if it does not see you. Write down who has a key or access.
    • The police can collect the camera in a way that counts later. It is your choice.

# kind: list
utter_guide_keep_hidden_camera =
    { guide_words.keep }
    • A photo of the place and the camera, untouched.
    • Day, time, and who was there or has access.
    • Links, if something was put online.
    • { guide_words.under_18 }

## Insults, bullying, messages again and again

utter_guide_heard_online_harassment =
    I am sorry that people write to you like this.
    It makes sense that it wears you down, also when others call it nothing.

# kind: list
utter_guide_today_online_harassment =
    { guide_words.today }
    • Mute them first. Blocking can make some people angrier, and you can do it any day.
    • Ask a friend to read the messages for you for a while.
    • Report the worst ones in the app, after you have noted the links.

# kind: list
utter_guide_keep_online_harassment =
    { guide_words.keep }
    • A list with date, account, link and what was written.
    • How often it comes, and since when.
    • Some examples. All of it is not needed.

## Followed or watched

utter_guide_heard_cyberstalking =
    Being followed or watched is frightening, and it is serious.
    You notice things for a reason.
    We can look at it step by step.

# kind: list
utter_guide_today_cyberstalking =
    { guide_words.today }
    • Write down what they knew or where they turned up, with day and time.
    • Do not change everything at once. Sudden changes can make it worse, so plan first.
    • Tell one person where you are and when you will be back.

# kind: list
utter_guide_keep_cyberstalking =
    { guide_words.keep }
    • A list: day, place, what happened, who saw it, and what they knew that they could not know.
    • Calls, messages and new accounts of theirs.
    • If you find a tag, a photo of it and its number, before anything is done with it.

## Threats of violence

utter_guide_heard_threat_violence =
    I take what they say seriously, and so can others.
    You did nothing to earn this.

# kind: list
utter_guide_today_threat_violence =
    { guide_words.today }
    • Think of a place and a person where you could go, also at night. Agree on a word for help.
    • You can tell the police, today or later. It is your choice.
    • A safety plan takes a few minutes. I can make it with you.
    If it could happen soon, call:
    { $emergency }

# kind: list
utter_guide_keep_threat_violence =
    { guide_words.keep }
    • Their exact words in the original, with account, date and time. A voice message as a file.
    • Pictures they sent, and signs that they know where you live or go.
    • What they did before.

## Someone reads my phone

utter_guide_heard_spyware =
    It is hard when a phone no longer feels like yours.
    You may be right about it, also if nobody believes you.
    There are ways to find out calmly.

# kind: list
utter_guide_today_spyware =
    { guide_words.today }
    • Use another phone or computer for help and for plans, one they never touched. This chat can be read too.
    • Go on using this one as always. Do not remove anything yet: they could notice, and traces get lost.
    • Write down what they seem to know, and since when, on paper or on the other device.

# kind: list
utter_guide_keep_spyware =
    { guide_words.keep }
    • What they know that they could only have from the phone, with day and time.
    • The model of the phone, who gave it or had it, and when.
    • Photos of settings or of a tag, taken with another phone. Please do not reset it before you have decided.

## Control of phone, money and contacts

utter_guide_heard_coercive_control =
    Having to ask, show and explain everything is not love, and not your duty.
    Whether you stay or go, now or later, there are steps that help.

# kind: list
utter_guide_today_coercive_control =
    { guide_words.today }
    • Find one moment and one device that they do not look into, for help only.
    • If you stay: one person who knows, a word for help, and a little money or a card kept elsewhere.
    • If you think of leaving: plan the day and the way with a helper first. Tell only those who help you.

# kind: list
utter_guide_keep_coercive_control =
    { guide_words.keep }
    • A list of days and what was ordered, taken or checked, kept where they do not look.
    • Bank papers, and photos of settings that show whose account it is.
    • Messages with orders or punishments.

## An account was taken over

utter_guide_heard_account_takeover =
    It is upsetting when someone gets into what is yours.
    Many people get their accounts back, one step at a time.

# kind: list
utter_guide_today_account_takeover =
    { guide_words.today }
    • Use a device they cannot get at. They will notice changes, so plan first if that could make things worse.
    • Before you change anything, photograph the list of logins and devices.
    • Begin with the recovery address and number, then the e-mail password, other devices, and the account itself.

# kind: list
utter_guide_keep_account_takeover =
    { guide_words.keep }
    • Mails about new logins or changed settings.
    • The list of devices and logins, with times and places.
    • Messages that were sent in your name.

## My address or data were published

utter_guide_heard_doxxing =
    I am sorry. What is yours was put in front of strangers.
    It makes sense to feel watched now.

# kind: list
utter_guide_today_doxxing =
    { guide_words.today }
    • If it is safe, tell those at home or in the building that strangers may come or call.
    • Write down the links, then ask the place and the search engines to take it out. I can show you how.
    • Think of a place for some nights, if you do not feel well at home.

# kind: list
utter_guide_keep_doxxing =
    { guide_words.keep }
    • The link, the account, what was published, and since when.
    • Calls, messages and visits that came after it, with day and time.
    • Who could have known it.

## A profile in my name

utter_guide_heard_impersonation =
    I am sorry. Someone is using your name and face, and others believe it.
    You did not do what it says.

# kind: list
utter_guide_today_impersonation =
    { guide_words.today }
    • Write down the link of the profile and its name, before it changes.
    • Report it in the app as a profile that pretends to be you. I can show you how.
    • Tell your contacts in one calm message. If strangers are sent to your door, tell the people at home.

# kind: list
utter_guide_keep_impersonation =
    { guide_words.keep }
    • The link and the number or name of the profile.
    • The photos it uses, and the messages it sent.
    • Who was contacted, and what they say.

## Sexual pictures sent to me

utter_guide_heard_cyberflashing =
    I am sorry that you had to see that. You did not ask for it.
    Being disgusted or shaken by it is normal.

# kind: list
utter_guide_today_cyberflashing =
    { guide_words.today }
    • Note the sender and the time, then hide it from your eyes. { guide_words.under_18 }
    • Set sharing with people nearby to contacts only, or off.
    • Block and report the sender, if that feels safe.

# kind: list
utter_guide_keep_cyberflashing =
    { guide_words.keep }
    • The message with the sender and the time.
    • The place where you were, if it came from somebody nearby.

## Sexual messages or comments

utter_guide_heard_online_sexual_harassment =
    Nobody may write to you like that.
    A joke is only a joke when both can laugh.

# kind: list
utter_guide_today_online_sexual_harassment =
    { guide_words.today }
    • Set who may write to you and comment to people you know.
    • You do not have to answer. A no is enough, and no answer is a no.
    • Report the worst ones, after you have noted the links. School or work may have to act, if you want that.

# kind: list
utter_guide_keep_online_sexual_harassment =
    { guide_words.keep }
    • The messages and comments, with account, link and time.
    • How often it comes, and since when.
    • Who saw it.

## Many people at once

utter_guide_heard_coordinated_attack =
    So many at once can take your breath away.
    Those who called them together wanted that. It says nothing about you.

# kind: list
utter_guide_today_coordinated_attack =
    { guide_words.today }
    • Put your accounts on private for some days, and let someone else read for you.
    • See whether your address or number can be found. Tell the people at home, if that is safe.
    • Tell your work or your organisation. They can help you carry it.

# kind: list
utter_guide_keep_coordinated_attack =
    { guide_words.keep }
    • The post that called people together, and the group or hashtag.
    • How many came, from when to when, and some examples.
    • The accounts that lead it.

## Hate

utter_guide_heard_hate_speech =
    I am sorry. Words like these are meant to make you small.
    Who you are is not the problem.

# kind: list
utter_guide_today_hate_speech =
    { guide_words.today }
    • Note the link and the account, then report it in the app.
    • Spend the evening with people who are good to you. You owe nobody an answer.
    • If they call for others to act, tell someone near you, and think about a safe place.

# kind: list
utter_guide_keep_hate_speech =
    { guide_words.keep }
    • The link, the text and the account.
    • How many people could see it, and the time.
    • Whether others were called to do something.

## False stories

utter_guide_heard_false_information =
    I am sorry. Made-up stories stick, and it is tiring to stand against them.
    You do not have to answer every one.

# kind: list
utter_guide_today_false_information =
    { guide_words.today }
    • Note where it began: the first link, the account and the time.
    • One calm correction is enough, and only if you want. Friends can share it.
    • Ask a lawyer or a line before you name someone in public. It can have legal risks.

# kind: list
utter_guide_keep_false_information =
    { guide_words.keep }
    • The links, the first source, and how far it went.
    • What shows that it is not true.

## An adult contacts a child

utter_guide_heard_grooming_minor =
    Thank you for telling me.
    Whether it is you or a child you know: the child did nothing wrong.
    The adult knows better, always.

# kind: list
utter_guide_today_grooming_minor =
    { guide_words.today }
    • Do not warn the adult, and do not answer them any more. A report in the app can warn them too.
    • Leave the chat on the phone as it is. Please copy and send no pictures, also not to me.
    • With a grown-up whom you or the child trusts, call the police or a line under Numbers.
    If a meeting is planned, call today:
    { $emergency }

# kind: list
utter_guide_keep_grooming_minor =
    { guide_words.keep }
    • The link and the name of the profile, and the game or app.
    • Days and times of the contact.
    • The chat stays on the phone. Of pictures keep no copy: a link is enough.

## Sold, advertised or recruited

utter_guide_heard_recruitment_exploitation =
    Thank you for telling me. Nobody may sell or lend a person.
    What you did to get through it is not held against you here.

# kind: list
utter_guide_today_recruitment_exploitation =
    { guide_words.today }
    • If someone holds your papers, your money or you: a helper can think with you about a way out.
    • Write down the link of the advert or the name of the group, if you can do so safely.
    • Look after your body. A doctor may see you without asking for the story.

# kind: list
utter_guide_keep_recruitment_exploitation =
    { guide_words.keep }
    • The link of the advert, and who put it there.
    • Chats, numbers and traces of payments.
    • Names or nicknames, places and days, in your own words.

## Violence in person

utter_guide_heard_offline_violence =
    I am sorry that this was done to you.
    You did not cause it, and you can take one step at a time.

# kind: list
utter_guide_today_offline_violence =
    { guide_words.today }
    • See a doctor as soon as you can, best within 3 days. It can prevent illness and pregnancy.
    • If you want to be examined, it helps not to wash before. Ask first who gets to know.
    • If your neck was held, let a doctor look at it today, also without marks.
    • Sleep somewhere tonight where they do not come, if there is such a place.

# kind: list
utter_guide_keep_offline_violence =
    { guide_words.keep }
    • The doctor's report, and photos of injuries over several days.
    • Clothes in a paper bag, unwashed.
    • Messages from before and after.

## Something else, or not sure

utter_guide_heard_other_unsure =
    It does not need a name to count.
    If something feels wrong, that is reason enough.

# kind: list
utter_guide_today_other_unsure =
    { guide_words.today }
    • Write down what happened in a few words, with the day. It helps to see it.
    • Tell one person who listens.
    • If you like, we make a plan for feeling safer. It needs no name either.

# kind: list
utter_guide_keep_other_unsure =
    { guide_words.keep }
    • A short list in your own words: day, place, what happened, who saw it.
    • Links, messages and calls, if there are any.
