"""`bot doctor`: what is wrong with this installation, since when, and what to do about it."""

import asyncio
import json
import time
from argparse import ArgumentParser, Namespace
from collections.abc import Iterable
from typing import Final

from bot import __version__
from bot.commands.checkup import (
    about_people,
    of_content,
    of_overlay,
    of_running,
    on_disk,
    read_content,
    read_what_can_be,
    without_secrets,
)
from bot.commands.daily import since_when
from bot.commands.health import Running, running
from bot.faces.telegram.checkup import Receiving, asking, telegram_findings
from bot.faces.telegram.transport import CannotCall
from bot.model.checkup import Check, Finding, Severity, in_order, worst
from bot.model.refused import Exit, Refused
from bot.service.clock import today_in_paris
from bot.settings import HOW_TO_START_ON_TELEGRAM, Settings
from bot.store.checkup import disk_findings

HELP = "what is wrong with this installation, since when, and what to do; beside the running bot"

READS_SETTINGS: Final = False
"""A wrong setting is one of the things that it finds, and does not keep it from the others."""

_NAMED: Final = 8
"""Names that a line lists; the rest is a number."""


def add(parser: ArgumentParser) -> None:
    """The arguments of `bot doctor`."""
    parser.add_argument("--json", action="store_true", help="one object, for a program")


def examine(arguments: Namespace) -> int:
    """Print what every check found; 1 when one of them is an error."""
    settings, found = read_what_can_be()
    if settings is not None:
        now = time.time()
        bot = running(settings.data_dir, now)
        try:
            found += _findings(settings, bot, now)
        except Refused as error:
            # For example a DATABASE_URL of another kind.
            found.append(Finding(Check.SETTINGS, Severity.ERROR, str(error)))
        found = since_when(found, settings.data_dir)
    ordered = in_order(found)
    text = _as_json(ordered) if arguments.json else "\n".join(_lines(ordered))
    print(without_secrets(text, settings))
    return Exit.REFUSED if worst(ordered) is Severity.ERROR else Exit.DONE


def _findings(settings: Settings, bot: Running | None, now: float) -> list[Finding]:
    today = today_in_paris()
    return [
        *about_people(settings, bot, today),
        *asyncio.run(_at_telegram(settings, bot)),
        *disk_findings(on_disk(settings), now),
        *of_running(bot),
        *of_content(read_content(settings), bot, today),
        *of_overlay(settings.content),
    ]


async def _at_telegram(settings: Settings, bot: Running | None) -> list[Finding]:
    if settings.telegram_token is None:
        return [Finding(Check.TOKEN, Severity.ERROR, "TELEGRAM_BOT_TOKEN is not set.",
                        HOW_TO_START_ON_TELEGRAM)]  # fmt: skip
    receiving = Receiving(settings.webhook_url, None if bot is None else bot.by_webhook)
    try:
        async with asking(
            settings.telegram_api_url, settings.telegram_token, settings.telegram_proxy
        ) as (api, ask_date):
            return await telegram_findings(api, ask_date, receiving, time.time)
    except CannotCall as error:
        return [Finding(
            Check.TELEGRAM, Severity.ERROR, "No call to Telegram can be made from this machine.",
            "On Debian and Ubuntu, install the package ca-certificates.", detail=str(error),
        )]  # fmt: skip


def _lines(found: Iterable[Finding]) -> Iterable[str]:
    for one in found:
        since = f" Since {one.since}." if one.since is not None else ""
        yield f"{one.severity.name.lower():<8} {one.check.value:<12} {one.what}{since}"
        more = len(one.names) - _NAMED
        names = ", ".join(one.names[:_NAMED]) + (f" and {more} more" if more > 0 else "")
        for head, text in (("which:", names), ("said:", one.detail), ("do:", one.todo)):
            if text:
                yield f"{'':<21} {head} {' '.join(text.split())}"


def _as_json(found: Iterable[Finding]) -> str:
    checks = [
        {
            "check": one.check.value,
            "severity": one.severity.name.lower(),
            "what": one.what,
            "todo": one.todo,
            "since": None if one.since is None else one.since.isoformat(),
            "count": one.count,
            "names": one.names,
            "detail": one.detail,
        }
        for one in found
    ]
    ok = all(one["severity"] != "error" for one in checks)
    return json.dumps({"ok": ok, "version": __version__, "checks": checks}, ensure_ascii=False)
