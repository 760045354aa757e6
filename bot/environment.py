"""
The variables that settings are read from: the process's own, over those of a `.env` file.

Secrets may come from files, as secret stores mount them. What looks like a setting and is none,
and a `.env` that others can read, is told and stops nothing.
"""

import os
import stat
from collections.abc import Iterator, Mapping
from difflib import SequenceMatcher
from pathlib import Path
from typing import Final

from dotenv import dotenv_values

from bot.content.suggest import closest_match
from bot.model.refused import ToMend

FILE: Final = Path(".env")

IN_FILES: Final = ("TELEGRAM_BOT_TOKEN", "TELEGRAM_PROXY", "WEBHOOK_SECRET", "DATABASE_URL")
"""
Settings that are or hold a secret, so they may stand in a file, which the variable with `_FILE`
names; BOT_KEY_FILE, which may have several lines, is read by the store.
"""

SETTINGS: Final = (
    "TELEGRAM_BOT_TOKEN", "TELEGRAM_BOT_TOKEN_FILE", "TELEGRAM_API_URL", "TELEGRAM_PROXY",
    "TELEGRAM_PROXY_FILE",
    "BOT_CONTENT_DIR", "BOT_OVERLAY_DIR", "BOT_RELOAD", "BOT_DATA_DIR", "BOT_KEY_FILE", "BOT_KEY",
    "DATABASE_URL", "DATABASE_URL_FILE",
    "WEBHOOK_URL", "WEBHOOK_SECRET", "WEBHOOK_SECRET_FILE", "WEBHOOK_PORT",
    "WEBHOOK_HOST", "WEBHOOK_CERTIFICATE",
    "BOT_DRAFTS", "BOT_MACHINE_VOICE",
    "BOT_ORGANISATION", "BOT_DATA_CONTACT", "BOT_SAFEGUARDING_LEAD", "BOT_IMPACT_ASSESSMENT",
    "BOT_STAFF_CHAT", "BOT_METRICS_PORT", "BOT_METRICS_HOST", "BOT_LOGS",
)  # fmt: skip
"""Every variable that the bot reads."""

_OURS: Final = ("BOT_", "WEBHOOK_", "TELEGRAM_")
_ALIKE: Final = 0.9
"""From here on a name without a prefix of ours is one of ours, misspelt (Ratcliff/Obershelp)."""
_SECRETS: Final = frozenset({"BOT_KEY", *IN_FILES})


class FileOfSettingUnusable(ToMend):
    """A file that a setting names cannot be read; the text says which and why."""


def read_environment() -> Mapping[str, str]:
    """
    The process's variables over those of `.env`, with the secrets that stand in files.

    Raises:
        FileOfSettingUnusable: When a file cannot be read.
    """
    return with_files(raw_environment())


def raw_environment() -> Mapping[str, str]:
    """
    The process's variables over those of `.env`, as they are written there.

    Raises:
        FileOfSettingUnusable: When `.env` cannot be read.
    """
    return {**_of_file(), **os.environ}


def with_files(environment: Mapping[str, str]) -> Mapping[str, str]:
    """
    *environment* with what stands in the files that variables such as `WEBHOOK_SECRET_FILE` name.

    Raises:
        FileOfSettingUnusable: When one cannot be read, or the secret is given twice.
    """
    found = dict(environment)
    for name in IN_FILES:
        file = (environment.get(f"{name}_FILE") or "").strip()
        if not file:
            continue
        if (environment.get(name) or "").strip():
            raise FileOfSettingUnusable(
                f"{name} and {name}_FILE are both set. Leave one of them out."
            )
        found[name] = _secret_in(Path(file), f"{name}_FILE")
    return found


def warnings(environment: Mapping[str, str]) -> Iterator[str]:
    """A sentence for each variable that only looks like a setting, and for an open `.env`."""
    for name in sorted(set(environment) - set(SETTINGS)):
        meant = closest_match(name, SETTINGS)
        if name.startswith(_OURS):
            hint = f" Did you mean {meant}?" if meant else " The README has the list of settings."
            yield f"{name} is no setting of the bot and is not used.{hint}"
        elif meant and SequenceMatcher(None, name, meant).ratio() >= _ALIKE:
            yield f"{name} is no setting of the bot and is not used. Did you mean {meant}?"
    if _others_can_read(FILE) and _holds_a_secret():
        yield f"Others on this machine can read {FILE}, and it holds secrets. Run: chmod 600 {FILE}"


def _of_file() -> dict[str, str]:
    try:
        return {key: value for key, value in dotenv_values(FILE).items() if value is not None}
    except (OSError, UnicodeDecodeError) as error:
        why = getattr(error, "strerror", None) or "it is no text in UTF-8"
        raise FileOfSettingUnusable(f"{FILE} cannot be read: {why}.") from None


def _holds_a_secret() -> bool:
    """Of the `.env`; one that cannot be read is told as a refusal, where it is read."""
    try:
        return bool(_SECRETS & set(_of_file()))
    except FileOfSettingUnusable:
        return False


def _others_can_read(file: Path) -> bool:
    try:
        mode = file.stat().st_mode
    except OSError:
        return False
    return os.name == "posix" and bool(stat.S_IMODE(mode) & (stat.S_IRWXG | stat.S_IRWXO))


def _secret_in(file: Path, name: str) -> str:
    """The one line of a file. Neither it nor a part of it is ever shown."""
    try:
        lines = file.expanduser().read_text(encoding="utf-8-sig").split()
    except OSError as error:
        raise FileOfSettingUnusable(f"{name}: {file} cannot be read: {error.strerror}.") from None
    except (UnicodeDecodeError, RuntimeError):
        raise FileOfSettingUnusable(f"{name}: {file} is no text file.") from None
    if len(lines) != 1:
        raise FileOfSettingUnusable(
            f"{name}: {file} must hold the secret and nothing else, on one line; it holds "
            f"{len(lines)} words."
        )
    return lines[0]
