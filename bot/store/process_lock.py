"""
Advisory file lock (flock) by which one process at a time has the data of a bot.

What a process remembers is newer than its disk: a second one beside it would bring back what was
erased here, and not know what was chosen there. The system lets the lock go when a process ends,
however it ends.
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
else:
    import fcntl

    def _lock(file: int) -> None:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)


_HELD_ELSEWHERE: Final = {errno.EWOULDBLOCK, errno.EAGAIN, errno.EACCES, errno.EDEADLK}
_NOT_THROUGH_A_LINK: Final = getattr(os, "O_NOFOLLOW", 0)


class ProcessLock:
    """
    The lock of one database: a file beside it, which stays empty and is never deleted.

    Whichever way leads to the database (a link, another spelling), its lock is the same.
    It holds between the processes of one machine, containers that share the folder too. On a
    network folder it holds only where the server passes locks on; where there are none at all,
    the log says so and the bot runs without.
    """

    def __init__(self, database: Path) -> None:
        self._file: int | None = None
        self._database = Path(os.path.realpath(database))
        self._path = self._database.with_name(f"{self._database.name}.lock")
        self._is_logged = False

    def acquire(self) -> None:
        """
        Hold the lock from now on; done again, look that it is still ours.

        Where no file can be made, nothing can be written either: then it goes on without, and the
        next time looks again.

        Raises:
            DataInUse: Another process holds it.
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
        """Let another process have it."""
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


def _is_at(path: Path, file: int) -> bool:
    """Whether *path* is still the file that was opened: it may have been deleted and made anew."""
    try:
        found, ours = path.lstat(), os.fstat(file)
    except OSError:
        return False
    return (found.st_dev, found.st_ino) == (ours.st_dev, ours.st_ino)
