"""Rules of opening hours beside each other: words, bare days, nights, dates, open ends, the sun."""

from datetime import date, datetime, time
from typing import Final

import pytest

from bot.engine.opening import open_state, opening
from bot.model.hours import Joined, State, read_rules
from bot.model.open_state import Opening, OpenState, Span

OPEN, STARTED, LATER, UNKNOWN, CLOSED = (
    OpenState.OPEN, OpenState.STARTED, OpenState.OPENS_TODAY, OpenState.UNKNOWN, OpenState.CLOSED,
)  # fmt: skip
WORDS = '"sur rendez-vous"'

# hours, moment in Paris, doors, until. 30 November 2026 is a Monday.
CASES: Final = [
    # words without a state are unknown, wherever they stand
    (f"Tu-Fr 14:00-18:00 || {WORDS}", "2026-11-30 03:00", UNKNOWN, None),
    (f"Tu-Fr 14:00-18:00 || {WORDS}", "2026-12-01 15:00", OPEN, "18:00"),
    (f"Tu-Fr 14:00-18:00 || {WORDS}", "2026-12-01 10:00", UNKNOWN, None),
    (f"Mo,We-Fr 10:00-16:00; Tu,Sa {WORDS}", "2026-12-01 03:00", UNKNOWN, None),
    (f"Mo,We-Fr 10:00-16:00; Tu,Sa {WORDS}", "2026-12-02 11:00", OPEN, "16:00"),
    (f"Mo-Fr 10:00-16:00; PH {WORDS}", "2026-12-25 11:00", UNKNOWN, None),
    (f"Mo-Fr 10:00-16:00 {WORDS}", "2026-11-30 11:00", UNKNOWN, None),
    (f"Mo-Fr 10:00-16:00 {WORDS}", "2026-11-30 09:00", UNKNOWN, None),
    (f"Mo-Fr 10:00-16:00 {WORDS}", "2026-11-30 17:00", CLOSED, None),
    (f"Mo-Fr 10:00-16:00, Sa {WORDS}", "2026-12-05 11:00", UNKNOWN, None),
    (f"Mo-Fr 10:00-16:00, Mo 12:00-13:00 {WORDS}", "2026-11-30 12:30", UNKNOWN, None),
    (f"Mo-Fr 10:00-16:00, Mo 12:00-13:00 {WORDS}", "2026-11-30 11:30", OPEN, "12:00"),
    (f"24/7 {WORDS}", "2026-11-30 11:00", UNKNOWN, None),
    (WORDS, "2026-11-30 11:00", UNKNOWN, None),
    ("unknown", "2026-11-30 11:00", UNKNOWN, None),
    ("open", "2026-11-30 11:00", UNKNOWN, None),
    (f"closed {WORDS}", "2026-11-30 11:00", CLOSED, None),
    ("Mo-Fr 10:00-16:00 || unknown", "2026-12-05 11:00", UNKNOWN, None),
    ("Mo-Fr 10:00-16:00 || open", "2026-12-05 11:00", UNKNOWN, None),
    (f"Mo-Fr 10:00-16:00; Sa,Su off || {WORDS}", "2026-12-05 11:00", UNKNOWN, None),
    (f"Mo-Fr 10:00-16:00; {WORDS}", "2026-11-30 11:00", UNKNOWN, None),
    # bare days beside days with hours are never open all day; a space is no new rule
    ("Mo, We 14:00-17:00", "2026-11-30 03:00", LATER, None),
    ("Mo, We 14:00-17:00", "2026-11-30 15:00", OPEN, "17:00"),
    ("Mo, We 14:00-17:00", "2026-12-01 15:00", CLOSED, None),
    ("Mo-Fr; Sa 09:00-12:00", "2026-11-30 03:00", UNKNOWN, None),
    ("Mo-Fr; Sa 09:00-12:00", "2026-12-05 10:00", OPEN, "12:00"),
    ("Mo-Fr; Sa 09:00-12:00", "2026-12-06 10:00", CLOSED, None),
    ("Sa 09:00-12:00; Mo-Fr", "2026-11-30 10:00", UNKNOWN, None),
    ("Sa 09:00-12:00, Mo-Fr", "2026-11-30 10:00", UNKNOWN, None),
    ("Mo-Fr open; Sa 09:00-12:00", "2026-11-30 10:00", UNKNOWN, None),
    ("Mo-We, Fr 08:30-14:40,15:00-19:00", "2026-12-02 14:50", LATER, None),
    ("Mo-We, Fr 08:30-14:40, 15:00-19:00", "2026-12-02 14:50", LATER, None),
    ("Mo-We, Fr 08:30-14:40,15:00-19:00", "2026-12-03 14:50", CLOSED, None),
    ("Mo-Fr 09:00-12:00, Sa 10:00-11:00", "2026-12-05 10:30", OPEN, "11:00"),
    ("Mo-Fr 09:00-12:00, Mo 14:00-16:00", "2026-11-30 10:30", OPEN, "12:00"),
    ("Mo-Sa 09:00-17:00; Su, PH off", "2026-12-06 10:00", CLOSED, None),
    ("Mo-Sa 09:00-17:00; Su, PH off", "2026-12-25 10:00", CLOSED, None),
    ("Dec 24, Dec 31 09:00-12:00", "2026-12-31 10:00", OPEN, "12:00"),
    ("Dec 24, Dec 31 09:00-12:00", "2026-12-30 10:00", CLOSED, None),
    # hours of which the days are not known say nothing of any day
    ("Mo-Fr 09:00-12:00; 14:00-16:00", "2026-11-30 10:00", UNKNOWN, None),
    ("Mo-Fr 09:00-17:00; Aug 09:00-12:00", "2026-08-03 13:00", CLOSED, None),
    ("Mo-Fr 09:00-17:00; Aug 09:00-12:00", "2026-08-01 10:00", UNKNOWN, None),
    # a night belongs to the evening on which it began
    ("Mo-Su,PH 19:00-08:00", "2026-12-24 23:00", OPEN, "08:00"),
    ("Mo-Su,PH 19:00-08:00", "2026-12-25 07:00", OPEN, "08:00"),
    ("Mo-Su 19:00-08:00; PH off", "2026-12-25 07:00", OPEN, "08:00"),
    ("Mo-Su 19:00-08:00; PH off", "2026-12-25 20:00", CLOSED, None),
    ("Mo-Su 19:00-08:00; PH off", "2026-12-26 07:00", LATER, None),
    ("Mo-Su 19:00-08:00; PH 20:00-10:00", "2026-12-25 07:00", OPEN, "08:00"),
    ("Mo-Su 19:00-08:00; PH 20:00-10:00", "2026-12-26 09:00", OPEN, "10:00"),
    ("Mo-Su 19:00-08:00", "2026-12-25 07:00", OPEN, "08:00"),  # of an evening that is sure
    ("Mo-Su 19:00-08:00", "2026-12-26 07:00", UNKNOWN, None),  # of the evening of Christmas
    ("Mo-Fr 19:00-09:00; Sa,Su 20:00-08:00", "2026-12-05 07:00", OPEN, "09:00"),
    ("Mo-Fr 19:00-09:00; Sa,Su 20:00-08:00", "2026-12-05 08:30", OPEN, "09:00"),
    ("Fr 17:00-4:00; Sa 18:00-05:00; Su,Mo off", "2026-12-06 04:30", OPEN, "05:00"),
    ("Fr 17:00-4:00; Sa 18:00-05:00; Su,Mo off", "2026-12-06 05:30", CLOSED, None),
    ("Fr 20:00-04:00; Sa unknown", "2026-12-05 03:00", OPEN, "04:00"),
    ("Fr 20:00-04:00; Sa", "2026-12-05 03:00", OPEN, "04:00"),
    ("Fr 20:00-04:00; Dec 5 off", "2026-12-05 03:00", OPEN, "04:00"),
    ("Fr 20:00-04:00; Dec 4 off", "2026-12-05 03:00", CLOSED, None),
    ("Fr 20:00-04:00; Sa 00:00-24:00 off", "2026-12-05 03:00", OPEN, "04:00"),
    ("Fr 20:00-04:00; Sa 02:00-10:00 off", "2026-12-05 03:00", CLOSED, None),
    ("Fr 20:00-04:00; Sa 02:00-10:00 off", "2026-12-04 23:00", OPEN, "02:00"),
    ("Fr 20:00-24:00; Sa 00:00-03:00", "2026-12-04 23:00", OPEN, "03:00"),
    ("Mo-Su 00:00-24:00; We 22:00-06:00 off", "2026-12-03 03:00", CLOSED, None),
    # the sun sets when it does, and a gate closes when somebody closes it
    ("Mo-Su sunrise-sunset", "2026-11-30 18:30", UNKNOWN, None),
    ("Mo-Su sunrise-sunset", "2026-06-15 20:00", UNKNOWN, None),
    ("Mo-Su 10:00-(dusk-00:30)", "2026-11-30 12:00", UNKNOWN, None),
    ("Mo-Fr 09:00-12:00; Sa dawn-dusk", "2026-12-05 12:00", UNKNOWN, None),
    ("Mo-Fr 09:00-12:00; Sa dawn-dusk", "2026-11-30 10:00", OPEN, "12:00"),
    ("Mo-Fr 10:00-10:00", "2026-11-30 12:00", UNKNOWN, None),
    ("Mo-Fr 10:00-16:00/01:30", "2026-11-30 12:00", UNKNOWN, None),
    # a date or a range of them speaks of the holiday that it covers
    ("Mo-Su 07:00-23:00; Dec 25 08:00-20:00", "2026-12-25 12:00", OPEN, "20:00"),
    ("Mo-Su 07:00-23:00; Dec 24-26 08:00-20:00", "2026-12-25 12:00", OPEN, "20:00"),
    ("Mo-Su 07:00-23:00; Dec 20-Jan 5 08:00-20:00", "2027-01-01 12:00", OPEN, "20:00"),
    ("Mo-Su 07:00-23:00; 2026 Dec 25 08:00-20:00", "2026-12-25 12:00", OPEN, "20:00"),
    ("Mo-Su 07:00-23:00; 2026 Dec 25 08:00-20:00", "2027-12-25 12:00", UNKNOWN, None),
    ("Mo-Su 07:00-23:00; Dec 25 08:00-20:00", "2027-01-01 12:00", UNKNOWN, None),
    ("Mo-Su 07:00-23:00; Dec 25 off", "2026-12-25 12:00", CLOSED, None),
    ("Dec 25 08:00-20:00; Mo-Su 07:00-23:00", "2026-12-25 12:00", UNKNOWN, None),
    ("PH off; Mo-Fr 09:00-17:00", "2026-12-25 12:00", UNKNOWN, None),
    ("24/7; Dec 25 off", "2026-12-25 12:00", CLOSED, None),
    ("Nov 1-Mar 31 Mo-Su,PH 17:00-10:00", "2026-12-25 18:00", OPEN, "10:00"),
    ("Nov 1-Mar 31 Mo-Fr,PH 17:00-10:00", "2026-11-28 18:00", CLOSED, None),
    ("Mo-Su 10:00-18:00; Jul-Aug PH off", "2026-07-14 12:00", CLOSED, None),
    ("Mo-Su 10:00-18:00; Jul-Aug PH off", "2026-07-15 12:00", OPEN, "18:00"),
    # an open end after fixed hours
    ("Mo-Fr 10:00-18:00+", "2026-11-30 17:00", OPEN, "18:00"),
    ("Mo-Fr 10:00-18:00+", "2026-11-30 18:30", STARTED, "18:00"),
    ("Mo-Fr 10:00-18:00+", "2026-12-01 00:30", LATER, None),
    ("Mo-Fr 10:00-18:00+; Sa 10:00-24:00", "2026-12-05 23:00", OPEN, "00:00"),
    ("Mo-Fr 10:00-12:00,14:00-18:00+", "2026-11-30 13:00", LATER, None),
    ("Fr 20:00-02:00+", "2026-12-05 01:00", OPEN, "02:00"),
    ("Fr 20:00-02:00+", "2026-12-05 03:00", STARTED, "02:00"),
    ("Fr 20:00-02:00+", "2026-12-05 12:00", CLOSED, None),
    # closing some hours leaves the others
    ("Mo-Fr 08:00-20:00; We 12:00-14:00 off", "2026-12-02 11:00", OPEN, "12:00"),
    ("Mo-Fr 08:00-20:00; We 12:00-14:00 off", "2026-12-02 13:00", LATER, None),
    ("Mo-Fr 08:00-20:00 || closed", "2026-12-02 11:00", OPEN, "20:00"),
    ("Mo-Fr 08:00-20:00 || off", "2026-12-05 11:00", CLOSED, None),
    ("10:00-12:00; Su off", "2026-12-06 11:00", CLOSED, None),
    ("10:00-12:00; Su off", "2026-12-05 11:00", UNKNOWN, None),
    # school holidays are known to nobody here
    ("Mo-Fr 09:00-17:00; SH off", "2026-11-30 12:00", UNKNOWN, None),
    ("SH Mo-Fr 09:00-17:00", "2026-11-30 12:00", UNKNOWN, None),
]  # fmt: skip


def _at(hours: str, moment: str, department: str = "75") -> Opening:
    found = opening(hours, department, datetime.fromisoformat(moment))
    assert found is not None
    return found


@pytest.mark.parametrize(("hours", "moment", "doors", "until"), CASES)
def test_doors(hours: str, moment: str, doors: OpenState, until: str | None) -> None:
    """Each rule is read by itself; what is not known is never open, in a list as on a card."""
    found = _at(hours, moment)

    assert found.doors is doors
    assert open_state(hours, "75", datetime.fromisoformat(moment)) is doors
    assert (None if found.until is None else f"{found.until:%H:%M}") == until
    assert not found.always


@pytest.mark.parametrize(
    ("hours", "moment", "words"),
    [
        (f"Mo-Fr {WORDS}", "2026-11-30 10:00", "sur rendez-vous"),
        (f"Mo-Fr unknown {WORDS}", "2026-11-30 10:00", "sur rendez-vous"),
        (f"Mo-Fr open {WORDS}", "2026-11-30 10:00", "sur rendez-vous"),
        (f"Mo-Fr 10:00-12:00; Sa closed {WORDS}", "2026-12-05 10:00", "sur rendez-vous"),
        (f"Mo-Fr 10:00-12:00; Dec 1-15 off {WORDS}", "2026-12-02 11:00", "sur rendez-vous"),
        ('Mo 10:00-12:00 open "a", Mo 14:00-16:00 open "b"', "2026-11-30 11:00", "a"),
        ('Mo 10:00-12:00 open "a", Mo 14:00-16:00 open "b"', "2026-11-30 15:00", "b"),
        ('Mo 10:00-12:00 open "a", Mo 14:00-16:00 open "b"', "2026-11-30 13:00", ""),
        ('Mo 10:00-12:00 open "a"; Tu 10:00-12:00', "2026-12-01 11:00", ""),
        ('Mo 20:00-04:00 open "a"; Tu 10:00-12:00 open "b"', "2026-12-01 03:00", "a"),
        (f"Mo 10:00-16:00; Mo 12:00-13:00 off {WORDS}", "2026-11-30 12:30", "sur rendez-vous"),
        (f"Mo 10:00-16:00; Mo 12:00-13:00 off {WORDS}", "2026-11-30 11:30", ""),
        (f"24/7 open {WORDS}", "2026-11-30 11:30", "sur rendez-vous"),
        (f"10:00-12:00 {WORDS}", "2026-11-30 11:30", "sur rendez-vous"),
        (WORDS, "2026-11-30 11:30", "sur rendez-vous"),
    ],
)
def test_words_belong_to_the_hours_of_their_rule(hours: str, moment: str, words: str) -> None:
    """What a rule says in words is said while it holds, and of no other hours."""
    assert _at(hours, moment).comment == words


def test_the_words_of_other_hours_stand_beside_these() -> None:
    """Of a day with two rules, each of the spans has its own words and its own state."""
    found = _at('Mo 10:00-12:00 open "a", Mo 14:00-16:00 unknown "b"', "2026-11-30 13:00")

    assert found.today == (
        Span(time(10), time(12), words="a"),
        Span(time(14), time(16), is_sure=False, words="b"),
    )


def test_an_open_end_stands_in_its_span_alone() -> None:
    """One `+` marks its own hours; those of another day keep their end."""
    found = _at("Mo 10:00-18:00+; Tu 10:00-24:00", "2026-11-30 09:00")

    assert found.today == (Span(time(10), time(18), may_be_longer=True),)
    assert found.tomorrow == (Span(time(10), time(0)),)


def test_the_next_opening_is_one_that_is_known() -> None:
    """A day that may be open, or a holiday of which nothing is said, is not the next opening."""
    after = _at("Mo 10:00-12:00; We unknown", "2026-11-30 13:00")
    eve = _at("Mo-Fr 09:00-17:00", "2026-12-24 18:00")
    never = _at("Jul Mo-Fr 10:00-12:00; We unknown", "2026-11-30 13:00")

    assert (after.next_day, after.next_unknown) == (date(2026, 12, 7), date(2026, 12, 2))
    assert eve.next_day == date(2026, 12, 28)
    assert (never.next_day, never.next_unknown) == (None, date(2026, 12, 2))


def test_closed_on_one_day_of_unknown_ones() -> None:
    """Closed on Sunday, and on which other days it opens is not known: not closed for weeks."""
    found = _at("10:00-12:00; Su off", "2026-12-06 11:00")

    assert (found.next_day, found.next_unknown) == (None, date(2026, 12, 7))
    assert (found.today, found.tomorrow) == ((), None)


def test_open_for_days_says_until_which() -> None:
    """An opening that ends in a day or later names the day, or it would be read as tonight."""
    found = _at("Mo 08:00-24:00; Tu 00:00-24:00; We 00:00-18:00", "2026-11-30 09:00")

    assert (found.until, found.until_day) == (time(18), date(2026, 12, 2))


def test_always_open_is_said_of_a_whole_week() -> None:
    """Day and night, unless a day of the next week is closed or not known."""
    assert _at("Mo-Su 00:00-24:00", "2026-11-30 09:00").always
    assert not _at("Mo-Su 00:00-24:00; Dec 3 off", "2026-11-30 09:00").always
    assert not _at("Mo-Su 00:00-24:00", "2026-12-24 09:00").always


def test_every_rule_is_told_apart() -> None:
    """Separators, days, times, states and words, as the specification writes them."""
    rules = read_rules(f'Mo-We, Fr 08:30-12:00, 14:00-18:00+, Sa off "a; b" || {WORDS}')

    assert [rule.joined for rule in rules] == [Joined.INSTEAD, Joined.BESIDE, Joined.OTHERWISE]
    assert [rule.days for rule in rules] == ["Mo-We,Fr", "Sa", ""]
    assert [rule.times for rule in rules] == [("08:30-12:00", "14:00-18:00+"), (), ()]
    assert [rule.state for rule in rules] == [State.OPEN, State.CLOSED, State.UNKNOWN]
    assert [rule.words for rule in rules] == ["", "a; b", "sur rendez-vous"]


@pytest.mark.parametrize(
    "hours",
    ["", ";", "Mo-Fr,", "Mo-Fr, 10:00-12:00", "10:00-12:00 14:00-15:00", "Mo 10:00-12:00 Tu",
     "Mo 10:00-12:00;", "Mo-Fr off off", '"a" "b"', "Mo-Fr 24/7", ", Mo", "Mo-Fr SH 10:00-12:00"],
)  # fmt: skip
def test_what_cannot_be_told_apart_is_refused(hours: str) -> None:
    """Never guessed: the place is then one whose hours are not known."""
    with pytest.raises(ValueError, match="nobody can read"):
        read_rules(hours)
