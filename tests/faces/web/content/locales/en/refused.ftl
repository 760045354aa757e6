title = ⚖️ They said “no”

start =
    It is not over. A judge can decide otherwise.
    Who said “no”?
    .judge = 📄 The judge
    .department = 🏢 The department
    .unsure = ❓ I do not know

letter-day =
    Which day is written on the judge’s paper?
    .unknown = ❓ I do not know

in-time =
    You can ask another judge to look again.
    Last day: { $appeal-to-court }.
    Do not wait for the last day.

late =
    It may be too late. A lawyer can look for another way.

which-town =
    Which town are you in?
    .unknown = ❓ I do not want to say

in-paris =
    In Paris, a lawyer answers you for free.
    📞 { $tel-lawyer }

ask =
    Show your paper to an association.
    📞 { $tel-119 }
