"""Two contents that have nothing to do with each other but some names: no link misleads."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.engine.guides import Guides
from tests.build import content_of
from tests.engine.survival import survive

MENU = "start: {choices: {one: one, two: two}}\none: {call: one, go: end}\ntwo: {call: two, go: end}"
STEPS = ("start", "ask", "tell", "day", "then")
CHOICES = ("yes", "no", "unsure")


@st.composite
def flow(draw: st.DrawFn, name: str, calls: tuple[str, ...]) -> str:
    """The steps of a flow out of a few names, each saved under the name of its step."""
    target = st.sampled_from([*STEPS, "end", "end"])
    lines = []
    for number, step in enumerate(STEPS, 1):
        # Steps without words lead down the file only: lint forbids rings of them.
        below = st.sampled_from([*STEPS[number:], "end"])
        answer = f"{name}-{step}"
        kinds = ["choices", "choices", "again", "tell", "date", "town", "by-answer", "by-day"]
        match draw(st.sampled_from([*kinds, *(["call"] if calls else [])])):
            case "choices" | "again" as kind:
                chosen = draw(st.permutations(CHOICES))[: draw(st.integers(1, 3))]
                choices = ", ".join(f"{choice}: {draw(target)}" for choice in chosen)
                again = ", asks-again-after: 5 days" if kind == "again" else ""
                text = f"{{choices: {{{choices}}}, save: {answer}{again}}}"
            case "tell":
                text = f"{{go: {draw(target)}}}"
            case "date" | "town" as kind:
                unknown = f", unknown: {draw(target)}" if draw(st.booleans()) else ""
                text = f"{{input: {kind}, save: {answer}, go: {draw(target)}{unknown}}}"
            case "by-answer":
                read = draw(st.sampled_from([f"{name}-ask is yes", f"{name}-day is known"]))
                rows = f"[{{when: {read}, go: {draw(below)}}}, {{otherwise: {draw(below)}}}]"
                text = f"{{decide: {rows}}}"
            case "by-day":
                read = draw(st.sampled_from(["appeal is passed", "today is before 2027-01-01"]))
                rows = f"[{{when: {read}, go: {draw(below)}}}, {{otherwise: {draw(below)}}}]"
                text = f"{{decide: {rows}}}"
            case _:
                text = f"{{call: {draw(st.sampled_from(calls))}, go: {draw(below)}}}"
        lines.append(f"{step}: {text}")
    return "\n".join(lines)


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


@st.composite
def contents(draw: st.DrawFn) -> dict[str, str]:
    """A menu with two flows; the first may call the second."""
    return {"menu": MENU, "one": draw(flow("one", ("two",))), "two": draw(flow("two", ()))}


def _guides(flows: dict[str, str]) -> Guides:
    return Guides.of(content_of(flows, deadlines=DEADLINES, shows={}))


@settings(max_examples=3000, deadline=None, suppress_health_check=list(HealthCheck))
@given(contents(), contents())
def test_any_change_is_told_or_harmless(old: dict[str, str], new: dict[str, str]) -> None:
    """Whatever becomes of the content, a link shows the same step and answers, or says so."""
    survive(_guides(old), _guides(new))
