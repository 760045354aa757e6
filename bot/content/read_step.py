"""Reads one step of a guide. What a step does is told by which of a few words it has."""

import re
from typing import Final

from bot.content.fields import FieldReader, is_name
from bot.content.read_conditions import read_condition
from bot.content.report import Report
from bot.content.yaml_tree import Fields, Items, Node, Text
from bot.model.conditions import Condition
from bot.model.flows import (
    About,
    Call,
    Choice,
    DayQuestion,
    Decision,
    Question,
    Row,
    Step,
    Telling,
    TownQuestion,
)
from bot.model.names import AnswerName, ChoiceName, FactId, FlowName, StepName

MAX_CHOICES: Final = 6
"""Five and "I don't know": what fits a small phone without scrolling."""

ABOUT: Final = ("facts", "critical", "sensitive", "danger", "was")
DOING: Final = ("choices", "input", "decide", "call")
KEYS: Final = (*ABOUT, *DOING, "go", "save", "unknown", "was-choices", "asks-again-after")
ALLOWED: Final = {
    "choices": {*ABOUT, "choices", "save", "was-choices", "asks-again-after"},
    "input": {*ABOUT, "input", "save", "unknown", "go"},
    "decide": {"decide", "was"},
    "call": {"call", "go", "was"},
    "": {*ABOUT, "go"},
}


def read_step(key: Text, fields: Fields, report: Report) -> Step | None:
    """The step called *key*, or None after a problem."""
    before = len(report.problems)
    reader = FieldReader(fields, "a step", report)
    reader.known(KEYS)
    doing = [word for word in DOING if reader.has(word)]
    if len(doing) > 1:
        report.error(key.place, "two-things", name=key.value, first=doing[0], second=doing[1])
        return None
    word = doing[0] if doing else ""
    for name, _ in fields:
        if name.value in KEYS and name.value not in ALLOWED[word]:
            report.error(name.place, "does-not-go-with", name=name.value, word=word or "go")
    if len(report.problems) > before:
        return None
    about = _about(key, reader)
    match word:
        case "choices":
            return _question(about, reader)
        case "input":
            return _input(about, reader)
        case "decide":
            return _decision(about, reader)
        case "call":
            go, flow = _go(about, reader), reader.name("call")
            return None if go is None or flow is None else Call(about, FlowName(flow.value), go)
        case _:
            go = _go(about, reader)
            return None if go is None else Telling(about, go)


def _about(key: Text, reader: FieldReader) -> About:
    return About(
        name=StepName(key.value),
        place=key.place,
        facts=tuple(FactId(text.value) for text in reader.texts("facts")),
        critical=reader.flag("critical"),
        sensitive=reader.flag("sensitive"),
        danger=reader.flag("danger"),
        was=tuple(StepName(text.value) for text in reader.names("was")),
    )


def _go(about: About, reader: FieldReader) -> StepName | None:
    if not reader.has("go"):
        reader.report.error(about.place, "no-go", name=about.name)
        return None
    text = reader.name("go")
    return None if text is None else StepName(text.value)


def _question(about: About, reader: FieldReader) -> Question | None:
    node = reader.fields.get("choices")
    if not isinstance(node, Fields) or not node.pairs:
        reader.report.error(about.place if node is None else node.place, "no-choices")
        return None
    former = _former_choices(reader)
    first: dict[str, int] = {}
    choices: list[Choice] = []
    for name, target in node:
        if name.value in first:
            reader.report.error(
                name.place, "duplicate-choice", name=name.value, line=first[name.value]
            )
            continue
        first[name.value] = name.place.line
        if not isinstance(target, Text):
            reader.report.error(target.place, "not-a-text", name=name.value)
        elif is_name(name, reader.report) and is_name(target, reader.report):
            was = former.pop(name.value, ())
            go = StepName(target.value)
            choices.append(Choice(ChoiceName(name.value), go, target.place, was))
    for left in former:
        reader.report.error(about.place, "unknown-choice", name=left)
    if len(choices) > MAX_CHOICES:
        reader.report.error(about.place, "too-many-choices", count=len(choices), most=MAX_CHOICES)
    save = reader.name("save", required=False)
    return Question(
        about,
        tuple(choices),
        None if save is None else AnswerName(save.value),
        _stale_after(reader),
    )


def _former_choices(reader: FieldReader) -> dict[str, tuple[ChoiceName, ...]]:
    node = reader.fields.get("was-choices")
    if node is None:
        return {}
    if not isinstance(node, Fields):
        reader.report.error(node.place, "not-fields", name="was-choices")
        return {}
    inner = FieldReader(node, "was-choices", reader.report)
    return {
        key.value: tuple(ChoiceName(text.value) for text in inner.names(key.value))
        for key, _ in node
    }


def _stale_after(reader: FieldReader) -> int | None:
    text = reader.text("asks-again-after", required=False)
    if text is None:
        return None
    found = re.fullmatch(r"([1-9]\d{0,2}) days?", text.value)
    if found is None:
        reader.report.error(text.place, "bad-length", value=text.value)
        return None
    return int(found[1])


def _input(about: About, reader: FieldReader) -> Step | None:
    kinds: dict[str, type[DayQuestion | TownQuestion]] = {
        "date": DayQuestion,
        "town": TownQuestion,
    }
    kind = reader.one_of("input", kinds)
    go, save = _go(about, reader), reader.name("save")
    unknown = reader.name("unknown", required=False)
    if kind is None or go is None or save is None:
        return None
    not_known = None if unknown is None else StepName(unknown.value)
    return kind(about, AnswerName(save.value), go, not_known)


def _decision(about: About, reader: FieldReader) -> Decision | None:
    report = reader.report
    node = reader.fields.get("decide")
    if isinstance(node, Fields):
        report.error(node.place, "row-without-dash")
        return None
    if not isinstance(node, Items) or not node.items:
        report.error(about.place, "no-rows", name=about.name)
        return None
    rows = [_row(item, report) for item in node.items[:-1]]
    last = node.items[-1]
    target = _otherwise(last, report) if isinstance(last, Fields) else None
    if target is None:
        return None
    return Decision(about, tuple(row for row in rows if row is not None), target)


def _row(item: Node, report: Report) -> Row | None:
    """One row with its conditions."""
    if not isinstance(item, Fields):
        report.error(item.place, "not-a-row")
        return None
    row = FieldReader(item, "a row of decide", report)
    row.known(("when", "go", "otherwise"))
    if row.has("otherwise"):
        report.error(item.place, "otherwise-not-last")
        return None
    go, conditions = row.name("go"), _conditions(row)
    return None if go is None or not conditions else Row(conditions, StepName(go.value), go.place)


def _otherwise(item: Fields, report: Report) -> StepName | None:
    """The last row: everybody whom the rows above did not catch."""
    row = FieldReader(item, "a row of decide", report)
    if not row.has("otherwise"):
        report.error(item.place, "no-otherwise")
        return None
    row.known(("otherwise",))
    target = row.name("otherwise")
    return None if target is None else StepName(target.value)


def _conditions(row: FieldReader) -> tuple[Condition, ...]:
    if not row.has("when"):
        row.report.error(row.fields.place, "missing-field", thing=row.thing, name="when")
    found = (read_condition(text, row.report) for text in row.texts("when"))
    return tuple(condition for condition in found if condition is not None)
