## Said by the casework, not by a flow.

# The one message that stays after leaving. Nothing in it may point to what was here.
# english: 515e86e7
cover_left =
    Tips hari ini: cuci beras sampai airnya jernih, lalu rendam sebentar sebelum dimasak.
    Nomor darurat:
    { $emergency }

# What answers in cover. All alike in kind and length, all with the number at the end.
# english: 67bfc460
cover_answers = Tips
    .a =
        Supaya bawang lembut, tumis pelan-pelan dengan api kecil dan aduk sesekali.
        Nomor darurat:
        { $emergency }
    .b =
        Beri garam pada air rebusan mi sebelum mi dimasukkan, lalu cicipi sekali.
        Nomor darurat:
        { $emergency }
    .c =
        Cuci sayur lalapan dengan air dingin, lalu tiriskan sampai kering sebelum disajikan.
        Nomor darurat:
        { $emergency }
    .d =
        Biarkan roti dingin dulu sebelum dipotong, lalu simpan dalam kain bersih.
        Nomor darurat:
        { $emergency }
    .e =
        Supaya kuah sup bening, masak dengan api kecil dan jangan sampai mendidih keras.
        Nomor darurat:
        { $emergency }
    .f =
        Cicipi sayur kuah di akhir, lalu tambahkan sedikit jeruk nipis kalau kurang segar.
        Nomor darurat:
        { $emergency }

# The same, for study tips.
# english: 60385ad8
cover_left_study =
    Tips hari ini: baca satu halaman, tutup bukunya, lalu ceritakan dengan kata sendiri.
    Nomor darurat:
    { $emergency }

# english: 0a4ab94f
cover_answers_study = Tips
    .a =
        Pelajari kata baru dalam kelompok kecil, lalu lihat lagi keesokan harinya.
        Nomor darurat:
        { $emergency }
    .b =
        Belajarlah selama dua puluh lima menit, istirahat lima menit, lalu mulai lagi.
        Nomor darurat:
        { $emergency }
    .c =
        Tulis tiga hal utama dari satu bab pada kartu, tanpa melihat buku.
        Nomor darurat:
        { $emergency }
    .d =
        Mulailah dari tugas yang paling tidak disukai, selagi pikiran masih segar.
        Nomor darurat:
        { $emergency }
    .e =
        Jelaskan pelajaran tadi kepada seseorang, atau ucapkan keras-keras kepada diri sendiri.
        Nomor darurat:
        { $emergency }
    .f =
        Taruh HP di ruangan lain saat membaca, dan siapkan air minum di dekat Anda.
        Nomor darurat:
        { $emergency }

# After a quiet half hour, where a return word is set. Whoever reads it may be someone else than she.
# english: 9d3edec0
guard_ask =
    Selamat datang kembali.
    Silakan tulis kata Anda untuk melanjutkan.

# english: 5d172d98
not_saved = Itu belum tersimpan. Silakan coba lagi sebentar lagi.

# english: 48c87dcd
trial_closed =
    Chat ini belum dibuka.
    Nomor darurat:
    { $emergency }

# english: 869b5d24
utter_erased =
    Data tentang chat ini yang disimpan di sini sudah dihapus, dan hilang dari cadangan dalam 14 hari.
    Chat ini sendiri tetap ada di daftar Anda sampai Anda menghapusnya di sana.

# english: 84c25a83
left_report =
    Saat Anda keluar, { $count } pesan tidak bisa dihapus.
    Pesan yang lebih lama dari 48 jam tetap ada sampai Anda menghapus chat untuk kedua pihak.
    Notifikasi dan perangkat lain mungkin juga menampilkannya.

# english: 19eeab22
something_went_wrong =
    Ada yang tidak berjalan di sini. Langkah terakhir Anda tersimpan: silakan coba lagi.
    Dalam keadaan darurat, telepon:
    { $emergency }

# How a contact is described beside its name.
# english: 34759100
contact = Kontak
    .always = buka 24 jam
    .open_until = sekarang buka sampai { $time }
    .opens_at = buka { $time }
    .unchecked = belum diperiksa
    .anonymous = tanpa perlu nama
    .not_anonymous = menanyakan nama Anda
    .languages = bahasa: { $languages }
    .nothing = Belum ada nomor yang sudah diperiksa untuk negara Anda.

# Stands for $organisation as long as the configuration names none.
# english: b1e83bf4
organisation_unnamed = organisasi yang belum memberikan namanya
