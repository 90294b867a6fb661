## Her own word, which opens this chat again after leaving or a pause.

# english: ce60d53c
utter_ask_offer_word =
    Kata kunci adalah kata pilihan Anda sendiri.
    Setelah "Keluar" atau jeda, chat ini lalu hanya terbuka dengan kata itu.
    Apakah Anda ingin membuatnya sekarang?
    .true = Buat kata kunci
    .false = Tidak sekarang

# english: 75f0eeb7
utter_ask_word_choice = Kata kunci sudah ada. Apa yang ingin Anda lakukan?

# english: 8caa4c90
word_choice = Kata kunci
    .change = Ganti
    .remove = Hapus

# english: 236d471d
utter_ask_new_return_word =
    Silakan tulis kata kunci baru Anda: satu kata panjang, atau beberapa kata.
    Saya hanya menyimpan kodenya, yang tidak bisa dibaca kembali.
    Pesan Anda yang berisi kata itu dihapus dari chat ini.

# english: 7121b31b
utter_return_word_too_short =
    Kata itu terlalu pendek dan mudah ditebak.
    Silakan tulis kata yang lebih panjang, atau beberapa kata sekaligus.

# english: 7d6c9dc4
utter_return_word_too_common =
    Banyak orang bisa menebak kata itu.
    Silakan tulis sesuatu yang hanya terpikir oleh Anda.

# english: ca6895ac
utter_return_word_done =
    Kata kunci Anda sudah dibuat.
    Setelah "Keluar", tulis kata itu di sini untuk kembali.
    Tidak ada yang bisa mencarikannya untuk Anda, jadi mohon diingat.

# english: 05243626
utter_return_word_failed = Itu tidak berhasil, dan tidak ada yang berubah. Silakan coba lagi sebentar lagi.

# english: 87fc22c9
utter_ask_return_word_given =
    Silakan tulis kata kunci Anda dulu.
    Pesan Anda yang berisi kata itu dihapus dari chat ini.

# english: c7c41621
utter_return_word_wrong =
    Bukan kata itu.
    Anda bisa menunggu sebentar lalu mencoba lagi, atau melewatinya.

# english: f02ad5f2
utter_return_word_unchanged = Tidak ada yang berubah.

# english: 12f1e22d
utter_return_word_removed =
    Kata kunci sudah dihapus.
    Mulai sekarang, "Keluar" mengakhiri chat ini untuk seterusnya, dan isi sebelumnya tidak ditampilkan lagi.
