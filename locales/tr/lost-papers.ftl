### Kayıp ya da çalıntı belgeler. Önce iltica: konsolosluk tehlikedir.

title = 📄 Kayıp ya da çalıntı

start =
    Belge olmadan da koruma isteyebilirsin.
    İltica mı düşünüyorsun? { -consulat }’yı (konsolosluk, ülkenin bürosu) sakın arama.
    Hangi kâğıdın eksik?
    .country = 📄 Ülkemden bir belge
    .asylum = 📄 Bir iltica kâğıdı
    .court = ⚖️ Bir hâkim kâğıdı
    .kept = 🔒 Biri onu tutuyor
    .unsure = ❓ Bilmiyorum

country =
    { -consulat } (konsolosluk, ülkenin bürosu) yeniden pasaport yapabilir.
    Ama iltica, ülkesinde tehlikede olan kişiyi korur.
    İltica istedin mi ya da düşünüyor musun?
    .asylum = ✅ Evet, iltica
    .no-asylum = ❌ Hayır
    .unsure = ❓ Bilmiyorum

no-consulate =
    { -consulat } (konsolosluk) ya da elçiliğinle sakın iletişim kurma.
    Yine de kaybı polise bildirebilirsin.
    Eğitmeninden ya da bir dernekten seninle gelmesini iste.
    .next = 👮 Nerede bildirmeli

asylum =
    { -consulat } (konsolosluk) ya da elçiliğinle (ülkenin büroları) sakın iletişim kurma.
    Eğitmenin ya da bir dernek bu kâğıdın nereden yeniden isteneceğini bilir.
    Bugün onlara sor.
    .next = 👮 Nerede bildirmeli

court =
    Çocuk mahkemesinin { -greffe }’i (mahkeme bürosu) kopya verebilir.
    { -avocat } (avukat) da bir kopya alabilir.
    Onlardan iste ya da eğitmeninden iste.
    .next = ➡️ Artık kaybetmemek

kept =
    İtaat etmen için belgelerini tutmak yasaktır.
    Poliste ya da bir kurumda mı? İmzalı makbuz iste.
    Bir { -avocat }’dan (avukat) onları geri istemesini iste.
    .next = ⚖️ Avukat

declare =
    Herhangi bir karakola ya da jandarmaya git, ücretsizdir.
    Yetişkin olmadan gidebilirsin, ama onunla daha kolaydır.
    Korkuyor musun? Bir dernekle git ve makbuz iste.
    .next = ➡️ Gitmeden önce

before-going =
    Yaz: hangi belge, numarası, tarih, yer ve nasıl oldu.
    Gerçek adını ve gerçek doğum tarihini ver.
    Makbuzu sakla: belgeyi yeniden yapmaya yardım eder.
    .next = ➡️ Artık kaybetmemek

copies =
    Her belgenin ve makbuzun fotoğrafını çek.
    Fotoğrafları iki yerde sakla, örneğin e-posta kutunda.
    Bir kopyayı güvendiğin bir yetişkine bırak.
    .lawyer = ⚖️ Avukat bulmak
