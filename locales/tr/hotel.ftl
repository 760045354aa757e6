### Otelde yalnız. Yaş cevabından önce otelin yasak olduğu söylenmez: kesin değil.

title = 🏨 Otelde kalıyorum

start =
    Yasa, { -ase }’ye (çocuk koruma) verilmiş çocuklar için oteli yasaklar.
    Onlar bir yurtta (foyer) ya da koruyucu ailede yaşamalı.
    { -ase } ya da bir hâkim senin için “evet” dedi mi?
    .in-care = ✅ Evet, “evet” dedi
    .waiting = 🕒 Cevabı bekliyorum
    .danger = 🆘 Tehlike, açlık, hastalık
    .unsure = ❓ Bilmiyorum

in-care =
    Acil durumda tek istisna var: tatil ya da gençlik merkezi, en fazla { 2 } ay.
    Bu, engelli olduğu kabul edilmiş çocuk için asla geçerli değildir.
    Yazıyla bir yurt (foyer) ya da bir aile iste.
    .next = ✍️ Kime yazmalı

waiting =
    Yaşın hakkında cevap gelmeden önce yasa açık değil: bir { -avocat }’ya (avukat) sor.
    Oteller hâlâ kullanılıyor.
    Yine de şikâyet edebilirsin: tehlike, pislik ya da hep yalnız kalmak.
    .next = ✍️ Kime yazmalı

danger =
    Tehlikedeki çocuk:
    📞 { $tel-119 }
    Hastalık ya da ağır tehlike:
    📞 { $tel-112 }
    Yemek ya da tedavi yok mu? Bir { -avocat } (avukat) acil bir hâkime başvurabilir.
    .lawyer = ⚖️ Avukat bulmak
    .what = ✍️ Kime yazmalı

what-to-do =
    { -ase }’ye (çocuk koruma) yaz: yurt (foyer) istediğini söyle. Bir fotoğraf sakla.
    Seni { -ase }’ye bir hâkim mi verdi? Ona da yetişkin olmadan yaz.
    { -defenseur-des-droits } (çocukları savunur) kurumuna ücretsiz yazabilirsin.
    .where = 📮 Hâkim nerede?
    .lawyer = ⚖️ Avukat bulmak
    .danger = 🆘 Tehlike, açlık, hastalık
