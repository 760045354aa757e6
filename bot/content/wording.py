"""
Says a problem in words: `flows/refused.yaml:36:11: no step is called …`, and its longer page.

The words are in `locales/<locale>/_problems.ftl`, one message a kind with `.why`, `.wrong` and
`.right`. Used by every command that reads content. Never raises: a broken wording file must
not hide the problem it would have told.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from textwrap import indent
from typing import Final

from fluent.runtime import FluentBundle, FluentResource
from fluent.runtime.types import fluent_number
from fluent.syntax import ast

from bot.content.bounded_files import read_bounded
from bot.content.texts import PROBLEMS
from bot.model.problem import Problem, Severity

FALLBACK: Final = "en"
"""The language whose wording is said when the asked one has none."""

_PAGE: Final = "page"
"""The message whose attributes are the headings of a page."""

MOST_SHOWN: Final = 160
"""Characters of a line of a file; the line of a table can have thousands."""
MOST_SAID: Final = 1_000
"""Characters of a value that a sentence repeats; a list of names is long, a mistyped one is not."""
_STEERING: Final = re.compile(
    r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2028\u2029\u2066-\u2069\ud800-\udfff]"
)

Value = str | int


@dataclass(frozen=True, slots=True)
class _Language:
    bundle: FluentBundle
    kinds: frozenset[str]


class Wording:
    """
    The wording of every kind of problem in one language, English where it has none.

    Args:
        folder: The content folder; its `locales/` holds the wording.
    """

    def __init__(self, folder: Path, locale: str) -> None:
        languages = (_read(folder, one) for one in dict.fromkeys((locale, FALLBACK)))
        self._languages = [one for one in languages if one is not None]

    def sentence(self, kind: str, values: Mapping[str, Value]) -> str:
        """What is wrong and what to write; the bare kind and values when no file says it."""
        for language in self._languages:
            said = _format(language.bundle, kind, None, values)
            if said is not None:
                return said
        bare = (f"{key}: {str(values[key])[:MOST_SAID]}" for key in values)
        return ", ".join([kind.replace("-", " "), *bare])

    @property
    def warning(self) -> str:
        """What stands before a problem that can wait."""
        said = (_format(one.bundle, _PAGE, "warning", {}) for one in self._languages)
        return next(filter(None, said), "warning")

    def explain(self, kind: str) -> str | None:
        """The page of *kind*: why it matters, a wrong and a right example. None without one."""
        for language in self._languages:
            if kind in language.kinds:
                page = _page(language.bundle, kind)
                if page is not None:
                    return page
        return None

    def kinds(self) -> tuple[str, ...]:
        """Every kind that has a page, in the order of the alphabet."""
        return tuple(sorted({kind for language in self._languages for kind in language.kinds}))


def tell(problem: Problem, wording: Wording) -> str:
    """
    The line that editors and pull requests can jump from, and the line of the file it is about.

    Without the line of the file when the problem has none, for example for a missing file.
    """
    place = problem.place
    mark = f"{wording.warning}: " if problem.severity is Severity.WARNING else ""
    said = wording.sentence(problem.kind, problem.values)
    said = printable(f"{mark}{said}")
    head = f"{place.path}:{place.line}:{place.column}: {said} [{problem.kind}]"
    line, start = _window(printable(problem.excerpt.rstrip()), place.column - 1)
    if not line:
        return head
    before = "".join("\t" if one == "\t" else " " for one in line[:start])
    carets = "^" * max(1, min(place.length, len(line) - start))
    return f"{head}\n{place.line:>5} | {line}\n{'':>5} | {before}{carets}"


def printable(text: str) -> str:
    """
    *text* without what would steer a terminal or turn the line that is read (CWE-150).

    As long as before. Signs that join letters, as Persian needs, stay.
    """
    return _STEERING.sub("\ufffd", text)


def _window(line: str, start: int) -> tuple[str, int]:
    """What is shown of a long line, and where in it *start* is."""
    if len(line) <= MOST_SHOWN:
        return line, start
    first = max(0, min(start - MOST_SHOWN // 4, len(line) - MOST_SHOWN))
    cut = line[first : first + MOST_SHOWN]
    before, after = "…" if first else "", "…" if first + MOST_SHOWN < len(line) else ""
    return f"{before}{cut}{after}", min(start - first, len(cut)) + len(before)


def _read(folder: Path, locale: str) -> _Language | None:
    """The wording of one language; None when there is none that can be used."""
    path = f"locales/{locale}/{PROBLEMS}.ftl"
    try:
        resource = FluentResource(read_bounded(folder, path).decode("utf-8-sig"))
        # The screen of a terminal knows no direction: marks would only be in the way.
        bundle = FluentBundle([locale], use_isolating=False)
    except (OSError, ValueError, RecursionError):
        return None
    bundle.add_resource(resource)
    return _Language(bundle, frozenset(_kinds(resource)))


def _kinds(resource: ast.Resource) -> list[str]:
    """The messages that have a page."""
    return [
        entry.id.name
        for entry in resource.body
        if isinstance(entry, ast.Message)
        and {"why", "wrong", "right"} <= {attribute.id.name for attribute in entry.attributes}
    ]


def _format(
    bundle: FluentBundle, name: str, attribute: str | None, values: Mapping[str, Value]
) -> str | None:
    if not bundle.has_message(name):
        return None
    message = bundle.get_message(name)
    pattern = message.value if attribute is None else message.attributes.get(attribute)
    if pattern is None:
        return None
    text, errors = bundle.format_pattern(pattern, _arguments(values))
    return None if errors else str(text)


def _arguments(values: Mapping[str, Value]) -> dict[str, object]:
    """The values by name, and `thing-key` ("a-step") to choose by where a language needs it."""
    arguments = {name: _argument(value) for name, value in values.items()}
    return arguments | {"thing-key": str(values.get("thing", "")).replace(" ", "-")}


def _argument(value: Value) -> object:
    """`none` for an empty text, so that it can be chosen by; numbers without a comma; cut."""
    if isinstance(value, int):
        return fluent_number(value, useGrouping=False)
    return (value if len(value) <= MOST_SAID else f"{value[:MOST_SAID]}…") or "none"


def _page(bundle: FluentBundle, kind: str) -> str | None:
    why = _format(bundle, kind, "why", {})
    wrong, right = (_example(bundle, kind, which) for which in ("wrong", "right"))
    if why is None or wrong is None or right is None:
        return None
    return f"{kind}\n\n{why}\n\n{wrong}\n\n{right}"


def _example(bundle: FluentBundle, kind: str, which: str) -> str | None:
    example = _format(bundle, kind, which, {})
    heading = _format(bundle, _PAGE, which, {}) or which
    return None if example is None else f"{heading}\n{indent(example, '    ')}"
