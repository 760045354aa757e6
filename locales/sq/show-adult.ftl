### Karta për ta treguar. Tri fjalitë mbeten në frëngjisht në të gjitha gjuhët.

title = 💬 Trego këto fjali

start =
    Trego ose lexoja këto fjali një të rrituri që mund të ndihmojë:
    { -phrase-mineur }
    (“Jam nën { 18 } vjeç dhe pa familje në Francë.”)
    { -phrase-danger }
    (“Jam në rrezik dhe kërkoj mbrojtje.”)
    { -phrase-demande }
    (“Dua një përkthyes dhe një vendim me shkrim.”)
