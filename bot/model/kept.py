"""
What may be kept about a person, why, and how long: one table.

The store keeps nothing that is not in it, the privacy page and `/mydata` are made from it, and
a test holds the database against it (safety rules C1, C2, C3).
"""

from dataclasses import dataclass
from datetime import timedelta
from enum import Enum
from typing import Final


class Kept(Enum):
    """The kinds of things that are kept. The value is the name of its words in `_face.ftl`."""

    LAST_LINK = "last-link"
    LANGUAGES = "languages"
    MESSAGES = "messages"
    WAITING = "waiting"
    TOTALS = "totals"
    RECORDINGS = "recordings"
    NOTICES = "notices"


@dataclass(frozen=True, slots=True)
class Retention:
    """
    How one kind is kept.

    Args:
        lives: From the last use, of a notice from the end of its last day; then the row is gone.
        about_a_person: Found by a keyed hash of her number at Telegram, its content sealed.
    """

    kind: Kept
    lives: timedelta
    about_a_person: bool
    why: str


class Erasing(Enum):
    """How far an erasing has come."""

    DONE = "done"
    """Nothing is left, in memory or on the disk."""

    LATER = "later"
    """Nothing is read any more; the disk did not take it yet, and a restart does not forget it."""

    UNSURE = "unsure"
    """As `LATER`, but the wish could be written down nowhere: it ends with the process."""


RETENTION: Final = (
    Retention(Kept.LAST_LINK, timedelta(hours=24), about_a_person=True,
              why="so that typed words are read on the screen they were typed on"),
    Retention(Kept.LANGUAGES, timedelta(days=30), about_a_person=True,
              why="so that the language is asked once"),
    Retention(Kept.MESSAGES, timedelta(hours=48), about_a_person=True,
              why="the numbers of recent messages, so that they can be erased on her wish"),
    Retention(Kept.WAITING, timedelta(minutes=15), about_a_person=True,
              why="a press or command that Telegram is slow to take the answer to, until it is "
                  "answered, so that no crash loses it; of words only that there were some"),
    Retention(Kept.TOTALS, timedelta(days=400), about_a_person=False,
              why="how many presses, texts, answers to danger, reports, each day; nobody's"),
    Retention(Kept.RECORDINGS, timedelta(days=365), about_a_person=False,
              why="Telegram's number of a voice note, so that it is uploaded once"),
    Retention(Kept.NOTICES, timedelta(days=1), about_a_person=False,
              why="what staff says above the card of a place (\"closed this week\"); nobody's"),
)  # fmt: skip

"""
A wish to be erased that the disk could not carry out is no kind of its own: it is the keys of rows
of these kinds, sealed hashes, written beside, and goes with the rows (`store/wishes.py`).
"""


def lives(kind: Kept) -> timedelta:
    """How long a kind is kept after its last use."""
    return next(one.lives for one in RETENTION if one.kind is kind)
