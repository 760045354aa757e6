"""`bot walk`: every step with words once, by its shortest link, for tests, lawyers and tools."""

import json
from argparse import ArgumentParser, Namespace

from bot.app import make_conversation
from bot.commands.arguments import add_locale, add_today, the_day, the_locale
from bot.faces.terminal.picture import picture
from bot.model.names import FlowName
from bot.model.refused import Refused
from bot.rendering.as_json import message_as_json
from bot.service.walk import every_step_once, walk
from bot.settings import Settings

HELP = "print every step once, by its shortest link"


def add(parser: ArgumentParser) -> None:
    """The arguments of `bot walk`."""
    parser.add_argument("--flow", default=None, help="the steps reached from this guide alone")
    parser.add_argument("--json", action="store_true", help="one JSON line a step")
    add_locale(parser)
    add_today(parser)


def run(settings: Settings, arguments: Namespace) -> int:
    """Print the steps."""
    today = the_day(arguments.today)
    conversation = make_conversation(settings, today=lambda: today)
    compiled = conversation.compiled
    flow = None if arguments.flow is None else FlowName(arguments.flow)
    if flow is not None and flow not in compiled.content.flows:
        raise Refused(
            f"There is no guide {flow!r}. There are: {', '.join(compiled.content.flows)}."
        )
    locale = the_locale(compiled, arguments.locale)
    for visit in every_step_once(walk(compiled, locale, today, only=flow)):
        message = conversation.press(visit.screen.link)
        if arguments.json:
            print(json.dumps(message_as_json(message), ensure_ascii=False))
        else:
            print(f"--- {message.flow}/{message.step}  {message.link}\n{picture(message)}\n")
    return 0
