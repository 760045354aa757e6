"""`bot where PLACE`: which searches show a place, on which screens, and why others do not."""

from argparse import ArgumentParser, Namespace
from datetime import datetime

from bot.commands.arguments import add_today, the_day
from bot.commands.as_it_is import read_as_it_is
from bot.commands.impact import at, named
from bot.commands.said import Said, add_language
from bot.model.names import PlaceId
from bot.model.open_state import NOON
from bot.model.refused import Refused
from bot.service.workshop.subjects import SubjectKind
from bot.service.workshop.where import Shows, where_shown
from bot.settings import Settings

HELP = "which searches and screens show a place, at which rank, and why others do not"


def add(parser: ArgumentParser) -> None:
    """The arguments of `bot where`."""
    parser.add_argument("place", metavar="PLACE", help="its name in flows/places/, or on its card")
    add_language(parser)
    add_today(parser)


def run(settings: Settings, arguments: Namespace) -> int:
    """
    Print where it is shown, then where it is not; ends 0, for nowhere may be right.

    Raises:
        Refused: No place has this name.
    """
    say = Said(arguments.locale)
    loaded, content = read_as_it_is(settings, say)
    found = [
        content.directory.places[PlaceId(one.name)]
        for one in named(loaded, content, say, arguments.place)
        if one.kind is SubjectKind.PLACE
    ]
    if not found:
        raise Refused(say("no-place", name=arguments.place))
    moment = datetime.combine(the_day(arguments.today), NOON)
    for place in found:
        print(f"{place.name} ({place.id}, {at(loaded.origin(place.place))})")
        every = where_shown(content, place, moment)
        shown = [one for one in every if one.is_shown]
        print(say("shown-by", count=len(shown)))
        for one in shown:
            rank = say("rank", rank=one.rank) if one.rank else say("when-none-near")
            print(f"  {_head(say, one)}: {rank}")
            for flow, step, where in one.screens:
                print(f"    {flow}/{step}  {at(loaded.origin(where))}")
        if not shown:
            print(say("only-by-name"))
        hidden = [one for one in every if not one.is_shown]
        if hidden:
            print(say("not-shown-by", count=len(hidden)))
        for one in hidden:
            why = "; ".join(
                say(f"hidden-{why.value}", asked=asked or "none") for why, asked in one.why_not
            )
            print(f"  {_head(say, one)}: {why}")
    return 0


def _head(say: Said, shows: Shows) -> str:
    """The search, and for whom."""
    known = [*shows.who, *([] if shows.has_town else [say("without-town")])]
    return f"{shows.search.kind} ({', '.join(known)})" if known else str(shows.search.kind)
