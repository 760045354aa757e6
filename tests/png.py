"""
Reads the pictures that we make: PNG, eight bits a channel, without interlace.

Source:
    PNG specification (W3C), sections 9 (filtering) and 11 (chunks).
"""

import struct
import zlib
from dataclasses import dataclass

_CHANNELS = {0: 1, 2: 3, 4: 2, 6: 4}
"""By colour type."""


@dataclass(frozen=True, slots=True)
class Picture:
    """Its size in pixels, and its first channel, row by row: 0 is black."""

    width: int
    height: int
    rows: tuple[bytes, ...]

    def has_ink(self, left: int, top: int, right: int, bottom: int) -> bool:
        """Whether anything but white is in a part of it."""
        return any(min(row[left:right]) < 200 for row in self.rows[top:bottom])


def size_of(png: bytes) -> tuple[int, int]:
    """Width and height in pixels."""
    assert png.startswith(b"\x89PNG\r\n\x1a\n")
    width, height = struct.unpack_from(">II", png, 16)
    return width, height


def picture_of(png: bytes) -> Picture:
    """The picture that *png* holds."""
    width, height = size_of(png)
    depth, colours, _, _, interlace = png[24:29]
    assert (depth, interlace) == (8, 0)
    channels = _CHANNELS[colours]
    raw = zlib.decompress(b"".join(_data(png)))
    length = width * channels
    above = bytes(length)
    rows = []
    for number in range(height):
        start = number * (length + 1)
        above = _unfiltered(raw[start], bytearray(raw[start + 1 : start + 1 + length]), above,
                            channels)  # fmt: skip
        rows.append(above[::channels])
    return Picture(width, height, tuple(rows))


def _data(png: bytes) -> list[bytes]:
    at, found = 8, []
    while at < len(png):
        (length,) = struct.unpack_from(">I", png, at)
        if png[at + 4 : at + 8] == b"IDAT":
            found.append(png[at + 8 : at + 8 + length])
        at += length + 12
    return found


def _unfiltered(kind: int, row: bytearray, above: bytes, step: int) -> bytes:
    for at in range(len(row)) if kind else ():
        left = row[at - step] if at >= step else 0
        corner = above[at - step] if at >= step else 0
        match kind:
            case 1:
                guess = left
            case 2:
                guess = above[at]
            case 3:
                guess = (left + above[at]) // 2
            case _:
                guess = _paeth(left, above[at], corner)
        row[at] = (row[at] + guess) & 255
    return bytes(row)


def _paeth(left: int, above: int, corner: int) -> int:
    nearest = left + above - corner
    from_left, from_above = abs(nearest - left), abs(nearest - above)
    from_corner = abs(nearest - corner)
    if from_left <= from_above and from_left <= from_corner:
        return left
    return above if from_above <= from_corner else corner
