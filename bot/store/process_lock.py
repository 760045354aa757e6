"""
Advisory file lock (flock): one bot process at a time uses a database.

The memory of a process is newer than its disk: a second process would write back what was erased
here, and not know what was chosen there. The operating system releases the lock when a process
ends, however it ends.
"""

import errno
import os
import sys
from contextlib import suppress
from pathlib import Path
from typing import Final

from bot.service.log import Word, log_error
from bot.store.startup_errors import DataInUse

if sys.platform == "win32":
    import msvcrt

    def _lock(file: int) -> None:
        msvcrt.locking(file, msvcrt.LK_NBLCK, 1)

    _look = _lock
else:
    import fcntl

    def _lock(file: int) -> None:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)

    def _look(file: int) -> None:
        # Two who look at once do not see each other.
        fcntl.flock(file, fcntl.LOCK_SH | fcntl.LOCK_NB)


_HELD_ELSEWHERE: Final = {errno.EWOULDBLOCK, errno.EAGAIN, errno.EACCES, errno.EDEADLK}
_NOT_THROUGH_A_LINK: Final = getattr(os, "O_NOFOLLOW", 0)


class ProcessLock:
    """
    The lock of one database: a lock file beside it, which stays empty and is never deleted.

    It is found by the real path, so that a symbolic link leads to the same lock. It holds between
    the processes of one machine, and between containers that share the folder. On a network folder
    it holds only if the server supports locks; where there are none, the log says so and the bot
    runs without one.
    """

    def __init__(self, database: Path) -> None:
        self._file: int | None = None
        self._database = Path(os.path.realpath(database))
        self._path = self._database.with_name(f"{self._database.name}.lock")
        self._is_logged = False

    def acquire(self) -> None:
        """
        Take the lock and keep it; called again, check that the lock file was not replaced.

        Where no lock file can be created, no database can be written either: it returns without a
        lock, and the next call tries again.

        Raises:
            DataInUse: Another process holds the lock.
        """
        while self._file is None or not _is_at(self._path, self._file):
            self.release()
            file = self._opened()
            if file is None:
                return
            try:
                _lock(file)
            except OSError as error:
                os.close(file)
                if error.errno not in _HELD_ELSEWHERE:
                    self._log_missing_locks(error)
                    return
                raise DataInUse(
                    f"Another bot is running with the data at {self._database}. Stop that one "
                    "first, or give this one a folder of its own (BOT_DATA_DIR)."
                ) from None
            self._file = file

    def release(self) -> None:
        """Release the lock."""
        file, self._file = self._file, None
        if file is not None:
            os.close(file)

    def _opened(self) -> int | None:
        with suppress(OSError):
            self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        for flags in (os.O_RDWR | os.O_CREAT, os.O_RDONLY):
            with suppress(OSError):
                return os.open(self._path, flags | _NOT_THROUGH_A_LINK, 0o600)
        return None

    def _log_missing_locks(self, error: OSError) -> None:
        if not self._is_logged:
            self._is_logged = True
            log_error(
                "data_cannot_be_locked",
                path=self._path,
                error=Word(type(error).__name__),
                what_to_do=Word.ours("see to it yourself that one bot alone runs with this folder"),
            )


def is_locked(database: Path) -> bool | None:
    """
    Whether a process holds the lock of *database*; None where it cannot be told.

    Nothing is created. A bot that starts within the same microseconds is refused, and may be
    started again.
    """
    real = Path(os.path.realpath(database))
    try:
        file = os.open(real.with_name(f"{real.name}.lock"), os.O_RDONLY | _NOT_THROUGH_A_LINK)
    except FileNotFoundError:
        return False
    except OSError:
        return None
    try:
        _look(file)
    except OSError as error:
        return True if error.errno in _HELD_ELSEWHERE else None
    finally:
        os.close(file)
    return False


def _is_at(path: Path, file: int) -> bool:
    """Whether *path* is still the opened file: it may have been deleted and created again."""
    try:
        found, ours = path.lstat(), os.fstat(file)
    except OSError:
        return False
    return (found.st_dev, found.st_ino) == (ours.st_dev, ours.st_ino)
