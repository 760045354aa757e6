"""The words that mean danger in one language, and those that do not."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum

from bot.model.problem import Place


class Theme(Enum):
    """What a phrase of danger speaks of (safety rule A2). Nothing is kept of it."""

    SELF_HARM = "self-harm"
    VIOLENCE = "violence"
    RAPE = "rape"
    TRAFFICKING = "trafficking"
    FORCED_WORK = "forced-work"
    LOST = "lost"
    NOTHING_TONIGHT = "nothing-tonight"


@dataclass(frozen=True, slots=True)
class Phrase:
    """Some words of a list, and where they stand."""

    words: str
    place: Place


@dataclass(frozen=True, slots=True)
class DangerWords:
    """
    What a person may type in one language when she needs help at once.

    Args:
        help: The help words: alone, they open the help screen.
        danger: Phrases that open it from inside a text, too.
        near: Phrases that first ask whether she wants to see the numbers.
        harmless: Ordinary phrases; lint and the tests hold the lists above against them.
        spellings: A word or two, and the other ways to write them.
        ordinary: Everyday words that are never taken for a misspelling.
    """

    help: tuple[Phrase, ...]
    danger: Mapping[Theme, tuple[Phrase, ...]]
    near: Mapping[Theme, tuple[Phrase, ...]] = field(default_factory=dict)
    harmless: tuple[Phrase, ...] = ()
    spellings: Mapping[str, tuple[Phrase, ...]] = field(default_factory=dict)
    ordinary: tuple[Phrase, ...] = ()
