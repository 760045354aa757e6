"""A recording as small as can be: an OGG page with the head of an Opus stream, and nothing said."""

import struct
from pathlib import Path

OPUS = (
    b"OggS\x00\x02" + bytes(8) + b"ROOM" + bytes(8) + b"\x01\x13"
    + b"OpusHead\x01\x01" + struct.pack("<HIHB", 312, 48000, 0, 0)
)  # fmt: skip


def recorded(folder: Path, path: str, content: bytes = OPUS) -> Path:
    """A recording at *path* below *folder*."""
    file = folder / path
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(content)
    return file
