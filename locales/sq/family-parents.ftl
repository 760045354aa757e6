### Ardhja e prindërve. Vetëm me një mbrojtje nga azili. Kurrë mos premto vizë.

title = 👪 Të vijnë prindërit e tu

start =
    Duhet një mbrojtje nga { -asile } (azili): { -refugie } (refugjat) ose { -protection-subsidiaire } (mbrojtje plotësuese).
    A e ke këtë mbrojtje?
    .minor = 📅 Po, nën { 18 } vjeç
    .adult = 📅 Po, mbi { 18 } vjeç
    .waiting = 🕒 Pres përgjigjen
    .no = ❌ Jo, nuk kam mbrojtje
    .unsure = ❓ Nuk e di

before-18 =
    Prindërit e tu mund të kërkojnë të vijnë nëse nuk ke as burrë, as grua.
    Kërkesa e tyre për vizë duhet dorëzuar para se të mbushësh { 18 } vjeç.
    Fillo sot, të paktën { 3 } muaj më parë.
    .next = 📄 Viza

visa =
    Prindërit e tu kërkojnë një vizë qëndrimi të gjatë te { -consulat } i Francës.
    Pa kusht për para, banesë ose pritje.
    Fol sot me përfaqësuesin tënd, me dokumentet e { -ofpra } (zyra për { -asile }).
    .next = ➡️ Dhe tani

protection-day =
    A i mbushe { 18 } vjeç gjatë kërkesës për { -asile } (azil)?
    Atëherë prindërit e tu ndoshta kanë { 3 } muaj për vizën.
    Cila datë është në vendimin e mbrojtjes?
    .unknown = ❓ Nuk e di

in-time =
    Prindërit e tu duhet ta kërkojnë vizën para kësaj dite:
    { $parents-visa-safe }
    Dita e fundit:
    { $parents-visa }
    A vlen ky afat për ty? Pyet një { -avocat } (avokat) këtë javë.
    .next = 📄 Viza

soon =
    Prindërit e tu duhet ta kërkojnë vizën tani.
    Dita e fundit:
    { $parents-visa }
    Shko sot te një { -avocat } (avokat).
    .next = 📄 Viza

late =
    { 3 } muajt duket se kanë mbaruar.
    Një { -avocat } (avokat) mund të kërkojë një rrugë tjetër.
    Shko sot tek ai me vendimin tënd.
    .next = ➡️ Dhe tani

no-date =
    Pa datë të sigurt, vepro sot.
    Afati është { 3 } muaj pas mbrojtjes.
    Shko te një { -avocat } (avokat) me vendimin tënd.
    .next = 📄 Viza

waiting =
    Nëse përgjigjja është po, prindërit e tu mund të kërkojnë të vijnë.
    Mosha llogaritet ditën e kërkesës për vizë: para moshës { 18 } vjeç.
    Fol sot me përfaqësuesin tënd.
    .next = ➡️ Dhe tani

not-possible =
    Pa mbrojtje nga { -asile } (azili), një i mitur nuk mund t’i sjellë prindërit.
    { -regroupement-familial } (bashkimi familjar) është për të rriturit me leje qëndrimi.
    A ke frikë të kthehesh në vendin tënd?
    .afraid = 🛡️ Kërkoj azil
    .lawyer = ⚖️ Pyet një avokat

unsure =
    Mbrojtja është shkruar në letrën e { -ofpra } (zyra për { -asile }).
    Pa të, prindërit nuk mund të vijnë nga kjo rrugë.
    Tregoja sot letrën një { -avocat } (avokati).
    .next = ⚖️ Një avokat

what-now =
    Një { -avocat } (avokat) ose një shoqatë të ndihmon falas.
    Çfarë do të dish?
    .lawyer = ⚖️ Gjej një avokat
    .siblings = 👪 Vëllezërit dhe motrat
    .card = 📄 Karta e prindërve
    .visa-refused = ✋ Viza u refuzua

siblings =
    Nga kjo rrugë, vëllezërit dhe motrat nuk vijnë vetëm.
    Ata vijnë me prindërit e tu, nëse janë të mitur.
    Thuaje në kërkesën për vizë.

card =
    Prindërit që vijnë te një fëmijë { -refugie } (refugjat) marrin edhe ata një kartë.
    Ruaj një kopje të dokumenteve të tyre.
    Pyet { -avocat }-in tënd (avokatin) si bëhet.

visa-refused =
    Shko sot te një { -avocat } (avokat): afati është i shkurtër.
    Shpesh flitet për { 30 } ditë. Lexo afatin e letrës.
    Së pari komisioni i apelit në Nantes, pastaj { -tribunal } (gjykata).
    .next = ⚖️ Një avokat
