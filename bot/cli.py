"""The command `bot`: one command each for running, trying, looking and checking."""

import sys
from argparse import ArgumentParser
from collections.abc import Sequence
from importlib import import_module
from typing import Final

from bot import __version__
from bot.app import ContentBroken
from bot.settings import SettingWrong, read_settings
from bot.store.unusable import DATA_IN_USE, DataInUse

COMMANDS: Final = (
    "start", "run", "preview", "chat", "show", "walk", "lint", "places", "review", "reports",
    "totals", "backup", "restore",
)  # fmt: skip
"""One module each in `commands/`, imported when it is used."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; 0 when it went well, 1 or 3 with one clear sentence when not."""
    parser = ArgumentParser(prog="bot", description="Rights guides for minors alone in France.")
    parser.add_argument("--version", action="version", version=__version__)
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    given = sys.argv[1:] if arguments is None else list(arguments)
    wanted = [one for one in COMMANDS if one in given[:1]] or COMMANDS
    for name in wanted:
        module = import_module(f"bot.commands.{name}")
        module.add(commands.add_parser(name, help=module.HELP, description=module.HELP))
    parsed = parser.parse_args(given)
    command = import_module(f"bot.commands.{parsed.command}")
    try:
        return int(command.run(read_settings(), parsed))
    except ContentBroken:
        return 1
    except DataInUse as error:
        print(error, file=sys.stderr)
        return DATA_IN_USE
    except (SettingWrong, ValueError) as error:
        print(error, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        sys.stderr.close()
        return 0
