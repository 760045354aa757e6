"""
Health checks of what lies on the disk: process, key, database, room, rights. They write nothing.

For `bot doctor`, which may be asked beside the running bot, and for the bot's own daily look.
"""

import os
import shutil
import sqlite3
import sys
from collections.abc import Generator, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Final

from bot.model.checkup import Check, Finding, Severity
from bot.model.refused import Refused
from bot.store.keys import KeyUnusable, default_key_file, find_keys
from bot.store.process_lock import is_locked
from bot.store.server import Server
from bot.store.server_checkup import of_refusal, server_findings

ROOM_LITTLE: Final = 500 * 1024**2
"""Bytes free from which down somebody should make room: logs and a copy of content need some."""
ROOM_NONE: Final = 50 * 1024**2
"""Bytes free with which the next write may fail."""
QUIET: Final = 90.0
"""Seconds without a beat after which a bot is not alive (`commands/health.py`)."""


@dataclass(frozen=True, slots=True)
class OnDisk:
    """
    Where an installation keeps things.

    Args:
        database: The file of the database, whether it is there or not.
        key_file: The file of the key; None for the usual place.
        key: The same without a file.
        beat: The file that the running bot touches.
        runs_here: Whether it is the running bot that looks.
        server: Where the database is when it is no file; *database* is then what its files in
            the folder of this bot are called after.
    """

    database: Path
    key_file: Path | None
    key: str | None
    beat: Path
    runs_here: bool = False
    server: Server | None = None


def disk_findings(disk: OnDisk, now: float) -> Iterator[Finding]:
    """Everything about process, key, database, room and rights."""
    yield from _process(disk, now)
    keys = yield from _key(disk)
    yield from _database(disk, keys)
    yield from _room(disk)
    yield from _rights(disk)


def _process(disk: OnDisk, now: float) -> Iterator[Finding]:
    if disk.runs_here:
        yield Finding(Check.PROCESS, Severity.OK, "The bot is running.")
        return
    beaten = _changed(disk.beat)
    is_alive = beaten is not None and now - beaten <= QUIET
    locked = is_locked(disk.database)
    if is_alive and locked is False:
        yield Finding(
            Check.PROCESS, Severity.WARNING,
            "A bot is running, but this disk keeps no locks: nothing would stop a second one.",
            "See to it yourself that one bot alone runs with this folder, or put it on a disk of "
            "this machine (BOT_DATA_DIR).",
        )  # fmt: skip
    elif is_alive:
        yield Finding(Check.PROCESS, Severity.OK, "The bot is running.")
    elif locked:
        yield Finding(
            Check.PROCESS, Severity.ERROR, "A bot holds the data and has stopped moving.",
            "Look at its log, then start it again.", _day(beaten),
        )  # fmt: skip
    elif beaten is not None:
        yield Finding(
            Check.PROCESS, Severity.ERROR, "No bot is running: the last one ended without a word.",
            "Start it, and look at the end of its log for why.", _day(beaten),
        )  # fmt: skip
    else:
        yield Finding(
            Check.PROCESS, Severity.WARNING, "No bot is running with these settings.",
            "Start it: bot run. Where one is running, ask in its folder, with its settings.",
        )  # fmt: skip


def _key(disk: OnDisk) -> Generator[Finding, None, dict[int, bytes] | None]:
    """Gives the keys to who comes after; none is made."""
    try:
        file = None if disk.key is not None else disk.key_file or default_key_file()
        is_new = _stat(disk.database) is None and disk.server is None
        if file is not None and not os.path.lexists(file) and is_new:
            yield Finding(
                Check.KEY, Severity.NOTE, "There is no key yet.", "The first start makes one."
            )
            return None
        keys = find_keys(
            key=disk.key, key_file=disk.key_file, database=disk.database,
            may_make=disk.server is None,
        )  # fmt: skip
    except KeyUnusable as error:
        yield of_refusal(Check.KEY, error)
        return None
    if _stat(disk.database) is None:
        yield Finding(Check.KEY, Severity.OK, "There is a key.")
    if len(keys) > 1:
        yield Finding(
            Check.KEY, Severity.NOTE, f"There are {len(keys)} keys: a change is under way.",
            "bot key check says how far it is, and bot key finish ends it.",
        )  # fmt: skip
    return keys


def _database(disk: OnDisk, keys: dict[int, bytes] | None) -> Iterator[Finding]:
    if disk.server is not None:
        yield from server_findings(disk.server, keys)
        yield from _left_behind(disk)
        return
    if _stat(disk.database) is None:
        yield Finding(
            Check.DATABASE, Severity.NOTE, "There is no database yet.", "The first start makes one."
        )
        return
    # The database library takes 0.2 s to load.
    from bot.store.inspect_database import Looked, look  # noqa: PLC0415

    try:
        match look(disk.database, keys):
            case Looked(is_behind=True):
                yield Finding(
                    Check.DATABASE, Severity.NOTE,
                    "The data was written by an older version of this program.",
                    "The next start brings it up to date; nothing is lost.",
                )  # fmt: skip
            case Looked(is_whole=False):
                yield Finding(
                    Check.DATABASE, Severity.ERROR, "The database is damaged.",
                    "Look at the disk. The bot puts such a file aside at its next start and begins "
                    "a new one; bot backup FILE first, it may still read totals and notices.",
                )  # fmt: skip
            case Looked(revision=revision):
                yield Finding(
                    Check.DATABASE, Severity.OK,
                    f"The database is sound, in shape {revision}, last written on "
                    f"{_day(_written(disk.database))}.",
                )  # fmt: skip
    except KeyUnusable as error:
        yield of_refusal(Check.KEY, error)
        return
    except Refused as error:
        yield of_refusal(Check.DATABASE, error)
        return
    except sqlite3.Error as error:
        yield Finding(
            Check.DATABASE, Severity.ERROR, "The database cannot be read.",
            "Let the user who runs the bot read and write the folder and the file, and look at the "
            "disk.", detail=str(error),
        )  # fmt: skip
        return
    if keys is not None:
        yield Finding(Check.KEY, Severity.OK, "The key opens the data.")
    yield from _left_behind(disk)


def _left_behind(disk: OnDisk) -> Iterator[Finding]:
    """What the store lays beside a database when something is wrong."""
    database = disk.database
    # Several bots of one folder have a file each.
    wished = [_stat(path) for path in _named(database.parent, f"{database.name}*.erase")]
    since = [status.st_mtime for status in wished if status is not None and status.st_size]
    if since:
        where, todo = (
            ("disk", "Make the disk writable") if disk.server is None
            else ("database server", "See to it that the database server answers")
        )  # fmt: skip
        yield Finding(
            Check.DATABASE, Severity.ERROR,
            f"Somebody asked to be erased, and the {where} has not carried it out yet.",
            f"{todo} and start the bot again: it is done before anything else.",
            _day(min(since)),
        )  # fmt: skip
    broken = _named(database.parent, f"{database.name}.broken-*")
    if broken:
        yield Finding(
            Check.DATABASE, Severity.WARNING, "A damaged database was put aside.",
            "Look at the disk and at the log of the system. The file goes by itself.",
            _day(_changed(broken[0])), len(broken),
        )  # fmt: skip


def _room(disk: OnDisk) -> Iterator[Finding]:
    folder = _existing(disk.database.parent)
    try:
        free = shutil.disk_usage(folder).free
        files = os.statvfs(folder).f_favail if hasattr(os, "statvfs") else 1
        total = os.statvfs(folder).f_files if hasattr(os, "statvfs") else 0
    except OSError as error:
        yield Finding(
            Check.DISK, Severity.ERROR, "The disk of the data does not answer.",
            "Look at the disk and at the log of the system.", detail=error.strerror or "",
        )  # fmt: skip
        return
    todo = "Make room on the disk, for example of old logs and images (docker image prune)."
    if free < ROOM_NONE or (total and not files):
        what = "no room" if files or not total else "no room for another file"
        yield Finding(
            Check.DISK, Severity.ERROR,
            f"The disk of the data has {what}: languages and wishes to erase are not kept.", todo,
        )  # fmt: skip
    elif free < ROOM_LITTLE:
        yield Finding(
            Check.DISK, Severity.WARNING,
            f"The disk of the data has little room: {free // 1024**2} MB.", todo,
        )  # fmt: skip
    else:
        yield Finding(
            Check.DISK, Severity.OK, f"The disk of the data has room: {free // 1024**3} GB."
        )


def _rights(disk: OnDisk) -> Iterator[Finding]:
    """Files of the data are for the user who runs the bot, and for nobody else."""
    if sys.platform == "win32":
        return
    folder, us = disk.database.parent, os.geteuid()
    ours = [(path, _stat(path)) for path in (folder, *_named(folder, f"{disk.database.name}*"))]
    found = {path: status for path, status in ours if status is not None}
    if folder not in found:
        return
    modes = {path: status.st_mode for path, status in found.items()}
    readable = [path for path, mode in modes.items() if mode & 0o077 and path != folder]
    if readable:
        yield Finding(
            Check.PERMISSIONS, Severity.ERROR, "Others on this machine can read the data.",
            f"Run: chmod 600 {' '.join(map(str, readable))}",
        )  # fmt: skip
    if modes[folder] & 0o077:
        yield Finding(
            Check.PERMISSIONS, Severity.WARNING,
            "Others on this machine can look into the folder of the data.",
            f"Run: chmod 700 {folder}",
        )  # fmt: skip
    if not os.access(folder, os.W_OK | os.X_OK):
        yield Finding(
            Check.PERMISSIONS, Severity.ERROR,
            "The folder of the data cannot be written to: languages and wishes to erase are not "
            "kept.", f"Give it to the user who runs the bot, or mount it for writing: {folder}",
        )  # fmt: skip
    elif us and {status.st_uid for status in found.values()} - {us}:
        yield Finding(
            Check.PERMISSIONS, Severity.ERROR,
            "Some of the data belongs to another user than the one who asks.",
            "Ask as the user who runs the bot; if it is that one, give it the files (chown).",
        )  # fmt: skip
    yield Finding(Check.PERMISSIONS, Severity.OK, "Nobody else can read the data.")


def _existing(folder: Path) -> Path:
    tried = (folder.absolute(), *folder.absolute().parents)
    return next((one for one in tried if _stat(one) is not None), tried[-1])


def _stat(path: Path) -> os.stat_result | None:
    """
    Its status (POSIX, stat); None where there is none to be had.

    The running bot makes and removes files beside the database all the time: what was there at
    one look need not be at the next, so each is looked at once.
    """
    try:
        return path.stat()
    except OSError:
        return None


def _named(folder: Path, pattern: str) -> list[Path]:
    """What is there by a name (glob), in order; a folder may go as well as a file."""
    try:
        return sorted(folder.glob(pattern))
    except OSError:
        return []


def _changed(file: Path) -> float | None:
    status = _stat(file)
    return None if status is None else status.st_mtime


def _written(database: Path) -> float | None:
    times = [_changed(database.with_name(f"{database.name}{one}")) for one in ("", "-wal")]
    return max((one for one in times if one is not None), default=None)


def _day(moment: float | None) -> date | None:
    return None if moment is None else datetime.fromtimestamp(moment, UTC).date()
