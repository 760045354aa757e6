"""
What a language must have before it is offered: all else may be missing, and is said in French.

Without these a person is alone: she could not go back or get help, would not be told that a text
is a draft or in French, and what she writes in danger would not be heard.
"""

from collections.abc import Iterator, Mapping
from itertools import groupby
from operator import itemgetter
from typing import Final

from bot.content.checks.untranslated import LANGUAGES
from bot.content.patterns import parse_message
from bot.content.read_danger import FILE as DANGER
from bot.content.report import Report
from bot.content.texts import FACE_FILE, Entry
from bot.model.content import Content
from bot.model.languages import Language
from bot.model.names import HELP

BUTTONS: Final = (
    "back", "menu", "language", "more", "help", "next", "to-menu", "leave",
)  # fmt: skip
"""The buttons that stand on screens of every guide."""
SENTENCES: Final = (
    "draft", "stale", "not-in-your-language", "changed-in-french", "text-missing",
    "danger-ask", "danger-yes", "danger-no",
)  # fmt: skip
"""What must be said in her own language: what is a draft, what is French, that she may call."""

Files = Mapping[str, Mapping[str, Entry]]


def compulsory(source: Files) -> list[tuple[str, str]]:
    """File and name of each text that a language must have, of those that the source has."""
    face = source.get(FACE_FILE, {})
    return [
        *((FACE_FILE, name) for name in (*BUTTONS, *SENTENCES) if name in face),
        *((str(HELP), name) for name in source.get(HELP, {})),
    ]


def check_offered(
    content: Content, files: Files, source: Files, language: Language, report: Report
) -> None:
    """One problem that lists what is missing; a file with a mistake of its own is left alone."""
    missing = [
        f"{file}.ftl ({', '.join(name for _, name in names)})"
        for file, names in groupby(_missing(files, source), itemgetter(0))
        if not report.has_errors_in(f"locales/{language.locale}/{file}.ftl")
    ]
    danger = f"locales/{language.locale}/{DANGER}"
    if language.locale not in content.danger and not report.has_errors_in(danger):
        missing.append(DANGER)
    if missing:
        place = report.place_in(LANGUAGES, language.locale)
        report.error(place, "not-to-be-offered", name=language.own_name, missing=", ".join(missing))


def _missing(files: Files, source: Files) -> Iterator[tuple[str, str]]:
    """Messages and labels: a button of the help screen without words helps nobody."""
    for file, name in compulsory(source):
        entry = files.get(file, {}).get(name)
        if entry is None:
            yield file, name
            continue
        own = parse_message(entry.source).labels
        for label in parse_message(source[file][name].source).labels:
            if label not in own:
                yield file, f"{name}.{label}"
