"""
Remembers which content has passed every check, so that the next start need not repeat them.

Known by each letter that was read, and by what checks: the program, the libraries that it reads
content with, Python itself. Whatever changes in one of them is checked anew. Used by
`bot run`; lint always checks.
"""

import sys
from collections.abc import Iterator
from contextlib import suppress
from hashlib import sha256
from importlib import metadata
from pathlib import Path
from typing import Final

_PROGRAM: Final = Path(__file__).resolve().parent.parent
_CHECKING: Final = ("content", "model")
"""The rooms of the program that a check may use."""

_LIBRARIES: Final = ("babel", "fluent.runtime", "fluent.syntax", "opening-hours-py", "PyYAML")
"""What these rooms import besides Python: another version may refuse what this one takes."""


class CheckCache:
    """
    Cache with one entry: the hash of the content that has passed last, in a file of one line.

    Args:
        file: Where it is kept; None for nowhere.
    """

    def __init__(self, file: Path | None = None) -> None:
        self._file = file

    def holds(self, read: bytes) -> bool:
        """Whether this very content has passed; *read* is a digest of everything that was read."""
        if self._file is None:
            return False
        try:
            return self._file.read_text(encoding="ascii") == _fingerprint(read)
        except (OSError, UnicodeDecodeError):
            return False

    def note(self, read: bytes) -> None:
        """Note that it has passed. Where that cannot be written, the next start checks again."""
        if self._file is not None:
            with suppress(OSError):
                self._file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
                self._file.write_text(_fingerprint(read), encoding="ascii")


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
