"""
Whether a text can be read and a button chosen: no markup, words on buttons, short sentences.

Of every language, for what is written is shown as it stands, and the sentence of a translation is
as long for its reader as the French one.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from fluent.syntax import ast

from bot.content.patterns import parse_message, placeables, words_of
from bot.content.report import Report
from bot.content.slips import MARKUP, slip_in
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
_WORD: Final = re.compile(r"[^\W\d_]+")
_BARE: Final = re.compile(r"\$[a-zA-Z][\w-]*|(?<![\w’'-])-(?P<term>[a-z][a-z-]*)(?![\w-])")
_SENTENCE: Final = re.compile(r"[.!?…:;؟؛۔।\n]+")
_PHONE: Final = re.compile(r"(?:\+|00)\d|0\d(?:[\s.-]?\d\d){4}|\d{8,}")
_LONGEST_NUMBER: Final = 4
"""Digits of a number in braces: an age, an amount, a year; the others are telephone numbers."""

_FRENCH_SAYS: Final = (
    "le la les l de du des d un une et ou tu ton ta tes te t est es as ai a pas ne n pour dans "
    "avec qui que qu sur au aux ce cette c je j on il elle mon ma où quel quelle chez"
)
_ENGLISH_SAYS: Final = (
    "the you your are who what is they with not do does have has this that will can where when "
    "how which from did i my me we our or and if"
)
_FRENCH: Final = frozenset(_FRENCH_SAYS.split())
_ENGLISH: Final = frozenset(_ENGLISH_SAYS.split())
_LEAST_LETTERS: Final = 5
_LATIN_ENDS: Final = "\u0250"

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
            if locale == content.source and _tell_foreign(entries.values(), report):
                continue
            is_guide = FlowName(name) in content.flows
            for entry in entries.values():
                if not (name == FACE_FILE and entry.name.startswith(_TYPED)):
                    look.at(entry, is_guide=is_guide)


def _tell_foreign(entries: Iterable[Entry], report: Report) -> bool:
    """Whether texts of the source are in another language: one problem a file, at the first."""
    found = [one for one in entries if not one.name.startswith(_TYPED) and _is_foreign(one)]
    if found:
        report.error(found[0].place, "other-language", text=found[0].name, count=len(found))
    return bool(found)


def _is_foreign(entry: Entry) -> bool:
    shape = parse_message(entry.source)
    patterns = (one for one in (shape.value, *shape.labels.values()) if one is not None)
    return any(_is_said_abroad(words_of(one, lambda _: None)) for one in patterns)


def _is_said_abroad(words: str) -> bool:
    """Whether most letters are not Latin, or the small words are English and none is French."""
    letters = [one for one in words if one.isalpha()]
    if len(letters) < _LEAST_LETTERS:
        return False
    if sum(one < _LATIN_ENDS for one in letters) * 2 < len(letters):
        return True
    each = set(_WORD.findall(words.casefold()))
    return len(each & _ENGLISH) > 1 and not each & _FRENCH


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
            yield from self._slips(pattern, words, start)
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

    def _slips(self, pattern: ast.Pattern, words: str, start: int) -> Iterator[Fault]:
        if found := MARKUP.search(words):
            yield _fault("markup", start, found[0])
        if slip := slip_in(words):
            yield slip.kind, start, slip.written, 0
        if bare := self._bare_name(pattern):
            yield _fault("bare-name", start, bare)
        if number := self._hidden_number(pattern):
            yield _fault("number-in-braces", start, number)

    def _bare_name(self, pattern: ast.Pattern) -> str:
        """What should be filled in and is not: `$day` or `-juge` without braces, `{ juge }`."""
        for one in placeables(pattern):
            if isinstance(one, ast.MessageReference):
                return one.id.name
        for part in pattern.elements:
            for found in _BARE.finditer(part.value if isinstance(part, ast.TextElement) else ""):
                if found["term"] is None or found[0] in self._terms:
                    return found[0]
        return ""

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
