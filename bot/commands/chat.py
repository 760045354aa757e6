"""`bot chat`: the conversation in the terminal; also records and replays golden conversations."""

import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path

from bot.app import conversation_on, load_or_tell, make_conversation
from bot.commands.arguments import (
    add_locale,
    add_time,
    add_today,
    file_named,
    the_clock,
    the_day,
    the_link,
    the_locale,
)
from bot.engine.links import read_link
from bot.faces.terminal.chat import chat
from bot.faces.terminal.golden import Story, play_story, read_story
from bot.model.refused import Refused
from bot.settings import Settings

HELP = "talk to the bot in the terminal"


def add(parser: ArgumentParser) -> None:
    """The arguments of `bot chat`."""
    parser.add_argument("link", nargs="?", metavar="LINK", help="a link, a guide, or guide/step")
    parser.add_argument("--plain", action="store_true", help="no colours; for pipes and files")
    parser.add_argument("--record", metavar="FILE", help="write what was said as a story")
    parser.add_argument(
        "--update", nargs="+", metavar="FILE", help="play these stories again and rewrite them"
    )
    add_locale(parser)
    add_today(parser)
    add_time(parser)


def run(settings: Settings, arguments: Namespace) -> int:
    """
    Talk until the input ends.

    Raises:
        Refused: With a sentence, when a story is to be at another time than noon.
    """
    if arguments.update:
        return _update(settings, [Path(name) for name in arguments.update])
    today = the_day(arguments.today)
    if arguments.record and arguments.time is not None:
        raise Refused("A story is always played at noon: leave --time out.")
    conversation = make_conversation(
        settings,
        today=lambda: today if arguments.record else the_day(arguments.today),
        clock=None if arguments.record else the_clock(arguments),
    )
    compiled = conversation.compiled
    link = the_link(compiled, arguments.link, arguments.locale)
    if arguments.link is None and arguments.locale is None:
        link = conversation.languages()
    told = chat(conversation, link, plain=arguments.plain or not sys.stdin.isatty())
    if arguments.record:
        read = read_link(compiled, link)
        locale = the_locale(compiled, arguments.locale) if read is None else read.locale
        story = Story("", conversation.press(link).flow, locale, today, tuple(told.said))
        with file_named(arguments.record):
            Path(arguments.record).write_text(play_story(conversation, story), encoding="utf-8")
    return 0


def _update(settings: Settings, files: list[Path]) -> int:
    """Stories of one day share a conversation, so that the content is read once a day played."""
    loaded = load_or_tell(settings)
    for file in files:
        with file_named(file):
            source = file.read_text(encoding="utf-8")
        try:
            story = read_story(source)
        except ValueError as error:
            raise Refused(f"{file}: {error}.") from None
        conversation = conversation_on(loaded, story.today)
        file.write_text(play_story(conversation, story), encoding="utf-8")
    print(f"{len(files)} stories", file=sys.stderr)
    return 0
