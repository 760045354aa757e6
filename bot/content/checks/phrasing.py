"""
Whether a text can be read and a button chosen: no markup, words on buttons, short sentences.

Of every language, for what is written is shown as it stands, and the sentence of a translation is
as long for its reader as the French one.
"""

import re
from collections.abc import Iterator, Mapping
from typing import Final

from fluent.syntax import ast

from bot.content.patterns import parse_message, placeables, words_of
from bot.content.report import Report
from bot.content.texts import FACE_FILE, PROBLEMS, TERMS, Entry, Texts
from bot.model.content import Content
from bot.model.names import FlowName
from bot.model.problem import SourceLocation

MOST_WORDS: Final = 20
"""Of a sentence in the source; the rule is 12 (safety rule E1), and the longest of ours has 18."""
MOST_WORDS_TRANSLATED: Final = 30
"""Of a sentence in a translation, which may need more words; the longest of ours has 25."""
_TYPED: Final = "words-"
"""Messages that hold what people type; they are compared, never read."""
_MARKUP: Final = re.compile(
    r"</?[a-zA-Z][^<>\n]*>|&(?:[a-z]{2,8}|#\d+);|\]\(|\*\*|__|~~|```"
    r"|(?<![\w*])\*[^\s*][^*\n]*\*(?![\w*])|(?<![\w_])_[^\s_][^_\n]*_(?![\w_])|`[^`\n]+`"
)
"""Of HTML, and of Markdown as other programs write it."""
_SENTENCE: Final = re.compile(r"[.!?…:;؟؛۔।\n]+")
_PHONE: Final = re.compile(r"(?:\+|00)\d|0\d(?:[\s.-]?\d\d){4}|\d{8,}")
_LONGEST_NUMBER: Final = 4
"""Digits of a number in braces: an age, an amount, a year; the others are telephone numbers."""

Fault = tuple[str, int, str, int]
_SHOWN: Final = 5
"""Words of a long sentence that a message repeats."""


def check_phrasing(content: Content, texts: Texts, report: Report) -> None:
    """Look at every text of every language; a file with another mistake is left alone."""
    numbers = {"".join(one.number.split()) for one in content.contacts.values()}
    for locale, files in texts.files.items():
        terms = texts.terms(locale, content.source)
        most = MOST_WORDS if locale == content.source else MOST_WORDS_TRANSLATED
        look = _Look(terms, most, numbers, report, is_source=locale == content.source)
        for name, entries in files.items():
            if name in {TERMS, PROBLEMS} or report.has_errors_in(f"locales/{locale}/{name}.ftl"):
                continue
            is_guide = FlowName(name) in content.flows
            for entry in entries.values():
                if not (name == FACE_FILE and entry.name.startswith(_TYPED)):
                    look.at(entry, is_guide=is_guide)


class _Look:
    def __init__(
        self,
        terms: Mapping[str, Entry],
        most: int,
        numbers: set[str],
        report: Report,
        *,
        is_source: bool,
    ) -> None:
        self._terms = terms
        self._most = most
        self._numbers = numbers
        self._report = report
        self._is_source = is_source

    def at(self, entry: Entry, *, is_guide: bool) -> None:
        """One problem a text at the most: what is wrong twice is written twice by one hand."""
        if parse_message(entry.source).offset >= 0:
            return
        for kind, start, written, count in self._faults(entry, is_guide=is_guide):
            place = _place(entry, start, written)
            values = {"count": count, "most": self._most} if count else {}
            self._report.error(place, kind, name=written.strip(), **values)
            return

    def _faults(self, entry: Entry, *, is_guide: bool) -> Iterator[Fault]:
        shape = parse_message(entry.source)
        said: dict[str, str] = {}
        for label, pattern in (("", shape.value), *shape.labels.items()):
            if pattern is None or pattern.span is None:
                continue
            start = pattern.span.start
            words = words_of(pattern, self._term)
            if found := _MARKUP.search(words):
                yield _fault("markup", start, found[0])
            if number := self._hidden_number(pattern):
                yield _fault("number-in-braces", start, number)
            if not is_guide:
                continue
            if not label:
                yield from self._long(words, start)
            elif not (letters := _letters(words)) and not list(placeables(pattern)):
                # Of a translation `checks/translations` tells it.
                if self._is_source:
                    yield _fault("no-word-in-button", start, words)
            elif letters in said:
                yield _fault("same-label", start, words)
            else:
                said[letters] = label

    def _long(self, words: str, start: int) -> Iterator[Fault]:
        for sentence in _SENTENCE.split(words):
            count = len(sentence.split())
            if count > self._most:
                first = " ".join(sentence.split()[:_SHOWN])
                yield _fault("long-sentence", start, first, count)

    def _hidden_number(self, pattern: ast.Pattern) -> str:
        """A telephone number in braces, where nobody looks for digits."""
        for one in placeables(pattern):
            if isinstance(one, ast.NumberLiteral) and len(one.value) > _LONGEST_NUMBER:
                return one.value
            if isinstance(one, ast.StringLiteral):
                value = str(one.parse()["value"])
                if _PHONE.search(value) and "".join(value.split()) not in self._numbers:
                    return value
        return ""

    def _term(self, name: str) -> str | None:
        entry = self._terms.get(name)
        return None if entry is None else entry.source


def _fault(kind: str, start: int, written: str, count: int = 0) -> Fault:
    """What is wrong, where in the source of the entry, what stands there, and how many words."""
    return kind, start, written, count


def _letters(words: str) -> str:
    """What is read aloud of a button: letters and digits, without its sign."""
    return "".join(one for one in words.casefold() if one.isalnum())


def _place(entry: Entry, start: int, written: str) -> SourceLocation:
    """Where it stands in the source, or the beginning of its pattern when terms are in between."""
    found = entry.source.find(written, start)
    offset = start if found < 0 else found
    before = entry.source[:offset]
    line = entry.place.line + before.count("\n")
    column = len(before) - before.rfind("\n")
    return SourceLocation(entry.place.path, line, column, len(written) if found >= 0 else 1)
