## The organisation's own texts: a default that says nothing false. Fill them in before going live.

# english: 538f0006
organisation_about = Organisasi yang mengelola chat ini belum menuliskan siapa dirinya. Namanya ada di pesan sambutan.

# english: ec31d105
organisation_hours = Kapan pendamping bisa menjawab belum dituliskan di sini. Layanan di "Nomor" mungkin buka sekarang.

# english: 9b51dff0
organisation_duty = Apa yang wajib dilaporkan organisasi ini kepada pihak lain belum dituliskan di sini. Tanyakan kepada pendamping sebelum Anda bercerita lebih banyak.

# english: 2232f7a2
organisation_privacy =
    Bagaimana organisasi ini menangani yang disimpan di sini belum dituliskan.
    Semuanya dihapus { $retention_days } hari setelah pesan terakhir Anda, dan hilang dari cadangan dalam 14 hari sesudahnya.
