### A card to show. The sentences and the article are in _terms.ftl and stay in French in every language.

title = 💬 To show to the police

start =
    Stay calm, and show or read:
    { -phrase-avocat }
    (“I ask for a lawyer and an interpreter.”)
    { -phrase-signer }
    (“I do not sign a paper that I do not understand.”)
    The law: { -loi-police }
    .next = 📅 I am a minor

minor =
    Show these sentences too:
    { -phrase-mineur }
    (“I am under { 18 } and I have no family in France.”)
    { -phrase-danger }
    (“I am in danger and I ask for protection.”)
    The law: { -loi-accueil }
