## Words for answers: labels of tables and slots, and how an answer is said.

# english: ab70245c
unanswered = tidak disebutkan

# english: 8ace47e1
languages = Bahasa
    .en = English
    .ko = 한국어

# english: a8309a4f
incidents = Yang terjadi
    .ncii = Foto saya disebarkan
    .ncii_threat = Ancaman menyebarkan foto
    .sextortion = Diperas dengan foto
    .synthetic_intimate = Foto palsu diri saya
    .online_harassment = Hinaan atau banyak pesan
    .cyberstalking = Diikuti atau diawasi
    .threat_violence = Ancaman kekerasan
    .spyware = HP saya diawasi
    .coercive_control = Hidup saya dikendalikan
    .account_takeover = Akun saya diambil alih
    .doxxing = Alamat saya disebarkan
    .impersonation = Profil palsu diri saya
    .hidden_camera = Direkam diam-diam
    .cyberflashing = Dikirimi gambar seksual
    .online_sexual_harassment = Pesan seksual
    .coordinated_attack = Diserang banyak orang
    .hate_speech = Dibenci karena jati diri
    .false_information = Cerita bohong soal saya
    .grooming_minor = Orang dewasa dekati anak
    .recruitment_exploitation = Eksploitasi seksual
    .offline_violence = Disakiti secara langsung
    .other_unsure = Hal lain

# english: d9078e0e
platforms = Tempat
    .telegram = Telegram
    .instagram = Instagram
    .facebook = Facebook
    .messenger = Messenger
    .whatsapp = WhatsApp
    .kakaotalk = KakaoTalk
    .tiktok = TikTok
    .x = X
    .youtube = YouTube
    .snapchat = Snapchat
    .discord = Discord
    .viber = Viber
    .line = LINE
    .naver = Naver
    .reddit = Reddit
    .sms_phone = SMS atau telepon
    .email = Email
    .dating_app = Aplikasi kencan
    .porn_site = Situs dewasa
    .website_forum = Situs web atau forum
    .google_search = Pencarian Google
    .bing = Bing
    .cloud_storage = Cloud bersama
    .game = Game
    .smart_home = Perangkat di rumah
    .ai_tool = Alat AI
    .offline = Bukan di internet
    .other = Tempat lain

# english: 6957484c
danger_signs = Tanda
    .here_now = Dia di sini/menuju sini
    .believes_killed = Saya takut dibunuh
    .strangled = Leher dicekik/ditekan
    .weapon = Ada senjata
    .threat_kill = Ancaman membunuh
    .forced_sex = Dipaksa berhubungan seks
    .leaving = Akan/baru pergi darinya
    .own_suicide = Saya terpikir untuk mati
    .worse = Keadaan makin parah
    .stalk = Saya diikuti/diawasi
    .children = Anak-anak diancam
    .pregnant = Disakiti saat hamil
    .partner_suicide = Dia mengancam bunuh diri
    .order_broken = Melanggar perintah hakim
    .address_public = Alamat saya tersebar
    .control = Hidup saya dikendalikan

# english: 2c0e8269
ways = Bagaimana bisa tahu
    .had_phone = Pernah memegang HP saya
    .know_password = Tahu kata sandi saya
    .shared_cloud = Cloud atau grup bersama
    .location = Tahu saya ada di mana
    .smart_home = Kamera atau perangkat
    .child_device = Perangkat anak saya
    .friends = Unggahan teman
    .not_known = Saya tidak tahu caranya

# english: cfc66fa1
home = Rumah
    .together = Ya, sekarang
    .before = Dulu, sekarang tidak
    .apart = Tidak

# english: 3633a9e4
relationships = Siapa orangnya
    .current_partner = Pasangan saya
    .former_partner = Mantan pasangan
    .family_member = Anggota keluarga saya
    .friend_or_acquaintance = Teman atau tetangga
    .person_met_online_only = Kenalan dari internet
    .stranger = Orang tak dikenal
    .several_people = Beberapa orang
    .unknown = Saya tidak tahu siapa
    .classmate_or_student = Orang di sekolah
    .teacher_or_coach = Guru atau pelatih
    .colleague = Orang di tempat kerja
    .boss_or_client = Atasan atau klien
    .group_or_organised = Sebuah kelompok
    .public_figure_or_official = Orang yang berkuasa
    .service_provider_or_landlord = Pemilik kos atau layanan

# Said with a step: what the other person might notice, and what can cost proof.
# english: 5f1d0512
advice_notes = Catatan
    .maybe = Orang itu mungkin menyadarinya.
    .yes = Orang itu kemungkinan besar menyadarinya.
    .proof = Orang itu kemungkinan besar menyadarinya, dan bukti bisa hilang.

# kind: plan
# english: 80c461b5
advice = Langkah
    .medical_neck = Minta dokter memeriksa leher Anda hari ini. Keadaannya bisa memburuk kemudian, meski tanpa bekas. { advice_notes.maybe }
    .medical_72h = Kalau bisa, periksa ke dokter dalam 3 hari: itu bisa mencegah penyakit dan kehamilan, serta menjaga bukti. { advice_notes.maybe }
    .safer_device = Untuk mencari bantuan dan mengubah sesuatu, pakai HP atau komputer yang belum pernah disentuh orang itu. HP ini mungkin dibaca.
    .wait_prepare = Jangan ubah apa pun dulu: bersiaplah lebih dahulu. Perubahan mendadak bisa memperburuk keadaan.
    .code_word = Sepakati satu kata atau emoji dengan orang kepercayaan Anda. Begitu Anda mengirimnya, dia menelepon minta bantuan.
    .line_or_person = Untuk sementara, pendamping bisa menjadi orang kepercayaan Anda: "Nomor" dan "Pendamping" ada di bawah.
    .home_alert = Beri tahu orang di rumah atau di gedung Anda bahwa orang asing mungkin datang.
    .leave_plan = Rencanakan hari, jalan, dan tempat bersama pendamping. Saat pergi bisa menjadi saat paling berbahaya.
    .exits = Kenali jalan keluar. Kalau ada pertengkaran, jauhi dapur dan kamar mandi, kalau bisa.
    .no_copy_minor = Mohon jangan kirim foto itu kepada siapa pun, termasuk kepada saya. Link-nya sudah cukup.
    .hash_minor = Take It Down gratis dan tidak menanyakan nama. Fotonya tetap di HP Anda.
    .hash_adult = StopNCII bisa membantu memblokir salinan di situs mitra. Fotonya tetap di HP Anda.
    .keep_links = Catat link, nama, dan waktu sebelum hilang.
    .do_not_reset = Jangan setel ulang atau buang HP itu dulu. Kalau dilakukan, orang itu jadi waspada dan bukti hilang.
    .spyware_found = Kalau Anda menemukan aplikasi tersembunyi, biarkan di sana. Ambil fotonya dengan HP lain, dan buat rencana dulu.
    .spyware_careful = Minta HP diperiksa bersama pendamping. { advice_notes.yes }
    .tag = Ambil foto alat pelacak itu, dan tanya polisi atau pendamping sebelum melepasnya. Kalau Anda takut pada orang itu, jangan bawa alat itu pulang. { advice_notes.proof }
    .account_order = Ganti dulu email dan nomor pemulihan, lalu kata sandi email, lalu cloud bersama, lalu sisanya. { advice_notes.proof }
    .new_email = Di perangkat yang lebih aman, buat alamat email baru yang tidak bisa ditebak orang itu.
    .tell_person = Beri tahu orang kepercayaan Anda apa yang Anda minta, dan apa yang jangan dilakukan.
    .bag = Siapkan tas kecil dan titipkan kepada orang kepercayaan Anda. { advice_notes.maybe }
    .papers = Salin surat penting, kartu, dan nomor, lalu simpan salinannya di tempat lain. { advice_notes.maybe }
    .child_talk = Ajari anak ke mana harus pergi dan cara menelepon bantuan. Anak jangan mencoba menghentikan pertengkaran.
    .school = Beri tahu sekolah secara tertulis siapa yang boleh menjemput anak. { advice_notes.maybe }
    .child_device = Anggap perangkat pemberian orang itu kepada anak sedang diawasi. Perangkat itu bisa membagikan lokasi dan suara. { advice_notes.maybe }
    .leave_devices = Pikirkan untuk meninggalkan HP yang diawasi, alat pelacak, dan aplikasi mobil pada saat yang tepat. { advice_notes.proof }
    .location_share = Saat pergi ke tempat pribadi, Anda bisa meninggalkan HP di tempat yang biasa. { advice_notes.maybe }
    .location_check = Periksa satu per satu: berbagi lokasi di peta, fitur cari HP, aplikasi keluarga, lokasi foto, dan aplikasi mobil. { advice_notes.maybe }
    .two_step = Nyalakan verifikasi dua langkah: kata sandi dan kode dari aplikasi. Titipkan kode cadangan di kertas kepada orang kepercayaan Anda. { advice_notes.maybe }
    .sessions = Ambil foto daftar perangkat yang masuk ke akun, lalu keluarkan yang tidak Anda kenal. { advice_notes.proof }
    .cloud_review = Lihat siapa yang ikut memakai foto, catatan, kalender, dan cadangan Anda. Tetaplah di grup dulu: keluar dari grup mengirim pemberitahuan. { advice_notes.maybe }
    .smart_home = Cari tahu siapa yang mengendalikan kamera, pengeras suara, router, dan kunci. Bicaralah di tempat lain. { advice_notes.maybe }
    .locks = Ganti kunci dan kode, dan beri tahu tetangga, kalau itu aman. { advice_notes.yes }
    .routes = Ubah rute dan jam. Beri tahu tempat kerja atau sekolah apa yang perlu mereka tahu. { advice_notes.maybe }
    .friends_posts = Minta teman tidak mengunggah di mana Anda berada. Satu unggahan saja bisa menunjukkan tempat Anda.
    .protection_order = Pengadilan atau polisi mungkin bisa melarang kontak. Itu juga bisa membuat sebagian orang marah, jadi minta bantuan hukum dulu. { advice_notes.yes }
    .pattern_log = Catat apa yang orang itu tahu, dan kapan. Simpan di tempat yang tidak bisa dilihatnya. { advice_notes.maybe }
    .short_mode = Biarkan chat ini dalam mode singkat: ada di "Pengaturan". Dengan begitu lebih sedikit yang bisa ditemukan.
    .clear_chat = Saat selesai, ketuk "Keluar", dan hapus chat ini untuk kedua pihak. { advice_notes.maybe }
    .support_line = Anda juga bisa bicara dengan seseorang. "Nomor", di bawah, menampilkan layanan bantuan.

# english: 7048bc12
date_answer = Kapan
    .today = Hari ini
    .yesterday = Kemarin
    .this_week = Minggu ini
    .this_month = Bulan ini
    .longer_ago = Lebih lama lagi
    .unsure = Tidak yakin

# How a span of time is said.
# english: 09aa8827
date_words = Kapan
    .since = sejak { $day }
    .until = { $day } atau sebelumnya
    .between = antara { $from } dan { $to }
