"""A word that stands on letters and doors, and how people type it."""

from dataclasses import dataclass
from typing import Final

from bot.model.names import FlowName
from bot.model.problem import SourceLocation

WORDS: Final = FlowName("words")
"""The flow whose steps tell what the words on letters mean."""


@dataclass(frozen=True, slots=True)
class PaperWord:
    """
    One entry of `flows/_words.yaml`.

    Args:
        term: The French term, as it stands on papers.
        also: Initials, other spellings, words that young people use, in any language.
        guide: The flow that deals with it, when there is one.
    """

    term: str
    also: tuple[str, ...]
    guide: FlowName | None
    place: SourceLocation
