"""Pictographs before the words of a button: what each stands for, and where it may stand."""

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from bot.model.names import FlowName
from bot.model.problem import SourceLocation

_LOOKS: Final = "\ufe0e\ufe0f"
"""Variation selectors: the same sign, drawn black or in colour."""

_FRAME: Final = "\u20e3"
"""What makes a keycap of a digit, # or *."""

_OTHER_CLASSES: Final = frozenset("‼⁉ℹ〰〽🏻🏼🏽🏾🏿")
"""The emoji of Unicode that it counts among marks and letters (UTS #51, Emoji=Yes)."""

_ARROWS: Final = "\u2190"
"""Where the mathematical signs (category Sm) begin that are drawn as pictures: ↔, ⤴, ◾."""

SHORT: Final = 4
"""Letters from which on the beginning of a word is enough: "ou" is in "oui", too."""


@dataclass(frozen=True, slots=True)
class Sign:
    """
    One entry of `flows/_signs.yaml`.

    Args:
        sign: As it stands in the file.
        means: The one thing it stands for.
        words: Beginnings of words of the source, small and without accents: a button says one.
        guides: The guides that it stands for.
        whole: Guides on each of whose buttons it may stand, whatever the button says.
        is_free: Whether it may stand on any button: "I do not know", "go on".
    """

    sign: str
    means: str
    words: tuple[str, ...]
    guides: tuple[FlowName, ...]
    whole: tuple[FlowName, ...]
    is_free: bool
    place: SourceLocation

    def is_said_by(self, label: str) -> bool:
        """Whether one of the words begins somewhere in *label*."""
        return any(_begins(word, self.words) for word in _words(plain(label)))


def sign_before(label: str) -> str:
    """
    The sign that a label or a title begins with, or an empty text.

    A pictograph or a keycap, with what belongs to it: joiners, a skin, a second flag.
    """
    word = next(iter(label.split(maxsplit=1)), "")
    is_one = word and (is_pictograph(word[0]) or _FRAME in word[1:3])
    return word if is_one else ""


def is_pictograph(one: str) -> bool:
    """Whether a character is a picture: every emoji but digits, # and *, which need a frame."""
    category = unicodedata.category(one)
    return category == "So" or one in _OTHER_CLASSES or (category == "Sm" and one >= _ARROWS)


def same(sign: str) -> str:
    """*sign* without what only says how it is drawn, to compare it."""
    return sign.translate({ord(one): None for one in _LOOKS})


def plain(text: str) -> str:
    """Small letters without accents (NFKD, casefold)."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(one for one in apart if not unicodedata.combining(one))


def _begins(word: str, beginnings: tuple[str, ...]) -> bool:
    return any(word.startswith(one) if len(one) >= SHORT else word == one for one in beginnings)


def _words(text: str) -> Iterator[str]:
    word = ""
    for one in f"{text} ":
        if one.isalnum():
            word += one
        elif word:
            yield word
            word = ""
