"""`bot backup`: totals and notices as a file, while the bot runs; nothing about persons."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from bot.commands.database import existing_database
from bot.settings import Settings
from bot.store.backup import write_file

HELP = "write totals and notices into a file, beside the running bot; nothing about persons"


def add(parser: ArgumentParser) -> None:
    """The arguments of `bot backup`."""
    parser.add_argument("file", metavar="FILE", help="an older backup of that name is replaced")


def run(settings: Settings, arguments: Namespace) -> int:
    """
    Write the file.

    Raises:
        NoData: When no bot has run with these settings.
        BackupWrong: It cannot be written.
    """
    # The database library takes 0.2 s to load.
    from bot.store.dump import dump  # noqa: PLC0415

    backup = dump(existing_database(settings))
    file = Path(arguments.file)
    write_file(backup, file)
    print(
        f"{file}: {len(backup.totals)} totals of days and {len(backup.notices)} notices, nothing "
        "about persons. Numbers are exact: keep it as you keep the data. Back again: "
        f"bot restore {file}"
    )
    return 0
