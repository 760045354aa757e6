"""
Looks for danger in what a person types, in all languages at once.

A phrase of danger opens the help screen; one with a slip of the finger or a word too many, and
one that only may mean danger, asks a question first (safety rules A2 and A3). The words are
compared and forgotten: nothing here keeps, counts or logs them (A9).
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from enum import IntEnum
from typing import Final

from bot.model.danger import DangerWords, Phrase
from bot.service.misspelled import LONG, Misspelled
from bot.service.normalize import Typed, fold, with_letters

MOST_NEAR: Final = 150
"""Words of a long text that are looked at for slips; whole phrases are looked for in all."""
SHORTEST_ALONE: Final = 5
"""Letters of a word that means danger by itself, to be found with a slip in it."""
MOST_REPEATED: Final = 4
"""Words of a help phrase that is typed again and again."""
AND: Final = "و"
"""The Arabic letter that is "and" in front of a word."""
SIGN: Final = "🆘"
DANGER_TYPED: Final = "danger"
"""
The daily total of typed texts that were answered with help numbers or with the question about them.

Texts, not persons; one number for every kind of danger, every language and both answers.
"""

Words = tuple[str, ...]
Meant = Sequence[tuple[tuple[str, int], ...]]
"""For each typed word, the known words that it may be, with the slips in it."""


class Alarm(IntEnum):
    """How much a text sounds like danger."""

    NONE = 0
    NEAR = 1
    EXACT = 2


class DangerFinder:
    """The words of danger of every language, ready to be looked for. Made once per content."""

    def __init__(self, words: Iterable[DangerWords]) -> None:
        self._languages = [_Language(one) for one in words]

    def find(self, text: str | Typed) -> Alarm:
        """How much *text* sounds like danger, in any language."""
        said = Typed.of(text)
        if SIGN in said.text:
            return Alarm.EXACT
        ways = [said.words]
        if (other := tuple(with_letters(said.words))) != said.words:
            ways.append(other)
        readings = [one.readings(ways) for one in self._languages]
        if any(
            language.is_exact(words)
            for language, each in zip(self._languages, readings, strict=True)
            for words in each
        ):
            return Alarm.EXACT
        is_near = any(
            language.is_near(words[:MOST_NEAR])
            for language, each in zip(self._languages, readings, strict=True)
            for words in each
        )
        return Alarm.NEAR if is_near else Alarm.NONE


class _Language:
    """The lists of one language, folded."""

    def __init__(self, words: DangerWords) -> None:
        self._spellings = Spellings(words.spellings)
        self._help = frozenset(self._folded(words.help))
        danger = [one for list_ in words.danger.values() for one in self._folded(list_)]
        near = [one for list_ in words.near.values() for one in self._folded(list_)]
        self._danger = _by_first(danger)
        self._sounding_near = _by_first([*danger, *near])
        vocabulary = {word for phrase in (*danger, *near, *self._help) for word in phrase}
        ordinary = {word for phrase in words.ordinary for word in fold(phrase.words)}
        self._known = Misspelled(vocabulary | self._spellings.others, ordinary)

    def readings(self, ways: Sequence[Words]) -> list[list[str]]:
        """What was typed, as this language spells it; *ways* are with digits, and as letters."""
        return [
            [
                self._without_and(word) if word[0] == AND else word
                for word in self._spellings.apply(way)
            ]
            for way in ways
        ]

    def is_exact(self, words: Sequence[str]) -> bool:
        """Whether the words are a help word, or hold a phrase of danger."""
        if any(one in self._help for one in _unrepeated(words)):
            return True
        return any(
            tuple(words[at : at + len(phrase)]) == phrase
            for at, word in enumerate(words)
            for phrase in self._danger.get(word, ())
        )

    def is_near(self, words: Sequence[str]) -> bool:
        """Whether the words hold something like a phrase of danger, or are like a help word."""
        ways = {word: tuple(self._meant(word)) for word in set(words)}
        meant = [ways[word] for word in words]
        if any(_is_like(phrase, meant) for phrase in self._help if len(phrase) == len(words)):
            return True
        return any(
            _fits(phrase, meant, at)
            for at, those in enumerate(meant)
            for word, _ in those
            for phrase in self._sounding_near.get(word, ())
        )

    def _meant(self, word: str) -> Iterator[tuple[str, int]]:
        """The words that *word* may be, in their usual spelling, each with its slips."""
        for other, slips in self._known.meant(word):
            usual = self._spellings.apply([other])
            yield usual[0] if len(usual) == 1 else other, slips

    def _folded(self, phrases: Iterable[Phrase]) -> Iterator[Words]:
        for phrase in phrases:
            yield tuple(self._spellings.apply(fold(phrase.words)))

    def _without_and(self, word: str) -> str:
        """In Arabic, "and" is a letter in front of the word."""
        is_and = word not in self._known and word[1:] in self._known
        return word[1:] if is_and else word


class Spellings:
    """Puts the usual way to write a word in the place of the others, longest first."""

    def __init__(self, spellings: Mapping[str, Iterable[Phrase]]) -> None:
        self._usual: dict[Words, Words] = {}
        for usual, others in spellings.items():
            for other in others:
                self._usual.setdefault(tuple(fold(other.words)), tuple(fold(usual)))
        self._longest_from: dict[str, int] = {}
        for words in filter(None, self._usual):
            longest = max(len(words), self._longest_from.get(words[0], 0))
            self._longest_from[words[0]] = longest
        self.others = frozenset(one[0] for one in self._usual if len(one) == 1)

    def apply(self, words: Sequence[str]) -> list[str]:
        """*words* in their usual spelling."""
        said: list[str] = []
        at = 0
        while at < len(words):
            longest = self._longest_from.get(words[at], 0)
            for length in range(min(longest, len(words) - at), 0, -1):
                usual = self._usual.get(tuple(words[at : at + length]))
                if usual is not None:
                    said.extend(usual)
                    at += length
                    break
            else:
                said.append(words[at])
                at += 1
        return said


def _by_first(phrases: Iterable[Words]) -> Mapping[str, tuple[Words, ...]]:
    found: defaultdict[str, list[Words]] = defaultdict(list)
    for phrase in dict.fromkeys(phrases):
        if phrase:
            found[phrase[0]].append(phrase)
    return {word: tuple(those) for word, those in found.items()}


def _unrepeated(words: Sequence[str]) -> Iterator[Words]:
    """The words, and the few that they are again and again: "help help help"."""
    yield tuple(words)
    for length in range(1, min(MOST_REPEATED, len(words) // 2) + 1):
        some = tuple(words[:length])
        if some * (len(words) // length) == tuple(words):
            yield some


def _is_like(phrase: Words, meant: Meant) -> bool:
    """Whether a whole text is a help phrase with one slip in it."""
    slips = [dict(ways).get(word) for word, ways in zip(phrase, meant, strict=True)]
    return None not in slips and sum(one or 0 for one in slips) == 1


def _fits(phrase: Words, meant: Meant, start: int) -> bool:
    """Whether a phrase stands at *start*, with few slips and words between."""
    room = _room(phrase)
    at = start
    for number, word in enumerate(phrase):
        for skipped in range(room + 1 if number else 1):
            slips = dict(meant[at + skipped]).get(word) if at + skipped < len(meant) else None
            if slips is not None and slips + skipped <= room:
                room -= slips + skipped
                at += skipped + 1
                break
        else:
            return False
    return True


def _room(phrase: Words) -> int:
    """Slips, and words too many, that a phrase may have and still be asked about."""
    if len(phrase) == 1:
        return 0 if len(phrase[0]) < SHORTEST_ALONE else 2 if len(phrase[0]) >= LONG else 1
    return 1 if len(phrase) == 2 else 2
