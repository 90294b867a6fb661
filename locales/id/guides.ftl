## One guide for each kind of thing that can happen: be heard, three things today, what to keep.

# kind: list
# english: b09207dc
utter_ask_guide = Mana yang paling mendekati? Anda juga bisa menulisnya dengan kata-kata sendiri.

# english: 6fdef8e8
guide_words = Kata-kata panduan
    .today = Tiga hal untuk hari ini, sejauh cocok untuk Anda:
    .keep = Yang bisa membantu nanti, kalau suatu saat Anda mau. Simpan di tempat yang tidak dilihat orang lain: foto bisa masuk ke cloud bersama.
    .under_18 = Kalau yang terlihat orang di bawah 18 tahun, jangan buat salinan dan jangan buat tangkapan layar. Link dan akunnya sudah cukup.

# kind: list
# english: bf065a81
utter_ask_guide_more = Apa yang bisa membantu berikutnya?

# kind: list
# english: 311cb3fd
utter_ask_guide_more_removal = Apa yang bisa membantu berikutnya?

# english: 9e83ea94
guide_more = Yang bisa membantu berikutnya
    .keep = Yang bisa disimpan
    .phone = Langkah di HP
    .people = Siapa yang bisa membantu
    .plan = Buat rencana keselamatan
    .tell = Ceritakan kejadiannya

# english: b9f98855
guide_more_removal = Yang bisa membantu berikutnya
    .removal = Minta hapus atau blokir
    .keep = Yang bisa disimpan
    .phone = Langkah di HP
    .people = Siapa yang bisa membantu
    .plan = Buat rencana keselamatan
    .tell = Ceritakan kejadiannya

# kind: list
# english: 4b4b4e7c
utter_guide_crisis =
    Rasanya bisa seakan-akan tidak ada jalan keluar. Anda berarti, dan bantuan bisa dihubungi di sini:

    { $crisis_lines }

# kind: list
# english: 1fa80c78
utter_guide_people =
    Mereka bisa mendengarkan dan membantu. Sebagian layanan meneruskan telepon kepada pihak lain, jadi tanyakan dulu siapa yang akan tahu:

    { $numbers }

## My pictures were shared

# english: 36895f46
utter_guide_heard_ncii =
    Saya ikut sedih hal ini dilakukan kepada Anda.
    Menyebarkan hal pribadi tanpa izin Anda itu salah, siapa pun yang mengambil fotonya.
    Ini bukan salah Anda.

# kind: list
# english: 38653d7d
utter_guide_today_ncii =
    { guide_words.today }
    • Catat setiap link, akun, dan waktunya sebelum hilang.
    • Minta pengelola situs atau aplikasi tempat foto itu berada untuk menghapusnya. Saya bisa menunjukkan caranya.
    • Ceritakan kepada satu orang yang Anda percayai, atau salah satu layanan bantuan. Anda tidak perlu menanggungnya sendirian.

# kind: list
# english: 2439f4c9
utter_guide_keep_ncii =
    { guide_words.keep }
    • Link setiap unggahan, nama akun, grup, atau salurannya, dan tanggal serta waktunya.
    • { guide_words.under_18 }
    • Orang dewasa bisa menambahkan satu tangkapan layar yang memperlihatkan tempat dan akunnya, dengan bagian tubuh ditutupi.
    • Sebagian negara, seperti Maladewa, melarang memiliki gambar seperti itu. Di sana, simpan link-nya saja.
    • Pesan saat seseorang mengatakan bahwa dia melakukannya, atau meminta sesuatu.
    • Mohon jangan kirim foto itu kepada siapa pun, termasuk kepada saya.

## Threat to share pictures

# english: 87663472
utter_guide_heard_ncii_threat =
    Anda tidak perlu menjawab orang itu sekarang.
    Menakut-nakuti Anda seperti ini salah, baik fotonya ada maupun tidak.
    Ini bukan salah Anda.

# kind: list
# english: ecaee275
utter_guide_today_ncii_threat =
    { guide_words.today }
    • Simpan pesan-pesannya, dan catat akun, waktu, dan apa yang diminta.
    • Anda bisa meminta foto itu diblokir di banyak situs sebelum ada yang mengunggahnya. Saya bisa menunjukkan caranya.
    • Ceritakan kepada satu orang yang Anda percayai. Anda tidak perlu memutus kontak kalau itu terasa tidak aman: percayai rasa takut Anda sendiri.

# kind: list
# english: 91e855c0
utter_guide_keep_ncii_threat =
    { guide_words.keep }
    • Kata-kata persisnya, dengan akun, tanggal, dan waktunya.
    • Seluruh percakapan, sejak pesan pertama.
    • Apa yang diminta, dan batas waktunya.
    • { guide_words.under_18 }

## Blackmail with pictures

# english: 0b5ee9d0
utter_guide_heard_sextortion =
    Ini terjadi pada banyak orang dari segala usia, dan direncanakan oleh yang melakukannya.
    Apa pun yang sudah Anda kirim atau bayar, ini bukan salah Anda.
    Anda tidak perlu menjawab hari ini, dan ada langkah yang bisa membantu.

# kind: list
# english: e9aad126
utter_guide_today_sextortion =
    { guide_words.today }
    • Banyak orang dimintai lebih banyak lagi setelah membayar atau mengirim. Anda tidak perlu memberi lagi, dan bank Anda mungkin bisa membantu.
    • Kalau terasa aman, berhentilah menjawab, tanpa menghapus chat itu. Sembunyikan daftar teman Anda.
    • Ceritakan kepada satu orang yang Anda percayai. Saya bisa menunjukkan cara memblokir gambar itu di beberapa situs.

# kind: list
# english: 5f49fe6a
utter_guide_keep_sextortion =
    { guide_words.keep }
    • Link profilnya, dan nama penggunanya.
    • Seluruh chat, dan daftar panggilan.
    • Rekening, dompet digital, atau nomor tujuan uang yang diminta, dan tanda terimanya.
    • { guide_words.under_18 }

## Fake pictures

# english: a266879d
utter_guide_heard_synthetic_intimate =
    Saya ikut sedih hal ini dilakukan kepada Anda.
    Sakitnya nyata, walaupun gambarnya palsu.
    Yang salah adalah orang yang membuat atau meneruskannya, bukan Anda.

# kind: list
# english: 6607a5a1
utter_guide_today_synthetic_intimate =
    { guide_words.today }
    • Catat di mana gambar itu berada: link, akun, grup, dan waktunya.
    • Minta pengelola situs atau aplikasinya menghapus gambar itu. Gambar palsu juga termasuk, dan saya bisa menunjukkan caranya.
    • Kalau asalnya dari sekolah atau tempat kerja, satu orang di sana yang Anda percayai bisa bertindak. Hanya kalau Anda mau.

# kind: list
# english: 9bef3912
utter_guide_keep_synthetic_intimate =
    { guide_words.keep }
    • Link dan akunnya, dan siapa saja yang ada di grup itu.
    • Foto biasa yang dipakai, dan di mana foto itu bisa dilihat.
    • Pesan dari orang yang memesan atau meneruskannya.
    • { guide_words.under_18 }

## Secret recording

# english: 9d72376a
utter_guide_heard_hidden_camera =
    Saya ikut sedih. Tidak ada yang boleh merekam Anda diam-diam, di mana pun dan dengan alasan apa pun.
    Apa yang Anda rasakan sekarang itu wajar.

# kind: list
# english: 160906ca
utter_guide_today_hidden_camera =
    { guide_words.today }
    • Kalau ada kamera, jangan sentuh. Mungkin ada yang sedang melihat: bersikaplah seperti biasa, dan tinggalkan tempat itu begitu Anda bisa.
    • Ambil foto tempatnya hanya kalau kamera itu tidak melihat Anda. Catat siapa yang punya kunci atau akses.
    • Polisi bisa mengambil kamera itu dengan cara yang sah untuk dipakai nanti. Pilihan itu ada pada Anda.

# kind: list
# english: c8f6d53e
utter_guide_keep_hidden_camera =
    { guide_words.keep }
    • Foto tempat dan kameranya, tanpa disentuh.
    • Hari, jam, dan siapa yang ada di sana atau punya akses.
    • Link, kalau ada yang diunggah ke internet.
    • { guide_words.under_18 }

## Insults, bullying, messages again and again

# english: de891ebc
utter_guide_heard_online_harassment =
    Saya ikut sedih orang menulis seperti ini kepada Anda.
    Wajar kalau ini menguras tenaga Anda, juga kalau orang lain menganggapnya sepele.

# kind: list
# english: d260b2f2
utter_guide_today_online_harassment =
    { guide_words.today }
    • Bisukan mereka dulu. Memblokir bisa membuat sebagian orang makin marah, dan itu bisa dilakukan kapan saja.
    • Minta seorang teman membaca pesan-pesan itu untuk Anda, selama beberapa waktu.
    • Laporkan yang paling buruk di aplikasinya, setelah Anda mencatat link-nya.

# kind: list
# english: 46c2a6ad
utter_guide_keep_online_harassment =
    { guide_words.keep }
    • Daftar berisi tanggal, akun, link, dan apa yang ditulis.
    • Seberapa sering pesan itu datang, dan sejak kapan.
    • Beberapa contoh. Tidak perlu semuanya.

## Followed or watched

# english: 6cfba00b
utter_guide_heard_cyberstalking =
    Diikuti atau diawasi itu menakutkan, dan itu hal serius.
    Anda menyadari hal-hal itu bukan tanpa alasan.
    Kita bisa melihatnya selangkah demi selangkah.

# kind: list
# english: 95cebde5
utter_guide_today_cyberstalking =
    { guide_words.today }
    • Catat apa yang orang itu tahu atau di mana dia muncul, dengan hari dan jamnya.
    • Jangan ubah semuanya sekaligus. Perubahan mendadak bisa memperburuk keadaan, jadi buat rencana dulu.
    • Beri tahu satu orang di mana Anda berada dan kapan Anda kembali.

# kind: list
# english: 359b1bb7
utter_guide_keep_cyberstalking =
    { guide_words.keep }
    • Daftar: hari, tempat, kejadian, siapa yang melihat, dan apa yang dia tahu padahal tidak mungkin tahu.
    • Panggilan, pesan, dan akun barunya.
    • Kalau Anda menemukan alat pelacak: foto dan nomornya, sebelum alat itu diapa-apakan.

## Threats of violence

# english: 2a401521
utter_guide_heard_threat_violence =
    Saya menganggap serius kata-kata orang itu, dan orang lain pun bisa menganggapnya serius.
    Anda tidak melakukan apa pun yang membuat Anda pantas menerima ini.

# kind: list
# english: 749a3c81
utter_guide_today_threat_violence =
    { guide_words.today }
    • Pikirkan satu tempat dan satu orang yang bisa Anda datangi, juga pada malam hari. Sepakati satu kata untuk minta bantuan.
    • Anda bisa memberi tahu polisi, hari ini atau nanti. Pilihan itu ada pada Anda.
    • Rencana keselamatan perlu beberapa menit. Saya bisa menyusunnya bersama Anda.
    Kalau itu bisa terjadi dalam waktu dekat, telepon:
    { $emergency }

# kind: list
# english: 93637bfa
utter_guide_keep_threat_violence =
    { guide_words.keep }
    • Kata-kata aslinya persis seperti dikatakan, dengan akun, tanggal, dan waktunya. Pesan suara disimpan sebagai berkas.
    • Gambar yang dikirimnya, dan tanda bahwa dia tahu di mana Anda tinggal atau ke mana Anda pergi.
    • Apa yang pernah dia lakukan sebelumnya.

## Someone reads my phone

# english: 2aa2b69e
utter_guide_heard_spyware =
    Berat rasanya kalau HP tidak lagi terasa milik sendiri.
    Anda mungkin benar soal ini, juga kalau tidak ada yang percaya.
    Ada cara untuk mencari tahu dengan tenang.

# kind: list
# english: 92322221
utter_guide_today_spyware =
    { guide_words.today }
    • Untuk mencari bantuan dan menyusun rencana, pakai HP atau komputer lain yang belum pernah disentuh orang itu. Chat ini pun bisa dibaca.
    • Tetap pakai HP ini seperti biasa. Jangan hapus apa pun dulu: orang itu bisa menyadarinya, dan jejaknya hilang.
    • Catat apa yang tampaknya orang itu tahu, dan sejak kapan, di kertas atau di perangkat lain itu.

# kind: list
# english: 965cded1
utter_guide_keep_spyware =
    { guide_words.keep }
    • Apa yang dia tahu dan hanya bisa didapat dari HP itu, dengan hari dan jamnya.
    • Model HP, siapa yang memberikan atau pernah memegangnya, dan kapan.
    • Foto pengaturan atau alat pelacak, diambil dengan HP lain. Mohon jangan setel ulang HP itu sebelum Anda memutuskan.

## Control of phone, money and contacts

# english: cae32cad
utter_guide_heard_coercive_control =
    Selalu disuruh minta izin, memperlihatkan, dan menjelaskan segalanya bukanlah cinta, dan bukan kewajiban Anda.
    Entah Anda bertahan atau pergi, sekarang atau nanti, ada langkah yang membantu.

# kind: list
# english: 2aafbb61
utter_guide_today_coercive_control =
    { guide_words.today }
    • Cari satu waktu dan satu perangkat yang tidak diperiksa orang itu, khusus untuk mencari bantuan.
    • Kalau Anda bertahan: satu orang yang tahu, kata untuk minta bantuan, dan sedikit uang atau kartu di tempat lain.
    • Kalau Anda berpikir untuk pergi: rencanakan dulu hari dan jalannya bersama pendamping. Beri tahu hanya mereka yang membantu Anda.

# kind: list
# english: 15ce47bb
utter_guide_keep_coercive_control =
    { guide_words.keep }
    • Daftar hari dan apa yang diperintahkan, diambil, atau diperiksa, disimpan di tempat yang tidak dilihat orang itu.
    • Dokumen bank, dan foto pengaturan yang menunjukkan akun itu milik siapa.
    • Pesan berisi perintah atau hukuman.

## An account was taken over

# english: dd26cb9d
utter_guide_heard_account_takeover =
    Memang menyesakkan kalau orang lain masuk ke sesuatu yang milik Anda.
    Banyak orang mendapatkan akunnya kembali, selangkah demi selangkah.

# kind: list
# english: 0ed1127d
utter_guide_today_account_takeover =
    { guide_words.today }
    • Pakai perangkat yang tidak bisa dijangkau orang itu. Perubahan akan disadarinya, jadi buat rencana dulu kalau itu bisa memperburuk keadaan.
    • Sebelum mengubah apa pun, ambil foto daftar login dan perangkat.
    • Mulailah dari alamat dan nomor pemulihan, lalu kata sandi email, perangkat lain, dan akun itu sendiri.

# kind: list
# english: 471d8c8a
utter_guide_keep_account_takeover =
    { guide_words.keep }
    • Email tentang login baru atau pengaturan yang berubah.
    • Daftar perangkat dan login, dengan waktu dan tempatnya.
    • Pesan yang dikirim atas nama Anda.

## My address or data were published

# english: a8e4d5ca
utter_guide_heard_doxxing =
    Saya ikut sedih. Hal yang milik Anda dipertontonkan kepada orang asing.
    Wajar kalau sekarang Anda merasa diawasi.

# kind: list
# english: 92d4deb1
utter_guide_today_doxxing =
    { guide_words.today }
    • Kalau itu aman, beri tahu orang di rumah atau di gedung Anda bahwa orang asing mungkin datang atau menelepon.
    • Catat link-nya, lalu minta pengelola situs dan mesin pencari menghapusnya. Saya bisa menunjukkan caranya.
    • Pikirkan tempat untuk beberapa malam, kalau Anda tidak merasa tenang di rumah.

# kind: list
# english: 2b482776
utter_guide_keep_doxxing =
    { guide_words.keep }
    • Link, akun, apa yang disebarkan, dan sejak kapan.
    • Panggilan, pesan, dan orang yang datang setelah itu, dengan hari dan jamnya.
    • Siapa yang mungkin tahu data itu.

## A profile in my name

# english: 1cf7db68
utter_guide_heard_impersonation =
    Saya ikut sedih. Seseorang memakai nama dan wajah Anda, dan orang lain mempercayainya.
    Yang dikatakan di sana bukan perbuatan Anda.

# kind: list
# english: a3f6911f
utter_guide_today_impersonation =
    { guide_words.today }
    • Catat link dan nama profil itu sebelum berubah.
    • Laporkan di aplikasinya sebagai profil yang berpura-pura menjadi Anda. Saya bisa menunjukkan caranya.
    • Beri tahu kontak Anda dalam satu pesan yang tenang. Kalau orang asing disuruh datang ke rumah Anda, beri tahu orang di rumah.

# kind: list
# english: de57c388
utter_guide_keep_impersonation =
    { guide_words.keep }
    • Link dan nomor atau nama profil itu.
    • Foto yang dipakainya, dan pesan yang dikirimnya.
    • Siapa yang dihubungi, dan apa kata mereka.

## Sexual pictures sent to me

# english: e056e3d3
utter_guide_heard_cyberflashing =
    Saya ikut sedih Anda sampai melihat itu. Anda tidak memintanya.
    Merasa jijik atau terguncang itu wajar.

# kind: list
# english: acc55f33
utter_guide_today_cyberflashing =
    { guide_words.today }
    • Catat pengirim dan waktunya, lalu sembunyikan dari pandangan Anda. { guide_words.under_18 }
    • Atur fitur berbagi dengan orang di sekitar supaya hanya untuk kontak, atau matikan.
    • Blokir dan laporkan pengirimnya, kalau terasa aman.

# kind: list
# english: 8a79457c
utter_guide_keep_cyberflashing =
    { guide_words.keep }
    • Pesannya, dengan pengirim dan waktunya.
    • Tempat Anda saat itu, kalau asalnya dari orang di sekitar.

## Sexual messages or comments

# english: c43a770b
utter_guide_heard_online_sexual_harassment =
    Tidak ada yang boleh menulis seperti itu kepada Anda.
    Candaan baru disebut candaan kalau keduanya bisa tertawa.

# kind: list
# english: 4494bf83
utter_guide_today_online_sexual_harassment =
    { guide_words.today }
    • Atur supaya hanya orang yang Anda kenal yang bisa mengirim pesan dan berkomentar.
    • Anda tidak perlu menjawab. Satu "tidak" sudah cukup, dan tidak menjawab juga berarti tidak.
    • Laporkan yang paling buruk, setelah mencatat link-nya. Sekolah atau tempat kerja mungkin wajib bertindak, kalau Anda menginginkannya.

# kind: list
# english: 0abb91a6
utter_guide_keep_online_sexual_harassment =
    { guide_words.keep }
    • Pesan dan komentarnya, dengan akun, link, dan waktunya.
    • Seberapa sering itu datang, dan sejak kapan.
    • Siapa yang melihatnya.

## Many people at once

# english: efaa40ce
utter_guide_heard_coordinated_attack =
    Begitu banyak orang sekaligus bisa membuat sesak.
    Memang itu yang diinginkan orang yang menggerakkan mereka. Itu tidak menunjukkan apa pun tentang diri Anda.

# kind: list
# english: a261a65f
utter_guide_today_coordinated_attack =
    { guide_words.today }
    • Jadikan akun Anda privat selama beberapa hari, dan minta seseorang membaca pesan untuk Anda.
    • Periksa apakah alamat atau nomor Anda bisa ditemukan. Beri tahu orang di rumah, kalau itu aman.
    • Beri tahu tempat kerja atau organisasi Anda. Mereka bisa membantu meringankannya.

# kind: list
# english: 851d3745
utter_guide_keep_coordinated_attack =
    { guide_words.keep }
    • Unggahan yang menggerakkan orang-orang itu, dan grup atau tagarnya.
    • Berapa banyak yang datang, dari kapan sampai kapan, dan beberapa contoh.
    • Akun-akun yang memimpinnya.

## Hate

# english: 31249cf2
utter_guide_heard_hate_speech =
    Saya ikut sedih. Kata-kata seperti itu dimaksudkan untuk mengecilkan Anda.
    Siapa diri Anda bukanlah masalahnya.

# kind: list
# english: 42fa195f
utter_guide_today_hate_speech =
    { guide_words.today }
    • Catat link dan akunnya, lalu laporkan di aplikasinya.
    • Habiskan malam ini bersama orang yang baik kepada Anda. Anda tidak berutang jawaban kepada siapa pun.
    • Kalau mereka mengajak orang lain bertindak, beri tahu seseorang di dekat Anda, dan pikirkan tempat yang aman.

# kind: list
# english: f96aa8eb
utter_guide_keep_hate_speech =
    { guide_words.keep }
    • Link, teks, dan akunnya.
    • Berapa banyak orang yang bisa melihatnya, dan waktunya.
    • Apakah orang lain diajak melakukan sesuatu.

## False stories

# english: 955a79e3
utter_guide_heard_false_information =
    Saya ikut sedih. Cerita bohong mudah melekat, dan melawannya melelahkan.
    Anda tidak perlu menjawab semuanya.

# kind: list
# english: be699fe1
utter_guide_today_false_information =
    { guide_words.today }
    • Catat dari mana itu bermula: link pertama, akun, dan waktunya.
    • Satu penjelasan yang tenang untuk meluruskannya sudah cukup, dan hanya kalau Anda mau. Teman bisa membagikannya.
    • Tanyakan kepada pengacara atau layanan bantuan sebelum menyebut nama seseorang di depan umum. Itu bisa membawa risiko hukum.

# kind: list
# english: 11fa9f9b
utter_guide_keep_false_information =
    { guide_words.keep }
    • Semua link, sumber pertama, dan seberapa jauh tersebarnya.
    • Hal yang menunjukkan bahwa itu tidak benar.

## An adult contacts a child

# english: 1815080e
utter_guide_heard_grooming_minor =
    Terima kasih sudah memberi tahu saya.
    Entah ini tentang Anda sendiri atau anak yang Anda kenal: anak itu tidak berbuat salah.
    Orang dewasalah yang selalu tahu bahwa ini tidak boleh.

# kind: list
# english: 05b5bb09
utter_guide_today_grooming_minor =
    { guide_words.today }
    • Jangan beri peringatan kepada orang dewasa itu, dan jangan lagi menjawabnya. Laporan di aplikasi juga bisa menjadi peringatan baginya.
    • Biarkan chat di HP apa adanya. Mohon jangan salin dan jangan kirim gambar apa pun, termasuk kepada saya.
    • Bersama orang dewasa yang dipercaya oleh Anda atau anak itu, telepon polisi atau layanan di "Nomor".
    Kalau ada rencana bertemu, telepon hari ini juga:
    { $emergency }

# kind: list
# english: 125823a6
utter_guide_keep_grooming_minor =
    { guide_words.keep }
    • Link dan nama profilnya, dan game atau aplikasinya.
    • Hari dan jam kontaknya.
    • Biarkan chat itu tetap di HP. Jangan simpan salinan gambar: link sudah cukup.

## Sold, advertised or recruited

# english: 0fe98c87
utter_guide_heard_recruitment_exploitation =
    Terima kasih sudah memberi tahu saya. Tidak ada yang boleh menjual atau meminjamkan orang.
    Apa yang Anda lakukan untuk bertahan tidak disalahkan di sini.

# kind: list
# english: 56faf5d8
utter_guide_today_recruitment_exploitation =
    { guide_words.today }
    • Kalau seseorang menahan dokumen, uang, atau diri Anda: pendamping bisa ikut memikirkan jalan keluar bersama Anda.
    • Catat link iklannya atau nama grupnya, kalau bisa dilakukan dengan aman.
    • Rawat tubuh Anda. Dokter mungkin bisa memeriksa Anda tanpa menanyakan ceritanya.

# kind: list
# english: e36a1b8f
utter_guide_keep_recruitment_exploitation =
    { guide_words.keep }
    • Link iklannya, dan siapa yang memasangnya.
    • Chat, nomor, dan jejak pembayaran.
    • Nama atau julukan, tempat, dan hari, dengan kata-kata Anda sendiri.

## Violence in person

# english: 3382a768
utter_guide_heard_offline_violence =
    Saya ikut sedih hal ini dilakukan kepada Anda.
    Bukan Anda penyebabnya, dan Anda bisa maju selangkah demi selangkah.

# kind: list
# english: 0090eab9
utter_guide_today_offline_violence =
    { guide_words.today }
    • Periksalah ke dokter secepat Anda bisa, sebaiknya dalam 3 hari. Itu bisa mencegah penyakit dan kehamilan.
    • Kalau Anda ingin diperiksa, akan membantu kalau Anda belum mandi atau membasuh diri. Tanyakan dulu siapa yang akan tahu.
    • Kalau leher Anda sempat dicengkeram atau ditekan, minta dokter memeriksanya hari ini, juga kalau tanpa bekas.
    • Malam ini tidurlah di tempat yang tidak didatangi orang itu, kalau ada tempat seperti itu.

# kind: list
# english: 9305f2aa
utter_guide_keep_offline_violence =
    { guide_words.keep }
    • Surat keterangan dokter, dan foto selama beberapa hari yang memperlihatkan luka.
    • Pakaian, disimpan di kantong kertas dan tidak dicuci.
    • Pesan dari sebelum dan sesudahnya.

## Something else, or not sure

# english: 64ac1493
utter_guide_heard_other_unsure =
    Ini tidak perlu punya nama untuk dianggap penting.
    Kalau ada yang terasa salah, itu alasan yang cukup.

# kind: list
# english: c6b4d837
utter_guide_today_other_unsure =
    { guide_words.today }
    • Tulis apa yang terjadi dalam beberapa kata, dengan harinya. Melihatnya tertulis itu membantu.
    • Ceritakan kepada satu orang yang mau mendengarkan.
    • Kalau Anda mau, kita susun rencana untuk merasa lebih aman. Itu juga tidak perlu punya nama.

# kind: list
# english: b0d830de
utter_guide_keep_other_unsure =
    { guide_words.keep }
    • Daftar singkat dengan kata-kata Anda sendiri: hari, tempat, kejadian, siapa yang melihat.
    • Link, pesan, dan panggilan, kalau ada.
