"""`bot start`: what `make run` does. Telegram when there is a token, else the browser."""

from argparse import ArgumentParser, Namespace

from bot.commands import preview
from bot.commands.run import run as run_on_telegram
from bot.settings import HOW_TO_START_ON_TELEGRAM, Settings

HELP = "run on Telegram when there is a token, else open the browser"


def add(parser: ArgumentParser) -> None:
    """The arguments of `bot start`."""
    parser.add_argument("--port", type=int, default=8080, help="the port of the page")


def run(settings: Settings, arguments: Namespace) -> int:
    """Run in trial on Telegram, or serve the page."""
    if settings.telegram_token is not None:
        return run_on_telegram(settings, Namespace(trial=True))
    print(HOW_TO_START_ON_TELEGRAM, flush=True)
    return preview.run(settings, Namespace(port=arguments.port, open=True))
