## The first words. Two messages at most, then three questions that can each be skipped.

# english: 46870612
utter_ask_go_on = Tadi ada yang belum selesai di sini. Apakah Anda ingin melanjutkannya?
    .true = Lanjutkan yang tadi
    .false = Ke menu

# english: 7cd92f02
utter_ask_language = Bahasa apa yang paling mudah untuk Anda?

# english: 8464fce6
utter_welcome =
    Chat ini dikelola oleh { $organisation }, dan yang menjawab adalah program.
    Telegram bisa membaca apa yang ditulis di sini.
    Silakan tulis hanya yang ingin Anda tulis.

# Said instead of utter_welcome while this is a trial.
# english: bca28051
utter_welcome_trial =
    Ini uji coba oleh { $organisation }, dan yang menjawab adalah program.
    Kata-katanya masih rancangan, belum diperiksa oleh penutur asli.
    Telegram bisa membaca apa yang ditulis di sini.

# english: 144a9209
utter_ways_out =
    Pesan di sini hilang sendiri, dan jawaban Anda dihapus { $retention_days } hari setelah pesan terakhir Anda.
    "Keluar" langsung menghentikan ini dan menghapus yang bisa dihapus.
    Dalam keadaan darurat, telepon:
    { $emergency }

# english: b08f9196
utter_hello_again =
    Selamat datang kembali.
    Yang menjawab di sini adalah program, dan setiap pertanyaan bisa dilewati.

# english: ba44ab01
utter_ask_shared_device = Apakah orang lain bisa membaca HP ini atau akun ini?

# english: 6fff9c7f
utter_shared_device =
    Kalau begitu, di sini saya bertanya lebih sedikit, dan pesan hilang setelah 1 jam.
    HP yang belum pernah dipegang orang lain lebih aman untuk ini.
    Saat berhenti, ketuk "Keluar", dan hapus chat ini untuk kedua pihak.

# english: 1ecc53b0
utter_ask_safe_now = Apakah saat ini Anda dalam keadaan aman?

# english: 6af7a969
utter_not_sure_safe =
    Tidak apa-apa kalau tidak yakin.
    "Nomor" dan "Pendamping" ada di bawah, di setiap langkah.
    Dalam keadaan darurat, telepon:
    { $emergency }
