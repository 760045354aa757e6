### The copy of the report of the interview. Never wait for this copy before writing to the judge.

title = 📄 The copy of the report

# Report: the text written after the interview about age.
start =
    After the decision, you can ask for a copy of the report of your { -evaluation } (interview).
    Before the decision, they can say “no”.
    Do not wait for the copy to write to the judge.
    .ask = ✍️ How to ask
    .asked = 🕒 I have already asked
    .refused = ✋ They told me “no”
    .unsure = ❓ I do not know

ask =
    Write to the { -departement } (it decides for the { -ase }): « Je demande mon rapport d’évaluation. » (“I ask for my report.”)
    Put the date, sign, keep a photo and the proof.
    Note this day: { 1 } month of silence means no.

asked-date =
    After { 1 } month of silence, it means no.
    Which day did you ask for the copy?
    .unknown = ❓ I do not know

wait =
    The { -departement } can still answer.
    End of the month:
    { $report-silence }
    After this day, write to the { -cada } (documents commission). You have { 2 } months.

# CADA: a commission that helps to get a copy of a paper of the administration.
silent =
    Silence means no since this day:
    { $report-silence }
    You have { 2 } months after this day for the { -cada } (documents commission).
    Write this week, with an { -avocat } (lawyer) or an association.

refused =
    After a “no”, you have { 2 } months for the { -cada } (documents commission).
    Keep the proof of your request and the answer.
    Write this week, with an { -avocat } (lawyer) or an association.
