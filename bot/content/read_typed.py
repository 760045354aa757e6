"""Reads `flows/_typed.yaml`: words of need, names of languages, stations."""

import unicodedata
from collections.abc import Iterable
from typing import Final

from bot.content.fields import FieldReader, each_entry
from bot.content.report import Report
from bot.content.yaml_tree import Fields, Text
from bot.model.danger import Phrase
from bot.model.names import PLACES_FLOW, START, FlowName, StepName
from bot.model.typed_words import Need, TypedWords

FILE: Final = "_typed.yaml"
MOST_OPENED: Final = 3
"""Screens that a need may lead to; more would be a question to think about."""

_PARTS: Final = ("needs", "languages", "stations", "nothing-found", "town-first")
_KEYS: Final = ("signs", "opens", "town", "guides", "sure", "perhaps")


def read_typed(tree: Fields, report: Report) -> TypedWords:
    """Parse the file; reports a word that stands under two needs, two languages or two towns."""
    reader = FieldReader(tree, FILE, report)
    reader.known(_PARTS)
    needs = _part(reader, "needs", report)
    read = [] if needs is None else each_entry(needs, "a need", _KEYS, report, _read_need)
    found = tuple(need for _, need in read)
    _tell_twice(((need.name, _all(need)) for need in found), report)
    languages = _lists(reader, "languages", report)
    stations = _lists(reader, "stations", report)
    for lists in (languages, stations):
        _tell_twice(lists.items(), report)
    doors = reader.names("nothing-found")
    if len(doors) > MOST_OPENED:
        place = doors[MOST_OPENED].place
        report.error(place, "too-many-choices", count=len(doors), most=MOST_OPENED)
    first = reader.name("town-first", required=False)
    return TypedWords(
        needs=found,
        languages=languages,
        stations=stations,
        nothing_found=tuple(FlowName(one.value) for one in doors[:MOST_OPENED]),
        town_first=None if first is None else StepName(first.value),
        place=tree.place,
    )


def _read_need(key: Text, reader: FieldReader) -> Need | None:
    signs, opens = reader.text("signs"), reader.texts("opens", required=True)
    town = reader.text("town", required=False)
    if signs is None or not opens:
        return None
    if len(opens) > MOST_OPENED:
        reader.report.error(
            opens[MOST_OPENED].place, "too-many-choices", count=len(opens), most=MOST_OPENED
        )
    return Need(
        name=key.value,
        signs=signs.value,
        opens=tuple(_screen(one.value) for one in opens[:MOST_OPENED]),
        town=None if town is None else _asker(town.value),
        guides=tuple(FlowName(one.value) for one in reader.names("guides")),
        sure=_lists(reader, "sure", reader.report),
        perhaps=_lists(reader, "perhaps", reader.report),
        place=key.place,
    )


def _screen(text: str) -> tuple[FlowName, StepName]:
    flow, _, step = text.partition("/")
    return FlowName(flow), StepName(step) if step else START


def _asker(text: str) -> tuple[FlowName, StepName]:
    """A step that asks for a town: of the guide to places when no other guide is named."""
    return _screen(text) if "/" in text else (PLACES_FLOW, StepName(text))


def _part(reader: FieldReader, name: str, report: Report) -> Fields | None:
    node = reader.fields.get(name)
    if node is None or isinstance(node, Fields):
        return node
    report.error(node.place, "not-fields", name=name)
    return None


def _lists(reader: FieldReader, name: str, report: Report) -> dict[str, tuple[Phrase, ...]]:
    """Lists of words under one name, each by its own."""
    node = _part(reader, name, report)
    if node is None:
        return {}
    part = FieldReader(node, name, report)
    part.known([key.value for key, _ in node])
    return {
        key.value: tuple(Phrase(one.value, one.place) for one in part.texts(key.value))
        for key, _ in node
    }


def _all(need: Need) -> tuple[Phrase, ...]:
    lists = (*need.sure.values(), *need.perhaps.values())
    return tuple(phrase for phrases in lists for phrase in phrases)


def _tell_twice(lists: Iterable[tuple[str, tuple[Phrase, ...]]], report: Report) -> None:
    """Of two things one word means, neither would be sure; languages share words of one need."""
    first: dict[str, tuple[str, Phrase]] = {}
    for name, phrases in lists:
        for phrase in phrases:
            letters = unicodedata.normalize("NFKC", phrase.words).casefold()
            other, where = first.setdefault(letters, (name, phrase))
            if other != name:
                line = where.place.line
                report.error(phrase.place, "phrase-twice", name=phrase.words, line=line)
