### کلمه‌های جاها: چه است، چه دارد، کی می‌تواند بیاید، چه وقت باز است.
### نام جاها، آدرس‌ها و جمله‌هایی که نشان می‌دهی در همه زبان‌ها فرانسوی می‌مانند.

## چه است
kind-hotline = 📞 تیلفون
kind-reception = 🚶 پذیرش اول زیر سن‌ها
kind-legal = ⚖️ کمک برای حقوق تو
kind-night-shelter = 🛏️ سرپناه
kind-day-centre = ☕ مرکز روزانه
kind-food = 🍲 غذا
kind-health = 🏥 صحت
kind-school = 🎒 مکتب و درس
kind-trafficking = 🔒 کمک علیه استثمار
kind-family-tracing = 👪 پیدا کردن فامیل
kind-authority = 🏛️ دفتر دولت
kind-network = 🤝 انجمن
kind-advocacy = 📣 سازمان

## چه دارد
help-activities = سرگرمی
help-age-assessment = ارزیابی سن
help-appeal-help = کمک برای قاضی
help-asylum-advice = مشورهٔ پناهندگی
help-asylum-information = معلومات پناهندگی
help-blackmail-online = تهدید در انترنت
help-breakfast = نان صبح
help-child-protection = حمایت از اطفال
help-classes = درس
help-clothes = لباس
help-complaint = شکایت
help-computer = کمپیوتر
help-day-centre = مرکز روزانه
help-dentist = داکتر دندان
help-directory = آدرس‌ها
help-doctor = داکتر
help-emergency = کمک عاجل
help-escort = یک نفر با تو می‌رود
help-family-tracing = پیدا کردن فامیل
help-food-parcels = بستهٔ غذا
help-forced-marriage = ازدواج اجباری
help-french-classes = درس فرانسوی
help-guardian = سرپرست قانونی
help-harassment = آزار و اذیت
help-health-check = معاینهٔ صحی
help-health-insurance = بیمهٔ صحی
help-hot-drinks = چای و قهوه
help-host-families = فامیل‌های میزبان
help-housing = خانه
help-information = معلومات
help-interpreter = ترجمان
help-laundry = شستن لباس
help-lawyer = وکیل مدافع
help-legal-advice = مشورهٔ حقوقی
help-listening = گوش دادن به گپ تو
help-luggage = نگه‌داری بکس
help-meals = غذا
help-medicines = دوا
help-meeting-place = جای ملاقات
help-messages-to-family = پیام به فامیل
help-missing-child = طفل گم‌شده
help-mountain-rescue = نجات در کوه
help-night-shelter = جای خواب برای شب
help-nurse = نرس
help-papers = کمک برای اسناد
help-peer-support = جوانان دیگر
help-phone-charging = چارج تیلفون
help-photo-search = پیدا کردن با عکس
help-police = پولیس
help-post-address = آدرس برای مکتوب
help-prevention = پیشگیری
help-protected-housing = جای محفوظ
help-psychologist = روان‌شناس
help-referral = رهنمایی
help-rest = استراحت
help-return-help = کمک برای برگشت
help-rights = حقوق
help-school = مکتب
help-school-test = امتحان برای مکتب
help-sexual-health = صحت جنسی
help-shelter = جای بود و باش عاجل
help-shower = شاور
help-snacks = عصریه
help-social-worker = کارمند اجتماعی
help-street-teams = تیم‌ها در سرک
help-tents-and-blankets = خیمه و کمپل
help-toilets = تشناب
help-trafficking-help = کمک علیه قاچاق انسان
help-victim-support = کمک به قربانی‌ها
help-violence = خشونت
help-wifi = وای‌فای

## کی می‌تواند بیاید
for-all = برای همه جوانان.
for-not-assessed = برای جوانانی که هنوز ارزیابی نشده‌اند.
for-refused = برای جوانانی که جواب «نه» گرفته‌اند.
for-recognised = برای جوانانی که زیر سن قبول شده‌اند، و { -ase } یا قاضی آن‌ها را می‌فرستد.
for-girls = برای دختران و زنان.
for-adults = برای کلان‌سالان. پیش از { 18 } سال، فقط مشوره.
for-nobody = جوانان را نمی‌پذیرد. برای کمک آنجا رفته نمی‌توانی.

## چطور بیایی
come-walk-in = بدون وعده بیا.
come-call-first = پیش از رفتن زنگ بزن.
come-sent = خودت به دروازه نمی‌روی: یک قاضی، { -ase } یا یک انجمن تو را می‌فرستد.
call-first = مطمئن نیست: پیش از رفتن بپرس یا زنگ بزن.
no-phone = شماره معلوم نیست. از { 119 } یا یک انجمن بپرس.
to-check = ❔ باید دیده شود: هنوز هیچ کس این جای را کنترول نکرده است.
bare = ⚪ نه آدرس معلوم است، نه تیلفون، نه ساعت‌ها.

## چه وقت
open-always = 🟢 روز و شب باز است.
open-now = 🟢 حالا باز است، تا { $until }.
open-from = 🟢 از { $start } باز است. معلوم نیست چه وقت بسته می‌شود.
opens-today = 🟡 حالا بسته است. امروز ساعت { $start } باز می‌شود.
closed-until = 🔴 بسته است. باز می‌شود { $day }: { $spans }.
closed-until-day = 🔴 امروز بسته است. باز است { $day }.
closed-for-weeks = 🔴 این دو هفته بسته است.
day-known = 🟡 امروز باز است. ساعت‌ها معلوم نیست.
open-now-longer = 🟢 حالا باز است، کم از کم تا { $until }.
open-now-until-day = 🟢 حالا باز است، تا { $until }، { $day }.
open-end-passed = 🟡 کم از کم تا { $until } باز بود. بعد از { $until } معلوم نیست.
maybe-opens-today = ⚪ حالا باز است؟ معلوم نیست. امروز ساعت { $start } باز می‌شود.
closed-unknown-day = 🔴 امروز بسته است. برای { $day } ساعت‌ها معلوم نیست.
days-unknown = 🟡 ساعت‌ها: { $spans }. روزها معلوم نیست.
hours-unknown = ⚪ ساعت‌ها معلوم نیست.
unsure-hours = ❔ این ساعت‌ها مطمئن نیست.
odd-day = ⚠️ امروز رخصتی است: شاید بسته باشد.
today-hours = امروز: { $spans }
tomorrow-hours = فردا: { $spans }
no-hours = بسته
span = از { $start } تا { $end }
span-open = از { $start }
no-times = ساعت‌ها معلوم نیست
span-longer = از { $start } تا { $end } یا دیرتر
span-unsure = { $span } (مطمئن نیست)
span-words = { $span } ({ $words })
by-words = خودشان می‌گویند: { $words }

## کارت
finds = اینجا هست: { $helps }.
finds-by-phone = اینجا کمک می‌کنند برای: { $helps }.
away = { $km } کیلومتر از { $town }
same-town = { $town }
address-unknown = 📍 آدرس معلوم نیست.
address-secret = 🤫 آدرس پنهان است. با یک انجمن می‌روی.
about-here = 📍 نقشه تقریباً همین جای را نشان می‌دهد.
languages = زبان‌ها: { $languages }
seen = ℹ️ دیده شده در { $date }. هنوز هیچ کس به این جای زنگ نزده تا ببیند درست است.
seen-unknown = ℹ️ معلوم نیست این معلومات از چه وقت است. هنوز هیچ کس به این جای زنگ نزده است.
closed-place = ❌ این جای بسته است. آنجا نرو.
try-instead = یک جای دیگر را ببین:
in-french = (به فرانسوی) { $words }
for-a-driver = 🇫🇷 برای نشان دادن (راننده، نگهبان):
driver-sentence = « Bonjour. Je cherche : { $name }, { $address }. Merci. »
notice = 📣 { $words }
near = نزدیک { $town }:

## دکمه‌ها
more-places = ➕ جاهای دیگر
next-place = ➡️
copy-address = 📋 کاپی آدرس
map = 📍 نقشه
found-closed = ❗ بسته بود
found-closed-thanks = تشکر. تیم دیده می‌تواند که این جای بسته بود، نه این که کی گفته است. یک جای دیگر را ببین، یا به { 119 } زنگ بزن.
found-closed-thanks-trial = تشکر. این ربات آزمایشی است: شاید هیچ کس این پیام را نخواند. یک جای دیگر را ببین، یا به { 119 } زنگ بزن.
which-one = کدام یکی را می‌خواهی؟
