"""`bot preview`: the same conversation in the browser."""

import asyncio
import webbrowser
from argparse import ArgumentParser, Namespace

from bot.app import make_conversation
from bot.faces.web.app import serve
from bot.model.refused import Refused
from bot.settings import Settings

HELP = "play the guides in the browser"


def add(parser: ArgumentParser) -> None:
    """The arguments of `bot preview`."""
    parser.add_argument("--port", type=int, default=8080, help="0 takes any that is free")
    parser.add_argument("--open", action="store_true", help="open the browser")


def run(settings: Settings, arguments: Namespace) -> int:
    """Serve the page until the command is stopped."""
    conversation = make_conversation(settings)

    def ready(url: str) -> None:
        print(f"The bot is at {url} (Ctrl+C ends it).", flush=True)
        if arguments.open:
            webbrowser.open(url)

    try:
        asyncio.run(serve(conversation, arguments.port, folder=settings.content, ready=ready))
    except OSError:
        raise Refused(
            f"Port {arguments.port} is in use. Try another: bot preview --port 8081"
        ) from None
    return 0
