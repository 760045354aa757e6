"""`bot totals`: how often what was used, in all and of nobody; beside the running bot, too."""

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
from bot.store.totals import DISCLOSURE_THRESHOLD

HELP = "how often what was used: totals, of nobody"

FEW: Final = 1
"""Stands for every number from 1 to 9: no total that is shown is so small."""

LARGEST_HIDDEN: Final = DISCLOSURE_THRESHOLD - 1
HIDDEN: Final = f"<{DISCLOSURE_THRESHOLD}"
"""What is shown in the place of a number that is too small to be shown."""

SPANS: Final = (("yesterday", 1), ("7 days", 7), ("30 days", 30))
"""Whole days up to yesterday; with spans of one's own choice, small numbers could be worked out."""

LEGEND: Final = {
    "press": "buttons pressed",
    "typed": "texts typed",
    "command": "commands, such as /menu",
    "danger": "texts that were answered with help, or with the question whether help is needed",
    WRONG: "“this is wrong”, by guide and screen: read that screen again",
    CLOSED: "“it was closed”, by place: call there",
}
"""What the events are; one that ends in a dot is followed by a name."""


def add(parser: ArgumentParser) -> None:
    """`bot totals` takes no arguments."""
    del parser


def run(settings: Settings, _: Namespace) -> int:
    """
    Print the totals.

    Raises:
        NoData: When no bot has run with these settings.
    """
    existing_database(settings)
    set_up_logs()
    print(*asyncio.run(_table(settings, today_in_paris())), sep="\n")
    return 0


async def _table(settings: Settings, today: date) -> list[str]:
    last = today - timedelta(days=1)
    spans = []
    async with store_for(settings) as store:
        for _, days in SPANS:
            first = today - timedelta(days=days)
            few = dict.fromkeys(await store.suppressed(first, last), FEW)
            spans.append({**few, **await store.totals(first, last)})
    events = _events(spans[-1])
    return [
        "".join(f"{name:>12}" for name, _ in SPANS),
        *(
            "".join(f"{_number(span, event):>12}" for span in spans) + f"  {event}"
            for event in events
        ),
        "",
        f"Days in Paris, today left out. {HIDDEN} is a number from 1 to {LARGEST_HIDDEN}.",
        "Which screens and places were reported, and how often, today too: bot reports.",
        *(f"{name}{'…' if name.endswith('.') else ''}: {LEGEND[name]}" for name in LEGEND),
    ]


def _events(span: Mapping[str, int]) -> list[str]:
    """Every known event, and every report that was counted: most frequent first."""
    known = [
        name if not name.endswith(".") else f"{name}…"
        for name in LEGEND
        if not any(event.startswith(name) for event in span)
    ]
    return sorted((*span, *known), key=lambda event: (-span.get(event, 0), event))


def _number(span: Mapping[str, int], event: str) -> str:
    number = span.get(event, 0)
    return HIDDEN if number == FEW else str(number)
