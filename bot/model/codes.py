"""
Short codes of names, for links. Pure and the same for ever.

A code is made of the name alone, not of its position, so that reordering or
adding choices breaks no link. Used by the engine to read and write links and by
lint to refuse two names with one code.
"""

from functools import lru_cache
from hashlib import blake2b
from typing import Final

from bot.model.names import ChoiceName, FlowName, PlaceId, StepName

ALPHABET: Final = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
"""The characters that Telegram allows in `?start=` links (Bot API, deep linking)."""

VALUES: Final = {character: value for value, character in enumerate(ALPHABET)}
FIRST: Final = 62
"""A code begins with a letter or a digit: `-` and `_` are marks of the link format."""

PLACE_LENGTH: Final = 4
"""Characters of a place in a link; lint refuses two places with one code."""


def number_to_text(number: int, length: int) -> str:
    """
    *number* in *length* characters of the alphabet, most significant first.

    Raises:
        ValueError: If it does not fit.
    """
    if not 0 <= number < 64**length:
        raise ValueError(f"number must be between 0 and {64**length - 1}, got {number}")
    characters = []
    for _ in range(length):
        number, value = divmod(number, 64)
        characters.append(ALPHABET[value])
    return "".join(reversed(characters))


def text_to_number(text: str) -> int | None:
    """The number written as *text*, or None when a character is not of the alphabet."""
    number = 0
    for character in text:
        value = VALUES.get(character)
        if value is None:
            return None
        number = number * 64 + value
    return number


def _two(kind: str, *names: str) -> str:
    digest = blake2b("\n".join((kind, *names)).encode(), digest_size=8).digest()
    first, second = divmod(int.from_bytes(digest, "big") % (FIRST * 64), 64)
    return ALPHABET[first] + ALPHABET[second]


@lru_cache(maxsize=65536)
def flow_code(flow: FlowName) -> str:
    """The hash of a flow's name: two characters in each link into it."""
    return _two("flow", flow)


@lru_cache(maxsize=65536)
def step_code(step: StepName) -> str:
    """The hash of a step's name: two characters, unique inside its flow (a check holds that)."""
    return _two("step", step)


@lru_cache(maxsize=65536)
def choice_code(step: StepName, choice: ChoiceName) -> str:
    """Two characters for a choice of a step; another step's choice of that name has another."""
    return _two("choice", step, choice)


@lru_cache(maxsize=65536)
def outcome_code(step: StepName, outcome: StepName) -> str:
    """Two characters for what a `decide` step that depends on the day came to."""
    return _two("outcome", step, outcome)


@lru_cache(maxsize=65536)
def place_code(place: PlaceId) -> str:
    """Four characters for a place of the directory."""
    digest = blake2b(f"place\n{place}".encode(), digest_size=8).digest()
    return number_to_text(int.from_bytes(digest, "big") % 64**PLACE_LENGTH, PLACE_LENGTH)


@lru_cache(maxsize=65536)
def in_flow(flow: FlowName, code: str) -> str:
    """
    The two characters of a step, choice or outcome as a move made inside *flow* carries them.

    Steps of many flows have one name, `start` above all, and a move made in one flow must not
    fit another. It is a shift, so codes that differ inside their flow still do.
    """
    digest = blake2b(f"in\n{flow}".encode(), digest_size=8).digest()
    number = text_to_number(code) or 0
    return number_to_text((number + int.from_bytes(digest, "big")) % (FIRST * 64), 2)


@lru_cache(maxsize=65536)
def check_code(flow: FlowName, step: StepName) -> str:
    """Two characters at the end of a link: the screen it was made to show."""
    return _two("check", flow, step)
