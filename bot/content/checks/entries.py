"""
Checks of one message: its labels, its variables and terms, its digits, its width.

Makes loud what fluent.runtime keeps silent: a message that cannot be parsed, a variable
that does not exist, a line without its dot that becomes part of the sentence.
"""

import re
import unicodedata
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Final

from bot.content.checks.pairs import guess_rename
from bot.content.checks.plurals import check_plurals
from bot.content.checks.untranslated import Untranslated
from bot.content.patterns import (
    ParsedMessage,
    parse_message,
    terms,
    text_elements,
    variables,
    words_of,
)
from bot.content.report import Report
from bot.content.suggest import closest_match
from bot.content.texts import FACE_FILE, PLACES_FILE, TERMS, Entry, Texts
from bot.model.content import Content, day_answers
from bot.model.languages import Language
from bot.model.letters import BLANK, LINE
from bot.model.problem import SourceLocation

_NO_WORDS: Final = {"E0005", "E0006", "E0012"}
"""The codes of fluent.syntax for a message, a term, a label with nothing after its `=`."""
_NO_ENTRY: Final = "E0002"
"""Its code for a line that neither goes on with a text nor begins one."""
_LONG_TEXT: Final = 60
"""Lines to look down for a label or a variable."""
WORDS_TYPED: Final = "words-for-"
"""Lists of what people type: they are compared, never read, and arabizi has digits in it."""
_DIGITS: Final = re.compile(r"(?:(?!\d\ufe0f?\u20e3)\d)+")
"""Digits outside of keycap signs such as 1️⃣."""


@dataclass(frozen=True, slots=True)
class Labels:
    """
    The labels a message must and may have.

    Args:
        loose: Where a label that is missing stands by mistake as a message of its own.
    """

    wanted: Collection[str] = ()
    allowed: Collection[str] = ()
    loose: Mapping[str, SourceLocation] | None = None


class EntryCheck:
    """Checks the messages of one language."""

    def __init__(
        self,
        content: Content,
        texts: Texts,
        language: Language,
        lacking: Untranslated,
        report: Report,
    ) -> None:
        self.content = content
        self.lacking = lacking
        self.texts = texts
        self.language = language
        self.report = report
        self.terms = set(texts.terms(language.locale, content.source))
        self.knows_terms = not report.has_errors_in(f"locales/{language.locale}/{TERMS}.ftl")
        self.letters = {letter.text_file for letter in content.letters.values()}
        self.on_letters = {BLANK, LINE, *day_answers(content)}
        self.knows_variables = not any(
            report.has_errors_in(path) for path in ("flows/_deadlines.yaml", "flows/_contacts.yaml")
        )

    def check(self, entry: Entry, file: str, labels: Labels) -> None:
        """Report what is wrong with *entry*; when it cannot be parsed, only that."""
        shape = parse_message(entry.source)
        if shape.offset >= 0:
            self._tell_unreadable(entry, shape)
            return
        if shape.value is None:
            self.report.error(entry.place, "no-words", name=entry.name)
        stands_alone = self._check_labels(entry, shape, file, labels)
        self._check_variables(entry, shape, file)
        self._check_terms(entry, shape)
        if not self._check_digits(entry, shape):
            check_plurals(entry, shape, file, self.language, self.report)
        if stands_alone and file not in {TERMS, FACE_FILE, PLACES_FILE}:
            self._check_widths(entry, shape)

    def _tell_unreadable(self, entry: Entry, shape: ParsedMessage) -> None:
        opened = _open_brace(entry.source, shape.offset)
        if opened is not None:
            self.report.error(_place_in(entry, opened), "open-brace", name=entry.name)
        elif shape.why in _NO_WORDS:
            self.report.error(_place_in(entry, shape.offset), "no-words", name=entry.name)
        elif shape.why == _NO_ENTRY:
            rest = entry.source[shape.offset :]
            offset = shape.offset + len(rest) - len(rest.lstrip())
            sign = entry.source[offset : offset + 1]
            self.report.error(_place_in(entry, offset), "bad-line-start", sign=sign)
        else:
            self.report.error(_place_in(entry, shape.offset), "unreadable-text", name=entry.name)

    def _check_labels(self, entry: Entry, shape: ParsedMessage, file: str, labels: Labels) -> bool:
        """Labels left over and missing; whether each stands alone, none inside another's words."""
        missing = sorted(set(labels.wanted) - set(shape.labels))
        left_over = sorted(set(shape.labels) - {*labels.wanted, *labels.allowed})
        for label in left_over:
            meant = guess_rename(label, left_over, missing)
            place = self.report.find(entry.place, f".{label}", below=_LONG_TEXT)
            self.report.error(place, "leftover-label", name=entry.name, label=label, meant=meant)
            missing = [one for one in missing if one != meant]
        for label in missing:
            place = line_of(entry, label) or (labels.loose or {}).get(label, entry.place)
            if place == entry.place:
                self.lacking.lacks_label(file, entry.name, label, place)
            else:
                self.report.error(place, "label-without-dot", name=entry.name, label=label)
        return not any(line_of(entry, label) for label in missing)

    def _check_variables(self, entry: Entry, shape: ParsedMessage, file: str) -> None:
        named = _variables(shape)
        source = self._variables_of_source(entry, file)
        known = {*self.content.deadlines, *self.content.contacts}
        if file in {FACE_FILE, PLACES_FILE}:
            known = source
        if file in self.letters:
            known = {*self.content.contacts, *self.on_letters}
        strange = sorted(named - known) if self.knows_variables else []
        missing = sorted((source & {*known}) - named - {BLANK, LINE})
        for other, name in zip(strange, missing, strict=False):
            self._tell(entry, f"${other}", "other-variable", name=name, other=other)
        for name in strange[len(missing) :]:
            self._tell(
                entry, f"${name}", "unknown-variable", name=name, meant=closest_match(name, known)
            )
        for name in missing[len(strange) :]:
            self.report.error(entry.place, "missing-variable", name=name, text=entry.name)

    def _variables_of_source(self, entry: Entry, file: str) -> set[str]:
        """The variables of the text that *entry* translates; its own when that has a mistake."""
        path = f"locales/{self.content.source}/{file}.ftl"
        source = self.texts.entry(self.content.source, file, entry.name)
        if source is None or self.report.has_errors_in(path):
            return _variables(parse_message(entry.source))
        return _variables(parse_message(source.source))

    def _check_terms(self, entry: Entry, shape: ParsedMessage) -> None:
        if self.knows_terms:
            named = {name for pattern in shape.patterns for name in terms(pattern)}
            for name in sorted(named - self.terms):
                meant = closest_match(name, self.terms)
                self._tell(entry, name, "unknown-term", name=name, meant=meant)

    def _tell(self, entry: Entry, written: str, kind: str, **values: str) -> None:
        place = self.report.find(entry.place, written, below=_LONG_TEXT)
        self.report.error(place, kind, **values)

    def _check_digits(self, entry: Entry, shape: ParsedMessage) -> bool:
        """The first number of each text, if it has any: dates and phone numbers are variables."""
        if entry.name.startswith(WORDS_TYPED):
            return False
        for pattern in shape.patterns:
            for start, end in text_elements(pattern):
                found = _DIGITS.search(entry.source, start, end)
                if found:
                    place = _place_in(entry, found.start(), len(found[0]))
                    self.report.error(place, "bare-digit", digit=found[0], text=entry.name)
                    return True
        return False

    def _check_widths(self, entry: Entry, shape: ParsedMessage) -> None:
        """Each label as it is shown: with its numbers, and with what its terms say."""
        most = self.language.button_width
        for label, pattern in shape.labels.items():
            count = _visible_length(words_of(pattern, self._source_of_term))
            if count > most:
                self._tell_width(entry, label, count, most)

    def _source_of_term(self, name: str) -> str | None:
        for locale in (self.language.locale, self.content.source):
            term = self.texts.entry(locale, TERMS, name)
            if term is not None:
                return term.source
        return None

    def _tell_width(self, entry: Entry, label: str, count: int, most: int) -> None:
        place = self.report.find(entry.place, f".{label}", below=_LONG_TEXT)
        self.report.error(place, "label-too-long", label=label, count=count, most=most)


def _variables(shape: ParsedMessage) -> set[str]:
    return {name for pattern in shape.patterns for name in variables(pattern)}


def _place_in(entry: Entry, offset: int, length: int = 1) -> SourceLocation:
    before = entry.source[:offset]
    line = entry.place.line + before.count("\n")
    return SourceLocation(entry.place.path, line, len(before) - before.rfind("\n"), length)


def _open_brace(source: str, offset: int) -> int | None:
    """Where the innermost brace stands that is open at *offset*, when one is never closed."""
    if source.count("{") <= source.count("}"):
        return None
    opened: list[int] = []
    for index, character in enumerate(source[:offset]):
        if character == "{":
            opened.append(index)
        elif character == "}" and opened:
            opened.pop()
    return opened[-1] if opened else None


def line_of(entry: Entry, name: str) -> SourceLocation | None:
    """Where a label or another message stands in the words of *entry*: its dot is not there."""
    found = re.search(rf"^ +[^\w\n.-]*(?P<name>{re.escape(name)}) *=", entry.source, re.MULTILINE)
    return None if found is None else _place_in(entry, found.start("name"), len(name))


def _visible_length(words: str) -> int:
    """Characters that take room: no marks that combine, no invisible ones."""
    return sum(unicodedata.category(one) not in {"Mn", "Cf", "Me"} for one in words)
