## First steps when private pictures are shared, or someone threatens to.

utter_picture_links =
    A first step: note links, account names and times, before they disappear.
    Keep the messages if you can.
    Put it where nobody else looks.

utter_ask_pictured = How old was the person in the picture when it was taken?

pictured = Age in the picture
    .adult = 18 or older
    .minor = Under 18
    .no_person = It is no picture

utter_picture_adult =
    StopNCII helps people who were 18 or older in the picture.
    It makes a fingerprint on your own phone, and partner sites can block copies.
    It does not reach every site.
    https://stopncii.org

utter_picture_minor =
    Take It Down helps when the person in the picture was under 18.
    It is free, asks for no name, and works on the phone where the picture already is.
    Please do not download or send it for this, and not every site takes part.
    https://takeitdown.ncmec.org

utter_picture_do_not_send =
    Please do not send the picture to anyone, also not to me.
    The link is enough.
    That is safer for you.

# kind: list
utter_picture_minor_people =
    These people can help someone under 18. They may have to tell others, so ask first:

    { $numbers }
