### Një kartë për ta treguar. Fjalitë dhe neni mbeten në frëngjisht në të gjitha gjuhët.

title = 💬 Për ta treguar në spital

start =
    Trego ose lexo këto fjali te pritja e spitalit:
    { -phrase-mineur }
    (“Jam nën { 18 } vjeç dhe pa familje në Francë.”)
    { -phrase-urgence }
    (“Në urgjencë, një mjek duhet të më mjekojë.”)
    Ligji: { -loi-urgence }
    .next = 💬 Falas, përkthyes

free =
    { -pass } (zyrë e spitalit) mjekon falas pa kartë shëndeti. Kërko:
    { -phrase-pass }
    (“Po kërkoj PASS.”)
    { -phrase-interprete }
    (“Dua një përkthyes.”)
