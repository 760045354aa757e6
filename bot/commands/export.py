"""`bot export`: what may be given away, as JSON and tables; nothing about a person, no secret."""

import csv
import io
import json
import time
from argparse import ArgumentParser, Namespace
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Final

from bot import __version__
from bot.commands.arguments import file_named
from bot.commands.database import existing_database
from bot.commands.health import Running, running
from bot.environment import SETTINGS, read_environment
from bot.model.refused import Refused
from bot.service.clock import today_in_paris
from bot.service.reports import REPORTS
from bot.settings import Settings

if TYPE_CHECKING:
    from bot.store.export import Export, MonthTotal

HELP = "what may be given away: whole months, notices, settings; nothing about persons, no secret"

NAME: Final = "rights-bot export"
FORMAT: Final = 1
SCHEMA: Final = Path(__file__).resolve().parent.parent / "papers" / "export.schema.json"

VALUES: Final = frozenset({
    "BOT_ORGANISATION", "BOT_IMPACT_ASSESSMENT", "BOT_DRAFTS", "BOT_MACHINE_VOICE", "BOT_RELOAD",
    "BOT_LOGS", "BOT_METRICS_PORT", "WEBHOOK_PORT",
})  # fmt: skip
"""
Settings whose value leaves: words of ours, ports, a day, the organisation. Of every other one, a
later one too, only whether it is set: it may be a secret, a person, an address or a folder.
"""

HIDDEN: Final = "<10"


def add(parser: ArgumentParser) -> None:
    """The arguments of `bot export`."""
    parser.add_argument("folder", metavar="FOLDER", help="where the five files are written")


def run(settings: Settings, arguments: Namespace) -> int:
    """
    Write the files.

    Raises:
        NoData: When no bot has run with these settings.
        BackupWrong: The data cannot be read.
        Refused: There is a file of that name, or none can be written.
    """
    # The database library takes 0.2 s to load.
    from bot.store.dump import dump  # noqa: PLC0415
    from bot.store.export import export_of  # noqa: PLC0415

    now, today = time.time(), today_in_paris()
    # Totals and notices are all that is read; nothing about a person is ever in hand here.
    export = export_of(dump(existing_database(settings)), now, today)
    files = {
        "export.json": as_json(export, read_environment(), running(settings.data_dir, now), today),
        SCHEMA.name: SCHEMA.read_text(encoding="utf-8"),
        **as_tables(export, read_environment()),
    }
    folder = Path(arguments.folder)
    with file_named(folder):
        folder.mkdir(parents=True, exist_ok=True)
        there = [name for name in files if (folder / name).exists()]
        if there:
            raise Refused(f"{folder} has {', '.join(there)} already. Choose another folder.")
        for name, text in files.items():
            (folder / name).write_text(text, encoding="utf-8", newline="")
    months = len({one.first for one in export.months})
    print(
        f"{folder}: {', '.join(files)}. {months} whole months, {len(export.notices)} notices, "
        "nothing about persons; numbers from 1 to 9 are left out."
    )
    return 0


def as_json(
    export: "Export", environment: Mapping[str, str], bot: Running | None, today: date
) -> str:
    """
    One object, as `export.schema.json` says it.

    Args:
        environment: The settings, by name.
        bot: What the running bot says of itself; None when none is running.
    """
    made = {
        "what": NAME,
        "format": FORMAT,
        "made_on": today.isoformat(),
        "program": __version__,
        "content": None if bot is None else bot.content,
        "public": None if bot is None else bot.public,
        "totals": [_month(one) for one in export.months if not one.event.startswith(REPORTS)],
        "reports": [_month(one) for one in export.months if one.event.startswith(REPORTS)],
        "notices": [
            {"place": one.of, "from": one.first.isoformat(), "to": one.last.isoformat(),
             "says": one.says}
            for one in export.notices
        ],
        "settings": dict(_settings(environment)),
    }  # fmt: skip
    return json.dumps(made, ensure_ascii=False, indent=1) + "\n"


def as_tables(export: "Export", environment: Mapping[str, str]) -> Mapping[str, str]:
    """The same for a spreadsheet: the text of each file, by its name."""
    return {
        "months.csv": _table(
            ("from", "to", "event", "number"),
            (
                (one.first, one.last, one.event, HIDDEN if one.number is None else one.number)
                for one in export.months
            ),
        ),
        "notices.csv": _table(
            ("place", "from", "to", "says"),
            ((one.of, one.first, one.last, one.says) for one in export.notices),
        ),
        "settings.csv": _table(
            ("setting", "value"),
            (
                (name, value if isinstance(value, str) else "set" if value else "")
                for name, value in _settings(environment)
            ),
        ),
    }


def _month(one: "MonthTotal") -> Mapping[str, object]:
    return {
        "from": one.first.isoformat(), "to": one.last.isoformat(), "event": one.event,
        "number": one.number,
    }  # fmt: skip


def _settings(environment: Mapping[str, str]) -> Iterable[tuple[str, str | bool]]:
    """The value of what may be known; of every other setting whether it is set."""
    for name in sorted(SETTINGS):
        given = (environment.get(name) or "").strip()
        yield name, given if given and name in VALUES else bool(given)


def _table(head: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(head)
    writer.writerows([_cell(cell) for cell in row] for row in rows)
    return text.getvalue()


def _cell(value: object) -> str:
    """A cell that no spreadsheet takes for a formula (OWASP, CSV injection)."""
    text = str(value)
    return f"'{text}" if text.startswith(("=", "+", "-", "@", "\t", "\r")) else text
