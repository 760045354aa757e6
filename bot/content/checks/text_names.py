"""Which texts of a file are missing, which are left over, and which stand inside another."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from bot.content.checks.entries import line_of
from bot.content.checks.pairs import guess_rename
from bot.content.checks.untranslated import Untranslated
from bot.content.patterns import parse_message
from bot.content.report import Report
from bot.content.texts import Entry
from bot.model.problem import SourceLocation


@dataclass(slots=True)
class TextNames:
    """
    The messages of one file, compared with the messages that it should have.

    Args:
        wanted: Each name with its labels, in the order they should have.
        loose: Messages that are a label without its dot; they are reported with their text.
        whole: Filled by `check`: the messages that hold nothing of another one.
    """

    path: str
    file: str
    entries: Mapping[str, Entry]
    wanted: Mapping[str, set[str]]
    loose: Mapping[str, SourceLocation]
    lacking: Untranslated
    report: Report
    whole: dict[str, Entry] = field(default_factory=dict)

    def check(self) -> dict[str, Entry]:
        """Report each name that is missing or left over; gives the messages to check further."""
        self.whole = dict(self.entries)
        missing = [
            name
            for name in self.wanted
            if name not in self.entries and not self._is_told_too_far_right(name)
        ]
        left_over = [
            name for name in self.entries if name not in self.wanted and name not in self.loose
        ]
        for name in left_over:
            place, meant = self.entries[name].place, guess_rename(name, left_over, missing)
            self.report.error(place, "leftover-text", name=name, meant=meant)
            missing = [one for one in missing if one != meant]
        for name in missing:
            self._tell_missing(name)
        return self.whole

    def _is_told_too_far_right(self, name: str) -> bool:
        """A message that begins with spaces is taken for more of the one above it."""
        for other, entry in self.entries.items():
            place = line_of(entry, name)
            if place is not None:
                self.report.error(place, "too-far-right", name=name)
                self.whole.pop(other, None)
                return True
        return False

    def _tell_missing(self, name: str) -> None:
        """Told at the text that should stand above it, whose labels may be of the missing one."""
        names = list(self.wanted)
        above = [one for one in names[: names.index(name)] if one in self.entries]
        if not above:
            self.lacking.lacks_text(self.file, name, SourceLocation(self.path))
            return
        entry = self.entries[above[-1]]
        self.lacking.lacks_text(self.file, name, entry.place)
        left_over = set(parse_message(entry.source).labels) - self.wanted[entry.name]
        if self.wanted[name] and self.wanted[name] <= left_over:
            self.whole.pop(entry.name, None)
