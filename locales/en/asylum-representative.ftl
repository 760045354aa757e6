### The adult who represents a minor in the asylum request.

title = 👤 Your representative

# Administrateur ad hoc: an adult named by the procureur, a magistrate who protects minors, too.
start =
    The { -administrateur-ad-hoc } is an adult named for you.
    This adult helps you and speaks for you in the asylum request.
    The law gives { 15 } working days to name this adult, sometimes { 25 }.
    What is your situation?
    .nobody = ❌ Nobody is named
    .not-met = ➡️ Named, never met
    .known = ✅ I know this adult
    .problem = 🆘 It is not going well
    .unsure = ❓ I do not know

asked-day =
    The days are counted from your request.
    On which day did you ask for asylum at the { -prefecture } (State office)?
    .unknown = ❓ I do not know

in-time =
    Nobody is named? Start asking on this day:
    { $representative-safe }
    Last day to name the adult:
    { $representative-due }
    Ask the { -prefecture } (State office) and an association.

soon =
    Start asking today.
    Last day to name the adult:
    { $representative-due }
    Ask the { -prefecture } (State office) and an association.
    .next = ✍️ Write

late =
    The time to name this adult seems over.
    You have done nothing wrong.
    See an { -avocat } (lawyer) or an association today.
    .next = ✍️ Write

no-date =
    If you are not sure of the day, ask today.
    The adult must be named in { 15 } working days, sometimes { 25 }.
    See an { -avocat } (lawyer) or an association.
    .next = ✍️ Write

write =
    The { -procureur } (magistrate) must name this adult without waiting.
    With a lawyer or an association, write to them: { -phrase-representant } (“I ask for a representative.”)
    The form has a time limit too, { 21 } days after the { -attestation } (proof): say so.
    .next = ⚖️ A lawyer

meanwhile =
    Until then, a trained person must already help you: ask who.
    If the { -ase } (child protection) is your guardian, it represents you.
    The form must leave within { 21 } days after the { -attestation } (proof): keep it.
    .next = ⚖️ A lawyer

never-met =
    This adult must prepare the file with you: { 21 } days after the { -attestation } (proof).
    Ask the { -prefecture } (State office) or your social worker for name and number.
    Call this week.

works-for-you =
    This adult works for you and explains each step.
    The adult prepares the file, comes to the interview, tells you the answer.
    Is something not clear? Say so.
    .until-18 = 📅 And at { 18 }
    .problem = 🆘 It is not going well
    .lawyer = ⚖️ Find a lawyer

until-18 =
    This adult represents you until { 18 }, or until you have a guardian.
    After that you sign alone and the request goes on.
    Ask for a copy of your file before.
    .next = ⚖️ A lawyer

problem =
    You can say that there is a problem.
    Tell an { -avocat } (lawyer), a social worker or an association.
    Do it before the next appointment.
    .next = ⚖️ A lawyer
