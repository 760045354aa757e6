"""
JSON backup file of the tables that are nobody's: totals and notices.

Data about persons is never in it: it is kept for 30 days at most, and a copy would have to be
erased too (safety rule C11).
"""

import json
import os
import tempfile
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, Final

from bot.model.names import PlaceId
from bot.model.places import Notice
from bot.model.refused import Refused

FORMAT: Final = 1
NAME: Final = "rights-bot backup"
"""Marks a backup file, so that no other file is read as one, or overwritten."""


class BackupWrong(Refused):
    """A backup cannot be written or read; the text says why and what to do."""


@dataclass(frozen=True, slots=True)
class Backup:
    """Totals and notices, as they were at one moment."""

    totals: tuple[tuple[date, str, int], ...]
    notices: tuple[Notice, ...]


def write_file(backup: Backup, file: Path) -> None:
    """
    Write *file* atomically, readable by its owner alone; an older backup is replaced.

    Raises:
        BackupWrong: It cannot be written, or there is a file that is no backup.
    """
    if os.path.lexists(file) and not _is_backup(file):
        raise BackupWrong(f"{file} is there and is no backup of a bot. Choose another name.")
    text = json.dumps(
        {
            "what": NAME,
            "format": FORMAT,
            "totals": [[day.isoformat(), event, number] for day, event, number in backup.totals],
            "notices": [
                [one.of, one.first.isoformat(), one.last.isoformat(), one.says]
                for one in backup.notices
            ],
        },
        ensure_ascii=False,
        indent=1,
    )
    try:
        opened, name = tempfile.mkstemp(prefix=".backup-", dir=file.parent)
        try:
            with os.fdopen(opened, "w", encoding="utf-8") as new:
                new.write(text + "\n")
                new.flush()
                os.fsync(new.fileno())
            Path(name).replace(file)
        except BaseException:
            with suppress(OSError):
                Path(name).unlink()
            raise
    except OSError as error:
        raise BackupWrong(f"{file} cannot be written: {error.strerror}.") from None


def read_file(file: Path) -> Backup:
    """
    Read and validate a backup file.

    Raises:
        BackupWrong: It is no backup, or was made by another version of this program.
    """
    try:
        found = json.loads(file.read_text(encoding="utf-8"))
    except OSError as error:
        raise BackupWrong(f"{file} cannot be read: {error.strerror}.") from None
    except (ValueError, RecursionError):
        found = None
    if not isinstance(found, Mapping) or found.get("what") != NAME:
        raise BackupWrong(f"{file} is no backup of a bot. One is made by: bot backup FILE")
    if found.get("format") != FORMAT:
        raise BackupWrong(
            f"{file} was written by another version of this program, which makes the format "
            f"{found.get('format')!r}; this one reads {FORMAT}. Use that version."
        )
    try:
        return backup_of(found["totals"], found["notices"])
    except (KeyError, ValueError, TypeError):
        raise BackupWrong(f"{file} was changed after it was made: it cannot be read.") from None


def backup_of(totals: Iterable[Any], notices: Iterable[Any]) -> Backup:
    """
    A backup from raw rows, of a database or of a file, validated one by one.

    Raises:
        ValueError, TypeError: A row is malformed.
    """
    return Backup(
        tuple((_day(day), _text(event), _number(number)) for day, event, number in totals),
        tuple(
            Notice(PlaceId(_text(place)), _day(first), _day(last), _text(says))
            for place, first, last, says in notices
        ),
    )


def _is_backup(file: Path) -> bool:
    try:
        read_file(file)
    except BackupWrong:
        return False
    return not file.is_symlink()


def _day(value: object) -> date:
    return value if isinstance(value, date) else date.fromisoformat(_text(value))


def _text(value: object) -> str:
    if not isinstance(value, str) or not value:
        raise TypeError(value)
    return value


def _number(value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or not 0 < value < 2**63:
        raise TypeError(value)
    return value
