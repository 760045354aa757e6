"""`bot restore`: totals and notices from a backup, into the data of a bot that may be running."""

import asyncio
from argparse import ArgumentParser, Namespace
from dataclasses import replace
from pathlib import Path

from bot.app import load_or_tell
from bot.commands.database import existing_database
from bot.content.checks.lines import line_check
from bot.content.wording import Wording
from bot.model.places import Notice
from bot.service.clock import today_in_paris
from bot.service.log import set_up_logs
from bot.service.notices import NoticeWrong, notice_of
from bot.settings import Settings
from bot.store.backup import read_file

HELP = "take totals and notices back from a file that bot backup wrote"


def add(parser: ArgumentParser) -> None:
    """The arguments of `bot restore`."""
    parser.add_argument("file", metavar="FILE", help="what bot backup wrote")


def run(settings: Settings, arguments: Namespace) -> int:
    """
    Take back what is not there: done twice, it changes nothing more.

    Raises:
        NoData: When no bot has run with these settings.
        BackupWrong: The file is no backup, or the data takes nothing now.
    """
    # The database library takes 0.2 s to load.
    from bot.store.dump import restore  # noqa: PLC0415

    backup = read_file(Path(arguments.file))
    data = existing_database(settings)
    sound = _sound(settings, backup.notices)
    set_up_logs()
    asyncio.run(restore(data, replace(backup, notices=sound)))
    print(
        f"{len(backup.totals)} totals of days and {len(sound)} notices were taken back. A larger "
        "number that was there stays, and a notice of the same place too; what is older than it "
        "may be kept is left out."
    )
    return 0


def _sound(settings: Settings, notices: tuple[Notice, ...]) -> tuple[Notice, ...]:
    """The notices that may be shown, by the same rules as when they were written."""
    loaded = load_or_tell(settings)
    content = loaded.content
    if content is None:
        return ()
    check, wording = line_check(content, loaded.forbidden), Wording(settings.content_dir, "en")
    sound: list[Notice] = []
    for one in notices:
        if one.last < today_in_paris():
            continue
        days = (one.first, one.last)
        try:
            sound.append(notice_of(content.directory, one.of, one.says, days, check, wording))
        except NoticeWrong as why:
            print(f"Left out, the notice above {one.of}: {why}")
    return tuple(sound)
