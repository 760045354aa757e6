"""
Reads and writes `flows/_published.tsv`: the names that old buttons hold, and marks of safety.

A line is a guide, a step (or `-`), marks and choices, with tabs between. A program adds to it at
each release (`python -m bot.tools.note_published`); it only grows. By hand, marks may be taken out
of a line, or "gone" written there.
"""

from collections.abc import Iterable, Mapping
from typing import Final

from bot.content.report import Report
from bot.model.content import Content
from bot.model.names import FlowName, StepName
from bot.model.problem import SourceLocation
from bot.model.published import (
    CRITICAL,
    DANGER,
    FACTS,
    GONE,
    SENSITIVE,
    WHOLE,
    Published,
    choices_of,
    marks_of_flow,
    marks_of_step,
)

FILE: Final = "flows/_published.tsv"
_MARKS: Final = (CRITICAL, FACTS, SENSITIVE, DANGER, GONE)
_COLUMNS: Final = 4
_HEAD: Final = (
    "# Names that stand in people's buttons, and marks of safety: guide, step, marks, choices.\n"
    '# Made by: python -m bot.tools.note_published. A line is never deleted: write "gone" as its\n'
    "# mark when nothing has taken its place, and take a mark out when it is meant to go.\n"
)


def read_published(source: str, report: Report) -> dict[Published, int]:
    """Each line with its number; of wrong lines, the first is told."""
    found: dict[Published, int] = {}
    report.lines[FILE] = source.split("\n")
    for number, line in enumerate(report.lines[FILE], 1):
        if not line or line.startswith("#"):
            continue
        columns = line.split("\t")
        marks = frozenset(columns[2].split()) if len(columns) == _COLUMNS else frozenset({line})
        if not marks <= {*_MARKS}:
            place = SourceLocation(FILE, number, 1, len(line))
            report.error(place, "bad-published", known=", ".join(_MARKS))
            return {}
        step = None if columns[1] == WHOLE else StepName(columns[1])
        found[Published(FlowName(columns[0]), step, marks, tuple(columns[3].split()))] = number
    return found


def as_published(content: Content, before: Iterable[Published]) -> str:
    """The file for content as it is today: every name of *before* too, marks as they are now."""
    known = {(one.flow, one.step): one for one in before}
    for one in _today(content):
        old = known.get((one.flow, one.step))
        choices = dict.fromkeys((*(old.choices if old else ()), *one.choices))
        known[one.flow, one.step] = Published(one.flow, one.step, one.marks, tuple(choices))
    rows = sorted(known.values(), key=lambda one: (one.flow, one.step or ""))
    return _HEAD + "".join(map(_line, rows))


def _line(one: Published) -> str:
    marks = " ".join(sorted(one.marks, key=_MARKS.index))
    return f"{one.flow}\t{one.step or WHOLE}\t{marks}\t{' '.join(one.choices)}\n"


def _today(content: Content) -> Iterable[Published]:
    for flow in content.flows.values():
        for name in (flow.name, *flow.was):
            yield Published(name, None, marks_of_flow(flow), ())
        for step in flow.steps.values():
            for known_as in (step.about.name, *step.about.was):
                yield Published(flow.name, known_as, marks_of_step(step), choices_of(step))


Lines = Mapping[Published, int]
