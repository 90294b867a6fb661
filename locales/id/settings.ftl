## Settings, what is stored, erasing.

# english: 8edf6ce1
utter_one_language = Saat ini chat ini hanya punya satu bahasa.

# kind: list
# english: ef2fd154
utter_ask_setting = Apa yang ingin Anda ubah atau lihat?

# english: f616a6ba
setting = Pengaturan
    .language = Bahasa
    .country = Negara
    .disappear = Pesan hilang otomatis
    .return_word = Kata kunci
    .cover = Tampilan usai keluar
    .kept_plan = Rencana tersimpan
    .stored = Data yang disimpan
    .erase = Hapus semuanya
    .short_mode = Mode singkat

# kind: list
# english: 3834e37a
utter_ask_which_country =
    Nomor bantuan untuk negara mana yang Anda perlukan?
    Dengan "Tidak yakin", saya menampilkan nomor beberapa negara.

# english: c64d3772
countries = Negara
    .kr = Korea Selatan
    .id = Indonesia
    .ci = Pantai Gading
    .ba = Bosnia dan Herzegovina
    .mk = Makedonia Utara
    .ge = Georgia
    .mv = Maladewa

# english: e1436afa
utter_country_known =
    Nomor sekarang ditampilkan untuk:
    { $country }

# english: 41ddcdf5
utter_country_unknown = Nomor sekarang ditampilkan untuk beberapa negara.

# kind: list
# english: c176a044
utter_ask_disappear_choice =
    Setelah berapa lama pesan di sini sebaiknya hilang?
    Waktu yang lebih singkat meninggalkan lebih sedikit jejak.

# english: 3d51d51d
disappear_times = Waktu sampai pesan hilang
    .hours_1 = 1 jam
    .hours_3 = 3 jam
    .hours_12 = 12 jam
    .hours_24 = 1 hari
    .hours_47 = Hampir 2 hari

# english: fe813bba
utter_disappear_set =
    Pesan di sini sekarang hilang setelah:
    { $disappear_after }

    Notifikasi dan perangkat lain mungkin menampilkannya lebih lama.

# english: 64a1608a
utter_ask_cover_choice = Bagaimana sebaiknya tampilan chat ini setelah Anda keluar?

# english: 6ad5354d
cover_choice = Setelah keluar
    .recipes = Tips memasak
    .study = Tips belajar

# english: dbe0afa3
utter_cover_set = Sudah diatur. Ini berlaku mulai saat Anda keluar berikutnya.

# english: 466727e4
utter_ask_short_choice =
    Dalam mode singkat, saya bertanya lebih sedikit dan tidak mengulang cerita Anda.
    Apakah Anda ingin mode ini menyala?
    .true = Nyalakan
    .false = Matikan

# english: 87e4234d
utter_short_on = Mode singkat menyala.

# english: a6d20824
utter_short_off = Mode singkat tidak menyala.

# kind: list
# english: ddf83d7b
utter_stored =
    Inilah yang disimpan tentang Anda saat ini, semuanya terkunci:

    { $stored }

# english: 1305fca2
utter_stored_nothing = Saat ini tidak ada yang disimpan tentang Anda.

# english: c36bafdc
utter_stored_failed = Saya tidak bisa memeriksanya sekarang. Silakan coba lagi nanti.

# english: 515632f0
stored_things = Yang mungkin disimpan
    .sessions = Jawaban Anda, pengaturan Anda, rencana yang Anda simpan, dan langkah terakhir Anda di chat ini.
    .inbox = Pesan terakhir Anda, sampai dijawab.
    .seen_updates = Tanda pesan yang sudah diterima, supaya tidak ada yang diterima dua kali.
    .outbox = Jawaban yang belum terkirim.
    .message_ids = Nomor pesan di sini, supaya bisa dihapus.
    .deletion_notes = Catatan tentang apa yang masih perlu dihapus di chat ini.
    .jobs = Tugas untuk nanti, misalnya menghapus tepat waktu.

# english: 7c7dfe8d
utter_erase_what =
    Ini menghapus jawaban Anda, tulisan Anda, dan semua hal lain yang disimpan tentang Anda di sini.
    Dari cadangan, semuanya hilang dalam 14 hari.
    Setelah dihapus, semuanya tidak bisa dikembalikan.

# english: b6140644
utter_erase_what_not =
    Catatan terkunci tentang pesan yang perlu dihapus di sini tetap ada sampai selesai, paling lama sekitar dua hari.
    Telegram mungkin menyimpan salinannya sendiri.
    Pesan yang lebih lama dari 48 jam hanya bisa Anda hapus sendiri, dengan "Hapus chat" untuk kedua pihak.

# english: 0108f11f
utter_ask_erase_now = Hapus semuanya sekarang?
    .true = Hapus semuanya
    .false = Tetap simpan

# english: 5de23c4f
utter_erase_failed = Belum terhapus. Silakan coba lagi sebentar lagi.

# english: 630a98a4
utter_erase_kept = Tidak ada yang dihapus.
