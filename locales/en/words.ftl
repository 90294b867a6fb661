## Words for answers: labels of tables and slots, and how an answer is said.

unanswered = not said

languages = Languages
    .en = English
    .ko = 한국어

incidents = What happened
    .ncii = My pictures were shared
    .ncii_threat = Threat to share pictures
    .sextortion = Blackmail with pictures
    .synthetic_intimate = Fake pictures of me
    .online_harassment = Insults or many messages
    .cyberstalking = Followed or watched
    .threat_violence = Threats to hurt someone
    .spyware = My phone is watched
    .coercive_control = Controls my daily life
    .account_takeover = My account was taken
    .doxxing = My address was published
    .impersonation = Fake profile of me
    .hidden_camera = Filmed in secret
    .cyberflashing = Unwanted sexual images
    .online_sexual_harassment = Sexual messages
    .coordinated_attack = Attack by many people
    .hate_speech = Hate for who I am
    .false_information = False stories about me
    .grooming_minor = Adult contacts a child
    .recruitment_exploitation = Sold or used for sex
    .offline_violence = Harm in person
    .other_unsure = Something else

platforms = Places
    .telegram = Telegram
    .instagram = Instagram
    .facebook = Facebook
    .messenger = Messenger
    .whatsapp = WhatsApp
    .kakaotalk = KakaoTalk
    .tiktok = TikTok
    .x = X
    .youtube = YouTube
    .snapchat = Snapchat
    .discord = Discord
    .viber = Viber
    .line = LINE
    .naver = Naver
    .reddit = Reddit
    .sms_phone = Texts or calls
    .email = E-mail
    .dating_app = Dating app
    .porn_site = Site for adults
    .website_forum = Website or forum
    .google_search = Google search
    .bing = Bing
    .cloud_storage = Shared cloud
    .game = Game
    .smart_home = Devices at home
    .ai_tool = AI tool
    .offline = Not online
    .other = Somewhere else

danger_signs = Signs
    .here_now = Here or on the way
    .believes_killed = I fear for my life
    .strangled = Hands around my neck
    .weapon = A weapon
    .threat_kill = Threat to kill
    .forced_sex = I was forced to have sex
    .leaving = Leaving, or just left
    .own_suicide = I think about dying
    .worse = It is getting worse
    .stalk = Follows or watches me
    .children = Threatens children
    .pregnant = Hurt while pregnant
    .partner_suicide = Says they will end it
    .order_broken = Ignored a court order
    .address_public = My address is public
    .control = Controls my daily life

ways = How they may know
    .had_phone = They had my phone
    .know_password = They know my password
    .shared_cloud = Shared cloud or group
    .location = They know where I am
    .smart_home = Cameras or devices
    .child_device = My child's device
    .friends = Posts by friends
    .not_known = I cannot tell how

home = Home
    .together = Yes, now
    .before = Before, not now
    .apart = No

# kind: list
advice = Steps
    .safer_device = Use a phone or computer they have never touched, for help and for changes.
    .medical_neck = Let a doctor look at your neck today. It can hurt later, even without marks.
    .medical_72h = See a doctor in the first 3 days if you can. Some medicine works only early.
    .leave_plan = Plan day, way and place with a helper. Leaving can be a dangerous time.
    .home_alert = Tell the people at home or in the building that strangers may come.
    .code_word = Agree on a word or emoji with your person. When you send it, they call for help.
    .line_or_person = A helper can be your person for now: Numbers and Person are below.
    .wait_prepare = Change nothing yet. Prepare first.
    .account_order = Start with recovery e-mail and phone, then the e-mail password, then the rest. They may notice it.
    .tell_person = Tell your person what you want them to do, and what not to do.
    .new_email = On the safer device, make a new e-mail address they cannot guess.
    .two_step = Turn on two-step login with an app. Keep the codes on paper with your person.
    .sessions = Take a photo of the list of logged-in devices, then sign out the unknown ones. They may notice it.
    .do_not_reset = Do not reset the phone or throw it away yet.
    .cloud_review = Look who shares your photos, notes and calendar. Leaving the group sends a notice.
    .location_share = You can leave the phone somewhere normal when you go to a private place.
    .smart_home = Find out who controls cameras, speakers and locks. Talk in another place.
    .child_device = Treat a device they gave to the child as watched.
    .friends_posts = Ask friends not to post where you are.
    .pattern_log = Write down what they knew, and when. Keep it where they cannot look.
    .exits = Know the way out. Stay out of kitchen and bathroom in a fight, if you can.
    .bag = Pack a small bag and keep it with your person.
    .papers = Copy papers, cards and numbers. Keep the copies elsewhere.
    .locks = Change locks and codes, and tell neighbours, if that is safe. They may notice it.
    .routes = Change ways and times. Tell work or school what they need to know.
    .clear_chat = When you finish, delete this chat for both sides.

date_answer = When
    .today = Today
    .yesterday = Yesterday
    .this_week = This week
    .this_month = This month
    .longer_ago = Longer ago
    .unsure = Not sure

# How a span of time is said.
date_words = When
    .since = from { $day } on
    .until = { $day } or earlier
    .between = between { $from } and { $to }
