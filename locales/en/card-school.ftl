### A card to show. The sentences and the article are in _terms.ftl and stay in French in every language.

title = 💬 To show at school

start =
    Show or read these sentences at the school, the test or the town hall:
    { -phrase-place }
    (“I ask for a place at school.”)
    { -phrase-ecole }
    (“Before { 18 }, school is a right, even without papers.”)
    The law: { -loi-ecole }
    .next = ✋ They say no

refused =
    They say “no”? Show these sentences:
    { -phrase-doute }
    (“A doubt about my age is not enough to refuse.”)
    { -phrase-refus }
    (“I would like this refusal in writing.”)
    The law: { -loi-doute }
