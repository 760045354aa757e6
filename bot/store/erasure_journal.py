"""
Append-only journal of erasures that the database has refused, so that they survive a restart.

An erasure is a promise. While the database takes nothing, the promise is recorded elsewhere: the
keys of the rows, which are keyed hashes, and nothing else. So the journal tells no more than the
rows that it is to delete, is wiped when they are gone, and is kept no longer than they are.
"""

import os
import re
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from typing import Final

from bot.model.retention import RETENTION
from bot.store.tables import PERSONAL_TABLES

RowToErase = tuple[str, bytes]
"""A table's name, and the key of the rows in it that are to be deleted."""

LONGEST_TTL: Final = max(one.ttl for one in RETENTION if one.about_a_person).total_seconds()
"""Seconds after which no row is left that an erasure could be about."""

_TABLES: Final = {table.name for table in PERSONAL_TABLES}
_LINE: Final = re.compile(r"([a-z_]+) ([0-9a-f]{64})")
_NOT_THROUGH_A_LINK: Final = getattr(os, "O_NOFOLLOW", 0)


class ErasureJournal:
    """
    The erasure journal of one database, in the first of several files that can be written.

    Args:
        files: Its possible files, in the order in which they are tried.
        now: Seconds since 1970.
    """

    def __init__(self, files: Sequence[Path], now: Callable[[], float]) -> None:
        self.files: Final = tuple(files)
        self._now = now

    def read(self) -> set[RowToErase]:
        """All recorded erasures, of all files; an incomplete line is ignored."""
        found: set[RowToErase] = set()
        for path in self.files:
            with suppress(OSError, UnicodeDecodeError):
                if path.is_symlink() or not path.is_file():
                    continue
                if self._now() - path.stat().st_mtime > LONGEST_TTL:
                    _wipe(path)
                    continue
                for line in path.read_text(encoding="ascii").splitlines():
                    match = _LINE.fullmatch(line)
                    if match and match[1] in _TABLES:
                        found.add((match[1], bytes.fromhex(match[2])))
        return found

    def append(self, path: Path, rows: Iterable[RowToErase]) -> bool:
        """Append erasures to the file *path*; True once they are synced to its disk."""
        text = "".join(f"{table} {row.hex()}\n" for table, row in rows).encode()
        flags = os.O_WRONLY | os.O_APPEND | os.O_CREAT | _NOT_THROUGH_A_LINK
        try:
            file = os.open(path, flags, 0o600)
            try:
                # A line break first: the last line may be incomplete.
                written = os.write(file, b"\n" + text)
                os.fsync(file)
            finally:
                os.close(file)
            _sync_folder(path.parent)
        except OSError:
            return False
        return written == len(text) + 1

    def clear(self) -> bool:
        """Wipe and delete all files, since everything was erased; False when one of them stays."""
        left = [path for path in self.files if not _wipe(path)]
        return not left


def journal_files(database: Path, key_file: Path | None) -> tuple[Path, ...]:
    """
    The files in which erasures may be recorded: beside the database, then beside the key.

    Args:
        key_file: None when the key comes from no file.
    """
    beside = database.with_name(f"{database.name}.erase")
    if key_file is None:
        return (beside,)
    # Two bots may share one key: each has a file of its own there.
    which = sha256(os.path.realpath(database).encode("utf-8", "surrogateescape")).hexdigest()[:12]
    return (beside, key_file.with_name(f"erase-{which}"))


def _wipe(path: Path) -> bool:
    """Overwrite with zeros and delete, as `secure_delete` does in the database."""
    try:
        if path.is_symlink() or not path.exists():
            return True
        with path.open("r+b") as file:
            file.write(b"\0" * path.stat().st_size)
            file.flush()
            os.fsync(file.fileno())
        path.unlink()
        _sync_folder(path.parent)
    except OSError:
        return False
    return True


def _sync_folder(folder: Path) -> None:
    """Fsync of a folder: without it, a power cut may undo the creation or deletion of a file."""
    with suppress(OSError):
        opened = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(opened)
        finally:
            os.close(opened)
