### Mektuplarda ve kapılarda okunan kelimeler. Anlamı bir iki cümlede. Fransızca kelime Fransızca kalır.

title = 📖 Mektup kelimeleri

start =
    Mektubunda bir kelime mi var? Buraya yaz, hangi dilde olursa olsun.
    Ya da konuya göre ara:
    .you = 📅 Sen ve yaşın
    .protection = 🛡️ Korunmak
    .justice = ⚖️ Hâkim ve polis
    .papers-words = 📄 Belge ve iltica
    .life = 🏥 Sağlık, okul, tehlike
    .find-lawyer = ⚖️ Avukat bulmak

## Sen ve yaşın
you =
    Hangi konu?
    .about-age = 📅 Yaş
    .about-you = ✍️ Söylemek, imzalamak
    .about-words = ⚖️ Haklar ve randevular

about-age =
    Hangi kelime?
    .mna = 📖 { -label-mna }
    .minor = 📖 { -label-minor }
    .adult = 📖 { -label-adult }
    .age-check = 📖 { -label-age-check }
    .bone-x-ray = 📖 { -label-bone-x-ray }

mna =
    📖 { -word-mna }
    Refakatsiz çocuk: { 18 } yaşından küçük, Fransa’da annesi babası olmayan kişi.
    Eskiden « MIE » de yazılırdı.
    .next = 📖 Başka bir kelime

minor =
    📖 { -word-minor }
    Reşit olmayan: { 18 } yaşından küçük olan.
    Minorité: { 18 } yaşından küçük olmak.
    .next = 📖 Başka bir kelime

adult =
    📖 { -word-adult }
    Reşit: { 18 } yaşında ya da daha büyük olan.
    Majorité, { 18 } yaşına girilen gün başlar.
    .next = 📖 Başka bir kelime

age-check =
    📖 { -word-age-check }
    Yaş değerlendirmesi: il yönetimi (département) adına yapılan mülakatlar.
    { 18 } yaşından küçük olup olmadığına ve burada ailesiz olup olmadığına bakılır.
    .next = 📖 Başka bir kelime

bone-x-ray =
    📖 { -word-bone-x-ray }
    Kemik testi: yaşı tahmin etmek için kemik röntgeni.
    Bunu sadece bir hâkim ya da savcı emredebilir, senin onayınla.
    .next = 📖 Başka bir kelime

about-you =
    Hangi kelime?
    .alone = 📖 { -label-alone }
    .benefit-of-doubt = 📖 { -label-benefit-of-doubt }
    .proof = 📖 { -label-proof }
    .consent = 📖 { -label-consent }
    .sign = 📖 { -label-sign }

alone =
    📖 { -word-alone }
    Yalnız olmak: Fransa’da anne baba ya da sorumlu bir yetişkin olmadan bulunmak.
    İl yönetimi (département) buna da bakar.
    .next = 📖 Başka bir kelime

benefit-of-doubt =
    📖 { -word-benefit-of-doubt }
    Kemik testinden sonra hâlâ şüphe varsa bu senin lehine sayılır.
    « L’intéressé » sensin.
    .next = 📖 Başka bir kelime

proof =
    📖 { -word-proof }
    Kanıt: bir şeyin doğru olduğunu göstermeye yarayan.
    Bir kâğıt, bir fotoğraf, seni tanıyan biri.
    .next = 📖 Başka bir kelime

consent =
    📖 { -word-consent }
    Rıza (onay): özgürce “evet” demek.
    Düşünmek için zaman isteyebilirsin.
    .next = 📖 Başka bir kelime

sign =
    📖 { -word-sign }
    İmza: adını bir kâğıda yazmak, yani “kabul ediyorum” demek.
    Anlamadığın bir kâğıdı imzalamayı reddedebilirsin.
    .next = 📖 Başka bir kelime

about-words =
    Hangi kelime?
    .right = 📖 { -label-right }
    .secret = 📖 { -label-secret }
    .free = 📖 { -label-free }
    .appointment = 📖 { -label-appointment }
    .interview = 📖 { -label-interview }

right =
    📖 { -word-right }
    Hak: yasanın sana verdiği şey.
    Bu bir hediye değildir.
    .next = 📖 Başka bir kelime

secret =
    📖 { -word-secret }
    Gizli: söylediklerin genelde seninle o kişi arasında kalır.
    Ama bir çocuk tehlikedeyse kalmaz. Önce sor: « C’est confidentiel ? » (“Bu gizli mi?”)
    .next = 📖 Başka bir kelime

free =
    📖 { -word-free }
    Ücretsiz: hiçbir şey ödemezsin.
    .next = 📖 Başka bir kelime

appointment =
    📖 { -word-appointment }
    Randevu: gelmek zorunda olduğun gün ve saat.
    Convocation bunu söyleyen kâğıttır. Fotoğrafını çek.
    .next = 📖 Başka bir kelime

interview =
    📖 { -word-interview }
    Mülakat: sana soru sorulan bir randevu.
    Biri cevaplarını yazar. Anlamıyorsan söyle.
    .next = 📖 Başka bir kelime

## Korunmak
protection =
    Hangi konu?
    .child-service = 🛡️ Koruma
    .living = 📍 Yer ve yardım edenler
    .who-decides = 🗣️ Senin adına konuşan

child-service =
    Hangi kelime?
    .ase = 📖 { -label-ase }
    .departement = 📖 { -label-departement }
    .shelter = 📖 { -label-shelter }
    .opp = 📖 { -label-opp }
    .after-18 = 📖 { -label-after-18 }

ase =
    📖 { -word-ase }
    Çocuk koruma hizmeti: il yönetiminin (département) çocukları koruyan kurumu.
    .next = 📖 Başka bir kelime

departement =
    📖 { -word-departement }
    İl: Fransa’nın bir bölümü, kendi daireleriyle.
    Tehlikedeki çocukları o korumak zorunda.
    .next = 📖 Başka bir kelime

shelter =
    📖 { -word-shelter }
    Geçici acil barınma: yatak, yemek ve acil bakım.
    Bu, mülakattan önce gelmeli.
    .next = 📖 Başka bir kelime

opp =
    📖 { -word-opp }
    Geçici yerleştirme kararı: bir hâkimin ya da savcının kâğıdı.
    Seni şimdilik { -ase }’ye verir. Fotoğrafını çek.
    .next = 📖 Başka bir kelime

after-18 =
    📖 { -word-after-18 }
    { 18 } yaşından sonra, { 21 } yaşına kadar { -ase } desteği.
    Onu { 18 } yaşından önce yazıyla istemek daha iyidir.
    .next = 📖 Başka bir kelime

living =
    Hangi kelime?
    .foyer = 📖 { -label-foyer }
    .host-family = 📖 { -label-host-family }
    .educator = 📖 { -label-educator }
    .social-worker = 📖 { -label-social-worker }
    .association = 📖 { -label-association }

foyer =
    📖 { -word-foyer }
    Yurt: birkaç gencin eğitmenlerle yaşadığı ev.
    İşçi yurtları da vardır.
    .next = 📖 Başka bir kelime

host-family =
    📖 { -word-host-family }
    Koruyucu aile: seni evine alan aile.
    Ona { -ase } para öder.
    .next = 📖 Başka bir kelime

educator =
    📖 { -word-educator }
    Eğitmen: her gün sana eşlik eden yetişkin.
    Okul, sağlık, belgeler için.
    .next = 📖 Başka bir kelime

social-worker =
    📖 { -word-social-worker }
    Sosyal hizmet çalışanı: mesleği yardım etmek olan kişi.
    Kalacak yer, sağlık, belgeler ve haklar için.
    .next = 📖 Başka bir kelime

association =
    📖 { -word-association }
    Dernek: yardım eden bir grup insan.
    Devlet değildir.
    .next = 📖 Başka bir kelime

who-decides =
    Hangi kelime?
    .guardian = 📖 { -label-guardian }
    .ad-hoc = 📖 { -label-ad-hoc }
    .legal-representative = 📖 { -label-legal-representative }
    .interpreter = 📖 { -label-interpreter }

guardian =
    📖 { -word-guardian }
    Vasi: anne babanın yerini alan yetişkin ya da kurum.
    Kim olacağına bir hâkim karar verir.
    .next = 📖 Başka bir kelime

ad-hoc =
    📖 { -word-ad-hoc }
    Atanmış temsilci: seni temsil etmek için atanan yetişkin.
    Sadece tek bir işlem içindir, örneğin iltica.
    .next = 📖 Başka bir kelime

legal-representative =
    📖 { -word-legal-representative }
    Yasal temsilci: dairelerde senin adına konuşan ve imzalayan yetişkin.
    .next = 📖 Başka bir kelime

interpreter =
    📖 { -word-interpreter }
    Tercüman: her şeyi senin dilinde tekrar söyleyen kişi.
    Öğüt vermez ve hikâyeni yazmaz.
    .next = 📖 Başka bir kelime

## Hâkim ve polis
justice =
    Hangi konu?
    .judges = ⚖️ Hâkim ve avukat
    .decisions = 🕒 Evet, hayır, süre
    .police-words = 👮 Polis ve sınır

judges =
    Hangi kelime?
    .childrens-judge = 📖 { -label-childrens-judge }
    .court = 📖 { -label-court }
    .prosecutor = 📖 { -label-prosecutor }
    .lawyer = 📖 { -label-lawyer }
    .legal-aid = 📖 { -label-legal-aid }

childrens-judge =
    📖 { -word-childrens-judge }
    Çocuk hâkimi: tehlikedeki çocukları koruyan hâkim.
    { 18 } yaş altı biri ona yetişkin olmadan yazabilir.
    .next = 📖 Başka bir kelime

court =
    📖 { -word-court }
    Mahkeme: hâkimlerin çalıştığı yer.
    .next = 📖 Başka bir kelime

prosecutor =
    📖 { -word-prosecutor }
    Cumhuriyet savcısı: mahkemede çalışan bir görevli.
    Tehlikede olan { 18 } yaş altı biri ona yazabilir.
    .next = 📖 Başka bir kelime

lawyer =
    📖 { -word-lawyer }
    Avukat: yasayı bilen ve seni savunan kişi.
    Avukat hikâye de belge de satmaz.
    .next = 📖 Başka bir kelime

legal-aid =
    📖 { -word-legal-aid }
    Adli yardım: avukatının parasını devlet öder.
    .next = 📖 Başka bir kelime

decisions =
    Hangi kelime?
    .decision = 📖 { -label-decision }
    .refusal = 📖 { -label-refusal }
    .appeal = 📖 { -label-appeal }
    .time-limit = 📖 { -label-time-limit }
    .legal-advice = 📖 { -label-legal-advice }

decision =
    📖 { -word-decision }
    Karar: kâğıt üstünde resmî cevap.
    Notification: kararın sana resmen ulaştığı gün. Zarfı sakla.
    .next = 📖 Başka bir kelime

refusal =
    📖 { -word-refusal }
    Ret: “hayır” cevabı.
    İl yönetiminin (département) reddi bir kâğıttır. Onu iste.
    .next = 📖 Başka bir kelime

appeal =
    📖 { -word-appeal }
    İtiraz: bir hâkimden bir karara yeniden bakmasını istemek.
    Kâğıtta son günü ara.
    .next = 📖 Başka bir kelime

time-limit =
    📖 { -word-time-limit }
    Süre: bir şey yapmak için olan zamanın.
    Kâğıdı hızla bir avukata ya da bir derneğe göster.
    .next = 📖 Başka bir kelime

legal-advice =
    📖 { -word-legal-advice }
    Hukuki danışma: hukuk sorularını sormak için bir yer ve saatler.
    Ücretsizdir.
    .next = 📖 Başka bir kelime

police-words =
    Hangi kelime?
    .police = 📖 { -label-police }
    .custody = 📖 { -label-custody }
    .waiting-zone = 📖 { -label-waiting-zone }
    .oqtf = 📖 { -label-oqtf }
    .fingerprints = 📖 { -label-fingerprints }

police =
    📖 { -word-police }
    Polis, jandarma: yasaya uyulmasını sağlayan üniformalı kişiler.
    Çocukları da korumak zorundalar.
    .next = 📖 Başka bir kelime

custody =
    📖 { -word-custody }
    Gözaltı: polis seni karakolda tutar. Susabilir ve avukatını bekleyebilirsin.
    Contrôle d’identité: polis kim olduğunu sorar.
    .next = 📖 Başka bir kelime

waiting-zone =
    📖 { -word-waiting-zone }
    Bekleme bölgesi: havaalanında, limanda ya da garda kapalı bir yer.
    Annesi babası olmayan { 18 } yaş altına orada atanmış bir temsilci gerekir.
    .next = 📖 Başka bir kelime

oqtf =
    📖 { -word-oqtf }
    Fransa’yı terk etme kararı.
    Yasa { 18 } yaşından önce bunu yasaklar. Bugün bir avukata git.
    .next = 📖 Başka bir kelime

fingerprints =
    📖 { -word-fingerprints }
    Parmak izi: parmaklarının bir makineyle alınan izi.
    İltica için ve yaş için iki farklı kayıt vardır.
    .next = 📖 Başka bir kelime

## Belge ve iltica
papers-words =
    Hangi konu?
    .identity = ➡️ Kim olduğun
    .staying = 🏢 Valilik ve kartlar
    .asylum-words = 🛡️ İltica

identity =
    Hangi kelime?
    .birth-certificate = 📖 { -label-birth-certificate }
    .court-birth-paper = 📖 { -label-court-birth-paper }
    .identity-paper = 📖 { -label-identity-paper }
    .postal-address = 📖 { -label-postal-address }

birth-certificate =
    📖 { -word-birth-certificate }
    Doğum belgesi: doğduğun yeri ve günü söyleyen kâğıt.
    Tek aslını vermemek daha iyidir.
    .next = 📖 Başka bir kelime

court-birth-paper =
    📖 { -word-court-birth-paper }
    Ülkendeki bir mahkemenin kâğıdı.
    Hiç yapılmamış doğum belgesinin yerini tutar.
    .next = 📖 Başka bir kelime

identity-paper =
    📖 { -word-identity-paper }
    Kimlik belgesi, pasaport: adın, fotoğrafın ve doğum tarihin olan kâğıt.
    .next = 📖 Başka bir kelime

postal-address =
    📖 { -word-postal-address }
    Resmî posta adresi: mektuplarını almak için bir adres.
    Belediye ya da yetkili bir dernek verebilir.
    .next = 📖 Başka bir kelime

staying =
    Hangi kelime?
    .prefecture = 📖 { -label-prefecture }
    .residence-permit = 📖 { -label-residence-permit }
    .receipt = 📖 { -label-receipt }
    .dublin = 📖 { -label-dublin }
    .asylum-paper = 📖 { -label-asylum-paper }

prefecture =
    📖 { -word-prefecture }
    Valilik: yabancıların belgeleri için devlet dairesi.
    .next = 📖 Başka bir kelime

residence-permit =
    📖 { -word-residence-permit }
    Oturma izni: Fransa’da yaşamak için kart.
    { 18 } yaşından önce zorunlu değildir.
    .next = 📖 Başka bir kelime

receipt =
    📖 { -word-receipt }
    Başvuru belgesi: karttan önceki bekleme kâğıdı.
    Hangi güne kadar geçerli olduğu üstünde yazar.
    .next = 📖 Başka bir kelime

dublin =
    📖 { -word-dublin }
    Dublin prosedürü: insanların hâlâ kullandığı bir söz.
    İltica başvurusunu hangi Avrupa ülkesi inceler? Kurallar değişti.
    .next = 📖 Başka bir kelime

asylum-paper =
    📖 { -word-asylum-paper }
    İltica başvuru belgesi: iltica istediğini gösteren kâğıt.
    .next = 📖 Başka bir kelime

asylum-words =
    Hangi kelime?
    .asylum = 📖 { -label-asylum }
    .asylum-seeker = 📖 { -label-asylum-seeker }
    .refugee = 📖 { -label-refugee }
    .subsidiary = 📖 { -label-subsidiary }
    .ofpra = 📖 { -label-ofpra }
    .cnda = 📖 { -label-cnda }

asylum =
    📖 { -word-asylum }
    İltica (sığınma): Fransa, ülkesinde tehlikede olan kişiyi korur.
    { 18 } yaş altı biri her yaşta isteyebilir.
    .next = 📖 Başka bir kelime

asylum-seeker =
    📖 { -word-asylum-seeker }
    Sığınmacı: iltica isteyen ve cevabı bekleyen kişi.
    .next = 📖 Başka bir kelime

refugee =
    📖 { -word-refugee }
    Mülteci: Fransa’nın iltica ile koruduğu kişi.
    Kartı { 10 } yıl geçerlidir.
    .next = 📖 Başka bir kelime

subsidiary =
    📖 { -word-subsidiary }
    İkincil koruma: { -ofpra }’nın verebildiği başka bir koruma.
    Kartı { 4 } yıla kadar geçerlidir.
    .next = 📖 Başka bir kelime

ofpra =
    📖 { -word-ofpra }
    Fransız sığınma ofisi: iltica başvurusuna cevap veren devlet dairesi.
    .next = 📖 Başka bir kelime

cnda =
    📖 { -word-cnda }
    Ulusal Sığınma Mahkemesi: { -ofpra } “hayır” deyince ilticaya yeniden bakar.
    Bazıları ona « commission » der.
    .next = 📖 Başka bir kelime

## Sağlık, okul, tehlike
life =
    Hangi konu?
    .health-words = 🏥 Sağlık
    .day-words = 🛏️ Okul, meslek, yatak
    .danger-words = 🆘 Tehlike

health-words =
    Hangi kelime?
    .health-cover = 📖 { -label-health-cover }
    .ame = 📖 { -label-ame }
    .pass = 📖 { -label-pass }
    .hospital = 📖 { -label-hospital }
    .doctor = 📖 { -label-doctor }

health-cover =
    📖 { -word-health-cover }
    Sağlık sigortası: doktoru, hastaneyi, ilacı öder.
    Daha eski bir kelime: CMU.
    .next = 📖 Başka bir kelime

ame =
    📖 { -word-ame }
    Devlet tıbbi yardımı: belgesi olmayan kişi için ödenen tedavi.
    { 18 } yaş altı beklemeden bu hakka sahiptir.
    .next = 📖 Başka bir kelime

pass =
    📖 { -word-pass }
    Hastanede bir büro.
    Sağlık sigortası olmayan kişiyi ücretsiz tedavi eder.
    .next = 📖 Başka bir kelime

hospital =
    📖 { -word-hospital }
    Hastane: hastaların ve yaralıların tedavi edildiği yer.
    Durum ağırsa tedavi paradan ve belgelerden önce gelir.
    .next = 📖 Başka bir kelime

doctor =
    📖 { -word-doctor }
    Doktor vücudu tedavi eder. Psikolog korkuyu ve üzüntüyü dinler.
    Genelde sır saklarlar.
    .next = 📖 Başka bir kelime

day-words =
    Hangi kelime?
    .school = 📖 { -label-school }
    .apprenticeship = 📖 { -label-apprenticeship }
    .day-centre = 📖 { -label-day-centre }
    .night-shelter = 📖 { -label-night-shelter }

school =
    📖 { -word-school }
    Okul: öğrenilen yer.
    { 18 } yaş altı biri { 16 } yaşından sonra da gidebilir.
    .next = 📖 Başka bir kelime

apprenticeship =
    📖 { -word-apprenticeship }
    Çıraklık: okulda ve işte meslek öğrenmek.
    Çırak para alır.
    .next = 📖 Başka bir kelime

day-centre =
    📖 { -word-day-centre }
    Gündüz merkezi: gündüz açık yer, dinlenme, duş, yardım.
    Orada uyunmaz.
    .next = 📖 Başka bir kelime

night-shelter =
    📖 { -word-night-shelter }
    Acil barınak: nerede uyuyacağını bilmeyen için bir yatak.
    .next = 📖 Başka bir kelime

danger-words =
    Hangi kelime?
    .emergency = 📖 { -label-emergency }
    .helpline = 📖 { -label-helpline }
    .trafficking = 📖 { -label-trafficking }
    .abuse = 📖 { -label-abuse }

emergency =
    📖 { -word-emergency }
    Acil durum: bir tehlike, hemen bir şey yapmak gerekir.
    Numaraları görmek için 🆘 düğmesine bas.
    .next = 📖 Başka bir kelime

helpline =
    📖 { -word-helpline }
    Tehlikedeki çocuklar için numara.
    Ücretsiz, gece gündüz. Faturada görünmez.
    .next = 📖 Başka bir kelime

trafficking =
    📖 { -word-trafficking }
    İnsan ticareti, sömürü: biri bir insanı kullanır: iş, hırsızlık, fuhuş.
    Bu kişi her şeyden önce mağdurdur. Korunabilir.
    .next = 📖 Başka bir kelime

abuse =
    📖 { -word-abuse }
    Şiddet: biri döver, tehdit eder ya da izinsiz dokunur.
    Bu asla normal değildir. Bunu anlatabilirsin.
    .next = 📖 Başka bir kelime
