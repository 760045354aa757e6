"""Each name that names nothing is told, with the nearest one that exists."""

from collections.abc import Mapping

from bot.content.checks.names import check_names
from bot.content.report import Report
from bot.model.names import FlowName
from bot.model.problem import SourceLocation
from tests.content.sources import content


def told_of(
    flows: Mapping[str, str], *, broken: str = "", error_in: str = "", deadlines: str = ""
) -> list[tuple[str, dict[str, str | int]]]:
    """What is wrong with the names of these guides."""
    report = Report()
    found = content(flows, report, deadlines=deadlines)
    if error_in:
        report.error(SourceLocation(error_in), "yaml")
    check_names(found, frozenset({FlowName(broken)} if broken else ()), report)
    return [(one.kind, dict(one.values)) for one in report.in_order() if one.kind != "yaml"]


def decide(condition: str) -> str:
    """A guide of one decide."""
    return f"start:\n  decide:\n    - when: {condition}\n      go: end\n    - otherwise: end"


def test_an_answer_may_be_saved_by_several_steps() -> None:
    """Its values are those of all of them, in whatever order they stand."""
    first = "start:\n  choices: {bed: ask}\n  save: town\nask: {input: town, save: town, go: end}"
    second = "start: {input: town, save: town, go: ask}\nask:\n  choices: {bed: end}\n  save: town"

    assert told_of({"a": first, "b": decide("town is bed")}) == []
    assert told_of({"a": second, "b": decide("town is bed")}) == []


def test_an_answer_that_may_be_a_day_may_be_anything() -> None:
    """No value of it is told to be unknown."""
    days = (
        "start: {input: date, save: arrival, go: ask}\nask:\n  choices: {no: end}\n  save: arrival"
    )

    assert told_of({"a": days, "b": decide("arrival is long-ago")}) == []


def test_an_answer_and_its_values_are_known() -> None:
    """A wrong value gets the nearest right one."""
    asks = "start:\n  choices: {alone: end, family: end}\n  save: with"
    expected = {"name": "alon", "answer": "with", "meant": "alone"}

    assert told_of({"a": asks, "b": decide("with is one of alone, family")}) == []
    assert [("unknown-answer-value", expected)] == told_of({"a": asks, "b": decide("with is alon")})


def test_what_a_broken_guide_may_save_is_not_told_to_be_unknown() -> None:
    """One mistake, one message: its own is told already."""
    assert told_of({"b": decide("town is paris")}, broken="a") == []
    assert told_of({"b": "start: {call: a, go: end}"}, broken="a") == []


def test_values_of_answers_wait_for_the_broken_guide_too() -> None:
    """The broken one may give the answer another value."""
    asks = "start:\n  choices: {alone: end}\n  save: with"

    assert told_of({"a": asks, "b": decide("with is family")}, broken="c") == []


def test_what_a_broken_data_file_may_hold_is_not_told_to_be_unknown() -> None:
    """Each file's own mistake comes first."""
    fact = {"a": "start: {facts: [REC-01], go: end}"}

    assert told_of(fact, error_in="flows/_law.yaml") == []
    assert told_of({"a": decide("appeal is passed")}, error_in="flows/_deadlines.yaml") == []
    assert told_of({"a": decide("town is known")}, error_in="flows/_towns.tsv") == []


def test_today_names_nothing() -> None:
    """A row about today is always right."""
    assert told_of({"a": decide("today is before 2027-01-01")}) == []


def test_a_name_that_is_an_answer_and_a_deadline_may_be_read_as_both() -> None:
    """Nobody is told that one is the other."""
    asks = "start: {input: date, save: appeal, go: end}"
    deadlines = (
        "appeal:\n  {about: A, from: appeal, days: 1, counting: calendar, law: B,\n"
        "   reviewed: 2026-11-22}\n"
    )
    flows = {"a": asks, "b": decide("[appeal is passed, appeal is known]")}

    assert told_of(flows, deadlines=deadlines) == []


def test_the_step_at_which_a_guide_is_entered_is_known() -> None:
    """`call: guide/step`: the guide first, then its step, with the nearest that exists."""
    called = {"b": "start: {go: hurry}\nhurry: {go: end}"}

    assert told_of({"a": "start: {call: b/hurry, go: end}", **called}) == []
    assert told_of({"a": "start: {call: b/hury, go: end}", **called}) == [
        ("unknown-step", {"name": "hury", "meant": "hurry"})
    ]
    assert [kind for kind, _ in told_of({"a": "start: {call: d/hurry, go: end}", **called})] == [
        "unknown-flow"
    ]
    assert told_of({"a": "start: {call: c/hurry, go: end}", **called}, broken="c") == []
