"""
Lint of how patterns of danger are written: what would silently mean something else, or nothing.

A pattern that nobody can type is a child who is not heard, and nobody would ever notice. So each
sign that is not where it means something is told, one message for a pattern. Whether a pattern
that is well written is heard at all is tried in lint's last stage (`service/lint/danger.py`).
"""

import unicodedata
from collections.abc import Iterable, Mapping
from typing import Final

from bot.content.report import Report
from bot.content.suggest import closest_match
from bot.model.danger import DangerWords, Phrase, Theme
from bot.model.danger_patterns import (
    GAP,
    MOST_FORMS,
    class_in,
    count_forms,
    forms_of,
    has_strange_sign,
)
from bot.model.graph import ring
from bot.model.problem import SourceLocation

MOST_GAPS: Final = 3
"""`..` in a row: up to nine words between. Farther apart, words say nothing of one another."""

Classes = Mapping[str, tuple[Phrase, ...]]


def check_format(words: DangerWords, report: Report) -> None:
    """Tell what is wrong in the classes, patterns and lists of one language."""
    classes, patterns = words.classes, words.patterns
    for entries in classes.values():
        for entry in entries:
            _check_entry(entry, classes, report)
    _check_rings(classes, report)
    told = [*patterns.help, *_all(patterns.danger), *_all(patterns.near)]
    for phrase in (*told, *patterns.calm):
        _check_pattern(phrase, classes, report)
    listed = [*words.help, *_all(words.danger), *_all(words.near)]
    for phrase in (*listed, *words.harmless):
        _check_listed(phrase, report)
    _check_contradictions(
        [*listed, *told], [*words.harmless, *words.ordinary, *patterns.calm], report
    )


def _all(lists: Mapping[Theme, tuple[Phrase, ...]]) -> list[Phrase]:
    return [phrase for phrases in lists.values() for phrase in phrases]


def _check_entry(entry: Phrase, classes: Classes, report: Report) -> None:
    """An entry is another class alone, or words whose endings may stand in brackets."""
    if (named := _other_class(entry)) is not None:
        _check_known(entry, named, classes, report)
    elif has_strange_sign(entry.words, is_entry=True):
        report.error(entry.place, "class-entry-sign", sign=entry.words)
    elif count_forms(entry.words) > MOST_FORMS:
        count = count_forms(entry.words)
        report.error(entry.place, "too-many-forms", count=count, most=MOST_FORMS)
    elif not all(map(_has_letters, forms_of(entry.words))):
        report.error(entry.place, "pattern-never-found", name=entry.words)


def _other_class(entry: Phrase) -> str | None:
    """The class that an entry of another stands for, or None for words."""
    named = class_in(entry.words)
    return None if named is None or named.is_optional or named.is_absent else named.text


def _check_pattern(phrase: Phrase, classes: Classes, report: Report) -> None:
    pieces = phrase.words.split()
    for piece in pieces:
        named = class_in(piece)
        if named is not None and not (named.is_optional and named.is_absent):
            if not _check_known(phrase, named.text, classes, report):
                return
        elif piece != GAP and has_strange_sign(piece):
            report.error(_place(phrase, piece, report), "pattern-sign", sign=piece)
            return
    if pieces[0] == GAP or pieces[-1] == GAP or _longest_gap(pieces) > MOST_GAPS:
        report.error(phrase.place, "gap-out-of-place", most=MOST_GAPS)
    elif not any(map(_must_stand, pieces)):
        report.error(phrase.place, "pattern-never-found", name=phrase.words)


def _check_listed(phrase: Phrase, report: Report) -> None:
    """A sentence is read as it stands: the signs of patterns mean nothing in it."""
    pieces = phrase.words.split()
    if GAP in pieces or any(class_in(piece) for piece in pieces):
        report.error(phrase.place, "pattern-in-list", name=phrase.words)


def _check_known(phrase: Phrase, name: str, classes: Classes, report: Report) -> bool:
    if name in classes:
        return True
    place = _place(phrase, name, report)
    report.error(place, "unknown-class", name=name, meant=closest_match(name, classes))
    return False


def _must_stand(piece: str) -> bool:
    """Whether a piece of a pattern is something to look for."""
    named = class_in(piece)
    if named is not None:
        return not (named.is_optional or named.is_absent)
    return piece != GAP and _has_letters(piece)


def _has_letters(text: str) -> bool:
    return any(map(str.isalnum, text))


def _longest_gap(pieces: Iterable[str]) -> int:
    longest = here = 0
    for piece in pieces:
        here = here + 1 if piece == GAP else 0
        longest = max(longest, here)
    return longest


def _check_rings(classes: Classes, report: Report) -> None:
    """Classes that stand in each other: of such a ring nothing would be found. Told once."""
    told: set[str] = set()

    def named_in(name: str) -> list[str]:
        named = map(_other_class, classes[name])
        return [one for one in named if one is not None and one in classes and one not in told]

    for start in classes:
        found = () if start in told else ring(start, named_in)
        if found:
            told.update(found)
            follows = (*found, start)[1]
            entry = next(one for one in classes[start] if _other_class(one) == follows)
            steps = " → ".join((*found, start))
            report.error(_place(entry, follows, report), "class-ring", steps=steps)


def _check_contradictions(heard: Iterable[Phrase], quiet: Iterable[Phrase], report: Report) -> None:
    """The same words as danger and as none."""
    first: dict[str, Phrase] = {}
    for phrase in heard:
        first.setdefault(_letters(phrase), phrase)
    for phrase in quiet:
        other = first.get(_letters(phrase))
        if other is not None:
            line = other.place.line
            report.error(phrase.place, "phrase-contradicts", name=phrase.words, line=line)


def _letters(phrase: Phrase) -> str:
    return unicodedata.normalize("NFKC", phrase.words).casefold()


def _place(phrase: Phrase, word: str, report: Report) -> SourceLocation:
    return report.find(phrase.place, word, below=0)
