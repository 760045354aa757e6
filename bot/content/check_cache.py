"""
Remembers which content has passed every check, so that the next start need not repeat them.

Known by each letter that was read, and by what checks: the program, the libraries that it reads
content with, Python itself. Whatever changes in one of them is checked anew. Used by whatever
answers; lint always checks, and notes what has passed. An image brings such a note with it
(`tools/note_checks.py`), so that its first start is as quick as the second.
"""

import sys
from collections.abc import Iterator
from contextlib import suppress
from hashlib import sha256
from importlib import metadata
from pathlib import Path
from typing import Final

_PROGRAM: Final = Path(__file__).resolve().parent.parent
SHIPPED: Final = _PROGRAM.parent / "checked-content"
"""
The note beside the program: an image brings it with it; of the project's own content, lint and the
commands that try it make it.
"""
PASSED: Final = "checked-content"
"""The file in the folder of data that says which content has passed every check."""

_CHECKING: Final = ("content", "model")
"""The rooms of the program that a check may use."""

_LIBRARIES: Final = ("babel", "fluent.runtime", "fluent.syntax", "opening-hours-py", "PyYAML")
"""What these rooms import besides Python: another version may refuse what this one takes."""


class CheckCache:
    """
    Cache with one entry: the hash of the content that has passed last, in a file of one line.

    Args:
        file: Where it is kept; None for nowhere.
        others: Notes of somebody else, such as the one that came with the program; they are read
            and never written.
        is_read: False for who always checks, and notes the result.
    """

    def __init__(self, file: Path | None = None, *others: Path, is_read: bool = True) -> None:
        self._file = file
        self._others = others
        self._is_read = is_read

    asks_for_checks = True
    """False for who reads without any check, whole or broken."""

    def holds(self, read: bytes) -> bool:
        """Whether this very content has passed; *read* is a digest of everything that was read."""
        if not self._is_read:
            return False
        noted = [note for one in (self._file, *self._others) if (note := _note_in(one))]
        return bool(noted) and _fingerprint(read) in noted

    def note(self, read: bytes) -> None:
        """Note that it has passed. Where that cannot be written, the next start checks again."""
        if self._file is not None:
            with suppress(OSError):
                self._file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
                self._file.write_text(_fingerprint(read), encoding="ascii")


def beside_the_program(folder: Path) -> Path | None:
    """Where it is noted that the content of *folder* has passed: only of the project's own."""
    return SHIPPED if folder.resolve() == SHIPPED.parent else None


def _note_in(file: Path | None) -> str:
    """What a note says; empty where there is none."""
    if file is not None:
        with suppress(OSError, UnicodeDecodeError):
            return file.read_text(encoding="ascii").strip()
    return ""


def _fingerprint(read: bytes) -> str:
    digest = sha256(read)
    for file in _program_files():
        digest.update(file.read_bytes())
    # Python brings the tables of Unicode, which decide what a letter is.
    for version in (sys.version, *map(_version_of, _LIBRARIES)):
        digest.update(f"\0{version}".encode())
    return digest.hexdigest()


def _version_of(library: str) -> str:
    try:
        return f"{library} {metadata.version(library)}"
    except metadata.PackageNotFoundError:
        return library


def _program_files() -> Iterator[Path]:
    for room in _CHECKING:
        yield from sorted((_PROGRAM / room).rglob("*.py"))
