## What works at every step: the fixed buttons, and what the engine itself says.

# english: 06accbac
button = Tombol
    .back = Kembali
    .skip = Lewati
    .unsure = Tidak yakin
    .done = Selesai
    .none = Tidak satu pun
    .more = Berikutnya
    .leave = Keluar
    .numbers = Nomor
    .person = Pendamping
    .menu = Menu
    .on = ☑
    .off = ☐

# english: 9b1b5704
yes_no = Ya atau tidak
    .true = Ya
    .false = Tidak

# english: 44c6e04b
utter_not_understood = Saya belum menangkap maksudnya. Anda bisa memilih salah satu di sini, atau memakai kata lain.

# english: 74d17f18
utter_not_understood_again =
    Maaf, saya masih belum menangkap maksudnya.
    Tombol di bawah selalu bisa dipakai, dan "Pendamping" meminta seorang pendamping.

# english: 09ff02ba
utter_meant =
    Saya belum yakin sudah menangkap maksudnya.
    Kalau tombol pertama sesuai, ketuk tombol itu. Kalau tidak, pilih yang lain, atau pakai kata lain.

# english: 25702d6f
utter_other_language =
    Kita bisa lanjut dalam bahasa Indonesia. Ketuk tombolnya kalau mau. Kalau tidak, lanjutkan saja seperti tadi.

# What her words may mean, as a button that confirms it.
# english: f6a6b39f
meant = Yang Anda maksud
    .ncii = Foto saya disebarkan
    .ncii_threat = Ancaman menyebarkan foto
    .synthetic = Foto palsu diri saya
    .hidden_camera = Saya direkam diam-diam
    .cyberflashing = Dikirimi gambar seksual
    .harassment = Saya terus diganggu
    .stalking = Saya diikuti seseorang
    .spyware = HP saya mungkin diawasi
    .account_takeover = Akun saya diambil alih
    .doxxing = Data saya disebarkan
    .impersonation = Profil palsu diri saya
    .threat_violence = Diancam akan disakiti
    .grooming_minor = Orang dewasa dekati anak
    .coercive_control = Hidup saya dikendalikan
    .takedown = Minta unggahan dihapus
    .safety_plan = Saya ingin lebih aman
    .save_evidence = Simpan bukti
    .report = Saya ingin melapor
    .my_report = Status laporan saya
    .legal = Pertanyaan soal hukum
    .minor = Saya di bawah 18 tahun
    .third_party = Ini untuk orang lain
    .took_part = Saya ikut melakukannya
    .learn = Pelajari lebih lanjut
    .ask_anonymous = Siapa baca tulisan saya
    .who_are_you = Ini layanan apa
    .pay_question = Perlu bayar atau tidak
    .self_blame = Rasanya ini salah saya
    .feeling_bad = Hati saya terasa berat
    .greeting = Halo
    .help = Saya butuh bantuan
    .thanks = Terima kasih
    .stop = Saya ingin berhenti
    .quick_exit = Keluar sekarang
    .talk_human = Bicara dengan pendamping
    .hotline = Lihat nomor bantuan
    .change_language = Bahasa lain
    .delete_all = Hapus semuanya
    .go_back = Kembali satu pertanyaan
    .unsure = Saya tidak yakin

# english: 7b85df7a
utter_stale_button = Tombol itu milik pesan yang lebih lama. Sekarang kita ada di sini.

# english: 7cf120dd
utter_already_taken = Itu sudah saya catat.

# english: f432b18e
utter_cannot_read = Saya bisa membaca teks, foto, dan berkas. Yang ini tidak bisa saya baca.

# english: 60f41c56
utter_edit_taken = Perubahan Anda sudah saya catat.

# english: 29a9be14
utter_edit_too_late = Jawaban itu tidak bisa lagi diubah dengan menyunting pesannya. Anda bisa menulis di sini apa yang berbeda.

# english: e38ce67f
utter_nothing_to_go_back_to = Dari sini tidak ada langkah sebelumnya.

# english: c09b95ce
utter_cannot_skip_here = Di sini tidak ada yang bisa dilewati.

# english: 5603f69a
utter_file_not_expected =
    Saya tidak perlu berkas di sini, dan saya tidak mengambilnya.
    Anda bisa menghapusnya dari chat.

# english: 661e734d
utter_file_taken = Saya melihat berkas Anda. Berkas itu tetap di Telegram: saya tidak mengambilnya.

# english: 6c2ce052
utter_message_taken = Sudah saya catat. Anda bisa menulis lagi, atau ketuk "Selesai".

# english: d3f88d66
utter_not_a_date =
    Saya tidak menemukan tanggal di situ.
    Hari, bulan, atau tahun saja sudah cukup, misalnya 15/1/2026, dan Anda bisa melewatinya.

# english: 4c6bb1ab
utter_date_in_future = Tanggal itu belum tiba. Kapan ini mulai, sejauh yang Anda tahu?

# english: cdf67b57
utter_not_a_number = Saya tidak menemukan angka di situ. Anda bisa menulisnya dengan angka, atau melewatinya.

# english: 0d38ebce
utter_answer_too_long = Itu terlalu panjang untuk satu pesan. Silakan kirim dalam dua bagian.

# english: ead11c85
utter_too_many = Di sini saya tidak bisa menerima lebih banyak lagi. "Selesai" mengakhirinya.

# english: 1135c417
utter_pick_one = Silakan pilih salah satu dulu.

# english: c40bc27d
utter_place_not_expected = Saya tidak perlu lokasi Anda di sini, dan saya tidak menyimpannya.

# english: fde7e81e
utter_back_here = Sekarang kembali ke yang tadi.

# english: bc983c36
utter_person_is_asked = Permintaan untuk pendamping sudah dikirim. Anda bisa menunggu di sini, melihat nomor bantuan, atau keluar.
