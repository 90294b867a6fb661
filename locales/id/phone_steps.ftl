## Steps on the phone and in accounts, and what can be noticed.

# kind: list
# english: 1efc82be
utter_phone_first =
    Satu hal dulu: sebagian perubahan bisa disadari oleh orang itu.
    Kalau itu bisa memperburuk keadaan, jangan ubah apa pun dulu, dan rencanakan bersama pendamping.

# kind: list
# english: 3d429c58
utter_ask_phone_topic = Apa yang ingin Anda lihat?

# english: e1db16d2
phone_topics = Langkah di HP
    .accounts = Akun dan kata sandi
    .two_step = Verifikasi dua langkah
    .devices = Perangkat tertaut
    .location = Lokasi
    .hidden_apps = Aplikasi yang mengawasi
    .cloud = Cloud dan grup keluarga
    .children = Perangkat anak
    .home = Rumah pintar dan mobil
    .work = Tempat kerja dan sekolah

# kind: list
# english: ccddad3c
utter_phone_accounts =
    Dari perangkat yang tidak bisa dibaca orang lain:
    • Perubahan di sini akan disadari. Kalau itu berisiko, untuk saat ini buat alamat email baru saja.
    • Ambil dulu foto pengaturan lama: alamat dan nomor pemulihan, dan daftar perangkat.
    • Lalu, dengan urutan ini: alamat dan nomor pemulihan, kata sandi email, verifikasi dua langkah, perangkat lain, cloud, dan sisanya.
    • Jawaban pertanyaan rahasia boleh dikarang, kalau orang itu tahu jawaban yang sebenarnya.

# kind: list
# english: 447910d0
utter_phone_two_step =
    Verifikasi dua langkah meminta kode saat ada login baru:
    • Itu bisa disadari: email atau kode mungkin sampai kepada orang itu.
    • Nyalakan dulu untuk email, lalu untuk aplikasi pesan dan media sosial.
    • Aplikasi pembuat kode lebih baik daripada SMS, kalau orang lain bisa membaca pesan Anda.
    • Tulis kode cadangan di kertas, dan simpan di tempat yang tidak dilihat orang lain.

# kind: list
# english: 41a9a971
utter_phone_devices =
    Setiap aplikasi menunjukkan di perangkat mana akun Anda terbuka, biasanya di bagian "Perangkat" atau "Keamanan":
    • Ambil foto daftarnya sebelum Anda mengubahnya. Itu bisa membantu nanti.
    • Perangkat yang tidak Anda kenal bisa dikeluarkan. Orang itu mungkin menyadarinya.
    • Lihat juga versi web aplikasi pesan Anda: versi itu tetap terbuka di komputer lain.

# kind: list
# english: 06a97d99
utter_phone_location =
    Tempat Anda bisa terlihat lewat beberapa cara:
    • Lihat bagian berbagi lokasi di peta dan aplikasi pesan, dan aplikasi mana yang boleh memakai lokasi.
    • Kalau lokasi dimatikan, itu sering disadari. HP bisa Anda tinggalkan di tempat yang biasa, saat pergi ke tempat yang ingin dirahasiakan.
    • Foto, aplikasi olahraga, dan aplikasi pesan antar juga bisa menunjukkan tempat.
    • Kalau Anda menemukan alat pelacak, ambil fotonya, dan tanyakan kepada polisi atau pendamping sebelum memindahkannya.

# kind: list
# english: c157e873
utter_phone_hidden_apps =
    Aplikasi yang mengawasi sering tersembunyi, dan biasanya dipasang oleh orang yang sempat memegang HP itu:
    • Tanda: orang itu tahu tulisan Anda, HP terasa panas, atau pengaturan berubah sendiri. Tidak satu pun dari tanda itu memberi kepastian.
    • Mencarinya pun bisa disadari. Jangan langsung hapus aplikasinya: orang itu mungkin menyadarinya, dan jejaknya hilang.
    • Untuk menyusun rencana, pakai perangkat lain. Orang yang terlatih bisa memeriksa HP itu bersama Anda.
    • HP baru paling aman dengan akun baru, tanpa menyalin isi HP lama.

# kind: list
# english: 7c17abec
utter_phone_cloud =
    Foto, kontak, dan lokasi bisa ikut tersimpan di akun bersama:
    • Lihat cadangan HP masuk ke akun siapa, dan siapa yang ada di grup keluarga.
    • Lihat album, kalender, dan catatan bersama.
    • Kalau Anda keluar dari grup keluarga, itu akan ketahuan. Akun baru milik sendiri bisa dibuat lebih dulu.

# kind: list
# english: 5bd53d77
utter_phone_children =
    Barang yang dibawa anak bisa menunjukkan di mana Anda berada:
    • Anggaplah barang yang diberikan kepada mereka diawasi, dan jangan susun rencana di dekatnya.
    • Jangan geledah atau ubah dulu. Itu bisa disadari, dan anak mungkin menceritakannya.
    • Tanyakan kepada sekolah siapa yang boleh menjemput anak, dan nomor siapa saja yang dicatat di sana.

# kind: list
# english: b44f3d4a
utter_phone_home =
    Kamera, pengeras suara, kunci pintu, dan mobil juga bisa punya akun:
    • Lihat siapa pemilik akun setiap perangkat. Pemiliknya bisa melihat dan mendengar.
    • Bicarakan rencana di tempat lain. Mencabut perangkat dari listrik atau mengubahnya bisa disadari.
    • Di mobil, lihat aplikasinya dan tempat yang bisa diselipi alat pelacak.

# kind: list
# english: 3defdd23
utter_phone_work =
    Tempat kerja dan sekolah bisa membantu, kalau Anda ingin mereka tahu:
    • Satu orang tepercaya di sana bisa mencegah telepon, kunjungan, dan pesan sampai kepada Anda.
    • Perangkat dan akun milik mereka bisa mereka baca. Rencana lebih baik disimpan di tempat lain.
    • Minta mereka tidak memberitahukan jadwal, tempat, atau nomor Anda.

# english: 830e97a5
utter_phone_in_plan = Kalau Anda mulai membuat rencana keselamatan baru sekarang, yang cocok dari sini ikut masuk ke dalamnya.
