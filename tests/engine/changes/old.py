"""The content before any change, its lines by name, and the same with some lines changed."""

from collections.abc import Mapping
from typing import Final

GUIDE: Final = """
start: {choices: {yes: first, no: tell}, save: agreed}
first: {choices: {a: tell, b: when, c: town}, save: paper}
when: {input: date, save: letter-day, unknown: tell, go: received}
received: {input: date, save: received-day, go: time}
time: {decide: [{when: complaint is passed, go: late}, {otherwise: soon}]}
late: {go: last}
soon: {go: last}
town: {input: town, save: town, unknown: tell, go: known}
known: {decide: [{when: town is paris, go: paris}, {otherwise: tell}]}
paris: {go: last}
tell: {go: last}
last: {choices: {again: first, lawyer: lawyer, done: end}}
lawyer: {call: lawyer, go: last}
"""

OLD: Final[Mapping[str, str]] = {
    "menu": """
start: {choices: {guide: guide, about: about}}
about: {go: end}
guide: {call: guide, go: end}
""",
    "guide": GUIDE,
    "lawyer": """
start: {choices: {free: free, paid: free}, save: kind}
free: {go: end}
""",
}

YES: Final = "start: {choices: {yes: first, no: tell}, save: agreed}"
ASKED: Final = YES.replace("yes: first", "yes: ask")
FIRST: Final = "first: {choices: {a: tell, b: when, c: town}, save: paper}"
WHEN: Final = "when: {input: date, save: letter-day, unknown: tell, go: received}"
RECEIVED: Final = "received: {input: date, save: received-day, go: time}"
DECIDE_TIME: Final = "{decide: [{when: complaint is passed, go: late}, {otherwise: soon}]}"
DECIDE_KNOWN: Final = "{decide: [{when: town is paris, go: paris}, {otherwise: tell}]}"
THIS_YEAR: Final = "today is before 2027-01-01"
TELL: Final = "\ntell: {go: last}"
LAST: Final = "last: {choices: {again: first, lawyer: lawyer, done: end}}"
DAYS: Final = "2026-11-01 2026-11-02"


def edited(*edits: tuple[str, str], flow: str = "guide") -> dict[str, str]:
    """
    The old content with some lines of one guide written otherwise.

    Raises:
        ValueError: When a line is not there exactly once.
    """
    text = OLD[flow]
    for before, after in edits:
        if text.count(before) != 1:
            raise ValueError(f"{before!r} is {text.count(before)} times in {flow}")
        text = text.replace(before, after)
    return {**OLD, flow: text}


def decide(when: str, go: str, otherwise: str) -> str:
    """A step that decides by one condition."""
    return f"{{decide: [{{when: {when}, go: {go}}}, {{otherwise: {otherwise}}}]}}"
