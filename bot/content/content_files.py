"""The files of a content folder, read once each, and a digest of all that was read."""

import re
from collections.abc import Callable
from hashlib import sha256
from typing import Final, TypeVar

from bot.content.bounded_files import NotToBeRead
from bot.content.content_folder import ContentFolder
from bot.content.report import Report
from bot.content.yaml_tree import Fields, read_tree
from bot.model.problem import SourceLocation

T = TypeVar("T")
_UNMERGED: Final = re.compile(
    r"^(?:(?:<<<<<<<|>>>>>>>|\|\|\|\|\|\|\|)(?: |$)|=======$)", re.MULTILINE
)
"""What git writes above and below two versions that nobody has chosen from."""


class ContentFiles:
    """
    Content-addressed reading (SHA-256): what was read decides whether it was checked before.

    Args:
        files: The SHA-256 of every file that was read, by its path under the folder.
    """

    def __init__(self, folder: ContentFolder, report: Report) -> None:
        self.folder = folder
        self.report = report
        self.files: dict[str, bytes] = {}
        self._read = sha256()

    def digest(self) -> bytes:
        """Of everything that was read or noted until now, in its order."""
        return self._read.digest()

    def text(self, path: str, *, required: bool = True) -> str | None:
        """A file as Python reads text; None, and a problem reported, when it cannot be read."""
        try:
            content = self.folder.read(path)
            # Line ends as Python reads them from a file of text.
            text = content.decode("utf-8-sig").replace("\r\n", "\n").replace("\r", "\n")
        except FileNotFoundError:
            if required:
                self.report.error(SourceLocation(path), "missing-file")
        except UnicodeDecodeError:
            self.report.error(SourceLocation(path), "not-utf-8")
        except NotToBeRead as refusal:
            self.report.error(SourceLocation(path), refusal.kind, **refusal.values)
        except OSError as error:
            self.report.error(SourceLocation(path), "unreadable-file", why=error.strerror or "")
        else:
            self.files[path] = sha256(content).digest()
            if self._is_unmerged(path, text):
                return None
            self.note(path, text)
            return text
        return None

    def _is_unmerged(self, path: str, text: str) -> bool:
        """Whether two versions stand in one file, as git leaves them; told where they begin."""
        found = _UNMERGED.search(text)
        if found is not None:
            lines = self.report.lines[path] = text.split("\n")
            number = text.count("\n", 0, found.start()) + 1
            place = SourceLocation(path, number, 1, len(lines[number - 1]))
            self.report.error(place, "unmerged")
        return found is not None

    def note(self, *texts: str) -> None:
        """Count *texts* in the digest, each with its length: two never read as one."""
        for text in texts:
            self._read.update(b"%d:%b" % (len(text), text.encode()))

    def tree(self, path: str) -> Fields | None:
        """A file of YAML, taken apart; None when it cannot be."""
        source = self.text(path)
        return None if source is None else read_tree(path, source, self.report)

    def data(self, path: str, read: Callable[[Fields, Report], T]) -> T | None:
        """What *read* makes of a file of YAML; None when it cannot be taken apart."""
        tree = self.tree(path)
        return None if tree is None else read(tree, self.report)

    def optional(self, path: str, read: Callable[[Fields, Report], T]) -> T | None:
        """What a file holds that may be left out."""
        return self.data(path, read) if self.folder.exists(path) else None
