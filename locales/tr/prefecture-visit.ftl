### Préfecture ziyareti: fotoğraf ve parmak izi. Kaydın iki kullanımı söylenir, korkutmadan.

title = 🏢 { -prefecture }

start =
    { -prefecture } (devlet dairesi, valilik) çoğu zaman fotoğrafını ve parmak izini alır.
    Başka kayıtlarda da arar.
    Vizen, başka bir adın oldu mu ya da başka yerde parmak izi verdin mi?
    .earlier-trace = ✅ Evet
    .two-files = 📅 İki ad ya da iki yaş
    .nothing = ❌ Hayır, hiçbiri
    .unsure = ❓ Bilmiyorum

risk =
    Fotoğraf ve parmak izi kaydı çocukları korur ve yabancıları kontrol eder.
    Bulunan bir vize ya da başka yaş { -oqtf }’ye (Fransa’yı terk etme kararı) götürebilir.
    Ziyaretten önce bir { -avocat } (avukat) ya da bir dernekle konuş.

two-files =
    İki kayıt iki ad ya da iki yaş verebilir.
    Tek bir kayıt sana yetişkin demek için yetmez.
    Gerçek yaşını söyle ve neden farklı olduğunu anlat.
    .next = ➡️ Ziyaretten önce

ask-there =
    Bu ziyareti { -departement } (seni koruyan) düzenler.
    Seninle kimin geldiğini sor ve tercüman iste.
    Anlamadığın hiçbir şeyi imzalama.

yes-or-no =
    Evet dersen fotoğrafın ve parmak izin bir kayıtta kalır.
    Hayır dersen bu ret tek başına sana yetişkin demek için yetmez.
    Cevap vermeden önce bir tercüman ve bir { -avocat } (avukat) iste.
    Neye ihtiyacın var?
    .lawyer = ⚖️ Avukat bulmak
    .later = 🕒 Sonra
