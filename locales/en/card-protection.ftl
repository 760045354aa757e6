### A card to show. The sentences and the article are in _terms.ftl and stay in French in every language.

title = 💬 To show at the { -ase }

start =
    Show or read these sentences at the { -ase } (child protection):
    { -phrase-mineur }
    (“I am under { 18 } and I have no family in France.”)
    { -phrase-accueil }
    (“I ask for emergency shelter before any interview.”)
    The law: { -loi-accueil }
    .next = 📄 Interpreter, decision

decision =
    Ask for this too, and keep every paper:
    { -phrase-demande }
    (“I want an interpreter and a written decision.”)
    The law: { -loi-entretien }
