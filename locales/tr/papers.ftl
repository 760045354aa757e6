### Kimlik belgeleri. Belge olmadan da haklar var. Asla sahte belge; asıl belge kişide kalır.

title = 📄 Kimlik belgelerin

start =
    Belge olmadan koruma isteyebilirsin.
    Gerçek belgeler her adımda çok yardım eder.
    Durumun ne?
    .nothing = ❌ Hiçbir şeyim yok
    .photo = 📷 Bir fotoğrafım var
    .original = 📄 Aslı bende
    .doubted = ✋ Şüphe, iki ad, iki yaş
    .for-sale = 💶 Satmak istiyorlar
    .unsure = ❓ Kayıp, başka soru

nothing =
    İltica, ülkesinde tehlikede olan kişiyi korur.
    İltica istiyor musun ya da istedin mi?
    .asylum = ✅ Evet
    .no-asylum = ❌ Hayır
    .unsure = ❓ Bilmiyorum

no-consulate =
    İltica varsa { -consulat } (konsolosluk, ülkenin bürosu) ile sakın iletişim kurma.
    Derneklerin önerisi budur.
    Önce bir { -avocat } (avukat) ile konuş.

family =
    Ülkedeki bir yakının çoğu zaman belgeni isteyebilir.
    Orada birine ulaşabilir misin?
    .reachable = ✅ Evet
    .not-reachable = ❌ Hayır
    .unsure = ❓ Bilmiyorum

birth-paper =
    Bir yakının doğum belgeni çoğu zaman doğduğun yerde isteyebilir.
    Belge yok mu? Oradaki bir hâkim { -jugement-suppletif } (belgenin yerini tutar) yapabilir.
    Onu nüfusa kaydettir, sonra onaylat (resmî damga).

send =
    Önce belgenin bir fotoğrafını iste.
    Sonra aslını takipli postayla gönderttir.
    Kabul eden bir { -avocat }’nın (avukat) ya da bir derneğin adresini ver.

red-cross =
    { -croix-rouge } (Kızılhaç) aileni ücretsiz arayabilir.
    { 18 } yaş altı biri bunu en yakın büroda yetişkin olmadan isteyebilir.
    Ona sor ya da bir dernekle git.

photo =
    Fotoğraf yardım eder, ama aslı daha çok yardım eder.
    Fotoğrafı iki güvenli yerde sakla.
    Aslının takipli postayla bir { -avocat }’ya (avukat) ya da bir derneğe gelmesini iste.
    .next = 📄 Resmî damga

original =
    Asıl belge çok değerlidir.
    Şimdi kimde?
    .me = ➡️ Bende
    .service = 👮 Bir kurumda, poliste
    .somebody = ➡️ Başka birinde

keep =
    Her belgenin önünü ve arkasını fotoğrafla.
    Fotoğrafları e-posta kutunda ve bir dernekte sakla.
    Kopya ver, asla tek aslını verme. Buraya hiçbir şey gönderme.

taken =
    Polis aslını kontrol edebilir. Görüşü hâkimi bağlamaz.
    Belgenin kimde kaldığını sor ve imzalı makbuz iste.
    Bir { -avocat }’dan (avukat) onu geri istemesini iste.

kept-by-somebody =
    İtaat etmen için belgelerini tutmak suç olabilir.
    Bu senin suçun değil.
    Korkuyorsan ara:
    📞 { $tel-119 }
    Hemen tehlike varsa:
    📞 { $tel-17 }

made-when =
    { -legalisation } resmî bir damgadır: imzayı onaylar.
    Yabancı bir belgeye gerekir, ülkeler arası anlaşma yoksa.
    Belgen ne zaman yapıldı?
    .before = 📅 Nisan { "2024" } öncesi
    .since = 📅 Nisan { "2024" } ve sonrası
    .unsure = ❓ Bilmiyorum

before-2024 =
    Bir hâkim, ülkenin Fransa’daki elçiliğinin damgasını daha önce kabul etti.
    İltica mı düşünüyorsun? Bir { -avocat } (avukat) ile konuşmadan oraya sakın gitme.
    Ülken için kuralı bir { -avocat }’ya sor.

since-2024 =
    { "2024" } Nisan’ından beri kural daha sıkı.
    Damga normalde ülkendeki Fransa elçiliğinden gelir.
    Ülken için kuralı bir { -avocat }’ya (avukat) sor.

no-stamp =
    Damgasız bir belge bazen yine de sayılabilir.
    Onu atma.
    Bu hafta bir { -avocat }’ya (avukat) göster.

doubted =
    Ülkesinin kurallarına göre yapılmış belge gerçek sayılır.
    “Sahte” demek için neden gerekir: nedenleri yazılı iste.
    Kim şüphe ediyor?
    .two-names = 📅 İki ad, iki yaş
    .who = 🛡️ { -ase }, polis
    .judge = ⚖️ Hâkim

two-names =
    İki ad ya da iki yaş: tek bir kayıt karar vermez.
    Gerçek adını ve gerçek yaşını, neden farklı olduğunu söyle.
    Her şeyi bir { -avocat }’ya (avukat) göster ve sahte belge kullanma.
    .lawyer = ⚖️ Avukat bulmak
    .visit = 🏢 { -prefecture } ziyareti
    .other = ❓ Başka soru

doubted-who =
    { -evaluation } (mülakat) ekibi belgelerin hâkimi değildir.
    Polis görüş verir. Hâkim başka düşünebilir.
    Bir { -avocat }’dan (avukat) bu görüşü okumasını iste.

doubted-judge =
    Hâkim belgeni reddediyor mu? Daha bitmedi.
    Söylediğin yaşın mümkün olup olmadığına yine bakmak zorunda.
    Bugün bir { -avocat } (avukat) ile konuş.

what-next =
    Şimdi ne öğrenmek istiyorsun?
    .stamp = 📄 Resmî damga
    .consulate = 🗺️ Konsolosluğa gitmek
    .lost = 📄 Kayıp ya da çalıntı
    .keep = 📄 Belgelerimi saklamak
    .after-no = 📄 Bir “hayır”dan sonra
    .lawyer = ⚖️ Avukat bulmak

consulate =
    İltica mı düşünüyorsun? Önce { -avocat } (avukat) gör, ondan önce { -consulat }’ya (konsolosluk, ülkenin bürosu) gitme.
    Düşünmüyorsan kart ya da pasaport verebilir.
    Çoğu zaman doğum belgesi, bazen vasi ister: bir eğitmenle git.

never-buy =
    Sakın sahte belge alma ve kullanma.
    Yasa bunu cezalandırır ve gerçek hikâyene daha az inanılır.
    Başka ad ya da başka yaş yazan belgeyi de reddet.

tell-lawyer =
    Sende sahte belge mi var? Artık kullanma.
    { -avocat } (avukat) sırrını saklar.
    Başkalarından önce onunla konuş.
    .next = ⚖️ Avukat
