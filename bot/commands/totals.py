"""`bot totals`: how often what was used, in all and of nobody; beside the running bot, too."""

import asyncio
from argparse import ArgumentParser, Namespace
from datetime import date, timedelta
from typing import Final

from bot.commands.kept_data import data_of, store_for
from bot.service.clock import today_in_paris
from bot.service.log import set_up_logs
from bot.settings import Settings
from bot.store.totals import FEWEST

HELP = "how often what was used: totals, of nobody"

SPANS: Final = (("yesterday", 1), ("7 days", 7), ("30 days", 30))
"""Whole days up to yesterday; with spans of one's own choice, small numbers could be worked out."""

LEGEND: Final = {
    "press": "buttons pressed",
    "typed": "texts typed",
    "command": "commands, such as /menu",
    "danger": "texts that were answered with help, or with the question whether help is needed",
    "wrong.": "“this is wrong”, by guide and screen: read that screen again",
    "closed.": "“it was closed”, by place: call there",
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
    data_of(settings)
    set_up_logs()
    print(*asyncio.run(_table(settings, today_in_paris())), sep="\n")
    return 0


async def _table(settings: Settings, today: date) -> list[str]:
    store = store_for(settings)
    async with store:
        last = today - timedelta(days=1)
        spans = [await store.totals(today - timedelta(days=days), last) for _, days in SPANS]
    events = sorted(spans[-1], key=lambda event: (-spans[-1][event], event))
    head = "".join(f"{name:>12}" for name, _ in SPANS)
    lines = [head, *(_line(event, [span.get(event) for span in spans]) for event in events)]
    lines += [
        "",
        f"Days in Paris, today left out. – is a number below {FEWEST}, which is not shown.",
    ]
    used = [name for name in LEGEND if any(_is(event, name) for event in events)]
    return lines + [f"{name}{'…' if name.endswith('.') else ''}: {LEGEND[name]}" for name in used]


def _line(event: str, numbers: list[int | None]) -> str:
    columns = "".join(f"{'–' if number is None else number:>12}" for number in numbers)
    return f"{columns}  {event}"


def _is(event: str, name: str) -> bool:
    return event.startswith(name) if name.endswith(".") else event == name
