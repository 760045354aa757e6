### Retten sonra yeni belgeler. Asla sahte belge; asıl belge kişide kalır.

title = 📄 Yeni belgeler

start =
    Yeni belgeler yardım edebilir, bir “hayır”dan sonra bile.
    Ne aldın?
    .original = 📄 Asıl bir belge
    .photo = 📷 Bir fotoğraf
    .for-sale = 💶 Satmak istiyorlar
    .lost = 📄 Belgelerimi kaybettim
    .nothing = ❓ Daha hiçbir şey

original =
    Aslını sakla, kopya ver.
    Aslını alırlarsa imzalı makbuz iste.
    Fotoğrafları iki güvenli yerde sakla.

photo =
    Fotoğrafı iki güvenli yerde sakla.
    Fotoğraf yardım eder, ama aslı daha çok yardım eder.
    Aslının takipli postayla bir { -avocat }’ya (avukat) ya da bir derneğe gelmesini iste.

stamp =
    Yabancı bir belgeye çoğu zaman { -legalisation } (resmî damga) gerekir.
    Damgasız belge bazen yine de sayılabilir.
    Ülken için kuralı bir { -avocat }’ya (avukat) sor.

consulate =
    İltica, ülkesinde tehlikede olan kişiyi korur.
    İltica mı istiyorsun? O zaman { -consulat } (konsolosluk, ülkenin bürosu) ile sakın iletişim kurma.
    Önce bir { -avocat } (avukat) ile konuş.

new-request =
    Yeni belgelerle bazen hâkime yeniden başvurabilirsin.
    Kopya gönder ve bu hafta bir { -avocat }’ya (avukat) git.
    Ne yapmak istiyorsun?
    .letter = ✍️ Hâkime yazmak
    .lawyer = ⚖️ Avukat bulmak
    .unsure = ❓ Bilmiyorum

never-buy =
    Sakın sahte belge alma ve kullanma.
    Yasa bunu cezalandırır ve gerçek hikâyene daha az inanılır.
    Bu belgeyi reddet.

tell-lawyer =
    Sende sahte belge mi var? Artık kullanma.
    { -avocat } (avukat) sırrını saklar.
    Başkalarından önce onunla konuş.
    .next = ⚖️ Avukat

family =
    Belge olmadan koruma isteyebilirsin.
    { -croix-rouge } (Kızılhaç) aileni ücretsiz arayabilir.
    Bugün ona ya da bir derneğe sor.
