"""Days as people type them, in three scripts and with slips."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.service.read_day import DayReader
from tests.build import TODAY

WORDS = {"hier": 1, "yesterday": 1, "أمس": 1, "aujourd’hui": 0, "today": 0, "اليوم": 0, "": 0}
READER = DayReader(["fr", "en-GB", "ar"], WORDS)
TENTH = date(2026, 11, 10)


@pytest.mark.parametrize(
    "text",
    [
        "10/11/2026", "10-11-2026", "10.11.2026", "10 11 2026", "10,11,2026", " 10 / 11 / 2026 ",
        "10/11/26", "10/11/2026.", "2026-11-10", "2026/11/10", "10/11", "10.11", "10 11",
        "١٠/١١/٢٠٢٦", "۱۰/۱۱/۲۰۲۶", "١٠-١١", "\u200f١٠/١١/٢٠٢٦",
        "10 novembre", "10 Novembre 2026", "le 10 nov 2026", "Le 10 nov. 2026", "du 10 novembre",
        "10nov", "mardi 10 novembre", "le mardi 10 novembre 2026", "mar. 10/11/2026",
        "mardi, 10 novembre 2026", "𝟙𝟘 𝗡𝗢𝗩𝗘𝗠𝗕𝗥𝗘",
        "10 November", "10th of November", "Nov 10", "November 10, 2026", "the 10th November 2026",
        "on Tuesday 10 Nov", "TUESDAY 10/11",
        "١٠ نوفمبر ٢٠٢٦", "10 نوفمبر", "يوم ١٠ نوفمبر", "في 10 نوفمبر، 2026",
        "الثلاثاء 10 نوفمبر", "10 تشرين الثاني", "10 نونبر 2026",
    ],
)  # fmt: skip
def test_tenth_of_november(text: str) -> None:
    """Day first, in the digits and months of her language; without a year the latest such day."""
    assert READER.read(text, TODAY) == TENTH


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1er décembre 2025", date(2025, 12, 1)),
        ("1er dec", date(2025, 12, 1)),
        ("5 juil", date(2026, 7, 5)),
        ("5 aout", date(2026, 8, 5)),
        ("14 février", date(2026, 2, 14)),
        ("12 أوت", date(2026, 8, 12)),
        ("3 جانفي 2026", date(2026, 1, 3)),
        ("2 إبريل", date(2026, 4, 2)),
        ("2 ابريل", date(2026, 4, 2)),
        ("³/11/2026", date(2026, 11, 3)),
    ],
)
def test_months(text: str, expected: date) -> None:
    """Short and long, with and without accents or marks, of the East and the West."""
    assert READER.read(text, TODAY) == expected


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("hier", 1), ("HIER ", 1), ("hier.", 1), ("Yesterday", 1), ("أمس", 1), ("امس", 1),
        ("aujourd'hui", 0), ("Aujourd’hui !", 0), ("اليوم", 0),
        # TODAY is a Saturday: the latest such day, today itself when it is today.
        ("samedi", 0), ("vendredi", 1), ("Fri", 1), ("lun.", 5), ("dimanche", 6), ("الجمعة", 1),
    ],
)  # fmt: skip
def test_words(text: str, days: int) -> None:
    """Yesterday, today, and the days of the week."""
    assert READER.read(text, TODAY) == TODAY - timedelta(days)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("21/11", TODAY),
        ("22/11", date(2025, 11, 22)),
        ("31/12", date(2025, 12, 31)),
        ("29/02", date(2024, 2, 29)),
        ("29 février", date(2024, 2, 29)),
    ],
)
def test_without_a_year(text: str, expected: date) -> None:
    """The latest such day that is not to come, also when it comes every four years."""
    assert READER.read(text, TODAY) == expected


def test_with_a_year_it_may_be_to_come() -> None:
    """A year that was typed is taken as it is: that the day is to come is for others to say."""
    assert READER.read("22/11/2026", TODAY) == date(2026, 11, 22)
    assert READER.read("10/11/1999", TODAY) == date(1999, 11, 10)


@pytest.mark.parametrize(
    "text",
    [
        "", " ", ".", "😀", "\u200f", "31/02", "31/02/2026", "11/25/2026", "00/11/2026", "10/00",
        "10/11/0000", "10/11/20266", "10/11/202", "10", "le", "le 5", "novembre", "10 brumaire",
        "c’est trop long", "10/11/2026 10/11/2026", "2026-13-01", "2026-02-30", "10//11", "-1/11",
        "10 novembre de 2026", "le le le", "lundi mardi",
    ],
)  # fmt: skip
def test_no_day(text: str) -> None:
    """What is no day is none: she is asked again, and nothing is guessed from half of it."""
    assert READER.read(text, TODAY) is None


@pytest.mark.parametrize(
    "text", ["le " * 5000, "1" * 5000, "10 " + "novembre " * 2000, "a" * 10_000]
)
def test_long_text(text: str) -> None:
    """A very long text is no day and no trouble."""
    assert READER.read(text, TODAY) is None


@given(st.text())
def test_any_text(text: str) -> None:
    """Whatever is typed, the reader gives a day or none."""
    found = READER.read(text, TODAY)

    assert found is None or isinstance(found, date)


@given(st.dates(date(2020, 1, 1), date(2030, 1, 1)))
def test_every_day_is_read(day: date) -> None:
    """A day written as on papers is that day, whatever day it is."""
    assert READER.read(f"{day:%d/%m/%Y}", TODAY) == day
    assert READER.read(day.isoformat(), TODAY) == day


def test_no_name_of_two_months() -> None:
    """No language of ours calls one month what another calls another."""
    alone = [DayReader([babel], {}) for babel in ("fr", "en-GB", "ar")]

    for one in alone:
        for other in alone:
            shared = one.months.keys() & other.months.keys()
            assert {name: one.months[name] for name in shared} == {
                name: other.months[name] for name in shared
            }
