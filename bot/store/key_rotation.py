"""
Key rotation, the part of the key file: a key more, an upcoming one that seals, one that goes.

Each change is one atomic replacement of the file (rename(2)), so that a kill leaves the old lines
or the new ones. What `keys.py` would refuse is never written.
"""

import base64
import os
import secrets
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from bot.model.refused import Refused
from bot.store.keys import HIGHEST, KEY_BYTES, UPCOMING, is_of_a_secret_store, read_keys

if sys.platform != "win32":
    import fcntl


class KeyNotWritten(Refused):
    """The key is not in a file that this program may change; the text says what to do there."""


def next_number(numbers: Iterable[int]) -> int:
    """
    The number of one more key.

    Raises:
        KeyNotWritten: No number is left.
    """
    number = max(numbers) + 1
    if number > HIGHEST:
        raise KeyNotWritten(
            f"The number of a key is at most {HIGHEST}, and that one is in use: no further key can "
            "follow. Begin anew as docs/running.md says."
        )
    return number


def add_key(path: Path, number: int, *, upcoming: bool) -> None:
    """
    Add a new random key to the file.

    Args:
        upcoming: Whether it only opens for now.

    Raises:
        KeyNotWritten: The file cannot be changed here.
    """
    value = base64.b64encode(secrets.token_bytes(KEY_BYTES)).decode()
    line = f"{UPCOMING if upcoming else ''}{number}:{value}"
    _rewrite(path, lambda lines: [*lines, line])


def let_seal(path: Path) -> None:
    """
    Let upcoming keys of the file seal.

    Raises:
        KeyNotWritten: The file cannot be changed here.
    """
    _rewrite(path, lambda lines: [
        line.strip().removeprefix(UPCOMING) if _number_of(line) is not None else line
        for line in lines
    ])  # fmt: skip


def remove_keys(path: Path, numbers: Iterable[int]) -> None:
    """
    Take keys out of the file.

    Raises:
        KeyNotWritten: The file cannot be changed here.
    """
    gone = set(numbers)
    _rewrite(path, lambda lines: [line for line in lines if _number_of(line) not in gone])


def _number_of(line: str) -> int | None:
    """The number of the key on a line that has been read as one before; None of other lines."""
    number = line.strip().removeprefix(UPCOMING).partition(":")[0]
    return int(number) if number.isdecimal() else None


def _rewrite(path: Path, change: Callable[[list[str]], list[str]]) -> None:
    real = path.resolve()
    if is_of_a_secret_store(path):
        raise KeyNotWritten(f"{path} belongs to a store of secrets, which gives it anew each time.")
    try:
        with _alone_in(real.parent):
            about = real.stat()
            lines = change(real.read_text(encoding="ascii").splitlines())
            read_keys(lines, str(path))
            _replace(real, "".join(f"{line}\n" for line in lines).encode(), about)
    except OSError as error:
        raise KeyNotWritten(f"{path} cannot be changed here ({error.strerror}).") from None
    _sync(real.parent)


def _replace(path: Path, data: bytes, about: os.stat_result) -> None:
    """Atomic replacement of a file, with the owner and the mode that it had."""
    new = path.with_name(f"{path.name}.new")
    # Left by a change that was killed.
    new.unlink(missing_ok=True)
    try:
        file = os.open(new, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        try:
            if (about.st_uid, about.st_gid) != (os.geteuid(), os.getegid()):
                os.fchown(file, about.st_uid, about.st_gid)
            os.fchmod(file, about.st_mode & 0o777)
            _write_all(file, data)
            os.fsync(file)
        finally:
            os.close(file)
        new.replace(path)
    except BaseException:
        with suppress(OSError):
            new.unlink()
        raise


@contextmanager
def _alone_in(folder: Path) -> Iterator[None]:
    """One change at a time (flock of the folder): two at once would lose the key of one."""
    opened = os.open(folder, os.O_RDONLY)
    try:
        if sys.platform != "win32":
            # Some network folders know no locks: there nothing keeps two changes apart.
            with suppress(OSError):
                fcntl.flock(opened, fcntl.LOCK_EX)
        yield
    finally:
        os.close(opened)


def _write_all(file: int, data: bytes) -> None:
    while data:
        data = data[os.write(file, data) :]


def _sync(folder: Path) -> None:
    """A power cut after it undoes nothing."""
    with suppress(OSError):
        opened = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(opened)
        finally:
            os.close(opened)
