### Danger. The numbers first. No question about what happened. No promise.

title = 🆘 Help now

# One number a line, always in this order. The last question opens five doors.
start =
    Child in danger:
    📞 { $tel-119 }
    Any emergency:
    📞 { $tel-112 }
    Doctor:
    📞 { $tel-15 }
    Police:
    📞 { $tel-17 }
    Free, day and night, in French.
    Nobody reads this live, and this bot cannot call.
    What do you need?
    .hurt = 🏥 Sick or hurt
    .violence = 🆘 Someone hurts me
    .no-bed = 🛏️ No bed tonight
    .dark-thoughts = 💭 Very sad, no hope
    .cannot-speak = 📞 I cannot talk

# « urgences »: the door of the hospital that is open day and night.
hurt =
    At the hospital, the { -urgences } (emergency room, day and night) give care first.
    Papers and money come after.
    Call, or go to the { -urgences }:
    📞 { $tel-15 }
    📞 { $tel-112 }
    .card = 💬 Words for the hospital
    .no-bed = 🛏️ No bed tonight

violence =
    In your home or family too, it is not your fault. Call:
    📞 { $tel-119 }
    Danger right now:
    📞 { $tel-17 }
    Did somebody touch your body without your consent? Go to hospital fast, even without a complaint.
    Treatment against HIV (AIDS) normally starts within { 48 } hours.
    .sexual = 🆘 Sexual violence
    .words = 🗣️ What to say
    .forced = 🔒 I must obey
    .no-bed = 🛏️ No bed tonight

# The call does not show on the phone bill. The words between « » are said in French.
on-the-phone =
    The call is free and does not show on the phone bill.
    Say slowly: « mineur » (minor), « danger », and the name of your town.
    Call now:
    📞 { $tel-119 }
    .no-bed = 🛏️ No bed tonight
    .sms = 📞 I cannot talk

# Wish to die. No diagnosis, no “it will be all right”.
dark-thoughts =
    If you think about dying, talk to somebody now.
    People listen for free, day and night:
    📞 { $tel-3114 }
    Have you swallowed something, or are you in danger? Call at once:
    📞 { $tel-15 }
    📞 { $tel-112 }
    .next = 📞 Others who listen

# A service that listens to young people, by phone.
somebody-listens =
    After very hard times, being afraid or sleeping badly is normal.
    { -fil-sante-jeunes } listens to young people for free, { 9 } am to { 11 } pm.
    Call, even without giving your name:
    📞 { $tel-fil-sante-jeunes }
    .mind = 💭 Find care
    .no-bed = 🛏️ No bed tonight

cannot-speak =
    This number takes emergency SMS, day and night, for free.
    Write where you are and the word « danger ».
    Send an SMS:
    📞 { $tel-114 }
    .no-bed = 🛏️ No bed tonight
