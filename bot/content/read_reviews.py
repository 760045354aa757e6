"""
Computes what has been reviewed, from `locales/<locale>/review.json`.

A record keeps the fingerprints of the French text and of the translation that named persons have
read. Both unchanged: reviewed. French changed since: stale. Anything else: draft. A critical text
is reviewed when two persons of different kinds have read it. `bot review sign` writes the file.
"""

import json
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Final

from bot.content.patterns import fingerprint
from bot.content.report import Report
from bot.content.texts import Entry, ReviewState
from bot.model.flows import Flow
from bot.model.legal_review import persons_in
from bot.model.names import Locale
from bot.model.problem import SourceLocation


class ReaderKind(Enum):
    """What a reader can judge: the language, the work with young people, the law."""

    NATIVE = "native"
    FIELD = "field"
    LAWYER = "lawyer"


_KINDS: Final = frozenset(one.value for one in ReaderKind)


@dataclass(frozen=True, slots=True)
class Reader:
    """One signature: a first and a last name, what this person judges, and the day."""

    by: str
    kind: ReaderKind
    on: str


Files = Mapping[Locale, Mapping[str, Mapping[str, Entry]]]
States = dict[tuple[str, str], ReviewState]


def read_reviews(
    path: str,
    source: str,
    locale: Locale,
    french: Locale,
    files: Files,
    report: Report,
    critical: Collection[tuple[str, str]] = (),
) -> States:
    """
    The states of one language's messages; a broken file or record is a problem.

    Args:
        critical: File and name of the texts that two readers of different kinds must sign.
    """
    report.lines[path] = source.split("\n")
    try:
        records = json.loads(source)
    except json.JSONDecodeError as error:
        report.error(SourceLocation(path, error.lineno, error.colno), "broken-review")
        return {}
    except (ValueError, RecursionError):
        # A number of thousands of digits, brackets within brackets.
        report.error(SourceLocation(path), "broken-review")
        return {}
    if not isinstance(records, dict):
        report.error(SourceLocation(path), "broken-review")
        return {}
    states: States = {}
    for key, record in records.items():
        file, _, name = key.partition("/")
        entry = files.get(locale, {}).get(file, {}).get(name)
        origin = files.get(french, {}).get(file, {}).get(name)
        place = report.find(SourceLocation(path), key, below=len(report.lines[path]))
        if not _is_record(record):
            report.error(place, "broken-review-record", name=key)
        elif entry is None or origin is None:
            if not any(report.has_errors_in(f"locales/{one}/{file}.ftl") for one in files):
                report.warning(place, "leftover-review", name=key)
        else:
            state = _state(record, origin, entry)
            if (file, name) in critical and not are_enough(readers_of(record)):
                state = ReviewState.DRAFT
            states[file, name] = state
    return states


def critical_texts(flows: Iterable[Flow]) -> frozenset[tuple[str, str]]:
    """File and name of every text of a critical step."""
    return frozenset(
        (str(flow.name), str(name))
        for flow in flows
        for name, step in flow.steps.items()
        if step.about.critical
    )


def readers_of(record: object) -> tuple[Reader, ...]:
    """Who has signed a record; `by` alone is one reader who speaks the language."""
    if not isinstance(record, dict):
        return ()
    given = record.get("readers")
    if not isinstance(given, list):
        given = [{"by": record.get("by"), "as": ReaderKind.NATIVE.value, "on": ""}]
    found = [
        Reader(one["by"], ReaderKind(one["as"]), str(one.get("on", "")))
        for one in given
        if isinstance(one, dict)
        and isinstance(one.get("by"), str)
        and persons_in(one["by"])
        and one.get("as") in _KINDS
    ]
    return tuple(found) if len(found) == len(given) else ()


def are_enough(readers: Collection[Reader]) -> bool:
    """Whether a critical text has two persons, and two kinds of reader (safety rule F8)."""
    persons = {frozenset(one.by.casefold().split()) for one in readers}
    return len(persons) > 1 and len({one.kind for one in readers}) > 1


def _is_record(record: object) -> bool:
    """A sign-off without anybody who signs is none (safety rule F3)."""
    if not isinstance(record, dict) or not all(record.get(key) for key in ("source", "target")):
        return False
    return bool(readers_of(record))


def _state(record: dict[str, object], origin: Entry, entry: Entry) -> ReviewState:
    if record["target"] != fingerprint(entry.source):
        return ReviewState.DRAFT
    if record["source"] != fingerprint(origin.source):
        return ReviewState.STALE
    return ReviewState.REVIEWED
