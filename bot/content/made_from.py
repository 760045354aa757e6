"""
Translation memory of sources: the French text that each translation was made from.

`locales/<locale>/_made-from.json` is written by commands (`bot translate`, `bot review sign`). It
keeps the French words themselves, so that lint can show what has changed since.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Final

from bot.content.content_folder import ContentFolder
from bot.content.texts import Entry
from bot.model.names import Locale

FILE: Final = "_made-from.json"
_SHORT: Final = 16
"""Hexadecimal signs: enough to tell a thousand texts apart, short enough to be read."""


@dataclass(frozen=True, slots=True)
class MadeFrom:
    """
    One translation, as it was when somebody wrote or read it beside the French text.

    Args:
        french: The mark of the French text; *own* is the mark of the translation.
        words: The French text itself.
    """

    french: str
    own: str
    words: str


Records = Mapping[str, MadeFrom]


def mark(entry: Entry) -> str:
    """A short hash of a text, layout aside."""
    return sha256(" ".join(entry.source.split()).encode()).hexdigest()[:_SHORT]


def made_from(origin: Entry, own: Entry) -> MadeFrom:
    """The record of a translation that was made from this French text."""
    return MadeFrom(mark(origin), mark(own), origin.source.rstrip())


def path_of(locale: Locale) -> str:
    """Where the records of a language stand."""
    return f"locales/{locale}/{FILE}"


def read_made_from(folder: Path | ContentFolder, locale: Locale) -> Records:
    """
    The records by file and name of the text; none when there is no file.

    What cannot be read is as good as not there: the records are made anew by the next command.
    """
    try:
        found = json.loads(ContentFolder.of(folder).text(path_of(locale)))
    except (OSError, ValueError, RecursionError):
        return {}
    if not isinstance(found, dict):
        return {}
    return {
        key: MadeFrom(*(record[one] for one in ("french", "own", "words")))
        for key, record in found.items()
        if isinstance(record, dict)
        and all(isinstance(record.get(one), str) for one in ("french", "own", "words"))
    }


def write_made_from(folder: Path, locale: Locale, records: Records) -> None:
    """Write the records of a language."""
    (folder / path_of(locale)).write_text(as_text(records), encoding="utf-8", newline="\n")


def as_text(records: Records) -> str:
    """The file of *records*: one a line, so that two people's changes can be merged."""
    lines = [
        f"{json.dumps(key)}: "
        + json.dumps({"french": one.french, "own": one.own, "words": one.words}, ensure_ascii=False)
        for key, one in sorted(records.items())
    ]
    return "{\n" + ",\n".join(lines) + "\n}\n"
