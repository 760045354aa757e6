"""Days in words: one format in every language, so that no day is read backwards."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.rendering.days import day_in_words, day_on_a_button, day_on_paper

SATURDAY = date(2026, 11, 21)
ANY_DAY = st.dates(date(2020, 1, 1), date(2040, 12, 31))


@pytest.mark.parametrize(
    ("babel", "expected"),
    [
        ("fr", "samedi 21/11/2026"),
        ("en-GB", "Saturday 21/11/2026"),
        ("ar", "السبت 21/11/2026"),
    ],
)
def test_in_words(babel: str, expected: str) -> None:
    """The weekday in her language; day, month and year as on phones and papers."""
    assert day_in_words(SATURDAY, babel) == expected


@pytest.mark.parametrize(
    ("babel", "expected"), [("fr", "21/11 sam."), ("en-GB", "21/11 Sat"), ("ar", "21/11 السبت")]
)
def test_on_a_button(babel: str, expected: str) -> None:
    """Day and month come first: a narrow button cuts the weekday."""
    assert day_on_a_button(SATURDAY, babel) == expected


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (SATURDAY, "samedi 21 novembre 2026"),
        (date(2026, 12, 1), "mardi 1er décembre 2026"),
        (date(2027, 1, 1), "vendredi 1er janvier 2027"),
        (date(2026, 12, 11), "vendredi 11 décembre 2026"),
        (date(2026, 11, 10), "mardi 10 novembre 2026"),
    ],
)
def test_on_paper(day: date, expected: str) -> None:
    """As French letters write it, the first of a month as "1er"."""
    assert day_on_paper(day) == expected


@given(ANY_DAY, st.sampled_from(["fr", "en-GB", "ar"]))
def test_latin_digits(day: date, babel: str) -> None:
    """In every language the digits are those of phones, in the order day, month, year."""
    assert day_in_words(day, babel).endswith(day.strftime(" %d/%m/%Y"))
    assert day_on_a_button(day, babel).startswith(day.strftime("%d/%m "))


@given(ANY_DAY)
def test_the_day_is_on_the_paper(day: date) -> None:
    """The French line has the year and the number of the day, and nothing is left out."""
    number = "1er" if day.day == 1 else str(day.day)
    words = day_on_paper(day).split()

    assert (words[1], words[3], len(words)) == (number, str(day.year), 4)
