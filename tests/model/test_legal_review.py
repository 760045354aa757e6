"""Who has read a piece of content, and when it is to be read again."""

from datetime import date

import pytest

from bot.model.legal_review import NOBODY, LegalReview, persons_in

AGAIN = date(2027, 3, 1)


@pytest.mark.parametrize(
    ("today", "expected"),
    [(date(2027, 2, 28), False), (date(2027, 3, 1), True), (date(2027, 3, 2), True)],
)
def test_is_due(today: date, expected: bool) -> None:
    """It is to be read again from the day itself on."""
    assert expected == LegalReview(date(2026, 11, 21), "Maître Exemple", AGAIN).is_due(today)


@pytest.mark.parametrize(
    "by",
    [
        NOBODY, "Nobody yet", "NOBODY YET", "Nobody  Yet", "nobody", "-", "- -", "x", "x y", "X Y",
        "?", "...", "Amina", "Maître", "Me Me", "Maître Docteur", "A. B.", "TODO Later", "n/a",
        "Personne encore", "aucun lecteur", "Une avocate", "équipe du bot", "Xx Xx", "42 43",
        "Exemple Exemple", "Somebody Unknown", "\u200b \u200b", "لا أحد بعد", "de la",
        "awa exemple", "Read by", "@awa @exemple", "Awa 2", "",
    ],
)  # fmt: skip
def test_nobody(by: str) -> None:
    """F3: who has read it is a first and a last name; whatever else stands there is nobody."""
    assert persons_in(by) == ()
    assert not LegalReview(date(2026, 11, 21), by, AGAIN).is_by_a_person


@pytest.mark.parametrize(
    "by",
    [
        "Maître Exemple", "Awa Exemple", "Dr. Awa B. Exemple", "Jean-Pierre d’Exemple",
        "Awa de l’Exemple", "Ana da Silva Exemple", "آوى مثال", "Éloïse Ünlü", "Awa EXEMPLE",
        "Li Na", "王 小明",
    ],
)  # fmt: skip
def test_a_person(by: str) -> None:
    """A name of two words in any script names a person."""
    assert len(persons_in(by)) == 1


@pytest.mark.parametrize(
    ("by", "count"),
    [
        ("Awa Exemple, Jean Modèle", 2),
        ("Awa Exemple et Jean Modèle", 2),
        ("Awa Exemple and Jean Modèle; Maître Patron", 3),
        ("Awa Exemple & Jean Modèle", 2),
        ("Awa Exemple, Awa Exemple", 1),
        ("Awa Exemple, Exemple Awa", 1),
        ("Awa Exemple, AWA EXEMPLE", 1),
        ("Awa Exemple, nobody yet", 1),
        ("Awa Exemple, x", 1),
    ],
)
def test_two_persons(by: str, count: int) -> None:
    """F3: the same person twice is one, however she is written; nobody is none."""
    assert len(persons_in(by)) == count
