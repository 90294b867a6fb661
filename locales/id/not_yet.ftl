## What is not built yet says so, with what helps today.

# english: e17e4daf
utter_evidence_by_yourself =
    Catat link, akun, dan waktunya sebelum hilang.
    Tangkapan layar sebaiknya memuat ketiganya.
    Simpan di tempat yang tidak dilihat orang lain, dan jangan disebarkan.

# kind: list
# english: 1641540d
utter_evidence_not_built =
    Penyimpanan berkas di sini masih disiapkan, jadi saya belum bisa menyimpannya untuk Anda. Mereka bisa membantu:

    { $numbers }

# english: f31734ac
utter_report_your_choice =
    Melapor adalah salah satu pilihan.
    Pilihan itu ada pada Anda, hari ini atau nanti.
    Di beberapa tempat, perkara tetap berjalan walaupun Anda berubah pikiran.

# kind: list
# english: 2ee89788
utter_report_not_built =
    Saya belum bisa menerima laporan: bagian itu masih disiapkan. Mereka bisa menjelaskan caranya:

    { $numbers }

# kind: list
# english: 769c7c25
utter_my_report_not_built =
    Laporan belum diterima di sini, jadi saya tidak menyimpan laporan apa pun. Kalau Anda melapor di tempat lain, pihak di sana bisa memberi tahu sampai di mana prosesnya. Layanan ini bisa membantu Anda menanyakannya:

    { $numbers }
