"""Whether a text holds a word that blames, frightens, promises, or calls the chat secret."""

import re
from collections.abc import Iterable, Mapping
from typing import Final

from bot.content.lines import pattern_of, plain
from bot.content.report import Report
from bot.content.texts import Entry
from bot.model.names import Locale
from bot.model.problem import SourceLocation

NOT_FOR_HER: Final = frozenset({"_problems"})
"""Files that no young person reads; their examples show what is wrong."""


def check_forbidden(
    files: Mapping[Locale, Mapping[str, Mapping[str, Entry]]],
    forbidden: Mapping[Locale, Iterable[str]],
    report: Report,
) -> None:
    """Report each forbidden word of each text, at its own location."""
    for locale, words in forbidden.items():
        pattern = pattern_of(words)
        for name, entries in files.get(locale, {}).items():
            if name not in NOT_FOR_HER:
                for entry in entries.values():
                    _check(entry, pattern, report)


def _check(entry: Entry, pattern: re.Pattern[str], report: Report) -> None:
    for below, line in enumerate(entry.source.splitlines()):
        found = None if line.startswith("#") else pattern.search(plain(line))
        if found is not None:
            word = line[found.start() : found.end()]
            place = SourceLocation(
                entry.place.path, entry.place.line + below, found.start() + 1, len(word)
            )
            report.error(place, "forbidden-word", name=word)
