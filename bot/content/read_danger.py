"""Reads the words of danger of one language, `locales/<locale>/_danger.yaml`."""

import unicodedata
from collections.abc import Iterable, Mapping
from typing import Final

from bot.content.danger_format import check_format
from bot.content.fields import FieldReader
from bot.content.report import Report
from bot.content.yaml_tree import Fields
from bot.model.danger import DangerPatterns, DangerWords, Phrase, Theme

FILE: Final = "_danger.yaml"
OTHERS: Final = "_danger"
"""The folder of vital words in languages that the guides are not in."""

_PARTS: Final = (
    "help", "danger", "near", "harmless", "spellings", "ordinary", "sounds", "classes", "patterns",
)  # fmt: skip
SILENT: Final = "none"
"""Stands for letters that are not heard."""
_THEMES: Final = {theme.value: theme for theme in Theme}


def read_danger(tree: Fields, report: Report) -> DangerWords | None:
    """The words of one file; None when a list that she depends on is not there."""
    reader = FieldReader(tree, FILE, report)
    reader.known(_PARTS)
    help_words = _phrases(reader, "help", required=True)
    danger = _by_theme(reader, "danger", report, is_required=True)
    near = _by_theme(reader, "near", report)
    harmless = _phrases(reader, "harmless", required=True)
    _tell_twice([*help_words, *_all(danger), *_all(near)], report)
    _tell_twice(harmless, report)
    if not help_words or not danger:
        return None
    read = DangerWords(
        help=help_words,
        danger=danger,
        near=near,
        harmless=harmless,
        spellings=_named(reader, "spellings", report),
        ordinary=_phrases(reader, "ordinary"),
        sounds=_sounds(reader, report),
        classes=_named(reader, "classes", report),
        patterns=_patterns(reader, report),
    )
    check_format(read, report)
    return read


def read_vital_words(tree: Fields, report: Report) -> DangerWords | None:
    """
    The vital words of a language that the guides are not in.

    Help and hunger, blows and death: what is sure opens help, what is less so is asked about.
    """
    reader = FieldReader(tree, FILE, report)
    reader.known(("draft", "help", "danger", "near", "harmless"))
    read = DangerWords(
        help=_phrases(reader, "help"),
        danger=_by_theme(reader, "danger", report),
        near=_by_theme(reader, "near", report),
        harmless=_phrases(reader, "harmless"),
        is_draft=reader.flag("draft"),
    )
    _tell_twice([*read.help, *_all(read.danger), *_all(read.near)], report)
    check_format(read, report)
    return read


def _phrases(reader: FieldReader, name: str, *, required: bool = False) -> tuple[Phrase, ...]:
    return tuple(Phrase(text.value, text.place) for text in reader.texts(name, required=required))


def _part(reader: FieldReader, name: str, report: Report) -> FieldReader | None:
    """The lists under one name."""
    node = reader.fields.get(name)
    if isinstance(node, Fields):
        return FieldReader(node, name, report)
    if node is not None:
        report.error(node.place, "not-fields", name=name)
    return None


def _by_theme(
    reader: FieldReader, name: str, report: Report, *, is_required: bool = False
) -> dict[Theme, tuple[Phrase, ...]]:
    part = _part(reader, name, report)
    if part is None:
        if is_required and not reader.has(name):
            reader.missing(reader.fields.place, "missing-field", thing=reader.thing, name=name)
        return {}
    part.known(tuple(_THEMES))
    found = {}
    for value, theme in _THEMES.items():
        if part.has(value):
            found[theme] = _phrases(part, value, required=True)
        elif is_required:
            part.missing(part.fields.place, "missing-theme", name=value)
    return found


def _named(reader: FieldReader, name: str, report: Report) -> dict[str, tuple[Phrase, ...]]:
    """Lists under names that the file itself gives."""
    part = _part(reader, name, report)
    if part is None:
        return {}
    _tell_twice([Phrase(key.value, key.place) for key, _ in part.fields], report)
    return {key.value: _phrases(part, key.value, required=True) for key, _ in part.fields}


def _sounds(reader: FieldReader, report: Report) -> tuple[tuple[str, str], ...]:
    """For each way to sound the letters that do: `k: [qu, c]`; `none` for what is not heard."""
    return tuple(
        (other.words, "" if usual == SILENT else usual)
        for usual, others in _named(reader, "sounds", report).items()
        for other in others
    )


def _patterns(reader: FieldReader, report: Report) -> DangerPatterns:
    part = _part(reader, "patterns", report)
    if part is None:
        return DangerPatterns()
    part.known(("help", "danger", "near", "calm"))
    read = DangerPatterns(
        help=_phrases(part, "help"),
        danger=_by_theme(part, "danger", report),
        near=_by_theme(part, "near", report),
        calm=_phrases(part, "calm"),
    )
    _tell_twice([*read.help, *_all(read.danger), *_all(read.near)], report)
    _tell_twice(read.calm, report)
    return read


def _all(lists: Mapping[Theme, tuple[Phrase, ...]]) -> list[Phrase]:
    return [phrase for phrases in lists.values() for phrase in phrases]


def _tell_twice(phrases: Iterable[Phrase], report: Report) -> None:
    first: dict[str, Phrase] = {}
    for phrase in phrases:
        letters = unicodedata.normalize("NFKC", phrase.words).casefold()
        other = first.setdefault(letters, phrase)
        if other is not phrase:
            report.error(phrase.place, "phrase-twice", name=phrase.words, line=other.place.line)
