## Help lines, and talking to a person.

# kind: list
# english: e2e0c283
utter_numbers =
    Mereka bisa membantu. Anda bisa menelepon sekarang, nanti, atau tidak sama sekali:

    { $numbers }

# english: 7c312ded
utter_person_asking =
    Saya sedang meminta seorang pendamping.
    Tulisan Anda di sini tidak diteruskan kecuali Anda menyetujuinya.

# kind: list
# english: fb68d6e2
utter_person_nobody =
    Saat ini tidak ada pendamping yang bisa menjawab di sini. Layanan ini bisa dihubungi tanpa chat ini:

    { $numbers }

# english: 3159b2b1
utter_person_done = Anda kembali bersama program. Pendamping bisa diminta lagi kapan saja.
