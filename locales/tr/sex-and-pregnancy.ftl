### Seks ve hamilelik. Yargılama yok, geçmiş sorulmaz. Telefonu başkası tutuyor olabilir.

title = 🤫 Özel bir soru

start =
    Bu sorular sana ait.
    Şimdi biri ekranını görebilir mi?
    .nobody = ❌ Hayır, kimse
    .somebody = 👤 Evet, biri var
    .unsure = ❓ Bilmiyorum

later =
    Daha sonra gelebilirsin.
    🚪 düğmesi bu ekranı kapatır.
    Yardım numaraları hep 🆘 altında.
    .alone = 🤫 Kimse görmüyor
    .stop = 🕒 Sonra

topic =
    Burada yargılama yok. Tedavi ücretsizdir.
    Korunmadan seks mi? Saatler önemlidir.
    Ne arıyorsun?
    .unprotected = 💊 Ertesi gün hapı, HIV
    .protect = 🏥 Hap, prezervatif
    .pregnant = 🤰 Hamilelik
    .illness = 🏥 Hastalık, test
    .violence = 🆘 Bana zarar verdiler
    .unsure = ❓ Bilmiyorum

protect =
    { 18 } yaşından önce bir kız, yetişkin onayı olmadan karar verir.
    Muayene ve hap ücretsiz ve gizlidir.
    { -centre-sexuel } (gençler), eczane ya da okul hemşiresine git.
    .emergency = 💊 Ertesi gün hapı
    .condoms = 🏥 Prezervatif
    .call = 📞 Biriyle konuşmak

condoms =
    { 26 } yaşından önce bazı prezervatifler eczanede ücretsizdir.
    { 18 } yaşından önce hiçbir şey göstermen gerekmez.
    Eczanede iste: « des préservatifs gratuits » (ücretsiz prezervatif).
    .emergency = 💊 Ertesi gün hapı
    .tests = 🏥 Test yaptırmak

tests =
    { 48 } saatten az mı oldu? Şimdi { -urgences } (hastane) bölümüne git.
    Daha sonra { -cegidd } (testler) HIV’i ve başka enfeksiyonları arar.
    Ücretsiz ve gizlidir: adresi bir hastaneye sor.
    .emergency = 💊 Ertesi gün hapı, HIV
    .card = 💬 Gösterilecek kart

centre =
    { -centre-sexuel } (gençler) seni ücretsiz, adını sormadan kabul eder.
    Kimsenin bilmemesini isteyebilirsin.
    Oraya git ya da pazartesiden cumartesiye ara:
    📞 { $tel-sexualites }
    .emergency = 💊 Ertesi gün hapı
    .pregnant = 🤰 Hamilelik
