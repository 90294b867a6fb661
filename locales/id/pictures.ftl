## First steps when private pictures are shared, or someone threatens to.

# english: 8c7379a1
utter_pictures_shared =
    Saya ikut sedih hal ini dilakukan kepada Anda.
    Menyebarkan hal pribadi tanpa izin Anda itu salah.
    Ini bukan salah Anda.

# english: 068b2412
utter_threatened =
    Anda tidak perlu menjawab orang itu sekarang.
    Banyak orang dimintai lebih banyak lagi setelah membayar.
    Apa pun yang sudah Anda kirim atau bayar, ini bukan salah Anda.

# english: 8d931de5
utter_picture_links =
    Langkah pertama: catat link, nama akun, dan waktunya sebelum hilang.
    Simpan pesan-pesannya, kalau bisa.
    Taruh di tempat yang tidak dilihat orang lain.

# english: 58b154ed
utter_ask_pictured = Berapa usia orang di foto itu saat fotonya diambil?

# english: 713e4664
pictured = Usia di foto
    .adult = 18 tahun atau lebih
    .minor = Di bawah 18 tahun

# english: 0c9567b0
utter_picture_adult =
    StopNCII membantu orang yang berusia 18 tahun atau lebih di foto itu.
    Sidik digital foto dibuat di HP Anda sendiri, dan situs mitra bisa memblokir salinannya.
    Tidak semua situs terjangkau.
    https://stopncii.org

# english: 1f6cda6f
utter_picture_minor =
    Take It Down membantu kalau orang di foto itu berusia di bawah 18 tahun.
    Layanan ini gratis, tidak menanyakan nama, dan fotonya tetap di HP.
    Tidak semua situs terjangkau.
    https://takeitdown.ncmec.org

# english: 03042f8b
utter_picture_do_not_send =
    Mohon jangan kirim foto itu kepada siapa pun, termasuk kepada saya.
    Link-nya sudah cukup.
    Itu lebih aman untuk Anda.

# kind: list
# english: 840f2d78
utter_pictures_not_built =
    Panduan yang lebih panjang masih disiapkan. Mereka bisa membantu hari ini, juga kalau ini terasa terlalu berat:

    { $numbers }
