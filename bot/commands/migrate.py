"""`bot migrate`: rewrites older guides in today's format, all of them or none."""

import os
import shutil
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Final

from bot.content.flow_format import FORMAT, MIGRATIONS
from bot.content.migrate_flow import MigratedFlow, migrate_flow
from bot.content.report import Report
from bot.content.wording import FALLBACK, Wording, tell
from bot.model.refused import Refused
from bot.settings import Settings

HELP = "rewrite guides of an older format in today's; keeps comments and order"

_BOM: Final = b"\xef\xbb\xbf"


def add(parser: ArgumentParser) -> None:
    """The arguments of `bot migrate`."""
    parser.add_argument(
        "--check",
        action="store_true",
        help="only say what would change; ends 1 when anything would",
    )


def run(settings: Settings, arguments: Namespace) -> int:
    """
    Migrate every guide that is in an older format, and say what changed.

    Raises:
        Refused: A guide cannot be read or rewritten; no file was changed.
    """
    folder = settings.content_dir
    report = Report()
    found = list(_older(folder, report))
    if report.problems:
        wording = Wording(folder, FALLBACK)
        for problem in report.in_order():
            print(tell(problem, wording))
        raise Refused("Mend this first. No guide was changed.")
    for flow in found:
        print("\n".join(_lines(flow)))
    if arguments.check:
        print(f"{len(found)} guides are in a format before {FORMAT}", file=sys.stderr)
        return 1 if found else 0
    replace_all({folder / flow.path: flow.after.encode() for flow in found})
    print(f"{len(found)} guides rewritten in format {FORMAT}", file=sys.stderr)
    return 0


def _older(folder: Path, report: Report) -> Iterator[MigratedFlow]:
    """Each guide of an older format, rewritten."""
    for file in sorted((folder / "flows").glob("[!_.]*.yaml")):
        path = file.relative_to(folder).as_posix()
        try:
            # Not as a text of Python's: line ends stay as they are.
            source = file.read_bytes().removeprefix(_BOM).decode()
        except (OSError, UnicodeDecodeError) as error:
            raise Refused(f"{path} cannot be read: {error}. No guide was changed.") from None
        flow = migrate_flow(path, source, report)
        if flow is not None:
            yield flow


def _lines(flow: MigratedFlow) -> Iterator[str]:
    """What changes in one guide: its format, then each name with its line."""
    about = (MIGRATIONS[one].about for one in range(flow.number, FORMAT))
    said = f": {'; '.join(about)}" if flow.renames else ", its number alone"
    yield f"{flow.path}: format {flow.number} to {FORMAT}{said}"
    for place, now in sorted(flow.renames.items()):
        yield f"  {place.path}:{place.line}:{place.column}: {now}"


def replace_all(files: dict[Path, bytes]) -> None:
    """
    Replace each file by its new content, all or none.

    The new ones and copies of the old are written beside first; what follows is renamed only, which
    a full disk does not stop.

    Raises:
        Refused: One could not be; all hold what they held before.
    """
    new = {path.resolve(): content for path, content in files.items()}
    replaced: list[Path] = []
    try:
        for path, content in new.items():
            before = path.read_bytes()
            bom = _BOM if before.startswith(_BOM) else b""
            for name, written in ((_new(path), bom + content), (_old(path), before)):
                _write(name, written)
                shutil.copymode(path, name)
        for path in new:
            _new(path).replace(path)
            replaced.append(path)
    except OSError as error:
        for path in replaced:
            _old(path).replace(path)
        raise Refused(
            f"{error.filename} cannot be written: {error.strerror}. No guide was changed."
        ) from None
    finally:
        for path in new:
            for name in (_new(path), _old(path)):
                with suppress(OSError):
                    name.unlink(missing_ok=True)


def _new(path: Path) -> Path:
    """A name that no reader of content takes for a guide."""
    return path.with_name(f".{path.name}.new")


def _old(path: Path) -> Path:
    return path.with_name(f".{path.name}.old")


def _write(path: Path, content: bytes) -> None:
    with path.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
