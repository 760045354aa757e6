"""
Key management: master keys from a file or a setting; created, validated or refused.

A key file has one key a line, `number:base64 of 32 bytes`; `#` begins a comment. The highest number
seals, the others still open what they sealed. A `+` before the number: that key opens and does not
seal yet, so that all of several bots can have it before one of them seals with it. Key rotation is
`bot key` (`key_rotation.py`, docs/decisions/0061).
"""

import base64
import binascii
import os
import re
import secrets
import stat
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from bot.model.refused import ToMend

KEY_BYTES: Final = 32
HIGHEST: Final = 255
"""The number of a key is one byte of every row."""

EXAMPLE: Final = "1:" + "A" * 43 + "="

MOUNTED_AT: Final = Path("/run/secrets")
"""Where Docker, Podman and Kubernetes mount secrets by default."""
CREDENTIALS: Final = "CREDENTIALS_DIRECTORY"
"""The variable in which systemd names the folder of a unit's credentials (systemd.exec(5))."""

BEGIN_ANEW: Final = (
    "or begin anew: bot backup FILE keeps its totals and notices, then delete it (persons are "
    "asked their language again, and older messages can no longer be erased), start the bot, and "
    "bot restore FILE gives totals and notices back"
)
"""The end of a refusal: how to start with empty data, and what that costs."""


UPCOMING: Final = "+"
"""Before the number of a key that opens, and does not seal yet."""


class MasterKeys(dict[int, bytes]):
    """Master keys by their numbers."""

    upcoming: frozenset[int] = frozenset()
    """Numbers of those that do not seal yet."""

    @property
    def sealing(self) -> int:
        """The number of the key that seals: the highest one that is not upcoming."""
        return max(set(self) - self.upcoming)


class KeyUnusable(ToMend):
    """There is no usable key; the text names the setting and says what to do."""


def default_key_file(environment: Mapping[str, str] | None = None) -> Path:
    """
    The key file when `BOT_KEY_FILE` is not set: in the configuration folder of the user (XDG).

    Raises:
        KeyUnusable: There is no such folder.
    """
    given = os.environ if environment is None else environment
    folder = given.get("XDG_CONFIG_HOME")
    try:
        return (Path(folder) if folder else Path.home() / ".config") / "rights-bot" / "key"
    except RuntimeError:
        raise KeyUnusable(
            "BOT_KEY_FILE is not set, and whoever runs the bot has no home folder for a key. Set "
            "it to a place outside the data folder, for example /etc/rights-bot/key."
        ) from None


def make_key_file(path: Path) -> None:
    """
    Create a key file with a new key, number 1, readable by its owner alone (mode 0600).

    Raises:
        FileExistsError: There is a file; a key is never overwritten.
        OSError: The file cannot be written.
    """
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    line = f"1:{base64.b64encode(secrets.token_bytes(KEY_BYTES)).decode()}\n"
    file = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        os.fchmod(file, 0o600)
        os.write(file, line.encode())
        os.fsync(file)
    finally:
        os.close(file)


def find_keys(
    *, key: str | None, key_file: Path | None, database: Path, may_make: bool = True
) -> MasterKeys:
    """
    Load the keys, by number, from `BOT_KEY` or the key file, which the first start creates.

    Args:
        key: The value of `BOT_KEY`: the lines of a key file, or separated by blanks.
        key_file: The value of `BOT_KEY_FILE`; None for the default file.
        database: The database file, whether it exists or not.
        may_make: False when several bots must have one key: each would make its own.

    Raises:
        KeyUnusable: There is no key, or it may not be used.
    """
    if key is not None and key_file is not None:
        raise KeyUnusable("BOT_KEY and BOT_KEY_FILE are both set. Leave one of them out.")
    if key is not None:
        return read_keys(key.replace(",", " ").split(), "BOT_KEY")
    path = default_key_file() if key_file is None else key_file
    _refuse_beside_the_data(path, database.parent)
    if not os.path.lexists(path):
        if os.path.lexists(database):
            raise KeyUnusable(
                f"BOT_KEY_FILE: there is no key at {path}, but there is data that it must open, "
                f"at {database}. Put the key back, {BEGIN_ANEW}."
            )
        if not may_make:
            raise KeyUnusable(
                f"BOT_KEY_FILE: there is no key at {path}. All bots of one database server have "
                "the same key, so none makes one by itself. Make it once, and give it to each: "
                "bot key new"
            )
        _make(path)
    return read_keys(_lines_of(path), f"BOT_KEY_FILE ({path})")


def read_keys(lines: list[str], place: str) -> MasterKeys:
    """
    The keys by their numbers.

    Args:
        place: How to name where the lines are from.

    Raises:
        KeyUnusable: When a line is not a key; it says which, never what is in it.
    """
    keys, upcoming = MasterKeys(), set[int]()
    for position, line in enumerate(lines, 1):
        text = line.strip()
        if not text or text.startswith("#"):
            continue
        number, _, encoded = text.removeprefix(UPCOMING).partition(":")
        try:
            value = base64.b64decode(encoded, validate=True)
        except binascii.Error:
            value = b""
        if not re.fullmatch("[0-9]{1,3}", number) or len(value) != KEY_BYTES:
            raise KeyUnusable(
                f"{place}: line {position} is not a key. A key looks like {EXAMPLE}: a number, "
                f"a colon, and {KEY_BYTES} bytes in base64."
            )
        if int(number) > HIGHEST or int(number) in keys:
            raise KeyUnusable(
                f"{place}: the number {number} in line {position} is used twice or is above "
                f"{HIGHEST}. Give each key its own number."
            )
        keys[int(number)] = value
        if text.startswith(UPCOMING):
            upcoming.add(int(number))
    if not set(keys) - upcoming:
        raise KeyUnusable(f"{place}: there is no key in it that seals. A key looks like {EXAMPLE}.")
    keys.upcoming = frozenset(upcoming)
    return keys


def _refuse_beside_the_data(path: Path, folder: Path) -> None:
    """
    The key and what it opens must not be lost, copied or stolen together.

    Source:
        Safety rule C4.
    """
    if path.resolve().is_relative_to(folder.resolve()):
        raise KeyUnusable(
            f"BOT_KEY_FILE: the key ({path}) lies in the folder of the data ({folder}). Put it "
            "elsewhere, for example at /etc/rights-bot/key, and set BOT_KEY_FILE to that."
        )


def _make(path: Path) -> None:
    try:
        make_key_file(path)
    except OSError as error:
        raise KeyUnusable(
            f"BOT_KEY_FILE: no key can be made at {path} ({error.strerror}). Set BOT_KEY_FILE to "
            "a place outside the data folder that the bot may write to once."
        ) from None


def _is_kept_secret(path: Path) -> bool:
    """
    Whether only its owner can open a key, or a secret store has mounted it.

    Those mount it read-only, for one container or unit alone, with modes such as 0444, and nobody
    could run chmod there; or give it to root with its group (0440, 0640); or lay it into a folder
    of theirs, where only its own mode says that nobody else may write it.
    """
    about = path.stat()
    mode = stat.S_IMODE(about.st_mode)
    if not mode & 0o077:
        return True
    if hasattr(os, "statvfs") and os.statvfs(path).f_flag & os.ST_RDONLY:
        return True
    if not mode & 0o022 and is_of_a_secret_store(path):
        return True
    is_roots = about.st_uid == 0 and os.geteuid() != 0
    return is_roots and not mode & ~(stat.S_IRUSR | stat.S_IWUSR | stat.S_IRGRP)


def is_of_a_secret_store(path: Path) -> bool:
    """Whether it lies, links followed, in a folder of secrets that others may not write to."""
    for folder in (MOUNTED_AT, Path(os.environ.get(CREDENTIALS, ""))):
        is_there = folder.is_absolute() and folder.is_dir()
        if not is_there or path.resolve().parent != folder.resolve():
            continue
        about = folder.stat()
        if about.st_uid in {0, os.geteuid()} and not stat.S_IMODE(about.st_mode) & 0o022:
            return True
    return False


def _lines_of(path: Path) -> list[str]:
    try:
        if not _is_kept_secret(path):
            raise KeyUnusable(
                f"BOT_KEY_FILE: others than its owner can read {path}. Run: chmod 600 {path}"
            )
        return path.read_text(encoding="ascii").splitlines()
    except OSError as error:
        raise KeyUnusable(
            f"BOT_KEY_FILE: the key at {path} cannot be read ({error.strerror})."
        ) from None
    except UnicodeDecodeError:
        raise KeyUnusable(
            f"BOT_KEY_FILE: {path} is not a key file. A line of one looks like {EXAMPLE}."
        ) from None
