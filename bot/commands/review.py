"""`bot review`: the sheet that a lawyer reads, and signing a translation that was read."""

import csv
from argparse import ArgumentParser, Namespace
from collections.abc import Mapping, Sequence
from html import escape
from pathlib import Path
from typing import Final

from bot.app import load_or_tell, make_conversation
from bot.commands import review_take
from bot.commands.arguments import add_locale, add_today, the_day, the_locale
from bot.content.read_reviews import Reader, ReaderKind
from bot.model.legal_review import persons_in
from bot.model.names import Locale
from bot.model.refused import Refused
from bot.service.review import as_row, outcomes
from bot.service.translating.sign import sign
from bot.settings import Settings

HELP = "the sheet of outcomes that a lawyer reads and signs; signing translations"
NARROW: Final = (
    "lien", "appuis", "critique", "guide lu par", "guide à relire avant", review_take.MADE_ON,
)  # fmt: skip
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
    """The arguments of `bot review`."""
    tasks = parser.add_subparsers(dest="task", required=True, metavar="TASK")
    sheet = tasks.add_parser("sheet", help="what a lawyer reads and signs")
    sheet.add_argument("--out", type=Path, default=Path("review"), help="the folder to write to")
    sheet.add_argument("--flow", default=None, help="this guide alone")
    add_locale(sheet)
    add_today(sheet)
    sign_ = tasks.add_parser("sign", help="say who has read a translation, as it stands now")
    add_locale(sign_)
    sign_.add_argument("--guide", required=True, help="the text file that was read whole")
    sign_.add_argument("--by", required=True, help="first and last name")
    sign_.add_argument(
        "--as", required=True, dest="kind", choices=[one.value for one in ReaderKind],
        help="what this person judges: the language, the work, the law",
    )  # fmt: skip
    add_today(sign_)
    back = "take back signed sheets: who has read which guide and fact"
    review_take.add(tasks.add_parser("take", help=back, description=back))


def run(settings: Settings, arguments: Namespace) -> int:
    """Make the sheet, sign, or take a signed sheet back."""
    tasks = {"sheet": _sheet, "sign": _sign, "take": review_take.run}
    return tasks[arguments.task](settings, arguments)


def _sign(settings: Settings, arguments: Namespace) -> int:
    """
    Write who has read the translation of a guide.

    Raises:
        Refused: When there is no such text, nobody is named, or the content has a mistake.
    """
    loaded = load_or_tell(settings)
    if loaded.content is None:
        return 1
    locale, guide = Locale(arguments.locale or ""), arguments.guide
    if locale == loaded.content.source or guide not in loaded.texts.files.get(locale, {}):
        raise Refused(
            f"There is no translation of {guide!r} in {locale!r}. Write for example: bot review "
            'sign --locale en --guide refused --by "Awa Exemple" --as native'
        )
    if len(persons_in(arguments.by)) != 1:
        raise Refused(
            f"{arguments.by!r} names nobody. Write one first and last name: it must be clear "
            "years later who has read this."
        )
    reader = Reader(arguments.by, ReaderKind(arguments.kind), the_day(arguments.today).isoformat())
    signed = sign(settings.content, loaded, loaded.content, locale, guide, reader)
    print(f"{signed.texts} texts of {guide} signed for {locale}")
    if signed.waiting:
        print(
            f"{len(signed.waiting)} are critical and wait for a second person who judges "
            f"something else ({', '.join(one.value for one in ReaderKind)}): "
            f"{', '.join(signed.waiting)}"
        )
    return 0


def _sheet(settings: Settings, arguments: Namespace) -> int:
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
        {**as_row(one), review_take.REMARK: "", review_take.MADE_ON: today.isoformat()}
        for one in outcomes(conversation, locale)
        if arguments.flow in (None, one.guide)
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
