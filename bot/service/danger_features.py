"""
Feature hashing (Weinberger et al. 2009) of what a person typed: numbers that a score can weigh.

A text is its words, their roots, the pieces of two to five letters in them, and pairs of words
that stand near each other, each hashed to one of `SIZE` places. Nothing is looked up in a list,
so a word nobody has seen is still known by its pieces: "frapé", "khalas", "یضربنی". The hash is
CRC-32 (ISO 3309), the same on every machine and in every process. Nothing of a text is kept.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Final
from zlib import crc32

from bot.service.normalize import Typed

VERSION: Final = 2
"""Weights are of one way to make features; count up when this file makes others."""
SIZE: Final = 1 << 17
"""Places that features are hashed to: a power of two."""
LONGEST_WORD: Final = 24
"""Letters of a word that are looked at: a hostile one costs no more than the longest there is."""
MOST_WORDS: Final = 160
"""Words that are looked at; of a longer text those at the beginning, and `MOST_LAST` at the end."""
MOST_LAST: Final = 50

_PIECES: Final = range(2, 6)
_REACH: Final = 3
"""How far the second word of a pair may stand behind the first."""
_WORD, _ROOT, _PIECE, _NEXT, _NEAR, _ROOTS, _MARK = range(1, 8)
"""Kinds of features: where the hash of each begins, so that no two kinds mean the same."""
_VALUE: Final = {_WORD: 2, _ROOT: 2, _PIECE: 1, _NEXT: 2, _NEAR: 1, _ROOTS: 1, _MARK: 2}
"""What a feature of each kind counts: whole numbers, so that sums are the same everywhere."""
_CODE: Final = "utf-32-le"
"""How names are hashed: four bytes for every sign, so that pieces are slices."""
_ODD: Final = "surrogatepass"
_SPACE: Final = " ".encode(_CODE)
_MASK: Final = SIZE - 1
_START: Final = "^"
_END: Final = "$"

_LETTERS: Final = str.maketrans({"c": "k", "q": "k", "z": "s", "x": "s", "v": "f", "w": "o"})
_VOWELS: Final = str.maketrans("", "", "aeiouyh")
_DOUBLED: Final = re.compile(r"(.)\1+")
_UNHEARD: Final = "std"
"""Letters that are not heard at the end of a French word."""
_BEFORE: Final = ("وال", "بال", "فال", "كال", "لل", "ال", "و", "ف", "ب", "ل", "س")
_BEHIND: Final = (
    "ونني",
    "وني",
    "هم",
    "ها",
    "ني",
    "نا",
    "كم",
    "ين",
    "ون",
    "ات",
    "وا",
    "ه",
    "ي",
    "ك",
)
_SHORTEST_ROOT: Final = 3
_LAUGHS: Final = re.compile("[😂🤣😆😹]")
_ASKS: Final = re.compile("[?؟]")


Feature = tuple[int, str]
"""One thing about a text: its kind, and the words or letters it is."""
Weighed = tuple[int, int]
"""What features weigh together, and the sum of the squares of what they count."""


def features(typed: Typed) -> list[list[Feature]]:
    """
    The features of each word of a text, in order; those of a pair are with its second word.

    At the end stand those of the end of the text, and of its signs.
    """
    words = words_of(typed)
    ends, roots = [_START, *words, _END], [_START, *map(root, words), _END]
    found = [list(_of_word(word)) for word in words]
    found.append(list(_of_signs(typed.text)))
    for at, here in enumerate(found, 1):
        here.append((_NEXT, f"{ends[at - 1]} {ends[at]}"))
        for back in range(max(0, at - _REACH), at):
            here.append((_ROOTS, f"{roots[back]} {roots[at]}"))
            if back < at - 1:
                here.append((_NEAR, f"{ends[back]} {ends[at]}"))
    return found


def weighed(typed: Typed, weights: Sequence[int]) -> list[Weighed]:
    """
    What the features of each word weigh: what `features` gives, looked up, without their names.

    A word is weighed once, however often it stands there. The hash of a pair goes on from that of
    its first word, so that a pair costs one call.
    """
    words = words_of(typed)
    known = {word: _Known(word, weights) for word in {_START, _END, *words}}
    ends = [known[word] for word in (_START, *words, _END)]
    signs = [value(one) * weights[place(one)] for one in _of_signs(typed.text)]
    found: list[Weighed] = []
    for at in range(1, len(ends)):
        one = ends[at]
        is_end = at == len(ends) - 1
        weight = sum(signs) if is_end else one.weight
        squares = len(signs) * _VALUE[_MARK] ** 2 if is_end else one.squares
        weight += _VALUE[_NEXT] * weights[crc32(one.name, ends[at - 1].next) & _MASK]
        squares += _VALUE[_NEXT] ** 2
        for back in range(max(0, at - _REACH), at):
            weight += _VALUE[_ROOTS] * weights[crc32(one.root, ends[back].roots) & _MASK]
            squares += _VALUE[_ROOTS] ** 2
            if back < at - 1:
                weight += _VALUE[_NEAR] * weights[crc32(one.name, ends[back].near) & _MASK]
                squares += _VALUE[_NEAR] ** 2
        found.append((weight, squares))
    return found


class _Known:
    """A word with what it weighs alone, and the hashes from which those of its pairs go on."""

    __slots__ = ("name", "near", "next", "root", "roots", "squares", "weight")

    def __init__(self, word: str, weights: Sequence[int]) -> None:
        rooted = word if word in {_START, _END} else root(word)
        self.name, self.root = word.encode(_CODE, _ODD), rooted.encode(_CODE, _ODD)
        behind = self.name + _SPACE
        self.next, self.near = crc32(behind, _NEXT), crc32(behind, _NEAR)
        self.roots = crc32(self.root + _SPACE, _ROOTS)
        signs = f"<{word}>".encode(_CODE, _ODD)
        pieces = [
            weights[crc32(signs[at : at + 4 * length], _PIECE) & _MASK]
            for length in _PIECES
            for at in range(0, len(signs) - 4 * length + 1, 4)
        ]
        alone = weights[crc32(self.name, _WORD) & _MASK]
        of_root = weights[crc32(self.root, _ROOT) & _MASK]
        self.weight = sum(pieces) * _VALUE[_PIECE] + alone * _VALUE[_WORD] + of_root * _VALUE[_ROOT]
        self.squares = len(pieces) * _VALUE[_PIECE] ** 2 + _VALUE[_WORD] ** 2 + _VALUE[_ROOT] ** 2


def words_of(typed: Typed) -> list[str]:
    """The words that are looked at, none longer than `LONGEST_WORD`."""
    words = typed.words
    if len(words) > MOST_WORDS:
        words = (*words[: MOST_WORDS - MOST_LAST], *words[-MOST_LAST:])
    return [word[:LONGEST_WORD] for word in words]


def _of_word(word: str) -> Iterator[Feature]:
    """The word, its root and the pieces of it, with marks where it begins and ends."""
    yield _WORD, word
    yield _ROOT, root(word)
    marked = f"<{word}>"
    for length in _PIECES:
        for at in range(len(marked) - length + 1):
            yield _PIECE, marked[at : at + length]


def place(feature: Feature) -> int:
    """Where the weight of a feature stands."""
    kind, name = feature
    return crc32(name.encode(_CODE, _ODD), kind) & _MASK


def value(feature: Feature) -> int:
    """What a feature counts."""
    return _VALUE[feature[0]]


def root(word: str) -> str:
    """
    What is left of a word that is typed in a hurry.

    Of Latin letters the consonants, as they sound: "frappé", "frape" and "frap" are "frp"; of
    Arabic ones what stands between the small words written onto it: "ليضربوني" is "يضرب".
    """
    if word.isascii():
        sounds = word.replace("ph", "f").replace("qu", "k").translate(_LETTERS)
        heard = _DOUBLED.sub(r"\1", sounds[:1] + sounds[1:].translate(_VOWELS))
        short = heard.rstrip(_UNHEARD)
        return short if len(short) > 1 else heard
    if not _is_arabic(word):
        return word
    for before in _BEFORE:
        if word.startswith(before) and len(word) - len(before) >= _SHORTEST_ROOT:
            word = word[len(before) :]
            break
    for behind in _BEHIND:
        if word.endswith(behind) and len(word) - len(behind) >= _SHORTEST_ROOT:
            return word[: -len(behind)]
    return word


def _is_arabic(word: str) -> bool:
    return "\u0600" <= word[0] <= "\u06ff"


def _of_signs(text: str) -> Iterator[Feature]:
    """The signs of a text that words lose: it asks, or it laughs."""
    if _ASKS.search(text):
        yield _MARK, "?"
    if _LAUGHS.search(text):
        yield _MARK, ":)"
