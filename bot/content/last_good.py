"""
Last known good configuration: a copy of the content that answered last, for when it breaks.

A volunteer's slip must not take the bot away from people at the next start. The copy is made of
exactly the files that were read, and is checked like any other content when it is used.
"""

import shutil
from hashlib import sha256
from pathlib import Path
from typing import Final

from bot.content.content_folder import ContentFolder
from bot.content.load import Loaded

_FINGERPRINT: Final = "fingerprint"


class LastGood:
    """
    The copy in one folder; it is there as a whole or not at all.

    Args:
        folder: Where it is, in the folder of data.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._before = folder.with_name(f"{folder.name}.before")

    def found(self) -> Path | None:
        """The folder with `flows/` and `locales/`; None when nothing was kept yet."""
        # A cut between two renames leaves the one before.
        both = (self._folder, self._before)
        return next((one for one in both if (one / _FINGERPRINT).is_file()), None)

    def keep(self, loaded: Loaded, source: Path | ContentFolder) -> bool:
        """
        Copy what was read from *source*, without recordings; whether it is kept now.

        What lies over it is in the copy, which is one folder.

        Raises:
            OSError: When it cannot be written; what was kept before stays.
        """
        if self._is(loaded.fingerprint):
            return True
        new = self._folder.with_name(f"{self._folder.name}.new")
        shutil.rmtree(new, ignore_errors=True)
        try:
            is_whole = self._copy(loaded, ContentFolder.of(source), new)
            if is_whole:
                self._put_in_place(new)
        finally:
            # On a full disk, half a copy would take the room that the database needs.
            shutil.rmtree(new, ignore_errors=True)
        return is_whole

    def _copy(self, loaded: Loaded, source: ContentFolder, new: Path) -> bool:
        """Into *new*; False when *source* is no longer what was read."""
        new.mkdir(mode=0o700, parents=True)
        for name, digest in loaded.files.items():
            content = source.read(name)
            if sha256(content).digest() != digest:
                # Somebody is writing there: what is read next is kept next.
                return False
            (new / name).parent.mkdir(parents=True, exist_ok=True)
            (new / name).write_bytes(content)
        (new / _FINGERPRINT).write_text(loaded.fingerprint, encoding="ascii")
        return True

    def _put_in_place(self, new: Path) -> None:
        shutil.rmtree(self._before, ignore_errors=True)
        if self._folder.exists():
            self._folder.rename(self._before)
        new.rename(self._folder)
        shutil.rmtree(self._before, ignore_errors=True)

    def _is(self, fingerprint: str) -> bool:
        try:
            return (self._folder / _FINGERPRINT).read_text(encoding="ascii") == fingerprint
        except (OSError, UnicodeDecodeError):
            return False
