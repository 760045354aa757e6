"""
Which known words a typed word may be, with a slip of the finger: one letter more, less, other
or changed with its neighbour; two in a long word.

An index of words with letters left out (as SymSpell does) keeps this at a few look-ups a word.
"""

import unicodedata
from collections import defaultdict
from collections.abc import Collection, Iterator
from typing import Final

from rapidfuzz.distance import OSA

SHORTEST: Final = 4
"""Letters of a word in which a slip is looked for."""
LONG: Final = 9
"""Letters of a word that may hold two slips."""


class Misspelled:
    """
    Finds words in a vocabulary.

    Args:
        ordinary: Everyday words, which are meant as they are typed.
    """

    def __init__(self, vocabulary: Collection[str], ordinary: Collection[str] = ()) -> None:
        self._vocabulary = frozenset(vocabulary)
        self._ordinary = frozenset(ordinary)
        self._near: defaultdict[str, list[str]] = defaultdict(list)
        for word in sorted(self._vocabulary):
            if len(word) >= SHORTEST:
                for key in _keys(word):
                    self._near[key].append(word)

    def __contains__(self, word: str) -> bool:
        """Whether *word* is known as it is."""
        return word in self._vocabulary

    def meant(self, word: str) -> tuple[tuple[str, int], ...]:
        """The known words that *word* may be, each with its slips; a known one is itself."""
        if word in self._vocabulary:
            return ((word, 0),)
        if len(word) < SHORTEST or word in self._ordinary or word.isdecimal():
            return ()
        others = {other for key in _keys(word) for other in self._near.get(key, ())}
        return tuple(
            (other, slips)
            for other in sorted(others)
            if _begins_alike(word, other)
            and (slips := OSA.distance(word, other, score_cutoff=2)) <= _allowed(other)
        )


def _allowed(word: str) -> int:
    return 2 if len(word) >= LONG else 1


def _keys(word: str) -> Iterator[str]:
    """The word, and the word without any one letter; without any two, when it is long."""
    once = {word[:at] + word[at + 1 :] for at in range(len(word))}
    yield word
    yield from once
    if len(word) >= LONG - 2:
        yield from {one[:at] + one[at + 1 :] for one in once for at in range(len(one))} - once


def _begins_alike(word: str, other: str) -> bool:
    """
    Slips are rare in the first letter, and another word is likely there: "courir", "mourir".

    In Arabic a letter in front is a small word of its own, so anything may begin.
    """
    return (
        word[0] == other[0]
        or (word[0] == other[1] and word[1] == other[0])
        or unicodedata.bidirectional(word[0]) == "AL"
    )
