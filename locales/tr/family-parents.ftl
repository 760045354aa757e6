### Anne babayı getirmek. Sadece iltica koruması varsa. Asla vize sözü verilmez.

title = 👪 Annen baban gelsin

start =
    { -asile } (iltica) koruması gerekir: { -refugie } (mülteci) ya da { -protection-subsidiaire } (ikincil koruma).
    Bu koruman var mı?
    .minor = 📅 Evet, { 18 } yaş altıyım
    .adult = 📅 Evet, { 18 } yaşı geçtim
    .waiting = 🕒 Cevabı bekliyorum
    .no = ❌ Hayır, koruma yok
    .unsure = ❓ Bilmiyorum

before-18 =
    Evli değilsen annen baban gelmeyi isteyebilir.
    Vize başvuruları sen { 18 } yaşına girmeden verilmiş olmalı.
    Bugün başla, en az { 3 } ay önce.
    .next = 📄 Vize

visa =
    Annen baban uzun süreli vizeyi Fransız { -consulat }’dan (konsolosluk) ister.
    Para, ev ya da bekleme şartı yoktur.
    Bugün { -ofpra } ({ -asile }: iltica dairesi) kâğıtlarıyla temsilcinle konuş.
    .next = ➡️ Şimdi ne olacak

protection-day =
    { -asile } (iltica) başvurusu sürerken { 18 } yaşına mı girdin?
    O zaman annen babanın vize için belki { 3 } ayı var.
    Koruma kararında hangi tarih yazıyor?
    .unknown = ❓ Bilmiyorum

in-time =
    Annen baban vizeyi bu günden önce ister:
    { $parents-visa-safe }
    Son gün:
    { $parents-visa }
    Bu süre senin için mi? Bu hafta bir { -avocat }’ya (avukat) sor.
    .next = 📄 Vize

soon =
    Annen baban vizeyi şimdi ister.
    Son gün:
    { $parents-visa }
    Bugün bir { -avocat }’ya (avukat) git.
    .next = 📄 Vize

late =
    { 3 } ay bitmiş görünüyor.
    Bir { -avocat } (avukat) başka bir yol arayabilir.
    Bugün kararınla ona git.
    .next = ➡️ Şimdi ne olacak

no-date =
    Kesin bir tarih yoksa bugün harekete geç.
    Korumadan sonra { 3 } ay süre vardır.
    Kararınla bir { -avocat }’ya (avukat) git.
    .next = 📄 Vize

waiting =
    Cevap evetse annen baban gelmeyi isteyebilir.
    Önemli olan vize başvurusu günündeki yaşındır: { 18 } yaşından önce.
    Bugün temsilcinle konuş.
    .next = ➡️ Şimdi ne olacak

not-possible =
    { -asile } (iltica) koruması yoksa { 18 } yaş altı biri annesini babasını getiremez.
    { -regroupement-familial } (aile birleşimi) oturma izni olan yetişkinler içindir.
    Ülkeye dönmekten korkuyor musun?
    .afraid = 🛡️ İltica istemek
    .lawyer = ⚖️ Avukata sormak

unsure =
    Koruma, { -ofpra } ({ -asile }: iltica dairesi) mektubunda yazar.
    O yoksa anne baba bu yolla gelemez.
    Mektubunu bugün bir { -avocat }’ya (avukat) göster.
    .next = ⚖️ Avukat

what-now =
    Bir { -avocat } (avukat) ya da bir dernek sana ücretsiz yardım eder.
    Ne öğrenmek istiyorsun?
    .lawyer = ⚖️ Avukat bulmak
    .siblings = 👪 Kardeşler
    .card = 📄 Anne babanın kartı
    .visa-refused = ✋ Vize reddedildi

siblings =
    Bu yolla kardeşler tek başına gelmez.
    { 18 } yaşından küçüklerse annen babanla gelirler.
    Bunu vize başvurusunda söyle.

card =
    Annen baban { -refugie } (mülteci) bir çocuğun yanına gelirse onlar da bir kart alır.
    Belgelerinin bir kopyasını sakla.
    Nasıl olacağını { -avocat }’na (avukatına) sor.

visa-refused =
    Bugün bir { -avocat }’ya (avukat) git: süre kısadır.
    Çoğu zaman { 30 } günden söz edilir. Mektupta yazanı oku.
    Önce Nantes’taki itiraz komisyonu, sonra { -tribunal } (mahkeme).
    .next = ⚖️ Avukat
