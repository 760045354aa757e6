"""`bot translate`: begin a language, see how far it is, make sheets and take them back."""

import csv
import re
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

from bot.commands.arguments import file_named
from bot.content.checks.offered import compulsory
from bot.content.load import Loaded, load
from bot.content.read_danger import FILE as DANGER
from bot.content.read_danger import OTHERS
from bot.content.wording import Wording, tell
from bot.model.content import Content
from bot.model.names import Locale
from bot.model.refused import Refused
from bot.service.translating.begin import LANGUAGES, begin, entry_of
from bot.service.translating.glossary import GLOSSARY, glossary
from bot.service.translating.rows import COLUMNS, Row, Rows
from bot.service.translating.sign import record
from bot.service.translating.status import Count, count
from bot.service.translating.take import Filled, take
from bot.settings import Settings

HELP = "the work of translators: begin a language, see how far it is, sheets to fill"
FIRST: Final = "first"
"""The sheet of the texts that a language must have before it is offered."""
_TAG: Final = re.compile(r"[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?")
_HEAD: Final = (
    "", "texts", "reviewed", "drafts", "older", "missing", "words", "left", "%",
)  # fmt: skip


def add(parser: ArgumentParser) -> None:
    """The arguments of `bot translate`."""
    tasks = parser.add_subparsers(dest="task", required=True, metavar="TASK")
    new = tasks.add_parser("new", help="begin a language")
    new.add_argument("code", metavar="CODE", help="its code: es, fa-AF, ff-Latn-GN")
    new.add_argument("--name", default="", help="its name in itself")
    new.add_argument("--french-name", default="", help="its name in French")
    new.add_argument("--fallback", default="", help="what is shown where a text is missing: en")
    status = tasks.add_parser("status", help="what is whole, reviewed, older, missing")
    status.add_argument("code", nargs="?", metavar="CODE", help="guide by guide, of one language")
    sheet = tasks.add_parser("sheet", help="tables for a volunteer, one a guide")
    sheet.add_argument("code", metavar="CODE")
    sheet.add_argument("--guide", default=None, help=f"one text file alone, or {FIRST!r}")
    sheet.add_argument("--out", type=Path, default=Path("translate"), help="the folder")
    words = tasks.add_parser("glossary", help="the words of the law, for another program")
    words.add_argument("code", metavar="CODE")
    words.add_argument("--out", type=Path, default=Path("translate"), help="the folder")
    back = tasks.add_parser("take", help="take a filled table back")
    back.add_argument("file", type=Path, metavar="FILE")
    noted = tasks.add_parser("record", help="note the French text of translations made by hand")
    noted.add_argument("code", metavar="CODE")
    noted.add_argument(
        "--still-right", action="append", default=[], metavar="GUIDE/TEXT",
        help="this translation is right, although the French text has changed",
    )  # fmt: skip


def run(settings: Settings, arguments: Namespace) -> int:
    """Do one task."""
    tasks = {
        "new": _new, "status": _status, "sheet": _sheet, "glossary": _glossary, "take": _take,
        "record": _record,
    }  # fmt: skip
    return tasks[arguments.task](settings.content_dir, arguments)


def _new(folder: Path, arguments: Namespace) -> int:
    _, content = _read(folder)
    locale = Locale(arguments.code)
    if locale in content.languages:
        raise Refused(f"{LANGUAGES} has {locale!r} already. See: bot translate status {locale}")
    if not _TAG.fullmatch(locale):
        raise Refused(f"{locale!r} is no code of a language. Write it as es, fa-AF or ff-Latn-GN.")
    entry = entry_of(
        locale,
        content.languages.values(),
        content.source,
        name=arguments.name,
        french_name=arguments.french_name,
        fallback=[one for one in arguments.fallback.split(",") if one],
    )
    if entry is None:
        raise Refused(f"The name of {locale!r} is not known. Give it: --name … --french-name …")
    unknown = [one for one in entry.fallback if one not in content.languages]
    if unknown:
        raise Refused(f"There is no language {unknown[0]!r} to fall back to.")
    for path in begin(folder, entry):
        print(f"{path.relative_to(folder)}")
    if not any((folder / "locales" / one).exists() for one in danger_files(locale)):
        print(f"Words of danger are still to be written: {danger_files(locale)[0]}")
    print(f"Look at the entry in {LANGUAGES}: the name, the direction, the button.")
    print(f"Then: bot translate sheet {locale} --guide {FIRST}")
    print("Until that sheet is taken back, bot lint says what is missing, and a running bot keeps "
          "the content that it has.")  # fmt: skip
    return 0


def danger_files(locale: Locale) -> tuple[str, str]:
    """Where the words of danger of a language may stand, below `locales/`."""
    return f"{locale}/{DANGER}", f"{OTHERS}/{locale}.yaml"


def _status(folder: Path, arguments: Namespace) -> int:
    loaded, content = _read(folder)
    rows = []
    if arguments.code is None:
        for locale in content.languages:
            if locale != content.source:
                total = Count()
                for _, counted in count(folder, loaded, content, locale):
                    total.add(counted)
                rows.append((str(locale), total))
    else:
        locale = _language(content, arguments.code)
        rows = list(count(folder, loaded, content, locale))
    widest = max((len(name) for name, _ in rows), default=0)
    print("".join(f"{head:>{widest if not head else 9}}" for head in _HEAD))
    for name, one in rows:
        cells = (one.texts, one.reviewed, one.draft, one.stale, one.missing, one.words, one.left)
        print(f"{name:<{widest}}" + "".join(f"{cell:>9}" for cell in (*cells, one.percent)))
    return 0


def _sheet(folder: Path, arguments: Namespace) -> int:
    loaded, content = _read(folder)
    locale = _language(content, arguments.code)
    rows = Rows(folder, loaded, content, locale)
    sheets = _sheets(rows, loaded, content, arguments.guide)
    out = arguments.out / locale
    with file_named(out):
        out.mkdir(parents=True, exist_ok=True)
        for name, found in sheets:
            path = out / f"{name}.csv"
            _write(path, [one.cells() | {"text": f"{locale}:{one.key}"} for one in found], COLUMNS)
            print(f"{path}: {len(found)} rows")
    return 0


def _glossary(folder: Path, arguments: Namespace) -> int:
    locale = _language(_read(folder)[1], arguments.code)
    found = [one.cells() for one in glossary(folder, locale)]
    if not found:
        raise Refused(f"{folder / GLOSSARY} is not there or has no words.")
    out = arguments.out / locale
    path = out / "glossary.csv"
    with file_named(path):
        out.mkdir(parents=True, exist_ok=True)
        with path.open("w", encoding="utf-8", newline="") as file:
            # All quoted: programs that guess the dialect of a file guess this one right.
            writer = csv.DictWriter(file, list(found[0]), quoting=csv.QUOTE_ALL)
            writer.writeheader()
            writer.writerows(found)
    print(f"{path}: {len(found)} words, {sum(bool(one['target']) for one in found)} in {locale}")
    return 0


def _sheets(
    rows: Rows, loaded: Loaded, content: Content, guide: str | None
) -> list[tuple[str, list[Row]]]:
    if guide == FIRST:
        wanted = {f"{file}/{name}" for file, name in compulsory(loaded.texts.files[content.source])}
        files = dict.fromkeys(one.partition("/")[0] for one in wanted)
        found = [
            row
            for file in rows.files()
            if file in files
            for row in rows.of(file)
            if row.key.partition(".")[0] in wanted
        ]
        return [(FIRST, found)]
    if guide is not None and guide not in rows.files():
        raise Refused(f"There are no texts {guide!r}. There are: {', '.join(rows.files())}.")
    return [(name, list(rows.of(name))) for name in rows.files() if guide in (None, name)]


def _take(folder: Path, arguments: Namespace) -> int:
    path: Path = arguments.file
    loaded, content = _read(folder)
    code, filled = _filled(path)
    locale = _language(content, code)
    wording = Wording(folder, "en")
    taken = take(
        folder, loaded, content, locale, filled, lambda one: tell(one, wording).partition("\n")[0]
    )
    for row, why in [*taken.warnings, *taken.refused]:
        print(f"{path}:{row.line}: {row.key}: {why}")
    left = path.with_suffix(".left.csv")
    if taken.refused:
        _write(
            left,
            [
                {
                    "text": f"{locale}:{row.key}",
                    "french": row.french,
                    "translation": row.translation,
                    "why": why,
                }
                for row, why in taken.refused
            ],
            ("text", "french", "translation", "why"),
        )
        print(f"{len(taken.refused)} rows were not taken; they stand in {left}.")
    print(f"{len(taken.written)} rows were written to locales/{locale}/.", file=sys.stderr)
    return 1 if taken.refused else 0


def _record(folder: Path, arguments: Namespace) -> int:
    loaded, content = _read(folder)
    locale = _language(content, arguments.code)
    for key in arguments.still_right:
        file, _, name = key.partition("/")
        if loaded.texts.entry(locale, file, name) is None:
            raise Refused(f"There is no text {key!r} in {locale!r}. Write it as guide/text.")
    new = record(folder, loaded, content, locale, arguments.still_right)
    print(f"{new} texts noted for {locale}")
    return 0


def _read(folder: Path) -> tuple[Loaded, Content]:
    """The content as it is, whole or not: a language that is begun need not pass yet."""
    loaded = load(folder)
    if loaded.as_read is None or loaded.as_read.source not in loaded.texts.files:
        raise Refused(f"{folder} has no French texts.")
    return loaded, loaded.as_read


def _language(content: Content, code: str) -> Locale:
    locale = Locale(code)
    if locale not in content.languages or locale == content.source:
        others = [one for one in content.languages if one != content.source]
        raise Refused(
            f"{code!r} is no language to translate to. There are: {', '.join(others)}. "
            f"A new one: bot translate new {code}."
        )
    return locale


def _write(path: Path, rows: Sequence[Mapping[str, str]], columns: Sequence[str]) -> None:
    # With its mark and semicolons: what a French spreadsheet opens without a question.
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.DictWriter(file, fieldnames=list(columns), delimiter=";")
        writer.writeheader()
        writer.writerows(rows)


def _filled(path: Path) -> tuple[str, list[Filled]]:
    """The language and the rows of a sheet, whichever sign a program puts between the cells."""
    with file_named(path):
        text = path.read_text(encoding="utf-8-sig")
    head = text.partition("\n")[0]
    delimiter = max(";,\t", key=head.count)
    reader = csv.DictReader(text.splitlines(keepends=True), delimiter=delimiter)
    missing = {"text", "french", "translation"} - set(reader.fieldnames or ())
    if missing:
        raise Refused(f"{path} has no column {min(missing)!r}. The first line names them.")
    rows, codes, before = [], set(), reader.line_num
    for row in reader:
        code, _, key = (row["text"] or "").strip().partition(":")
        if any((row[one] or "").strip() for one in ("text", "translation")):
            rows.append(Filled(before + 1, key, row["french"] or "", row["translation"] or ""))
            codes.add(code)
        before = reader.line_num
    if len(codes) != 1:
        raise Refused(f"{path}: the first column says the language in every row, as es:menu/start.")
    return codes.pop(), rows
