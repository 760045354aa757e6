"""`bot rename`: another name for a guide, a step or a choice, wherever the content names it."""

import shutil
from argparse import ArgumentParser, Namespace
from collections.abc import Iterable
from pathlib import Path
from tempfile import TemporaryDirectory

from bot.commands.migrate import replace_all
from bot.commands.said import Said, add_language
from bot.content.checks import run_checks
from bot.content.report import Report
from bot.content.wording import Wording, tell
from bot.model.problem import Problem, Severity
from bot.model.refused import Refused
from bot.service.workshop.renaming import CannotRename, Old, Renaming, named_elsewhere, rename
from bot.service.workshop.versions import FOLDERS, readable
from bot.settings import Settings

HELP = "give a guide, a step or a choice another name; old buttons keep working"


def add(parser: ArgumentParser) -> None:
    """The arguments of `bot rename`."""
    parser.add_argument("old", metavar="OLD", help="guide, guide/step, or guide/step.choice")
    parser.add_argument("new", metavar="NEW", help="the new name alone: small letters, hyphens")
    add_language(parser)


def run(settings: Settings, arguments: Namespace) -> int:
    """
    Rename, when the content is good before and after; else nothing is changed.

    Raises:
        Refused: It cannot have that name, the content has mistakes, or a file cannot be written.
    """
    say = Said(arguments.locale)
    folder = settings.content_dir
    wording = Wording(folder, arguments.locale)
    loaded, content, errors = readable(folder)
    if content is None:
        raise _refused(errors, wording, say("mend-first"))
    try:
        old = Old.of(content, arguments.old)
        made = rename(folder, loaded, content, old, arguments.new)
    except CannotRename as error:
        values = {key: value or "none" for key, value in error.values.items()}
        raise Refused(say(error.why, **values)) from None
    wrong = _tried(folder, made)
    if wrong:
        before = _errors(folder)
        raise _refused(
            before or wrong, wording, say("mend-first") if before else say("not-renamed")
        )
    _write(folder, made)
    for path in sorted({*made.files, *made.moves.values()} - {*made.moves}):
        print(path)
    print(say("renamed", old=arguments.old, new=arguments.new))
    for path in named_elsewhere(folder, old):
        print(say("named-elsewhere", path=path))
    return 0


def _tried(folder: Path, made: Renaming) -> list[Problem]:
    """The errors that a copy has once it is renamed: a name whose code is taken, for example."""
    with TemporaryDirectory(prefix="bot-rename-") as temporary:
        copy = Path(temporary)
        for name in FOLDERS:
            shutil.copytree(folder / name, copy / name)
        inside = {path: text for path, text in made.files.items() if path.startswith(FOLDERS)}
        moves = {path: to for path, to in made.moves.items() if path.startswith(FOLDERS)}
        for path, text in inside.items():
            (copy / path).write_bytes(text.encode())
        _move(copy, moves)
        return _errors(copy)


def _errors(folder: Path) -> list[Problem]:
    """The errors of a folder, those of translations aside: a name changes nothing of them."""
    loaded, content, errors = readable(folder)
    if content is None:
        return list(errors)
    report = Report()
    run_checks(content, loaded.texts, frozenset(), report)
    return [one for one in report.in_order() if one.severity is Severity.ERROR]


def _refused(problems: Iterable[Problem], wording: Wording, sentence: str) -> Refused:
    """Print each problem with its place; gives what to raise."""
    for problem in problems:
        print(tell(problem, wording))
    return Refused(sentence)


def _write(folder: Path, made: Renaming) -> None:
    """
    First the names of files, which one can take back, then what stands in them, all or none.

    Raises:
        Refused: Neither was done.
    """
    try:
        done = _move(folder, made.moves)
        replace_all({folder / _now(path, done): text.encode() for path, text in made.files.items()})
    except (OSError, Refused) as error:
        _move(folder, {to: path for path, to in made.moves.items() if not (folder / path).exists()})
        raise Refused(str(error)) from None


def _move(folder: Path, moves: dict[str, str]) -> dict[str, str]:
    for path, to in moves.items():
        (folder / path).rename(folder / to)
    return moves


def _now(path: str, moves: dict[str, str]) -> str:
    """Where a file stands that was to be edited under its old path."""
    if path in moves:
        return moves[path]
    above = next((one for one in moves if path.startswith(f"{one}/")), "")
    return f"{moves[above]}{path.removeprefix(above)}" if above else path
