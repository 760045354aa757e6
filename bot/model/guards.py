"""Lexicon of translation quality assurance: what lint knows of a language it cannot read."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from itertools import chain
from typing import Final
from unicodedata import normalize

NOT: Final = "not"
MAY_DENY: Final = "may-deny"
AFTERNOON: Final = "afternoon"
NUMBER: Final = "number:"
UNSURE: Final = "unsure:"
"""A word of a number that means something else, too."""
MONTH: Final = "month:"
DAY: Final = "day:"
VITAL: Final = "vital:"
OFFICE: Final = "office:"
"""A word for an office or a paper, which stands for its French name where that is left out."""
OTHER_MEANING: Final = "other-meaning"

_LETTER: Final = r"[\w\u0300-\u036f\u0900-\u0963\u0966-\u0dff]"
"""A letter, or a mark that belongs to the letter before it: Bengali vowels; not its full stop."""
_WORD: Final = re.compile(f"{_LETTER}+")
_FIRST_WORD: Final = re.compile(rf"{_LETTER}+(?![*]|{_LETTER})")
_GAP: Final = r"[^.!?؟।。]{0,40}?"
_UNHEARD: Final = re.compile("[\u0610-\u061a\u064b-\u065f\u0670\u0640\u200b-\u200f\u2066-\u2069]")
"""Vowel signs of Arabic script, its lengthening, joiners and marks of direction."""
_SAME: Final = str.maketrans("’ʼ\u00a0\u202fأإآٱيىكı", "''  ااااییکi") | {0x307: None}
"""Letters and signs that one keyboard writes so, and another so; the small Turkish İ has a dot."""


def fold(text: str) -> str:
    """*text* as its words are compared: small letters, no unwritten vowels, one kind of each."""
    return _UNHEARD.sub("", normalize("NFC", text)).lower().translate(_SAME)


class Lexicon:
    """
    Dictionary of word patterns to tags, with a memo by word: a text is looked up, not searched.

    Args:
        patterns: The words of each tag, as a volunteer wrote them; `*` stands for any letters
            at an end or inside, `…` for some words.
        has_breaks: Whether the language writes spaces between its words.
    """

    def __init__(self, patterns: Mapping[str, Iterable[str]], *, has_breaks: bool = True) -> None:
        self.patterns = {tag: tuple(words) for tag, words in patterns.items()}
        self._has_breaks = has_breaks
        self._exact: dict[str, set[str]] = {}
        self._parts: list[tuple[str, str, str, str]] = []
        self._phrases: list[tuple[str, re.Pattern[str]]] = []
        self._by_first_word: dict[str, list[tuple[str, re.Pattern[str]]]] = {}
        for tag, words in self.patterns.items():
            for word in words:
                self._add(tag, fold(word))
        self._blank = [one for tag, one in self._phrases if tag == OTHER_MEANING]
        # One search tells for most words and lines that none of many is in them.
        self._any_phrase = _any_of(one.pattern for _, one in self._phrases)
        self._any_part = _any_of(re.escape(max(parts, key=len)) for _, *parts in self._parts)
        self._known: dict[str, frozenset[str]] = {}

    def tags(self, folded: str) -> frozenset[str]:
        """The tags of everything that stands in one line that `fold` has made."""
        if self._blank and self._any_phrase.search(folded):
            for pattern in self._blank:
                folded = pattern.sub(" ", folded)
        found: set[str] = set()
        for word in _WORD.findall(folded):
            tags = self._known.get(word)
            if tags is None:
                tags = self._known[word] = self._of(word)
            found |= tags
            for tag, pattern in self._by_first_word.get(word, ()):
                if pattern.search(folded):
                    found.add(tag)
        if self._any_phrase.search(folded):
            found.update(tag for tag, one in self._phrases if one.search(folded))
        return frozenset(found)

    def find(self, folded: str, tag: str) -> str:
        """The first piece of a folded text that bears *tag*, or an empty text."""
        for word in _WORD.findall(folded):
            if tag in self._of(word):
                return str(word)
        all_phrases = chain(self._phrases, *self._by_first_word.values())
        found = (one.search(folded) for own, one in all_phrases if own == tag)
        return next((one[0] for one in found if one is not None), "")

    def _add(self, tag: str, word: str) -> None:
        if not word.strip("*"):
            return
        is_word = self._has_breaks and _WORD.fullmatch(word.replace("*", "")) is not None
        if not is_word or tag == OTHER_MEANING:
            first = _FIRST_WORD.match(word) if self._has_breaks and tag != OTHER_MEANING else None
            where = self._phrases if first is None else self._by_first_word.setdefault(first[0], [])
            where.append((tag, self._phrase(word)))
        elif "*" not in word:
            self._exact.setdefault(word, set()).add(tag)
        else:
            start, *inner, end = word.split("*")
            self._parts.append((tag, start, inner[0] if inner else "", end))

    def _phrase(self, word: str) -> re.Pattern[str]:
        written = re.escape(word.strip("*")).replace(r"\*", f"{_LETTER}*").replace(r"\ ", r"\s+")
        written = re.sub(r"(?:\\s\+)?…(?:\\s\+)?", lambda _: _GAP, written)
        if self._has_breaks:
            written = written if word.startswith("*") else f"(?<!{_LETTER}){written}"
            written = written if word.endswith("*") else f"{written}(?!{_LETTER})"
        return re.compile(written)

    def _of(self, word: str) -> frozenset[str]:
        found = set(self._exact.get(word, ()))
        if not self._any_part.search(word):
            return frozenset(found)
        for tag, start, inner, end in self._parts:
            if (
                word.startswith(start)
                and word.endswith(end)
                and len(word) >= len(start) + len(inner) + len(end)
                and (not inner or inner in word[len(start) : len(word) - len(end)])
            ):
                found.add(tag)
        return frozenset(found)


def _any_of(patterns: Iterable[str]) -> re.Pattern[str]:
    """Finds any of *patterns*; with none, nothing."""
    return re.compile("|".join(patterns) or r"(?!)")


@dataclass(frozen=True)
class Guards:
    """
    What a translation into one language is held against, beside the French text itself.

    Args:
        scripts: The beginnings of the Unicode names of its letters: `LATIN`, `ARABIC`.
        least: The shortest that a translation may be, in hundredths of the French; *most* the
            longest.
        lexicon: Words that say "not", numbers, days, and what no translation may lose.
    """

    scripts: tuple[str, ...] = ()
    least: int = 40
    most: int = 220
    lexicon: Lexicon = field(default_factory=lambda: Lexicon({}))

    def has(self, tag: str) -> bool:
        """Whether any word is known for *tag*."""
        return bool(self.lexicon.patterns.get(tag))
