### Një kartë për ta treguar. Fjalitë dhe neni mbeten në frëngjisht në të gjitha gjuhët.

title = 💬 Për ta treguar në shkollë

start =
    Trego ose lexo këto fjali në shkollë, te testi ose në bashki:
    { -phrase-place }
    (“Kërkoj një vend në shkollë.”)
    { -phrase-ecole }
    (“Nën { 18 } vjeç, shkolla është e drejtë, edhe pa dokumente.”)
    Ligji: { -loi-ecole }
    .next = ✋ Më thonë jo

refused =
    Dikush të thotë “jo”? Trego këto fjali:
    { -phrase-doute }
    (“Një dyshim për moshën time nuk mjafton për të refuzuar.”)
    { -phrase-refus }
    (“Dua këtë refuzim me shkrim.”)
    Ligji: { -loi-doute }
