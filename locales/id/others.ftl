## For someone else; and for who took part in something.

# english: 03cb8ded
utter_third_party =
    Syukurlah ada Anda di sisinya.
    Tanyakan apa yang dia inginkan, dengarkan, dan biarkan dia yang memilih.
    Mohon jangan teruskan apa pun tanpa izinnya.

# english: 40741bca
utter_third_party_here =
    Semua yang ada di sini bisa Anda pakai juga untuk orang yang Anda bantu.
    Kalau ada yang dalam bahaya sekarang, telepon:
    { $emergency }

# english: d860fbec
utter_ask_third_party_who = Ini tentang siapa?

# english: 39f70056
third_party_who = Ini tentang siapa
    .friend = Teman atau kerabat
    .child = Anak saya
    .pupil = Siswa atau mahasiswa
    .stranger = Orang tak dikenal

# kind: list
# english: 2544f3a1
utter_third_party_friend =
    Yang membantu seorang teman:
    • Tanyakan dulu bagaimana dia bisa dihubungi dengan aman: HP-nya mungkin dibaca orang lain.
    • Percayai dia, dan katakan itu kepadanya. Jangan tanyakan rinciannya, atau alasan dia melakukan sesuatu.
    • Tawarkan hal kecil: menginap, menyimpan salinan link, menemani, atau mengurus pesan-pesannya untuk sementara.
    • Jangan kirim pesan kepada orang yang melakukannya, dan jangan unggah apa pun tentang ini. Itu bisa memperburuk keadaan.
    • Dia yang memutuskan, juga kalau dia bertahan atau kembali. Katakan bahwa dia boleh datang lagi kepada Anda.

# kind: list
# english: 36223fb9
utter_third_party_child =
    Yang membantu seorang anak:
    • Katakan bahwa ini bukan salahnya, dan bahwa Anda bersyukur bisa mengetahuinya. Tetaplah tenang, seberat apa pun rasanya.
    • Jangan kirim pesan kepada orang yang melakukannya. Itu membuatnya waspada, dan bisa memperburuk keadaan.
    • Jangan ambil HP-nya: itu terasa seperti hukuman, dan hal yang penting nanti ada di dalamnya.
    • Jangan simpan salinan gambar, dan jangan teruskan gambar apa pun. Link dan nama akun sudah cukup.
    • Putuskan bersama siapa yang diberi tahu berikutnya. Pihak yang membantu mungkin harus memberi tahu pihak lain: tanyakan sebelum Anda menyebut nama.

# kind: list
# english: f4709d2d
utter_third_party_pupil =
    Yang membantu siswa atau mahasiswa:
    • Dengarkan di tempat yang tenang. Katakan lebih dulu apa yang harus Anda sampaikan kepada orang lain, dan kepada siapa.
    • Jangan minta melihat gambarnya, dan jangan kumpulkan HP. Catat siapa yang memberi tahu Anda, kapan, dan di grup mana itu beredar.
    • Ikuti aturan sekolah atau kampus Anda untuk kejadian seperti ini. Beri tahu hanya orang yang memang perlu tahu.
    • Bicaralah dengan yang meneruskannya hanya setelah ini dicatat dan yang mengalaminya sudah tahu.
    • Yang mengalaminya tetap di kelasnya, kecuali dia sendiri ingin pindah. Tanyakan dengan lembut bagaimana keadaannya, dan tunjukkan satu layanan bantuan.

# kind: list
# english: 251d9aa2
utter_third_party_stranger =
    Yang membantu, kalau Anda hanya melihatnya:
    • Catat dulu link-nya, lalu laporkan di aplikasi atau halaman itu.
    • Jangan buka, simpan, atau teruskan gambarnya, juga kalau maksudnya memperingatkan orang lain.
    • Kalau orangnya bisa dihubungi dengan aman, satu pesan yang baik sudah cukup. Jangan sertakan link dan rincian: orang lain mungkin membacanya.

# english: eaa1f7a2
utter_third_party_duty =
    Petugas yang membantu anak mungkin harus memberi tahu pihak lain bila ada yang disakiti.
    Tanyakan dulu sebelum Anda menyebut nama.

# english: 55cfbd2e
utter_ask_third_party_next = Apa yang bisa membantu sekarang?

# english: 0af0de43
third_party_next = Yang bisa membantu sekarang
    .guide = Yang terjadi padanya
    .removal = Minta hapus atau blokir
    .people = Siapa yang bisa membantu

## Who took part in something

# english: 8e3b9ec0
utter_took_part =
    Tidak mudah mengatakan itu.
    Anda bisa berhenti sekarang: jangan teruskan apa pun, dan jangan buat yang baru.
    Hapus yang sudah Anda unggah, dan tanyakan kepada pengacara sebelum menghapus hal lain.

# english: e9bceed7
utter_took_part_next =
    Kalau seseorang menekan Anda untuk ikut, Anda juga bisa mendapat bantuan untuk diri sendiri.
    Pengacara atau layanan bantuan bisa menjelaskan apa artinya ini bagi Anda.
    Mohon jangan kirim pesan kepada orang yang mengalaminya, kecuali dia memintanya.

# english: cca81e3d
utter_ask_took_part_what = Mana yang paling mendekati?

# english: 95bdd580
took_part_what = Yang paling mendekati
    .asked = Saya diajak ikut
    .passed_on = Saya ikut meneruskan
    .made = Saya membuat/mengunggah
    .looked = Saya melihat, lalu diam

# kind: list
# english: 5f9461bf
utter_took_part_asked =
    Anda tidak perlu ikut:
    • Anda bisa menolak, pergi tanpa berkata apa-apa, atau bilang akan memikirkannya lalu tidak kembali.
    • Kalau mereka menekan Anda atau tahu sesuatu tentang Anda, berarti Anda sendiri juga diperlakukan dengan salah. Ada bantuan untuk itu.
    • Catat grup dan akunnya, kalau bisa dilakukan dengan aman. Suatu hari, seseorang mungkin terbantu karenanya.

# kind: list
# english: 18d5bf25
utter_took_part_passed_on =
    Yang bisa Anda lakukan sekarang:
    • Tarik kembali di aplikasinya, untuk semua orang, kalau itu bisa. Minta yang menerimanya untuk tidak meneruskannya lagi.
    • Catat grupnya, laporkan asal kiriman itu di aplikasinya, lalu keluar dari grup itu.
    • Di banyak negara, meneruskannya adalah tindak pidana, meski hanya sekali. Pengacara bisa menjelaskan apa yang perlu dilakukan dengan salinannya.

# kind: list
# english: 7a852900
utter_took_part_made =
    Yang bisa Anda lakukan sekarang:
    • Hapus dari semua tempat yang bisa Anda jangkau, hari ini juga, dan jangan buat yang baru.
    • Jangan hapus akun dan jangan hapus chat apa pun. Pengacara bisa menjelaskan apa yang perlu dilakukan dengan gambarnya.
    • Itu perbuatan yang salah, dan Anda bisa membuatnya tidak berlanjut. Keduanya benar, dan yang kedua ada di tangan Anda.
    • Kalau Anda merasa mungkin akan melakukannya lagi, dokter atau layanan bantuan bisa membantu Anda supaya tidak mengulanginya.

# kind: list
# english: 917a1dc2
utter_took_part_looked =
    Belum terlambat untuk berbuat sesuatu:
    • Catat nama grupnya, laporkan, keluar dari grup itu, dan beri tahu orang dewasa atau orang yang bertanggung jawab di sana.
    • Kalau orang yang mengalaminya datang kepada Anda, katakan bahwa perbuatan itu salah, dan tanyakan apa yang dia inginkan.
    • Kalau di gambar itu ada orang di bawah 18 tahun, jangan simpan apa pun. Mencarinya juga bisa menjadi tindak pidana.

## What people ask about this chat

# The person asking may be someone else than she: neutral.
# english: a2876857
utter_who_i_am =
    Saya program yang menjawab dengan teks yang sudah disiapkan.
    Ada menu, dan setiap pertanyaan bisa dilewati.

# kind: list
# english: db22d208
utter_ask_about_topic = Adakah yang ingin Anda ketahui?

# english: 9e749d02
about_topic = Pertanyaan tentang chat ini
    .cost = Apakah ini berbayar?
    .who_reads = Siapa bisa membaca ini?
    .who_runs = Siapa pengelolanya?
    .told = Ada yang diberi tahu?
    .mistakes = Apakah bisa keliru?
    .delete = Bagaimana menghapusnya?
    .kept = Apa yang disimpan?
    .hours = Kapan pendamping ada?

# english: f2646aa4
utter_about_cost =
    Ini gratis, dan di sini tidak akan pernah ada yang meminta uang, kode, atau foto dari Anda.
    Kalau ada yang memintanya atas nama layanan ini, itu bukan dari sini.

# english: e0fd5004
utter_about_who_reads =
    Telegram bisa membaca chat ini, begitu juga siapa pun yang membukanya di HP Anda.
    Yang menjawab adalah program. Pengelola chat ini memegang kunci untuk membuka yang disimpan.

# english: 9130cf9a
utter_about_who_runs = { organisation_about }

# english: ccd42ffa
utter_about_told =
    Program ini tidak memberitahukan tulisan Anda kepada siapa pun, kecuali Anda memintanya.
    Pendamping di sini mungkin harus memberi tahu pihak lain, terutama tentang orang di bawah 18 tahun.
    Program ini tidak bisa menelepon siapa pun, dan tidak tahu di mana Anda berada.

# english: 9aa2e476
utter_about_mistakes =
    Ya. Program ini bisa salah menangkap kata, dan alamat serta aturan bisa berubah.
    Hal penting sebaiknya diperiksa bersama seseorang, lewat "Pendamping" atau "Nomor".

# english: 409986a2
utter_about_delete =
    Tulis /erase untuk menghapus yang disimpan di sini.
    Setelah itu, chat ini bisa Anda hapus di Telegram, untuk kedua pihak.

# english: 910473d3
utter_about_kept = { organisation_privacy }

# english: bc6374c8
utter_about_hours = { organisation_hours }

# english: 5627a056
utter_minor_duty = { organisation_duty }
