"""Glyph coverage: whether the fonts of letters have every character that a letter prints."""

from collections.abc import Iterator, Mapping
from typing import Final
from unicodedata import category

from fluent.syntax import ast
from fluent.syntax.visitor import Visitor

from bot.content.fonts import missing_signs
from bot.content.patterns import parse_message
from bot.content.report import Report
from bot.content.texts import FACE_FILE, Entry, Texts
from bot.model.content import Content
from bot.model.languages import Language
from bot.model.problem import SourceLocation

HEADING: Final = ("letter-meaning", "letter-keep")
"""Texts of the program above the page that says what a letter means."""


_LETTERS: Final = ("L", "M", "N")
"""Classes of signs (Unicode, General_Category) without which words cannot be read."""
_NAMED: Final = 6
"""Signs that a message names."""


def check_glyphs(content: Content, texts: Texts, language: Language, report: Report) -> None:
    """
    Report what would be printed as an empty box.

    A language whose script has no font has its letters printed in French alone: that is a warning.
    A sign of another kind is an error, the first of each language.
    """
    files = texts.files.get(language.locale, {})
    terms = texts.terms(language.locale, content.source)
    for file, name in _printed(content):
        entry = files.get(file, {}).get(name)
        if entry is None:
            continue
        for one in _with_terms(entry, terms):
            found = missing_signs(_visible(one.source))
            letters = [sign for sign in found if category(sign)[0] in _LETTERS]
            if letters and language.fallback:
                signs = " ".join(letters[:_NAMED])
                place = _place_of(letters[0], one)
                report.warning(place, "letters-without-font", name=language.own_name, signs=signs)
                return
            if found:
                place = _place_of(found[0], one)
                report.error(place, "no-glyph", sign=found[0], name=language.own_name)
                return


def _printed(content: Content) -> Iterator[tuple[str, str]]:
    """The file and name of each text that may stand on a letter."""
    for letter in content.letters.values():
        yield letter.text_file, "title"
        for part in letter.parts:
            yield letter.text_file, part
    if content.letters:
        yield from ((FACE_FILE, name) for name in HEADING)


def _with_terms(entry: Entry, terms: Mapping[str, Entry]) -> Iterator[Entry]:
    yield entry
    for term in _Visible.of(entry.source).terms:
        if term in terms:
            yield terms[term]


def _visible(source: str) -> str:
    return "".join(_Visible.of(source).words)


class _Visible(Visitor):
    """Collects what a text shows by itself, and the terms that stand in it."""

    def __init__(self) -> None:
        super().__init__()
        self.words: list[str] = []
        self.terms: list[str] = []

    @classmethod
    def of(cls, source: str) -> "_Visible":
        found, shape = cls(), parse_message(source)
        for pattern in shape.patterns:
            found.visit(pattern)
        return found

    def visit_TextElement(self, node: ast.TextElement) -> None:  # noqa: N802 - its name
        self.words.append(node.value)

    def visit_StringLiteral(self, node: ast.StringLiteral) -> None:  # noqa: N802 - its name
        self.words.append(str(node.parse()["value"]))

    def visit_TermReference(self, node: ast.TermReference) -> None:  # noqa: N802 - its name
        self.terms.append(f"-{node.id.name}")


def _place_of(sign: str, entry: Entry) -> SourceLocation:
    """Where *sign* stands; at the text itself when it is written as its number."""
    offset = entry.source.find(sign)
    if offset < 0:
        return entry.place
    before = entry.source[:offset]
    line = entry.place.line + before.count("\n")
    return SourceLocation(entry.place.path, line, len(before) - before.rfind("\n"), 1)
