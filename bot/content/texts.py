"""
The words of every language, as written: one entry a message, parsed on first use.

A language that nobody asks for costs two fifths of the size of its files: they stay packed.
"""

import zlib
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Final, TypeVar

from bot.content.report import Report
from bot.model.names import Locale
from bot.model.problem import SourceLocation

K = TypeVar("K")
V = TypeVar("V")

TERMS: Final = "_terms"
"""The file of French institution words that all guides of a language share."""

FACE_FILE: Final = "_face"
"""The file of the words that the program itself says: buttons, notes, date lines."""


PLACES_FILE: Final = "_places"
"""The file of the words for places: kinds, helps, hours. Only where there is a directory."""

NUMBERS: Final = frozenset({"n", "km"})
"""The variables of these two that are numbers: of them alone a text can choose its plural."""

PROBLEMS: Final = "_problems"
"""The file with the wording of the problems, which `wording.py` reads."""


class ReviewState(Enum):
    """Whether somebody who speaks the language has read a text. Computed, never typed."""

    REVIEWED = "reviewed"
    DRAFT = "draft"
    STALE = "stale"


@dataclass(frozen=True, slots=True)
class Entry:
    """One message as it stands in its file."""

    name: str
    source: str
    place: SourceLocation


class LazyMapping(Mapping[K, V]):
    """
    Lazily parsed mapping: compressed source, parsed when one of its keys is first asked for.

    Args:
        source: What stands in the file.
        read: Takes it out, and tells what is wrong.
        report: Is told what is wrong, until this is packed again.
    """

    __slots__ = ("_packed", "_read", "_report", "_unpacked")

    def __init__(
        self, source: str, read: Callable[[str, Report], Mapping[K, V]], report: Report
    ) -> None:
        self._packed = zlib.compress(source.encode(), _QUICKLY)
        self._read = read
        self._report: Report | None = report
        self._unpacked: Mapping[K, V] | None = None

    def __getitem__(self, key: K) -> V:
        return self.unpacked()[key]

    def __iter__(self) -> Iterator[K]:
        return iter(self.unpacked())

    def __len__(self) -> int:
        return len(self.unpacked())

    @property
    def is_packed(self) -> bool:
        """Whether it is not parsed yet."""
        return self._unpacked is None

    def unpacked(self) -> Mapping[K, V]:
        """Everything that stands in the file."""
        if self._unpacked is None:
            source = zlib.decompress(self._packed).decode()
            self._unpacked = self._read(source, self._report or Report())
        return self._unpacked

    def pack(self) -> None:
        """Drop what was parsed; its problems are not reported a second time."""
        self._unpacked = self._report = None


_QUICKLY: Final = 1
"""The level of zlib: three fifths are gone, and a start does not wait for more."""


@dataclass(frozen=True, slots=True)
class Texts:
    """
    All text files by locale and file name (without `.ftl`).

    Args:
        states: The state of each message that has a sign-off, by file and name; the others are
            drafts.
    """

    files: Mapping[Locale, Mapping[str, Mapping[str, Entry]]]
    states: Mapping[Locale, Mapping[tuple[str, str], ReviewState]]

    def entry(self, locale: Locale, file: str, name: str) -> Entry | None:
        """The message *name* of *file*, or None when the language has none."""
        return self.files.get(locale, {}).get(file, {}).get(name)

    def terms(self, locale: Locale, source: Locale) -> Mapping[str, Entry]:
        """The terms of a language: its own, and those of the source that it has none for."""
        own = self.files.get(locale, {}).get(TERMS, {})
        shared = self.files.get(source, {}).get(TERMS, {})
        return {**shared, **own} if own and own is not shared else shared

    def of_guides(self, names: Collection[str]) -> "Texts":
        """The files of some guides alone, with the terms that they are made of; no sign-offs."""
        kept = {TERMS, *names}
        files = {
            locale: {name: of for name, of in each.items() if name in kept}
            for locale, each in self.files.items()
        }
        return Texts(files, {})

    def state(self, locale: Locale, file: str, name: str) -> ReviewState:
        """Whether the message has been read by somebody who speaks *locale*."""
        return self.states.get(locale, {}).get((file, name), ReviewState.DRAFT)
