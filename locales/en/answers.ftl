## Short answers to what people ask or say in between.

utter_anonymous_kept =
    Your name and your Telegram name are not kept here.
    The number of this chat is kept only sealed, so that answers reach you.
    Telegram knows your account and can read this chat.

utter_anonymous_seen =
    A program answers, and it passes on nothing unless you ask for it.
    The organisation that runs it holds the keys.
    So please write only what you want to write.

utter_hello =
    Hello, good that you are here.
    Pick what fits, or write a few words of your own.

utter_thanks = You are welcome. Take all the time you need.

utter_feeling_bad =
    That sounds hard, and it makes sense to feel this way.
    You do not have to carry it alone.
    Numbers and Person are below, if you want to talk.

utter_self_blame =
    It is not your fault.
    Whoever did this chose to do it.
    Nothing you did gave them the right.

utter_pay =
    Many people are asked for more after they pay.
    You do not have to answer right now.
    Many have paid already, and you can still get help.

utter_stop_here =
    That is all right.
    Nothing has to be told, here or anywhere.
    You can stop, or look at something else.
