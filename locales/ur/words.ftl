title = 📖 خطوں کے الفاظ

start =
    خط کا کوئی لفظ؟ یہاں لکھو، کسی بھی زبان میں۔
    یا موضوع سے تلاش کرو:
    .you = 📅 تم اور تمہاری عمر
    .protection = 🛡️ حفاظت
    .justice = ⚖️ جج اور پولیس
    .papers-words = 📄 کاغذات اور پناہ
    .life = 🏥 صحت، اسکول، خطرہ
    .find-lawyer = ⚖️ وکیل تلاش کرنا

you =
    کون سا موضوع؟
    .about-age = 📅 عمر
    .about-you = ✍️ کہنا اور دستخط
    .about-words = ⚖️ حقوق اور ملاقات

about-age =
    کون سا لفظ؟
    .mna = 📖 { -label-mna }
    .minor = 📖 { -label-minor }
    .adult = 📖 { -label-adult }
    .age-check = 📖 { -label-age-check }
    .bone-x-ray = 📖 { -label-bone-x-ray }

mna =
    📖 { -word-mna }
    { 18 } سال سے کم عمر کا شخص، فرانس میں والدین کے بغیر۔
    پہلے { "\u2068" }« MIE »{ "\u2069" } بھی لکھتے تھے۔
    .next = 📖 دوسرا لفظ

minor =
    📖 { -word-minor }
    نابالغ: جس کی عمر { 18 } سال سے کم ہو۔
    minorité: { 18 } سال سے کم ہونا۔
    .next = 📖 دوسرا لفظ

adult =
    📖 { -word-adult }
    بالغ: جس کی عمر { 18 } سال یا زیادہ ہو۔
    majorité { 18 } سال کے دن سے شروع ہوتی ہے۔
    .next = 📖 دوسرا لفظ

age-check =
    📖 { -word-age-check }
    ضلع (département) کی طرف سے انٹرویو۔
    دیکھتے ہیں: کیا تم { 18 } سال سے کم ہو؟ کیا یہاں خاندان نہیں؟
    .next = 📖 دوسرا لفظ

bone-x-ray =
    📖 { -word-bone-x-ray }
    عمر کے اندازے کے لیے ہڈیوں کا ایکسرے۔
    صرف جج یا پراسیکیوٹر حکم دے سکتا ہے، تمہاری رضامندی سے۔
    .next = 📖 دوسرا لفظ

about-you =
    کون سا لفظ؟
    .alone = 📖 { -label-alone }
    .benefit-of-doubt = 📖 { -label-benefit-of-doubt }
    .proof = 📖 { -label-proof }
    .consent = 📖 { -label-consent }
    .sign = 📖 { -label-sign }

alone =
    📖 { -word-alone }
    isolé: فرانس میں والدین اور ذمہ دار بڑے کے بغیر۔
    ضلع (département) یہ بھی دیکھتا ہے۔
    .next = 📖 دوسرا لفظ

benefit-of-doubt =
    📖 { -word-benefit-of-doubt }
    ہڈیوں کے ٹیسٹ کے بعد بھی شک ہو تو فائدہ تمہیں ملتا ہے۔
    { "\u2068" }« L’intéressé »{ "\u2069" } تم ہو۔
    .next = 📖 دوسرا لفظ

proof =
    📖 { -word-proof }
    جو یہ دکھانے میں مدد کرے کہ بات سچ ہے۔
    کاغذ، تصویر، کوئی شخص جو تمہیں جانتا ہے۔
    .next = 📖 دوسرا لفظ

consent =
    📖 { -word-consent }
    اپنی آزاد مرضی سے “ہاں” کہنا۔
    تم سوچنے کے لیے وقت مانگ سکتے ہو۔
    .next = 📖 دوسرا لفظ

sign =
    📖 { -word-sign }
    کاغذ پر اپنا نام لکھنا: یعنی “میں راضی ہوں”۔
    جو کاغذ سمجھ نہ آئے اس پر دستخط سے انکار کر سکتے ہو۔
    .next = 📖 دوسرا لفظ

about-words =
    کون سا لفظ؟
    .right = 📖 { -label-right }
    .secret = 📖 { -label-secret }
    .free = 📖 { -label-free }
    .appointment = 📖 { -label-appointment }
    .interview = 📖 { -label-interview }

right =
    📖 { -word-right }
    جو چیز قانون تمہیں دیتا ہے۔
    یہ تحفہ نہیں۔
    .next = 📖 دوسرا لفظ

secret =
    📖 { -word-secret }
    تمہاری بات عام طور پر تمہارے اور اس شخص کے بیچ رہتی ہے۔
    مگر بچہ خطرے میں ہو تو نہیں۔ پہلے پوچھو: { "\u2068" }« C’est confidentiel ? »{ "\u2069" } (کیا یہ راز ہے؟)
    .next = 📖 دوسرا لفظ

free =
    📖 { -word-free }
    کوئی پیسے نہیں دینے۔
    .next = 📖 دوسرا لفظ

appointment =
    📖 { -word-appointment }
    وہ دن اور وقت جب تمہیں آنا ہے۔
    convocation (طلبی) وہ کاغذ ہے جو یہ بتاتا ہے۔ اس کی تصویر لو۔
    .next = 📖 دوسرا لفظ

interview =
    📖 { -word-interview }
    ملاقات جس میں تم سے سوال پوچھتے ہیں۔
    ایک شخص جواب لکھتا ہے۔ سمجھ نہ آئے تو بتاؤ۔
    .next = 📖 دوسرا لفظ

protection =
    کون سا موضوع؟
    .child-service = 🛡️ تحفظ
    .living = 📍 کہاں رہنا، کون مدد کرے
    .who-decides = 🗣️ تمہاری طرف سے کون بولے

child-service =
    کون سا لفظ؟
    .ase = 📖 { -label-ase }
    .departement = 📖 { -label-departement }
    .shelter = 📖 { -label-shelter }
    .opp = 📖 { -label-opp }
    .after-18 = 📖 { -label-after-18 }

ase =
    📖 { -word-ase }
    ضلع کا وہ محکمہ جو بچوں کی حفاظت کرتا ہے۔
    .next = 📖 دوسرا لفظ

departement =
    📖 { -word-departement }
    فرانس کا ایک حصہ (ضلع)، اپنے دفتروں کے ساتھ۔
    خطرے میں بچوں کی حفاظت اسی پر لازم ہے۔
    .next = 📖 دوسرا لفظ

shelter =
    📖 { -word-shelter }
    ایمرجنسی میں بستر، کھانا اور علاج۔
    یہ انٹرویو سے پہلے ملنا لازم ہے۔
    .next = 📖 دوسرا لفظ

opp =
    📖 { -word-opp }
    جج یا پراسیکیوٹر کا کاغذ۔
    یہ ابھی کے لیے تمہیں { -ase } (بچوں کا تحفظ) کو سونپتا ہے۔ اس کی تصویر لو۔
    .next = 📖 دوسرا لفظ

after-18 =
    📖 { -word-after-18 }
    { 18 } سال کے بعد { -ase } (بچوں کا تحفظ) کی مدد، { 21 } سال تک۔
    بہتر ہے { 18 } سال سے پہلے لکھ کر مانگو۔
    .next = 📖 دوسرا لفظ

living =
    کون سا لفظ؟
    .foyer = 📖 { -label-foyer }
    .host-family = 📖 { -label-host-family }
    .educator = 📖 { -label-educator }
    .social-worker = 📖 { -label-social-worker }
    .association = 📖 { -label-association }

foyer =
    📖 { -word-foyer }
    ہاسٹل: گھر جہاں کئی نوجوان رہتے ہیں، ایجوکیٹروں کے ساتھ۔
    مزدوروں کے ہاسٹل بھی ہوتے ہیں۔
    .next = 📖 دوسرا لفظ

host-family =
    📖 { -word-host-family }
    میزبان خاندان: تمہیں اپنے گھر رکھتا ہے۔
    { -ase } (بچوں کا تحفظ) اسے پیسے دیتی ہے۔
    .next = 📖 دوسرا لفظ

educator =
    📖 { -word-educator }
    وہ بڑا جو ہر روز تمہارے ساتھ ہے۔
    اسکول، صحت، کاغذات کے لیے۔
    .next = 📖 دوسرا لفظ

social-worker =
    📖 { -word-social-worker }
    سماجی کارکن: جس کا کام مدد کرنا ہے۔
    رہائش، صحت، کاغذات اور حقوق کے لیے۔
    .next = 📖 دوسرا لفظ

association =
    📖 { -word-association }
    تنظیم: لوگوں کا گروپ جو مدد کرتا ہے۔
    یہ حکومت نہیں۔
    .next = 📖 دوسرا لفظ

who-decides =
    کون سا لفظ؟
    .guardian = 📖 { -label-guardian }
    .ad-hoc = 📖 { -label-ad-hoc }
    .legal-representative = 📖 { -label-legal-representative }
    .interpreter = 📖 { -label-interpreter }

guardian =
    📖 { -word-guardian }
    سرپرست: وہ بڑا یا محکمہ جو والدین کی جگہ لیتا ہے۔
    جج فیصلہ کرتا ہے کہ کون ہو۔
    .next = 📖 دوسرا لفظ

ad-hoc =
    📖 { -word-ad-hoc }
    مقرر کردہ نمائندہ: تمہاری نمائندگی کے لیے مقرر بڑا۔
    صرف ایک کارروائی کے لیے، جیسے پناہ۔
    .next = 📖 دوسرا لفظ

legal-representative =
    📖 { -word-legal-representative }
    قانونی نمائندہ: دفتروں میں تمہاری طرف سے بولتا اور دستخط کرتا ہے۔
    .next = 📖 دوسرا لفظ

interpreter =
    📖 { -word-interpreter }
    مترجم: سب کچھ تمہاری زبان میں دہراتا ہے۔
    وہ مشورہ نہیں دیتا، اور تمہاری کہانی نہیں لکھتا۔
    .next = 📖 دوسرا لفظ

justice =
    کون سا موضوع؟
    .judges = ⚖️ جج اور وکیل
    .decisions = 🕒 ہاں، نہیں، مہلت
    .police-words = 👮 پولیس اور سرحد

judges =
    کون سا لفظ؟
    .childrens-judge = 📖 { -label-childrens-judge }
    .court = 📖 { -label-court }
    .prosecutor = 📖 { -label-prosecutor }
    .lawyer = 📖 { -label-lawyer }
    .legal-aid = 📖 { -label-legal-aid }

childrens-judge =
    📖 { -word-childrens-judge }
    بچوں کا جج: خطرے میں بچوں کی حفاظت کرتا ہے۔
    نابالغ کسی بڑے کے بغیر اسے لکھ سکتا ہے۔
    .next = 📖 دوسرا لفظ

court =
    📖 { -word-court }
    عدالت: جہاں جج کام کرتے ہیں۔
    .next = 📖 دوسرا لفظ

prosecutor =
    📖 { -word-prosecutor }
    پراسیکیوٹر: عدالت کا ایک افسر۔
    خطرے میں نابالغ اسے لکھ سکتا ہے۔
    .next = 📖 دوسرا لفظ

lawyer =
    📖 { -word-lawyer }
    وکیل: قانون جانتا ہے اور تمہارا دفاع کرتا ہے۔
    وکیل نہ کہانی بیچتا ہے، نہ کاغذات۔
    .next = 📖 دوسرا لفظ

legal-aid =
    📖 { -word-legal-aid }
    حکومت تمہارے وکیل کو پیسے دیتی ہے۔
    .next = 📖 دوسرا لفظ

decisions =
    کون سا لفظ؟
    .decision = 📖 { -label-decision }
    .refusal = 📖 { -label-refusal }
    .appeal = 📖 { -label-appeal }
    .time-limit = 📖 { -label-time-limit }
    .legal-advice = 📖 { -label-legal-advice }

decision =
    📖 { -word-decision }
    سرکاری جواب، کاغذ پر۔
    notification: جس دن وہ تمہیں سرکاری طور پر ملے۔ لفافہ سنبھال کر رکھو۔
    .next = 📖 دوسرا لفظ

refusal =
    📖 { -word-refusal }
    جواب “نہیں”۔
    ضلع (département) کا انکار ایک کاغذ ہے۔ اسے مانگو۔
    .next = 📖 دوسرا لفظ

appeal =
    📖 { -word-appeal }
    اپیل: جج سے کہنا کہ فیصلہ دوبارہ دیکھے۔
    کاغذ پر آخری دن تلاش کرو۔
    .next = 📖 دوسرا لفظ

time-limit =
    📖 { -word-time-limit }
    مہلت: قدم اٹھانے کا وقت۔
    جلدی کاغذ وکیل یا تنظیم کو دکھاؤ۔
    .next = 📖 دوسرا لفظ

legal-advice =
    📖 { -word-legal-advice }
    قانون کے سوال پوچھنے کی جگہ اور وقت۔
    یہ مفت ہے۔
    .next = 📖 دوسرا لفظ

police-words =
    کون سا لفظ؟
    .police = 📖 { -label-police }
    .custody = 📖 { -label-custody }
    .waiting-zone = 📖 { -label-waiting-zone }
    .oqtf = 📖 { -label-oqtf }
    .fingerprints = 📖 { -label-fingerprints }

police =
    📖 { -word-police }
    وردی والے لوگ جو قانون پر عمل کرواتے ہیں۔
    ان پر بچوں کی حفاظت بھی لازم ہے۔
    .next = 📖 دوسرا لفظ

custody =
    📖 { -word-custody }
    پولیس تمہیں تھانے میں رکھتی ہے۔ تم چپ رہ سکتے ہو اور اپنے وکیل کا انتظار کر سکتے ہو۔
    شناخت کی چیکنگ: پولیس پوچھتی ہے کہ تم کون ہو۔
    .next = 📖 دوسرا لفظ

waiting-zone =
    📖 { -word-waiting-zone }
    ہوائی اڈے، بندرگاہ یا اسٹیشن پر بند جگہ۔
    والدین کے بغیر نابالغ کے لیے وہاں administrateur ad hoc ہونا لازم ہے۔
    .next = 📖 دوسرا لفظ

oqtf =
    📖 { -word-oqtf }
    فرانس چھوڑنے کا حکم۔
    قانون { 18 } سال سے پہلے اسے منع کرتا ہے۔ آج ہی وکیل کے پاس جاؤ۔
    .next = 📖 دوسرا لفظ

fingerprints =
    📖 { -word-fingerprints }
    انگلیوں کے نشان، مشین سے لیے ہوئے۔
    پناہ کے لیے اور عمر کے لیے، یہ دو الگ ریکارڈ ہیں۔
    .next = 📖 دوسرا لفظ

papers-words =
    کون سا موضوع؟
    .identity = ➡️ تم کون ہو
    .staying = 🏢 سرکاری دفتر اور کارڈ
    .asylum-words = 🛡️ پناہ

identity =
    کون سا لفظ؟
    .birth-certificate = 📖 { -label-birth-certificate }
    .court-birth-paper = 📖 { -label-court-birth-paper }
    .identity-paper = 📖 { -label-identity-paper }
    .postal-address = 📖 { -label-postal-address }

birth-certificate =
    📖 { -word-birth-certificate }
    وہ کاغذ جو پیدائش کی جگہ اور دن بتاتا ہے۔
    بہتر ہے اپنا واحد اصل کاغذ نہ دو۔
    .next = 📖 دوسرا لفظ

court-birth-paper =
    📖 { -word-court-birth-paper }
    تمہارے ملک کی عدالت کا کاغذ۔
    یہ اس پیدائش کے کاغذ کی جگہ ہے جو کبھی نہیں بنا۔
    .next = 📖 دوسرا لفظ

identity-paper =
    📖 { -word-identity-paper }
    کاغذ جس پر تمہارا نام، تصویر اور پیدائش کی تاریخ ہے۔
    .next = 📖 دوسرا لفظ

postal-address =
    📖 { -word-postal-address }
    خط ملنے کا پتہ۔
    mairie (شہر کا دفتر) یا منظور شدہ تنظیم دے سکتی ہے۔
    .next = 📖 دوسرا لفظ

staying =
    کون سا لفظ؟
    .prefecture = 📖 { -label-prefecture }
    .residence-permit = 📖 { -label-residence-permit }
    .receipt = 📖 { -label-receipt }
    .dublin = 📖 { -label-dublin }
    .asylum-paper = 📖 { -label-asylum-paper }

prefecture =
    📖 { -word-prefecture }
    غیر ملکیوں کے کاغذات کا سرکاری دفتر۔
    .next = 📖 دوسرا لفظ

residence-permit =
    📖 { -word-residence-permit }
    فرانس میں رہنے کا کارڈ۔
    { 18 } سال سے پہلے لازمی نہیں۔
    .next = 📖 دوسرا لفظ

receipt =
    📖 { -word-receipt }
    انتظار کا کاغذ، کارڈ سے پہلے۔
    اس پر لکھا ہے کہ کس دن تک چلتا ہے۔
    .next = 📖 دوسرا لفظ

dublin =
    📖 { -word-dublin }
    ایک لفظ جو لوگ ابھی بھی کہتے ہیں۔
    پناہ کی درخواست یورپ کا کون سا ملک دیکھے؟ قاعدے بدل گئے ہیں۔
    .next = 📖 دوسرا لفظ

asylum-paper =
    📖 { -word-asylum-paper }
    وہ کاغذ جو دکھاتا ہے کہ تم نے پناہ مانگی ہے۔
    .next = 📖 دوسرا لفظ

asylum-words =
    کون سا لفظ؟
    .asylum = 📖 { -label-asylum }
    .asylum-seeker = 📖 { -label-asylum-seeker }
    .refugee = 📖 { -label-refugee }
    .subsidiary = 📖 { -label-subsidiary }
    .ofpra = 📖 { -label-ofpra }
    .cnda = 📖 { -label-cnda }

asylum =
    📖 { -word-asylum }
    پناہ: فرانس اس شخص کو بچاتا ہے جو اپنے ملک میں خطرے میں ہو۔
    نابالغ ہر عمر میں مانگ سکتا ہے۔
    .next = 📖 دوسرا لفظ

asylum-seeker =
    📖 { -word-asylum-seeker }
    جس نے پناہ مانگی ہے اور جواب کا انتظار ہے۔
    .next = 📖 دوسرا لفظ

refugee =
    📖 { -word-refugee }
    پناہ گزین: جسے فرانس پناہ دے کر بچاتا ہے۔
    اس کا کارڈ { 10 } سال کا ہے۔
    .next = 📖 دوسرا لفظ

subsidiary =
    📖 { -word-subsidiary }
    دوسری حفاظت (ثانوی تحفظ) جو { -ofpra } دے سکتا ہے۔
    اس کا کارڈ { 4 } سال تک کا ہے۔
    .next = 📖 دوسرا لفظ

ofpra =
    📖 { -word-ofpra }
    سرکاری دفتر جو پناہ کی درخواست کا جواب دیتا ہے۔
    .next = 📖 دوسرا لفظ

cnda =
    📖 { -word-cnda }
    پناہ کی عدالت: { -ofpra } “نہیں” کہے تو دوبارہ دیکھتی ہے۔
    کچھ لوگ اسے { "\u2068" }« commission »{ "\u2069" } کہتے ہیں۔
    .next = 📖 دوسرا لفظ

life =
    کون سا موضوع؟
    .health-words = 🏥 صحت
    .day-words = 🛏️ اسکول، پیشہ، بستر
    .danger-words = 🆘 خطرہ

health-words =
    کون سا لفظ؟
    .health-cover = 📖 { -label-health-cover }
    .ame = 📖 { -label-ame }
    .pass = 📖 { -label-pass }
    .hospital = 📖 { -label-hospital }
    .doctor = 📖 { -label-doctor }

health-cover =
    📖 { -word-health-cover }
    صحت کا بیمہ: ڈاکٹر، ہسپتال، دواؤں کے پیسے۔
    پرانا لفظ: CMU۔
    .next = 📖 دوسرا لفظ

ame =
    📖 { -word-ame }
    بغیر کاغذات والے شخص کے علاج کا خرچ۔
    نابالغ کو انتظار کے بغیر حق ہے۔
    .next = 📖 دوسرا لفظ

pass =
    📖 { -word-pass }
    ہسپتال میں ایک دفتر۔
    وہاں صحت کے بیمے کے بغیر والے کا مفت علاج ہوتا ہے۔
    .next = 📖 دوسرا لفظ

hospital =
    📖 { -word-hospital }
    جہاں بیماروں اور زخمیوں کا علاج ہوتا ہے۔
    حالت بہت خراب ہو تو علاج پیسوں اور کاغذات سے پہلے ہے۔
    .next = 📖 دوسرا لفظ

doctor =
    📖 { -word-doctor }
    ڈاکٹر جسم کا علاج کرتا ہے۔ ماہر نفسیات ڈر اور دکھ سنتا ہے۔
    عام طور پر وہ راز رکھتے ہیں۔
    .next = 📖 دوسرا لفظ

day-words =
    کون سا لفظ؟
    .school = 📖 { -label-school }
    .apprenticeship = 📖 { -label-apprenticeship }
    .day-centre = 📖 { -label-day-centre }
    .night-shelter = 📖 { -label-night-shelter }

school =
    📖 { -word-school }
    سیکھنے کی جگہ۔
    { 16 } سال کے بعد بھی نابالغ جا سکتا ہے۔
    .next = 📖 دوسرا لفظ

apprenticeship =
    📖 { -word-apprenticeship }
    کام کی تربیت: پیشہ سیکھنا، اسکول میں اور کام پر۔
    سیکھنے والے کو تنخواہ ملتی ہے۔
    .next = 📖 دوسرا لفظ

day-centre =
    📖 { -word-day-centre }
    دن کا مرکز: دن میں کھلی جگہ: آرام، نہانا، مدد۔
    وہاں سوتے نہیں۔
    .next = 📖 دوسرا لفظ

night-shelter =
    📖 { -word-night-shelter }
    بستر، جب سونے کی جگہ نہ ہو۔
    .next = 📖 دوسرا لفظ

danger-words =
    کون سا لفظ؟
    .emergency = 📖 { -label-emergency }
    .helpline = 📖 { -label-helpline }
    .trafficking = 📖 { -label-trafficking }
    .abuse = 📖 { -label-abuse }

emergency =
    📖 { -word-emergency }
    خطرہ: فوراً کچھ کرنا ہے۔
    نمبر دیکھنے کے لیے 🆘 دباؤ۔
    .next = 📖 دوسرا لفظ

helpline =
    📖 { -word-helpline }
    خطرے میں بچوں کا نمبر۔
    مفت، دن رات۔ بل پر نظر نہیں آتا۔
    .next = 📖 دوسرا لفظ

trafficking =
    📖 { -word-trafficking }
    کوئی کسی شخص کو استعمال کرتا ہے: کام، چوری، جسم فروشی۔
    یہ شخص سب سے پہلے مظلوم ہے۔ اسے حفاظت مل سکتی ہے۔
    .next = 📖 دوسرا لفظ

abuse =
    📖 { -word-abuse }
    کوئی مارے، دھمکی دے یا مرضی کے بغیر چھوئے۔
    یہ کبھی ٹھیک نہیں۔ تم یہ بتا سکتے ہو۔
    .next = 📖 دوسرا لفظ
