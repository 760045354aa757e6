"""Looks for traces of a mark in bytes: as text and as a number, in each form it could have."""

import base64
import struct
from collections.abc import Iterable, Iterator
from pathlib import Path

Mark = int | str | float

SHORTEST = 5
"""Bytes. What is shorter could be there by chance."""


def forms(mark: Mark) -> Iterator[bytes]:
    """How *mark* could stand in a file: as text in each coding, and a number in binary."""
    texts = [
        str(mark).encode("utf-8"),
        str(mark).encode("utf-16-le"),
        str(mark).encode("utf-16-be"),
    ]
    if isinstance(mark, int):
        # SQLite writes as few bytes as are needed, the highest first.
        short = mark.to_bytes((mark.bit_length() + 7) // 8, "big")
        texts += [short, short[::-1], mark.to_bytes(8, "big"), mark.to_bytes(8, "little")]
    elif isinstance(mark, float):
        texts += [struct.pack(">d", mark), struct.pack("<d", mark)]
    for text in texts:
        yield from (text, text.hex().encode(), text.hex().upper().encode())
        for before in range(3):
            # In base64 a text looks otherwise behind 0, 1 or 2 other bytes; the edges are cut.
            whole = slice(4 if before else 0, (before + len(text)) // 3 * 4)
            for code in (base64.b64encode, base64.urlsafe_b64encode):
                yield code(b"\0" * before + text)[whole]


def traces(marks: Iterable[Mark], data: bytes) -> list[tuple[Mark, bytes]]:
    """Marks, and their form, that are in *data*."""
    return [
        (mark, form)
        for mark in marks
        for form in forms(mark)
        if len(form) >= SHORTEST and form in data
    ]


def bytes_under(folder: Path) -> dict[str, bytes]:
    """What each file under *folder* holds, by its path, and the path itself with it."""
    return {
        str(file): str(file.relative_to(folder)).encode() + b"\n" + file.read_bytes()
        for file in folder.rglob("*")
        if file.is_file()
    }
