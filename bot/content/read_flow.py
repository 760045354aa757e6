"""Reads one guide: `flows/<name>.yaml` to a Flow, or to problems."""

from pathlib import PurePosixPath
from typing import Final

from bot.content.fields import NAME, FieldReader, each_once, is_name, is_twice, without_strays
from bot.content.flow_format import migrate, read_format
from bot.content.read_step import KEYS as STEP_KEYS
from bot.content.read_step import read_step
from bot.content.report import Report
from bot.content.yaml_tree import Fields, Node
from bot.model.flows import Flow, Step
from bot.model.names import START, FlowName, StepName

MOST_STEPS: Final = 120
"""The largest guide has 94, and two names soon share the two signs that they are in a link."""
KEYS: Final = ("flow", "format", "about", "read", "was", "sensitive", "danger", "steps")


def read_flow(path: str, tree: Fields, report: Report) -> Flow | None:
    """The flow of one file; None when a problem keeps it from being used."""
    number = read_format(tree, report)
    if number is None:
        return None
    tree, _ = migrate(tree, number)
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
    if len(node.pairs) > MOST_STEPS:
        report.error(node.place, "too-many-steps", count=len(node.pairs), most=MOST_STEPS)
        return None
    steps = _read_steps(node, report)
    former = _former_steps(steps)
    names = [key.value for key, _ in node]
    if START not in names and all(map(NAME.fullmatch, names)):
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
    steps: dict[StepName, Step] = {}
    pairs = without_strays(node, _is_field, report)
    for key, value in each_once(pairs, "duplicate-step", report):
        if not is_name(key, report):
            continue
        if key.value in {"end", "title"}:
            report.error(key.place, "reserved-name", name=key.value)
            continue
        if isinstance(value, Fields):
            step = read_step(key, value, report)
            if step is not None:
                steps[StepName(key.value)] = step
        elif not is_twice(key.value, pairs):
            report.error(key.place, "empty-step", name=key.value)
    return steps


def _is_field(name: str, value: Node, above: Node | None) -> bool:
    """A step may be called "call"; but then it has fields, and so has the step above it."""
    is_step = isinstance(value, Fields) and (above is None or isinstance(above, Fields))
    return name in STEP_KEYS and not is_step


def _former_steps(steps: dict[StepName, Step]) -> dict[StepName, StepName]:
    return {was: step.about.name for step in steps.values() for was in step.about.was}
