### Mayotte. Rules of its own, some of them new: no date is written here. Promise nothing.

title = 🌴 In Mayotte

start =
    In Mayotte, being sent back can be very fast.
    Ask at once for: the phone, an { -avocat } (lawyer), an association.
    Say: { -phrase-mineur } { -phrase-parents } (“I am under { 18 }, alone, my parents are not here.”)
    .sent-back = 🚪 They want me to leave
    .adult = 👤 Put with an adult
    .asylum = 🗺️ I fear my country
    .protection = 🛡️ Be protected
    .lawyer = ⚖️ Find a lawyer

# Référé-liberté: asking a judge urgently. No delay is promised.
sent-back =
    Here, there is no { 1 } whole day to wait before being sent back.
    An { -avocat } (lawyer) can ask an urgent judge: the { -refere-liberte }.
    Then they must wait for this judge: ask for a lawyer now.
    .next = ⚖️ A lawyer

with-adult =
    Nobody may put you with an adult who is not your parent.
    With a real parent, a family can still be held, but the rules are changing.
    Say who this adult really is, and ask for an { -avocat } (lawyer).
    .next = ⚖️ A lawyer

asylum =
    In Mayotte too, you can ask for asylum.
    Some rules are different, and may have changed in { "2026" }.
    Say to an association or an { -avocat } (lawyer): { -phrase-asile }
    .next = ⚖️ A lawyer

protection =
    A child alone must be protected in Mayotte too, with few places.
    The { -juge-des-enfants } (children’s judge) is in Mamoudzou.
    Call, it is free, day and night:
    📞 { $tel-119 }
    .next = ⚖️ A lawyer
