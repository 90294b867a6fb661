## Having it taken down or blocked, place by place.

utter_removal_first =
    One thing first: whoever put it there may notice, and guess who asked.
    If that could make things worse, plan it with a helper first.
    Use a mail address that only you can open.

# kind: list
utter_ask_removal_place = Where does it stand? We take one place after the other.

utter_ask_removal_next = What next?

removal_next = What next
    .another = Another place
    .search = Search engines
    .letter = A letter to send
    .list = My list

# kind: list
utter_removal_search =
    Search engines can hide a page from their results. The page itself stays, so ask there too.
    • Google has one form for intimate pictures, made-up ones too, and one for your address or number.
    • They ask for the links and a mail address. You get a mail when they have decided.
    Pictures, in Google:
    https://support.google.com/websearch/answer/6302812
    Address or number, in Google:
    https://support.google.com/websearch/answer/9673730
    Bing:
    https://www.microsoft.com/en-us/concern/bing

## Place by place

# kind: list
utter_removal_telegram =
    On Telegram:
    • Copy the link of the message, the group or the channel first.
    • Tap and hold the message, or open the menu of the channel, and choose Report.
    • You can also write to the mail address below, with the links. The answer is often slow, or none comes.
    abuse@telegram.org

# kind: list
utter_removal_instagram =
    On Instagram:
    • Tap the three dots at the post, the message or the profile, then Report. Choose the reason about private or nude pictures.
    • It asks for the post or its link. What is taken down is matched, so that it is blocked when it comes again.
    • The answer comes in the app. How long it takes is not said. Private chats are harder to reach.
    https://about.meta.com/actions/safety/topics/bullying-harassment/ncii

# kind: list
utter_removal_facebook =
    On Facebook:
    • Tap the three dots at the post, the message or the profile, then Report. Choose the reason about private or nude pictures.
    • It asks for the post or its link. What is taken down is matched, so that it is blocked when it comes again.
    • The answer comes in the app. How long it takes is not said. Private chats are harder to reach.
    https://about.meta.com/actions/safety/topics/bullying-harassment/ncii

# kind: list
utter_removal_messenger =
    In Messenger:
    • Keep what you want to keep, then open the chat, tap the name at the top, and choose Report.
    • The newest messages are sent along to those who check.
    • Messages that disappear can be reported only for a short time.

# kind: list
utter_removal_whatsapp =
    In WhatsApp:
    • Keep what you want to keep, then open the chat, tap the name, and choose Report.
    • On some phones this blocks the person too, or offers to delete the chat. Do not delete it.
    • The last few messages are sent along. The other person is not told, but can notice a block.
    • The account may be closed. Pictures on other phones stay there, and fingerprints do not work here.

# kind: list
utter_removal_kakaotalk =
    In KakaoTalk:
    • Keep what you want to keep, then press and hold the message, and choose Report. It blocks the person too.
    • If it then offers to leave the chat, do not tap it: leaving deletes the chat.
    • It may ask for screenshots and the link. Make none if someone under 18 is in it.
    https://clean-center.kakao.com

# kind: list
utter_removal_tiktok =
    On TikTok:
    • Press and hold the video and choose Report, or use the form below.
    • The form asks for the link and a mail address.
    • The other person is not told your name. How long it takes is not said.
    https://www.tiktok.com/legal/report/privacy

# kind: list
utter_removal_x =
    On X:
    • Tap the three dots at the post, then the reason about private or intimate content.
    • Forms in the help pages also work without an account. They ask for the links, and whether it shows you.
    • An address that stands elsewhere too may be left up.

# kind: list
utter_removal_youtube =
    On YouTube:
    • Tap the three dots below the video and choose Report. For private pictures and data there is a privacy complaint.
    • It asks for the link and the times in the video. You, a parent or a lawyer can send it.
    • Whoever put it there may be told, and asked to take it down first. Think about your safety before you send it.
    https://support.google.com/youtube/answer/142443

# kind: list
utter_removal_snapchat =
    On Snapchat:
    • Press and hold the picture, the story or the message, choose Report, and the reason about nude pictures.
    • Report it in the app if you can: a copy goes along.
    • The other person is not told who reported.

# kind: list
utter_removal_discord =
    On Discord:
    • Copy the link of each message, then press and hold the message and choose Report Message.
    • The form below works too. It asks for the links and a mail address.
    • Your name is not given to whoever put it there.
    https://discord.com/report

# kind: list
utter_removal_viber =
    In Viber:
    • In a community or channel: the three dots, then Report a message, and choose the message.
    • In a private chat Viber only advises to block the person. Keep the messages first.
    • How long it takes is not said.

# kind: list
utter_removal_line =
    In LINE:
    • Keep what you want to keep, then press and hold the message and choose Report.
    • For a person: open the menu of the chat, then Settings, then Report.
    • The other person is not told. You are not told what came of it.

# kind: list
utter_removal_naver =
    On Naver:
    • Tap Report under the post, or choose the report for illegally filmed material in the customer centre.
    • It asks for the link and the reason.
    • Sometimes no answer comes, even when it was taken down.
    https://help.naver.com

# kind: list
utter_removal_reddit =
    On Reddit:
    • Tap the three dots at the post, then Report, and choose intimate media without consent.
    • It asks for the link of each post or comment.
    • It is forbidden everywhere there, whatever those who run a group say.
    https://www.reddit.com/report

# kind: list
utter_removal_sms_phone =
    Texts and calls:
    • Your phone company can block numbers, and keeps lists of calls only for a time.
    • It mostly gives them to the police alone. A report can ask to keep them.
    • Your phone can silence unknown callers, in its settings.

# kind: list
utter_removal_email =
    E-mail:
    • Do not delete it, and do not forward it. Keep it whole, as a file if you can.
    • The company of the sender's address has an abuse address. It looks at mails with all their details.
    • A rule in your mail can move such mails where you do not see them.

# kind: list
utter_removal_dating_app =
    In a dating app:
    • Keep the profile with its photos, name and place, before it is gone.
    • Open the profile, tap the three dots or scroll down, and choose Report. Say that the photos are yours.
    • The help pages may have a way without an account. Whether the other person is told differs.

# kind: list
utter_removal_porn_site =
    On sites for adults:
    • Look for Content removal or Report at the bottom of the page.
    • It asks for every link, a mail address, and how you can be recognised in it.
    • Some large sites work with the fingerprints. Small ones may never answer: then ask the search engines.

# kind: list
utter_removal_website_forum =
    On a website or forum:
    • Look for Contact, Report or Legal on the page, and send the letter with the links.
    • If nobody answers, the page below shows who registered the name of the site, with an address for abuse.
    • Your letter may be shown to whoever runs the site. A new mail address is safer.
    https://lookup.icann.org

# kind: list
utter_removal_google_search =
    In Google search:
    • Tap the three dots at the result and choose Remove result, or use the forms below.
    • They take intimate pictures, made-up ones too, and your address or number. They ask for the links and a mail address.
    • It is hidden in Google only. You get a mail when they have decided.
    Pictures:
    https://support.google.com/websearch/answer/6302812
    Address or number:
    https://support.google.com/websearch/answer/9673730

# kind: list
utter_removal_bing =
    In Bing:
    • Use the form below, and choose intimate pictures without consent.
    • It asks for the links and a mail address.
    • It is hidden in Bing only, so ask at the page itself too.
    https://www.microsoft.com/en-us/concern/bing

# kind: list
utter_removal_cloud_storage =
    In a shared cloud:
    • Open the shared link and look for Report abuse, in the help or in the three dots.
    • It asks for the link, the reason and often a mail address.
    • The link may be closed. Whoever put it there may still have it, and so may others.

# kind: list
utter_removal_game =
    In a game:
    • Keep the name of the player and the game, and the time.
    • Open the player's profile, tap Report, and choose the reason.
    • Set who may write to you to friends, or to nobody.

# kind: list
utter_removal_smart_home =
    Devices at home:
    • Pictures from a camera can lie in the account of whoever set it up.
    • Photograph the device and its settings before anything is changed.
    • The maker can close an account that is misused, when the police or a lawyer ask.

# kind: list
utter_removal_ai_tool =
    AI tools:
    • Begin where the picture stands: those places are asked first.
    • Most tools have a report link at the picture or at the bottom of the page. Say that it shows a real person.
    • Some never answer. Fingerprints work for made-up pictures too.

# kind: list
utter_removal_offline =
    On paper, or shown on a phone:
    • Write down who has it or showed it, when, and who saw it.
    • A lawyer or the police can ask for it to be handed over. It is your choice.
    • Please let nobody confront them before you have planned it with a helper.

# kind: list
utter_removal_other =
    In another place:
    • Look for Report, Contact or Legal, and send the links with the letter.
    • If nobody answers, the company behind the site or the app can be asked.
    • A person at one of the lines can look with you.

## The letter

utter_ask_removal_links =
    Which links is it about?
    Please send links only, no pictures, in as many messages as you like.
    Done ends it.

# kind: list
utter_letter_before = Here is a letter to copy. You can change everything in it. Your name is only needed if the place asks for it.

# kind: letter
utter_letter =
    Request to remove content published without consent

    To whom it may concern,

    The content at the following links concerns me: { $letter_about }. I did not agree to it being published.

    { $removal_links }

    I ask you to:
    1. remove this content and all copies of it on your service;
    2. prevent it from being uploaded again, as far as you can;
    3. keep the data about who uploaded it, in case the authorities ask for it;
    4. tell me in writing what you have done.

    Please do not pass my request or my address on to the person who uploaded it.

    Thank you.

letter_about = What the letter is about
    .ncii = intimate images of me, shared without my consent
    .ncii_threat = intimate images of me, which someone threatens to publish
    .sextortion = intimate images of me, used for blackmail
    .synthetic_intimate = false intimate images made to look like me
    .online_harassment = repeated abusive messages about me
    .cyberstalking = material used to follow and watch me
    .threat_violence = threats of violence against me
    .spyware = data taken from my device in secret
    .coercive_control = private data of mine, used to control me
    .account_takeover = an account of mine that was taken over
    .doxxing = my private data, such as my address or number
    .impersonation = a profile that pretends to be me
    .hidden_camera = secret recordings of me
    .cyberflashing = sexual images sent to me against my will
    .online_sexual_harassment = sexual comments and messages about me
    .coordinated_attack = a coordinated attack on me by many accounts
    .hate_speech = hateful content about me
    .false_information = false statements about me
    .grooming_minor = an adult's contact with a child for sexual purposes
    .recruitment_exploitation = an advertisement that offers a person for sexual exploitation
    .offline_violence = recordings of violence against me
    .other_unsure = private content about me

utter_letter_after =
    Send it by the place's form or address.
    Use a mail account that only you can open.
    Under My list you can note what you asked, and what came of it.

## The list

# kind: preview
utter_removals =
    Your list, the newest last:

    { $removals }

utter_removals_empty =
    Your list is still empty.
    What you note stays here, also after Leave, until { $retention_days } days after your last message.
    Whoever opens this chat could read it.

# kind: list
utter_ask_removal_entry = What do you want to note?

removal_entry = What do you want to note
    .asked = I asked to remove it
    .gone = It is gone
    .refused = They said no
    .again = It is back
    .clear = Delete the list

utter_ask_removal_link =
    Which link is it, or a word for it that only you know?
    Skip leaves it out.

# Lines of her list.
removal_noted = { $day }: { $removal_place }, { $removal_entry }
removal_noted_with_link = { $day }: { $removal_place }, { $removal_entry }, { $removal_link }

utter_ask_removals_clear = Delete the whole list? It cannot be brought back.

utter_removals_cleared = The list is deleted here, and backups lose it within 14 days.
