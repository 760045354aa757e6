### كلمات الأماكن: ما هي، ماذا تجد فيها، لمن، ومتى تفتح.
### أسماء الأماكن والعناوين والجمل التي تُعرض تبقى بالفرنسية.

## ما هو المكان
kind-hotline = 📞 خط هاتف
kind-reception = 🚶 الاستقبال الأول للقاصرين
kind-legal = ⚖️ مساعدة في حقوقك
kind-night-shelter = 🛏️ مأوى
kind-day-centre = ☕ مركز نهاري
kind-food = 🍲 وجبات
kind-health = 🏥 صحة
kind-school = 🎒 مدرسة ودروس
kind-trafficking = 🔒 مساعدة ضد الاستغلال
kind-family-tracing = 👪 البحث عن العائلة
kind-authority = 🏛️ خدمة تابعة للدولة
kind-network = 🤝 جمعية
kind-advocacy = 📣 منظمة

## ماذا تجد فيه
help-activities = أنشطة
help-age-assessment = تقدير العمر
help-appeal-help = مساعدة أمام القاضي
help-asylum-advice = نصائح عن اللجوء
help-asylum-information = معلومات عن اللجوء
help-blackmail-online = ابتزاز على الإنترنت
help-breakfast = فطور
help-child-protection = حماية الطفولة
help-classes = دروس
help-clothes = ملابس
help-complaint = شكوى
help-computer = حاسوب
help-day-centre = مركز نهاري
help-dentist = طبيب أسنان
help-directory = عناوين
help-doctor = طبيب
help-emergency = طوارئ
help-escort = شخص يرافقك
help-family-tracing = البحث عن العائلة
help-food-parcels = طرود طعام
help-forced-marriage = زواج قسري
help-french-classes = دروس فرنسية
help-guardian = وصي
help-harassment = مضايقة
help-health-check = فحص صحي
help-health-insurance = تأمين صحي
help-hot-drinks = مشروبات ساخنة
help-host-families = عائلات مضيفة
help-housing = سكن
help-information = معلومات
help-interpreter = مترجم
help-laundry = غسل الملابس
help-lawyer = محامٍ
help-legal-advice = نصائح قانونية
help-listening = شخص يستمع إليك
help-luggage = حفظ حقيبتك
help-meals = وجبات
help-medicines = أدوية
help-meeting-place = مكان لقاء
help-messages-to-family = رسائل إلى العائلة
help-missing-child = طفل مفقود
help-mountain-rescue = إنقاذ في الجبل
help-night-shelter = سرير لليلة
help-nurse = ممرض
help-papers = مساعدة في الأوراق
help-peer-support = شباب آخرون
help-phone-charging = شحن الهاتف
help-photo-search = بحث بالصورة
help-police = شرطة
help-post-address = عنوان للرسائل
help-prevention = وقاية
help-protected-housing = مكان محمي
help-psychologist = طبيب نفسي
help-referral = توجيه
help-rest = راحة
help-return-help = مساعدة على العودة
help-rights = حقوق
help-school = مدرسة
help-school-test = اختبار المدرسة
help-sexual-health = صحة جنسية
help-shelter = إيواء
help-shower = حمّام (دُش)
help-snacks = وجبة خفيفة
help-social-worker = مساعد اجتماعي
help-street-teams = فرق في الشارع
help-tents-and-blankets = خيام وبطانيات
help-toilets = مراحيض
help-trafficking-help = مساعدة ضد الاتجار بالبشر
help-victim-support = مساعدة الضحايا
help-violence = عنف
help-wifi = واي فاي

## لمن
for-all = لكل الشباب.
for-not-assessed = للشباب الذين لم يُقيَّموا بعد.
for-refused = للشباب الذين رُفضوا.
for-recognised = للشباب المعترف بأنهم قاصرون، ترسلهم حماية الأطفال أو القاضي.
for-girls = للبنات والنساء.
for-adults = للبالغين. قبل { 18 } سنة: نصائح فقط.
for-nobody = لا يستقبل الشباب. لا تذهب إلى هناك لطلب المساعدة.

## كيف تأتي
come-walk-in = تعال بدون موعد.
come-call-first = اتصل قبل أن تذهب.
come-sent = لا فائدة من طرق الباب: يرسلك قاضٍ أو حماية الأطفال أو جمعية.
call-first = هذا غير مؤكد: اسأل أو اتصل قبل أن تذهب.
no-phone = لا نعرف رقمًا. اسأل { 119 } أو جمعية.
to-check = ❔ يجب التأكد: لم يتحقق أحد من هذا المكان بعد.
bare = ⚪ لا نعرف العنوان ولا الهاتف ولا الساعات.

## متى
# $until, $start: ساعة. $spans: ساعات. $day: يوم. $words: ما يقوله المكان.
open-always = 🟢 مفتوح ليلًا ونهارًا.
open-now = 🟢 مفتوح الآن، حتى { $until }.
open-from = 🟢 مفتوح منذ { $start }. وقت الإغلاق غير معروف.
opens-today = 🟡 مغلق الآن. يفتح اليوم في { $start }.
closed-until = 🔴 مغلق. يفتح { $day }: { $spans }.
closed-until-day = 🔴 مغلق اليوم. يفتح { $day }.
closed-for-weeks = 🔴 مغلق في هذين الأسبوعين.
day-known = 🟡 مفتوح اليوم. لا نعرف الساعات.
open-now-longer = 🟢 مفتوح الآن، حتى { $until } على الأقل.
open-now-until-day = 🟢 مفتوح الآن، حتى { $until }، { $day }.
open-end-passed = 🟡 مفتوح حتى { $until } على الأقل. بعد { $until } وقت الإغلاق غير معروف.
maybe-opens-today = ⚪ هل هو مفتوح الآن؟ هذا غير معروف. يفتح اليوم في { $start }.
closed-unknown-day = 🔴 مغلق اليوم. في { $day } الساعات غير معروفة.
days-unknown = 🟡 الساعات: { $spans }. الأيام غير معروفة.
hours-unknown = ⚪ لا نعرف الساعات.
unsure-hours = ❔ هذه الساعات غير مؤكدة.
odd-day = ⚠️ اليوم عطلة رسمية: ربما يكون مغلقًا.
today-hours = اليوم: { $spans }
tomorrow-hours = غدًا: { $spans }
no-hours = مغلق
span = { $start }–{ $end }
span-open = ابتداءً من { $start }
no-times = الساعات غير معروفة
span-longer = { $start }–{ $end } أو بعد ذلك
span-unsure = { $span } (غير مؤكد)
span-words = { $span } ({ $words })
by-words = (بالفرنسية) { $words }

## البطاقة
# $helps: قائمة. $town: مدينة. $km: عدد.
finds = تجد هناك: { $helps }.
finds-by-phone = يساعدونك في: { $helps }.
away = على بعد { $km } كم من { $town }
same-town = { $town }
address-unknown = 📍 العنوان غير معروف.
address-secret = 🤫 العنوان سري. تذهب إليه مع جمعية.
about-here = 📍 الخريطة تُظهر المكان تقريبًا.
languages = اللغات: { $languages }
seen = ℹ️ معلومة من { $date }. لم يتصل أحد بهذا المكان بعد للتأكد.
seen-unknown = ℹ️ لا نعرف تاريخ هذه المعلومة. لم يتصل أحد بهذا المكان بعد.
closed-place = ❌ هذا المكان مغلق. لا تذهب إليه.
try-instead = جرّب مكانًا آخر:
in-french = (بالفرنسية) { $words }
for-a-driver = 🇫🇷 لتُظهره (لسائق أو حارس):
# تبقى بالفرنسية.
driver-sentence = « Bonjour. Je cherche : { $name }, { $address }. Merci. »
notice = 📣 { $words }
near = قرب { $town }:

## الأزرار
more-places = ➕ أماكن أخرى
next-place = ⬅️
copy-address = 📋 نسخ العنوان
map = 📍 خريطة
found-closed = ❗ كان مغلقًا
found-closed-thanks = شكرًا. يستطيع الفريق أن يرى أن هذا المكان كان مغلقًا، ولا يرى من قال ذلك. جرّب مكانًا آخر، أو اتصل بـ { 119 }.
# عندما لا يكون أحد مسؤولًا عن البوت بعد: لا نعد بأن أحدًا يقرأ ذلك.
found-closed-thanks-trial = شكرًا. هذا البوت قيد التجربة: ربما لا يقرأ أحد هذا البلاغ. جرّب مكانًا آخر، أو اتصل بـ { 119 }.
which-one = أيّها تقصد؟
