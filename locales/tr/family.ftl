### Aile. Tehlike de olabilir, destek de: asla varsayılmaz.

title = 👪 Ailen

start =
    Biri tehlikede olabilirse bunu her aramadan önce söyle.
    Ne yapmak istiyorsun?
    .find = 👤 Bir yakını aramak
    .talk = 📞 Ailemle konuşmak
    .together = 👪 Ailemle yaşamak
    .fear = 🆘 Ailemden korkuyorum
    .with-relative = 👤 Bir yakınımlayım
    .siblings = 👪 Kardeşim

find =
    { -croix-rouge } (Kızılhaç) ayrı düşmüş aileleri arar.
    Eğitmenle ya da eğitmensiz isteyebilirsin. Ücretsizdir.
    Aramak birini tehlikeye atabilir mi?
    .nobody-dangerous = ❌ Hayır
    .danger = ✅ Evet, belki
    .unsure = ❓ Bilmiyorum

search-in-secret =
    Başlamadan önce de ki: « Quelqu’un peut être en danger. » (“Biri tehlikede olabilir.”)
    O zaman { -asile } (iltica) sırasında devletin yaptığı arama gizli kalmalı.
    Bir { -avocat }’ya (avukat) da danış.
    .next = 🤝 { -croix-rouge }

red-cross =
    { -croix-rouge }’dan (Kızılhaç) { -croix-rouge-liens } servisini iste.
    Söylediklerini arama için saklar.
    En yakın büroya git, istersen bir eğitmenle.
    .next = 📷 Fotoğraf

photo =
    { -trace-the-face } arayan kişinin fotoğrafını gösterir.
    Ad ve yer olmadan, { 15 } yaşından önce olmaz.
    Kabul et ya da etme: sen karar verirsin.
    .next = ❓ Başka sorular

talk =
    Ailenle konuşabilirsin.
    { -ase }’de (çocuk koruma) de, bir hâkim yasaklamadıysa.
    Bir eğitmenden ya da bir dernekten telefon iste.
    .papers = 📄 Ülkeden belgeler
    .phones = 📱 Telefon öneriyorlar
    .later = 🏢 Peki { -prefecture }?

phones =
    Biri, yapacağın bir iş karşılığında telefon mu veriyor?
    Telefon, yatak ya da iş teklif eden bir yetişkinin peşinden gitme.
    Bunun yerine bir dernekten ya da bir eğitmenden iste.
    .next = ❓ Başka sorular

later-papers =
    Daha sonra { -prefecture } (devlet dairesi) ülkedeki bağlarına bakar.
    Ailenle konuşmak yasak değildir.
    Asla yalan söyleme: bunu nasıl anlatacağını bir { -avocat }’ya (avukat) sor.
    .next = ❓ Başka sorular

together =
    Annen babanla yaşamak için iki yol var, ikisi de { -asile } (tehlikeye karşı koruma, iltica) ile.
    { -asile } yoksa annen baban senin üzerinden gelemez.
    Birlikte nerede yaşamak istiyorsunuz?
    .parents-here = 👪 Annem babam Fransa’da
    .there = 🗺️ Ben, Avrupa’da
    .england = 🌊 İngiltere’deki aile
    .siblings = 👪 Kardeşim burada
    .unsure = ❓ Bilmiyorum

which-way =
    { -asile } (iltica) koruman varsa annen baban gelmeyi isteyebilir.
    Avrupa’da bir yakının mı yaşıyor? { -asile } başvurun oraya gidebilir.
    Hangi yolun sana uygun olduğunu bir { -avocat }’ya (avukat) sor.
    .next = ⚖️ Avukat

fear =
    Tehlikedeki çocuk, ücretsiz, gece gündüz:
    📞 { $tel-119 }
    Hemen tehlike varsa:
    📞 { $tel-112 }
    Emin olmasan bile ara. Neye ihtiyacın var?
    .marriage = 💍 Evlilik, kadın sünneti
    .country = 🗺️ Ülkede korkuyorum
    .tonight = 🛏️ Bu gece başka yerde
    .lawyer = ⚖️ Avukat bulmak

fear-at-home =
    Ülkeye dönmek seni korkutuyor mu? { -asile } (iltica) bunun için vardır.
    { -ofpra } ({ -asile }: iltica dairesi) ailenle konuşmaz.
    Ne yapmak istiyorsun?
    .asylum = 🛡️ İlticaya bakmak
    .lawyer = ⚖️ Avukat bulmak
    .tonight = 🛏️ Bu gece başka yerde

papers =
    { -asile } (iltica) istiyor musun ya da aldın mı? Elçiliği sakın arama.
    { -acte-de-naissance } (doğum belgesi) çok yardım eder.
    Tek asıl belgeni makbuzsuz asla verme.
    .next = 📄 Belgelerim
