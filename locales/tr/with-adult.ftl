### Anne ya da baba olmayan bir yetişkinle. O yetişkin telefonu tutuyor olabilir: ayrıntı yok, hikâye sorulmaz.

title = 👤 Bir yetişkinle

start =
    Burada bir kuzenin olması koruma istemene engel değildir.
    Bu yetişkinle kendini nasıl hissediyorsun?
    .safe = ✅ Güvende
    .not-free = 🆘 Korkuyorum, zorla itaat
    .unsure = ❓ Bilmiyorum

safe =
    Bu yetişkine anne baba görevini sadece bir hâkim verebilir.
    Annen, baban ya da vasin olduğunu asla söylememeli.
    Bir { -avocat } (avukat) ile konuş.

family-judge =
    Bir amca ya da dayı vasin olmayı ve senin için karar vermeyi isteyebilir.
    Yaşadığın yerin { -tribunal } (mahkeme) binasındaki { -juge-familles } (aile hâkimi) karar verir.
    Önce bir { -avocat }’ya (avukat) git, bu yetişkin olmadan.

protection =
    Korumayı kaybedecek misin? Duruma bağlı.
    Bu yetişkinin sana gerçekten ve uzun süre bakıp bakmadığına bakılır.
    Seçmeden önce bir { -avocat }’ya (avukat) sor.
    .next = ⚖️ Avukat

not-free =
    Tehlikedeki çocuk:
    📞 { $tel-119 }
    Hemen tehlike varsa:
    📞 { $tel-17 }
    Konuşmak tehlikeliyse SMS gönder:
    📞 { $tel-114 }

not-your-fault =
    Belgelerini almak ya da seni çalışmaya zorlamak suç olabilir.
    Evet demiş olsan bile bu senin suçun değil.
    Bugün yardım iste, belgen olmasa bile:
    📞 { $tel-119 }
    .next = 🔒 Haklarım, güvende
