"""
Pins of one's own content: a fingerprint of each shipped entry, from when it was replaced.

An update of the shipped content that changes such an entry is a conflict that a person settles:
the shipped words of then and of now stand side by side with one's own. Written by `bot overlay
pin`; the shipped words themselves are kept beside the fingerprint, so that they can be shown.
"""

import json
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from enum import Enum
from hashlib import sha256
from typing import Final

from bot.content.bounded_files import NotToBeRead
from bot.content.content_folder import ContentFolder
from bot.content.first_change import first_change
from bot.content.overlay_layers import Layer, layer_of
from bot.content.report import Report
from bot.model.problem import SourceLocation

_SHORT: Final = 16
"""Hexadecimal signs: enough to tell some thousand texts apart, short enough to be read."""
_NO_ENTRIES: Final = frozenset({Layer.RECORDS, Layer.GUARD, Layer.UNREAD})
"""What is written by commands, and what replaces nothing."""


class State(Enum):
    """How an own entry stands to the shipped one of its name."""

    NEW = "new"
    SAME = "the same as the shipped one: it can be deleted"
    UNPINNED = "replaces the shipped one, and is not pinned yet"
    PINNED = "replaces the shipped one"
    OUTDATED = "the shipped one has changed since it was replaced"
    ALONE = "the shipped one that it replaced is gone"


TO_DO: Final = frozenset({State.UNPINNED, State.OUTDATED, State.ALONE})
"""What somebody must look at."""


@dataclass(frozen=True, slots=True)
class Pin:
    """
    A shipped entry, as it was when it was replaced.

    Args:
        fingerprint: Of its words, layout aside.
        shipped: The words themselves.
    """

    fingerprint: str
    shipped: str

    @classmethod
    def of(cls, shipped: str) -> "Pin":
        """The pin of an entry as it is now."""
        return cls(sha256(" ".join(shipped.split()).encode()).hexdigest()[:_SHORT], shipped)


Pins = Mapping[tuple[str, str], Pin]
"""By path and name of the entry; a whole file has an empty name."""


@dataclass(frozen=True, slots=True)
class OwnEntry:
    """
    One entry of one's own.

    Args:
        name: Empty for a whole file.
        line: Where it begins in its file.
        own: Its words.
        shipped: Those of the shipped entry that it replaces; None when there is none.
        pin: None when it was not pinned.
    """

    path: str
    name: str
    line: int
    own: str
    shipped: str | None
    pin: Pin | None

    @property
    def state(self) -> State:
        """How it stands to the shipped entry, and to the pin of it."""
        if self.shipped is None:
            return State.NEW if self.pin is None else State.ALONE
        now = Pin.of(self.shipped).fingerprint
        if Pin.of(self.own).fingerprint == now:
            return State.SAME
        if self.pin is None:
            return State.UNPINNED
        return State.PINNED if self.pin.fingerprint == now else State.OUTDATED

    @property
    def address(self) -> str:
        """What `bot overlay` calls it."""
        return f"{self.path}#{self.name}" if self.name else self.path


def own_entries(folder: ContentFolder) -> list[OwnEntry]:
    """
    Everything of one's own that adds or replaces something, file by file.

    Raises:
        OSError: A file cannot be read.
    """
    folder.check(Report())
    pins = read_pins(folder)
    found: list[OwnEntry] = []
    for path in folder.own_files():
        if layer_of(path) in _NO_ENTRIES or not folder.is_laid_over(path):
            continue
        # What cannot be laid over is told by lint.
        with suppress(NotToBeRead, UnicodeDecodeError):
            found += _entries_of(folder, path, pins)
    return found


def _entries_of(folder: ContentFolder, path: str, pins: Pins) -> list[OwnEntry]:
    layer = layer_of(path)
    if layer is Layer.WHOLE and not path.endswith(".yaml"):
        # A recording is known by the words that it says: there is nothing to be pinned.
        return [OwnEntry(path, "", 1, "", None, None)]
    shipped = folder.shipped_entries(path)
    if layer is Layer.WHOLE:
        mine = [("", 1, folder.text(path))]
    else:
        mine = [
            (one.name, one.line, one.text)
            for one in folder.own_blocks(path)
            # The head of a section replaces nothing.
            if one.name and one.text != f"{one.name}:"
        ]
    return [
        OwnEntry(path, name, line, own, shipped.get(name), pins.get((path, name)))
        for name, line, own in mine
    ]


def read_pins(folder: ContentFolder) -> Pins:
    """The pins of a folder of one's own; none when there is no file that can be read."""
    try:
        found = json.loads(folder.pins_text())
        return {
            (path, name): Pin(str(pin["fingerprint"]), str(pin["shipped"]))
            for path, of in found.items()
            for name, pin in of.items()
        }
    except (OSError, ValueError, RecursionError, AttributeError, TypeError, KeyError):
        return {}


def as_text(pins: Pins) -> str:
    """The file of pins, in an order that two people's changes can be merged in."""
    by_path: dict[str, dict[str, dict[str, str]]] = {}
    for (path, name), pin in sorted(pins.items()):
        kept = {"fingerprint": pin.fingerprint, "shipped": pin.shipped}
        by_path.setdefault(path, {})[name] = kept
    return json.dumps(by_path, ensure_ascii=False, indent=1) + "\n"


def check_own(folder: ContentFolder, report: Report) -> None:
    """Warn of own entries whose shipped ones are not pinned, have changed, or are gone."""
    try:
        entries = own_entries(folder)
    except (OSError, UnicodeDecodeError):
        # Told where the file is read.
        return
    for one in entries:
        if one.state not in TO_DO:
            continue
        place = folder.own_place(SourceLocation(one.path, one.line, 1, len(one.name) or 1))
        report.lines.setdefault(place.path, folder.own_lines(one.path))
        name = one.name or one.path
        match one.state:
            case State.OUTDATED if one.pin is not None and one.shipped is not None:
                before, now = first_change(one.pin.shipped, one.shipped)
                report.warning(
                    place, "own-outdated", name=name, file=one.address, before=before, now=now
                )
            case State.ALONE:
                report.warning(place, "own-alone", name=name, file=one.address)
            case _:
                report.warning(place, "own-unpinned", name=name)
