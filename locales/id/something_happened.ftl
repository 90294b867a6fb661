## She tells what happened, as much or as little as she likes.

# english: f631ed0d
utter_ask_again = Sebelumnya Anda pernah bercerita kepada saya. Apakah ini tentang hal baru?
    .true = Hal baru
    .false = Sama seperti sebelumnya

# english: a66c97dd
utter_as_much_as_you_like =
    Saya ikut sedih hal ini terjadi pada Anda.
    Anda bisa bercerita sebanyak atau sesedikit yang Anda mau.

# english: b5fe62e7
utter_ask_incidents = Mana yang paling mendekati? Anda bisa memilih lebih dari satu.

# english: 26c7b4b4
utter_ask_platforms = Di mana ini terjadi? Anda bisa memilih lebih dari satu.

# english: 9b5b9af8
utter_ask_since =
    { $place }: sejak kapan, sejauh yang Anda tahu?
    Anda bisa memilih satu, atau menulis hari, bulan, atau tahun, misalnya 15/1/2026.

# english: 58d5edc9
utter_ask_still_there = { $place }: apakah masih ada di sana atau masih berlangsung?

# english: e1de7361
utter_ask_age =
    Berapa usia Anda, kalau Anda mau mengatakannya?
    Ini hanya mengubah bantuan yang bisa saya tunjukkan.

# english: 018b61e3
utter_age_impossible = Angka itu tidak tampak seperti usia. Anda juga bisa melewatinya.

# english: 3e0314c9
utter_before_telling =
    Berkas yang Anda kirim tetap di Telegram: saya belum mengambilnya.
    Mohon jangan kirim foto intim siapa pun.
    Tulisan Anda disimpan terkunci sampai { $retention_days } hari setelah pesan terakhir Anda.

# english: fea52303
utter_ask_telling =
    Kalau mau, ceritakan dengan kata-kata Anda sendiri, dalam pesan sebanyak apa pun.
    "Selesai" mengakhirinya.

# kind: preview
# english: 47d1696a
utter_summary =
    Inilah yang Anda ceritakan, sejauh yang saya pahami.
    Apa: { $incidents }
    Di mana: { $platforms }
    Sejak kapan: { $since_all }
    Dengan kata-kata Anda: { $telling_messages ->
        [0] tidak ada pesan
       *[other] { $telling_messages } pesan
    }, { $telling_files ->
        [0] tidak ada berkas
       *[other] { $telling_files } berkas
    }

# kind: preview
# english: cad53093
utter_summary_one_place =
    Inilah yang Anda ceritakan, sejauh yang saya pahami.
    Apa: { $incidents }
    Di mana: { $named_place }
    Sejak kapan: { $since_when }
    Masih ada: { $still_up }
    Dengan kata-kata Anda: { $telling_messages ->
        [0] tidak ada pesan
       *[other] { $telling_messages } pesan
    }, { $telling_files ->
        [0] tidak ada berkas
       *[other] { $telling_files } berkas
    }

# english: 4e9dadce
utter_not_your_fault = Terima kasih sudah bercerita kepada saya. Ini bukan salah Anda.

# english: 215d5a7d
utter_minor_limits =
    Sudah tepat Anda meminta bantuan.
    Kalau Anda di bawah 18 tahun, pendamping di sini mungkin harus memberi tahu pihak lain bila ada yang disakiti.
    Program ini sendiri tidak memberi tahu siapa pun, dan Anda bisa lanjut atau berhenti.

# kind: list
# english: f17e876b
utter_minor_lines =
    Inilah layanan yang bisa Anda hubungi. Anda tidak perlu menelepon sekarang:

    { $numbers }
