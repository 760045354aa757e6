"""The forms in which `bot lint` prints a problem: for people, for programs, for a pull request."""

import json
from collections.abc import Callable, Iterable, Mapping
from typing import Final

from bot.content.wording import Wording, printable, tell
from bot.model.problem import Problem

Form = Callable[[Problem, Wording], str]


def as_json(problem: Problem, wording: Wording) -> str:
    """One object a line (JSON Lines), with the sentence and what it speaks of."""
    place = problem.place
    record = {
        "path": place.path, "line": place.line, "column": place.column, "length": place.length,
        "severity": problem.severity.value, "kind": problem.kind,
        "message": printable(wording.sentence(problem.kind, problem.values)),
        "values": dict(problem.values),
    }  # fmt: skip
    return json.dumps(record, ensure_ascii=False)


def as_github(problem: Problem, wording: Wording) -> str:
    """
    A workflow command that shows the problem on its line of the pull request.

    Source:
        GitHub, "Workflow commands for GitHub Actions", setting an error message; what its toolkit
        escapes, so that no text from a file can say a command of its own.
    """
    place = problem.place
    said = printable(wording.sentence(problem.kind, problem.values))
    properties = {
        "file": place.path, "line": place.line, "col": place.column,
        "endColumn": place.column + place.length, "title": problem.kind,
    }  # fmt: skip
    named = ",".join(f"{name}={_property(str(value))}" for name, value in properties.items())
    return f"::{problem.severity.value} {named}::{_data(said)}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")


FORMS: Final[Mapping[str, Form]] = {"text": tell, "json": as_json, "github": as_github}
"""By the option that asks for each; text without one."""


MOST_ALIKE: Final = 2
"""Problems of one kind that are told one by one, in one file or about one name."""


def without_repetition(problems: Iterable[Problem]) -> list[tuple[Problem, list[Problem]]]:
    """
    Each problem once, with those that are the same mistake seen elsewhere.

    One cause can be met in hundreds of texts: a renamed phone line, a file pasted into itself.
    The first is told; of the others a person wants to know how many there are, and in which files.
    """
    told: list[tuple[Problem, list[Problem]]] = []
    ways: tuple[dict[object, list[int]], ...] = ({}, {})
    for one in problems:
        # About the same thing, wherever; then in the same file, whatever it is about.
        keys = (one.kind, one.values.get("name"), one.severity), (one.kind, one.place.path)
        for way, key in zip(ways, keys, strict=True):
            seen = way.get(key, [])
            is_about_something = way is ways[1] or one.values.get("name")
            if is_about_something and len(seen) >= MOST_ALIKE:
                told[seen[0]][1].append(one)
                break
        else:
            for way, key in zip(ways, keys, strict=True):
                way.setdefault(key, []).append(len(told))
            told.append((one, []))
    return told
