"""Diagnostics of content files: kind, location, values. Their wording is in `_problems.ftl`."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum


class Severity(Enum):
    """An error: a person could get stuck or be misled. A warning: it can wait."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True, order=True)
class SourceLocation:
    """A position in a content file; lines and columns begin at 1."""

    path: str
    line: int = 1
    column: int = 1
    length: int = 1


@dataclass(frozen=True, slots=True)
class Problem:
    """
    One diagnostic: a mistake at one location.

    Args:
        kind: A word, for example ``unknown-step``; it has a page of its own.
        values: What the wording of this kind speaks of, by name.
    """

    place: SourceLocation
    kind: str
    values: Mapping[str, str | int] = field(default_factory=dict)
    severity: Severity = Severity.ERROR
    excerpt: str = ""
