"""The tables from codes to names, of today and of before."""

import pytest

from bot.engine.compiled import CompiledContent
from bot.model.codes import (
    check_code,
    choice_code,
    flow_code,
    in_flow,
    outcome_code,
    step_code,
)
from bot.model.names import ChoiceName, FlowName, StepName
from tests.build import AR, EN, FR, compiled_of

MENU = "start: {choices: {guide: guide}}\nguide: {call: guide, go: end}"
GUIDE = """
was: [refused, old-refused]
steps:
  start: {choices: {yes: town, no: which}, was-choices: {yes: [oui, y]}}
  town: {was: [city, place], input: town, save: town, go: which}
  which:
    was: [sort]
    decide: [{when: today is before 2027-01-01, go: tell}, {otherwise: end}]
  tell: {was: [say, speak], go: call}
  call: {was: [ring], call: lawyer, go: end}
"""
LAWYER = "start: {choices: {yes: end}}"
FLOW = FlowName("guide")
NAMES = [FlowName("guide"), FlowName("refused"), FlowName("old-refused")]


@pytest.fixture(scope="module")
def compiled() -> CompiledContent:
    return compiled_of({"menu": MENU, "guide": GUIDE, "lawyer": LAWYER}, shows={})


def test_flows(compiled: CompiledContent) -> None:
    """A flow is found under its name and under each that it had before."""
    codes = {flow_code(name): "guide" for name in NAMES}

    assert {
        **codes,
        flow_code(FlowName("menu")): "menu",
        flow_code(FlowName("lawyer")): "lawyer",
    } == compiled.flows


def test_a_name_taken_again() -> None:
    """A name that another flow, step or choice has today is today's, whoever had it before."""
    compiled = compiled_of(
        {
            "menu": MENU,
            "guide": """
was: [lawyer]
steps:
  start: {was: [other], choices: {a: other, b: other}, was-choices: {a: [b]}}
  other: {go: end}
""",
            "lawyer": LAWYER,
        },
        shows={},
    )
    start = compiled.step(FLOW, StepName("start"))

    assert compiled.flows[flow_code(FlowName("lawyer"))] == "lawyer"
    assert compiled.entries[FLOW, step_code(StepName("other"))] == "other"
    assert start.choices[in_flow(FLOW, choice_code(StepName("start"), ChoiceName("b")))] == "b"


def test_languages(compiled: CompiledContent) -> None:
    """A language is one character in a link, both ways."""
    assert compiled.locales == {"f": FR, "e": EN, "a": AR}
    assert compiled.locale_codes == {FR: "f", EN: "e", AR: "a"}


def test_choices(compiled: CompiledContent) -> None:
    """A choice is found under every name it had, in a step and flow under every name they had."""
    table = compiled.step(FLOW, StepName("start"))
    expected = {
        in_flow(flow, choice_code(StepName("start"), ChoiceName(name))): choice
        for flow in NAMES
        for name, choice in [("yes", "yes"), ("oui", "yes"), ("y", "yes"), ("no", "no")]
    }

    assert expected == table.choices
    assert table.outcomes == {}


def test_outcomes(compiled: CompiledContent) -> None:
    """What a decision came to is found under every name of the outcome, and `end` is one."""
    table = compiled.step(FLOW, StepName("which"))
    expected = {
        in_flow(flow, outcome_code(StepName(step), StepName(name))): outcome
        for flow in NAMES
        for step in ("which", "sort")
        for name, outcome in [("tell", "tell"), ("say", "tell"), ("speak", "tell"), ("end", "end")]
    }

    assert expected == table.outcomes
    assert table.choices == {}


def test_step_codes_and_checks(compiled: CompiledContent) -> None:
    """A step's code and check are written with today's names and read with all."""
    table = compiled.step(FLOW, StepName("town"))
    steps = [StepName("town"), StepName("city"), StepName("place")]

    assert in_flow(FLOW, step_code(StepName("town"))) == table.code
    assert {in_flow(flow, step_code(step)) for flow in NAMES for step in steps} == table.codes
    assert check_code(FLOW, StepName("town")) == table.checks[0]
    assert {check_code(flow, step) for flow in NAMES for step in steps} == set(table.checks)


def test_entries(compiled: CompiledContent) -> None:
    """A link of one step opens steps with words alone, under every name they had."""
    opened = {
        name: compiled.entries.get((FLOW, step_code(StepName(name))))
        for name in ["start", "town", "city", "place", "tell", "say", "speak"]
    }
    wordless = [
        compiled.entries.get((FLOW, step_code(StepName(name))))
        for name in ["which", "sort", "call", "ring"]
    ]

    assert opened == {
        "start": "start",
        "town": "town",
        "city": "town",
        "place": "town",
        "tell": "tell",
        "say": "tell",
        "speak": "tell",
    }
    assert wordless == [None] * 4


def test_codes_of_two_flows_differ(compiled: CompiledContent) -> None:
    """`start` and `yes` stand in many flows: a move made in one does not fit the other."""
    here = compiled.step(FLOW, StepName("start")).choices
    there = compiled.step(FlowName("lawyer"), StepName("start")).choices

    assert not here.keys() & there.keys()
