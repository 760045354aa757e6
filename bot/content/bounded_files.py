"""
Content as untrusted input: regular files inside of the folder alone, each of bounded size.

A stranger's change reaches this code before a person has read it: in CI, and on the machine of
whoever tries it. So nothing is followed out of the folder (CWE-59), nothing is read without an end
(CWE-400), and a pipe or a device is never opened for reading.
"""

import os
import re
import stat
from collections.abc import Iterator
from difflib import get_close_matches
from pathlib import Path, PurePosixPath
from typing import Final

from bot.content.report import Report
from bot.content.suggest import as_name
from bot.model.problem import SourceLocation
from bot.model.recordings import MACHINE_FOLDER

ROOTS: Final = ("flows", "locales")
"""The folders of content."""
MOST_BYTES: Final = 250_000
"""Of a file; the largest that people write has about 95,000."""
MOST_BYTES_OF: Final = {
    ".tsv": 4_000_000, ".json": 1_000_000, ".csv": 1_000_000, ".txt": 1_000_000,
    ".ogg": 20_000_000,
}  # fmt: skip
"""Of tables that programs write, and of recordings, of which the bot reads the beginning."""
MOST_FILES: Final = 500
"""In one folder; the largest has 80."""
MOST_LEVELS: Final = 5
"""Of folders: `locales/fr/audio/refused/start.12345678.ogg` is four deep."""
_COPY: Final = re.compile(r"[\s()]")
"""As file managers name a copy: with a space, or "(copie)" behind the name. No name of ours."""
_OF_EDITORS: Final = frozenset({"thumbs.db", "desktop.ini"})
_SOUNDS: Final = frozenset({"audio", MACHINE_FOLDER})
"""Folders of recordings, and of what a machine says."""
_NEAR: Final = 0.75
"""How alike a name must be to one of ours for that to be meant."""
_OTHER_ENDINGS: Final = (".yml", ".yaml.txt", ".ftl.txt", ".flt")


class NotToBeRead(OSError):
    """
    A file of the content that is not read; for who has no words for it, one that cannot be.

    Args:
        file: Where it is.
        kind: The kind of problem.
        values: What its wording speaks of.
    """

    def __init__(self, file: Path, kind: str, **values: str | int) -> None:
        super().__init__(None, kind.replace("-", " "), str(file))
        self.kind = kind
        self.values = values


def read_bounded(folder: Path, path: str) -> bytes:
    """
    The bytes of *path* under *folder*.

    Raises:
        NotToBeRead: When it is no regular file, leads out of the folder, or is too large.
        OSError: When it is not there, or may not be opened.
    """
    real = Path(os.path.realpath(folder / path))
    if not _is_content(real, Path(os.path.realpath(folder))):
        raise NotToBeRead(folder / path, "outside-file")
    found = real.stat()
    if stat.S_ISDIR(found.st_mode):
        raise IsADirectoryError(None, "Is a directory")
    if not stat.S_ISREG(found.st_mode):
        raise NotToBeRead(folder / path, "not-a-file")
    most = most_bytes(path)
    # Opened without waiting: what has become a pipe since has no end, and no beginning.
    with os.fdopen(os.open(real, os.O_RDONLY | os.O_NONBLOCK | os.O_NOFOLLOW), "rb") as file:
        content = file.read(most + 1)
    if len(content) > most:
        size = found.st_size // 1000
        raise NotToBeRead(folder / path, "file-too-big", size=size, most=most // 1000)
    return content


def _is_content(real: Path, root: Path) -> bool:
    """Inside of the folder, and not hidden there: `.git/config` and `.env` are no content."""
    # "..data" is what a mounted store of settings calls its folder.
    return real.is_relative_to(root) and not any(
        one.startswith(".") and not one.startswith("..") for one in real.relative_to(root).parts
    )


def most_bytes(path: str) -> int:
    """How large a file of this name may be, in bytes."""
    return MOST_BYTES_OF.get(PurePosixPath(path).suffix, MOST_BYTES)


def survey(folder: Path, report: Report, own: Path | None = None) -> None:
    """
    Report what must not be read, before anything is: links out, pipes, what is too large or many.

    And what nobody would read, for its name: its writer believes that people see it.

    Args:
        own: A folder of one's own that lies over it; what nobody reads there is told elsewhere.
    """
    surveyor = _Surveyor(folder, report)
    if own is not None:
        survey_own = _Surveyor(own, report, at=f"{own}/", looks_at_names=False)
        for root in ROOTS:
            survey_own.look(own / root, root)
    for root in ROOTS:
        surveyor.look(folder / root, root)


class _Surveyor:
    def __init__(
        self, folder: Path, report: Report, at: str = "", *, looks_at_names: bool = True
    ) -> None:
        self._at = at
        self._looks_at_names = looks_at_names
        self.root = Path(os.path.realpath(folder))
        self.report = report

    def look(self, folder: Path, path: str, level: int = 1) -> None:
        """Everything in *folder*; a folder that is a link is looked at as a link alone."""
        if folder.is_symlink() and not self._is_inside(folder):
            self._tell(path, "outside-file")
            return
        root, *folders = path.split("/")
        if PurePosixPath(path).suffix and _SOUNDS.isdisjoint(folders):
            # A folder with the name of a file; whoever reads that file tells it.
            return
        if _known_in(root, folders) is None and _SOUNDS.isdisjoint(folders):
            # Once for the folder: all that is in it is read by nobody.
            if self._looks_at_names:
                self._tell(path, "file-not-read", name=folders[-1], meant="")
            return
        for count, entry in enumerate(self._entries(folder, path)):
            if count == MOST_FILES or level > MOST_LEVELS:
                self._tell(path, "too-many-files", most=MOST_FILES, count=MOST_LEVELS)
                return
            if not is_plain_name(entry.name):
                self._tell(path, "bad-file-name", name=ascii(entry.name).strip("'"))
            elif not is_of_an_editor(entry.name):
                self._look_at(entry, f"{path}/{entry.name}", level)

    def _entries(self, folder: Path, path: str) -> Iterator[os.DirEntry[str]]:
        try:
            with os.scandir(folder) as entries:
                yield from entries
        except FileNotFoundError:
            # Told by whoever needs what is in it.
            return
        except OSError as error:
            self._tell(path, "unreadable-file", why=error.strerror or "")

    def _look_at(self, entry: os.DirEntry[str], path: str, level: int) -> None:
        if entry.is_symlink() and not self._is_inside(Path(entry.path)):
            self._tell(path, "outside-file")
        elif entry.is_dir(follow_symlinks=False):
            self.look(Path(entry.path), path, level + 1)
        elif entry.is_file():
            size, most = entry.stat().st_size, most_bytes(path)
            if size > most:
                self._tell(path, "file-too-big", size=size // 1000, most=most // 1000)
            else:
                self._look_at_name(path)
        elif not entry.is_dir():
            self._tell(path, "not-a-file")

    def _is_inside(self, link: Path) -> bool:
        """Whether a link ends in content of the folder; one that goes round ends nowhere."""
        try:
            return _is_content(link.resolve(strict=True), self.root)
        except (OSError, RuntimeError):
            return False

    def _look_at_name(self, path: str) -> None:
        if not self._looks_at_names:
            return
        if _COPY.search(PurePosixPath(path).name):
            self._tell(path, "copied-file")
            return
        meant = who_reads(path)
        if meant is not None:
            self._tell(path, "file-not-read", name=PurePosixPath(path).name, meant=meant)

    def _tell(self, path: str, kind: str, **values: str | int) -> None:
        self.report.error(SourceLocation(self._at + path), kind, **values)


def is_plain_name(name: str) -> bool:
    """Whether the name of a file can be printed as it is; another could write into our lines."""
    return name.isprintable()


def is_of_an_editor(name: str) -> bool:
    """A file that an editor, a file manager or git keeps for itself."""
    return name.startswith((".", "#")) or name.endswith("~") or name.lower() in _OF_EDITORS


_IN_FLOWS: Final = frozenset(
    {"README.md", "_communes.tsv", "_contacts.yaml", "_deadlines.yaml", "_law.yaml",
     "_letters.yaml", "_published.tsv", "_signs.yaml", "_towns.tsv", "_typed.yaml", "_words.yaml"}
)  # fmt: skip
_IN_LOCALES: Final = frozenset({"languages.yaml", "languages.ogg", "_glossary.csv"})
_IN_A_LANGUAGE: Final = frozenset(
    {
        "_danger.yaml",
        "_forbidden.yaml",
        "_made-from.json",
        "_said.yaml",
        "_sayings.yaml",
        "review.json",
    }
)
_IN_PLACES: Final = frozenset({"_national.yaml", "_notices.yaml", "_searches.yaml"})


def who_reads(path: str) -> str | None:
    """None for a file that is read; else the name that is meant, or an empty text."""
    root, *folders, name = path.split("/")
    known = _known_in(root, folders)
    if known is None:
        # A recording, which says itself what is wrong with its name, or a folder of nobody.
        return "" if _SOUNDS.isdisjoint(folders) else None
    names, ending = known
    if name in names:
        return None
    is_ours = root == "locales" or not name.startswith("_")
    other = next((one for one in (ending, *_OTHER_ENDINGS) if name.lower().endswith(one)), None)
    stem = name if other is None else name[: -len(other)]
    if _is_named_after_guides(root, folders) and not stem.startswith("_"):
        stem = as_name(stem) or stem
    if other is not None and is_ours and name == stem + ending:
        return None
    near = get_close_matches(name, names, n=1, cutoff=_NEAR)
    return near[0] if near else stem + ending if other is not None and is_ours else ""


def _is_named_after_guides(root: str, folders: list[str]) -> bool:
    """Whether a file has the name of a guide there: small letters, digits and hyphens."""
    is_language = root == "locales" and len(folders) == 1 and not folders[0].startswith("_")
    return is_language or (root == "flows" and not folders)


def _known_in(root: str, folders: list[str]) -> tuple[frozenset[str], str] | None:
    """The names that are read in a folder, and the ending of all others that are."""
    none = frozenset[str]()
    match root, folders:
        case "flows", []:
            return _IN_FLOWS, ".yaml"
        case "flows", ["_law"]:
            return none, ".yaml"
        case "flows", ["places"]:
            return _IN_PLACES, ".yaml"
        case "locales", []:
            return _IN_LOCALES, ".ogg"
        case "locales", ["_guards"]:
            return none, ".yaml"
        case "locales", ["_danger"]:
            return frozenset({"published.tsv"}), ".yaml"
        case "locales", ["_danger", "learn"]:
            return none, ".txt"
        case "locales", [_]:
            return _IN_A_LANGUAGE, ".ftl"
        case _:
            return None
