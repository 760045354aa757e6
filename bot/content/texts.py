"""The words of every language, as written: one entry a message, parsed on first use."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Final

from bot.model.names import Locale
from bot.model.problem import Place

TERMS: Final = "_terms"
"""The file of French institution words that all guides of a language share."""

FACE: Final = "_face"
"""The file of the words that the program itself says: buttons, notes, date lines."""


PLACES: Final = "_places"
"""The file of the words for places: kinds, helps, hours. Only where there is a directory."""


class ReviewState(Enum):
    """Whether somebody who speaks the language has read a text. Computed, never typed."""

    REVIEWED = "reviewed"
    DRAFT = "draft"
    STALE = "stale"


@dataclass(frozen=True, slots=True)
class Entry:
    """One message as it stands in its file."""

    name: str
    source: str
    place: Place


@dataclass(frozen=True, slots=True)
class Texts:
    """
    All text files by locale and file name (without `.ftl`).

    Args:
        states: The state of each message that has a sign-off; the others are drafts.
    """

    files: Mapping[Locale, Mapping[str, Mapping[str, Entry]]]
    states: Mapping[tuple[Locale, str, str], ReviewState]

    def entry(self, locale: Locale, file: str, name: str) -> Entry | None:
        """The message *name* of *file*, or None when the language has none."""
        return self.files.get(locale, {}).get(file, {}).get(name)

    def state(self, locale: Locale, file: str, name: str) -> ReviewState:
        """Whether the message has been read by somebody who speaks *locale*."""
        return self.states.get((locale, file, name), ReviewState.DRAFT)
