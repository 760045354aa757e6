"""
Daily log of what expires: phone numbers and screens that are due, or soon will be.

A scheduled job in the running process: a bot that was started in autumn and runs through winter
says so too. Some days before, then every day; it writes log lines and changes nothing.
"""

import asyncio
from collections import defaultdict
from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager, suppress
from datetime import date, timedelta
from typing import Final

from bot.content.phone_lines import PhoneLines
from bot.model.contacts import Contact
from bot.model.content import Content
from bot.model.due_screens import DueScreen, due_screens
from bot.model.names import FlowName
from bot.service.conversation import Conversation
from bot.service.log import Word, know, log, log_error

TOLD_BEFORE: Final = (30, 14, 7, 1)
"""Days before something changes on the screens, on which it is told."""

LOOK_EVERY: Final = 1800.0
"""Seconds; a new day is noticed within half an hour, also after the machine has slept."""

_DAY: Final = timedelta(days=1)


@asynccontextmanager
async def keep_telling(
    conversation: Conversation, every: float = LOOK_EVERY
) -> AsyncIterator[None]:
    """
    Tell at once, then once a day as long as the bot answers.

    Args:
        every: Seconds between two looks at the calendar.
    """
    telling = asyncio.create_task(_go_on(conversation, every))
    try:
        yield
    finally:
        telling.cancel()
        with suppress(asyncio.CancelledError):
            await telling


async def _go_on(conversation: Conversation, every: float) -> None:
    told: date | None = None
    while True:
        try:
            today = conversation.today()
            if today != told:
                tell(conversation.compiled.content, conversation.translations.phones, today)
                told = today
        except Exception as error:  # noqa: BLE001
            # It is about the log alone: the bot answers, and it is tried again.
            log_error("expiry_not_told", why=Word(type(error)))
        await asyncio.sleep(every)


def tell(content: Content, phones: PhoneLines, today: date) -> None:
    """The log lines of one day: none when nothing expires soon and nothing has."""
    know(*content.flows, *content.contacts)
    _tell_of_numbers(content.contacts.values(), phones, today)
    _tell_of_screens(tuple(due_screens(content)), today)


def _tell_of_numbers(contacts: Iterable[Contact], phones: PhoneLines, today: date) -> None:
    """Safety rule A8: an alert for each number whose check is old, and some days before."""
    soon: defaultdict[int, list[Contact]] = defaultdict(list)
    old = []
    for one in contacts:
        if one.is_old(today):
            old.append(one)
        else:
            soon[(one.holds_until + _DAY - today).days].append(one)
    for days in sorted(soon.keys() & set(TOLD_BEFORE)):
        log("numbers_to_check", days=days, **_about_numbers(soon[days], phones))
    if not old:
        return
    gone = [one for one in old if not one.is_shown(today)]
    stay = [(one.shown_until + _DAY - today).days for one in old if one.shown_until is not None]
    next_gone = min((days for days in stay if days > 0), default=None)
    facts = _about_numbers(old, phones)
    if next_gone is not None:
        facts["days_until_next_gone"] = next_gone
    log_error("numbers_not_checked", gone=len(gone), **facts)


def _about_numbers(contacts: Iterable[Contact], phones: PhoneLines) -> dict[str, int | Word]:
    named = tuple(contacts)
    on_screens = phones.screens()
    screens = {screen for one in named for screen in on_screens.get(one.name, ())}
    return {
        "count": len(named),
        "screens": len(screens),
        "numbers": Word.listed(one.name for one in named),
        "guides": _guides(flow for flow, _ in screens),
    }


def _tell_of_screens(screens: tuple[DueScreen, ...], today: date) -> None:
    """Safety rule F2: how many screens will say that their law is old, or give no words."""
    for days in TOLD_BEFORE:
        day = today + days * _DAY
        soon = [one for one in screens if day in {one.warned_from, one.withdrawn_from}]
        if soon:
            log("screens_to_read", days=days, **_about_screens(soon, day))
    past = [one for one in screens if today >= one.warned_from]
    if past:
        log_error("screens_not_read", **_about_screens(past, today))


def _about_screens(screens: list[DueScreen], day: date) -> dict[str, int | Word]:
    return {
        "count": len(screens),
        "withdrawn": sum(one.is_withdrawn(day) for one in screens),
        "guides": _guides(one.flow for one in screens),
    }


def _guides(flows: Iterable[FlowName]) -> Word:
    return Word.listed(sorted(set(flows)))
