### Një kartë për ta treguar. Fjalitë dhe neni mbeten në frëngjisht në të gjitha gjuhët.

title = 💬 Për ta treguar te policia

start =
    Ruaje qetësinë, dhe trego ose lexo:
    { -phrase-avocat }
    (“Kërkoj një avokat dhe një përkthyes.”)
    { -phrase-signer }
    (“Nuk nënshkruaj një dokument që nuk e kuptoj.”)
    Ligji: { -loi-police }
    .next = 📅 Jam i mitur

minor =
    Trego edhe këto fjali:
    { -phrase-mineur }
    (“Jam nën { 18 } vjeç dhe pa familje në Francë.”)
    { -phrase-danger }
    (“Jam në rrezik dhe kërkoj mbrojtje.”)
    Ligji: { -loi-accueil }
