"""
The linter: every check of the content, in one call, for the command, CI and the tests.

Static checks come first, while files are read (`content/load.py`); then those that need a day or
the whole content; last those that render every screen, when nothing is wrong so far that would
make them guess.
"""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from bot.content.check_cache import CheckCache
from bot.content.checks.contacts import check_contacts
from bot.content.checks.days import check_days
from bot.content.checks.due_readings import check_due_screens, check_spread
from bot.content.checks.older import check_older
from bot.content.content_folder import ContentFolder
from bot.content.load import Loaded, load
from bot.content.patterns import forget_parsed, parse_resource
from bot.content.phone_lines import PhoneLines
from bot.model.names import FlowName
from bot.model.problem import Problem, Severity
from bot.rendering.translations import Translations
from bot.service.lint.danger import check_danger, check_labels
from bot.service.lint.heard import check_heard
from bot.service.lint.rendered import check_rendered, check_rendered_guides


@dataclass(frozen=True, slots=True)
class Linted:
    """
    What the linter found.

    Args:
        problems: In the order in which the checks told them.
    """

    loaded: Loaded
    problems: tuple[Problem, ...]

    @property
    def errors(self) -> list[Problem]:
        """What keeps the content from being used."""
        return [one for one in self.problems if one.severity is Severity.ERROR]

    @property
    def warnings(self) -> list[Problem]:
        """What somebody should look at."""
        return [one for one in self.problems if one.severity is Severity.WARNING]


def lint(
    folder: Path | ContentFolder,
    today: date,
    *,
    renders: bool = True,
    passed: CheckCache | None = None,
    only: Collection[FlowName] = (),
) -> Linted:
    """
    Check the content of *folder* as it is on *today*.

    Args:
        renders: Whether every screen is rendered too, which takes most of the time.
        passed: Where it is noted that the content has passed the checks of loading.
        only: Guides whose words and screens alone are looked at, in every language: a second or
            two. What leads where is looked at everywhere. None for the whole.
    """
    try:
        loaded = load(folder, passed, keeps_parsed=True, only=only)
        if only:
            return _of_guides(loaded, folder, today, frozenset(only), renders=renders)
        return _linted(loaded, folder, today, renders=renders)
    finally:
        forget_parsed()


def _of_guides(
    loaded: Loaded,
    folder: Path | ContentFolder,
    today: date,
    only: frozenset[FlowName],
    *,
    renders: bool,
) -> Linted:
    """What the whole would tell of some guides; links that grow over several guides it alone."""
    problems: list[Problem] = []
    if loaded.content is not None:
        content = loaded.content
        problems += check_days(content, folder, today)
        problems += check_older(content, loaded.texts.of_guides(only), folder)
        if renders:
            translations = Translations(content, loaded.texts, parse=parse_resource)
            problems += check_rendered_guides(translations, today, only)
            problems += check_labels(translations, only)
    return Linted(loaded, (*loaded.problems, *map(loaded.located, problems)))


def _linted(loaded: Loaded, folder: Path | ContentFolder, today: date, *, renders: bool) -> Linted:
    problems: list[Problem] = []
    if loaded.content is not None:
        content, texts = loaded.content, loaded.texts
        screens = PhoneLines(content, texts).screens()
        problems += check_contacts(content.contacts.values(), folder, today, screens)
        problems += check_due_screens(content, folder, today)
        problems += check_days(content, folder, today)
        problems += check_spread(content, folder)
        problems += check_older(content, texts, folder)
        if renders:
            translations = Translations(content, texts, parse=parse_resource)
            problems += check_rendered(translations, today)
            problems += check_danger(translations)
        problems += check_heard(content.danger, folder)
    return Linted(loaded, (*loaded.problems, *map(loaded.located, problems)))
