"""Puts the parts together for the commands: settings, content, conversation."""

import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import date, time

from bot.content.check_cache import PASSED, SHIPPED, CheckCache, beside_the_program
from bot.content.load import Loaded, load
from bot.content.wording import Wording, tell
from bot.model.installation import TRIAL, Installation
from bot.model.open_state import NOON
from bot.model.problem import Severity
from bot.model.refused import ToMend
from bot.service.clock import time_in_paris, today_in_paris
from bot.service.conversation import Conversation
from bot.service.log import know, tell_fault
from bot.settings import Settings


class ContentBroken(ToMend):
    """The content has errors; each was printed with what to write."""


def load_or_tell(settings: Settings, locale: str = "en") -> Loaded:
    """
    The content of this installation.

    Raises:
        ContentBroken: After every problem was printed.
    """
    noted = beside_the_program(settings.content_dir)
    passed = CheckCache(noted, SHIPPED, settings.data_dir / PASSED)
    loaded = load(settings.content, passed)
    if loaded.content is None:
        wording = Wording(settings.content_dir, locale)
        for problem in loaded.problems:
            if problem.severity is Severity.ERROR:
                print(tell(problem, wording), file=sys.stderr)  # noqa: T201
        raise ContentBroken
    return loaded


def make_conversation(
    settings: Settings,
    *,
    today: Callable[[], date] = today_in_paris,
    clock: Callable[[], time] | None = None,
) -> Conversation:
    """
    The content of this installation, ready to answer.

    Raises:
        ContentBroken: After every problem was printed.
    """
    installation = replace(TRIAL, machine_voice=settings.machine_voice)
    return conversation_on(load_or_tell(settings), today, installation, clock=clock)


def conversation_on(
    loaded: Loaded,
    today: date | Callable[[], date],
    installation: Installation = TRIAL,
    clock: Callable[[], time] | None = None,
) -> Conversation:
    """
    Loaded content, ready to answer on one day or by a clock.

    Args:
        clock: The time of day; without it, now when *today* is that of Paris, else noon.

    Raises:
        ContentBroken: When it has errors.
    """
    if loaded.content is None:
        raise ContentBroken
    content = loaded.content
    know(*content.languages, *content.flows, *content.contacts)
    if not installation.machine_voice:
        by_persons = {key: one for key, one in content.recordings.items() if not one.is_machine}
        content = replace(content, recordings=by_persons)
    days = today if callable(today) else lambda: today
    if clock is None:
        clock = time_in_paris if days is today_in_paris else _noon
    return Conversation(
        content,
        loaded.texts,
        today=days,
        clock=clock,
        installation=installation,
        tell_fault=tell_fault,
    )


def _noon() -> time:
    """The time of day that is played when a day was given."""
    return NOON
