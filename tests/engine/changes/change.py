"""A change of the content, and what becomes of some ways through it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Final

from bot.model.screens import Note
from tests.build import TODAY
from tests.engine.changes.old import OLD
from tests.engine.survival import Renamed

SAME: Final = None
CHANGED: Final = Note.CONTENT_CHANGED
PASSED: Final = Note.TIME_HAS_PASSED


@dataclass(frozen=True)
class Change:
    """
    A change of the content.

    Args:
        name: What somebody did, in words.
        new: The content afterwards.
        ways: A way through the old content, to where its link lands now and what is said.
        is_silent: Nobody notices: no link at all is answered with a note.
        later: The day on which the old links are pressed.
    """

    name: str
    new: Mapping[str, str]
    ways: Mapping[str, tuple[str, Note | None]] = field(default_factory=dict)
    renamed: Renamed = field(default_factory=Renamed)
    is_silent: bool = False
    later: date = TODAY
    old: Mapping[str, str] = field(default_factory=lambda: OLD)
