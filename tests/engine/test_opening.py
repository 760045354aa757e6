"""Opening hours around midnight, holidays, daylight saving, by the clock of the place."""

# ruff: noqa: DTZ001  moments by the clock on the wall have no time zone

from datetime import date, datetime, time

import pytest
from opening_hours import OpeningHours

from bot.engine.opening import is_holiday, local_time, open_state, opening
from bot.model.hours import with_holidays
from bot.model.open_state import OpenState, Span

OPEN, STARTED, LATER, UNKNOWN, CLOSED = (
    OpenState.OPEN, OpenState.STARTED, OpenState.OPENS_TODAY, OpenState.UNKNOWN, OpenState.CLOSED,
)  # fmt: skip

# hours, département, moment in Paris, doors, until
CASES = [
    # an ordinary week: Wednesday 25 November 2026
    ("Tu-Fr 14:00-18:00", "75", "2026-11-25 13:59", LATER, None),
    ("Tu-Fr 14:00-18:00", "75", "2026-11-25 14:00", OPEN, "18:00"),
    ("Tu-Fr 14:00-18:00", "75", "2026-11-25 17:59", OPEN, "18:00"),
    ("Tu-Fr 14:00-18:00", "75", "2026-11-25 18:00", CLOSED, None),
    ("Tu-Fr 14:00-18:00", "75", "2026-11-23 15:00", CLOSED, None),
    ("We 09:30-13:00,14:15-18:00", "75", "2026-11-25 13:30", LATER, None),
    ("We 09:30-13:00,14:15-18:00", "75", "2026-11-25 13:00", LATER, None),
    ("We 09:30-13:00,14:15-18:00", "75", "2026-11-25 14:15", OPEN, "18:00"),
    ("We 09:30-12:30; Fr 09:30-12:30", "69", "2026-11-27 10:00", OPEN, "12:30"),
    ("We 09:30-12:30; Fr 09:30-12:30", "69", "2026-11-26 10:00", CLOSED, None),
    ("Mo,We-Fr 08:00-18:00; Tu 12:00-18:00; Su 08:00-12:00", "59", "2026-11-24 09:00", LATER, None),
    (
        "Mo,We-Fr 08:00-18:00; Tu 12:00-18:00; Su 08:00-12:00",
        "59",
        "2026-11-22 09:00",
        OPEN,
        "12:00",
    ),
    ("Mo-Fr 08:00-20:00; We off", "75", "2026-11-25 12:00", CLOSED, None),
    ("Mo-Fr 08:00-12:00; Mo 14:00-16:00", "75", "2026-11-23 09:00", LATER, None),
    ("24/7", "75", "2026-12-25 03:00", OPEN, None),
    ("Mo-Su 00:00-24:00", "75", "2026-11-25 23:59", OPEN, None),
    ("Mo-Fr 09:00-12:00 unknown", "75", "2026-11-25 10:00", UNKNOWN, None),
    # midnight
    ("Mo-Su 19:00-08:00", "06", "2026-11-25 00:00", OPEN, "08:00"),
    ("Mo-Su 19:00-08:00", "06", "2026-11-25 07:59", OPEN, "08:00"),
    ("Mo-Su 19:00-08:00", "06", "2026-11-25 08:00", LATER, None),
    ("Mo-Su 19:00-08:00", "06", "2026-11-25 23:59", OPEN, "08:00"),
    ("Fr 20:00-02:00", "75", "2026-11-28 01:59", OPEN, "02:00"),
    ("Fr 20:00-02:00", "75", "2026-11-28 02:00", CLOSED, None),
    ("Fr 20:00-02:00", "75", "2026-11-27 01:00", LATER, None),
    ("Fr 20:00-26:00", "75", "2026-11-28 01:30", OPEN, "02:00"),
    ("Su 22:00-24:00", "75", "2026-11-22 23:59", OPEN, "00:00"),
    ("Su 22:00-24:00", "75", "2026-11-23 00:00", CLOSED, None),
    ("Mo 00:00-06:00", "75", "2026-11-22 23:59", CLOSED, None),
    ("Mo 00:00-06:00", "75", "2026-11-23 00:00", OPEN, "06:00"),
    # an end that is not known
    ("Mo-Su 18:00+", "75", "2026-11-25 17:00", LATER, None),
    ("Mo-Su 18:00+", "75", "2026-11-25 18:00", STARTED, None),
    ("Mo-Su 18:00+", "75", "2026-11-26 00:30", LATER, None),
    ("Mo-Fr 19:00+", "06", "2026-11-28 20:00", CLOSED, None),
    # what is not known stays unknown
    ("09:00-13:00,14:00-17:00", "75", "2026-11-25 10:00", UNKNOWN, None),
    ("Mo,We,Fr", "69", "2026-11-25 10:00", UNKNOWN, None),
    ("Mo,We,Fr", "69", "2026-11-26 10:00", CLOSED, None),
    ("Tu-Fr", "13", "2026-11-25 03:00", UNKNOWN, None),
    ("nonsense", "75", "2026-11-25 10:00", UNKNOWN, None),
    # public holidays: Christmas 2026 is a Friday, 11 November 2026 a Wednesday
    ("Mo-Fr 09:00-17:00; PH off", "75", "2026-12-25 10:00", CLOSED, None),
    ("Mo-Fr 09:00-17:00; PH off", "75", "2026-11-11 10:00", CLOSED, None),
    ("Mo-Fr 09:00-17:00; PH off", "75", "2026-11-12 10:00", OPEN, "17:00"),
    ("Mo-Fr 09:00-17:00; PH off", "75", "2027-03-29 10:00", CLOSED, None),  # Easter Monday
    ("Mo-Fr 09:00-17:00; PH off", "75", "2027-05-06 10:00", CLOSED, None),  # Ascension
    ("Mo-Fr,PH 10:00-12:00", "75", "2026-12-25 11:00", OPEN, "12:00"),
    ("PH,Su off; Mo-Sa 09:00-17:00", "75", "2026-11-22 10:00", CLOSED, None),
    ("Mo-Su 09:00-17:00; PH 14:00-16:00", "75", "2026-12-25 10:00", LATER, None),
    ("Mo-Su 09:00-17:00; PH 14:00-16:00", "75", "2026-12-25 15:00", OPEN, "16:00"),
    ("Mo-Fr 09:00-17:00", "75", "2026-12-25 10:00", UNKNOWN, None),  # its hours say nothing of it
    ("Mo-Fr 09:00-17:00", "75", "2026-12-27 10:00", CLOSED, None),
    # holidays of a part of the country
    ("Mo-Sa 09:00-17:00; PH off", "67", "2026-12-26 10:00", CLOSED, None),
    ("Mo-Sa 09:00-17:00; PH off", "68", "2027-03-26 10:00", CLOSED, None),  # Good Friday
    ("Mo-Sa 09:00-17:00; PH off", "57", "2027-03-26 10:00", CLOSED, None),
    ("Mo-Sa 09:00-17:00; PH off", "54", "2027-03-26 10:00", OPEN, "17:00"),
    ("Mo-Sa 09:00-17:00; PH off", "75", "2026-12-26 10:00", OPEN, "17:00"),
    ("Mo-Fr 09:00-17:00; PH off", "973", "2027-06-10 16:00", CLOSED, None),
    ("Mo-Fr 09:00-17:00; PH off", "976", "2027-04-27 10:00", CLOSED, None),
    # the clock of the place: 12:00 in Paris is 08:00 in Cayenne (winter), 15:00 in Réunion
    ("Mo-Fr 09:00-17:00", "973", "2026-11-25 12:00", LATER, None),
    ("Mo-Fr 09:00-17:00", "973", "2026-11-25 13:00", OPEN, "17:00"),
    ("Mo-Fr 09:00-17:00", "974", "2026-11-25 14:30", CLOSED, None),
    ("Mo-Fr 09:00-17:00", "974", "2026-11-25 06:30", OPEN, "17:00"),
    ("Mo-Fr 09:00-17:00", "976", "2026-11-25 07:30", OPEN, "17:00"),
    ("Mo-Fr 00:00-06:00", "974", "2026-11-24 22:00", OPEN, "06:00"),
    ("Mo-Fr 09:00-17:00", "973", "2026-07-01 13:30", LATER, None),  # five hours in summer
    # daylight saving: 29 March 2026 at 02:00, 25 October 2026 at 03:00
    ("Mo-Su 19:00-08:00", "06", "2026-03-29 03:30", OPEN, "08:00"),
    ("Su 01:00-03:30", "75", "2026-03-29 03:00", OPEN, "03:30"),
    ("Mo-Su 19:00-08:00", "06", "2026-10-25 02:30", OPEN, "08:00"),
    ("Su 09:00-12:00", "75", "2026-10-25 08:59", LATER, None),
    ("Su 09:00-12:00", "75", "2026-03-29 11:59", OPEN, "12:00"),
    # seasons
    ("Mar-Dec We 19:00-22:00; Mar-Dec Su 09:00-13:00", "31", "2026-11-25 20:00", OPEN, "22:00"),
    ("Mar-Dec We 19:00-22:00; Mar-Dec Su 09:00-13:00", "31", "2027-01-06 20:00", CLOSED, None),
]


@pytest.mark.parametrize(("hours", "department", "moment", "doors", "until"), CASES)
def test_doors(
    hours: str, department: str, moment: str, doors: OpenState, until: str | None
) -> None:
    """Each hand-made case: open, later today, closed, or not known."""
    found = opening(hours, department, datetime.fromisoformat(moment))

    assert found is not None
    assert found.doors is doors
    assert open_state(hours, department, datetime.fromisoformat(moment)) is doors
    assert (None if found.until is None else f"{found.until:%H:%M}") == until


def test_there_are_sixty_cases() -> None:
    """At least sixty were made by hand."""
    assert len(CASES) >= 60


def test_no_hours() -> None:
    """Without hours nothing is said of them."""
    assert opening("", "75", datetime(2026, 11, 25, 12)) is None


def test_the_next_opening() -> None:
    """The next day it opens, with its hours; over a weekend and a holiday."""
    found = opening("Mo-Fr 09:00-17:00; PH off", "75", datetime(2026, 12, 24, 18))

    assert found is not None
    assert found.next_day == date(2026, 12, 28)
    assert found.next_spans == (Span(time(9), time(17)),)


def test_none_in_two_weeks() -> None:
    """A place of the summer does not open in November."""
    found = opening("Jul-Aug Mo-Su 09:00-12:00", "75", datetime(2026, 11, 25, 12))

    assert found is not None
    assert (found.doors, found.next_day) == (CLOSED, None)


def test_later_today() -> None:
    """The second opening of a day is the one that is said when the first is over."""
    found = opening("Mo-Fr 09:00-12:00,14:00-17:00", "75", datetime(2026, 11, 25, 13))

    assert found is not None
    assert found.opens_at == time(14)


@pytest.mark.parametrize("fold", [0, 1])
def test_the_hour_that_comes_twice(fold: int) -> None:
    """Overseas tells the two hours of the end of summer time apart."""
    at = datetime(2026, 10, 25, 2, 30, fold=fold)

    assert local_time("974", at) == datetime(2026, 10, 25, 4 + fold, 30)
    assert local_time("75", at) == datetime(2026, 10, 25, 2, 30)


def test_words_in_hours() -> None:
    """What hours say in words is kept for the card."""
    found = opening('Mo-Fr 09:00-12:00 "sur rendez-vous"', "75", datetime(2026, 11, 25, 10))

    assert found is not None
    assert found.comment == "sur rendez-vous"


# What the library itself promises in its documentation (opening-hours-py 2.1).
VECTORS = [
    ("24/7", "2026-11-25 10:00", "open"),
    ("24/7 off", "2026-11-25 10:00", "closed"),
    ("24/7 unknown", "2026-11-25 10:00", "unknown"),
    ("2099Mo-Su 12:30-17:00", "2099-01-01 12:29", "closed"),
    ("2099Mo-Su 12:30-17:00", "2099-01-01 12:30", "open"),
    ("Mo-Fr 09:00-12:00", "2026-11-25 11:59", "open"),
]


@pytest.mark.parametrize(("hours", "moment", "state"), VECTORS)
def test_the_library(hours: str, moment: str, state: str) -> None:
    """The library reads its own examples as it says."""
    rules, at = OpeningHours(hours), datetime.fromisoformat(moment)

    assert (rules.is_open(at), rules.is_closed(at), rules.is_unknown(at)) == (
        state == "open", state == "closed", state == "unknown",
    )  # fmt: skip


@pytest.mark.parametrize("day", [date(2026, 11, 11), date(2026, 12, 25), date(2027, 3, 29)])
def test_national_holidays_are_the_librarys(day: date) -> None:
    """Written out as days, national holidays give what the library gives for France."""
    ours = OpeningHours(with_holidays("Mo-Su 09:00-17:00; PH off", [day]))
    theirs = OpeningHours("Mo-Su 09:00-17:00; PH off", country="FR")
    noon = datetime.combine(day, time(12))

    assert is_holiday(day, "75")
    assert ours.is_open(noon) is theirs.is_open(noon) is False


@pytest.mark.parametrize(
    "hours", ["Mo-Fr 09:00-17:00 PH", "PH", "week 1-10 PH off", "Mo-Fr PH 10:00"]
)
def test_odd_rules_of_holidays(hours: str) -> None:
    """A rule with PH that cannot be written out is refused, not guessed."""
    with pytest.raises(ValueError, match="public holidays"):
        with_holidays(hours, [date(2026, 12, 25)])
