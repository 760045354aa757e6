"""Opening hours of any week: held against a hand, against the library, and against themselves."""

# ruff: noqa: DTZ001  moments by the clock on the wall have no time zone

from datetime import date, datetime, timedelta
from typing import Final

from hypothesis import given
from hypothesis import strategies as st
from opening_hours import OpeningHours

from bot.engine.opening import is_holiday, open_state, opening
from bot.engine.public_holidays import public_holidays
from bot.model.open_state import OpenState

OPEN, STARTED = OpenState.OPEN, OpenState.STARTED
WORDS = '"sur rendez-vous"'

DAYS: Final = ("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su")


Week = dict[str, list[tuple[int, int]]]


@st.composite
def weeks(draw: st.DrawFn, longest: int = 30) -> Week:
    """For some days of the week, spans in quarters of an hour, the last one perhaps a night."""
    week: Week = {}
    for day in draw(st.sets(st.sampled_from(DAYS), min_size=1)):
        marks = sorted(draw(st.sets(st.integers(0, longest * 4), min_size=2, max_size=4)))
        pairs = list(zip(marks[::2], marks[1::2], strict=False))
        week[day] = [(a * 15, b * 15) for a, b in pairs if a < 96 and b - a < 96] or [(540, 720)]
    return week


def written(week: Week) -> str:
    """The week as somebody would write it, a rule a day."""
    return "; ".join(
        f"{day} {','.join(f'{_clock(start)}-{_clock(end)}' for start, end in spans)}"
        for day, spans in sorted(week.items(), key=lambda one: DAYS.index(one[0]))
    )


def _clock(minutes: int) -> str:
    return f"{minutes // 60:02}:{minutes % 60:02}"


def _is_open(week: Week, now: datetime, closed: frozenset[date]) -> bool:
    """By hand: a span of today that has begun, or one of yesterday that has not ended."""
    for back in (0, 1):
        day = now.date() - timedelta(back)
        minute = now.hour * 60 + now.minute + back * 24 * 60
        spans = [] if day in closed else week.get(DAYS[day.weekday()], [])
        if any(start <= minute < end for start, end in spans):
            return True
    return False


@given(weeks(), st.datetimes(datetime(2026, 4, 1), datetime(2027, 6, 30)))
def test_nights_as_a_hand_reads_them(week: Week, first: datetime) -> None:
    """At every moment of two days: open when an evening that was open says so, and only then."""
    closed = public_holidays(2026) | public_holidays(2027)
    for hours in range(0, 48, 3):
        now = first.replace(second=0, microsecond=0) + timedelta(hours=hours)
        doors = open_state(f"{written(week)}; PH off", "75", now)

        assert (doors is OPEN) is _is_open(week, now, closed), now


@given(weeks(longest=24), st.datetimes(datetime(2026, 4, 1), datetime(2027, 6, 30)))
def test_days_as_the_library_reads_them(week: Week, first: datetime) -> None:
    """Without nights, words, bare days and holidays, the library for opening hours agrees."""
    theirs = OpeningHours(written(week))
    for minutes in range(0, 48 * 60, 65):
        now = first.replace(second=0, microsecond=0) + timedelta(minutes=minutes)
        if not is_holiday(now.date(), "75"):
            assert (open_state(written(week), "75", now) is OPEN) is theirs.is_open(now), now


@given(weeks(), st.datetimes(datetime(2026, 4, 1), datetime(2027, 6, 30)))
def test_until_is_when_it_closes(week: Week, now: datetime) -> None:
    """It stays open to the minute that is said, and at that minute it is closed."""
    hours, now = f"{written(week)}; PH off", now.replace(second=0, microsecond=0)
    found = opening(hours, "75", now)
    assert found is not None
    if found.until is None:
        return
    end = datetime.combine(found.until_day or now.date(), found.until)
    end += timedelta(days=0 if end > now else 1)

    assert open_state(hours, "75", end - timedelta(minutes=1)) is OPEN
    assert open_state(hours, "75", end) is not OPEN


PIECES = ("Mo", "Mo-Fr", "Sa,Su", "Mo, We", "PH", "Su,PH", "Dec 25", "Dec 20-Jan 5", "Aug", "",
          "SH", "PH Su", "PH -1 day", "easter", "Mo[1]", "week 1-20 Mo")  # fmt: skip


TIMES = ("", "09:00-12:00", "20:00-06:00", "18:00+", "10:00-18:00+", "sunrise-sunset",
         "09:00-12:00, 14:00-18:00", "00:00-24:00", "10:00-10:00")  # fmt: skip


STATES = ("", "off", "open", "unknown", WORDS, f"open {WORDS}", f"closed {WORDS}")


@given(
    st.lists(st.tuples(st.sampled_from(PIECES), st.sampled_from(TIMES), st.sampled_from(STATES)),
             min_size=1, max_size=4),
    st.lists(st.sampled_from(["; ", ", ", " || "]), min_size=4, max_size=4),
    st.datetimes(datetime(2026, 4, 1), datetime(2027, 6, 30)),
)  # fmt: skip
def test_open_is_said_only_for_hours_that_are_written(
    rules: list[tuple[str, str, str]], between: list[str], now: datetime
) -> None:
    """
    Whatever somebody writes: no exception, list and card agree, and what is said to be open
    stands in a rule that has times by the clock and is not closed, unknown, or words alone.
    """
    parts = [" ".join(filter(None, rule)) for rule in rules]
    hours = "".join(f"{a}{b}" for a, b in zip(parts, between, strict=False))
    hours = hours.removesuffix(between[len(parts) - 1])
    found = opening(hours, "75", now)

    if found is None:
        return
    assert found.doors is open_state(hours, "75", now)
    if found.doors in {OPEN, STARTED}:
        assert any(times[:1].isdigit() and times != "10:00-10:00"
                   and state in {"", "open", f"open {WORDS}"}
                   for _, times, state in rules)  # fmt: skip
