"""`bot review take`: signed sheets of a lawyer come back, as `read:` of guides and facts."""

import csv
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from datetime import date
from functools import partial
from pathlib import Path
from typing import Final

from bot.app import conversation_on, load_or_tell
from bot.commands.arguments import add_today, day, file_named, the_day
from bot.commands.migrate import replace_all
from bot.commands.said import Said, add_language
from bot.content.load import Loaded
from bot.model.content import Content
from bot.model.names import FactId
from bot.model.problem import SourceLocation
from bot.model.refused import Refused
from bot.service.review import as_row, outcomes
from bot.service.workshop.signed_sheets import (
    COMPARED,
    SignedRow,
    TakenSheets,
    take_sheets,
    written,
)
from bot.settings import Settings

MADE_ON: Final = "feuille du"
"""The column with the day of the sheet: words that show a day are those of that day."""
REMARK: Final = "remarque"
SIGNATURE: Final = "signature"
_NEEDED: Final = ("guide", "étape", *COMPARED, SIGNATURE, MADE_ON)

Now = dict[tuple[str, str], dict[str, str]]


def add(parser: ArgumentParser) -> None:
    """The arguments of `bot review take`."""
    parser.add_argument(
        "files", metavar="FILE", nargs="+", type=Path,
        help="sheet.csv with names under signature; the sheets of two readers together",
    )  # fmt: skip
    parser.add_argument(
        "--again-before", type=day, required=True, metavar="YYYY-MM-DD",
        help="the day from which all of it must be read again, as the reader says",
    )  # fmt: skip
    add_language(parser)
    add_today(parser)


def run(settings: Settings, arguments: Namespace) -> int:
    """
    Write who has read which guide and fact; ends 1 when a row signs nothing.

    Raises:
        Refused: A file is no sheet, or the day to read again has passed.
    """
    say = Said(arguments.locale)
    today = the_day(arguments.today)
    if arguments.again_before <= today:
        raise Refused(say("again-before-passed", on=arguments.again_before.isoformat()))
    loaded = load_or_tell(settings)
    if loaded.content is None:
        return 1
    rows = [row for file in arguments.files for row in _rows(file, say)]
    taken = _held(loaded, loaded.content, rows)
    files = written(
        loaded.content, taken, partial(_file_of, settings.content_dir, loaded), _read,
        today, arguments.again_before,
    )  # fmt: skip
    replace_all({path: text.encode() for path, text in files.items()})
    for line in _told(say, loaded.content, taken, [row for row, _ in rows]):
        print(line)
    return 1 if taken.refused else 0


def _file_of(folder: Path, loaded: Loaded, place: SourceLocation) -> Path:
    """The shipped file, or the one of one's own that lies over it."""
    origin = loaded.origin(place)
    return folder / place.path if origin.path == place.path else Path(origin.path)


def _read(path: Path) -> str:
    """With its line ends as they are, without its mark of order."""
    return path.read_bytes().decode("utf-8-sig")


def _held(loaded: Loaded, content: Content, rows: list[tuple[SignedRow, date]]) -> TakenSheets:
    """The rows against the sheets of their days; the days differ in what they show alone."""
    guides: dict[str, dict[str, None]] = {}
    parts = []
    for made_on in dict.fromkeys(made_on for _, made_on in rows):
        now, facts = _sheet_of(loaded, content, made_on)
        own = [row for row, of in rows if of == made_on]
        parts.append(take_sheets(content, now, facts, own))
    merged: dict[FactId, dict[str, None]] = {}
    for part in parts:
        for guide, persons in part.guides.items():
            guides.setdefault(guide, {}).update(dict.fromkeys(persons))
        for fact, persons in part.facts.items():
            merged.setdefault(fact, {}).update(dict.fromkeys(persons))
    return TakenSheets(
        {one: tuple(guides[one]) for one in content.flows if one in guides},
        {one: tuple(merged[one]) for one in content.facts if one in merged},
        tuple(one for part in parts for one in part.partly),
        tuple(one for part in parts for one in part.refused),
    )


def _sheet_of(
    loaded: Loaded, content: Content, made_on: date
) -> tuple[Now, dict[tuple[str, str], tuple[FactId, ...]]]:
    """What a sheet of that day has today, and the facts of each row."""
    now: Now = {}
    facts = {}
    for one in outcomes(conversation_on(loaded, made_on), content.source):
        row = as_row(one)
        now[one.guide, one.step] = {name: row[name] for name in COMPARED}
        facts[one.guide, one.step] = tuple(fact.id for fact in one.facts)
    return now, facts


def _rows(file: Path, say: Said) -> Iterator[tuple[SignedRow, date]]:
    """
    The rows of one sheet with a name or a remark, each with the day of the sheet.

    Raises:
        Refused: It is no sheet.
    """
    with file_named(file):
        text = file.read_text(encoding="utf-8-sig")
    head = text.partition("\n")[0]
    reader = csv.DictReader(text.splitlines(keepends=True), delimiter=max(";,\t", key=head.count))
    missing = [one for one in _NEEDED if one not in (reader.fieldnames or ())]
    if missing:
        raise Refused(say("no-sheet", file=str(file), column=missing[0]))
    before = reader.line_num
    for row in reader:
        by, remark = (" ".join((row.get(one) or "").split()) for one in (SIGNATURE, REMARK))
        if by or remark:
            cells = {one: row[one] or "" for one in COMPARED}
            guide, step = (row["guide"] or "").strip(), (row["étape"] or "").strip()
            line = before + 1
            yield (
                SignedRow(guide, step, cells, by, remark, str(file), line),
                _made_on(row[MADE_ON] or "", file, say),
            )
        before = reader.line_num


def _made_on(text: str, file: Path, say: Said) -> date:
    try:
        return date.fromisoformat(text.strip())
    except ValueError:
        raise Refused(say("no-sheet", file=str(file), column=MADE_ON)) from None


def _told(say: Said, content: Content, taken: TakenSheets, rows: list[SignedRow]) -> Iterator[str]:
    for guide, persons in taken.guides.items():
        yield say("guide-read", name=guide, by=" and ".join(persons),
                  before=content.flows[guide].read.by)  # fmt: skip
    if taken.facts:
        yield say("facts-read", count=len(taken.facts), names=", ".join(taken.facts))
    for guide, person, left in taken.partly:
        yield say("partly-read", name=guide, by=person, left=", ".join(left))
    for row, why in taken.refused:
        name = f"{row.guide}/{row.step}"
        yield f"{row.file}:{row.line}: {name}: {say(why.value, by=row.by)}"
    for row in rows:
        if row.remark:
            yield f"{row.file}:{row.line}: {row.guide}/{row.step}: « {row.remark} »"
