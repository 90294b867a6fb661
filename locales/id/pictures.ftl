## First steps when private pictures are shared, or someone threatens to.

# english: 8d931de5
utter_picture_links =
    Langkah pertama: catat link, nama akun, dan waktunya sebelum hilang.
    Simpan pesan-pesannya, kalau bisa.
    Taruh di tempat yang tidak dilihat orang lain.

# english: 58b154ed
utter_ask_pictured = Berapa usia orang di foto itu saat fotonya diambil?

# english: ab9f3519
pictured = Usia di foto
    .adult = 18 tahun atau lebih
    .minor = Di bawah 18 tahun
    .no_person = Ini bukan foto

# english: 0c9567b0
utter_picture_adult =
    StopNCII membantu orang yang berusia 18 tahun atau lebih di foto itu.
    Sidik digital foto dibuat di HP Anda sendiri, dan situs mitra bisa memblokir salinannya.
    Tidak semua situs terjangkau.
    https://stopncii.org

# english: 16da1068
utter_picture_minor =
    Take It Down membantu kalau orang di foto itu berusia di bawah 18 tahun.
    Layanan ini gratis, tidak menanyakan nama, dan bekerja di HP tempat foto itu sudah ada.
    Mohon jangan unduh atau kirim foto itu untuk ini, dan tidak semua situs ikut serta.
    https://takeitdown.ncmec.org

# english: 03042f8b
utter_picture_do_not_send =
    Mohon jangan kirim foto itu kepada siapa pun, termasuk kepada saya.
    Link-nya sudah cukup.
    Itu lebih aman untuk Anda.

# kind: list
# english: 4ce6081a
utter_picture_minor_people =
    Mereka bisa membantu orang di bawah 18 tahun. Mereka mungkin harus memberi tahu pihak lain, jadi tanyakan dulu:

    { $numbers }
