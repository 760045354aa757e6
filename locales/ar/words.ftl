### The words that stand on letters and doors. What they mean in one or two sentences of our own.
### The French word stays French; it comes from _terms.ftl. Draft: no native speaker has read it.

title = 📖 كلمات الرسائل

start =
    كلمة في رسالتك؟ اكتبها هنا بأي لغة.
    أو ابحث عنها حسب الموضوع:
    .you = 📅 أنت وعمرك
    .protection = 🛡️ الحماية
    .justice = ⚖️ القاضي والشرطة
    .papers-words = 📄 الأوراق واللجوء
    .life = 🏥 صحة، مدرسة، خطر
    .find-lawyer = ⚖️ إيجاد محامٍ

## أنت وعمرك
you =
    أي موضوع؟
    .about-age = 📅 العمر
    .about-you = ✍️ القول والتوقيع
    .about-words = ⚖️ حقوق ومواعيد

about-age =
    أي كلمة؟
    .mna = 📖 { -label-mna }
    .minor = 📖 { -label-minor }
    .adult = 📖 { -label-adult }
    .age-check = 📖 { -label-age-check }
    .bone-x-ray = 📖 { -label-bone-x-ray }

mna =
    📖 { -word-mna }: قاصر غير مصحوب بذويه
    شخص عمره أقل من { 18 } سنة، في فرنسا بدون والديه.
    الأوراق القديمة تكتب أيضًا { "\u2068" }« MIE »{ "\u2069" }.
    .next = 📖 كلمة أخرى

minor =
    📖 { -word-minor }: قاصر
    عمره أقل من { 18 } سنة.
    كلمة { "\u2068" }« minorité »{ "\u2069" } معناها أن يكون عمرك أقل من { 18 } سنة.
    .next = 📖 كلمة أخرى

adult =
    📖 { -word-adult }: راشد
    عمره { 18 } سنة أو أكثر.
    يبدأ ذلك يوم تبلغ { 18 } سنة.
    .next = 📖 كلمة أخرى

age-check =
    📖 { -word-age-check }: تقدير العمر
    مقابلات باسم المقاطعة.
    لمعرفة هل عمرك أقل من { 18 } سنة وهل أنت وحدك.
    .next = 📖 كلمة أخرى

bone-x-ray =
    📖 { -word-bone-x-ray }: فحص العظام
    صورة أشعة للعظام لتقدير العمر.
    لا يأمر بها إلا قاضٍ أو وكيل الجمهورية، وبموافقتك.
    .next = 📖 كلمة أخرى

about-you =
    أي كلمة؟
    .alone = 📖 { -label-alone }
    .benefit-of-doubt = 📖 { -label-benefit-of-doubt }
    .proof = 📖 { -label-proof }
    .consent = 📖 { -label-consent }
    .sign = 📖 { -label-sign }

alone =
    📖 { -word-alone }: الوحدة: بدون ولي أمر أو شخص راشد مسؤول
    أن تكون في فرنسا بدون شخص راشد مسؤول عنك.
    .next = 📖 كلمة أخرى

benefit-of-doubt =
    📖 { -word-benefit-of-doubt }: الشك يُفسَّر لصالحك
    بعد فحص العظام، الشك الباقي يكون لصالحك.
    .next = 📖 كلمة أخرى

proof =
    📖 { -word-proof }: دليل / وثيقة
    ما يساعد على إثبات أن الشيء صحيح: ورقة، صورة، شخص يعرفك.
    .next = 📖 كلمة أخرى

consent =
    📖 { -word-consent }: موافقة
    أن تقول «نعم» بحرية.
    يمكنك أن تطلب وقتًا للتفكير.
    .next = 📖 كلمة أخرى

sign =
    📖 { -word-sign }: توقيع
    اسمك على ورقة يعني «أنا موافق».
    يمكنك أن ترفض توقيع ورقة لا تفهمها.
    .next = 📖 كلمة أخرى

about-words =
    أي كلمة؟
    .right = 📖 { -label-right }
    .secret = 📖 { -label-secret }
    .free = 📖 { -label-free }
    .appointment = 📖 { -label-appointment }
    .interview = 📖 { -label-interview }

right =
    📖 { -word-right }: حق / حقوق
    شيء يعطيك إياه القانون.
    ليس هدية.
    .next = 📖 كلمة أخرى

secret =
    📖 { -word-secret }: سري
    بشكل عام، ما تقوله يبقى بينك وبين هذا الشخص.
    إلا إذا كان طفل في خطر. اسأل أولًا بالفرنسية (هل هذا سري؟):
    { "\u2068" }« C’est confidentiel ? »{ "\u2069" }
    .next = 📖 كلمة أخرى

free =
    📖 { -word-free }: مجاني
    لا تدفع شيئًا.
    .next = 📖 كلمة أخرى

appointment =
    📖 { -word-appointment }: موعد / استدعاء
    يوم وساعة يجب أن تأتي فيهما.
    الاستدعاء هو الورقة التي تقول ذلك. صوّرها.
    .next = 📖 كلمة أخرى

interview =
    📖 { -word-interview }: مقابلة
    موعد تُطرح عليك فيه أسئلة وتُكتب إجاباتك.
    قل إذا لم تفهم.
    .next = 📖 كلمة أخرى

## الحماية
protection =
    أي موضوع؟
    .child-service = 🛡️ الحماية
    .living = 📍 أين تعيش ومن يساعد
    .who-decides = 🗣️ من يتكلم عنك

child-service =
    أي كلمة؟
    .ase = 📖 { -label-ase }
    .departement = 📖 { -label-departement }
    .shelter = 📖 { -label-shelter }
    .opp = 📖 { -label-opp }
    .after-18 = 📖 { -label-after-18 }

ase =
    📖 { -word-ase }: خدمات حماية الأطفال
    المصلحة التي تحمي الأطفال في المقاطعة.
    .next = 📖 كلمة أخرى

departement =
    📖 { -word-departement }: المقاطعة
    جزء من فرنسا له مكاتبه.
    هو المسؤول عن حماية الأطفال في خطر.
    .next = 📖 كلمة أخرى

shelter =
    📖 { -word-shelter }: إيواء عاجل مؤقت أثناء تقدير العمر
    سرير وطعام ورعاية عاجلة.
    يجب أن يكون ذلك قبل المقابلة.
    .next = 📖 كلمة أخرى

opp =
    📖 { -word-opp }
    ورقة من قاضٍ أو من وكيل الجمهورية.
    تضعك تحت رعاية { -ase } مؤقتًا. صوّرها.
    .next = 📖 كلمة أخرى

after-18 =
    📖 { -word-after-18 }
    مساعدة { -ase } بعد { 18 } سنة، حتى { 21 } سنة.
    الأفضل أن تطلبها كتابةً قبل { 18 } سنة.
    .next = 📖 كلمة أخرى

living =
    أي كلمة؟
    .foyer = 📖 { -label-foyer }
    .host-family = 📖 { -label-host-family }
    .educator = 📖 { -label-educator }
    .social-worker = 📖 { -label-social-worker }
    .association = 📖 { -label-association }

foyer =
    📖 { -word-foyer }: مسكن للشباب (دار رعاية)
    بيت يعيش فيه عدة شبان مع مربين.
    .next = 📖 كلمة أخرى

host-family =
    📖 { -word-host-family }: عائلة حاضنة / أسرة مضيفة
    عائلة تستقبلك في بيتها.
    حماية الأطفال ({ -ase }) تدفع لها.
    .next = 📖 كلمة أخرى

educator =
    📖 { -word-educator }
    الشخص الراشد الذي يرافقك كل يوم.
    للمدرسة والصحة والأوراق.
    .next = 📖 كلمة أخرى

social-worker =
    📖 { -word-social-worker }: أخصائي اجتماعي
    شخص عمله أن يساعد: في السكن والصحة والأوراق والحقوق.
    .next = 📖 كلمة أخرى

association =
    📖 { -word-association }: جمعية
    مجموعة أشخاص يساعدون.
    ليست الدولة.
    .next = 📖 كلمة أخرى

who-decides =
    أي كلمة؟
    .guardian = 📖 { -label-guardian }
    .ad-hoc = 📖 { -label-ad-hoc }
    .legal-representative = 📖 { -label-legal-representative }
    .interpreter = 📖 { -label-interpreter }

guardian =
    📖 { -word-guardian }: وصي / الوصاية
    شخص راشد أو مصلحة مكان الوالدين.
    قاضٍ يقرر من هو.
    .next = 📖 كلمة أخرى

ad-hoc =
    📖 { -word-ad-hoc }
    شخص راشد معيَّن ليمثّلك.
    في إجراء واحد فقط، مثل طلب اللجوء.
    .next = 📖 كلمة أخرى

legal-representative =
    📖 { -word-legal-representative }: ممثل قانوني
    الشخص الراشد الذي يتكلم ويوقّع عنك في المكاتب.
    .next = 📖 كلمة أخرى

interpreter =
    📖 { -word-interpreter }: مترجم
    شخص يعيد كل شيء بلغتك.
    لا ينصحك، ولا يكتب قصتك.
    .next = 📖 كلمة أخرى

## القاضي والشرطة
justice =
    أي موضوع؟
    .judges = ⚖️ قاضٍ ومحامٍ
    .decisions = 🕒 نعم، لا، مهلة
    .police-words = 👮 شرطة وحدود

judges =
    أي كلمة؟
    .childrens-judge = 📖 { -label-childrens-judge }
    .court = 📖 { -label-court }
    .prosecutor = 📖 { -label-prosecutor }
    .lawyer = 📖 { -label-lawyer }
    .legal-aid = 📖 { -label-legal-aid }

childrens-judge =
    📖 { -word-childrens-judge }: قاضي الأطفال
    القاضي الذي يحمي الأطفال في خطر.
    يمكن لقاصر أن يكتب إليه بدون شخص راشد.
    .next = 📖 كلمة أخرى

court =
    📖 { -word-court }: محكمة
    المكان الذي يعمل فيه القضاة.
    .next = 📖 كلمة أخرى

prosecutor =
    📖 { -word-prosecutor }: وكيل الجمهورية / النيابة العامة
    مسؤول في المحكمة.
    يمكن لقاصر في خطر أن يكتب إليه.
    .next = 📖 كلمة أخرى

lawyer =
    📖 { -word-lawyer }: محامٍ
    شخص يعرف القانون ويدافع عنك.
    المحامي لا يبيع قصصًا ولا أوراقًا.
    .next = 📖 كلمة أخرى

legal-aid =
    📖 { -word-legal-aid }: المساعدة القضائية
    الدولة تدفع للمحامي بدلًا عنك.
    .next = 📖 كلمة أخرى

decisions =
    أي كلمة؟
    .decision = 📖 { -label-decision }
    .refusal = 📖 { -label-refusal }
    .appeal = 📖 { -label-appeal }
    .time-limit = 📖 { -label-time-limit }
    .legal-advice = 📖 { -label-legal-advice }

decision =
    📖 { -word-decision }: قرار
    الجواب الرسمي على ورقة.
    كلمة { "\u2068" }« notification »{ "\u2069" }: اليوم الذي تصلك فيه رسميًا. احتفظ بالظرف.
    .next = 📖 كلمة أخرى

refusal =
    📖 { -word-refusal }: رفض
    الجواب «لا».
    رفض المقاطعة ورقة مكتوبة. اطلبها.
    .next = 📖 كلمة أخرى

appeal =
    📖 { -word-appeal }: طعن / استئناف
    أن تطلب من قاضٍ إعادة النظر في قرار.
    ابحث عن آخر يوم في الورقة.
    .next = 📖 كلمة أخرى

time-limit =
    📖 { -word-time-limit }: مهلة
    الوقت الذي عندك لتتصرف.
    اعرض الورقة بسرعة على محامٍ أو جمعية.
    .next = 📖 كلمة أخرى

legal-advice =
    📖 { -word-legal-advice }: مناوبة قانونية مجانية
    مكان وأوقات لطرح أسئلتك القانونية.
    مجانًا.
    .next = 📖 كلمة أخرى

police-words =
    أي كلمة؟
    .police = 📖 { -label-police }
    .custody = 📖 { -label-custody }
    .waiting-zone = 📖 { -label-waiting-zone }
    .oqtf = 📖 { -label-oqtf }
    .fingerprints = 📖 { -label-fingerprints }

police =
    📖 { -word-police }: الشرطة
    أشخاص بزيّ رسمي يطبّقون القانون.
    ويجب عليهم أيضًا حماية الأطفال.
    .next = 📖 كلمة أخرى

custody =
    📖 { -word-custody }: الحراسة النظرية
    الشرطة تبقيك في المركز. يمكنك الصمت وانتظار محاميك.
    تفتيش الهوية: الشرطة تسأل من أنت.
    .next = 📖 كلمة أخرى

waiting-zone =
    📖 { -word-waiting-zone }: منطقة الانتظار
    مكان مغلق في مطار أو ميناء أو محطة.
    يجب أن يُعيَّن ممثل للقاصر بدون والديه.
    .next = 📖 كلمة أخرى

oqtf =
    📖 { -word-oqtf }: أمر بمغادرة الأراضي الفرنسية
    أمر بمغادرة فرنسا.
    القانون يمنعه قبل عمر { 18 } سنة. قابل محاميًا اليوم.
    .next = 📖 كلمة أخرى

fingerprints =
    📖 { -word-fingerprints }: بصمات
    آثار أصابعك تأخذها آلة.
    للجوء وللعمر ملفان مختلفان.
    .next = 📖 كلمة أخرى

## الأوراق واللجوء
papers-words =
    أي موضوع؟
    .identity = ➡️ من أنت
    .staying = 🏢 مكتب الدولة، بطاقات
    .asylum-words = 🛡️ اللجوء

identity =
    أي كلمة؟
    .birth-certificate = 📖 { -label-birth-certificate }
    .court-birth-paper = 📖 { -label-court-birth-paper }
    .identity-paper = 📖 { -label-identity-paper }
    .postal-address = 📖 { -label-postal-address }

birth-certificate =
    📖 { -word-birth-certificate }: شهادة ميلاد
    الورقة التي تقول أين ومتى وُلدت.
    الأفضل ألا تعطي نسختك الأصلية الوحيدة.
    .next = 📖 كلمة أخرى

court-birth-paper =
    📖 { -word-court-birth-paper }
    ورقة من محكمة في بلدك.
    تعوّض شهادة ميلاد لم تُكتب قط.
    .next = 📖 كلمة أخرى

identity-paper =
    📖 { -word-identity-paper }: وثيقة هوية / جواز سفر
    ورقة فيها اسمك وصورتك وتاريخ ميلادك.
    .next = 📖 كلمة أخرى

postal-address =
    📖 { -word-postal-address }: عنوان بريدي رسمي
    عنوان لاستلام رسائلك.
    يمكن أن تعطيه البلدية أو جمعية معتمدة.
    .next = 📖 كلمة أخرى

staying =
    أي كلمة؟
    .prefecture = 📖 { -label-prefecture }
    .residence-permit = 📖 { -label-residence-permit }
    .receipt = 📖 { -label-receipt }
    .dublin = 📖 { -label-dublin }
    .asylum-paper = 📖 { -label-asylum-paper }

prefecture =
    📖 { -word-prefecture }: مكتب الدولة (المحافظة)
    مكتب الدولة لأوراق الأجانب.
    .next = 📖 كلمة أخرى

residence-permit =
    📖 { -word-residence-permit }: بطاقة الإقامة
    البطاقة للعيش في فرنسا.
    قبل { 18 } سنة ليست إجبارية.
    .next = 📖 كلمة أخرى

receipt =
    📖 { -word-receipt }: وثيقة طلب الإقامة
    ورقة مؤقتة قبل البطاقة.
    مكتوب فيها إلى أي يوم تصلح.
    .next = 📖 كلمة أخرى

dublin =
    📖 { -word-dublin }: إجراء دبلن
    كلمة ما زال الناس يقولونها.
    أي بلد في أوروبا يدرس طلب اللجوء؟ القواعد تغيّرت.
    .next = 📖 كلمة أخرى

asylum-paper =
    📖 { -word-asylum-paper }
    الورقة التي تبيّن أنك طلبت اللجوء.
    .next = 📖 كلمة أخرى

asylum-words =
    أي كلمة؟
    .asylum = 📖 { -label-asylum }
    .asylum-seeker = 📖 { -label-asylum-seeker }
    .refugee = 📖 { -label-refugee }
    .subsidiary = 📖 { -label-subsidiary }
    .ofpra = 📖 { -label-ofpra }
    .cnda = 📖 { -label-cnda }

asylum =
    📖 { -word-asylum }: اللجوء
    فرنسا تحمي شخصًا في خطر في بلده.
    يمكن لقاصر أن يطلبه في أي عمر.
    .next = 📖 كلمة أخرى

asylum-seeker =
    📖 { -word-asylum-seeker }: طالب لجوء
    شخص طلب اللجوء وينتظر الجواب.
    .next = 📖 كلمة أخرى

refugee =
    📖 { -word-refugee }: لاجئ
    شخص تحميه فرنسا باللجوء.
    بطاقته لمدة { 10 } سنوات.
    .next = 📖 كلمة أخرى

subsidiary =
    📖 { -word-subsidiary }: الحماية الفرعية
    حماية أخرى يمكن أن تعطيها { -ofpra }.
    بطاقتها حتى { 4 } سنوات.
    .next = 📖 كلمة أخرى

ofpra =
    📖 { -word-ofpra }: الأوفبرا
    مكتب الدولة الذي يجيب على طلب اللجوء.
    .next = 📖 كلمة أخرى

cnda =
    📖 { -word-cnda }: المحكمة الوطنية لحق اللجوء
    المحكمة التي تنظر من جديد عندما تقول { -ofpra } «لا».
    .next = 📖 كلمة أخرى

## صحة، مدرسة، خطر
life =
    أي موضوع؟
    .health-words = 🏥 الصحة
    .day-words = 🛏️ مدرسة، مهنة، سرير
    .danger-words = 🆘 الخطر

health-words =
    أي كلمة؟
    .health-cover = 📖 { -label-health-cover }
    .ame = 📖 { -label-ame }
    .pass = 📖 { -label-pass }
    .hospital = 📖 { -label-hospital }
    .doctor = 📖 { -label-doctor }

health-cover =
    📖 { -word-health-cover }: التأمين الصحي
    يُدفع ثمن علاجك: طبيب، مستشفى، دواء.
    .next = 📖 كلمة أخرى

ame =
    📖 { -word-ame }: المساعدة الطبية من الدولة
    الدولة تدفع علاج شخص بدون أوراق.
    للقاصر حق فيه بدون انتظار.
    .next = 📖 كلمة أخرى

pass =
    📖 { -word-pass }
    مكتب في مستشفى.
    يعالج مجانًا شخصًا بدون تأمين صحي.
    .next = 📖 كلمة أخرى

hospital =
    📖 { -word-hospital }: مستشفى
    مكان علاج المرضى والجرحى.
    في الحالات الخطيرة، العلاج قبل المال والأوراق.
    .next = 📖 كلمة أخرى

doctor =
    📖 { -word-doctor }: طبيب / أخصائي نفسي
    الطبيب يعالج الجسم، والنفسي يسمع الخوف والحزن.
    عادةً يحفظان السر.
    .next = 📖 كلمة أخرى

day-words =
    أي كلمة؟
    .school = 📖 { -label-school }
    .apprenticeship = 📖 { -label-apprenticeship }
    .day-centre = 📖 { -label-day-centre }
    .night-shelter = 📖 { -label-night-shelter }

school =
    📖 { -word-school }: مدرسة
    مكان التعلّم.
    بعد { 16 } سنة يمكن للقاصر أن يذهب أيضًا.
    .next = 📖 كلمة أخرى

apprenticeship =
    📖 { -word-apprenticeship }: تدريب مهني / تكوين
    تعلّم مهنة، في المدرسة وفي العمل.
    المتدرّب يأخذ أجرًا.
    .next = 📖 كلمة أخرى

day-centre =
    📖 { -word-day-centre }: مركز استقبال نهاري
    مكان مفتوح في النهار: راحة، حمام، مساعدة.
    لا تنام فيه.
    .next = 📖 كلمة أخرى

night-shelter =
    📖 { -word-night-shelter }: مأوى طارئ
    سرير عندما لا تعرف أين تنام.
    .next = 📖 كلمة أخرى

danger-words =
    أي كلمة؟
    .emergency = 📖 { -label-emergency }
    .helpline = 📖 { -label-helpline }
    .trafficking = 📖 { -label-trafficking }
    .abuse = 📖 { -label-abuse }

emergency =
    📖 { -word-emergency }: طوارئ
    خطر: يجب التصرف فورًا.
    اضغط 🆘 لترى الأرقام.
    .next = 📖 كلمة أخرى

helpline =
    📖 { -word-helpline }: رقم مجاني للأطفال في خطر
    رقم الأطفال في خطر.
    مجاني، ليلًا ونهارًا. لا يظهر في الفاتورة.
    .next = 📖 كلمة أخرى

trafficking =
    📖 { -word-trafficking }: الاتجار بالبشر / الاستغلال
    أحد يستغل شخصًا: عمل، سرقة، دعارة.
    هذا الشخص ضحية أولًا، ويمكن حمايته.
    .next = 📖 كلمة أخرى

abuse =
    📖 { -word-abuse }: عنف
    أحد يضرب أو يهدد أو يلمس بدون موافقة.
    هذا ليس عاديًا أبدًا. يمكنك أن تتكلم عنه.
    .next = 📖 كلمة أخرى
