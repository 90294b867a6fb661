## The safety plan: shown once, or kept if she says so.

# english: 7888dead
utter_ask_resume =
    Anda menjeda sebuah rencana di sini.
    Apakah Anda ingin melanjutkannya?
    .true = Lanjutkan
    .false = Mulai yang baru

# english: 7eb2e604
utter_plan_begin =
    Mari kita lihat selangkah demi selangkah, dan lewati yang tidak cocok.
    Rencana ini milik Anda.
    Saya menampilkannya sekali, dan menyimpannya hanya kalau Anda minta.

# english: a816eecc
utter_ask_signs = Adakah yang sesuai dengan keadaan Anda? Anda bisa memilih lebih dari satu.

# What she picked stands last, so that it is not seen in a preview.
# english: 69a8e065
utter_ask_recent =
    Satu pertanyaan lagi tentang pilihan Anda, dan Anda bisa melewatinya.
    Apakah ini terjadi dalam beberapa hari terakhir?
    { $recent_signs }

# english: 23fe6945
utter_ask_current =
    Satu pertanyaan lagi tentang pilihan Anda, dan Anda bisa melewatinya.
    Apakah ini masih berlangsung, atau bisa segera terjadi?
    { $current_signs }

# english: a2170b13
utter_plan_with_person =
    Sebagian dari yang Anda sampaikan bisa serius.
    Ada pendamping di sini yang bisa menyusun rencana bersama Anda: ketuk "Pendamping" di bawah.

# english: e8d4c7f2
utter_plan_with_line =
    Sebagian dari yang Anda sampaikan bisa serius.
    Layanan bantuan bisa menyusun rencana bersama Anda: ketuk "Nomor" di bawah.
    Dalam keadaan darurat, telepon:
    { $emergency }

# kind: list
# english: 417bd522
utter_ask_relationship = Siapa yang melakukan ini, sejauh yang Anda tahu?

# english: b7ac1637
utter_ask_trusted = Adakah satu orang yang Anda percayai dan bisa Anda hubungi?

# english: cea48ab7
utter_ask_ways = Bagaimana orang itu mungkin tahu kegiatan Anda? Pilih yang cocok.

# english: 6d483870
utter_ask_pause =
    Itu bagian pertama, dan masih bisa ada beberapa pertanyaan lagi.
    Apa yang ingin Anda lakukan?

# english: b3e2d0a8
pause = Lanjut atau jeda
    .go_on = Lanjut
    .show = Lihat rencana sejauh ini
    .later = Jeda, lanjut nanti

# english: 42251ae2
utter_plan_paused =
    Jawaban Anda sejauh ini disimpan terkunci di sini.
    "Buat rencana keselamatan" di menu melanjutkan dari situ.
    Jawaban itu dihapus { $retention_days } hari setelah pesan terakhir Anda.

# english: b13819be
utter_ask_spyware_wish = Apakah Anda ingin memikirkan soal aplikasi tersembunyi di HP Anda?
    .true = Ya
    .false = Tidak sekarang

# english: 0f813fae
utter_ask_location_how =
    Orang itu tampaknya tahu di mana Anda berada.
    Apakah berbagi lokasi menyala, atau Anda menemukan alat pelacak kecil?

# english: 0911fde2
location_how = Bagaimana tempat bisa diketahui
    .share = Berbagi lokasi menyala
    .tag = Ada alat pelacak

# english: 99671b5b
utter_ask_change_risky = Kalau orang itu menyadari ada perubahan, apakah itu bisa membahayakan Anda?

# english: d28ef95e
utter_ask_home = Apakah Anda tinggal serumah dengan orang itu?

# english: 00e24966
utter_ask_leaving = Apakah Anda berpikir untuk pergi, dari rumah atau dari orang itu?

# english: 16f12994
leaving = Pergi
    .thinking = Ya
    .maybe = Mungkin
    .not_now = Tidak

# english: bb7e75de
utter_ask_children = Adakah anak yang perlu ikut dipikirkan dalam rencana ini?

# english: 07176e3a
utter_ask_images = Apakah foto pribadi Anda ikut terlibat dalam hal ini?

# english: dfa3134d
images = Foto
    .adult = Ya, usia 18 atau lebih
    .minor = Ya, di bawah 18
    .nothing = Tidak

# english: 9ceae6b0
utter_ask_own_step =
    Adakah langkah Anda sendiri yang ingin dimasukkan ke rencana?
    Beberapa kata sudah cukup.

# english: 1e3cbe10
own_step = Langkah Anda sendiri

# kind: plan
# english: 6345141e
utter_plan =
    Langkah pertama Anda, yang terpenting paling atas:

    { $plan }

# english: a9628ff4
utter_plan_own_step =
    Dan langkah Anda sendiri:
    { $own_step }

# english: 61eab4e1
utter_ask_more_steps = Apakah Anda ingin melihat langkah lainnya?
    .true = Lihat langkah lain
    .false = Cukup untuk sekarang

# kind: plan
# english: 52341d8e
utter_plan_later =
    Langkah lainnya, untuk saat ada waktu:

    { $plan_later }

# english: 93c5f5fb
utter_ask_keep_plan =
    Sekarang saya melupakan rencana ini, kecuali Anda ingin menyimpannya.
    Kalau disimpan, siapa pun yang bisa membuka chat ini bisa membacanya.
    Apakah rencana ini perlu saya simpan di sini?
    .true = Simpan di sini
    .false = Jangan simpan

# english: 69f3fbf1
utter_plan_kept =
    Rencana ini disimpan terkunci sampai { $retention_days } hari setelah pesan terakhir Anda.
    "Buat rencana keselamatan" di menu menampilkannya lagi.
    Di sana Anda juga bisa mengubah atau menghapusnya.

# english: 040799c5
utter_plan_earlier_stays = Rencana ini tidak disimpan. Rencana Anda yang sebelumnya masih ada di sini.

# english: b83d795c
utter_plan_end =
    Anda sudah melakukan banyak hal untuk sampai di sini.
    Tanda yang sedikit tidak berarti semuanya baik, jadi percayai rasa takut Anda sendiri.
    Anda bisa membuat rencana baru kapan saja.

## The plan that is kept.

# english: c14b9cd3
utter_no_plan_kept = Tidak ada rencana yang disimpan di sini. Anda bisa membuatnya dari menu.

# english: 74e54830
utter_ask_plan_choice = Ada rencana Anda di sini. Apa yang ingin Anda lakukan dengannya?

# english: 0c9af72c
plan_choice = Rencana Anda
    .read = Baca
    .change = Susun sekali lagi
    .delete = Hapus

# kind: plan
# english: 337cda21
utter_kept_plan =
    Langkah pertama Anda, yang terpenting paling atas:

    { $kept_plan }

# english: 22416e35
utter_kept_own_step =
    Dan langkah Anda sendiri:
    { $kept_own_step }

# kind: plan
# english: 47cb0446
utter_kept_later =
    Langkah lainnya, untuk saat ada waktu:

    { $kept_later }

# english: a03a60a1
utter_ask_delete_plan =
    Rencana yang dihapus tidak bisa dikembalikan.
    Hapus sekarang?
    .true = Hapus rencana
    .false = Tetap simpan

# english: e3e7d17d
utter_plan_deleted = Rencana sudah dihapus di sini, dan hilang dari cadangan dalam 14 hari.

# english: 658dcece
utter_plan_still_kept = Rencana itu masih disimpan di sini.
