"""Whatever becomes of the content, no link misleads: contents made by hypothesis."""

from collections.abc import Mapping

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.engine.compiled import CompiledContent
from tests.build import content_of
from tests.engine.survival import survive

MENU = """
start: {choices: {one: one, two: two}}
one: {call: one, go: end}
two: {call: two, go: end}
"""
STEPS = ("start", "ask", "tell", "day", "then")
CHOICES = ("yes", "no", "unsure")
CALLS: Mapping[str, tuple[str, ...]] = {"one": ("two",), "two": ()}
DEADLINES = """
appeal:
  about: Fifteen days, counted from whatever day was given.
  from: [one-day, two-day, one-ask, two-ask, one-then, two-then]
  days: 15
  counting: calendar
  law: none
  facts: []
  reviewed: 2026-11-02
"""

Steps = dict[tuple[str, str], str]
"""What each step of each flow does, as it is written in its file."""


@st.composite
def step_of(draw: st.DrawFn, flow: str, number: int) -> str:
    """Anything that a step may do; its answer is saved under the name of flow and step."""
    target = st.sampled_from([*STEPS, "end", "end"])
    # Steps without words lead down the file only: lint forbids rings of them.
    below = st.sampled_from([*STEPS[number + 1 :], "end"])
    answer = f"{flow}-{STEPS[number]}"
    kinds = ["choices", "choices", "again", "tell", "date", "town", "by-answer", "by-day"]
    match draw(st.sampled_from([*kinds, *(["call"] if CALLS[flow] else [])])):
        case "choices" | "again" as kind:
            chosen = draw(st.permutations(CHOICES))[: draw(st.integers(1, 3))]
            choices = ", ".join(f"{choice}: {draw(target)}" for choice in chosen)
            again = ", asks-again-after: 5 days" if kind == "again" else ""
            return f"{{choices: {{{choices}}}, save: {answer}{again}}}"
        case "tell":
            return f"{{go: {draw(target)}}}"
        case "date" | "town" as kind:
            unknown = f", unknown: {draw(target)}" if draw(st.booleans()) else ""
            return f"{{input: {kind}, save: {answer}, go: {draw(target)}{unknown}}}"
        case "call":
            called = draw(st.sampled_from(CALLS[flow]))
            entered = draw(st.sampled_from(["", *(f"/{step}" for step in STEPS)]))
            return f"{{call: {called}{entered}, go: {draw(below)}}}"
        case kind:
            by_answer = [f"{flow}-ask is yes", f"{flow}-day is known"]
            by_day = ["appeal is passed", "today is before 2027-01-01"]
            when = draw(st.sampled_from(by_answer if kind == "by-answer" else by_day))
            return (
                f"{{decide: [{{when: {when}, go: {draw(below)}}}, {{otherwise: {draw(below)}}}]}}"
            )


@st.composite
def contents(draw: st.DrawFn) -> tuple[Steps, Steps]:
    """Two flows, the first of which may call the second; and the same with some steps changed."""
    places = [(flow, number) for flow in CALLS for number in range(len(STEPS))]
    old = {(flow, STEPS[number]): draw(step_of(flow, number)) for flow, number in places}
    again = draw(st.sets(st.sampled_from(places), min_size=1))
    new = {(flow, STEPS[number]): draw(step_of(flow, number)) for flow, number in sorted(again)}
    return old, {**old, **new}


def _guides(steps: Steps) -> CompiledContent:
    lines: dict[str, list[str]] = {flow: [] for flow in CALLS}
    for (flow, step), text in steps.items():
        lines[flow].append(f"{step}: {text}")
    flows = {"menu": MENU} | {flow: "\n".join(told) for flow, told in lines.items()}
    return CompiledContent.of(content_of(flows, deadlines=DEADLINES, shows={}))


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(contents())
def test_any_change_is_told_or_harmless(change: tuple[Steps, Steps]) -> None:
    """Whatever becomes of the content, a link shows the same step and answers, or says so."""
    old, new = change

    survive(_guides(old), _guides(new))
    survive(_guides(new), _guides(old))
