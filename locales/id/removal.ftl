## Having it taken down or blocked, place by place.

# english: e58936ac
utter_removal_first =
    Satu hal dulu: orang yang menaruhnya di sana mungkin menyadarinya, dan menebak siapa yang meminta.
    Kalau itu bisa memperburuk keadaan, rencanakan dulu bersama pendamping.
    Pakai alamat email yang hanya bisa dibuka oleh Anda.

# kind: list
# english: a9db7123
utter_ask_removal_place = Di mana itu berada? Kita lihat tempatnya satu per satu.

# english: 6667fd30
utter_ask_removal_next = Apa langkah berikutnya?

# english: 8c1cd023
removal_next = Langkah berikutnya
    .another = Tempat lainnya
    .search = Mesin pencari
    .letter = Surat untuk dikirim
    .list = Daftar saya

# kind: list
# english: 8a19cfa8
utter_removal_search =
    Mesin pencari bisa menyembunyikan halaman dari hasil pencarian. Halaman itu sendiri tetap ada, jadi minta juga kepada pengelolanya.
    • Google punya satu formulir untuk gambar intim, termasuk yang palsu, dan satu untuk alamat atau nomor Anda.
    • Yang diminta adalah link dan alamat email. Anda mendapat email setelah ada keputusan.
    Gambar, di Google:
    https://support.google.com/websearch/answer/6302812
    Alamat atau nomor, di Google:
    https://support.google.com/websearch/answer/9673730
    Bing:
    https://www.microsoft.com/en-us/concern/bing

## Place by place

# kind: list
# english: f32be68c
utter_removal_telegram =
    Di Telegram:
    • Salin dulu link pesan, grup, atau salurannya.
    • Tekan lama pesannya, atau buka menu saluran, lalu pilih "Laporkan".
    • Anda juga bisa menulis ke alamat email di bawah, dengan link-nya. Jawabannya sering lambat, atau tidak ada.
    abuse@telegram.org

# kind: list
# english: 63c2563f
utter_removal_instagram =
    Di Instagram:
    • Ketuk tiga titik di unggahan, pesan, atau profil, lalu "Laporkan". Pilih alasan tentang gambar pribadi atau telanjang.
    • Yang diminta adalah unggahan itu atau link-nya. Yang sudah dihapus dicocokkan, supaya terblokir kalau muncul lagi.
    • Jawabannya datang di aplikasi. Berapa lama prosesnya tidak disebutkan. Chat pribadi lebih sulit dijangkau.
    https://about.meta.com/actions/safety/topics/bullying-harassment/ncii

# kind: list
# english: b005a0fc
utter_removal_facebook =
    Di Facebook:
    • Ketuk tiga titik di unggahan, pesan, atau profil, lalu "Laporkan". Pilih alasan tentang gambar pribadi atau telanjang.
    • Yang diminta adalah unggahan itu atau link-nya. Yang sudah dihapus dicocokkan, supaya terblokir kalau muncul lagi.
    • Jawabannya datang di aplikasi. Berapa lama prosesnya tidak disebutkan. Chat pribadi lebih sulit dijangkau.
    https://about.meta.com/actions/safety/topics/bullying-harassment/ncii

# kind: list
# english: 55b033ff
utter_removal_messenger =
    Di Messenger:
    • Simpan yang ingin Anda simpan, lalu buka chat itu, ketuk nama di bagian atas, dan pilih "Laporkan".
    • Pesan-pesan terbaru ikut dikirim kepada pihak yang memeriksa.
    • Pesan yang menghilang hanya bisa dilaporkan dalam waktu singkat.

# kind: list
# english: 5ef796b4
utter_removal_whatsapp =
    Di WhatsApp:
    • Simpan yang ingin Anda simpan, lalu buka chat itu, ketuk namanya, dan pilih "Laporkan".
    • Di sebagian HP, ini juga memblokir orang itu, atau menawarkan untuk menghapus chat. Jangan hapus chat itu.
    • Beberapa pesan terakhir ikut dikirim. Orang itu tidak diberi tahu, tetapi bisa menyadari kalau diblokir.
    • Akunnya mungkin ditutup. Gambar di HP lain tetap ada di sana, dan sidik digital tidak berfungsi di sini.

# kind: list
# english: 4b6af880
utter_removal_kakaotalk =
    Di KakaoTalk:
    • Simpan yang ingin Anda simpan, lalu tekan lama pesannya, dan pilih "Laporkan". Itu juga memblokir orangnya.
    • Kalau setelah itu ada tawaran untuk keluar dari chat, jangan ketuk: keluar berarti chat itu terhapus.
    • Mungkin diminta tangkapan layar dan link. Jangan buat tangkapan layar kalau ada orang di bawah 18 tahun di dalamnya.
    https://clean-center.kakao.com

# kind: list
# english: a54df3aa
utter_removal_tiktok =
    Di TikTok:
    • Tekan lama videonya dan pilih "Laporkan", atau pakai formulir di bawah.
    • Formulir itu meminta link dan alamat email.
    • Orang itu tidak diberi tahu nama Anda. Berapa lama prosesnya tidak disebutkan.
    https://www.tiktok.com/legal/report/privacy

# kind: list
# english: 3e4dc109
utter_removal_x =
    Di X:
    • Ketuk tiga titik di unggahan itu, lalu pilih alasan tentang konten pribadi atau intim.
    • Formulir di halaman bantuan juga bisa dipakai tanpa akun. Yang ditanyakan adalah link, dan apakah itu memperlihatkan Anda.
    • Alamat yang juga tercantum di tempat lain mungkin tidak dihapus.

# kind: list
# english: 8b59227f
utter_removal_youtube =
    Di YouTube:
    • Ketuk tiga titik di bawah video dan pilih "Laporkan". Untuk gambar dan data pribadi ada keluhan privasi.
    • Yang diminta adalah link, dan menit atau detik di video itu. Anda, orang tua, atau pengacara bisa mengirimnya.
    • Pengunggahnya mungkin diberi tahu, dan diminta menghapusnya dulu. Pikirkan keselamatan Anda sebelum mengirimnya.
    https://support.google.com/youtube/answer/142443

# kind: list
# english: 73c834ca
utter_removal_snapchat =
    Di Snapchat:
    • Tekan lama gambar, story, atau pesannya, pilih "Laporkan", lalu alasan tentang gambar telanjang.
    • Laporkan di aplikasinya kalau bisa: salinannya ikut terkirim.
    • Orang itu tidak diberi tahu siapa yang melapor.

# kind: list
# english: d7ca005d
utter_removal_discord =
    Di Discord:
    • Salin link setiap pesan, lalu tekan lama pesannya dan pilih "Laporkan Pesan".
    • Formulir di bawah juga bisa dipakai. Yang diminta adalah link dan alamat email.
    • Nama Anda tidak diberikan kepada orang yang mengunggahnya.
    https://discord.com/report

# kind: list
# english: 6be673cd
utter_removal_viber =
    Di Viber:
    • Di komunitas atau saluran: ketuk tiga titik, lalu opsi untuk melaporkan pesan, dan pilih pesannya.
    • Di chat pribadi, Viber hanya menyarankan memblokir orang itu. Simpan pesan-pesannya dulu.
    • Berapa lama prosesnya tidak disebutkan.

# kind: list
# english: 48d8ef67
utter_removal_line =
    Di LINE:
    • Simpan yang ingin Anda simpan, lalu tekan lama pesannya dan pilih "Laporkan".
    • Untuk melaporkan orang: buka menu chat, lalu "Pengaturan", lalu "Laporkan".
    • Orang itu tidak diberi tahu. Anda juga tidak diberi tahu hasilnya.

# kind: list
# english: 68a3e098
utter_removal_naver =
    Di Naver:
    • Ketuk "Laporkan" di bawah unggahan, atau pilih laporan untuk rekaman yang dibuat secara ilegal di pusat layanan pelanggan.
    • Yang diminta adalah link dan alasannya.
    • Kadang tidak ada jawaban, meski sudah dihapus.
    https://help.naver.com

# kind: list
# english: c74f2aab
utter_removal_reddit =
    Di Reddit:
    • Ketuk tiga titik di unggahan itu, lalu "Laporkan", dan pilih media intim tanpa persetujuan.
    • Yang diminta adalah link setiap unggahan atau komentar.
    • Itu dilarang di seluruh Reddit, apa pun kata pengelola grup.
    https://www.reddit.com/report

# kind: list
# english: 6a2b8353
utter_removal_sms_phone =
    SMS dan telepon:
    • Operator telepon Anda bisa memblokir nomor, dan menyimpan daftar panggilan hanya untuk waktu tertentu.
    • Daftar itu umumnya hanya diberikan kepada polisi. Lewat laporan, bisa diminta supaya daftar itu disimpan.
    • HP Anda bisa membisukan penelepon tak dikenal, lewat pengaturannya.

# kind: list
# english: cb24087e
utter_removal_email =
    Email:
    • Jangan hapus, dan jangan teruskan. Simpan utuh, sebagai berkas kalau bisa.
    • Perusahaan penyedia alamat pengirim punya alamat untuk laporan penyalahgunaan. Email diperiksa di sana dengan semua rinciannya.
    • Filter di email Anda bisa memindahkan email seperti itu ke tempat yang tidak Anda lihat.

# kind: list
# english: e97ef0f8
utter_removal_dating_app =
    Di aplikasi kencan:
    • Simpan profil itu dengan foto, nama, dan tempatnya, sebelum hilang.
    • Buka profilnya, ketuk tiga titik atau gulir ke bawah, dan pilih "Laporkan". Sebutkan bahwa itu foto Anda.
    • Halaman bantuannya mungkin punya cara untuk orang yang tidak punya akun di sana. Diberi tahu atau tidaknya orang itu berbeda-beda.

# kind: list
# english: 720a2948
utter_removal_porn_site =
    Di situs dewasa:
    • Cari "Content removal" atau "Report" di bagian bawah halaman.
    • Yang diminta adalah setiap link, alamat email, dan bagaimana Anda bisa dikenali di dalamnya.
    • Beberapa situs besar memakai sidik digital. Situs kecil mungkin tidak pernah menjawab: kalau begitu, minta kepada mesin pencari.

# kind: list
# english: 850baa0f
utter_removal_website_forum =
    Di situs web atau forum:
    • Cari "Kontak", "Laporkan", atau "Legal" di halaman itu, dan kirim suratnya dengan link-nya.
    • Kalau tidak ada jawaban, halaman di bawah menunjukkan siapa yang mendaftarkan nama situs itu, dengan alamat untuk laporan penyalahgunaan.
    • Surat Anda mungkin diperlihatkan kepada pengelola situs. Alamat email baru lebih aman.
    https://lookup.icann.org

# kind: list
# english: 6977cda3
utter_removal_google_search =
    Di pencarian Google:
    • Ketuk tiga titik di hasil pencarian itu dan pilih "Hapus hasil", atau pakai formulir di bawah.
    • Formulirnya menerima gambar intim, termasuk yang palsu, dan alamat atau nomor Anda. Yang diminta adalah link dan alamat email.
    • Itu hanya disembunyikan di Google. Anda mendapat email setelah ada keputusan.
    Gambar:
    https://support.google.com/websearch/answer/6302812
    Alamat atau nomor:
    https://support.google.com/websearch/answer/9673730

# kind: list
# english: 4810631a
utter_removal_bing =
    Di Bing:
    • Pakai formulir di bawah, dan pilih gambar intim tanpa persetujuan.
    • Yang diminta adalah link dan alamat email.
    • Itu hanya disembunyikan di Bing, jadi minta juga kepada pengelola halaman itu sendiri.
    https://www.microsoft.com/en-us/concern/bing

# kind: list
# english: a71ef9de
utter_removal_cloud_storage =
    Di cloud bersama:
    • Buka link yang dibagikan dan cari "Laporkan penyalahgunaan", di bantuan atau di tiga titik.
    • Yang diminta adalah link, alasannya, dan sering kali alamat email.
    • Link itu mungkin ditutup. Orang yang menaruhnya mungkin masih menyimpannya, begitu juga orang lain.

# kind: list
# english: 313ae870
utter_removal_game =
    Di game:
    • Simpan nama pemain dan game-nya, dan waktunya.
    • Buka profil pemain itu, ketuk "Laporkan", dan pilih alasannya.
    • Atur supaya hanya teman yang bisa menulis kepada Anda, atau tidak seorang pun.

# kind: list
# english: 6b5c6007
utter_removal_smart_home =
    Perangkat di rumah:
    • Gambar dari kamera bisa tersimpan di akun orang yang memasangnya.
    • Ambil foto perangkat dan pengaturannya sebelum ada yang diubah.
    • Pembuat perangkat bisa menutup akun yang disalahgunakan, kalau polisi atau pengacara memintanya.

# kind: list
# english: 01463c0d
utter_removal_ai_tool =
    Alat AI:
    • Mulailah dari tempat gambar itu berada: ke sanalah permintaan dikirim lebih dulu.
    • Kebanyakan alat punya link laporan di gambar atau di bagian bawah halaman. Sebutkan bahwa itu memperlihatkan orang sungguhan.
    • Sebagian tidak pernah menjawab. Sidik digital juga berfungsi untuk gambar palsu.

# kind: list
# english: da5d9731
utter_removal_offline =
    Di kertas, atau diperlihatkan di HP:
    • Catat siapa yang memiliki atau memperlihatkannya, kapan, dan siapa yang melihatnya.
    • Pengacara atau polisi bisa meminta supaya itu diserahkan. Pilihan itu ada pada Anda.
    • Mohon jangan biarkan siapa pun menegur atau mendatangi orang itu sebelum Anda merencanakannya bersama pendamping.

# kind: list
# english: 9ad63916
utter_removal_other =
    Di tempat lain:
    • Cari "Laporkan", "Kontak", atau "Legal", dan kirim link-nya dengan surat itu.
    • Kalau tidak ada jawaban, permintaan bisa dikirim ke perusahaan di balik situs atau aplikasi itu.
    • Seseorang di salah satu layanan bantuan bisa ikut mencari bersama Anda.

## The letter

# english: 714bf066
utter_ask_removal_links =
    Ini tentang link yang mana?
    Mohon kirim link saja, tanpa foto, dalam pesan sebanyak yang Anda mau.
    "Selesai" mengakhirinya.

# kind: list
# english: 0d5ba1ad
utter_letter_before = Ini surat yang bisa Anda salin. Semua isinya boleh Anda ubah. Nama Anda hanya perlu kalau pihak di sana memintanya.

# kind: letter
# english: 641eb4fe
utter_letter =
    Permohonan penghapusan konten yang disebarkan tanpa persetujuan

    Kepada yang terhormat pengelola layanan,

    Konten pada tautan berikut menyangkut saya: { $letter_about }. Saya tidak menyetujui penyebarannya.

    { $removal_links }

    Dengan ini saya memohon agar pihak pengelola:
    1. menghapus konten ini dan semua salinannya di layanan Anda;
    2. mencegah konten ini diunggah lagi, sejauh memungkinkan;
    3. menyimpan data tentang pengunggahnya, untuk berjaga-jaga bila pihak berwenang memintanya;
    4. memberi tahu saya secara tertulis tindakan yang telah diambil.

    Saya juga memohon agar permohonan dan alamat saya tidak diteruskan kepada orang yang mengunggahnya.

    Atas perhatiannya, saya mengucapkan terima kasih.

# english: 1645c548
letter_about = Isi surat
    .ncii = gambar intim saya yang disebarkan tanpa persetujuan saya
    .ncii_threat = gambar intim saya yang diancam akan disebarkan oleh seseorang
    .sextortion = gambar intim saya yang dipakai untuk pemerasan
    .synthetic_intimate = gambar intim palsu yang dibuat menyerupai saya
    .online_harassment = pesan kasar yang berulang tentang saya
    .cyberstalking = materi yang dipakai untuk mengikuti dan mengawasi saya
    .threat_violence = ancaman kekerasan terhadap saya
    .spyware = data yang diambil diam-diam dari perangkat saya
    .coercive_control = data pribadi saya yang dipakai untuk mengendalikan saya
    .account_takeover = akun milik saya yang diambil alih
    .doxxing = data pribadi saya, seperti alamat atau nomor saya
    .impersonation = profil yang berpura-pura menjadi saya
    .hidden_camera = rekaman diri saya yang dibuat diam-diam
    .cyberflashing = gambar seksual yang dikirim kepada saya di luar kemauan saya
    .online_sexual_harassment = komentar dan pesan seksual tentang saya
    .coordinated_attack = serangan terkoordinasi terhadap saya oleh banyak akun
    .hate_speech = konten berisi kebencian tentang saya
    .false_information = pernyataan tidak benar tentang saya
    .grooming_minor = kontak orang dewasa dengan anak untuk tujuan seksual
    .recruitment_exploitation = iklan yang menawarkan seseorang untuk eksploitasi seksual
    .offline_violence = rekaman kekerasan terhadap saya
    .other_unsure = konten pribadi tentang saya

# english: 20caf9ca
utter_letter_after =
    Kirim lewat formulir atau alamat di tempat itu.
    Pakai akun email yang hanya bisa dibuka oleh Anda.
    Di "Daftar saya", Anda bisa mencatat apa yang Anda minta dan apa hasilnya.

## The list

# kind: preview
# english: 7666d18e
utter_removals =
    Daftar Anda, yang terbaru paling bawah:

    { $removals }

# english: bfa0824d
utter_removals_empty =
    Daftar Anda masih kosong.
    Yang Anda catat tetap di sini, juga setelah "Keluar", sampai { $retention_days } hari setelah pesan terakhir Anda.
    Siapa pun yang membuka chat ini bisa membacanya.

# kind: list
# english: 5d8876f1
utter_ask_removal_entry = Apa yang ingin Anda catat?

# english: 759c857a
removal_entry = Apa yang ingin Anda catat
    .asked = Saya minta ini dihapus
    .gone = Sudah hilang
    .refused = Permintaan ditolak
    .again = Muncul lagi
    .clear = Hapus daftar

# english: 2adbc5b7
utter_ask_removal_link =
    Link yang mana? Anda juga bisa menulis kata penanda yang hanya Anda pahami.
    "Lewati" mengosongkannya.

# Lines of her list.
# english: fff8d72e
removal_noted = { $day }: { $removal_place }, { $removal_entry }
# english: 88e0a9d7
removal_noted_with_link = { $day }: { $removal_place }, { $removal_entry }, { $removal_link }

# english: f279d3ea
utter_ask_removals_clear = Hapus seluruh daftar? Daftar yang dihapus tidak bisa dikembalikan.

# english: ff4dc3f3
utter_removals_cleared = Daftar sudah dihapus di sini, dan hilang dari cadangan dalam 14 hari.
