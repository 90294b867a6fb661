## Fixed texts for the worst moments. Reviewed words only; no questions but what the buttons ask.

# english: 931cbf24
utter_danger =
    Kalau bisa bicara, telepon sekarang:
    { $emergency }

    Pergilah ke tempat yang ada orang lain, kalau bisa.
    Lalu tutup chat ini.

# english: d4de558c
danger_choice = Yang cocok sekarang
    .cannot_speak = Saya tidak bisa bicara
    .safe = Saya aman sekarang
    .person = Bicara dengan pendamping
    .country = Negara lain

# english: 69ba4de8
utter_cannot_speak =
    Kirim pesan kepada orang yang Anda percayai: tulis di mana Anda berada, dan minta dia menelepon bantuan.
    "Nomor", di bawah, menunjukkan layanan yang menerima pesan teks, kalau itu diketahui.

# kind: list
# english: 7f8de6e8
utter_danger_nobody =
    Saat ini tidak ada pendamping yang bisa menjawab di sini. Silakan telepon salah satu nomor ini:

    { $numbers }

# english: b77fded3
utter_safe_again =
    Saya lega Anda lebih aman sekarang.
    Kartu nomor itu selalu bisa dibuka dengan satu ketukan: "Butuh bantuan sekarang", di menu.
    Sebuah rencana bisa membantu untuk nanti.

# kind: list
# english: 4db99822
utter_self_harm =
    Saya bersyukur Anda memberi tahu saya. Anda tidak perlu sendirian menghadapi ini sekarang. Bantuan bisa dihubungi di sini:

    { $crisis_lines }

# english: 968f842c
utter_self_harm_step =
    Saya sebuah program, dan saya saja tidak cukup untuk menjaga Anda.
    Satu langkah kecil: beradalah di dekat seseorang, dan jauhi hal yang bisa melukai Anda.
    Dalam keadaan darurat, telepon:
    { $emergency }

# english: 967d1d72
crisis_choice = Yang cocok sekarang
    .person = Bicara dengan pendamping
    .go_on = Lanjut di sini

# kind: list
# english: e6776b0c
utter_self_harm_nobody =
    Saat ini tidak ada pendamping yang bisa menjawab di sini. Anda berarti, dan bantuan bisa dihubungi di sini:

    { $crisis_lines }

# english: a5414f22
utter_self_harm_on =
    Anda boleh tetap di sini selama Anda mau.
    "Nomor" dan "Pendamping" tetap ada di bawah, di setiap langkah.

# english: f7025541
utter_ask_urgent =
    Itu terdengar berat sekali.
    Apakah Anda butuh bantuan segera sekarang?
    .true = Butuh bantuan sekarang
    .false = Tidak sekarang

# kind: list
# english: bc31b737
utter_distress_lines =
    Tidak apa-apa kalau tidak yakin. Bantuan bisa dihubungi di sini, juga kalau tidak ada yang mendesak:

    { $numbers }

# english: fac58189
utter_distress_gently =
    Terima kasih sudah mengatakan keadaan Anda.
    Wajar kalau ini terasa menyakitkan.
    "Nomor" dan "Pendamping" ada di bawah, kapan pun Anda mau.
