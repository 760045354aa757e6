"""`bot review sheet`: what a lawyer reads and signs, as a table and as a page to print."""

import csv
from argparse import ArgumentParser, Namespace
from collections.abc import Mapping, Sequence
from html import escape
from pathlib import Path
from typing import Final

from bot.app import make_conversation
from bot.commands.arguments import add_locale, add_today, the_day, the_locale
from bot.model.refused import Refused
from bot.service.review import as_row, outcomes
from bot.settings import Settings

HELP = "make the sheet of outcomes that a lawyer reads and signs"
NARROW: Final = ("lien", "appuis", "critique", "guide lu par", "guide à relire avant")
"""Columns that stand in the line above the row on paper."""

PAGE: Final = """<!doctype html>
<html lang="fr"><meta charset="utf-8"><title>{title}</title>
<style>
@page {{ size: A4 landscape; margin: 10mm }}
body {{ font: 9pt/1.35 sans-serif; color: #111 }}
h2 {{ font-size: 13pt; break-after: avoid; margin: 8mm 0 2mm }}
article {{ break-inside: avoid; border-top: 1px solid #888; padding: 2mm 0 }}
header {{ color: #444 }}
dl {{ display: grid; grid-template-columns: 32mm 1fr; gap: .6mm 3mm; margin: 1mm 0 0 }}
dt {{ color: #444 }} dd {{ margin: 0; white-space: pre-line }}
.critical header::after {{ content: " · critique"; font-weight: bold }}
.sign {{ height: 9mm; border-bottom: 1px dotted #444 }}
</style>
<h1>{title}</h1>
<p>{count} écrans qui disent quelque chose. Chacun est à lire avec ses faits ; le nom de la personne
qui l’a lu s’écrit dans <code>read:</code> du guide ou du fait.</p>
{body}
</html>
"""


def add(parser: ArgumentParser) -> None:
    """The arguments of `bot review sheet`."""
    parser.add_argument("what", choices=["sheet"], help="what to make")
    parser.add_argument("--out", type=Path, default=Path("review"), help="the folder to write to")
    parser.add_argument("--flow", default=None, help="this guide alone")
    add_locale(parser)
    add_today(parser)


def run(settings: Settings, arguments: Namespace) -> int:
    """
    Write `sheet.csv` and `sheet.html`.

    Raises:
        Refused: When there is no such guide, or the folder cannot be written to.
    """
    today = the_day(arguments.today)
    conversation = make_conversation(settings, today=lambda: today)
    locale = the_locale(conversation.compiled, arguments.locale)
    flows = conversation.compiled.content.flows
    if arguments.flow is not None and arguments.flow not in flows:
        raise Refused(f"There is no guide {arguments.flow!r}. There are: {', '.join(flows)}.")
    rows = [
        as_row(one) for one in outcomes(conversation, locale) if arguments.flow in (None, one.guide)
    ]
    try:
        arguments.out.mkdir(parents=True, exist_ok=True)
        _write_table(arguments.out / "sheet.csv", rows)
        title = f"Feuille de relecture, {today:%d/%m/%Y}"
        (arguments.out / "sheet.html").write_text(_page(title, rows), encoding="utf-8")
    except OSError as error:
        raise Refused(f"{arguments.out} cannot be written to: {error.strerror}.") from None
    print(f"{len(rows)} outcomes: {arguments.out / 'sheet.csv'}, {arguments.out / 'sheet.html'}")
    return 0


def _write_table(path: Path, rows: Sequence[Mapping[str, str]]) -> None:
    # With its mark, and semicolons: what a French spreadsheet opens without a question.
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.DictWriter(file, fieldnames=list(rows[0]) if rows else [], delimiter=";")
        writer.writeheader()
        writer.writerows(rows)


def _page(title: str, rows: Sequence[Mapping[str, str]]) -> str:
    body: list[str] = []
    guide = ""
    for row in rows:
        if row["guide"] != guide:
            guide = row["guide"]
            about = f"lu par {row['guide lu par']}, à relire avant {row['guide à relire avant']}"
            body.append(f"<h2>{escape(guide)} <small>({escape(about)})</small></h2>")
        body.append(_article(row))
    return PAGE.format(title=escape(title), count=len(rows), body="\n".join(body))


def _article(row: Mapping[str, str]) -> str:
    cells = "".join(
        f'<dt>{escape(name)}</dt><dd dir="auto">{escape(value)}</dd>'
        for name, value in row.items()
        if value and name not in {*NARROW, "guide", "étape"}
    )
    kind = ' class="critical"' if row["critique"] else ""
    head = f"<b>{escape(row['étape'])}</b> · {row['appuis']} appuis · <code>{row['lien']}</code>"
    sign = '<dt>signature</dt><dd class="sign"></dd>'
    return f"<article{kind}><header>{head}</header><dl>{cells}{sign}</dl></article>"
