"""
Which known words a typed word may be, with a slip of the finger: one letter more, less, other
or changed with its neighbour; two in a long word.

A slip seldom changes where a word begins and never how long it is by much, so only words that
begin alike and are about as long are compared: some dozens, in some microseconds, and nothing
but the words themselves is kept.
"""

import unicodedata
from collections import defaultdict
from collections.abc import Collection, Iterator
from typing import Final

from rapidfuzz import process
from rapidfuzz.distance import OSA

SHORTEST: Final = 4
"""Letters of a word in which a slip is looked for."""
SHORTEST_OF_SYLLABLES: Final = 3
"""The same where each sign is a syllable: Ge'ez."""
LONG: Final = 9
"""Letters of a word that may hold two slips."""
MOST_SLIPS: Final = 2


class Misspelled:
    """
    Finds words in a vocabulary.

    Args:
        ordinary: Everyday words, which are meant as they are typed.
    """

    def __init__(self, vocabulary: Collection[str], ordinary: Collection[str] = ()) -> None:
        self._vocabulary = frozenset(vocabulary)
        self._ordinary = frozenset(ordinary)
        self._by_beginning: defaultdict[tuple[int, str, int], list[str]] = defaultdict(list)
        for word in sorted(self._vocabulary):
            if len(word) >= _shortest(word):
                self._by_beginning[0, _beginning(word[0]), len(word)].append(word)
                if _is_arabic(word):
                    self._by_beginning[1, word[1], len(word)].append(word)

    def __contains__(self, word: str) -> bool:
        """Whether *word* is known as it is."""
        return word in self._vocabulary

    def meant(self, word: str) -> tuple[tuple[str, int], ...]:
        """The known words that *word* may be, each with its slips; a known one is itself."""
        if word in self._vocabulary:
            return ((word, 0),)
        if len(word) < _shortest(word) or word in self._ordinary or word.isdecimal():
            return ()
        slips = process.extract(
            word,
            list(dict.fromkeys(self._alike(word))),
            scorer=OSA.distance,
            score_cutoff=MOST_SLIPS,
            limit=None,
        )
        return tuple(
            sorted((other, count) for other, count, _ in slips if count <= _allowed(len(other)))
        )

    def _alike(self, word: str) -> Iterator[str]:
        """
        Words that begin as *word* does and are about as long.

        Slips are rare in the first letter, and another word is likely there: "courir", "mourir";
        but it may have changed places with the second. In Arabic a letter in front is a small
        word of its own, so it may also be missing, too many, or another; in Ge'ez it may be
        another form of its letter.
        """
        lengths = [
            length
            for length in range(len(word) - MOST_SLIPS, len(word) + MOST_SLIPS + 1)
            if abs(length - len(word)) <= _allowed(length)
        ]
        first, second = _beginning(word[0]), word[1]
        is_arabic = _is_arabic(word)
        for length in lengths:
            yield from self._by_beginning.get((0, first, length), ())
            if second != first:
                others = self._by_beginning.get((0, second, length), ())
                yield from others if is_arabic else (one for one in others if one[1] == first)
            if is_arabic:
                for letter in {first, second}:
                    yield from self._by_beginning.get((1, letter, length), ())


def _beginning(sign: str) -> str:
    """The first of the forms of a letter of Ge'ez, which stand eight in a row; else the sign."""
    return chr(ord(sign) & ~7) if _is_geez(sign) else sign


def _is_geez(sign: str) -> bool:
    return "\u1200" <= sign <= "\u137f"


def _shortest(word: str) -> int:
    return SHORTEST_OF_SYLLABLES if _is_geez(word[:1]) else SHORTEST


def _is_arabic(word: str) -> bool:
    return unicodedata.bidirectional(word[0]) == "AL"


def _allowed(length: int) -> int:
    return MOST_SLIPS if length >= LONG else 1
