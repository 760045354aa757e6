title = 📖 کلمه‌های نامه‌ها

start =
    یک کلمه در نامه‌ات؟ آن را اینجا بنویس، به هر زبان.
    یا اینجا پیدا کن:
    .you = 📅 تو و سن تو
    .protection = 🛡️ حمایت
    .justice = ⚖️ قاضی و پولیس
    .papers-words = 📄 اسناد و پناهندگی
    .life = 🏥 صحت، مکتب، خطر
    .find-lawyer = ⚖️ پیدا کردن وکیل مدافع

you =
    کدام موضوع؟
    .about-age = 📅 سن
    .about-you = ✍️ گفتن و امضا کردن
    .about-words = ⚖️ حقوق و وعدهٔ ملاقات

about-age =
    کدام کلمه؟
    .mna = 📖 { -label-mna }
    .minor = 📖 { -label-minor }
    .adult = 📖 { -label-adult }
    .age-check = 📖 { -label-age-check }
    .bone-x-ray = 📖 { -label-bone-x-ray }

mna =
    📖 { -word-mna }: کودک بدون والدین یا سرپرست
    کسی زیر { 18 } سال، در فرانسه بدون پدر و مادر.
    پیش از این { "\u2068" }« MIE »{ "\u2069" } هم می‌نوشتند.
    .next = 📖 یک کلمهٔ دیگر

minor =
    📖 { -word-minor }: زیر سن { 18 } سال
    کسی که سنش کمتر از { 18 } سال است.
    کلمهٔ دوم یعنی: زیر سن بودن.
    .next = 📖 یک کلمهٔ دیگر

adult =
    📖 { -word-adult }: کلان‌سال
    کسی که { 18 } ساله یا بزرگتر است.
    از روز { 18 } سالگی شروع می‌شود.
    .next = 📖 یک کلمهٔ دیگر

age-check =
    📖 { -word-age-check }: ارزیابی سن
    مصاحبه‌ها به نام ولایت.
    می‌بینند که زیر { 18 } سال هستی یا نه، و اینجا بدون فامیل هستی یا نه.
    .next = 📖 یک کلمهٔ دیگر

bone-x-ray =
    📖 { -word-bone-x-ray }: معاینهٔ استخوان
    اکسری استخوان برای تخمین سن.
    فقط یک قاضی یا څارنوال امر کرده می‌تواند، با رضایت تو.
    .next = 📖 یک کلمهٔ دیگر

about-you =
    کدام کلمه؟
    .alone = 📖 { -label-alone }
    .benefit-of-doubt = 📖 { -label-benefit-of-doubt }
    .proof = 📖 { -label-proof }
    .consent = 📖 { -label-consent }
    .sign = 📖 { -label-sign }

alone =
    📖 { -word-alone }: تنها بودن
    در فرانسه بدون پدر و مادر یا کلان‌سال مسئول بودن.
    ولایت این را هم می‌بیند.
    .next = 📖 یک کلمهٔ دیگر

benefit-of-doubt =
    📖 { -word-benefit-of-doubt }: شک به نفع تو است
    اگر بعد از معاینهٔ استخوان هنوز شک باشد، به نفع تو است.
    کلمهٔ { "\u2068" }« L’intéressé »{ "\u2069" } یعنی خودت.
    .next = 📖 یک کلمهٔ دیگر

proof =
    📖 { -word-proof }: سند، مدرک
    چیزی که کمک می‌کند نشان بدهی که گپ راست است.
    یک کاغذ، یک عکس، کسی که تو را می‌شناسد.
    .next = 📖 یک کلمهٔ دیگر

consent =
    📖 { -word-consent }: رضایت
    آزاد «بلی» گفتن.
    برای فکر کردن وقت خواسته می‌توانی.
    .next = 📖 یک کلمهٔ دیگر

sign =
    📖 { -word-sign }: امضا
    نوشتن نامت روی کاغذ: یعنی «موافق هستم».
    می‌توانی کاغذی را که نمی‌فهمی امضا نکنی.
    .next = 📖 یک کلمهٔ دیگر

about-words =
    کدام کلمه؟
    .right = 📖 { -label-right }
    .secret = 📖 { -label-secret }
    .free = 📖 { -label-free }
    .appointment = 📖 { -label-appointment }
    .interview = 📖 { -label-interview }

right =
    📖 { -word-right }: حق، حقوق
    چیزی که قانون به تو می‌دهد.
    تحفه نیست.
    .next = 📖 یک کلمهٔ دیگر

secret =
    📖 { -word-secret }: محرم
    آنچه می‌گویی معمولاً بین تو و همان نفر می‌ماند.
    مگر این که طفلی در خطر باشد. اول به فرانسوی بپرس (این محرم است؟): { "\u2068" }« C’est confidentiel ? »{ "\u2069" }
    .next = 📖 یک کلمهٔ دیگر

free =
    📖 { -word-free }: رایگان
    هیچ پیسه نمی‌دهی.
    .next = 📖 یک کلمهٔ دیگر

appointment =
    📖 { -word-appointment }: وعدهٔ ملاقات، احضاریه
    روز و ساعتی که باید بیایی.
    کلمهٔ دوم کاغذی است که این را می‌گوید. از آن عکس بگیر.
    .next = 📖 یک کلمهٔ دیگر

interview =
    📖 { -word-interview }: مصاحبه
    وعدهٔ ملاقاتی که از تو سوال می‌کنند.
    یک نفر جواب‌هایت را می‌نویسد. اگر نمی‌فهمی، بگو.
    .next = 📖 یک کلمهٔ دیگر

protection =
    کدام موضوع؟
    .child-service = 🛡️ حمایت
    .living = 📍 کجا هستی، کی کمک است
    .who-decides = 🗣️ کی برای تو گپ می‌زند

child-service =
    کدام کلمه؟
    .ase = 📖 { -label-ase }
    .departement = 📖 { -label-departement }
    .shelter = 📖 { -label-shelter }
    .opp = 📖 { -label-opp }
    .after-18 = 📖 { -label-after-18 }

ase =
    📖 { -word-ase }: خدمات حمایت از اطفال
    دفتر ولایت که از اطفال حمایت می‌کند.
    .next = 📖 یک کلمهٔ دیگر

departement =
    📖 { -word-departement }: ولایت
    یک بخش فرانسه، با دفترهایش.
    همین ولایت باید از اطفال در خطر حمایت کند.
    .next = 📖 یک کلمهٔ دیگر

shelter =
    📖 { -word-shelter }: جای بود و باش عاجل و موقت
    جای خواب، غذا و تداوی عاجل.
    این باید پیش از مصاحبه بیاید.
    .next = 📖 یک کلمهٔ دیگر

opp =
    📖 { -word-opp }: حکم موقت محکمه برای سپردن طفل
    کاغذ یک قاضی یا څارنوال.
    تو را فعلاً به { -ase } (حمایت از اطفال) می‌سپارد. از آن عکس بگیر.
    .next = 📖 یک کلمهٔ دیگر

after-18 =
    📖 { -word-after-18 }: قرارداد کمک بعد از { 18 } سال
    کمک { -ase } (حمایت از اطفال) بعد از { 18 } سال، تا { 21 } سال.
    بهتر است پیش از { 18 } سال با نامه خواسته شود.
    .next = 📖 یک کلمهٔ دیگر

living =
    کدام کلمه؟
    .foyer = 📖 { -label-foyer }
    .host-family = 📖 { -label-host-family }
    .educator = 📖 { -label-educator }
    .social-worker = 📖 { -label-social-worker }
    .association = 📖 { -label-association }

foyer =
    📖 { -word-foyer }: لیلیه
    خانه‌ای که چند جوان در آن زندگی می‌کنند، با مربی‌ها.
    لیلیه برای کارگران هم هست.
    .next = 📖 یک کلمهٔ دیگر

host-family =
    📖 { -word-host-family }: فامیل میزبان
    فامیلی که تو را در خانهٔ خود جای می‌دهد.
    { -ase } (حمایت از اطفال) پیسه‌اش را می‌دهد.
    .next = 📖 یک کلمهٔ دیگر

educator =
    📖 { -word-educator }: مربی
    کلان‌سالی که هر روز همراه تو است.
    برای مکتب، صحت، اسناد.
    .next = 📖 یک کلمهٔ دیگر

social-worker =
    📖 { -word-social-worker }: کارمند اجتماعی
    کسی که کارش کمک کردن است.
    برای خانه، صحت، اسناد و حقوق.
    .next = 📖 یک کلمهٔ دیگر

association =
    📖 { -word-association }: انجمن، مؤسسه
    یک گروه نفرها که کمک می‌کند.
    دولت نیست.
    .next = 📖 یک کلمهٔ دیگر

who-decides =
    کدام کلمه؟
    .guardian = 📖 { -label-guardian }
    .ad-hoc = 📖 { -label-ad-hoc }
    .legal-representative = 📖 { -label-legal-representative }
    .interpreter = 📖 { -label-interpreter }

guardian =
    📖 { -word-guardian }: سرپرست قانونی
    کلان‌سال یا دفتری که جای پدر و مادر را می‌گیرد.
    یک قاضی فیصله می‌کند که کی باشد.
    .next = 📖 یک کلمهٔ دیگر

ad-hoc =
    📖 { -word-ad-hoc }: مدیر موقت
    کلان‌سالی که برای نمایندگی تو تعیین می‌شود.
    فقط برای یک کار است، مثلاً پناهندگی.
    .next = 📖 یک کلمهٔ دیگر

legal-representative =
    📖 { -word-legal-representative }: نمایندهٔ قانونی
    کلان‌سالی که در دفترها برای تو گپ می‌زند و امضا می‌کند.
    .next = 📖 یک کلمهٔ دیگر

interpreter =
    📖 { -word-interpreter }: ترجمان
    کسی که همه گپ‌ها را به زبان تو می‌گوید.
    مشوره نمی‌دهد، و قصه‌ات را نمی‌نویسد.
    .next = 📖 یک کلمهٔ دیگر

justice =
    کدام موضوع؟
    .judges = ⚖️ قاضی و وکیل مدافع
    .decisions = 🕒 بلی، نه، مهلت
    .police-words = 👮 پولیس و سرحد

judges =
    کدام کلمه؟
    .childrens-judge = 📖 { -label-childrens-judge }
    .court = 📖 { -label-court }
    .prosecutor = 📖 { -label-prosecutor }
    .lawyer = 📖 { -label-lawyer }
    .legal-aid = 📖 { -label-legal-aid }

childrens-judge =
    📖 { -word-childrens-judge }: قاضی اطفال
    قاضی‌ای که از اطفال در خطر حمایت می‌کند.
    زیر سن بدون کلان‌سال به او نوشته می‌تواند.
    .next = 📖 یک کلمهٔ دیگر

court =
    📖 { -word-court }: محکمه
    جایی که قاضی‌ها کار می‌کنند.
    .next = 📖 یک کلمهٔ دیگر

prosecutor =
    📖 { -word-prosecutor }: څارنوال
    یک مامور عدالت در محکمه.
    زیر سنِ در خطر به او نوشته می‌تواند.
    .next = 📖 یک کلمهٔ دیگر

lawyer =
    📖 { -word-lawyer }: وکیل مدافع
    کسی که قانون را می‌داند و از تو دفاع می‌کند.
    وکیل مدافع نه قصه می‌فروشد، نه سند.
    .next = 📖 یک کلمهٔ دیگر

legal-aid =
    📖 { -word-legal-aid }: کمک حقوقی
    دولت پیسهٔ وکیل مدافع تو را می‌دهد.
    .next = 📖 یک کلمهٔ دیگر

decisions =
    کدام کلمه؟
    .decision = 📖 { -label-decision }
    .refusal = 📖 { -label-refusal }
    .appeal = 📖 { -label-appeal }
    .time-limit = 📖 { -label-time-limit }
    .legal-advice = 📖 { -label-legal-advice }

decision =
    📖 { -word-decision }: فیصله
    جواب رسمی، روی کاغذ.
    کلمهٔ دوم: روزی که رسمی به تو می‌رسد. پاکت را نگه‌دار.
    .next = 📖 یک کلمهٔ دیگر

refusal =
    📖 { -word-refusal }: رد درخواست
    جواب «نه».
    «نه» ولایت یک کاغذ است. آن را بخواه.
    .next = 📖 یک کلمهٔ دیگر

appeal =
    📖 { -word-appeal }: استیناف، اعتراض
    از یک قاضی می‌خواهی که فیصله را دوباره ببیند.
    روز آخر را روی کاغذ پیدا کن.
    .next = 📖 یک کلمهٔ دیگر

time-limit =
    📖 { -word-time-limit }: مهلت
    وقتی که برای کار کردن داری.
    زود کاغذ را به یک وکیل مدافع یا یک انجمن نشان بده.
    .next = 📖 یک کلمهٔ دیگر

legal-advice =
    📖 { -word-legal-advice }: مشورهٔ حقوقی رایگان
    جای و ساعت‌هایی برای پرسیدن سوال‌های قانون.
    رایگان است.
    .next = 📖 یک کلمهٔ دیگر

police-words =
    کدام کلمه؟
    .police = 📖 { -label-police }
    .custody = 📖 { -label-custody }
    .waiting-zone = 📖 { -label-waiting-zone }
    .oqtf = 📖 { -label-oqtf }
    .fingerprints = 📖 { -label-fingerprints }

police =
    📖 { -word-police }: پولیس
    نفرهای یونیفورم‌دار که کارشان قانون است.
    آن‌ها باید از اطفال هم حمایت کنند.
    .next = 📖 یک کلمهٔ دیگر

custody =
    📖 { -word-custody }: توقیف نزد پولیس
    پولیس تو را در ماموریت نگه می‌دارد. می‌توانی چپ باشی و منتظر وکیل مدافع خود باشی.
    کنترول هویت: پولیس می‌پرسد کی هستی.
    .next = 📖 یک کلمهٔ دیگر

waiting-zone =
    📖 { -word-waiting-zone }: ساحهٔ انتظار
    جای بسته در میدان هوایی، بندر یا ایستگاه ریل.
    زیر سنِ بدون پدر و مادر باید آنجا مدیر موقت داشته باشد.
    .next = 📖 یک کلمهٔ دیگر

oqtf =
    📖 { -word-oqtf }: حکم ترک خاک فرانسه
    امر رفتن از فرانسه.
    قانون آن را پیش از { 18 } سال منع کرده است. امروز پیش یک وکیل مدافع برو.
    .next = 📖 یک کلمهٔ دیگر

fingerprints =
    📖 { -word-fingerprints }: اثر انگشت
    نشان انگشتانت که ماشین می‌گیرد.
    برای پناهندگی و برای سن، دو سیستم ثبت جدا است.
    .next = 📖 یک کلمهٔ دیگر

papers-words =
    کدام موضوع؟
    .identity = ➡️ کی هستی
    .staying = 🏢 پره فکتور و کارت‌ها
    .asylum-words = 🛡️ پناهندگی

identity =
    کدام کلمه؟
    .birth-certificate = 📖 { -label-birth-certificate }
    .court-birth-paper = 📖 { -label-court-birth-paper }
    .identity-paper = 📖 { -label-identity-paper }
    .postal-address = 📖 { -label-postal-address }

birth-certificate =
    📖 { -word-birth-certificate }: تذکره، سند تولد
    کاغذی که جای و روز تولدت را می‌گوید.
    بهتر است یگانه سند اصلی خود را ندهی.
    .next = 📖 یک کلمهٔ دیگر

court-birth-paper =
    📖 { -word-court-birth-paper }: حکم محکمه به جای سند تولد
    کاغذ یک محکمه در کشورت.
    جای سند تولدی را می‌گیرد که هیچ وقت ساخته نشد.
    .next = 📖 یک کلمهٔ دیگر

identity-paper =
    📖 { -word-identity-paper }: تذکره، پاسپورت
    کاغذی با نام، عکس و تاریخ تولدت.
    .next = 📖 یک کلمهٔ دیگر

postal-address =
    📖 { -word-postal-address }: آدرس رسمی برای مکتوب‌ها
    آدرسی برای گرفتن نامه‌هایت.
    شاروالی یا یک انجمن با اجازه آن را داده می‌تواند.
    .next = 📖 یک کلمهٔ دیگر

staying =
    کدام کلمه؟
    .prefecture = 📖 { -label-prefecture }
    .residence-permit = 📖 { -label-residence-permit }
    .receipt = 📖 { -label-receipt }
    .dublin = 📖 { -label-dublin }
    .asylum-paper = 📖 { -label-asylum-paper }

prefecture =
    📖 { -word-prefecture }: پره فکتور
    دفتر دولت برای اسناد خارجی‌ها.
    .next = 📖 یک کلمهٔ دیگر

residence-permit =
    📖 { -word-residence-permit }: اجازهٔ اقامت
    کارت زندگی در فرانسه.
    پیش از { 18 } سال حتمی نیست.
    .next = 📖 یک کلمهٔ دیگر

receipt =
    📖 { -word-receipt }: ریسیپسی
    کاغذ انتظار، پیش از کارت.
    می‌گوید تا کدام روز اعتبار دارد.
    .next = 📖 یک کلمهٔ دیگر

dublin =
    📖 { -word-dublin }: دوبلین
    کلمه‌ای که مردم هنوز می‌گویند.
    کدام کشور اروپا درخواست پناهندگی را می‌بیند؟ قانون‌ها تغییر کرده‌اند.
    .next = 📖 یک کلمهٔ دیگر

asylum-paper =
    📖 { -word-asylum-paper }: گواهی درخواست پناهندگی
    کاغذی که نشان می‌دهد پناهندگی خواسته‌ای.
    .next = 📖 یک کلمهٔ دیگر

asylum-words =
    کدام کلمه؟
    .asylum = 📖 { -label-asylum }
    .asylum-seeker = 📖 { -label-asylum-seeker }
    .refugee = 📖 { -label-refugee }
    .subsidiary = 📖 { -label-subsidiary }
    .ofpra = 📖 { -label-ofpra }
    .cnda = 📖 { -label-cnda }

asylum =
    📖 { -word-asylum }: پناهندگی
    فرانسه از کسی حمایت می‌کند که در کشورش در خطر است.
    زیر سن در هر سن خواسته می‌تواند.
    .next = 📖 یک کلمهٔ دیگر

asylum-seeker =
    📖 { -word-asylum-seeker }: پناهجو
    کسی که پناهندگی خواسته است و منتظر جواب است.
    .next = 📖 یک کلمهٔ دیگر

refugee =
    📖 { -word-refugee }: پناهنده
    کسی که فرانسه با پناهندگی از او حمایت می‌کند.
    کارتش { 10 } ساله است.
    .next = 📖 یک کلمهٔ دیگر

subsidiary =
    📖 { -word-subsidiary }: حمایت فرعی
    حمایت دیگری که { -ofpra } (دفتر پناهندگی) داده می‌تواند.
    کارتش تا { 4 } سال است.
    .next = 📖 یک کلمهٔ دیگر

ofpra =
    📖 { -word-ofpra }: افپرا
    دفتر دولت که به درخواست پناهندگی جواب می‌دهد.
    .next = 📖 یک کلمهٔ دیگر

cnda =
    📖 { -word-cnda }: محکمهٔ ملی حقوق پناهندگی
    محکمه‌ای که پناهندگی را باز می‌بیند، وقتی { -ofpra } «نه» می‌گوید.
    بعضی مردم به آن { "\u2068" }« commission »{ "\u2069" } می‌گویند.
    .next = 📖 یک کلمهٔ دیگر

life =
    کدام موضوع؟
    .health-words = 🏥 صحت
    .day-words = 🛏️ مکتب، مسلک، جای خواب
    .danger-words = 🆘 خطر

health-words =
    کدام کلمه؟
    .health-cover = 📖 { -label-health-cover }
    .ame = 📖 { -label-ame }
    .pass = 📖 { -label-pass }
    .hospital = 📖 { -label-hospital }
    .doctor = 📖 { -label-doctor }

health-cover =
    📖 { -word-health-cover }: بیمهٔ صحی
    پیسهٔ صحت داده می‌شود: داکتر، شفاخانه، دوا.
    یک کلمهٔ کهنه‌تر: CMU.
    .next = 📖 یک کلمهٔ دیگر

ame =
    📖 { -word-ame }: کمک صحی دولتی
    پیسهٔ تداوی برای کسی که اسناد ندارد.
    زیر سن بدون انتظار این حق را دارد.
    .next = 📖 یک کلمهٔ دیگر

pass =
    📖 { -word-pass }: معاینهٔ رایگان در شفاخانه
    یک دفتر در شفاخانه.
    آنجا کسی را که بیمهٔ صحی ندارد رایگان تداوی می‌کنند.
    .next = 📖 یک کلمهٔ دیگر

hospital =
    📖 { -word-hospital }: شفاخانه
    جایی که مریض‌ها و زخمی‌ها را تداوی می‌کنند.
    اگر خطر دارد، تداوی پیش از پیسه و کاغذ است.
    .next = 📖 یک کلمهٔ دیگر

doctor =
    📖 { -word-doctor }: داکتر، روان‌شناس
    داکتر بدن را تداوی می‌کند. روان‌شناس به ترس و غم گوش می‌دهد.
    معمولاً راز را نگه می‌دارند.
    .next = 📖 یک کلمهٔ دیگر

day-words =
    کدام کلمه؟
    .school = 📖 { -label-school }
    .apprenticeship = 📖 { -label-apprenticeship }
    .day-centre = 📖 { -label-day-centre }
    .night-shelter = 📖 { -label-night-shelter }

school =
    📖 { -word-school }: مکتب، آموزش
    جایی که یاد می‌گیری.
    بعد از { 16 } سال هم زیر سن رفته می‌تواند.
    .next = 📖 یک کلمهٔ دیگر

apprenticeship =
    📖 { -word-apprenticeship }: آموزش مسلکی (کارآموزی)
    یاد گرفتن مسلک، در مکتب و در کار.
    کارآموز معاش می‌گیرد.
    .next = 📖 یک کلمهٔ دیگر

day-centre =
    📖 { -word-day-centre }: مرکز روزانه
    جایی که روز باز است: استراحت، شاور، کمک.
    آنجا خوابیده نمی‌توانی.
    .next = 📖 یک کلمهٔ دیگر

night-shelter =
    📖 { -word-night-shelter }: سرپناه عاجل
    جای خواب، وقتی نمی‌دانی کجا بخوابی.
    .next = 📖 یک کلمهٔ دیگر

danger-words =
    کدام کلمه؟
    .emergency = 📖 { -label-emergency }
    .helpline = 📖 { -label-helpline }
    .trafficking = 📖 { -label-trafficking }
    .abuse = 📖 { -label-abuse }

emergency =
    📖 { -word-emergency }: فوری، عاجل
    خطر: باید فوراً کاری بکنی.
    برای دیدن شماره‌ها روی 🆘 بزن.
    .next = 📖 یک کلمهٔ دیگر

helpline =
    📖 { -word-helpline }: شماره برای اطفال در خطر
    شماره برای طفل‌هایی که در خطر هستند.
    رایگان، روز و شب. در بل تیلفون نیست.
    .next = 📖 یک کلمهٔ دیگر

trafficking =
    📖 { -word-trafficking }: قاچاق انسان، استثمار
    کسی از یک نفر استفاده می‌کند: کار، دزدی، تن‌فروشی.
    این نفر اول یک قربانی است. حمایت گرفته می‌تواند.
    .next = 📖 یک کلمهٔ دیگر

abuse =
    📖 { -word-abuse }: خشونت
    کسی می‌زند، تهدید می‌کند، یا بدون رضایت دست می‌زند.
    این هیچ وقت عادی نیست. از آن گپ زده می‌توانی.
    .next = 📖 یک کلمهٔ دیگر
