"""`bot preview`: the same conversation in the browser, which follows what is saved."""

import asyncio
import json
import sys
import webbrowser
from argparse import ArgumentParser, Namespace
from asyncio.subprocess import DEVNULL, PIPE
from dataclasses import replace
from typing import Any

from bot.app import conversation_on, make_conversation
from bot.content.load import Loaded
from bot.faces.web.app import serve
from bot.faces.web.as_of import day_asked, time_asked
from bot.faces.web.workshop import EDITOR, Workshop
from bot.model.installation import TRIAL
from bot.model.problem import Problem, Severity, SourceLocation
from bot.model.refused import Refused
from bot.service.conversation import Conversation
from bot.service.workshop.following import Following
from bot.settings import Settings

HELP = "play the guides in the browser"


def add(parser: ArgumentParser) -> None:
    """The arguments of `bot preview`."""
    parser.add_argument("--port", type=int, default=8080, help="0 takes any that is free")
    parser.add_argument(
        "--editor", default=EDITOR, metavar="ADDRESS",
        help="what opens a file, with {path}, {line} and {column}; empty for none",
    )  # fmt: skip
    parser.add_argument("--open", action="store_true", help="open the browser")


def run(settings: Settings, arguments: Namespace) -> int:
    """Serve the page until the command is stopped."""
    conversation = make_conversation(settings, today=day_asked, clock=time_asked)
    installation = replace(TRIAL, machine_voice=settings.machine_voice)

    def make(loaded: Loaded) -> Conversation:
        return conversation_on(loaded, day_asked, installation, clock=time_asked)

    following = Following(settings.content, conversation, make)
    workshop = Workshop(following, arguments.editor, check_apart)

    def ready(url: str) -> None:
        print(f"The bot is at {url} (Ctrl+C ends it).", flush=True)
        if arguments.open:
            webbrowser.open(url)

    try:
        asyncio.run(
            serve(
                conversation,
                arguments.port,
                folder=settings.content,
                workshop=workshop,
                ready=ready,
            )
        )
    except OSError:
        raise Refused(
            f"Port {arguments.port} is in use. Try another: bot preview --port 8081"
        ) from None
    return 0


async def check_apart() -> tuple[Problem, ...]:
    """Every check, in a process of its own: they take seconds, and a press is not to wait."""
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot", "lint", "--quiet", "--json", stdout=PIPE, stderr=DEVNULL
    )
    try:
        said, _ = await process.communicate()
    finally:
        if process.returncode is None:
            # Another save has come: what it would say is of yesterday.
            process.kill()
            await process.wait()
    return tuple(_problem(json.loads(line)) for line in said.splitlines())


def _problem(record: dict[str, Any]) -> Problem:
    place = SourceLocation(record["path"], record["line"], record["column"], record["length"])
    return Problem(place, record["kind"], record["values"], Severity(record["severity"]))
