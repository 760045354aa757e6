### Familja. Mund të jetë rrezik ose ndihmë: kurrë mos e merr me mend.

title = 👪 Familja jote

start =
    Nëse dikush mund të jetë në rrezik, thuaje para çdo kërkimi.
    Çfarë do të bësh?
    .find = 👤 Kërkoj një të afërm
    .talk = 📞 Flas me familjen
    .together = 👪 Jetoj me familjen
    .fear = 🆘 Frikë nga familja ime
    .with-relative = 👤 Jam me një të afërm
    .siblings = 👪 Vëllai im, motra ime

find =
    { -croix-rouge } (Kryqi i Kuq) kërkon familjet e ndara.
    Mund ta kërkosh, me ose pa edukator. Është falas.
    A mund ta vërë kërkimi dikë në rrezik?
    .nobody-dangerous = ❌ Jo
    .danger = ✅ Po, ndoshta
    .unsure = ❓ Nuk e di

search-in-secret =
    Para se të fillosh, thuaj: « Quelqu’un peut être en danger. » (Dikush mund të jetë në rrezik.)
    Atëherë kërkimi i shtetit gjatë { -asile } (azilit) duhet të mbetet i fshehtë.
    Kërko edhe këshillën e një { -avocat } (avokati).
    .next = 🤝 { -croix-rouge }

red-cross =
    Kërko te { -croix-rouge } (Kryqi i Kuq) shërbimin { -croix-rouge-liens } (lidhja me familjen).
    Ai ruan atë që thua për kërkimin.
    Shko te zyra më e afërt, me një edukator nëse do.
    .next = 📷 Fotoja

photo =
    { -trace-the-face } tregon foton e personit që kërkon.
    Pa emër e pa vend, dhe jo nën { 15 } vjeç.
    Je dakord ose jo: vendos ti.
    .next = ❓ Pyetje të tjera

talk =
    Mund të flasësh me familjen tënde.
    Edhe te { -ase }-ja (mbrojtja e fëmijëve), përveç nëse e ndalon një gjyqtar.
    Kërkoji një telefon një edukatori ose një shoqate.
    .papers = 📄 Dokumente nga vendi
    .phones = 📱 Më ofrojnë një telefon
    .later = 🏢 Po { -prefecture }?

phones =
    Dikush ofron një telefon në këmbim të një shërbimi?
    Mos ndiq një të rritur që ofron telefon, shtrat ose punë.
    Më mirë kërkoji një shoqate ose një edukatori.
    .next = ❓ Pyetje të tjera

later-papers =
    Më vonë, { -prefecture } (zyrë e shtetit) shikon lidhjet e tua në vendin tënd.
    Të flasësh me familjen nuk është e ndaluar.
    Mos gënje kurrë: pyet një { -avocat } (avokat) si ta shpjegosh.
    .next = ❓ Pyetje të tjera

together =
    Me prindërit e tu, ka dy rrugë, nëpërmjet { -asile } (mbrojtje kundër një rreziku).
    Pa { -asile } (azil), prindërit e tu nuk mund të vijnë nëpërmjet teje.
    Ku do të jetoni bashkë?
    .parents-here = 👪 Prindërit në Francë
    .there = 🗺️ Unë, në Evropë
    .england = 🌊 Familje në Angli
    .siblings = 👪 Vëlla, motër këtu
    .unsure = ❓ Nuk e di

which-way =
    Me një mbrojtje nga { -asile } (azili), prindërit e tu mund të kërkojnë të vijnë.
    Një i afërm jeton në Evropë? Kërkesa jote për { -asile } mund të shkojë atje.
    Pyet një { -avocat } (avokat) cila rrugë është për ty.
    .next = ⚖️ Një avokat

fear =
    Fëmijë në rrezik, falas, ditë e natë:
    📞 { $tel-119 }
    Rrezik tani:
    📞 { $tel-112 }
    Telefono, edhe me një dyshim. Për çfarë ke nevojë?
    .marriage = 💍 Martesë, gjymtim
    .country = 🗺️ Kam frikë në vendin tim
    .tonight = 🛏️ Të fle tjetërkund sonte
    .lawyer = ⚖️ Gjej një avokat

fear-at-home =
    Ke frikë të kthehesh në vendin tënd? { -asile } (azili) ekziston për këtë.
    { -ofpra }-ja (zyra për { -asile }) nuk flet me familjen tënde.
    Çfarë do të bësh?
    .asylum = 🛡️ Të shoh për azilin
    .lawyer = ⚖️ Gjej një avokat
    .tonight = 🛏️ Të fle tjetërkund sonte

papers =
    Kërkon { -asile } (azil) ose e ke marrë? Mos e telefono ambasadën.
    { -acte-de-naissance } (dokumenti i lindjes) ndihmon shumë.
    Mos e jep kurrë origjinalin tënd të vetëm pa një reçu (vërtetim marrjeje).
    .next = 📄 Dokumentet e mia
