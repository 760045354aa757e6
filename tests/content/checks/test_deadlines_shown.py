"""A deadline is shown only to people who know a day that it is counted from."""

from tests.content.checks.answers import told_of, without_start

ASK = """
    start:
      input: date
      save: letter-date
      unknown: {unknown}
      go: day
    day:
      go: end
    lawyer:
      go: end
"""


def test_a_deadline_may_be_shown_after_its_day_was_asked() -> None:
    """Whoever does not know the day goes another way."""
    assert told_of({"a": ASK.format(unknown="lawyer")}, {("a", "day"): ("appeal",)}) == []


def test_a_deadline_shown_to_who_does_not_know_the_day_is_told() -> None:
    """With the shortest way there, so that she can try it herself."""
    expected = without_start("day", "start → day")

    assert expected == told_of({"a": ASK.format(unknown="day")}, {("a", "day"): ("appeal",)})


def test_a_step_is_told_once_however_many_ways_lead_to_it() -> None:
    """One mistake, one message."""
    steps = """
        start:
          choices: {one: day, two: tell}
        tell: {go: day}
        day: {go: end}
    """
    expected = without_start("day", "start → day")

    assert expected == told_of({"a": steps}, {("a", "day"): ("appeal",)})


def test_one_of_several_starts_is_enough() -> None:
    """A deadline is counted from the earliest known of its days."""
    steps = """
        start: {input: date, save: received-date, go: day}
        day: {go: end}
    """

    assert told_of({"a": steps}, {("a", "day"): ("appeal",)}) == []


GUARD = """
    start:
      input: date
      save: letter-date
      unknown: guard
      go: guard
    guard:
      decide:
        - when: {condition}
          go: {first}
        - otherwise: {other}
    day:
      go: end
    lawyer:
      go: end
"""


def guarded(condition: str, first: str, other: str) -> dict[str, str]:
    """A guide in which a decide stands before the deadline."""
    return {"a": GUARD.format(condition=condition, first=first, other=other)}


def test_a_decide_before_it_keeps_those_away_who_do_not_know() -> None:
    """What the message asks for is a cure: `is known`, `is unknown`, or the deadline itself."""
    shows = {("a", "day"): ("appeal",)}

    assert told_of(guarded("letter-date is known", "day", "lawyer"), shows) == []
    assert told_of(guarded("letter-date is unknown", "lawyer", "day"), shows) == []
    assert told_of(guarded("appeal is within 3 days", "day", "lawyer"), shows) == []
    assert told_of(guarded("appeal is passed", "day", "lawyer"), shows) == []


def test_a_decide_the_wrong_way_round_is_no_cure() -> None:
    """Those who do not know the day are the ones who are sent to it."""
    shows = {("a", "day"): ("appeal",)}
    expected = without_start("day", "start → guard → day")

    assert expected == told_of(guarded("letter-date is unknown", "day", "lawyer"), shows)
    assert expected == told_of(guarded("letter-date is known", "lawyer", "day"), shows)
    assert expected == told_of(guarded("appeal is passed", "lawyer", "day"), shows)


def test_all_conditions_of_a_row_must_hold() -> None:
    """A row that cannot hold as a whole leads nowhere; one that may fail does not catch all."""
    shows = {("a", "day"): ("appeal",)}
    both = "[letter-date is known, today is before 2027-01-01]"
    never = "[letter-date is unknown, letter-date is known]"

    assert told_of(guarded(both, "day", "lawyer"), shows) == []
    assert told_of(guarded(never, "day", "lawyer"), shows) == []


def test_whoever_is_not_caught_by_a_row_goes_on_to_the_next() -> None:
    """A row about the day of today may hold or not."""
    shows = {("a", "day"): ("appeal",)}
    expected = without_start("day", "start → guard → day")

    assert expected == told_of(guarded("today is before 2027-01-01", "lawyer", "day"), shows)
