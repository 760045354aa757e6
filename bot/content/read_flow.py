"""Reads one guide: `flows/<name>.yaml` to a Flow, or to problems."""

from pathlib import PurePosixPath
from typing import Final

from bot.content.fields import FieldReader, is_name
from bot.content.read_step import read_step
from bot.content.report import Report
from bot.content.yaml_tree import Fields, Text
from bot.model.flows import Flow, Step
from bot.model.names import START, FlowName, StepName

KEYS: Final = ("flow", "about", "read", "was", "sensitive", "danger", "steps")


def read_flow(path: str, tree: Fields, report: Report) -> Flow | None:
    """The flow of one file; None when a problem keeps it from being used."""
    before = len(report.problems)
    reader = FieldReader(tree, "a flow", report)
    reader.known(KEYS)
    name = reader.name("flow")
    about = reader.words("about")
    read = reader.reading()
    stem = PurePosixPath(path).stem
    if name is not None and name.value != stem:
        report.error(name.place, "flow-name", name=name.value, file=stem)
    node = tree.get("steps")
    if not isinstance(node, Fields):
        reader.missing(tree.place if node is None else node.place, "no-steps")
        return None
    steps = _read_steps(node, report)
    former = _former_steps(steps)
    if not any(key.value == START for key, _ in node):
        report.error(node.place, "no-start")
    if len(report.problems) > before or name is None or read is None:
        return None
    return Flow(
        name=FlowName(name.value),
        about=about,
        steps=steps,
        place=name.place,
        read=read,
        was=tuple(FlowName(text.value) for text in reader.names("was")),
        sensitive=reader.flag("sensitive"),
        danger=reader.flag("danger"),
        former_steps=former,
    )


def _read_steps(node: Fields, report: Report) -> dict[StepName, Step]:
    first: dict[str, int] = {}
    steps: dict[StepName, Step] = {}
    for key, value in node:
        if key.value in first:
            report.error(key.place, "duplicate-step", name=key.value, line=first[key.value])
            continue
        first[key.value] = key.place.line
        if not is_name(key, report):
            continue
        if key.value in {"end", "title"}:
            report.error(key.place, "reserved-name", name=key.value)
            continue
        step = _read_step(key, value, report)
        if step is not None:
            steps[StepName(key.value)] = step
    return steps


def _read_step(key: Text, value: object, report: Report) -> Step | None:
    if not isinstance(value, Fields):
        report.error(key.place, "empty-step", name=key.value)
        return None
    return read_step(key, value, report)


def _former_steps(steps: dict[StepName, Step]) -> dict[StepName, StepName]:
    return {was: step.about.name for step in steps.values() for was in step.about.was}
