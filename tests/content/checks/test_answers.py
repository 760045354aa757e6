"""Answers that are read were given, and answers that are given are read."""

from collections.abc import Mapping

from bot.content.checks.answers import check_answers
from bot.content.report import Report
from tests.content.sources import content

DEADLINES = """
appeal:
  about: Last day to appeal.
  from: [letter-date, received-date]
  days: 15
  counting: calendar
  law: Code civil
  reviewed: 2026-11-22
hearing:
  about: Last day to ask for a hearing.
  from: judge-date
  days: 15
  counting: calendar
  law: Code civil
  reviewed: 2026-11-22
"""


def told_of(
    flows: Mapping[str, str], shows: Mapping[tuple[str, str], tuple[str, ...]] | None = None
) -> list[tuple[str, dict[str, str | int]]]:
    """What is wrong with the answers of these guides."""
    report = Report()
    check_answers(content(flows, report, deadlines=DEADLINES, shows=shows), report)
    return [(one.kind, dict(one.values)) for one in report.in_order()]


def without_start(name: str, way: str, deadline: str = "appeal") -> list[object]:
    """The one problem of a deadline shown too early."""
    answer = {"appeal": "letter-date", "hearing": "judge-date"}[deadline]
    values = {"name": name, "deadline": deadline, "answer": answer, "way": way}
    return [("deadline-without-start", values)]


def never_given(name: str, answer: str) -> list[object]:
    """The one problem of an answer that nobody has given."""
    return [("answer-never-given", {"name": name, "answer": answer})]


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


def test_an_answer_that_is_not_a_value_is_not_known() -> None:
    """`town is not paris` also holds for somebody who has not told her town."""
    steps = """
        start: {input: town, save: town, unknown: guard, go: guard}
        guard:
          decide:
            - when: town is not paris
              go: ask
            - otherwise: end
        ask:
          decide:
            - when: town is paris
              go: ring
            - otherwise: end
        ring: {go: end}
    """

    assert told_of({"a": steps}) == []


def test_an_answer_that_nobody_gave_on_the_way_is_told() -> None:
    """It is asked in this guide, but after the decide."""
    steps = """
        start:
          decide:
            - when: town is paris
              go: end
            - otherwise: ask
        ask: {input: town, save: town, go: end}
    """

    assert never_given("start", "town") == told_of({"a": steps})


def test_an_answer_that_a_loop_drops_is_told() -> None:
    """Coming back to a step cuts the way to it, and the answers given since."""
    steps = """
        start:
          choices: {ask: ask, decide: decide}
        ask: {input: town, save: town, go: start}
        decide:
          decide:
            - when: town is paris
              go: end
            - otherwise: end
    """

    assert never_given("decide", "town") == told_of({"a": steps})


def test_a_longer_way_that_leaves_more_steps_open_is_walked_too() -> None:
    """By `one`, the decide is on the way already; by `two`, it comes after the question."""
    steps = """
        start:
          choices: {one: decide, two: tell}
        tell: {go: ask}
        ask:
          choices: {bed: after, none: after}
          save: bed
        after: {go: decide}
        decide:
          decide:
            - when: bed is bed
              go: end
            - otherwise: ask
    """

    assert told_of({"a": steps}) == []


def test_a_guide_of_many_forks_is_walked_in_a_moment() -> None:
    """Ways that come together again are walked once, or thirty forks would take for ever."""
    forks = "\n".join(
        f"s{number}:\n  choices: {{a: l{number}, b: r{number}}}\n"
        f"l{number}: {{go: s{number + 1}}}\nr{number}: {{go: s{number + 1}}}"
        for number in range(30)
    )

    assert told_of({"a": f"start: {{go: s0}}\n{forks}\ns30: {{go: end}}"}) == []


def test_a_deadline_in_a_decide_reads_the_days_it_counts_from() -> None:
    """Without any of them it is never passed, so the row catches nobody."""
    steps = """
        start:
          decide:
            - when: appeal is passed
              go: end
            - otherwise: end
    """

    assert never_given("start", "letter-date") == told_of({"a": steps})


def test_today_is_known_to_everybody() -> None:
    """A row about today reads no answer."""
    steps = """
        start:
          decide:
            - when: today is before 2027-01-01
              go: end
            - otherwise: end
    """

    assert told_of({"a": steps}) == []


DECIDE_TOWN = """
    start:
      decide:
        - when: town is known
          go: ask
        - otherwise: end
    ask:
      choices: {yes: decide, no: decide}
      save: bed
    decide:
      decide:
        - when: [town is paris, bed is yes]
          go: end
        - otherwise: end
"""
ASK_TOWN = "start: {input: town, save: town, go: call}\ncall: {call: b, go: end}"


def test_a_guide_that_is_called_may_read_what_its_caller_asked() -> None:
    """And what it asks itself behind such a decide is given too."""
    assert told_of({"a": ASK_TOWN, "b": DECIDE_TOWN}) == []


def test_what_stands_behind_a_deadline_of_the_caller_is_looked_at() -> None:
    """The caller may have asked for the day, so the row may hold, and more be asked behind it."""
    caller = "start: {input: date, save: judge-date, go: call}\ncall: {call: b, go: end}"
    called = """
        start: {input: town, save: town, go: guard}
        guard:
          decide:
            - when: hearing is passed
              go: ask
            - otherwise: end
        ask:
          choices: {yes: decide, no: decide}
          save: bed
        decide:
          decide:
            - when: [bed is yes, town is paris]
              go: end
            - otherwise: end
    """

    assert told_of({"a": caller, "b": called}) == []


def test_what_stands_behind_an_answer_of_the_caller_is_looked_at() -> None:
    """`is unknown` need not hold when the caller may have asked; those who told go on."""
    called = """
        start: {input: date, save: judge-date, go: guard}
        guard:
          decide:
            - when: {answer} is unknown
              go: end
            - otherwise: ask
        ask:
          choices: {{yes: decide, no: decide}}
          save: bed
        decide:
          decide:
            - when: [bed is yes, hearing is passed, {answer} is known]
              go: end
            - otherwise: end
    """.replace("{input: date, save: judge-date, go: guard}",
                "{{input: date, save: judge-date, go: guard}}")  # fmt: skip

    assert told_of({"a": ASK_TOWN, "b": called.format(answer="town")}) == []
    assert told_of({"a": called.format(answer="judge-date")}) == []


def test_the_caller_of_the_caller_may_have_asked() -> None:
    """Answers go along through all guides that are open."""
    between = "start: {call: c, go: end}"

    assert told_of({"a": ASK_TOWN, "b": between, "c": DECIDE_TOWN}) == []


def test_callers_in_a_ring_are_looked_at_once() -> None:
    """Another check tells of the ring; this one must come to an end."""
    ring = "start: {call: b, go: end}"

    assert told_of({"a": ASK_TOWN, "b": DECIDE_TOWN, "c": ring + "\nx: {call: c, go: end}"}) == []


def test_a_guide_called_before_may_have_asked() -> None:
    """`a` calls one guide that asks, then the one that reads."""
    caller = """
        start: {call: asks, go: then}
        then: {call: b, go: end}
    """
    asks = "start: {go: town}\ntown: {input: town, save: town, go: end}"

    assert told_of({"a": caller, "asks": asks, "b": DECIDE_TOWN}) == []


def test_the_menu_gives_no_answers() -> None:
    """A guide that is begun from the menu begins with nothing known."""
    flows = {"menu": ASK_TOWN, "b": "start:\n  decide:\n    - when: town is known\n      go: end\n"
             "    - otherwise: end"}  # fmt: skip

    assert never_given("start", "town") == told_of(flows)


def test_what_a_called_guide_asks_at_once_is_known_after_it() -> None:
    """A deadline may be shown behind a call that always asks for its day."""
    caller = "start: {call: b, go: day}\nday: {go: end}"
    asks = "start: {input: date, save: judge-date, go: end}"

    assert told_of({"a": caller, "b": asks}, {("a", "day"): ("hearing",)}) == []


def test_what_a_called_guide_may_not_have_asked_is_not_known_after_it() -> None:
    """She may not have known the day, or have been led past the question."""
    caller = "start: {call: b, go: day}\nday: {go: end}"
    unsure = "start: {input: date, save: judge-date, unknown: end, go: end}"
    later = "start: {go: ask}\nask: {input: date, save: judge-date, go: end}"
    expected = without_start("day", "start → day", "hearing")

    assert expected == told_of({"a": caller, "b": unsure}, {("a", "day"): ("hearing",)})
    assert expected == told_of({"a": caller, "b": later}, {("a", "day"): ("hearing",)})


def test_a_decide_after_a_call_may_ask_what_the_called_guide_asked() -> None:
    """Known or not, the decide leads each to her own step."""
    caller = """
        start: {call: b, go: guard}
        guard:
          decide:
            - when: judge-date is unknown
              go: end
            - otherwise: day
        day: {go: end}
    """
    deadline = caller.replace("judge-date is unknown", "hearing is passed").replace(
        "go: end\n            - otherwise: day", "go: day\n            - otherwise: end"
    )
    unsure = "start: {input: date, save: judge-date, unknown: end, go: end}"

    assert told_of({"a": caller, "b": unsure}, {("a", "day"): ("hearing",)}) == []
    assert told_of({"a": deadline, "b": unsure}, {("a", "day"): ("hearing",)}) == []


def test_what_the_choice_of_a_called_guide_saves_is_known_after_it() -> None:
    """A question is always answered: there is no way past its buttons."""
    caller = """
        start: {call: b, go: decide}
        decide:
          decide:
            - when: bed is unknown
              go: day
            - otherwise: end
        day: {go: end}
    """
    asks = "start:\n  choices: {yes: end, no: end}\n  save: bed"

    assert told_of({"a": caller, "b": asks}, {("a", "day"): ("hearing",)}) == []


def test_an_answer_that_is_saved_and_never_read_is_told_once() -> None:
    """We do not ask for what we do not need; two steps that save it are one mistake."""
    steps = """
        start: {input: town, save: town, unknown: again, go: end}
        again: {input: town, save: town, go: end}
    """

    assert told_of({"a": steps}) == [("unused-answer", {"answer": "town", "name": "start"})]


def test_a_choice_that_saves_nothing_is_never_unused() -> None:
    """Most questions only lead on."""
    assert told_of({"a": "start:\n  choices: {yes: end}"}) == []
