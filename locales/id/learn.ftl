## Short lessons with one question each.

# kind: list
# english: f5c210b2
utter_ask_lesson = Apa yang ingin Anda lihat? Masing-masing perlu satu menit.

# english: 676793c4
lesson = Pelajaran singkat
    .is_it = Apakah ini wajar?
    .consent = Izin dan foto
    .made_up = Foto palsu
    .bystander = Jadi teman yang baik
    .accounts = Akun yang aman

# english: 8bb014f7
utter_lesson_is_it =
    Perhatian membuat Anda merasa bebas, sedangkan dikendalikan terasa seperti diawasi.
    Meminta kata sandi Anda, membaca pesan Anda, atau marah kalau Anda lambat membalas berarti mengendalikan.
    Itu bukan bukti cinta.

# english: 8d09bc83
utter_ask_quiz_is_it = Seseorang berkata: kalau memang sayang, bagikan lokasi sepanjang hari. Apakah itu wajar?

# english: 6208ffe5
utter_quiz_is_it =
    Berbagi lokasi itu wajar kalau keduanya mau, dan kalau berhenti juga tidak jadi masalah.
    Kalau kata "tidak" dibalas dengan marah atau didiamkan, itu berarti mengendalikan.

# english: 6912ff7f
utter_lesson_consent =
    Foto yang dikirim seseorang kepada Anda diberikan untuk Anda, bukan untuk dunia.
    Izin atas sebuah foto bukan izin untuk meneruskannya.
    Izin bisa ditarik kembali, kapan saja.

# english: 3bafe5f2
utter_ask_quiz_consent = Seseorang mengirim sendiri fotonya kepada pasangannya. Bolehkah pasangannya memperlihatkannya kepada satu teman?

# english: 938ec248
utter_quiz_consent =
    Tidak. Setiap orang dan setiap kali perlu izin tersendiri.
    Memperlihatkannya sekali saja sudah cukup untuk menyakiti, dan di banyak negara itu tindak pidana.

# english: 10699626
utter_lesson_made_up =
    Program bisa menempelkan wajah pada foto yang tidak pernah ada.
    Orang itu tidak melakukan apa pun, dan yang patut malu adalah yang membuat atau meneruskannya.
    Foto seperti itu juga bisa dihapus dan diblokir.

# english: 97966472
utter_ask_quiz_made_up = Foto itu jelas tidak nyata, dan semua orang tahu. Kalau begitu, apakah itu hal sepele?

# english: e08adad1
utter_quiz_made_up =
    Tidak. Orang jadi memandangnya dengan cara lain, dan foto itu muncul lagi selama bertahun-tahun.
    Banyak aturan hukum tidak menanyakan apakah fotonya nyata.

# english: f9fb8659
utter_lesson_bystander =
    Orang yang melihatlah yang menentukan sejauh mana ini berlanjut.
    Jangan teruskan apa pun, jangan simpan apa pun, dan tulis satu kalimat yang baik kepada yang mengalaminya.
    Tanyakan kepadanya siapa yang sebaiknya diberi tahu, dan laporkan.

# english: 9b42a8ec
utter_ask_quiz_bystander = Sebuah grup menyebarkan foto teman sekelas. Apakah cukup keluar dari grup itu diam-diam?

# english: f3ab0308
utter_quiz_bystander =
    Itu sudah menjadi langkah awal. Mencatat nama grupnya dan memberi tahu teman itu lebih membantu.
    Jangan simpan gambar apa pun, dan tanyakan kepadanya apa yang sebaiknya dilakukan berikutnya.

# english: 6edbfbe6
utter_lesson_accounts =
    Kalimat panjang adalah kata sandi yang baik, dan setiap akun punya kata sandinya sendiri.
    Verifikasi dua langkah mencegah sebagian besar pembobolan.
    Sesekali, lihat di mana saja akun Anda sedang terbuka.

# english: ef167f4a
utter_ask_quiz_accounts = Sahabat Anda tahu kata sandi Anda, untuk keadaan darurat. Apakah itu ide yang baik?

# english: 1a9424de
utter_quiz_accounts =
    Sebaiknya tidak: HP teman bisa hilang, dan pertemanan bisa berubah.
    Kode cadangan yang ditulis di kertas dan disimpan di rumah sama gunanya, dan hanya Anda yang memegangnya.

# english: 38a179c0
utter_lesson_thanks = Itu saja. Kalau ada yang terdengar seperti keseharian Anda sendiri, saya ada untuk itu juga.
