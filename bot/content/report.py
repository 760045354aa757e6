"""Collector of diagnostics: problems found while files are read, with their source lines."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from bot.model.problem import Problem, Severity, SourceLocation


@dataclass(slots=True)
class Report:
    """Every problem found so far, and the lines of the files they are in."""

    problems: list[Problem] = field(default_factory=list)
    lines: dict[str, list[str]] = field(default_factory=dict)

    def error(self, place: SourceLocation, kind: str, **values: str | int) -> None:
        """A mistake that keeps the content from being used."""
        self._add(place, kind, values, Severity.ERROR)

    def warning(self, place: SourceLocation, kind: str, **values: str | int) -> None:
        """A problem that can wait, and keeps nothing from being used."""
        self._add(place, kind, values, Severity.WARNING)

    def has_errors_in(self, start: str) -> bool:
        """Whether a file whose path begins so has errors: later stages leave it alone."""
        return any(
            problem.place.path.startswith(start) and problem.severity is Severity.ERROR
            for problem in self.problems
        )

    @property
    def has_errors(self) -> bool:
        """Whether anything found so far keeps the content from being used."""
        return any(problem.severity is Severity.ERROR for problem in self.problems)

    def in_order(self) -> tuple[Problem, ...]:
        """All problems in the order of the files; of two alike on one place, one."""
        unique = {(one.place, one.kind, tuple(one.values.items())): one for one in self.problems}
        return tuple(sorted(unique.values(), key=lambda one: (one.place, one.kind)))

    def find(
        self, near: SourceLocation, word: str, *, key: str = "", below: int = 20
    ) -> SourceLocation:
        """
        The place of *word* at *near* or on a line below it; *near* itself if it is not there.

        Args:
            key: Look only behind this field, so that a step's own name is not taken for the
                step that it leads to.
        """
        lines = self.lines.get(near.path, [])
        behind = rf"(?<![\w-]){re.escape(key)}:\s*['\"]?" if key else r"(?<![\w-])"
        pattern = re.compile(rf"{behind}(?P<word>{re.escape(word)})(?![\w-])")
        for number in range(near.line, min(len(lines), near.line + below) + 1):
            start = near.column - 1 if number == near.line else 0
            found = pattern.search(lines[number - 1], start)
            if found:
                return SourceLocation(near.path, number, found.start("word") + 1, len(word))
        return near

    def place_in(self, path: str, name: str) -> SourceLocation:
        """The place of the entry *name* of a file of named things."""
        for number, line in enumerate(self.lines.get(path, []), 1):
            if line.startswith(f"{name}:"):
                return SourceLocation(path, number, 1, len(name))
        return SourceLocation(path)

    def _add(
        self, place: SourceLocation, kind: str, values: Mapping[str, str | int], severity: Severity
    ) -> None:
        lines = self.lines.get(place.path, [])
        excerpt = lines[place.line - 1] if 0 < place.line <= len(lines) else ""
        self.problems.append(Problem(place, kind, dict(values), severity, excerpt))
