"""
Computes what has been reviewed, from `locales/<locale>/review.json`.

A record keeps the fingerprints of the French text and of the translation that a named person
has read. Both unchanged: reviewed. French changed since: stale. Anything else: draft.
"""

import json
from collections.abc import Mapping

from bot.content.patterns import fingerprint
from bot.content.report import Report
from bot.content.texts import Entry, ReviewState
from bot.model.legal_review import persons_in
from bot.model.names import Locale
from bot.model.problem import SourceLocation

Files = Mapping[Locale, Mapping[str, Mapping[str, Entry]]]
States = dict[tuple[str, str], ReviewState]


def read_reviews(
    path: str, source: str, locale: Locale, french: Locale, files: Files, report: Report
) -> States:
    """The states of one language's messages; a broken file or record is a problem."""
    report.lines[path] = source.split("\n")
    try:
        records = json.loads(source)
    except json.JSONDecodeError as error:
        report.error(SourceLocation(path, error.lineno, error.colno), "broken-review")
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
            states[file, name] = _state(record, origin, entry)
    return states


def _is_record(record: object) -> bool:
    """A sign-off without anybody who signs is none (safety rule F3)."""
    if not isinstance(record, dict) or not all(record.get(key) for key in ("source", "target")):
        return False
    by = record.get("by")
    return isinstance(by, str) and bool(persons_in(by))


def _state(record: dict[str, object], origin: Entry, entry: Entry) -> ReviewState:
    if record["target"] != fingerprint(entry.source):
        return ReviewState.DRAFT
    if record["source"] != fingerprint(origin.source):
        return ReviewState.STALE
    return ReviewState.REVIEWED
