## Short answers to what people ask or say in between.

# english: cce7fdcb
utter_anonymous_kept =
    Nama Anda dan nama Telegram Anda tidak disimpan di sini.
    Nomor pengenal chat ini hanya disimpan terkunci, supaya jawaban sampai kepada Anda.
    Telegram mengenal akun Anda dan bisa membaca chat ini.

# english: 5ba278c4
utter_anonymous_seen =
    Yang menjawab adalah program, dan tulisan Anda tidak diberitahukan kepada siapa pun kecuali Anda memintanya.
    Organisasi yang mengelola chat ini memegang kuncinya.
    Jadi, tulislah hanya yang ingin Anda tulis.

# The person asking may be someone else than she: neutral.
# english: a2876857
utter_who_i_am =
    Saya program yang menjawab dengan teks siap pakai.
    Ada menu, dan setiap pertanyaan bisa dilewati.

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

# english: 03cb8ded
utter_third_party =
    Syukurlah ada Anda di sisinya.
    Tanyakan apa yang dia inginkan, dengarkan, dan biarkan dia yang memilih.
    Mohon jangan teruskan apa pun tanpa izinnya.

# english: 40741bca
utter_third_party_here =
    Semua yang ada di sini bisa Anda pakai juga untuk orang yang Anda bantu.
    Kalau ada yang dalam bahaya sekarang, telepon:
    { $emergency }

# english: 1403906a
utter_took_part =
    Tidak mudah mengatakan itu.
    Anda bisa berhenti sekarang: jangan teruskan apa pun, hapus yang ada pada Anda, dan keluar dari grup itu.
    Makin sedikit orang melihat yang sudah tersebar, makin berkurang rasa sakitnya.

# english: e9bceed7
utter_took_part_next =
    Kalau seseorang menekan Anda untuk ikut, Anda juga bisa mendapat bantuan untuk diri sendiri.
    Pengacara atau layanan bantuan bisa menjelaskan apa artinya ini bagi Anda.
    Mohon jangan kirim pesan kepada orang yang mengalaminya, kecuali dia memintanya.

# english: 9a8e37ae
utter_stop_here =
    Tidak apa-apa.
    Tidak ada yang perlu diceritakan, di sini atau di mana pun.
    Anda bisa berhenti, atau melihat hal lain.
