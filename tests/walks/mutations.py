"""What happens to links on the way: flipped, cut, spliced, typed by hand, or never ours."""

import string
from collections.abc import Callable
from random import Random
from typing import Final

from bot.engine.links import HEAD
from bot.model.codes import ALPHABET

Mutation = Callable[[Random, str, str], str]
ANY: Final = string.printable + "éàçœ عربي١٢٣ پښتو 😀\u200f\u2066\u0000\ud800ßİſ１２𝟙"


def _flip(chance: Random, text: str, _: str) -> str:
    place = chance.randrange(len(text) + 1)
    return text[:place] + chance.choice(ALPHABET) + text[place + 1 :]


def _flip_bit(chance: Random, text: str, _: str) -> str:
    place = chance.randrange(len(text) + 1)
    flipped = "".join(chr(ord(one) ^ 1 << chance.randrange(7)) for one in text[place : place + 1])
    return text[:place] + flipped + text[place + 1 :]


def _insert(chance: Random, text: str, _: str) -> str:
    place = chance.randrange(len(text) + 1)
    return text[:place] + chance.choice(ALPHABET) + text[place:]


def _insert_any(chance: Random, text: str, _: str) -> str:
    place = chance.randrange(len(text) + 1)
    return text[:place] + chance.choice(ANY) + text[place:]


def _delete(chance: Random, text: str, _: str) -> str:
    place = chance.randrange(len(text) + 1)
    return text[:place] + text[place + 1 :]


def _duplicate(chance: Random, text: str, _: str) -> str:
    place, length = chance.randrange(len(text) + 1), chance.randrange(1, 8)
    return text[:place] + text[place : place + length] + text[place:]


def _swap(chance: Random, text: str, _: str) -> str:
    place = chance.randrange(len(text) + 1)
    return text[:place] + text[place + 2 : place + 4] + text[place : place + 2] + text[place + 4 :]


def _splice(chance: Random, text: str, other: str) -> str:
    return text[: chance.randrange(len(text) + 1)] + other[chance.randrange(len(other) + 1) :]


def _append_moves(chance: Random, text: str, other: str) -> str:
    begin = chance.randrange(HEAD, max(HEAD, len(other)) + 1)
    return text[:-2] + other[begin : begin + chance.randrange(1, 9)] + text[-2:]


def _other_head(chance: Random, text: str, other: str) -> str:
    """Another verb, version, language, helper or flow."""
    first, last = chance.choice([(0, 1), (1, 2), (2, 3), (3, 4), (4, 6)])
    made = other[first:last] if chance.random() < 0.5 else "".join(
        chance.choice(ALPHABET) for _ in range(last - first)
    )  # fmt: skip
    return text[:first] + made + text[last:]


def _other_check(_: Random, text: str, other: str) -> str:
    return text[:-2] + other[-2:]


def _entry(chance: Random, text: str, _: str) -> str:
    return text[:HEAD] + "_" + "".join(chance.choice(ALPHABET) for _ in range(2)) + text[HEAD:]


def _cut(chance: Random, text: str, _: str) -> str:
    return text[: chance.randrange(len(text) + 1)]


def _long(chance: Random, text: str, other: str) -> str:
    return (text[:64] + other) * chance.randrange(1, 200)


def _nothing_of_ours(chance: Random, _: str, __: str) -> str:
    return "".join(chance.choice(ANY) for _ in range(chance.randrange(80)))


def _only_letters(chance: Random, _: str, __: str) -> str:
    return "".join(chance.choice(ALPHABET) for _ in range(chance.randrange(70)))


MUTATIONS: Final[tuple[Mutation, ...]] = (
    _flip, _flip_bit, _insert, _insert_any, _delete, _duplicate, _swap, _splice, _append_moves,
    _append_moves, _other_head, _other_check, _entry, _cut, _long, _nothing_of_ours, _only_letters,
)  # fmt: skip


def mutated(chance: Random, known: list[str]) -> str:
    """A link with one to four things done to it."""
    text = chance.choice(known)
    for _ in range(chance.choice((1, 1, 1, 2, 2, 3, 4))):
        text = chance.choice(MUTATIONS)(chance, text, chance.choice(known))
    return text
