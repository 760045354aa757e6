"""How far each language is: texts that are whole, reviewed, older, drafts, missing; in words."""

from collections.abc import Iterator
from dataclasses import dataclass, fields
from pathlib import Path

from bot.content.checks.older import older
from bot.content.checks.translations.said import parts_of
from bot.content.load import Loaded
from bot.content.texts import Entry, ReviewState
from bot.model.content import Content
from bot.model.names import Locale
from bot.service.translating.rows import NOT_TRANSLATED


@dataclass(slots=True)
class Count:
    """
    What one file, or one language, has.

    Args:
        texts: Messages of the French file.
        reviewed: Signed as they are; *stale* are signed or written for an older French text,
            *draft* the others that are there, *missing* those that are not, or not whole.
        words: French words to translate in all; *left* are those of missing texts.
    """

    texts: int = 0
    reviewed: int = 0
    stale: int = 0
    draft: int = 0
    missing: int = 0
    words: int = 0
    left: int = 0

    @property
    def percent(self) -> int:
        """The share of the words that is translated; 100 only when none is left."""
        done = self.words - self.left
        return 100 * done // self.words if self.words else 100

    def add(self, other: "Count") -> None:
        """Count another file with this one."""
        for one in fields(self):
            setattr(self, one.name, getattr(self, one.name) + getattr(other, one.name))


def count(
    folder: Path, loaded: Loaded, content: Content, locale: Locale
) -> Iterator[tuple[str, Count]]:
    """The counts of each file that is to be translated, by its name."""
    texts = loaded.texts
    changed = {key for key, _ in older(content.source, texts, folder, locale)}
    for file, entries in texts.files.get(content.source, {}).items():
        if file in NOT_TRANSLATED:
            continue
        counted = Count()
        for name, french in entries.items():
            own = texts.entry(locale, file, name)
            state = texts.state(locale, file, name)
            _add(counted, french, own, state, is_older=f"{file}/{name}" in changed)
        yield file, counted


def _add(
    counted: Count, french: Entry, own: Entry | None, state: ReviewState, *, is_older: bool
) -> None:
    lacking = _words(french) if own is None else _words_left(french, own)
    counted.texts += 1
    counted.words += _words(french)
    counted.left += lacking
    if lacking:
        counted.missing += 1
    elif is_older or state is ReviewState.STALE:
        counted.stale += 1
    elif state is ReviewState.REVIEWED:
        counted.reviewed += 1
    else:
        counted.draft += 1


def _words(entry: Entry) -> int:
    return sum(len(one.words.split()) for one in parts_of(entry))


def _words_left(french: Entry, own: Entry) -> int:
    """The words of buttons that the translation lacks."""
    there = {one.label for one in parts_of(own)}
    return sum(len(one.words.split()) for one in parts_of(french) if one.label not in there)
