"""The command `bot`: one command each for running, trying, looking and checking."""

import sys
from argparse import ArgumentParser
from collections.abc import Callable, Sequence
from importlib import import_module
from typing import Final

from bot import __version__
from bot.environment import read_environment, warnings
from bot.model.refused import Refused
from bot.settings import read_settings

COMMANDS: Final = (
    "start", "run", "preview", "chat", "show", "walk", "danger", "lint", "migrate", "places",
    "overlay", "review", "translate", "voice", "impact", "where", "diff", "rename", "law", "new",
    "graph", "reports", "totals", "backup", "restore", "move", "key", "export", "health",
    "doctor", "papers",
)  # fmt: skip
"""One module each in `commands/`, imported when it is used."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; gives its exit status (`bot.model.refused.Exit`)."""
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

    def carry_out() -> int:
        if not getattr(command, "READS_SETTINGS", True):
            return int(command.examine(parsed))
        settings = read_settings()
        for sentence in warnings(read_environment()):
            print(f"Warning: {sentence}", file=sys.stderr)
        return int(command.run(settings, parsed))

    return status_of(carry_out)


def status_of(command: Callable[[], int]) -> int:
    """
    What *command* gives, or the exit status of what it refuses, which is said in its sentence.

    Any other exception is a mistake of the program's own and keeps its traceback.
    """
    try:
        return command()
    except Refused as error:
        # Without words when each problem was printed already.
        if str(error):
            print(error, file=sys.stderr)
        return error.status
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        sys.stderr.close()
        return 0
