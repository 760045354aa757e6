### Një kartë për ta treguar. Fjalitë dhe neni mbeten në frëngjisht në të gjitha gjuhët.

title = 💬 Për ta treguar te { -ase }-ja

start =
    Trego ose lexo këto fjali te { -ase }-ja (mbrojtja e fëmijëve):
    { -phrase-mineur }
    (“Jam nën { 18 } vjeç dhe pa familje në Francë.”)
    { -phrase-accueil }
    (“Kërkoj një strehim urgjent para çdo interviste.”)
    Ligji: { -loi-accueil }
    .next = 📄 Përkthyes, vendim

decision =
    Kërko edhe këtë, dhe ruaj çdo dokument:
    { -phrase-demande }
    (“Dua një përkthyes dhe një vendim me shkrim.”)
    Ligji: { -loi-entretien }
