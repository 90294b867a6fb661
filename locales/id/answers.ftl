## Short answers to what people ask or say in between.

# english: cce7fdcb
utter_anonymous_kept =
    Nama Anda dan nama Telegram Anda tidak disimpan di sini.
    Nomor pengenal chat ini hanya disimpan terkunci, supaya jawaban sampai kepada Anda.
    Telegram mengenal akun Anda dan bisa membaca chat ini.

# english: 9ae72ae3
utter_anonymous_seen =
    Yang menjawab adalah program, dan program itu tidak meneruskan apa pun kecuali Anda memintanya.
    Organisasi yang mengelola chat ini memegang kuncinya.
    Jadi, tulislah hanya yang ingin Anda tulis.

# english: a1456876
utter_hello =
    Halo, senang Anda ada di sini.
    Pilih yang cocok, atau tulis beberapa kata sendiri.

# english: f71d82ef
utter_thanks = Sama-sama. Silakan, tidak perlu terburu-buru.

# english: 86fec894
utter_feeling_bad =
    Itu terdengar berat, dan wajar kalau Anda merasa begini.
    Anda tidak perlu menanggungnya sendirian.
    "Nomor" dan "Pendamping" ada di bawah, kalau Anda ingin bicara.

# english: 10354933
utter_self_blame =
    Ini bukan salah Anda.
    Siapa pun yang melakukannya, dialah yang memilih melakukannya.
    Tidak ada perbuatan Anda yang memberinya hak untuk itu.

# english: 6dd33e0a
utter_pay =
    Banyak orang dimintai lebih banyak lagi setelah membayar.
    Anda tidak perlu menjawab sekarang.
    Banyak orang sudah membayar, dan Anda tetap bisa mendapat bantuan.

# english: 9a8e37ae
utter_stop_here =
    Tidak apa-apa.
    Tidak ada yang perlu diceritakan, di sini atau di mana pun.
    Anda bisa berhenti, atau melihat hal lain.
