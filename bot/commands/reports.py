"""`bot reports`: screens that people called wrong, places that they found closed; today too."""

import asyncio
from argparse import ArgumentParser, Namespace
from collections.abc import Mapping
from datetime import date, timedelta
from typing import Final

from bot.commands.database import existing_database, store_for
from bot.service.clock import today_in_paris
from bot.service.log import set_up_logs
from bot.service.reports import CLOSED, WRONG
from bot.settings import Settings

HELP = "which screens people called wrong, which places they found closed: each one, today too"

SPANS: Final = (("today", 1), ("7 days", 7), ("30 days", 30))
"""Whole days up to today."""

LEGEND: Final = (
    f"{WRONG}…: “this is wrong”: read that screen again (bot show GUIDE/STEP)",
    f"{CLOSED}…: “it was closed”: call there; bot places notice says it above its card",
    "Exact numbers, of nobody, for the team that runs this bot. Pass on what bot totals shows.",
)


def add(parser: ArgumentParser) -> None:
    """`bot reports` takes no arguments."""
    del parser


def run(settings: Settings, _: Namespace) -> int:
    """
    Print the reports.

    Raises:
        NoData: When no bot has run with these settings.
    """
    existing_database(settings)
    set_up_logs()
    today = today_in_paris()
    print(*_table(asyncio.run(_reports(settings, today)), today), sep="\n")
    return 0


async def _reports(settings: Settings, today: date) -> Mapping[tuple[date, str], int]:
    async with store_for(settings) as store:
        return await store.reports(today - timedelta(days=SPANS[-1][1] - 1), today)


def _table(reports: Mapping[tuple[date, str], int], today: date) -> list[str]:
    if not reports:
        return [f"Nothing was reported in the last {SPANS[-1][0]}, today included."]
    events = {event for _, event in reports}
    numbers = {
        event: tuple(
            sum(
                number
                for (day, of), number in reports.items()
                if of == event and day > today - timedelta(days=days)
            )
            for _, days in SPANS
        )
        for event in events
    }
    newest_first = sorted(events, key=lambda event: (*(-n for n in numbers[event]), event))
    return [
        "".join(f"{name:>12}" for name, _ in SPANS),
        *("".join(f"{n:>12}" for n in numbers[event]) + f"  {event}" for event in newest_first),
        "",
        "Days in Paris, today included.",
        *LEGEND,
    ]
