"""The daily look: at nine in Paris, once a day, into the log and to the team."""

import asyncio
import json
from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import date, datetime, time, timedelta
from pathlib import Path

import pytest

from bot.commands.daily import FILE, Notebook, keep_looking, look_once, since_when, team_text
from bot.model.checkup import Check, Finding, Severity, in_order, worst
from bot.service.clock import PARIS

pytestmark = pytest.mark.virtual_time

MONDAY = date(2026, 11, 30)
TUESDAY = MONDAY + timedelta(days=1)
WELL = Finding(Check.DISK, Severity.OK, "There is room.")
PHONES = Finding(
    Check.PHONES, Severity.WARNING, "2 phone lines nobody has checked.", "Call them.",
    date(2026, 11, 20), 2, ("Fil (0 800 235 236)", "Allô (119)"),
)  # fmt: skip
DISK = Finding(
    Check.DISK, Severity.ERROR, "The disk of /srv/data has no room.", "Make room.", detail="ENOSPC"
)
CLOCK_NOTE = Finding(Check.CLOCK, Severity.NOTE, "The clock could not be asked.", "Wait.")


class Team:
    """
    A group that reads.

    Args:
        deaf: Numbers of the tries, from 0, that do not go through.
    """

    def __init__(self, *deaf: int) -> None:
        self.read: list[str] = []
        self._deaf = deaf
        self._tries = 0

    async def __call__(self, text: str) -> bool:
        self._tries += 1
        if self._tries - 1 in self._deaf:
            return False
        self.read.append(text)
        return True


async def _days(
    folder: Path, *days: tuple[date, Sequence[Finding]], team: Team | None = None
) -> list[str]:
    group = team or Team()
    for day, found in days:

        async def look(found: Sequence[Finding] = found) -> Sequence[Finding]:
            return found

        await look_once(folder, look, group, day)
    return group.read


async def test_once_a_day_at_nine(tmp_path: Path) -> None:
    """Not before nine, not twice, and on each day; a machine that slept looks when it wakes."""
    looked: list[datetime] = []
    start = datetime(2026, 11, 30, 7, 0, tzinfo=PARIS)
    loop = asyncio.get_running_loop()
    began = loop.time()

    def now() -> datetime:
        return start + timedelta(seconds=loop.time() - began)

    async def look() -> Sequence[Finding]:
        looked.append(now())
        return [WELL]

    task = asyncio.create_task(keep_looking(tmp_path, look, None, now=now))
    await asyncio.sleep(3 * 86400)
    task.cancel()
    with suppress(asyncio.CancelledError):
        await task

    assert [(one.day, one.hour) for one in looked] == [(30, 9), (1, 9), (2, 9)]


async def test_a_start_later_in_the_day(tmp_path: Path) -> None:
    """A start in the afternoon looks at once; the next start of that day does not."""
    looked: list[int] = []

    async def look() -> Sequence[Finding]:
        looked.append(1)
        return [WELL]

    for _ in range(2):
        task = asyncio.create_task(
            keep_looking(tmp_path, look, None, now=lambda: datetime(2026, 11, 30, 15, tzinfo=PARIS))
        )
        await asyncio.sleep(600)
        task.cancel()

    assert len(looked) == 1


async def test_a_look_that_fails(tmp_path: Path) -> None:
    """Whatever goes wrong with it, it is tried again tomorrow and ends nothing."""
    tries: list[int] = []

    async def look() -> Sequence[Finding]:
        tries.append(1)
        raise RuntimeError

    loop = asyncio.get_running_loop()
    start = datetime(2026, 11, 30, 9, 0, tzinfo=PARIS)
    began = loop.time()
    task = asyncio.create_task(
        keep_looking(
            tmp_path, look, None, now=lambda: start + timedelta(seconds=loop.time() - began)
        )
    )
    await asyncio.sleep(86400 + 600)

    assert not task.done()
    assert len(tries) == 2
    task.cancel()


async def test_the_team_is_told_what_is_new(tmp_path: Path) -> None:
    """The same is told once and again on Mondays; what is mended is told, too."""
    both = [PHONES, DISK, WELL]
    team = await _days(
        tmp_path,
        (TUESDAY, both),
        (TUESDAY + timedelta(days=1), both),
        (TUESDAY + timedelta(days=6), both),
        (TUESDAY + timedelta(days=7), [WELL]),
        (TUESDAY + timedelta(days=8), [WELL]),
    )

    assert [one.splitlines()[0] for one in team] == [
        "Daily check: 2 to look at.", "Daily check: 2 to look at.", "All is well again.",
    ]  # fmt: skip


async def test_one_more_is_news(tmp_path: Path) -> None:
    """Another phone line under the same warning is told, and what comes back is told again."""
    more = Finding(
        Check.PHONES, Severity.WARNING, "3 phone lines nobody has checked.", "Call them.",
        None, 3, (*PHONES.names, "Nuit (115)"),
    )  # fmt: skip
    team = await _days(
        tmp_path,
        (TUESDAY, [PHONES]),
        (TUESDAY + timedelta(days=1), [more]),
        (TUESDAY + timedelta(days=2), [PHONES]),
        (TUESDAY + timedelta(days=3), [more]),
    )

    assert len(team) == 3
    assert "115" in team[1]


@pytest.mark.parametrize(
    ("found", "deaf", "told"),
    [
        ([[PHONES, WELL], [PHONES, WELL]], [0], ["1 to look at."]),
        ([[PHONES], [PHONES, DISK], [PHONES, DISK]], [1], ["1 to look at.", "2 to look at."]),
        ([[DISK], [WELL], [WELL], [WELL]], [1], ["1 to look at.", "All is well again."]),
        ([[DISK], [PHONES], [WELL]], [1], ["1 to look at.", "All is well again."]),
        ([[DISK], [DISK], [DISK]], [0, 1], ["1 to look at."]),
    ],
)
async def test_what_did_not_go_through(
    found: list[list[Finding]], deaf: list[int], told: list[str], tmp_path: Path
) -> None:
    """It is said at the next look, as if nobody had tried; the team was told what it has read."""
    days = [(TUESDAY + timedelta(days=number), one) for number, one in enumerate(found)]
    read = await _days(tmp_path, *days, team=Team(*deaf))

    assert [one.splitlines()[0].removeprefix("Daily check: ") for one in read] == told


async def test_what_the_team_reads(tmp_path: Path) -> None:
    """Numbers and names of content; of the machine which check has failed, no path, no words."""
    (text,) = await _days(tmp_path, (MONDAY, [PHONES, DISK, CLOCK_NOTE]))

    assert "phone lines to be called: 2 (Fil (0 800 235 236), Allô (119)), since 2026-11-20" in text
    assert "the room on the disk, since 2026-11-30" in text
    assert "bot doctor" in text
    for hidden in ("/srv", "ENOSPC", "clock"):
        assert hidden not in text


def test_every_check_can_be_told() -> None:
    """Each check has words for the team, and a message fits Telegram's limit."""
    many = tuple(f"guide-number-{number}" for number in range(500))
    found = [
        Finding(check, Severity.ERROR, "Something.", count=len(many), names=many) for check in Check
    ]
    text = team_text(found, {one.name: MONDAY for one in found})

    assert len(text.splitlines()) == len(Check) + 3
    assert len(text) < 4096


async def test_since_when(tmp_path: Path) -> None:
    """The first day stays as long as it lasts, and begins anew when it comes again."""
    wednesday = TUESDAY + timedelta(days=1)
    await _days(tmp_path, (MONDAY, [DISK]), (TUESDAY, [DISK]))
    (seen,) = since_when([DISK], tmp_path)
    assert seen.since == MONDAY
    await _days(tmp_path, (TUESDAY, [WELL]), (wednesday, [DISK]))
    (again,) = since_when([DISK], tmp_path)

    assert again.since == wednesday
    assert since_when([PHONES], tmp_path)[0].since == PHONES.since


@pytest.mark.parametrize(
    "text", ["", "{", "[]", "{}", '{"looked": 1, "since": {}, "told": []}', "null", "[" * 9999,
             '{"looked": "2026-11-30", "since": [], "told": []}'],
)  # fmt: skip
async def test_a_notebook_that_cannot_be_read(text: str, tmp_path: Path) -> None:
    """Whatever stands there, the look is made, and the notebook begun anew."""
    (tmp_path / FILE).write_text(text)
    assert Notebook.read(tmp_path) == Notebook()
    await _days(tmp_path, (MONDAY, [DISK]))

    assert Notebook.read(tmp_path).looked == MONDAY
    assert json.loads((tmp_path / FILE).read_text())["since"]


async def test_a_disk_that_takes_nothing(tmp_path: Path) -> None:
    """Without a notebook the team is still told."""
    assert len(await _days(tmp_path / "not" / "there", (TUESDAY, [DISK]))) == 1


def _gone(folder: Path) -> Path:
    """A folder that is not there."""
    return folder / "not" / "there"


def _a_file(folder: Path) -> Path:
    """A file where the folder should be."""
    (folder / "file").write_text("x")
    return folder / "file"


def _in_the_way(folder: Path) -> Path:
    """A folder in which the notebook's new file cannot be made."""
    (folder / f"{FILE}.new").mkdir()
    return folder


def _cannot_be_replaced(folder: Path) -> Path:
    """A folder that takes the new file and not its name."""
    (folder / FILE).mkdir()
    return folder


@pytest.mark.parametrize("place", [_gone, _a_file, _in_the_way, _cannot_be_replaced])
async def test_once_a_day_on_a_disk_that_takes_nothing(
    place: Callable[[Path], Path], tmp_path: Path
) -> None:
    """The disk is for the next start: without it there is one look a day, and each is told once."""
    looked: list[datetime] = []
    team, loop = Team(), asyncio.get_running_loop()
    start, began = datetime(2026, 12, 1, 8, 0, tzinfo=PARIS), loop.time()

    def now() -> datetime:
        return start + timedelta(seconds=loop.time() - began)

    async def look() -> Sequence[Finding]:
        looked.append(now())
        more = [CLOCK_NOTE, PHONES] if now().day > 2 else []
        return [DISK, *more]

    task = asyncio.create_task(keep_looking(place(tmp_path), look, team, now=now, every=600))
    await asyncio.sleep(3 * 86400)
    task.cancel()

    assert [one.day for one in looked] == [1, 2, 3]
    assert len(team.read) == 2
    assert "since 2026-12-01" in team.read[1]


async def test_news_at_night(tmp_path: Path) -> None:
    """A change that was not taken is told at once, and once; the look at nine stays."""
    looked: list[datetime] = []
    team, loop, news = Team(), asyncio.get_running_loop(), asyncio.Event()
    start, began = datetime.combine(MONDAY, time(2), PARIS), loop.time()
    found: list[Finding] = []

    def now() -> datetime:
        return start + timedelta(seconds=loop.time() - began)

    async def look() -> Sequence[Finding]:
        looked.append(now())
        return list(found)

    task = asyncio.create_task(keep_looking(tmp_path, look, team, now=now, every=600, news=news))
    await asyncio.sleep(3600)
    assert looked == []
    found.append(DISK)
    for _ in range(2):
        news.set()
        await asyncio.sleep(60)
    assert len(looked) == 2
    assert len(team.read) == 1
    await asyncio.sleep(8 * 3600)
    task.cancel()

    assert [one.hour for one in looked] == [3, 3, 9]
    assert len(team.read) == 2, "on Mondays all that still is"
    assert Notebook.read(tmp_path).looked == MONDAY


def test_order_of_findings() -> None:
    """By check, the worst first; a check that found something bad does not say it is well."""
    found = [WELL, PHONES, DISK, Finding(Check.DISK, Severity.NOTE, "A note.")]

    assert [one.severity for one in in_order(found)] == [
        Severity.ERROR, Severity.NOTE, Severity.WARNING,
    ]  # fmt: skip
    assert worst(found) is Severity.ERROR
    assert worst([]) is Severity.OK
