### চিঠি আর দরজায় লেখা শব্দ।

title = 📖 চিঠির শব্দ

start =
    চিঠিতে একটা শব্দ? এখানে লেখো, যেকোনো ভাষায়।
    বা বিষয় দিয়ে খোঁজো:
    .you = 📅 তুমি ও তোমার বয়স
    .protection = 🛡️ সুরক্ষা পাওয়া
    .justice = ⚖️ বিচারক ও পুলিশ
    .papers-words = 📄 কাগজ ও আশ্রয়
    .life = 🏥 স্বাস্থ্য, স্কুল, বিপদ
    .find-lawyer = ⚖️ { -avocat } খোঁজো

you =
    কোন বিষয়?
    .about-age = 📅 বয়স
    .about-you = ✍️ বলা ও স্বাক্ষর
    .about-words = ⚖️ অধিকার ও সাক্ষাৎ

about-age =
    কোন শব্দ?
    .mna = 📖 { -label-mna }
    .minor = 📖 { -label-minor }
    .adult = 📖 { -label-adult }
    .age-check = 📖 { -label-age-check }
    .bone-x-ray = 📖 { -label-bone-x-ray }

mna =
    📖 { -word-mna }: অভিভাবকহীন অপ্রাপ্তবয়স্ক
    { 18 } বছরের কম বয়সী, ফ্রান্সে মা-বাবা ছাড়া।
    আগে “MIE”-ও লেখা হতো।
    .next = 📖 আরেকটা শব্দ

minor =
    📖 { -word-minor }: অপ্রাপ্তবয়স্ক
    যার বয়স { 18 } বছরের কম।
    “Minorité” মানে { 18 } বছরের কম হওয়া।
    .next = 📖 আরেকটা শব্দ

adult =
    📖 { -word-adult }: প্রাপ্তবয়স্ক
    যার বয়স { 18 } বছর বা বেশি।
    “Majorité” শুরু হয় { 18 } বছর হওয়ার দিন।
    .next = 📖 আরেকটা শব্দ

age-check =
    📖 { -word-age-check }: বয়স যাচাই
    département (জেলা)-র নামে সাক্ষাৎকার।
    তারা দেখে তোমার বয়স { 18 } বছরের কম কি না, আর এখানে পরিবার নেই কি না।
    .next = 📖 আরেকটা শব্দ

bone-x-ray =
    📖 { -word-bone-x-ray }: হাড়ের পরীক্ষা
    বয়স আন্দাজ করার জন্য হাড়ের এক্স-রে।
    শুধু বিচারক বা প্রসিকিউটর আদেশ দিতে পারেন, তোমার সম্মতি নিয়ে।
    .next = 📖 আরেকটা শব্দ

about-you =
    কোন শব্দ?
    .alone = 📖 { -label-alone }
    .benefit-of-doubt = 📖 { -label-benefit-of-doubt }
    .proof = 📖 { -label-proof }
    .consent = 📖 { -label-consent }
    .sign = 📖 { -label-sign }

alone =
    📖 { -word-alone }: একা থাকা
    ফ্রান্সে মা-বাবা বা দায়িত্বশীল বড় কেউ ছাড়া থাকা।
    département (জেলা) এটাও দেখে।
    .next = 📖 আরেকটা শব্দ

benefit-of-doubt =
    📖 { -word-benefit-of-doubt }: সন্দেহ হলে সুবিধা তোমার পক্ষে
    হাড়ের পরীক্ষার পরেও সন্দেহ থাকলে, সুবিধা তোমার।
    « L’intéressé » মানে তুমি।
    .next = 📖 আরেকটা শব্দ

proof =
    📖 { -word-proof }: প্রমাণ
    যা দেখায় যে কোনো কথা সত্যি।
    কাগজ, ছবি, তোমাকে চেনে এমন মানুষ।
    .next = 📖 আরেকটা শব্দ

consent =
    📖 { -word-consent }: সম্মতি
    নিজের ইচ্ছায় “হ্যাঁ” বলা।
    তুমি ভাবার সময় চাইতে পারো।
    .next = 📖 আরেকটা শব্দ

sign =
    📖 { -word-sign }: স্বাক্ষর
    কাগজে তোমার নাম লেখা: মানে “আমি রাজি”।
    যে কাগজ বোঝো না, তাতে স্বাক্ষর করতে “না” বলতে পারো।
    .next = 📖 আরেকটা শব্দ

about-words =
    কোন শব্দ?
    .right = 📖 { -label-right }
    .secret = 📖 { -label-secret }
    .free = 📖 { -label-free }
    .appointment = 📖 { -label-appointment }
    .interview = 📖 { -label-interview }

right =
    📖 { -word-right }: অধিকার
    আইন তোমাকে যা দেয়।
    এটা উপহার নয়।
    .next = 📖 আরেকটা শব্দ

secret =
    📖 { -word-secret }: গোপনীয়
    তুমি যা বলো, সাধারণত তোমার আর সেই মানুষের মধ্যে থাকে।
    কোনো শিশু বিপদে থাকলে নয়। আগে জিজ্ঞেস করো: « C’est confidentiel ? » (এটা কি গোপন?)
    .next = 📖 আরেকটা শব্দ

free =
    📖 { -word-free }: বিনামূল্যে
    তোমার কোনো টাকা লাগে না।
    .next = 📖 আরেকটা শব্দ

appointment =
    📖 { -word-appointment }: সাক্ষাতের সময়, তলব
    যে দিন আর সময়ে তোমাকে আসতে হবে।
    « Convocation » হলো সেই কাগজ। তার ছবি তোলো।
    .next = 📖 আরেকটা শব্দ

interview =
    📖 { -word-interview }: সাক্ষাৎকার
    যেখানে তোমাকে প্রশ্ন করা হয়।
    একজন তোমার উত্তর লেখে। না বুঝলে বলো।
    .next = 📖 আরেকটা শব্দ

protection =
    কোন বিষয়?
    .child-service = 🛡️ সুরক্ষা
    .living = 📍 কোথায় থাকো, কার সাহায্য
    .who-decides = 🗣️ তোমার হয়ে কে বলে

child-service =
    কোন শব্দ?
    .ase = 📖 { -label-ase }
    .departement = 📖 { -label-departement }
    .shelter = 📖 { -label-shelter }
    .opp = 📖 { -label-opp }
    .after-18 = 📖 { -label-after-18 }

ase =
    📖 { -word-ase }: শিশু সুরক্ষা
    জেলার দপ্তর, যা শিশুদের রক্ষা করে।
    .next = 📖 আরেকটা শব্দ

departement =
    📖 { -word-departement }: জেলা
    ফ্রান্সের একটা অংশ, নিজের অফিসসহ।
    বিপদে থাকা শিশুদের রক্ষা করা তার কাজ, সে বাধ্য।
    .next = 📖 আরেকটা শব্দ

shelter =
    📖 { -word-shelter }: জরুরি অস্থায়ী থাকার জায়গা
    জরুরি অবস্থায় বিছানা, খাবার আর চিকিৎসা।
    এটা সাক্ষাৎকারের আগে দিতে হয়।
    .next = 📖 আরেকটা শব্দ

opp =
    📖 { -word-opp }: অস্থায়ী হেফাজতের আদেশ
    বিচারক বা প্রসিকিউটরের একটা কাগজ।
    এটা এখনকার জন্য তোমাকে { -ase }-র হেফাজতে দেয়। তার ছবি তোলো।
    .next = 📖 আরেকটা শব্দ

after-18 =
    📖 { -word-after-18 }: { 18 }-এর পর সহায়তার চুক্তি
    { 18 } বছরের পরে { -ase }-র সাহায্য, { 21 } বছর পর্যন্ত।
    { 18 } বছরের আগে লিখে চাওয়া ভালো।
    .next = 📖 আরেকটা শব্দ

living =
    কোন শব্দ?
    .foyer = 📖 { -label-foyer }
    .host-family = 📖 { -label-host-family }
    .educator = 📖 { -label-educator }
    .social-worker = 📖 { -label-social-worker }
    .association = 📖 { -label-association }

foyer =
    📖 { -word-foyer }: কিশোরদের আবাসন
    যেখানে কয়েকজন তরুণ তত্ত্বাবধায়ক কর্মীদের সাথে থাকে।
    শ্রমিকদের foyer-ও আছে।
    .next = 📖 আরেকটা শব্দ

host-family =
    📖 { -word-host-family }: পালক পরিবার
    যে পরিবার তোমাকে তাদের বাড়িতে রাখে।
    { -ase } তাদের টাকা দেয়।
    .next = 📖 আরেকটা শব্দ

educator =
    📖 { -word-educator }: তত্ত্বাবধায়ক কর্মী
    যে প্রাপ্তবয়স্ক মানুষ প্রতিদিন তোমার সাথে থাকেন।
    স্কুল, স্বাস্থ্য, কাগজের জন্য।
    .next = 📖 আরেকটা শব্দ

social-worker =
    📖 { -word-social-worker }: সমাজকর্মী
    যার পেশা সাহায্য করা।
    বাসা, স্বাস্থ্য, কাগজ আর অধিকারের জন্য।
    .next = 📖 আরেকটা শব্দ

association =
    📖 { -word-association }: সংগঠন
    কিছু মানুষের দল, যারা সাহায্য করে।
    এটা সরকারি নয়।
    .next = 📖 আরেকটা শব্দ

who-decides =
    কোন শব্দ?
    .guardian = 📖 { -label-guardian }
    .ad-hoc = 📖 { -label-ad-hoc }
    .legal-representative = 📖 { -label-legal-representative }
    .interpreter = 📖 { -label-interpreter }

guardian =
    📖 { -word-guardian }: অভিভাবক
    যে প্রাপ্তবয়স্ক মানুষ বা দপ্তর বাবা-মায়ের জায়গা নেয়।
    কে হবে, বিচারক ঠিক করেন।
    .next = 📖 আরেকটা শব্দ

ad-hoc =
    📖 { -word-ad-hoc }: নিযুক্ত প্রতিনিধি
    তোমার প্রতিনিধি হওয়ার জন্য নিযুক্ত প্রাপ্তবয়স্ক মানুষ।
    শুধু একটা কাজের জন্য, যেমন আশ্রয়।
    .next = 📖 আরেকটা শব্দ

legal-representative =
    📖 { -word-legal-representative }: আইনি প্রতিনিধি
    যে প্রাপ্তবয়স্ক মানুষ অফিসে তোমার হয়ে কথা বলেন, স্বাক্ষর করেন।
    .next = 📖 আরেকটা শব্দ

interpreter =
    📖 { -word-interpreter }: দোভাষী
    যিনি সব কথা তোমার ভাষায় বলেন।
    তিনি পরামর্শ দেন না, তোমার গল্পও লেখেন না।
    .next = 📖 আরেকটা শব্দ

justice =
    কোন বিষয়?
    .judges = ⚖️ বিচারক ও আইনজীবী
    .decisions = 🕒 হ্যাঁ, না, সময়সীমা
    .police-words = 👮 পুলিশ ও সীমান্ত

judges =
    কোন শব্দ?
    .childrens-judge = 📖 { -label-childrens-judge }
    .court = 📖 { -label-court }
    .prosecutor = 📖 { -label-prosecutor }
    .lawyer = 📖 { -label-lawyer }
    .legal-aid = 📖 { -label-legal-aid }

childrens-judge =
    📖 { -word-childrens-judge }: শিশু বিচারক
    যে বিচারক বিপদে থাকা শিশুদের রক্ষা করেন।
    অপ্রাপ্তবয়স্ক তাঁকে বড় কাউকে ছাড়াই লিখতে পারে।
    .next = 📖 আরেকটা শব্দ

court =
    📖 { -word-court }: আদালত
    যেখানে বিচারকরা কাজ করেন।
    .next = 📖 আরেকটা শব্দ

prosecutor =
    📖 { -word-prosecutor }: সরকারি কৌঁসুলি (প্রসিকিউটর)
    আদালতের একজন ম্যাজিস্ট্রেট।
    বিপদে থাকা অপ্রাপ্তবয়স্ক তাঁকে লিখতে পারে।
    .next = 📖 আরেকটা শব্দ

lawyer =
    📖 { -word-lawyer }: আইনজীবী
    যিনি আইন জানেন আর তোমার পক্ষে লড়েন।
    আইনজীবী গল্প বা কাগজ বেচেন না।
    .next = 📖 আরেকটা শব্দ

legal-aid =
    📖 { -word-legal-aid }: আইনি সহায়তা
    সরকার তোমার আইনজীবীকে টাকা দেয়।
    .next = 📖 আরেকটা শব্দ

decisions =
    কোন শব্দ?
    .decision = 📖 { -label-decision }
    .refusal = 📖 { -label-refusal }
    .appeal = 📖 { -label-appeal }
    .time-limit = 📖 { -label-time-limit }
    .legal-advice = 📖 { -label-legal-advice }

decision =
    📖 { -word-decision }: সিদ্ধান্ত
    কাগজে লেখা সরকারি উত্তর।
    « Notification »: যে দিন উত্তর সরকারিভাবে তোমার কাছে আসে। খাম রাখো।
    .next = 📖 আরেকটা শব্দ

refusal =
    📖 { -word-refusal }: প্রত্যাখ্যান
    “না” উত্তর।
    জেলার “না” একটা কাগজ। সেটা চাও।
    .next = 📖 আরেকটা শব্দ

appeal =
    📖 { -word-appeal }: আপিল
    একজন বিচারককে সিদ্ধান্ত আবার দেখতে বলা।
    কাগজে শেষ দিন খোঁজো।
    .next = 📖 আরেকটা শব্দ

time-limit =
    📖 { -word-time-limit }: সময়সীমা
    কিছু করার জন্য তোমার যত সময় আছে।
    তাড়াতাড়ি কাগজটা আইনজীবী বা সংগঠনকে দেখাও।
    .next = 📖 আরেকটা শব্দ

legal-advice =
    📖 { -word-legal-advice }: বিনামূল্যে আইনি পরামর্শ
    আইনের প্রশ্ন করার জায়গা ও সময়।
    এটা বিনামূল্যে।
    .next = 📖 আরেকটা শব্দ

police-words =
    কোন শব্দ?
    .police = 📖 { -label-police }
    .custody = 📖 { -label-custody }
    .waiting-zone = 📖 { -label-waiting-zone }
    .oqtf = 📖 { -label-oqtf }
    .fingerprints = 📖 { -label-fingerprints }

police =
    📖 { -word-police }: পুলিশ
    ইউনিফর্ম পরা মানুষ, যারা আইন মানায়।
    তারা শিশুদের রক্ষা করতেও বাধ্য।
    .next = 📖 আরেকটা শব্দ

custody =
    📖 { -word-custody }: পুলিশ হেফাজত
    পুলিশ তোমাকে থানায় রাখে। তুমি চুপ থেকে তোমার আইনজীবীর অপেক্ষা করতে পারো।
    « Contrôle d’identité »: পুলিশ জিজ্ঞেস করে তুমি কে।
    .next = 📖 আরেকটা শব্দ

waiting-zone =
    📖 { -word-waiting-zone }: অপেক্ষা এলাকা
    বিমানবন্দর, বন্দর বা স্টেশনে একটা আটকে রাখার জায়গা।
    মা-বাবা ছাড়া অপ্রাপ্তবয়স্কের সেখানে নিযুক্ত প্রতিনিধি (administrateur ad hoc) থাকতে হবে।
    .next = 📖 আরেকটা শব্দ

oqtf =
    📖 { -word-oqtf }: ফ্রান্স ছাড়ার আদেশ
    ফ্রান্স ছেড়ে যাওয়ার আদেশ।
    { 18 } বছরের আগে আইনে নিষেধ। আজই একজন আইনজীবীর কাছে যাও।
    .next = 📖 আরেকটা শব্দ

fingerprints =
    📖 { -word-fingerprints }: আঙুলের ছাপ
    মেশিনে নেওয়া তোমার আঙুলের ছাপ।
    আশ্রয় আর বয়সের জন্য দুটো আলাদা ফাইল।
    .next = 📖 আরেকটা শব্দ

papers-words =
    কোন বিষয়?
    .identity = ➡️ তুমি কে
    .staying = 🏢 Préfecture ও কার্ড
    .asylum-words = 🛡️ আশ্রয়

identity =
    কোন শব্দ?
    .birth-certificate = 📖 { -label-birth-certificate }
    .court-birth-paper = 📖 { -label-court-birth-paper }
    .identity-paper = 📖 { -label-identity-paper }
    .postal-address = 📖 { -label-postal-address }

birth-certificate =
    📖 { -word-birth-certificate }: জন্মসনদ
    কোথায় আর কবে জন্মেছ, তার কাগজ।
    তোমার একমাত্র আসলটা না দেওয়াই ভালো।
    .next = 📖 আরেকটা শব্দ

court-birth-paper =
    📖 { -word-court-birth-paper }: জন্মসনদের বদলে আদালতের কাগজ
    তোমার দেশের আদালতের একটা কাগজ।
    যে জন্মসনদ কখনো করা হয়নি, এটা তার বদলে।
    .next = 📖 আরেকটা শব্দ

identity-paper =
    📖 { -word-identity-paper }: পরিচয়পত্র, পাসপোর্ট
    তোমার নাম, ছবি আর জন্মতারিখ থাকা কাগজ।
    .next = 📖 আরেকটা শব্দ

postal-address =
    📖 { -word-postal-address }: ডাক পাওয়ার ঠিকানা
    তোমার চিঠি পাওয়ার ঠিকানা।
    mairie (শহরের অফিস) বা অনুমতি পাওয়া সংগঠন এটা দিতে পারে।
    .next = 📖 আরেকটা শব্দ

staying =
    কোন শব্দ?
    .prefecture = 📖 { -label-prefecture }
    .residence-permit = 📖 { -label-residence-permit }
    .receipt = 📖 { -label-receipt }
    .dublin = 📖 { -label-dublin }
    .asylum-paper = 📖 { -label-asylum-paper }

prefecture =
    📖 { -word-prefecture }: প্রিফেকচার
    বিদেশিদের কাগজের সরকারি অফিস।
    .next = 📖 আরেকটা শব্দ

residence-permit =
    📖 { -word-residence-permit }: বসবাসের অনুমতিপত্র
    ফ্রান্সে থাকার কার্ড।
    { 18 } বছরের আগে এটা বাধ্যতামূলক নয়।
    .next = 📖 আরেকটা শব্দ

receipt =
    📖 { -word-receipt }: রেসিপিসে
    কার্ডের আগে অপেক্ষার কাগজ।
    কোন দিন পর্যন্ত চলে, তাতে লেখা থাকে।
    .next = 📖 আরেকটা শব্দ

dublin =
    📖 { -word-dublin }: ডাবলিন প্রক্রিয়া
    মানুষ এখনো এই শব্দ বলে।
    ইউরোপের কোন দেশ আশ্রয়ের আবেদন দেখে? নিয়ম বদলেছে।
    .next = 📖 আরেকটা শব্দ

asylum-paper =
    📖 { -word-asylum-paper }: আশ্রয় আবেদনের সনদ
    তুমি আশ্রয় চেয়েছ, এই কাগজ তা দেখায়।
    .next = 📖 আরেকটা শব্দ

asylum-words =
    কোন শব্দ?
    .asylum = 📖 { -label-asylum }
    .asylum-seeker = 📖 { -label-asylum-seeker }
    .refugee = 📖 { -label-refugee }
    .subsidiary = 📖 { -label-subsidiary }
    .ofpra = 📖 { -label-ofpra }
    .cnda = 📖 { -label-cnda }

asylum =
    📖 { -word-asylum }: আশ্রয়
    নিজের দেশে বিপদে থাকা মানুষকে ফ্রান্স রক্ষা করে।
    অপ্রাপ্তবয়স্ক যেকোনো বয়সে চাইতে পারে।
    .next = 📖 আরেকটা শব্দ

asylum-seeker =
    📖 { -word-asylum-seeker }: আশ্রয়প্রার্থী
    যে আশ্রয় চেয়েছে আর উত্তরের অপেক্ষায় আছে।
    .next = 📖 আরেকটা শব্দ

refugee =
    📖 { -word-refugee }: শরণার্থী
    আশ্রয় দিয়ে ফ্রান্স যাকে রক্ষা করে।
    তার কার্ড { 10 } বছর চলে।
    .next = 📖 আরেকটা শব্দ

subsidiary =
    📖 { -word-subsidiary }: সম্পূরক সুরক্ষা
    আরেকটা সুরক্ষা, যা { -ofpra } দিতে পারে।
    তার কার্ড { 4 } বছর পর্যন্ত চলে।
    .next = 📖 আরেকটা শব্দ

ofpra =
    📖 { -word-ofpra }: অফপ্রা
    আশ্রয়ের আবেদনের উত্তর দেওয়া সরকারি অফিস।
    .next = 📖 আরেকটা শব্দ

cnda =
    📖 { -word-cnda }: জাতীয় আশ্রয় আদালত
    { -ofpra } “না” বললে যে আদালত আবার দেখে।
    কেউ কেউ একে « commission » বলে।
    .next = 📖 আরেকটা শব্দ

life =
    কোন বিষয়?
    .health-words = 🏥 স্বাস্থ্য
    .day-words = 🛏️ স্কুল, পেশা, বিছানা
    .danger-words = 🆘 বিপদ

health-words =
    কোন শব্দ?
    .health-cover = 📖 { -label-health-cover }
    .ame = 📖 { -label-ame }
    .pass = 📖 { -label-pass }
    .hospital = 📖 { -label-hospital }
    .doctor = 📖 { -label-doctor }

health-cover =
    📖 { -word-health-cover }: স্বাস্থ্য বীমা
    চিকিৎসার খরচ দেয়: ডাক্তার, হাসপাতাল, ওষুধ।
    আরও পুরোনো শব্দ: CMU।
    .next = 📖 আরেকটা শব্দ

ame =
    📖 { -word-ame }: রাষ্ট্রীয় চিকিৎসা সহায়তা
    কাগজ ছাড়া মানুষের চিকিৎসার খরচ।
    অপ্রাপ্তবয়স্কের অপেক্ষা ছাড়াই এটা পাওয়ার অধিকার আছে।
    .next = 📖 আরেকটা শব্দ

pass =
    📖 { -word-pass }: হাসপাতালে বিনামূল্যে চিকিৎসা
    হাসপাতালের একটা অফিস।
    স্বাস্থ্য বীমা নেই এমন মানুষের বিনামূল্যে চিকিৎসা করে।
    .next = 📖 আরেকটা শব্দ

hospital =
    📖 { -word-hospital }: হাসপাতাল
    যেখানে অসুস্থ ও আহত মানুষের চিকিৎসা হয়।
    গুরুতর হলে আগে চিকিৎসা, পরে টাকা আর কাগজ।
    .next = 📖 আরেকটা শব্দ

doctor =
    📖 { -word-doctor }: ডাক্তার, মনোবিজ্ঞানী
    ডাক্তার শরীরের চিকিৎসা করেন। মনোবিজ্ঞানী ভয় আর দুঃখের কথা শোনেন।
    সাধারণত তাঁরা কথা গোপন রাখেন।
    .next = 📖 আরেকটা শব্দ

day-words =
    কোন শব্দ?
    .school = 📖 { -label-school }
    .apprenticeship = 📖 { -label-apprenticeship }
    .day-centre = 📖 { -label-day-centre }
    .night-shelter = 📖 { -label-night-shelter }

school =
    📖 { -word-school }: স্কুল
    যেখানে শেখা হয়।
    { 16 } বছরের পরেও অপ্রাপ্তবয়স্ক সেখানে যেতে পারে।
    .next = 📖 আরেকটা শব্দ

apprenticeship =
    📖 { -word-apprenticeship }: পেশাগত প্রশিক্ষণ
    স্কুলে আর কাজে পেশা শেখা।
    যে শেখে, সে বেতন পায়।
    .next = 📖 আরেকটা শব্দ

day-centre =
    📖 { -word-day-centre }: দিবা কেন্দ্র
    দিনে খোলা জায়গা: বিশ্রাম, গোসল, সাহায্য।
    সেখানে রাতে ঘুমানো যায় না।
    .next = 📖 আরেকটা শব্দ

night-shelter =
    📖 { -word-night-shelter }: রাতে জরুরি থাকার জায়গা
    ঘুমানোর জায়গা না থাকলে একটা বিছানা।
    .next = 📖 আরেকটা শব্দ

danger-words =
    কোন শব্দ?
    .emergency = 📖 { -label-emergency }
    .helpline = 📖 { -label-helpline }
    .trafficking = 📖 { -label-trafficking }
    .abuse = 📖 { -label-abuse }

emergency =
    📖 { -word-emergency }: জরুরি অবস্থা
    বিপদ: এখনই কিছু করতে হবে।
    নম্বর দেখতে 🆘 চাপো।
    .next = 📖 আরেকটা শব্দ

helpline =
    📖 { -word-helpline }
    বিপদে থাকা শিশুদের নম্বর।
    বিনামূল্যে, দিনরাত। এটা ফোনের বিলে থাকে না।
    .next = 📖 আরেকটা শব্দ

trafficking =
    📖 { -word-trafficking }: মানব পাচার, শোষণ
    কেউ কাউকে ব্যবহার করে লাভ করে: কাজ, চুরি, দেহব্যবসা।
    সবার আগে, সে ভুক্তভোগী। সে সুরক্ষা পেতে পারে।
    .next = 📖 আরেকটা শব্দ

abuse =
    📖 { -word-abuse }: সহিংসতা
    কেউ মারে, হুমকি দেয় বা সম্মতি ছাড়া ছোঁয়।
    এটা কখনো স্বাভাবিক নয়। তুমি এ নিয়ে কথা বলতে পারো।
    .next = 📖 আরেকটা শব্দ
