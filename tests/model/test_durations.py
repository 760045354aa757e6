"""Lengths of time in French sentences, as the law and as our texts write them."""

import pytest

from bot.model.durations import MOST, durations, in_words


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("dans les quinze jours de la notification", {(15, "day")}),
        ("Tu as 15 jours seulement.", {(15, "day")}),
        ("dans les deux mois", {(2, "month")}),
        ("en quarante-huit heures", {(48, "hour")}),
        ("48\u00a0heures", {(48, "hour")}),
        ("3 à 10 jours", {(3, "day"), (10, "day")}),
        ("trois ou cinq jours", {(3, "day"), (5, "day")}),
        ("une semaine puis 2 semaines", {(1, "week"), (2, "week")}),
        ("Trente Jours", {(30, "day")}),
        ("vingt et un jours", {(21, "day")}),
        ("six premiers mois", {(6, "month")}),
    ],
)
def test_lengths_are_read_in_digits_and_words(text: str, found: set[tuple[int, str]]) -> None:
    """Any space between, capitals, and both ends of a range."""
    assert found == set(durations(text))


@pytest.mark.parametrize(
    "text",
    ["un jour", "une heure", "18 ans", "le 15 du mois", "quinze journées", "115", "15 personnes",
     "vingt-quinze", "mois de mai", ""],
)  # fmt: skip
def test_what_is_no_length_is_left_alone(text: str) -> None:
    """Some day, an age, a number of a phone."""
    assert durations(text) == {}


@pytest.mark.parametrize("number", range(2, MOST + 1))
def test_every_number_in_words_is_the_number_in_digits(number: int) -> None:
    """With spaces or hyphens, as French has written them before and since 1990."""
    expected = {(number, "day")}

    for words in in_words(number):
        for written in (words, words.replace(" ", "-"), words.upper()):
            assert set(durations(f"Tu as {written} jours.")) == expected
    assert set(durations(f"Tu as {number} jours.")) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("une quinzaine de jours", {(15, "day")}),
        ("sous huitaine", {(8, "day")}),
        ("une dizaine de personnes", set()),
        ("deux à trois mois", {(2, "month"), (3, "month")}),
        ("un mois", {(1, "month")}),
        ("un jour", set()),
        ("à dix-sept heures", {(17, "hour")}),
        ("quatre-vingt-dix-huit ans", set()),
        ("trente jours ouvrés et vingt et un jours", {(30, "day"), (21, "day")}),
    ],
)
def test_groups_of_days_and_what_is_none(text: str, expected: set[tuple[int, str]]) -> None:
    """Ages and counted things are none; a group of days is its number."""
    assert set(durations(text)) == expected
