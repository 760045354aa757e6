"""
Which signs the fonts of the letters have: their character maps, read from the files.

A sign without a glyph is printed as an empty box, and typst does not say so. Used by lint, and by
whoever prints a letter.

Source:
    OpenType specification, `cmap`: subtables of format 4 and 12.
"""

import re
import struct
import unicodedata
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Final

PAPER: Final = Path(__file__).resolve().parents[1] / "service" / "paper"
WEIGHTS: Final = ("Regular", "Bold")
_FAMILIES: Final = re.compile(r"#set text\(font: \(([^)]*)\)")
_UNICODE: Final = ((3, 10), (0, 4), (0, 6), (3, 1), (0, 3))
"""Platform and encoding of a map of Unicode, the fullest first."""


def missing_signs(text: str) -> str:
    """The signs of *text* that the letters cannot print, each once, in their order."""
    signs = printable_signs()
    return "".join(dict.fromkeys(one for one in text if not _is_blank(one) and one not in signs))


@cache
def printable_signs() -> frozenset[str]:
    """Every sign that the letters can print, in each of their weights."""
    found = [_signs_of_weight(weight) for weight in WEIGHTS]
    return frozenset.intersection(*found)


def families() -> tuple[str, ...]:
    """
    The names of the fonts, as the template of the letters asks for them.

    Raises:
        ValueError: When the template names none.
    """
    named = _FAMILIES.search((PAPER / "letter.typ").read_text(encoding="utf-8"))
    if named is None:
        raise ValueError("letter.typ names no fonts: #set text(font: (...))")
    return tuple(re.findall(r'"([^"]+)"', named[1]))


def _signs_of_weight(weight: str) -> frozenset[str]:
    files = [PAPER / "fonts" / f"{name.replace(' ', '')}-{weight}.ttf" for name in families()]
    return frozenset().union(*(signs_of(one.read_bytes()) for one in files))


def signs_of(font: bytes) -> frozenset[str]:
    """
    The signs for which *font*, a file of TrueType or OpenType, has a glyph.

    Raises:
        ValueError: When it has no map of Unicode that we can read.
    """
    start = _table(font, b"cmap")
    (count,) = struct.unpack_from(">H", font, start + 2)
    records = [struct.unpack_from(">HHI", font, start + 4 + 8 * one) for one in range(count)]
    offsets = {(platform, encoding): offset for platform, encoding, offset in records}
    best = next((offsets[one] for one in _UNICODE if one in offsets), None)
    if best is None:
        raise ValueError("this font has no map of Unicode")
    at = start + best
    (form,) = struct.unpack_from(">H", font, at)
    if form == 12:
        return frozenset(map(chr, _of_groups(font, at)))
    if form == 4:
        return frozenset(map(chr, _of_segments(font, at)))
    raise ValueError(f"a character map of format {form} is not read here")


def _table(font: bytes, name: bytes) -> int:
    (count,) = struct.unpack_from(">H", font, 4)
    for number in range(count):
        tag, _, offset, _ = struct.unpack_from(">4sIII", font, 12 + 16 * number)
        if tag == name:
            return int(offset)
    raise ValueError(f"this font has no table {name.decode()}")


def _of_groups(font: bytes, at: int) -> Iterator[int]:
    """Format 12: ranges of code points, each with its first glyph; glyph 0 is the empty box."""
    (count,) = struct.unpack_from(">I", font, at + 12)
    for number in range(count):
        first, last, glyph = struct.unpack_from(">III", font, at + 16 + 12 * number)
        yield from (point for point in range(first, last + 1) if glyph + point - first)


def _of_segments(font: bytes, at: int) -> Iterator[int]:
    """Format 4: segments of the first plane, with a difference or a list of glyphs."""
    (twice,) = struct.unpack_from(">H", font, at + 6)
    ends, starts = at + 14, at + 16 + twice
    for place in range(0, twice, 2):
        (last,) = struct.unpack_from(">H", font, ends + place)
        (first,) = struct.unpack_from(">H", font, starts + place)
        (delta,) = struct.unpack_from(">H", font, starts + twice + place)
        here = starts + 2 * twice + place
        (offset,) = struct.unpack_from(">H", font, here)
        for point in range(first, min(last, 0xFFFE) + 1):
            glyph = point
            if offset:
                (glyph,) = struct.unpack_from(">H", font, here + offset + 2 * (point - first))
                if not glyph:
                    continue
            if (glyph + delta) % 0x10000:
                yield point


def _is_blank(sign: str) -> bool:
    """Spaces, marks of direction, and the selector behind an emoji, which show nothing."""
    shows_nothing = sign.isspace() or unicodedata.category(sign) in {"Cf", "Cc", "Zs"}
    return shows_nothing or "\ufe00" <= sign <= "\ufe0f"
