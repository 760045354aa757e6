"""One step of a guide: what it does is told by which of a few words it has."""

import pytest

from bot.content.read_step import read_step
from bot.content.report import Report
from bot.content.yaml_tree import Text
from bot.model.conditions import AnswerIs, AnswerIsKnown
from bot.model.flows import (
    Call,
    Choice,
    DayQuestion,
    Decision,
    DecisionRow,
    InfoStep,
    Question,
    Step,
    TownQuestion,
)
from bot.model.names import AnswerName, ChoiceName, FactId, FlowName, StepName
from bot.model.problem import SourceLocation
from tests.content.sources import PATH, kinds, told, tree

KEY = Text("start", SourceLocation(PATH, 1, 3, 5))


def step(source: str, report: Report) -> Step | None:
    """The step called `start` with these fields."""
    return read_step(KEY, tree(source, report), report)


def sound(source: str) -> Step:
    """A step without any problem."""
    report = Report()
    found = step(source, report)
    if found is None or kinds(report):
        raise AssertionError(told(report))
    return found


def test_a_step_that_only_tells() -> None:
    """With none of the doing words, it tells and goes on."""
    found = sound("facts: [REC-01]\ncritical: true\nsensitive: true\nwas: [begin]\ngo: end\n")

    assert isinstance(found, InfoStep)
    assert found.go == "end"
    assert (FactId("REC-01"),) == found.about.facts
    assert (StepName("begin"),) == found.about.was
    assert (
        found.about.critical,
        found.about.sensitive,
        found.about.danger,
    ) == (True, True, False)


def test_a_question_has_its_choices_in_the_order_of_the_file() -> None:
    """Each choice knows where it leads, and where that is written."""
    found = sound("choices:\n  yes: tonight\n  no: end\n")

    assert isinstance(found, Question)
    assert (
        Choice(ChoiceName("yes"), StepName("tonight"), SourceLocation(PATH, 2, 8, 7)),
        Choice(ChoiceName("no"), StepName("end"), SourceLocation(PATH, 3, 7, 3)),
    ) == found.choices
    assert (found.save, found.asks_again_after_days) == (None, None)


def test_a_choice_keeps_the_names_it_had_before() -> None:
    """`was-choices` gives today's name first, then the old ones."""
    found = sound("choices:\n  yes: end\n  no: end\nwas-choices: {yes: [oui, ok], no: non}\n")

    assert isinstance(found, Question)
    assert [choice.was for choice in found.choices] == [("oui", "ok"), ("non",)]


def test_old_names_of_a_choice_that_is_not_there_are_told() -> None:
    """A name that no choice bears today would save no old link."""
    report = Report()
    step("choices:\n  yes: end\nwas-choices: {maybe: [perhaps]}\n", report)

    assert [(one[0], one[3]) for one in told(report)] == [
        ("unknown-key", {"thing": "was-choices", "name": "maybe", "meant": ""})
    ]


def test_old_names_of_a_choice_with_a_mistake_are_not_told_as_well() -> None:
    """One mistake, one message: the choice is there, only where it leads is missing."""
    report = Report()
    step("choices:\n  yes:\nwas-choices: {yes: [oui]}\n", report)

    assert kinds(report) == ["not-a-text"]


@pytest.mark.parametrize(("typed", "days"), [("30 days", 30), ("1 day", 1)])
def test_an_answer_that_goes_stale_is_asked_again(typed: str, days: int) -> None:
    """`asks-again-after` is a number of days."""
    found = sound(f"choices:\n  yes: end\nsave: bed\nasks-again-after: {typed}\n")

    assert isinstance(found, Question)
    assert (AnswerName("bed"), days) == (found.save, found.asks_again_after_days)


@pytest.mark.parametrize("typed", ["30", "0 days", "a month", "4 weeks", "1000 days"])
def test_a_length_that_is_no_number_of_days_is_told(typed: str) -> None:
    """An answer that never goes stale would be used for ever."""
    report = Report()
    step(f"choices:\n  yes: end\nasks-again-after: {typed}\n", report)

    assert [("bad-length", {"value": typed})] == [(one[0], one[3]) for one in told(report)]


def test_a_question_for_a_day_or_a_town() -> None:
    """`unknown` says where "I don't know" leads; without it there is no such choice."""
    day = sound("input: date\nsave: letter-date\nunknown: lawyer\ngo: end\n")
    town = sound("input: town\nsave: town\ngo: end\n")

    assert isinstance(day, DayQuestion)
    assert (day.save, day.go, day.unknown) == ("letter-date", "end", "lawyer")
    assert isinstance(town, TownQuestion)
    assert (town.save, town.go, town.unknown) == ("town", "end", None)


def test_each_missing_part_of_a_question_is_told_in_one_run() -> None:
    """All mistakes of a stage in one run: `save` and `go` are two."""
    report = Report()
    step("input: town", report)

    assert kinds(report) == ["missing-field", "no-go"]


def test_a_step_plays_another_guide() -> None:
    """`call`, then `go`."""
    found = sound("call: find-lawyer\ngo: tonight\n")

    assert isinstance(found, Call)
    assert (FlowName("find-lawyer"), StepName("tonight")) == (found.flow, found.go)


def test_a_call_of_a_step() -> None:
    """`call: guide/step`; both are names."""
    found = sound("call: tonight/refused\ngo: end\n")

    assert isinstance(found, Call)
    assert (found.flow, found.step) == ("tonight", "refused")
    for wrong in ("tonight/", "/refused", "tonight/Not yet", "a/b/c"):
        report = Report()

        assert step(f"call: {wrong}\ngo: end", report) is None
        assert [one.kind for one in report.in_order()] == ["bad-name"]


def test_a_call_without_a_way_on_is_told_once() -> None:
    """Without `go` nobody could come back from the other guide."""
    report = Report()

    assert step("call: find-lawyer", report) is None
    assert kinds(report) == ["no-go"]


def test_a_decision_has_rows_and_an_otherwise() -> None:
    """Several conditions under one `when` must all hold; the row begins at its first word."""
    found = sound(
        "decide:\n"
        "  - when: [town is paris, bed is known]\n    go: sleep\n"
        "  - go: lawyer\n    when:\n      - town is known\n"
        "  - otherwise: end\n"
    )

    assert isinstance(found, Decision)
    assert (
        DecisionRow(
            (
                AnswerIs(AnswerName("town"), ("paris",)),
                AnswerIsKnown(AnswerName("bed")),
            ),
            StepName("sleep"),
            SourceLocation(PATH, 2, 5),
        ),
        DecisionRow(
            (AnswerIsKnown(AnswerName("town")),), StepName("lawyer"), SourceLocation(PATH, 4, 5)
        ),
    ) == found.rows
    assert StepName("end") == found.otherwise


def test_a_decision_may_be_otherwise_alone() -> None:
    """The one way on is still a way on."""
    found = sound("decide:\n  - otherwise: end\n")

    assert isinstance(found, Decision)
    assert found.rows == ()


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("decide: {}\n", ["no-rows"]),
        ("decide: []\n", ["no-rows"]),
        ("decide: sleep\n", ["no-rows"]),
        ("decide:\n  - {}\n  - otherwise: end\n", ["not-a-row"]),
        ("decide:\n  - when: town in paris\n    go: end\n  - otherwise: end\n", ["bad-condition"]),
        ("decide:\n  - when: town is known\n    go: The End\n  - otherwise: end\n", ["bad-name"]),
        ("decide:\n  - otherwise: The End\n", ["bad-name"]),
        ("decide:\n  - when: town is known\n  - go: end\n", ["dash-too-many"]),
        (
            "decide:\n  - when: town in paris\n    go: end\n  - when: town is known\n    go: end\n",
            ["bad-condition", "no-otherwise"],
        ),
    ],
)
def test_a_decision_with_a_mistake_is_not_used(source: str, expected: list[str]) -> None:
    """Never a decision with a row less than was written."""
    report = Report()

    assert step(source, report) is None
    assert expected == kinds(report)


def test_a_name_with_a_mistake_leaves_the_question_without_that_choice() -> None:
    """The problem keeps the guide from being used; the other choices are still checked."""
    report = Report()
    found = step("choices:\n  Yes: end\n  no: end\n  non: The End\n", report)

    assert isinstance(found, Question)
    assert [choice.name for choice in found.choices] == ["no"]
    assert kinds(report) == ["bad-name", "bad-name"]


def test_six_choices_fit_a_small_phone() -> None:
    """Five and "I don't know"; a seventh does not."""
    six = "choices:\n" + "".join(f"  c{number}: end\n" for number in range(6))
    report = Report()
    step(six + "  c6: end\n", report)

    assert isinstance(sound(six), Question)
    assert [(one[0], one[3]) for one in told(report)] == [
        ("too-many-choices", {"count": 7, "most": 6})
    ]


def test_choices_that_are_no_names_with_steps_are_told() -> None:
    """A list of words leads nowhere."""
    report = Report()

    assert step("choices: [yes, no]", report) is None
    assert told(report) == [("no-choices", 1, 3, {"name": "start"})]


def test_what_a_step_does_is_not_guessed_after_a_mistyped_word() -> None:
    """`imput` is one mistake, and not also a `save` that nobody asked for."""
    report = Report()

    assert step("imput: town\nsave: town\ngo: end\n", report) is None
    assert kinds(report) == ["unknown-key"]
