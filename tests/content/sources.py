"""Reads short pieces of content files, as the tests write them."""

from collections.abc import Mapping
from textwrap import dedent

from bot.content.fields import FieldReader
from bot.content.read_data import read_deadlines
from bot.content.read_flow import read_flow
from bot.content.report import Report
from bot.content.yaml_tree import Fields, read_tree
from bot.model.content import Content
from bot.model.flows import Flow
from bot.model.names import DeadlineName, FlowName, Locale, StepName

PATH = "flows/refused.yaml"
READ = "read: {on: 2026-11-22, by: Maître Exemple, again-before: 2027-03-01}"


def tree(source: str, report: Report, path: str = PATH) -> Fields:
    """The tree of a file that can be read."""
    found = read_tree(path, dedent(source), report)
    if found is None:
        raise AssertionError(told(report))
    return found


def fields(source: str, report: Report, thing: str = "a step") -> FieldReader:
    """A reader of the outermost fields of *source*."""
    return FieldReader(tree(source, report), thing, report)


def told(report: Report) -> list[tuple[str, int, int, dict[str, str | int]]]:
    """Each problem: its kind, line, column and values."""
    return [
        (one.kind, one.place.line, one.place.column, dict(one.values)) for one in report.in_order()
    ]


def kinds(report: Report) -> list[str]:
    """The kind of each problem, in the order of the files."""
    return [one.kind for one in report.in_order()]


def flow(name: str, steps: str, report: Report) -> Flow:
    """A guide of these *steps*, which begin at the left edge."""
    path = f"flows/{name}.yaml"
    body = "".join(f"  {line}\n" for line in dedent(steps).strip().splitlines())
    source = f"flow: {name}\nabout: A guide.\n{READ}\nsteps:\n{body}"
    found = read_flow(path, tree(source, report, path), report)
    if found is None:
        raise AssertionError(told(report))
    return found


def content(
    steps: Mapping[str, str],
    report: Report,
    *,
    deadlines: str = "",
    shows: Mapping[tuple[str, str], tuple[str, ...]] | None = None,
) -> Content:
    """Guides by name, with the steps of each; *shows* names the deadlines of their words."""
    flows = {FlowName(name): flow(name, source, report) for name, source in steps.items()}
    limits = tree(deadlines, report, "flows/_deadlines.yaml") if deadlines else None
    return Content(
        flows=flows,
        deadlines={} if limits is None else read_deadlines(limits, report),
        facts={},
        contacts={},
        towns={},
        languages={},
        source=Locale("fr"),
        shows={
            (FlowName(name), StepName(step)): tuple(map(DeadlineName, names))
            for (name, step), names in (shows or {}).items()
        },
    )
