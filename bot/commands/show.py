"""`bot show LINK`: prints one screen."""

import json
from argparse import ArgumentParser, Namespace

from bot.app import make_conversation
from bot.commands.arguments import add_locale, add_time, add_today, the_clock, the_day, the_link
from bot.faces.terminal.picture import picture
from bot.rendering.as_json import message_as_json
from bot.settings import Settings

HELP = "print one screen, by its link or as guide/step"


def add(parser: ArgumentParser) -> None:
    """The arguments of `bot show`."""
    parser.add_argument("link", metavar="LINK", help="a link, a guide, or guide/step")
    parser.add_argument("--json", action="store_true", help="print it as one JSON line")
    add_locale(parser)
    add_today(parser)
    add_time(parser)


def run(settings: Settings, arguments: Namespace) -> int:
    """Print the screen."""
    conversation = make_conversation(
        settings, today=lambda: the_day(arguments.today), clock=the_clock(arguments)
    )
    link = the_link(conversation.compiled, arguments.link, arguments.locale)
    message = conversation.press(link)
    if arguments.json:
        print(json.dumps(message_as_json(message), ensure_ascii=False))
    else:
        print(picture(message))
    return 0
