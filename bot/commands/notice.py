"""`bot places notice`: what staff says above the card of a place, in the running bot too."""

import asyncio
from argparse import ArgumentParser, Namespace
from datetime import date

from bot.app import load_or_tell
from bot.commands.arguments import day
from bot.commands.database import existing_database, store_for
from bot.content.checks.lines import line_check
from bot.content.wording import Wording
from bot.model.names import PlaceId
from bot.model.places import Notice
from bot.model.refused import TryAgain
from bot.service.clock import today_in_paris
from bot.service.log import set_up_logs
from bot.service.notices import NoticeWrong, notice_of, place_of
from bot.service.ports import Store
from bot.settings import Settings

HELP = '"closed this week" above the card of a place; a running bot shows it within a minute'


def add(parser: ArgumentParser) -> None:
    """The arguments of `bot places notice`."""
    parser.add_argument("place", nargs="?", metavar="PLACE", help="as in flows/places/")
    parser.add_argument("--text", metavar="TEXT", help='one line in French: "Fermé cette semaine."')
    parser.add_argument(
        "--from", dest="first", type=day, metavar="YYYY-MM-DD", help="its first day; else today"
    )
    parser.add_argument("--until", type=day, metavar="YYYY-MM-DD", help="its last day")
    task = parser.add_mutually_exclusive_group()
    task.add_argument("--withdraw", action="store_true", help="say it no longer")
    task.add_argument("--list", action="store_true", help="what is said now and later")


def run(settings: Settings, arguments: Namespace) -> int:
    """
    Say, withdraw or list.

    Raises:
        Refused: With a sentence, when it cannot be done.
    """
    _refuse_what_does_not_go_together(arguments)
    existing_database(settings)
    notice = None if arguments.list or arguments.withdraw else _notice(settings, arguments)
    set_up_logs()
    return asyncio.run(_do(settings, arguments, notice))


def _refuse_what_does_not_go_together(arguments: Namespace) -> None:
    given = arguments.text or arguments.until or arguments.first
    if arguments.list and (arguments.place or given):
        raise NoticeWrong("--list lists all notices; leave the rest out.")
    if arguments.list:
        return
    if arguments.place is None:
        raise NoticeWrong("Which place? Its name is in flows/places/; --list lists what is said.")
    if arguments.withdraw and given:
        raise NoticeWrong("--withdraw needs only the name of the place.")
    if not arguments.withdraw and not (arguments.text and arguments.until):
        raise NoticeWrong(
            'A notice needs --text "Fermé cette semaine." and its last day, --until 2026-12-27.'
        )


def _notice(settings: Settings, arguments: Namespace) -> Notice:
    today = today_in_paris()
    first: date = arguments.first or today
    if arguments.until < today:
        raise NoticeWrong(f"The last day, {arguments.until}, is over: today is {today}.")
    loaded = load_or_tell(settings)
    if loaded.content is None:
        raise NoticeWrong("The content has mistakes: bot lint says which.")
    return notice_of(
        loaded.content.directory,
        arguments.place,
        arguments.text,
        (first, arguments.until),
        line_check(loaded.content, loaded.forbidden),
        Wording(settings.content_dir, "en"),
    )


async def _do(settings: Settings, arguments: Namespace, notice: Notice | None) -> int:
    store = store_for(settings)
    async with store:
        before = await store.notices()
        if before is None:
            raise TryAgain("The data cannot be read now; the line above says why.")
        if arguments.list:
            for one in before:
                print(_line(one))
            return 0
        if notice is not None:
            return await _put(store, notice, before)
        return await _withdraw(settings, store, arguments.place, before)


async def _put(store: Store, notice: Notice, before: tuple[Notice, ...]) -> int:
    if not await store.put_notice(notice):
        raise TryAgain("It could not be written; the line above says why. Please try again.")
    for one in before:
        if one.of == notice.of:
            print(f"No longer said: {_line(one)}")
    print(_line(notice))
    return 0


async def _withdraw(settings: Settings, store: Store, name: str, before: tuple[Notice, ...]) -> int:
    """A place that has gone from the files may still have a notice, so they are not asked first."""
    said = [one for one in before if one.of == name]
    if not said:
        content = load_or_tell(settings).content
        place = PlaceId(name) if content is None else place_of(content.directory, name)
        raise NoticeWrong(
            f"Nothing is said above {place}. What flows/places/_notices.yaml says is taken out "
            "there."
        )
    if not await store.withdraw_notice(said[0].of):
        raise TryAgain("It could not be written; the line above says why. Please try again.")
    print(f"No longer said: {_line(said[0])}")
    return 0


def _line(one: Notice) -> str:
    return f"{one.of}: {one.first} to {one.last}: {one.says}"
