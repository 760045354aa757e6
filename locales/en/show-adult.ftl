### The card to show. The three sentences are in _terms.ftl and stay in French in every language.

title = 💬 Show these sentences

# An adult who can help: police, ASE (the service that protects children), hospital, association.
start =
    Show or read these sentences to an adult who can help:
    { -phrase-mineur }
    (“I am under { 18 } and I have no family in France.”)
    { -phrase-danger }
    (“I am in danger and I ask for protection.”)
    { -phrase-demande }
    (“I want an interpreter and a written decision.”)
