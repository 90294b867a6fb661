## Rights and the law, by country. Information, no advice; no lawyer has looked at it yet.

# english: 67e7d84b
utter_rights_first =
    Ini informasi, bukan nasihat, dan belum diperiksa oleh pengacara.
    Hukum bisa berubah: pengacara atau salah satu layanan bantuan bisa menjelaskan apa yang berlaku bagi Anda.

# kind: list
# english: 5b7f10e5
utter_ask_rights_country = Ini tentang negara mana?

# kind: list
# english: 2a3854b9
utter_ask_rights_topic = Apa yang ingin Anda ketahui?

# english: 029d3158
rights_topic = Hak
    .laws = Aturan hukum
    .reporting = Kalau saya melapor
    .risks = Risiko bagi saya
    .interview = Wawancara awal di polisi
    .support = Dukungan/bantuan hukum

# kind: list
# english: 7b355412
utter_rights_laws =
    Aturan hukum yang mungkin cocok, sejauh yang ditemukan. Di samping setiap aturan, tertulis soal apa aturan itu:

    { $laws }

# kind: list
# english: 89a25186
utter_rights_support =
    Layanan ini bisa membantu, atau tahu siapa yang memberi bantuan hukum gratis:

    { $numbers }

# kind: list
# english: bae17dae
utter_rights_interview =
    Untuk wawancara pertama di sana, yang bisa berlangsung lama, Anda bisa meminta kepada polisi:
    • ditemani orang yang Anda percayai, dan juru bahasa kalau perlu;
    • petugas perempuan atau laki-laki sesuai pilihan Anda, dan ruangan yang tenang;
    • jeda, dan boleh mengatakan bahwa Anda tidak tahu atau tidak ingat;
    • salinan atau nomor laporan, dan nama petugas yang menerimanya;
    • alamat Anda tidak dicantumkan dalam berkas, kalau itu mungkin di sana;
    • data di situs dan aplikasi diminta untuk disimpan, karena setelah beberapa waktu data itu dihapus.
    Bawalah daftar singkat berisi hari dan link. Anda yang menentukan apa yang diperlihatkan. Perlihatkan percakapan secara utuh: bagian yang hilang bisa merugikan kasusnya.

# kind: legal
# english: 36e8586a
utter_rights_reporting_kr =
    Di Korea Selatan, formulir online menanyakan siapa Anda: laporan kepada polisi di sana tidak bisa tanpa nama.
    Sejak 2023, kasus penguntitan bisa tetap berjalan walaupun Anda berubah pikiran.
    Kalau Anda di bawah 18 tahun, sekolah dan pusat konseling wajib segera melaporkan kejahatan seksual. Tanyakan sebelum Anda bercerita lebih banyak.

# kind: legal
# english: bf6d0865
utter_rights_reporting_id =
    Di Indonesia, kasus yang dialami orang dewasa umumnya diproses hanya kalau orang itu sendiri mengadu.
    Untuk anak dan penyandang disabilitas, kasus diproses tanpa pengaduan itu.
    Saat melapor, ditanyakan siapa Anda, dan keterangan ditandatangani di kantor polisi.

# kind: legal
# english: 00a493c0
utter_rights_reporting_ci =
    Di Pantai Gading, unit kejahatan siber menerima laporan dari orang yang datang langsung membawa apa yang disimpannya, tanpa biaya.
    Unit itu tidak pernah meminta uang: yang memintanya adalah petugas palsu. Pengacara di sana menyarankan untuk tidak menghapus pesan sebelum melapor.
    Hakim bisa memerintahkan perlindungan segera, juga terhadap mantan pasangan.

# kind: legal
# english: f50de2ef
utter_rights_reporting_ba =
    Di Bosnia dan Herzegovina, hukumnya berbeda di tiap bagian negara itu.
    Anda bisa melapor di kantor polisi mana pun. Di Federasi, penguntitan dan penyalahgunaan rekaman menjadi tindak pidana tersendiri sejak 2025.
    Bisa tidaknya laporan ditarik kembali berbeda-beda. Tanyakan sebelum Anda menandatangani.

# kind: legal
# english: 7e63d829
utter_rights_reporting_mk =
    Di Makedonia Utara, Anda bisa melapor lewat email, lewat tombol merah kementerian, atau datang langsung.
    Perubahan yang diberitakan pada 2026 mungkin membuat kasus kekerasan dalam rumah tangga berjalan tanpa persetujuan Anda.
    Tanyakan hal itu sebelum Anda menandatangani.

# kind: legal
# english: dab78106
utter_rights_reporting_ge =
    Di Georgia, Anda bisa melapor lewat nomor darurat atau di kantor polisi mana pun.
    Polisi bisa langsung mengeluarkan larangan mendekat, dan pengadilan bisa mengeluarkan perintah perlindungan.
    Tidak ditemukan informasi apakah laporan bisa ditarik kembali. Tanyakan sebelum Anda menandatangani.

# kind: legal
# english: 53ad0c03
utter_rights_reporting_mv =
    Di Maladewa, pengadilan bisa mengeluarkan perintah perlindungan, juga yang mendesak.
    Sebagian layanan bantuan meneruskan telepon kepada pihak berwenang. Tanyakan di awal siapa yang akan tahu.
    Tidak ditemukan informasi apakah laporan bisa ditarik kembali.

# kind: legal
# english: d836bb5b
utter_rights_risks_kr =
    Di Korea Selatan, mengatakan hal yang benar tentang seseorang di depan umum pun bisa dituntut.
    Sebelum menyebut nama seseorang di depan umum, tanyakan kepada pengacara atau layanan bantuan.

# kind: legal
# english: 5a015ca9
utter_rights_risks_id =
    Di Indonesia, aturan kesusilaan dan pencemaran nama baik pernah dipakai terhadap orang yang tampak di gambar seperti itu.
    Bicaralah dengan lembaga bantuan hukum sebelum Anda melapor atau mengunggah sesuatu.
    Kalau seseorang menawarkan mediasi antara Anda dan orang itu, Anda bisa menolak.

# kind: legal
# english: c44e8694
utter_rights_risks_ci =
    Di Pantai Gading, hinaan di internet dihukum, juga kalau ditulis sebagai jawaban saat marah.
    Sebelum menyebut nama seseorang di depan umum, tanyakan kepada pengacara atau layanan bantuan.

# kind: legal
# english: 58ff6e42
utter_rights_risks_ba =
    Di Republika Srpska, pencemaran nama baik kembali menjadi tindak pidana sejak 2023.
    Sebelum menyebut nama seseorang di depan umum, tanyakan kepada pengacara atau layanan bantuan.

# kind: legal
# english: 9fef221d
utter_rights_risks_mk =
    Tidak ditemukan risiko khusus untuk Makedonia Utara, tetapi itu tidak berarti tidak ada.
    Sebelum menyebut nama seseorang di depan umum, tanyakan kepada pengacara atau layanan bantuan.

# kind: legal
# english: 71f10944
utter_rights_risks_ge =
    Tidak ditemukan risiko khusus untuk Georgia, tetapi itu tidak berarti tidak ada.
    Sebelum menyebut nama seseorang di depan umum, tanyakan kepada pengacara atau layanan bantuan.

# kind: legal
# english: f02ce4cc
utter_rights_risks_mv =
    Di Maladewa, memiliki atau mengirim gambar seperti itu bisa menjadi tindak pidana, juga kalau maksudnya untuk diperlihatkan nanti.
    Link dan nama akun sudah cukup. Anda tidak perlu mengatakan apa pun tentang suatu hubungan.
    Tanyakan kepada pengacara sebelum Anda menyerahkan apa pun.
