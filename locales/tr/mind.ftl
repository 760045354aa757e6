### Uyku, korku, üzüntü. Teşhis yok, “geçer” yok, hikâye sorulmaz.

title = 💭 Korku, uyku, üzüntü

start =
    Korku, kâbus, öfke, ağlama: çok zor şeylerden sonra bu normaldir.
    Ölmeyi mi düşünüyorsun? Ara, ücretsiz, gece gündüz:
    📞 { $tel-3114 }
    Ne arıyorsun?
    .die = 🆘 Ölmeyi düşünüyorum
    .talk = 📞 Biriyle konuşmak
    .sleep = 💭 Uyuyamıyorum
    .care = 🏥 Sağlıkçıya gitmek
    .violence = 🆘 Bana zarar verdiler
    .unsure = ❓ Bilmiyorum

die =
    Taşıdığın yük tek bir kişi için çok ağır. Şimdi konuş, ücretsiz, gece gündüz:
    📞 { $tel-3114 }
    Bir şey yuttun mu ya da tehlikede misin? Hemen ara:
    📞 { $tel-15 }
    📞 { $tel-112 }
    Konuşmadan, SMS ile:
    📞 { $tel-114 }
    .next = 👤 Birinin yanında

not-alone =
    Seni korkutmayan birinin yanına git.
    Ya da { -urgences } (hastane) bölümüne git, gece gündüz. Sadece de ki: « Je pense à mourir. » (“Ölmeyi düşünüyorum.”)
    Burada da seni dinlerler:
    📞 { $tel-119 }
    .talk = 📞 Başka dinleyenler
    .card = 💬 Gösterilecek kart
    .violence = 🆘 Bana zarar verdiler

talk =
    { -fil-sante-jeunes } gençleri ücretsiz, adını sormadan dinler. Saat { 9 } ile { 23 } arası:
    📞 { $tel-fil-sante-jeunes }
    Gece, tehlikedeki çocuklar ve gençler için:
    📞 { $tel-119 }
    Ölmeyi düşünüyorsan:
    📞 { $tel-3114 }
    .care = 🏥 Sağlıkçıya gitmek
    .sleep = 💭 Uyuyamıyorum

sleep =
    Uyuyamıyor musun, görüntüler geri mi geliyor? Yoldan ya da şiddetten sonra bu sık olur.
    Bunun tedavisi var. { -pass }’ta (ücretsiz bakım) de ki: « Je ne dors plus. » (“Artık uyuyamıyorum.”)
    Sokakta verilen hapları alma.
    .care = 🏥 Başka sağlıkçılar
    .talk = 📞 Biriyle konuşmak
    .card = 💬 Gösterilecek kart

care =
    { -cmp }, daha iyi olmak için ücretsiz bir kamu merkezidir.
    { -maison-ados } (gençler için tedavi ve dinleme) de yardım eder.
    Randevu ve tercüman iste. Ne öğrenmek istiyorsun?
    .no-cover = 📄 Kartım yok
    .associations = 🤝 Dernekler
    .pay = 💶 Kim öder?
    .secret = 🤫 Gizli mi?

care-no-cover =
    Sağlık kartın yoksa { -cmp } (kamu merkezi) yine ücretsizdir.
    { -pass }’ta (ücretsiz bakım) bazen psikolog vardır.
    Bugün hastanede söyle: { -phrase-pass } (“Ücretsiz bakım bürosunu arıyorum.”)
    .next = 💬 Gösterilecek kart

associations =
    { -comede } Bicêtre, Paris, Marseille, Saint-Étienne, Cayenne’de yardım eder.
    Kızlar için { -msf } (doktorlar) derneğinin Pantin’de gündüz açık bir yeri var.
    Adresi bir derneğe sor.
    .no-cover = 📄 Kartım yok
    .talk = 📞 Biriyle konuşmak

secret =
    Genelde sağlık çalışanları sır saklar, polise karşı da.
    Bir çocuk tehlikedeyse korumaya haber verebilirler.
    Konuşmadan önce sor: « Qui va le savoir ? » (“Bunu kim öğrenecek?”)
    .care = 🏥 Sağlıkçıya gitmek
    .talk = 📞 Biriyle konuşmak
