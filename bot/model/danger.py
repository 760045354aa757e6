"""Word lists for the detection of danger in one language: phrases, and harmless lookalikes."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum, IntEnum

from bot.model.problem import SourceLocation


class Alarm(IntEnum):
    """How much a text sounds like danger."""

    NONE = 0
    NEAR = 1
    EXACT = 2


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
    """One entry of a list, with its place in the file."""

    words: str
    place: SourceLocation


@dataclass(frozen=True, slots=True)
class DangerPatterns:
    """
    Patterns of meaning, `bot/model/danger_patterns.py`: one stands for many sentences.

    Args:
        help: A whole text that is such a pattern is a call for help.
        danger: A text that holds one opens help.
        near: A text that holds one is asked about.
        calm: Words that sound like danger and are none; they are read over.
    """

    help: tuple[Phrase, ...] = ()
    danger: Mapping[Theme, tuple[Phrase, ...]] = field(default_factory=dict)
    near: Mapping[Theme, tuple[Phrase, ...]] = field(default_factory=dict)
    calm: tuple[Phrase, ...] = ()


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
        sounds: Letters that sound alike, "from" and "to": words that sound the same are the same.
        classes: Words that say the same, by the name that patterns have for them.
        patterns: What a danger is made of, in words and classes.
        is_draft: Whether no speaker has read it: looked for letter for letter, without slips.
    """

    help: tuple[Phrase, ...]
    danger: Mapping[Theme, tuple[Phrase, ...]]
    near: Mapping[Theme, tuple[Phrase, ...]] = field(default_factory=dict)
    harmless: tuple[Phrase, ...] = ()
    spellings: Mapping[str, tuple[Phrase, ...]] = field(default_factory=dict)
    ordinary: tuple[Phrase, ...] = ()
    sounds: tuple[tuple[str, str], ...] = ()
    classes: Mapping[str, tuple[Phrase, ...]] = field(default_factory=dict)
    patterns: DangerPatterns = field(default_factory=DangerPatterns)
    is_draft: bool = False
