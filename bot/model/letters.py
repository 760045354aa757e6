"""Template of a letter: its parts, and the conditions under which each is included."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Final, NewType

from bot.model.conditions import AnswerIs, AnswerIsKnown
from bot.model.names import AnswerName, FactId
from bot.model.problem import SourceLocation

LetterName = NewType("LetterName", str)
PartName = NewType("PartName", str)

BLANK: Final = "blank"
LINE: Final = "line"
"""The variables for what she fills in by hand: a few words, a whole line. We never ask for it."""

LetterCondition = AnswerIs | AnswerIsKnown
"""A letter depends on her answers, never on the day: what she saved must stay true."""


class Style(Enum):
    """Where a part stands on the page, by the habits of a French letter."""

    SENDER = "sender"
    RECIPIENT = "recipient"
    DATE = "date"
    SUBJECT = "subject"
    TEXT = "text"
    LIST = "list"
    SIGNATURE = "signature"


@dataclass(frozen=True, slots=True)
class LetterPart:
    """One part of a letter: a message of the letter's text file. All of *when* must hold."""

    name: PartName
    style: Style
    place: SourceLocation
    when: tuple[LetterCondition, ...] = ()


@dataclass(frozen=True, slots=True)
class Letter:
    """
    One entry of `flows/_letters.yaml`; its words are `locales/<locale>/letter-<name>.ftl`.

    Args:
        days: The answers that its words have written into them.
    """

    name: LetterName
    about: str
    facts: tuple[FactId, ...]
    parts: Mapping[PartName, LetterPart]
    place: SourceLocation
    days: frozenset[AnswerName] = frozenset()

    @property
    def text_file(self) -> str:
        """The name of its text file in each language."""
        return text_file_of(self.name)


def text_file_of(name: str) -> str:
    """The text file of the letter called *name*."""
    return f"letter-{name}"
