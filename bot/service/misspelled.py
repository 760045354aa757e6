"""
Which known words a typed word may be, with a slip of the finger: one letter more, less, other
or changed with its neighbour; two in a long word.

A slip seldom changes where a word begins and never how long it is by much, so only words that
begin alike and are about as long are compared: some dozens, in some microseconds, and nothing
but the words themselves is kept.
"""

import unicodedata
from collections import defaultdict
from collections.abc import Collection, Sequence
from itertools import chain
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
_FIRST, _SECOND, _CHANGED = range(3)
"""What a word is looked up by: its first letter, its second, or both, that changed places."""


class Misspelled:
    """
    Finds words in a vocabulary.

    Args:
        ordinary: Everyday words, which are meant as they are typed.
    """

    def __init__(self, vocabulary: Collection[str], ordinary: Collection[str] = ()) -> None:
        self._vocabulary = frozenset(vocabulary)
        self._ordinary = frozenset(ordinary)
        self._alike_to: defaultdict[tuple[int, str, int], list[str]] = defaultdict(list)
        for word in sorted(self._vocabulary):
            if len(word) >= _shortest(word):
                self._add(word)

    def _add(self, word: str) -> None:
        """Under each length that a word may have that is meant for it: one look finds all."""
        first, slips = _beginning(word[0]), _allowed(len(word))
        for length in range(len(word) - slips, len(word) + slips + 1):
            self._alike_to[_FIRST, first, length].append(word)
            self._alike_to[_CHANGED, first + word[1], length].append(word)
            if _is_arabic(word):
                self._alike_to[_SECOND, word[1], length].append(word)

    def __contains__(self, word: str) -> bool:
        """Whether *word* is known as it is."""
        return word in self._vocabulary

    def meant(self, word: str) -> tuple[tuple[str, int], ...]:
        """The known words that *word* may be, each with its slips; a known one is itself."""
        if word in self._vocabulary:
            return ((word, 0),)
        return () if word in self._ordinary or word.isdecimal() else self.near(word)

    def near(self, word: str) -> tuple[tuple[str, int], ...]:
        """The known words that *word* may be a slip of, known or not, each with its slips."""
        if len(word) < _shortest(word):
            return ()
        alike = self._alike(word)
        if not alike:
            return ()
        slips = process.extract(
            word, alike, scorer=OSA.distance, score_cutoff=MOST_SLIPS, limit=None
        )
        if not slips:
            return ()
        return tuple(
            sorted((other, count) for other, count, _ in slips if count <= _allowed(len(other)))
        )

    def _alike(self, word: str) -> Sequence[str]:
        """
        Words that begin as *word* does and are about as long.

        Slips are rare in the first letter, and another word is likely there: "courir", "mourir";
        but it may have changed places with the second. In Arabic a letter in front is a small
        word of its own, so it may also be missing, too many, or another; in Ge'ez it may be
        another form of its letter.
        """
        first, second, length = _beginning(word[0]), word[1], len(word)
        keys = [(_FIRST, first, length)]
        if _is_arabic(word):
            keys += [(_FIRST, second, length), (_SECOND, first, length), (_SECOND, second, length)]
        elif second != first:
            keys.append((_CHANGED, second + first, length))
        found = [self._alike_to[key] for key in keys if key in self._alike_to]
        if len(found) < 2:
            return found[0] if found else ()
        return list(dict.fromkeys(chain.from_iterable(found)))


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
