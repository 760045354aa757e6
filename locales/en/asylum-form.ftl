### The OFPRA form. A short time limit: act first.

title = 📄 The { -ofpra } form

# OFPRA: the office that answers the asylum request. Attestation: the paper that proves the request.
start =
    Call your representative or an association today.
    The form must soon go to { -ofpra } (the asylum office).
    What is your situation?
    .not-sent = 🕒 Not sent yet
    .missing = 📄 A paper is missing
    .france-asile = 📍 { -france-asile } office
    .late = 🕒 It is too late
    .unsure = ❓ I do not know

attestation-day =
    The time is { 21 } days after the { -attestation }.
    It is the paper that proves your request.
    On which day did you get it?
    .unknown = ❓ I do not know

in-time =
    Send the form before this day:
    { $ofpra-form-safe }
    Last day, or earlier if your paper says so:
    { $ofpra-form }
    Call your representative today.
    .next = ➡️ How to do it

soon =
    Send the form today.
    Last day, or earlier if your paper says so:
    { $ofpra-form }
    Call your representative and an { -avocat } (lawyer) now.
    .next = ➡️ How to do it

no-date =
    If you are not sure of the day, send the form today.
    The time is { 21 } days after the { -attestation }.
    Show it to an association or an { -avocat } (lawyer).
    .next = ➡️ How to do it

how =
    The form is in French, signed by your representative.
    Add your photo and a copy of the { -attestation } (proof of request).
    Send it to { -ofpra } and keep the proof.

true-story =
    Prepare what you write with your representative.
    A story learned by heart is often held against you.
    Write your own truth, in your words.
    .next = ➡️ What now

missing-day =
    { -ofpra } (the asylum office) gives you { 8 } days to send what is missing.
    Call your representative today.
    What date is on its letter?
    .unknown = ❓ I do not know

missing-in-time =
    Send what is missing before this day:
    { $ofpra-missing-safe }
    Last day, or earlier if your paper says so:
    { $ofpra-missing }
    Call your representative today and keep the proof.
    .next = ➡️ What now

missing-soon =
    Send what is missing today.
    Last day, or earlier if your paper says so:
    { $ofpra-missing }
    Call your representative and keep the proof.
    .next = ➡️ What now

missing-no-date =
    If you are not sure of the day, send what is missing today.
    { -ofpra } (the asylum office) gives { 8 } days.
    Call your representative now and keep the proof.
    .next = ➡️ What now

# France Asile: an office where request and file are made together.
france-asile =
    At { -france-asile }, an { -ofpra } officer fills in the file with you.
    It is the same day, or the day written on your paper.
    Look at this day, and come with your representative.
    .next = ➡️ What now

late =
    See an { -avocat } (lawyer) today, with the { -attestation } and the letters.
    The time seems over, but acting fast matters.
    Tell your representative today, too.
    .next = ➡️ What now

what-now =
    Keep a photo of each paper.
    What do you want to do now?
    .lawyer = ⚖️ Find a lawyer
    .representative = 👤 My representative
    .interview = 🗣️ The interview
    .waiting = 🕒 Bed, work, health
