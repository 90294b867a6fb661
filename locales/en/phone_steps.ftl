## Steps on the phone and in accounts, and what can be noticed.

# kind: list
utter_phone_first =
    One thing first: some changes can be noticed by the other person.
    If that could make things worse, change nothing yet, and plan it with a helper.

# kind: list
utter_ask_phone_topic = What do you want to look at?

phone_topics = Steps on the phone
    .accounts = Accounts and passwords
    .two_step = Two-step login
    .devices = Linked devices
    .location = Location
    .hidden_apps = Apps that watch
    .cloud = Cloud and family sharing
    .children = Children's devices
    .home = Smart home and car
    .work = Work and school

# kind: list
utter_phone_accounts =
    From a device that nobody else reads:
    • Make a new e-mail address that the other person does not know.
    • Look at the recovery address and number of each account. Take out what is not yours.
    • Then new passwords, a different one for each. Begin with e-mail, then bank, then the rest.
    • Answers to secret questions can be made up, if they know the true ones.

# kind: list
utter_phone_two_step =
    Two-step login asks for a code when someone logs in anew:
    • Turn it on for e-mail first, then for messengers and social media.
    • An app that makes codes is better than text messages, if others can read your messages.
    • Write the spare codes on paper, and keep them where nobody looks.

# kind: list
utter_phone_devices =
    Each app shows where it is open, mostly under Devices or Security:
    • Photograph the list before you change it. It can help later.
    • Devices you do not know can be signed out. The other person may notice.
    • Look at the web version of your messenger too: it stays open on other computers.

# kind: list
utter_phone_location =
    Where you are can be seen in several ways:
    • In maps and messengers, look under location sharing, and who can see yours.
    • In the phone's settings, look which apps may use the location.
    • Photos, fitness apps and delivery apps can tell places too.
    • A tag can lie in a bag, a car or a child's things. Your phone may warn you of it.

# kind: list
utter_phone_hidden_apps =
    Apps that watch are often hidden, and mostly someone had the phone in their hands to put them there:
    • Signs: they know what you wrote, the phone gets warm, or settings changed by themselves. None of it is certain.
    • Do not remove it at once. They may notice, and the traces are gone.
    • For plans use another device. A trained person can look at the phone with you.
    • A new phone is safest with new accounts, without copying the old one.

# kind: list
utter_phone_cloud =
    Photos, contacts and places can flow into a shared account:
    • Look whose account the phone backs up to, and who is in the family group.
    • Look at shared albums, calendars and notes.
    • Leaving a family group is noticed. A new account of your own can come first.

# kind: list
utter_phone_children =
    What children carry can tell where you are:
    • Look at their phones, tablets, watches and games, with them and without blame.
    • Presents that need charging or an account can be looked at by a helper.
    • Ask the school who may pick them up and whose numbers it has.

# kind: list
utter_phone_home =
    Cameras, speakers, locks and cars can have accounts too:
    • See who owns the account of each device. The owner can watch and listen.
    • Talk about plans outside, or with the device unplugged as on other days.
    • In a car, look at its app and at places for a tag.

# kind: list
utter_phone_work =
    Work and school can help, if you want them to know:
    • One trusted person there can stop calls, visits and messages from reaching you.
    • Their devices and accounts can be read by them. Plans are better kept elsewhere.
    • Ask them not to give out your times, your place or your number.

utter_phone_in_plan = If you make a safety plan, these steps will be in it.
