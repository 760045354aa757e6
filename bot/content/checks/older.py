"""Whether a French text has changed since its translation was made: both sentences are shown."""

from collections.abc import Iterator
from pathlib import Path

from bot.content.content_folder import ContentFolder
from bot.content.first_change import first_change
from bot.content.made_from import MadeFrom, mark, read_made_from
from bot.content.report import Report
from bot.content.texts import Texts
from bot.model.content import Content
from bot.model.names import Locale
from bot.model.problem import Problem


def check_older(
    content: Content, texts: Texts, folder: Path | ContentFolder
) -> tuple[Problem, ...]:
    """One warning for each translation that says what the French text said before."""
    report = Report()
    for locale in content.languages:
        for key, record in older(content.source, texts, folder, locale):
            file, _, name = key.partition("/")
            own = texts.entry(locale, file, name)
            origin = texts.entry(content.source, file, name)
            if own is not None and origin is not None:
                before, now = first_change(record.words, origin.source)
                report.warning(own.place, "older-than-source", text=name, before=before, now=now)
    return report.in_order()


def older(
    source: Locale, texts: Texts, folder: Path | ContentFolder, locale: Locale
) -> Iterator[tuple[str, MadeFrom]]:
    """
    The records of translations that are older than the French text.

    A translation that was changed itself since is taken for one of the new French text.
    """
    for key, record in read_made_from(folder, locale).items():
        file, _, name = key.partition("/")
        own, origin = texts.entry(locale, file, name), texts.entry(source, file, name)
        if own is None or origin is None:
            continue
        if record.french != mark(origin) and record.own == mark(own):
            yield key, record
