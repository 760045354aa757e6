"""Reads `flows/_letters.yaml`: which parts a letter has, in which order, and when."""

from typing import Final

from bot.content.fields import FieldReader, each_entry, is_name
from bot.content.read_conditions import read_condition
from bot.content.report import Report
from bot.content.yaml_tree import Fields, Node, Text
from bot.model.conditions import AnswerIs, AnswerIsKnown
from bot.model.letters import Letter, LetterCondition, LetterName, LetterPart, PartName, Style
from bot.model.names import FactId

KEYS: Final = ("about", "facts", "parts")
_STYLES: Final = {style.value: style for style in Style}


def read_letters(tree: Fields, report: Report) -> dict[LetterName, Letter]:
    """Every letter of the file."""

    def read(key: Text, reader: FieldReader) -> Letter | None:
        node = reader.fields.get("parts")
        if not isinstance(node, Fields) or not node.pairs:
            reader.missing(key.place if node is None else node.place, "no-parts", name=key.value)
            return None
        parts = _parts(node, report)
        if not is_name(key, report) or parts is None:
            return None
        return Letter(
            name=LetterName(key.value),
            about=reader.words("about"),
            facts=tuple(FactId(text.value) for text in reader.texts("facts")),
            parts=parts,
            place=key.place,
        )

    found = each_entry(tree, "a letter", KEYS, report, read)
    return {LetterName(name): letter for name, letter in found}


def _parts(node: Fields, report: Report) -> dict[PartName, LetterPart] | None:
    before = len(report.problems)
    parts: dict[PartName, LetterPart] = {}
    for key, value in node:
        name = PartName(key.value)
        if name in parts:
            first = parts[name].place.line
            report.error(key.place, "duplicate-field", name=name, line=first)
        elif is_name(key, report):
            part = _part(key, value, report)
            if part is not None:
                parts[name] = part
    return parts if len(report.problems) == before else None


def _part(key: Text, value: Node, report: Report) -> LetterPart | None:
    """`alone: text`, or fields `as` and `when`."""
    if isinstance(value, Text):
        style = _STYLES.get(value.value)
        if style is None:
            report.error(value.place, "unknown-style", name=value.value, known=", ".join(_STYLES))
            return None
        return LetterPart(PartName(key.value), style, key.place)
    if not isinstance(value, Fields):
        report.error(value.place, "not-fields", name=key.value)
        return None
    reader = FieldReader(value, "a part of a letter", report)
    reader.known(("as", "when"))
    style = reader.one_of("as", _STYLES)
    when = [_condition(text, report) for text in reader.texts("when", required=True)]
    if style is None:
        return None
    return LetterPart(PartName(key.value), style, key.place, tuple(one for one in when if one))


def _condition(text: Text, report: Report) -> LetterCondition | None:
    condition = read_condition(text, report)
    if condition is None or isinstance(condition, AnswerIs | AnswerIsKnown):
        return condition
    report.error(text.place, "letter-by-day")
    return None
