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
# english: 596f5b9a
utter_phone_accounts =
    Dari perangkat yang tidak dibaca orang lain:
    • Buat alamat email baru yang tidak diketahui orang itu.
    • Lihat alamat dan nomor pemulihan setiap akun. Keluarkan yang bukan milik Anda.
    • Lalu kata sandi baru, berbeda untuk setiap akun. Mulailah dari email, lalu bank, lalu sisanya.
    • Jawaban pertanyaan rahasia boleh dikarang, kalau orang itu tahu jawaban yang sebenarnya.

# kind: list
# english: 3db99984
utter_phone_two_step =
    Verifikasi dua langkah meminta kode saat ada login baru:
    • Nyalakan dulu untuk email, lalu untuk aplikasi pesan dan media sosial.
    • Aplikasi pembuat kode lebih baik daripada SMS, kalau orang lain bisa membaca pesan Anda.
    • Tulis kode cadangan di kertas, dan simpan di tempat yang tidak dilihat orang lain.

# kind: list
# english: 41a9a971
utter_phone_devices =
    Setiap aplikasi menunjukkan di mana aplikasi itu terbuka, biasanya di bagian "Perangkat" atau "Keamanan":
    • Ambil foto daftarnya sebelum Anda mengubahnya. Itu bisa membantu nanti.
    • Perangkat yang tidak Anda kenal bisa dikeluarkan. Orang itu mungkin menyadarinya.
    • Lihat juga versi web aplikasi pesan Anda: versi itu tetap terbuka di komputer lain.

# kind: list
# english: ec419a94
utter_phone_location =
    Tempat Anda bisa terlihat lewat beberapa cara:
    • Di peta dan aplikasi pesan, lihat bagian berbagi lokasi, dan siapa yang bisa melihat lokasi Anda.
    • Di pengaturan HP, lihat aplikasi mana yang boleh memakai lokasi.
    • Foto, aplikasi olahraga, dan aplikasi pesan antar juga bisa menunjukkan tempat.
    • Alat pelacak bisa ada di tas, mobil, atau barang anak. HP Anda mungkin memberi peringatan soal itu.

# kind: list
# english: 65042feb
utter_phone_hidden_apps =
    Aplikasi yang mengawasi sering tersembunyi, dan biasanya dipasang oleh orang yang sempat memegang HP itu:
    • Tanda: orang itu tahu tulisan Anda, HP terasa panas, atau pengaturan berubah sendiri. Tidak satu pun dari itu pasti.
    • Jangan langsung hapus aplikasinya. Orang itu mungkin menyadarinya, dan jejaknya hilang.
    • Untuk menyusun rencana, pakai perangkat lain. Orang yang terlatih bisa memeriksa HP itu bersama Anda.
    • HP baru paling aman dengan akun baru, tanpa menyalin isi HP lama.

# kind: list
# english: 7c17abec
utter_phone_cloud =
    Foto, kontak, dan tempat bisa mengalir ke akun bersama:
    • Lihat cadangan HP masuk ke akun siapa, dan siapa yang ada di grup keluarga.
    • Lihat album, kalender, dan catatan bersama.
    • Kalau Anda keluar dari grup keluarga, itu akan ketahuan. Akun baru milik sendiri bisa dibuat lebih dulu.

# kind: list
# english: 7731b548
utter_phone_children =
    Barang yang dibawa anak bisa menunjukkan di mana Anda berada:
    • Lihat HP, tablet, jam, dan game mereka, bersama mereka dan tanpa menyalahkan.
    • Hadiah yang perlu diisi daya atau perlu akun bisa diperiksa oleh pendamping.
    • Tanyakan kepada sekolah siapa yang boleh menjemput anak, dan nomor siapa saja yang dicatat di sana.

# kind: list
# english: 3996ed67
utter_phone_home =
    Kamera, pengeras suara, kunci, dan mobil juga bisa punya akun:
    • Lihat siapa pemilik akun setiap perangkat. Pemiliknya bisa melihat dan mendengar.
    • Bicarakan rencana di luar, atau saat perangkat itu dicabut seperti pada hari-hari lain.
    • Di mobil, lihat aplikasinya dan tempat yang bisa diselipi alat pelacak.

# kind: list
# english: 3defdd23
utter_phone_work =
    Tempat kerja dan sekolah bisa membantu, kalau Anda ingin mereka tahu:
    • Satu orang tepercaya di sana bisa mencegah telepon, kunjungan, dan pesan sampai kepada Anda.
    • Perangkat dan akun milik mereka bisa mereka baca. Rencana lebih baik disimpan di tempat lain.
    • Minta mereka tidak memberitahukan jadwal, tempat, atau nomor Anda.

# english: 5c4f4810
utter_phone_in_plan = Kalau Anda membuat rencana keselamatan, langkah-langkah ini ada di dalamnya.
