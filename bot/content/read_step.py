"""Parser of one step: which of a few fields it has decides of which kind it is."""

import re
from collections.abc import Collection
from dataclasses import replace
from itertools import pairwise
from typing import Final

from bot.content.fields import FieldReader, each_once, is_name
from bot.content.read_conditions import read_condition
from bot.content.report import Report
from bot.content.yaml_tree import Fields, Items, Node, Text
from bot.model.conditions import Condition
from bot.model.flows import (
    INPUTS,
    About,
    Call,
    Choice,
    Decision,
    DecisionRow,
    InfoStep,
    PlacesStep,
    Question,
    Step,
)
from bot.model.letters import LetterName
from bot.model.names import START, AnswerName, ChoiceName, FactId, FlowName, PlaceKind, StepName

MAX_CHOICES: Final = 6
"""Five and "I don't know": what fits a small phone without scrolling."""

CARDS: Final = 3
"""Places shown at once when a step does not say how many."""

ABOUT: Final = ("facts", "no-law", "critical", "sensitive", "danger", "was")
DOING: Final = ("choices", "input", "places", "decide", "call")
OFFERED: Final = ("letter", "card")
"""What a step may give beside its words."""
KEYS: Final = (*ABOUT, *DOING, *OFFERED, "go", "save", "unknown", "was-choices", "asks-again-after")
ALLOWED: Final = {
    "choices": {*ABOUT, *OFFERED, "choices", "save", "was-choices", "asks-again-after"},
    "input": {*ABOUT, "input", "save", "unknown", "go"},
    "places": {*ABOUT, "places", "go"},
    "decide": {"decide", "was"},
    "call": {"call", "go", "was"},
    "": {*ABOUT, *OFFERED, "go"},
}


def read_step(key: Text, fields: Fields, report: Report) -> Step | None:
    """The step called *key*, or None after a problem."""
    before = len(report.problems)
    reader = FieldReader(fields, "a step", report)
    reader.known(KEYS)
    if len(report.problems) > before:
        return None
    doing = [word for word in DOING if reader.has(word)]
    if len(doing) > 1:
        report.error(key.place, "two-things", name=key.value, first=doing[0], second=doing[1])
        return None
    word = doing[0] if doing else ""
    odd = next((name for name, _ in fields if name.value not in ALLOWED[word]), None)
    if odd is not None:
        report.error(odd.place, "does-not-go-with", name=odd.value, word=word or "go")
        return None
    about = _about(key, reader)
    match word:
        case "choices":
            return _question(about, reader)
        case "input":
            return _input(about, reader)
        case "places":
            return _places(about, reader)
        case "decide":
            return _decision(about, reader)
        case "call":
            return _call(about, reader)
        case _:
            go = _go(about, reader)
            return None if go is None else InfoStep(about, go)


def _call(about: About, reader: FieldReader) -> Call | None:
    """Another guide, or with a slash a step of it: `call: tonight/refused`."""
    go, called = _go(about, reader), reader.text("call")
    if called is None:
        return None
    flow, slash, step = called.value.partition("/")
    entered = step if slash else START
    if not all(is_name(replace(called, value=one), reader.report) for one in (flow, entered)):
        return None
    return None if go is None else Call(about, FlowName(flow), go, StepName(entered))


def _about(key: Text, reader: FieldReader) -> About:
    letter = reader.name("letter", required=False)
    return About(
        name=StepName(key.value),
        place=key.place,
        facts=tuple(FactId(text.value) for text in reader.texts("facts")),
        critical=reader.flag("critical"),
        sensitive=reader.flag("sensitive"),
        danger=reader.flag("danger"),
        was=tuple(StepName(text.value) for text in reader.names("was")),
        no_law=reader.words("no-law", required=False),
        letter=None if letter is None else LetterName(letter.value),
        card=reader.flag("card"),
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
        reader.report.error(about.place, "no-choices", name=about.name)
        return None
    former = _former_choices(reader, {name.value for name, _ in node})
    choices: list[Choice] = []
    for name, target in each_once(node.pairs, "duplicate-choice", reader.report):
        if not isinstance(target, Text) or not target.value:
            reader.report.error(target.place, "not-a-text", name=name.value)
        elif is_name(name, reader.report) and is_name(target, reader.report):
            was = former.get(name.value, ())
            go = StepName(target.value)
            choices.append(Choice(ChoiceName(name.value), go, target.place, was))
    if len(choices) > MAX_CHOICES:
        reader.report.error(about.place, "too-many-choices", count=len(choices), most=MAX_CHOICES)
    save = reader.name("save", required=False)
    return Question(
        about,
        tuple(choices),
        None if save is None else AnswerName(save.value),
        _stale_after(reader),
    )


def _former_choices(
    reader: FieldReader, choices: Collection[str]
) -> dict[str, tuple[ChoiceName, ...]]:
    """The names that *choices* had before; a name that is none of them is a problem."""
    node = reader.fields.get("was-choices")
    if node is None:
        return {}
    if not isinstance(node, Fields):
        reader.report.error(node.place, "not-fields", name="was-choices")
        return {}
    inner = FieldReader(node, "was-choices", reader.report)
    inner.known(choices)
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
    kind = reader.one_of("input", INPUTS)
    go, save = _go(about, reader), reader.name("save")
    unknown = reader.name("unknown", required=False)
    if kind is None or go is None or save is None:
        return None
    not_known = None if unknown is None else StepName(unknown.value)
    return kind(about, AnswerName(save.value), go, not_known)


def _places(about: About, reader: FieldReader) -> PlacesStep | None:
    node = reader.fields.get("places")
    if not isinstance(node, Fields):
        reader.report.error(about.place if node is None else node.place, "not-fields",
                            name="places")  # fmt: skip
        return None
    old = next((key for key, _ in node if key.value == "kind"), None)
    if old is not None:
        # Of a file of format 1, `flow_format.py` has put it right: so this one says format 2.
        reader.report.error(old.place, "renamed-field", name="kind", meant="search", number=2)
        return None
    inner = FieldReader(node, "places", reader.report)
    inner.known(("search", "near", "who", "show", "none"))
    search, near = inner.name("search"), inner.name("near", required=False)
    show, none, go = inner.number("show", required=False), inner.name("none"), _go(about, reader)
    who = inner.names("who")
    if search is None or none is None or go is None:
        return None
    return PlacesStep(
        about,
        PlaceKind(search.value),
        None if near is None else AnswerName(near.value),
        tuple(text.value for text in who),
        show or CARDS,
        StepName(none.value),
        go,
    )


def _decision(about: About, reader: FieldReader) -> Decision | None:
    report = reader.report
    node = reader.fields.get("decide")
    if isinstance(node, Fields) and node.pairs:
        _tell_dash(node.pairs[0][0], report)
        return None
    if not isinstance(node, Items) or not node.items:
        report.error(about.place, "no-rows", name=about.name)
        return None
    before = len(report.problems)
    _tell_split_rows(node, report)
    if len(report.problems) > before:
        return None
    *above, last = node.items
    rows = [_row(item, report) for item in above]
    target = _otherwise(last, report)
    if target is None or len(report.problems) > before:
        return None
    return Decision(about, tuple(row for row in rows if row is not None), target)


def _row(item: Node, report: Report) -> DecisionRow | None:
    """One row with its conditions."""
    row = _fields_of_row(item, report)
    if row is None:
        return None
    if row.has("otherwise"):
        report.error(row.fields.place, "otherwise-not-last")
        return None
    go, conditions = row.name("go"), _conditions(row)
    if go is None or not conditions:
        return None
    return DecisionRow(conditions, StepName(go.value), row.fields.place)


def _otherwise(item: Node, report: Report) -> StepName | None:
    """The last row: everybody whom the rows above did not catch."""
    row = _fields_of_row(item, report)
    if row is None:
        return None
    if not row.has("otherwise"):
        row.missing(row.fields.place, "no-otherwise")
        return None
    target = row.name("otherwise")
    return None if target is None else StepName(target.value)


def _fields_of_row(item: Node, report: Report) -> FieldReader | None:
    """The fields of one row; None when it holds what belongs into two."""
    if not isinstance(item, Fields) or not item.pairs:
        report.error(item.place, "not-a-row")
        return None
    first, *others = (key for key, _ in item)
    ends = {first.value, "otherwise"} if first.value != "otherwise" else {"when", "go"}
    second = next((key for key in others if key.value in ends), None)
    if second is not None:
        _tell_dash(second, report)
        return None
    row = FieldReader(item, "a row of decide", report)
    row.known(("when", "go", "otherwise"))
    return row


def _tell_split_rows(rows: Items, report: Report) -> None:
    """`- when: …` and under it `- go: …`: one row that a dash has made two."""
    for above, below in pairwise(rows):
        if _keys(above) == ["when"] and _keys(below) == ["go"]:
            report.error(below.place, "dash-too-many", name="go")


def _keys(node: Node) -> list[str]:
    return [key.value for key, _ in node] if isinstance(node, Fields) else []


def _tell_dash(key: Text, report: Report) -> None:
    report.error(key.place, "row-without-dash", name=key.value)


def _conditions(row: FieldReader) -> tuple[Condition, ...]:
    found = (read_condition(text, row.report) for text in row.texts("when", required=True))
    return tuple(condition for condition in found if condition is not None)
