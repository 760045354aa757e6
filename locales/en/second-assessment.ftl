### A judge has placed her or him in care, and the age is questioned once more. Promise nothing about the judge’s answer.

title = ⚖️ A judge protects you

start =
    Only a judge can end a judge’s placement in care.
    Until then, the { -ase } (child protection) must give you a bed and food.
    What is happening?
    .outside = 🛏️ I am outside
    .again = 🕒 A new { -evaluation }
    .said-no = ✋ The { -ase } says “no”
    .judge-checks = ⚖️ The judge checks
    .no-judge = ❓ No judge yet

outside =
    Show the judge’s decision to the { -ase } (child protection): it must house you.
    An { -avocat } (lawyer) can ask another judge to answer within { 48 } hours.
    Call as well:
    📞 { $tel-119 }
    .lawyer = ⚖️ Find a lawyer
    .what = 🗣️ What to say

again =
    After a placement, the { -departement } (local government) cannot redo the { -evaluation } of your age.
    Is there a new interview about your age, or are your papers checked again? That may be one.
    Tell your { -avocat } (lawyer) quickly.
    .next = 🗣️ What to say

said-no =
    A “no” from the { -departement } (local government) does not end a judge’s placement.
    Your bed goes on, even if the { -ase } (child protection) thinks you are an adult.
    Tell your { -avocat } (lawyer) today.
    .next = 🗣️ What to say

what-to-do =
    Keep a photo of the judge’s decision. Say calmly:
    « Article L.{ "221-2-5" } : pas de nouvelle évaluation. » (“no new assessment”)
    Do not sign an { -evaluation } paper without an { -avocat } (lawyer). Write down the date and the name.
    .lawyer = ⚖️ Find a lawyer
    .outside = 🛏️ I am outside
    .judge-checks = ⚖️ The judge checks

judge-checks =
    The judge can check your age and end the placement.
    You have the right to speak to the judge, with an { -avocat } (lawyer) and an interpreter.
    If the judge says “no”, you have { 15 } days to appeal (ask other judges).
    .bone-test = 🏥 An X-ray of bones
    .lawyer = ⚖️ Find a lawyer

no-judge =
    An old “no” stays in a file, also elsewhere: this rule does not protect you.
    Did they say “yes” and send you elsewhere? There, no new { -evaluation }.
    Refused before? See an { -avocat } (lawyer).
    .recognised = 📍 Another { -departement }
    .lawyer = ⚖️ Find a lawyer
