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


MOST_OF_A_FILE: Final = 2
"""Problems of one kind that are told one by one in one file; of the very same, the first alone."""


def without_repetition(problems: Iterable[Problem]) -> list[tuple[Problem, list[Problem]]]:
    """
    Each problem once, with those that are the same mistake seen elsewhere.

    One cause can be met in hundreds of texts: a renamed phone line, a French sentence that was
    changed, a file pasted into itself. The first is told; of the others a person wants to know how
    many there are, and in which files.
    """
    told: list[tuple[Problem, list[Problem]]] = []
    same: dict[object, int] = {}
    in_file: dict[object, list[int]] = {}
    for one in problems:
        said = (one.kind, one.severity, frozenset(one.values.items()))
        of_file = in_file.setdefault((one.kind, one.place.path), [])
        if said in same and one.values:
            told[same[said]][1].append(one)
        elif len(of_file) >= MOST_OF_A_FILE:
            told[of_file[0]][1].append(one)
        else:
            same[said] = len(told)
            of_file.append(len(told))
            told.append((one, []))
    return told
