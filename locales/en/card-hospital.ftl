### A card to show. The sentences and the article are in _terms.ftl and stay in French in every language.

title = 💬 To show at the hospital

start =
    Show or read these sentences at the hospital desk:
    { -phrase-mineur }
    (“I am under { 18 } and I have no family in France.”)
    { -phrase-urgence }
    (“In an emergency, a doctor must treat me.”)
    The law: { -loi-urgence }
    .next = 💬 Free care, interpreter

free =
    The { -pass } (hospital office) treats you for free without a health card. Ask:
    { -phrase-pass }
    (“I am looking for the { -pass }.”)
    { -phrase-interprete }
    (“I would like an interpreter.”)
