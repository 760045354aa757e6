"""`bot start`: what `make run` does. Telegram when there is a token, else the browser."""

from argparse import ArgumentParser, Namespace
from types import ModuleType

from bot.commands import preview
from bot.commands import run as telegram
from bot.settings import HOW_TO_START_ON_TELEGRAM, Settings

HELP = "run on Telegram when there is a token, else open the browser"


def add(parser: ArgumentParser) -> None:
    """The arguments of `bot start`."""
    parser.add_argument("--port", type=int, default=8080, help="the port of the page")


def run(settings: Settings, arguments: Namespace) -> int:
    """Run in trial on Telegram, or serve the page."""
    if settings.telegram_token is not None:
        return telegram.run(settings, _parsed(telegram, "--trial"))
    print(HOW_TO_START_ON_TELEGRAM, flush=True)
    return preview.run(settings, _parsed(preview, "--open", "--port", str(arguments.port)))


def _parsed(command: ModuleType, *words: str) -> Namespace:
    """The arguments of another command, as if *words* had been typed: those left out, too."""
    parser = ArgumentParser()
    command.add(parser)
    return parser.parse_args(words)
