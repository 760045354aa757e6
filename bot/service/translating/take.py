"""
Takes a filled sheet back: what is right goes into the text files, what is not is named by line.

Everything is tried on a copy of the content first, with every check of lint that looks at one
text; a row with an error is not written, the others are. Nothing that was typed is lost: rows
that are not taken are given back with the reason.
"""

import shutil
import tempfile
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from bot.content.checks.translations.said import parts_of
from bot.content.load import Loaded, load
from bot.content.made_from import made_from, read_made_from, write_made_from
from bot.content.patterns import parse_message
from bot.content.texts import Entry
from bot.model.content import Content
from bot.model.names import Locale
from bot.model.problem import Problem, Severity
from bot.service.translating.put import compose, put
from bot.service.translating.rows import Row, Rows, written

_ROUNDS: Final = 5
"""A mistake can hide others of its file: after so many trials the rest of it is given back."""

_COUNTED: Final = "untranslated"
"""What a file still lacks: that is no fault of what was filled."""

Say = Callable[[Problem], str]


@dataclass(frozen=True, slots=True)
class Filled:
    """
    One row of a sheet that came back.

    Args:
        line: Where it begins in the sheet; the heading is line 1.
    """

    line: int
    key: str
    french: str
    translation: str

    @property
    def file(self) -> str:
        """The name of the text file."""
        return self.key.partition("/")[0]

    @property
    def name(self) -> str:
        """The name of the message."""
        return self.key.partition("/")[2].partition(".")[0]

    @property
    def label(self) -> str:
        """The label, empty for the words above the buttons."""
        return self.key.partition("/")[2].partition(".")[2]


@dataclass(slots=True)
class Taken:
    """
    What became of a sheet.

    Args:
        written: The rows that stand in the text files now.
        refused: Rows that do not, with the reason.
        warnings: Rows that do, with what somebody should look at.
    """

    written: list[Filled] = field(default_factory=list)
    refused: list[tuple[Filled, str]] = field(default_factory=list)
    warnings: list[tuple[Filled, str]] = field(default_factory=list)


def take(
    folder: Path,
    loaded: Loaded,
    content: Content,
    locale: Locale,
    filled: Sequence[Filled],
    say: Say,
) -> Taken:
    """
    Write the rows of *filled* that are right into the files of *locale*.

    Args:
        say: What a problem is in words.
    """
    return _Taking(folder, loaded, content, locale, say).take(filled)


class _Taking:
    def __init__(
        self, folder: Path, loaded: Loaded, content: Content, locale: Locale, say: Say
    ) -> None:
        self._folder = folder
        self._texts = loaded.texts
        self._locale = locale
        self._source = content.source
        self._say = say
        self._rows: dict[str, Row] = {}
        self._all = Rows(folder, loaded, content, locale)
        self._known_files = frozenset(self._all.files())
        self._before = {_key(one) for one in loaded.problems}

    def take(self, filled: Sequence[Filled]) -> Taken:
        taken = Taken()
        ready: list[Filled] = []
        for row in filled:
            why = self._why_not(row)
            if why:
                taken.refused.append((row, why))
            elif row.translation.strip():
                ready.append(row)
        ready = self._without_loose_labels(ready, taken)
        with tempfile.TemporaryDirectory() as copied:
            copy = Path(copied)
            for name in ("flows", "locales"):
                shutil.copytree(self._folder / name, copy / name)
            ready = self._tried(copy, ready, taken)
        if ready:
            self._write(self._folder, ready)
            self._note(ready)
        taken.written = ready
        return taken

    def _why_not(self, row: Filled) -> str:
        """What is wrong with a row before it is tried; empty when nothing is."""
        if not row.translation.strip():
            return ""
        known = self._row(row)
        if known is None:
            return f"there is no text {row.key!r}: the first column must stay as it was."
        if _bare(row.french) != _bare(known.french):
            return f"the French text has changed since this sheet was made. Now: {known.french}"
        shape = parse_message(compose(row.name, {"": row.translation}))
        if shape.offset >= 0 or shape.labels:
            return "the braces { } cannot be read: keep them as they are in the French text."
        return ""

    def _row(self, row: Filled) -> Row | None:
        if row.file not in self._known_files:
            return None
        if row.file not in {key.partition("/")[0] for key in self._rows}:
            self._rows |= {one.key: one for one in self._all.of(row.file)}
        return self._rows.get(row.key)

    def _without_loose_labels(self, rows: list[Filled], taken: Taken) -> list[Filled]:
        """A button cannot stand without the words above it."""
        values = {(row.file, row.name) for row in rows if not row.label}
        kept = []
        for row in rows:
            is_there = self._texts.entry(self._locale, row.file, row.name) is not None
            if row.label and not is_there and (row.file, row.name) not in values:
                why = f"first translate {row.file}/{row.name}: a button stands under its words."
                taken.refused.append((row, why))
            else:
                kept.append(row)
        return kept

    def _tried(self, copy: Path, rows: list[Filled], taken: Taken) -> list[Filled]:
        """The rows that pass; the others are told, round by round."""
        for _ in range(_ROUNDS):
            for file in {row.file for row in rows} | {row.file for row, _ in taken.refused}:
                self._restore(copy, file)
            self._write(copy, rows)
            loaded = load(copy)
            told = self._told(loaded, rows)
            bad = {id(row) for row, problem in told if problem.severity is Severity.ERROR}
            if not bad:
                taken.warnings = [(row, self._say(problem)) for row, problem in told]
                return rows
            taken.refused += [
                (row, self._say(problem)) for row, problem in _first_of_each(told, bad)
            ]
            # A text of which one part is wrong is given back with all that was typed for it.
            wrong = {(row.file, row.name) for row in rows if id(row) in bad}
            for row in rows:
                if id(row) not in bad and (row.file, row.name) in wrong:
                    taken.refused.append((row, "another row of the same text is not right yet."))
            rows = [row for row in rows if (row.file, row.name) not in wrong]
        taken.refused += [(row, "other rows of its file are not right yet.") for row in rows]
        return []

    def _told(self, loaded: Loaded, rows: Iterable[Filled]) -> list[tuple[Filled, Problem]]:
        """What is new in the files that were written, with the row that it is about."""
        by_place = {(row.file, row.name, row.label): row for row in rows}
        found = []
        for problem in loaded.problems:
            if _key(problem) in self._before or problem.kind == _COUNTED:
                continue
            file = problem.place.path.removeprefix(f"locales/{self._locale}/")
            name = file.removesuffix(".ftl")
            entry = _entry_at(loaded.texts.files.get(self._locale, {}).get(name, {}), problem)
            if entry is None or file == problem.place.path:
                continue
            label = _label_at(entry, problem)
            row = by_place.get((name, entry.name, label)) or by_place.get((name, entry.name, ""))
            if row is not None:
                found.append((row, problem))
        return found

    def _restore(self, copy: Path, file: str) -> None:
        path = Path("locales") / self._locale / f"{file}.ftl"
        if (self._folder / path).exists():
            shutil.copyfile(self._folder / path, copy / path)
        else:
            (copy / path).unlink(missing_ok=True)

    def _write(self, folder: Path, rows: Iterable[Filled]) -> None:
        changed: dict[str, dict[str, dict[str, str]]] = {}
        for row in rows:
            parts = changed.setdefault(row.file, {}).setdefault(row.name, {})
            parts[row.label] = row.translation
        for file, messages in changed.items():
            order = self._texts.files[self._source][file]
            sources = {
                name: compose(name, self._whole(file, name, parts))
                for name, parts in messages.items()
            }
            path = folder / "locales" / self._locale / f"{file}.ftl"
            text = path.read_text(encoding="utf-8-sig") if path.exists() else ""
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(put(text, order, sources), encoding="utf-8", newline="\n")

    def _whole(self, file: str, name: str, parts: Mapping[str, str]) -> dict[str, str]:
        """What is there of a message, with what came in the sheet, in the order of the French."""
        own = self._texts.entry(self._locale, file, name)
        there = {} if own is None else {one.label: written(one) for one in parts_of(own)}
        there |= parts
        french = [one.label for one in parts_of(self._texts.files[self._source][file][name])]
        return {label: there[label] for label in [*french, *there] if label in there}

    def _note(self, rows: Iterable[Filled]) -> None:
        """Keep the French text that each was made from."""
        texts = load(self._folder).texts
        records = dict(read_made_from(self._folder, self._locale))
        for row in rows:
            own = texts.entry(self._locale, row.file, row.name)
            origin = texts.entry(self._source, row.file, row.name)
            if own is not None and origin is not None:
                records[f"{row.file}/{row.name}"] = made_from(origin, own)
        write_made_from(self._folder, self._locale, records)


def _first_of_each(
    told: Iterable[tuple[Filled, Problem]], bad: set[int]
) -> list[tuple[Filled, Problem]]:
    """The first error of each row."""
    first: dict[int, tuple[Filled, Problem]] = {}
    for row, problem in told:
        if id(row) in bad and problem.severity is Severity.ERROR:
            first.setdefault(id(row), (row, problem))
    return list(first.values())


def _key(problem: Problem) -> tuple[str, str, tuple[object, ...]]:
    """A problem wherever its line has moved to."""
    return problem.place.path, problem.kind, tuple(problem.values.values())


def _bare(text: str) -> str:
    return " ".join(text.split())


def _entry_at(entries: Mapping[str, Entry], problem: Problem) -> Entry | None:
    """The message in which a problem stands."""
    for entry in entries.values():
        first = entry.place.line
        if first <= problem.place.line < first + len(entry.source.rstrip("\n").split("\n")):
            return entry
    return None


def _label_at(entry: Entry, problem: Problem) -> str:
    """The label on whose lines a problem stands; empty for the value."""
    for part in parts_of(entry):
        first = entry.place.line + entry.source[: part.start].count("\n")
        last = entry.place.line + entry.source[: part.end].count("\n")
        if part.label and first <= problem.place.line <= last:
            return part.label
    return ""
