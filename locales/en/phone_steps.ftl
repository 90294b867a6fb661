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
    • Changes here are noticed. If that is risky, only make a new e-mail address now.
    • First photograph the old settings: recovery address and number, and the list of devices.
    • Then, in this order: recovery address and number, e-mail password, two-step login, other devices, cloud, the rest.
    • Answers to secret questions can be made up, if they know the true ones.

# kind: list
utter_phone_two_step =
    Two-step login asks for a code when someone logs in anew:
    • It can be noticed: a mail or a code may reach the other person.
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
    • Look under location sharing in maps and messengers, and at the apps that may use the location.
    • Switching it off is often noticed. You can leave the phone somewhere normal when you go to a private place.
    • Photos, fitness apps and delivery apps can tell places too.
    • If you find a tag, photograph it and ask the police or a helper before you move it.

# kind: list
utter_phone_hidden_apps =
    Apps that watch are often hidden, and mostly someone had the phone in their hands to put them there:
    • Signs: they know what you wrote, the phone gets warm, or settings changed by themselves. No sign is certain.
    • Looking for it can be noticed too. Do not remove it at once: they may notice, and traces are gone.
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
    • Treat what they were given as watched, and make no plans near it.
    • Do not search or change it yet. It can be noticed, and children may mention it.
    • Ask the school who may pick them up and whose numbers it has.

# kind: list
utter_phone_home =
    Cameras, speakers, locks and cars can have accounts too:
    • See who owns the account of each device. The owner can watch and listen.
    • Talk about plans in another place. Unplugging or changing a device can be noticed.
    • In a car, look at its app and at places for a tag.

# kind: list
utter_phone_work =
    Work and school can help, if you want them to know:
    • One trusted person there can stop calls, visits and messages from reaching you.
    • Their devices and accounts can be read by them. Plans are better kept elsewhere.
    • Ask them not to give out your times, your place or your number.

utter_phone_in_plan = If you begin a new safety plan now, what fits from here comes into it.
