"""
The running bot's daily look: the checks of `bot doctor`, at nine in the morning in Paris.

What it finds goes into the log and, where there is one, to a group of the team: numbers and names
of content, nothing of a person and nothing of the machine but which of its checks has failed.
"""

import asyncio
import json
from collections.abc import Awaitable, Callable, Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time
from pathlib import Path
from typing import Final, Self

from bot.model.checkup import Check, Finding, Severity, in_order
from bot.service.clock import now_in_paris
from bot.service.log import Word, know, log, log_error

FILE: Final = "checkup.json"
"""In the folder of data: since when what was found, and what the team was told last."""
AT: Final = time(9)
"""In Paris: when somebody is there to do something about it."""
LOOK_EVERY: Final = 60.0
"""Seconds between two looks at the clock: the machine may have slept through the hour."""
MONDAY: Final = 0
"""The day on which the team is told again what has been told before."""
_NAMED: Final = 10
_LABELS: Final = {
    Check.SETTINGS: "the settings",
    Check.TELEGRAM: "the connection to Telegram",
    Check.TOKEN: "the token",
    Check.UPDATES: "the messages that people send: they do not arrive",
    Check.CLOCK: "the clock of the machine",
    Check.PROCESS: "the program itself",
    Check.KEY: "the key",
    Check.DATABASE: "the database",
    Check.DISK: "the room on the disk",
    Check.PERMISSIONS: "who may read the data",
    Check.CONTENT: "the guides: a change was not taken",
    Check.OVERLAY: "your own content: what it replaces has changed",
    Check.READINGS: "screens to be read again by a lawyer",
    Check.PHONES: "phone lines to be called",
}
_CONTENT: Final = frozenset({Check.CONTENT, Check.OVERLAY, Check.READINGS, Check.PHONES})

know(*(one.value for one in Check), *(one.name.lower() for one in Severity))

Look = Callable[[], Awaitable[Sequence[Finding]]]
Send = Callable[[str], Awaitable[bool]]
"""Tells the team, and says whether it went through."""


@dataclass(frozen=True, slots=True)
class Notebook:
    """
    What is remembered from day to day.

    Args:
        looked: The day of the last look.
        since: The first day of each trouble that lasts, by the name of its finding.
        told: What the team was told of last that still lasts (`Finding.news`).
    """

    looked: date | None = None
    since: dict[str, date] = field(default_factory=dict)
    told: frozenset[str] = frozenset()

    @classmethod
    def read(cls, data_dir: Path) -> Self:
        """The notebook in *data_dir*; an empty one where there is none that can be read."""
        try:
            found = json.loads((data_dir / FILE).read_text(encoding="utf-8"))
            return cls(
                date.fromisoformat(found["looked"]),
                {str(name): date.fromisoformat(day) for name, day in found["since"].items()},
                frozenset(map(str, found["told"])),
            )
        except (OSError, ValueError, TypeError, KeyError, AttributeError, RecursionError):
            return cls()

    def write(self, data_dir: Path) -> None:
        """Keep it for the next start; where nothing can be written, that one begins anew."""
        text = json.dumps({
            "looked": None if self.looked is None else self.looked.isoformat(),
            "since": {name: day.isoformat() for name, day in self.since.items()},
            "told": sorted(self.told),
        })  # fmt: skip
        with suppress(OSError):
            new = data_dir / f"{FILE}.new"
            new.write_text(text, encoding="utf-8")
            new.chmod(0o600)
            new.replace(data_dir / FILE)

    def after(self, found: Iterable[Finding], today: date) -> Self:
        """The notebook of *today*: what lasts keeps its first day, what is mended is forgotten."""
        return replace(
            self,
            looked=today,
            since={one.name: self.since.get(one.name, one.since or today) for one in bad(found)},
        )


def bad(found: Iterable[Finding]) -> list[Finding]:
    """The findings about which something is to be done."""
    return [one for one in found if one.severity > Severity.OK]


def since_when(found: Iterable[Finding], data_dir: Path) -> list[Finding]:
    """*found*, each with its first day where the running bot has seen it before."""
    since = Notebook.read(data_dir).since
    return [
        one if one.since is not None else replace(one, since=since.get(one.name)) for one in found
    ]


async def keep_looking(
    data_dir: Path,
    look: Look,
    send: Send | None,
    *,
    now: Callable[[], datetime] = now_in_paris,
    every: float = LOOK_EVERY,
    news: asyncio.Event | None = None,
) -> None:
    """
    Look once a day, from nine on; also at a start later on a day without a look, and at news.

    What is remembered is kept in memory, and on the disk only for the next start: on a full disk
    the team is told once a day, too.

    Args:
        send: Tells the team; None where there is no group.
        now: Day and time in Paris.
        every: Seconds between two looks at the clock.
        news: Set when something must not wait until nine.
    """
    kept = Notebook.read(data_dir)
    news = news or asyncio.Event()
    while True:
        moment = now()
        is_daily = moment.time() >= AT and kept.looked != moment.date()
        if is_daily or news.is_set():
            news.clear()
            try:
                kept = await look_once(data_dir, look, send, moment.date(), kept, is_daily=is_daily)
            except Exception as error:  # noqa: BLE001
                # It is about the telling alone: the bot answers, and tomorrow is another day.
                log_error("not_checked", why=Word(type(error)))
                if is_daily:
                    kept = replace(kept, looked=moment.date())
                    kept.write(data_dir)
        with suppress(TimeoutError):
            async with asyncio.timeout(every):
                await news.wait()


async def look_once(
    data_dir: Path,
    look: Look,
    send: Send | None,
    today: date,
    before: Notebook | None = None,
    *,
    is_daily: bool = True,
) -> Notebook:
    """
    One look: into the log, and to the team when there is something new, or on a Monday.

    Args:
        before: What is remembered; None to read it from the disk.
        is_daily: False for a look between, which spares the day none, and repeats nothing.

    Returns:
        What is to be remembered; the disk has it, too, if it takes anything.
    """
    before = Notebook.read(data_dir) if before is None else before
    found = in_order(await look())
    after = before.after(found, today)
    if not is_daily:
        after = replace(after, looked=before.looked)
    for one in bad(found):
        tell = log_error if one.severity > Severity.NOTE else log
        tell(
            "checked", check=Word(one.check), severity=Word.ours(one.severity.name.lower()),
            count=one.count, since=Word.ours(after.since[one.name].isoformat()),
            what=Word.ours(one.what), what_to_do=Word.ours(one.todo or "-"),
        )  # fmt: skip
    log("checked_all", found=len(bad(found)))
    worth = [one for one in bad(found) if one.severity > Severity.NOTE or one.check in _CONTENT]
    names = frozenset(name for one in worth for name in one.news)
    is_news = bool(names - before.told) or (is_daily and bool(worth) and today.weekday() == MONDAY)
    text = team_text(worth, after.since) if worth else "All is well again."
    if send is not None and (is_news or (before.told and not worth)):
        # What did not go through is said at the next look: the team knows what it knew before.
        after = replace(after, told=names if await send(text) else before.told)
    elif send is not None:
        # What is mended and comes back is news.
        after = replace(after, told=before.told & names)
    after.write(data_dir)
    return after


def team_text(found: Sequence[Finding], since: dict[str, date]) -> str:
    """What the team reads: how many, which, since when; of the machine only what has failed."""
    lines = [f"Daily check: {len(found)} to look at."]
    for one in found:
        sign = {Severity.ERROR: "\u2757", Severity.WARNING: "\u26a0\ufe0f"}.get(
            one.severity, "\u2022"
        )
        line = f"{sign} {_LABELS[one.check]}"
        if one.check in _CONTENT and one.count:
            more = len(one.names) - _NAMED
            which = ", ".join(one.names[:_NAMED]) + (f" and {more} more" if more > 0 else "")
            line += f": {one.count} ({which})"
        if one.severity > Severity.NOTE:
            line += f", since {since[one.name]}"
        lines.append(line)
    return "\n".join([*lines, "", "What to do, on the machine itself: bot doctor"])
