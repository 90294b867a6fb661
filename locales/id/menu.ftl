## The menu, and the ways on after something was told.

# english: 6d75587e
utter_ask_wish = Apa yang bisa membantu?

# english: e5e9d2a4
wish = Yang bisa membantu
    .need_help_now = Butuh bantuan sekarang
    .pictures_shared = Foto saya disebarkan
    .threatened = Diancam dengan foto
    .something_else = Kejadian lain
    .tell = Ceritakan kejadiannya
    .safety_plan = Buat rencana keselamatan
    .talk_person = Bicara dengan pendamping
    .keep_evidence = Simpan bukti
    .report = Laporkan
    .someone_else = Untuk orang lain
    .rights = Hak saya
    .removal = Minta hapus, daftar saya
    .learn = Pelajari lebih lanjut
    .settings = Pengaturan

# english: 2a7339e8
utter_take_your_time = Tidak perlu terburu-buru. Tidak ada yang perlu diputuskan sekarang.

# english: 4c6eddeb
utter_ask_after = Apa yang ingin Anda lakukan berikutnya?

# english: 17bd3f3f
after = Berikutnya
    .plan = Buat rencana keselamatan
    .person = Bicara dengan pendamping
    .numbers = Lihat nomor bantuan
    .menu = Kembali ke menu
