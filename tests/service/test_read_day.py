"""Days as people type them, in three scripts and with slips."""

from datetime import date, timedelta
from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.app import conversation_on
from bot.service.day_words import day_reader
from bot.service.read_day import DayReader
from tests.build import TODAY
from tests.project import the_content

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
        "le le le", "lundi mardi",
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


@cache
def _reader() -> DayReader:
    talk = conversation_on(the_content(), TODAY)
    return day_reader(talk.translations, talk.compiled.content.languages.values())


@pytest.fixture
def reader() -> DayReader:
    """A reader with the words of the project's languages."""
    return _reader()


@pytest.mark.parametrize("dash", [*"-‐‑‒–—―−﹘﹣－"])
@pytest.mark.parametrize("form", ["10{}11{}2026", "10 {} 11 {} 2026", "2026{}11{}10"])
def test_any_dash(reader: DayReader, dash: str, form: str) -> None:
    """Phones write other dashes than keyboards do."""
    assert reader.read(form.format(dash, dash), TODAY) == TENTH


@pytest.mark.parametrize(
    "text",
    [
        "10112026", "١٠١١٢٠٢٦", "20261110", "10/11/2026 à 14h", "10/11/2026 à 14h30",
        "10/11/2026 à 9 heures", "le 10 novembre 2026, à 14 h 30", "10/11/2026 14:30",
        "10/11/2026 at 2pm", "١٠ نوفمبر الساعة ٢", "reçu le 10/11/2026", "10/11/2026 (reçu)",
        "Décision du 10/11/2026", "j’ai reçu la lettre le 10 novembre", "date : 10/11/2026",
        "c'était le mardi 10 novembre", "notifié le 10.11.2026.", "received on 10 November",
        "the letter is dated 10/11/2026", "استلمت الورقة بتاريخ ١٠/١١/٢٠٢٦", "dix novembre",
        "le dix novembre 2026", "10 nouvenbre", "10 novenbre 2026", "10 nvembre", "10 novmber",
        "nov 10th", "10th of november", "the tenth of november", "november the 10th",
        "يوم العاشر نوفمبر", "il y a 11 jours",
        "il y a onze jours", "11 days ago", "eleven days ago", "قبل ١١ يومًا",
    ],
)  # fmt: skip
def test_the_tenth_in_everyday_words(reader: DayReader, text: str) -> None:
    """Times, words beside it, numbers in words and slips in the month leave the day as it is."""
    assert reader.read(text, TODAY) == TENTH


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("avant-hier", 2), ("avant hier", 2), ("Avant‑hier soir", 2), ("hier soir", 1),
        ("il y a 3 jours", 3), ("il y a trois jours", 3), ("y a 2 jours", 2), ("3 days ago", 3),
        ("day before yesterday", 2), ("the day before yesterday", 2), ("قبل يومين", 2),
        ("أول أمس", 2), ("أوّل أمس", 2), ("قبل ٣ أيام", 3), ("قبل ثلاثة أيام", 3),
        # TODAY is a Saturday; the last one is not today.
        ("lundi dernier", 5), ("samedi dernier", 7), ("last monday", 5), ("last saturday", 7),
        ("الاثنين الماضي", 5), ("premier novembre", 20), ("1er novembre", 20),
    ],
)  # fmt: skip
def test_days_counted_from_today(reader: DayReader, text: str, days: int) -> None:
    """As people say them, in each language."""
    assert reader.read(text, TODAY) == TODAY - timedelta(days)


MOVED = [
    "la veille du {}", "le lendemain du {}", "avant le {}", "après le {}", "depuis le {}",
    "pas le {}", "3 jours après le {}", "trois jours après {}", "jusqu’au {}", "né le {}",
    "{} ou le 12/11/2026", "entre le {} et le 12/11/2026", "ni {}", "vers le {}", "{} + 3",
    "not {}", "before {}", "after {}", "until {}", "two days after {}", "the day after {}",
    "قبل {}", "بعد {}", "ليس {}", "{} prochain", "next {}", "{}/5", "5/{}", "1{}", "{}1",
]  # fmt: skip


@pytest.mark.parametrize("form", MOVED)
def test_words_that_move_a_day(reader: DayReader, form: str) -> None:
    """A day beside a word that is not known to leave it as it is is not read: she is asked."""
    for day in ("10/11/2026", "10 novembre 2026", "10-11-2026"):
        assert reader.read(form.format(day), TODAY) is None, form.format(day)


@pytest.mark.parametrize(
    "text",
    [
        "la semaine dernière", "last week", "الأسبوع الماضي", "le mois dernier", "lundi prochain",
        "next monday", "ce lundi", "demain", "½", "10h11", "٣ أيام", "3 jours", "3 mois", "17 ans",
        "2 weeks", "5 mari", "le quinze", "une semaine", "10/11/2026-12/11/2026", "32132026",
        "00112026", "10111899", "je ne sais pas", "il y a 400 jours", "hier ou avant-hier",
    ],
)  # fmt: skip
def test_not_one_day(reader: DayReader, text: str) -> None:
    """A week, a length of time, two days or a number are no day."""
    assert reader.read(text, TODAY) is None


WORDS_AROUND = st.sampled_from(
    ["", "reçu le", "le", "lettre du", "the", "on", "يوم", "pas", "avant", "après", "3", "xyz",
     "ou", "hier", "14h", "à 14h", "jours", "novembre", "lundi", "né", "prochain", "#", "/", "-"]
)  # fmt: skip


@given(st.dates(date(2020, 1, 1), date(2030, 1, 1)), WORDS_AROUND, WORDS_AROUND)
def test_never_another_day(day: date, before: str, after: str) -> None:
    """Whatever stands around a whole day, it is read as it is, or not at all."""
    for form in (f"{day:%d/%m/%Y}", f"{day:%d-%m-%Y}", f"{day:%d%m%Y}", day.isoformat()):
        assert _reader().read(f"{before} {form} {after}", TODAY) in {day, None}
