"""Length of a voice note, read from its last OGG page."""

import struct
from pathlib import Path
from typing import Final

_RATE: Final = 48_000
"""Opus counts in these, whatever the sound was recorded in (RFC 7845, section 4)."""
_PAGE: Final = b"OggS"
_GRANULE_AT: Final = 6
"""Where the position stands in the head of a page (RFC 3533, section 6)."""


def seconds_of(note: Path) -> float:
    """
    How long it plays, in seconds; 0 when nothing is said.

    Raises:
        OSError: It cannot be read.
    """
    content = note.read_bytes()
    last = content.rfind(_PAGE)
    head = content[last + _GRANULE_AT : last + _GRANULE_AT + 8] if last >= 0 else b""
    if len(head) < 8:
        return 0.0
    (granule,) = struct.unpack("<q", head)
    return max(0.0, float(granule) / _RATE)
