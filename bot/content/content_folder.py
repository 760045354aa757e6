"""
Union mount of two content folders: the shipped one, and one of one's own laid over it.

Every reader of content asks here and not the disk, so that lint, walk, preview and the running bot
see the same. Without a folder of one's own it is the shipped folder, as it lies.
"""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path, PurePath
from typing import Final

from bot.content.bounded_files import NotToBeRead, is_of_an_editor, read_bounded
from bot.content.fields import FieldReader
from bot.content.overlay_entries import check_entries
from bot.content.overlay_layers import COMMUNES, TOWNS, Layer, head_of, layer_of
from bot.content.overlay_merge import (
    Block,
    Merged,
    as_items,
    blocks,
    merge,
    merge_records,
    named,
    without_guides,
    without_towns,
)
from bot.content.read_published import FILE as PUBLISHED
from bot.content.report import Report
from bot.content.suggest import closest_match
from bot.content.yaml_tree import read_tree
from bot.model.problem import Problem, SourceLocation

PINS: Final = "pins.json"
"""The file of a folder of one's own that `bot overlay pin` writes."""


SHARED: Final = ("flows/_law", "flows/places")
"""Folders whose entries have one name in all files: the own one need not stand in the same file."""


_MOST_TOLD: Final = 20
"""Files that nobody reads: who has named a wrong folder need not see them all."""


class ContentFolder:
    """
    The content of an installation, by paths such as `flows/menu.yaml`.

    Args:
        own: The folder that lies over it; None for none.
    """

    def __init__(self, shipped: Path, own: Path | None = None) -> None:
        self.shipped = shipped
        self.own = own
        self._left_out: set[str] = set()
        self._origins: dict[str, Merged] = {}

    @classmethod
    def of(cls, folder: "Path | ContentFolder") -> "ContentFolder":
        """*folder*, read anew: nothing is remembered of what was read before."""
        if isinstance(folder, cls):
            return cls(folder.shipped, folder.own)
        return cls(Path(str(folder)))

    def exists(self, path: str) -> bool:
        """Whether there is such a file or folder, shipped or own."""
        return (self.shipped / path).exists() or self._is_own(path)

    def file(self, path: str) -> Path:
        """The one file that lies on top; for those that are read as they are, as recordings."""
        return self._own(path) if self._is_own(path) else self.shipped / path

    def paths(self, folder: str, pattern: str) -> list[str]:
        """The files of *folder*, and the folders when *pattern* ends in a stroke, in order."""
        roots = [self.shipped] if self.own is None else [self.shipped, self.own]
        found = {
            f"{folder}/{one.relative_to(root / folder).as_posix()}"
            for root in roots
            for one in (root / folder).glob(pattern)
            if not _is_passed_over(one.relative_to(root / folder))
        }
        return [one for one in sorted(found) if self.exists(one) and not self._is_emptied(one)]

    def read(self, path: str) -> bytes:
        """
        A file, with what lies over it.

        Raises:
            OSError: It cannot be read.
            NotToBeRead: It must not be.
        """
        self._origins.pop(path, None)
        merged = self._merged(path)
        if merged is None:
            return self._bytes(path, is_own=self._is_own(path))
        self._origins[path] = merged
        return merged.text.encode()

    def text(self, path: str) -> str:
        """
        The same as a text.

        Raises:
            OSError: It cannot be read.
            UnicodeDecodeError: It is no text in UTF-8.
        """
        return _as_text(self.read(path))

    def origin(self, place: SourceLocation) -> SourceLocation:
        """Where something that was read at *place* was written."""
        merged = self._origins.get(place.path)
        if merged is None:
            is_own = self._is_own(place.path) and layer_of(place.path) is Layer.WHOLE
            is_alone = self._is_own(place.path) and not (self.shipped / place.path).exists()
            return self.own_place(place) if is_own or is_alone else place
        if not 0 < place.line <= len(merged.origins):
            return place
        is_own, line = merged.origins[place.line - 1]
        moved = replace(place, line=line)
        return self.own_place(moved) if is_own else moved

    def located(self, problem: Problem) -> Problem:
        """*problem* at the file and line where somebody can mend it."""
        place, values = self.origin(problem.place), dict(problem.values)
        line, first = values.get("line"), str(values.get("first", ""))
        if isinstance(line, int):
            # Another line that the words name: of the same file, unless it says of which.
            other = self.origin(replace(problem.place, line=line))
            same = other.path == place.path
            values["line"] = other.line if same else f"{other.line}, {other.path}"
        path, _, number = first.rpartition(":")
        if path.startswith("flows/") and number.isdecimal():
            other = self.origin(SourceLocation(path, int(number)))
            values["first"] = f"{other.path}:{other.line}"
        return replace(problem, place=place, values=values)

    def own_files(self) -> list[str]:
        """Every file of one's own that should be content: no notes, no hidden ones."""
        if self.own is None:
            return []
        every = (one.relative_to(self.own) for one in self.own.rglob("*") if one.is_file())
        return sorted(
            one.as_posix()
            for one in every
            if one.as_posix() != PINS and one.suffix != ".md" and not _is_passed_over(one)
        )

    def own_blocks(self, path: str) -> list[Block]:
        """The entries of a file of one's own; none of one that replaces a whole file."""
        head = head_of(path)
        if head is None or path in self._left_out or not self._is_own(path):
            return []
        return blocks(_as_text(self._bytes(path, is_own=True)), head)

    def is_laid_over(self, path: str) -> bool:
        """Whether this file of one's own can be used."""
        return self._is_own(path)

    def own_place(self, place: SourceLocation) -> SourceLocation:
        """The same place in the folder of one's own, as the setting names it."""
        return replace(place, path=str(self._own(place.path)))

    def own_lines(self, path: str) -> list[str]:
        """The lines of a file of one's own."""
        return _as_text(self._bytes(path, is_own=True)).split("\n")

    def pins_text(self) -> str:
        """
        What `bot overlay pin` has written.

        Raises:
            OSError: There is none, or it cannot be read.
            UnicodeDecodeError: It is no text.
        """
        return _as_text(self._bytes(PINS, is_own=True))

    def shipped_entries(self, path: str) -> dict[str, str]:
        """
        The shipped entries that an own file may replace, by name; a whole file has an empty name.

        Raises:
            OSError: A file cannot be read.
        """
        folder = path.rpartition("/")[0]
        files = [self.shipped / path]
        if folder in SHARED:
            files = sorted((self.shipped / folder).glob("*.yaml"))
        head = head_of(path)
        found: dict[str, str] = {}
        for text in (_as_text(one.read_bytes()) for one in files if one.is_file()):
            if head is None:
                found[""] = text
            else:
                found |= {one.name: one.text for one in blocks(text, head) if one.name}
        return found

    def check(self, report: Report) -> None:
        """Tell what of one's own cannot lie over the shipped content; it is left out."""
        self._left_out.clear()
        if self.own is not None and not self.own.is_dir():
            # Taken away beneath a running bot: better the last content than one without it.
            report.error(SourceLocation(str(self.own)), "missing-file")
        files = self.own_files()
        for path in [one for one in files if layer_of(one) is Layer.UNREAD][:_MOST_TOLD]:
            meant = closest_match(path, _shipped_paths(self.shipped))
            place = self.own_place(SourceLocation(path))
            report.error(place, "own-file-unread", name=path, meant=meant)
        for path in files:
            told = len(report.problems)
            self._check_file(path, layer_of(path), report)
            if len(report.problems) > told:
                self._left_out.add(path)

    def _check_file(self, path: str, layer: Layer, report: Report) -> None:
        place = self.own_place(SourceLocation(path))
        if layer is Layer.GUARD and (self.shipped / path).exists():
            report.error(place, "own-guard", name=path)
            return
        head = head_of(path)
        if head is None and layer is not Layer.RECORDS:
            return
        try:
            text = _as_text(self._bytes(path, is_own=True))
        except UnicodeDecodeError:
            report.error(place, "not-utf-8")
        except NotToBeRead as error:
            report.error(place, error.kind, **error.values)
        except OSError as error:
            report.error(place, "unreadable-file", why=error.strerror or "")
        else:
            check_entries(text, layer, head, place, report)

    def _merged(self, path: str) -> Merged | None:
        """The file, laid over; None when it lies there as it is."""
        layer = layer_of(path)
        if path == COMMUNES and self._is_own(TOWNS) and (self.shipped / path).exists():
            communes, towns = self._bytes(path, is_own=False), self._bytes(TOWNS, is_own=True)
            return without_towns(_as_text(communes), _as_text(towns))
        # A newer version that adds a step to a guide that was replaced must not refuse the own one.
        if path == PUBLISHED and (guides := self._own_guides()) and self.exists(path):
            return without_guides(_as_text(self._bytes(path, is_own=False)), guides)
        if self.own is None or layer in {Layer.WHOLE, Layer.GUARD, Layer.UNREAD}:
            return None
        elsewhere = self._elsewhere(path)
        if not self._is_own(path) and not elsewhere:
            return None
        if not (self.shipped / path).exists():
            return None
        shipped = _as_text(self._bytes(path, is_own=False))
        if layer is Layer.RECORDS:
            try:
                return merge_records(shipped, _as_text(self._bytes(path, is_own=True)))
            except ValueError:
                # The shipped one is broken, for the own one was looked at: it is told as it lies.
                lines = shipped.count("\n") + 1
                return Merged(shipped, tuple((False, number + 1) for number in range(lines)))
        own = self.own_blocks(path)
        if layer is Layer.ITEMS:
            own = as_items(own)
        head = head_of(path)
        return None if head is None else merge(blocks(shipped, head), own, elsewhere)

    def _own_guides(self) -> frozenset[str]:
        """Guides of one's own, by every name that the shipped ones in their place have had."""
        paths = [one for one in self.own_files() if one.startswith("flows/") and self._is_own(one)
                 and layer_of(one) is Layer.WHOLE]  # fmt: skip
        names = {PurePath(one).stem for one in paths}
        for path in [one for one in paths if (self.shipped / one).exists()]:
            tree = read_tree(path, _as_text(self._bytes(path, is_own=False)), Report())
            was = () if tree is None else FieldReader(tree, "", Report()).names("was")
            names.update(one.value for one in was)
        return frozenset(names)

    def _elsewhere(self, path: str) -> frozenset[str]:
        """Names of entries that another own file of the same folder has."""
        folder = path.rpartition("/")[0]
        if self.own is None or folder not in SHARED:
            return frozenset()
        files = (f"{folder}/{one.name}" for one in (self.own / folder).glob("*.yaml"))
        return frozenset(
            block.name for one in files if one != path for block in self.own_blocks(one)
        ) - {""}

    def _is_emptied(self, path: str) -> bool:
        """Whether every entry of a shipped file stands in another own one."""
        if self.own is None or path.rpartition("/")[0] not in SHARED:
            return False
        try:
            merged = self._merged(path)
        except (OSError, UnicodeDecodeError):
            return False
        if merged is None or not merged.lost:
            return False
        return not any(one.name for one in blocks(merged.text, named))

    def _bytes(self, path: str, *, is_own: bool) -> bytes:
        """A file of one of the two folders, which leads out of neither and has an end."""
        return read_bounded(self.shipped if self.own is None or not is_own else self.own, path)

    def _own(self, path: str) -> Path:
        return (self.own or self.shipped) / path

    def _is_own(self, path: str) -> bool:
        return self.own is not None and path not in self._left_out and (self.own / path).exists()


def _is_passed_over(path: PurePath) -> bool:
    """Whether the survey has not looked at it: what it leaves to editors is read by nobody."""
    return any(map(is_of_an_editor, path.parts))


def _shipped_paths(shipped: Path) -> Iterator[str]:
    for folder in ("flows", "locales"):
        for one in (shipped / folder).rglob("*"):
            yield one.relative_to(shipped).as_posix()


def _as_text(content: bytes) -> str:
    """Content as Python reads a file of text, without the mark that editors put at its start."""
    return content.decode("utf-8-sig").replace("\r\n", "\n").replace("\r", "\n")
