"""`bot places check`, `import` and `notice`: keeping the directory right."""

import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path

from bot.app import load_or_tell
from bot.commands import notice
from bot.commands.arguments import add_today, file_named, the_day
from bot.content.wording import Wording, tell
from bot.model.problem import Severity
from bot.service.check_places import (
    call_list_as_csv,
    call_list_as_page,
    findings,
    to_call,
)
from bot.service.import_places import changes, problems, read_csv, read_yaml
from bot.settings import Settings

HELP = "the directory of places: what to check, taking places in from a file, notices above cards"


def add(parser: ArgumentParser) -> None:
    """The arguments of `bot places`."""
    tasks = parser.add_subparsers(dest="task", required=True, metavar="TASK")
    check = tasks.add_parser("check", help="what is old, doubtful or wrong, worst first")
    check.add_argument("--csv", metavar="FILE", help="write the list of calls for a spreadsheet")
    check.add_argument("--page", metavar="FILE", help="write the list of calls as a page to print")
    check.add_argument("--most", type=int, default=50, help="findings to print; 0 for all")
    add_today(check)
    take = tasks.add_parser("import", help="take places in from YAML of our shape or CSV")
    take.add_argument("file", metavar="FILE")
    take.add_argument("--yes", action="store_true", help="write what was shown")
    notice.add(tasks.add_parser("notice", help=notice.HELP, description=notice.HELP))


def run(settings: Settings, arguments: Namespace) -> int:
    """Check, import, or say a notice."""
    tasks = {"check": _check, "import": _import, "notice": notice.run}
    return tasks[arguments.task](settings, arguments)


def _check(settings: Settings, arguments: Namespace) -> int:
    """Print the findings; ends 0, because an old entry is work, not a mistake."""
    loaded = load_or_tell(settings)
    content = loaded.content
    if content is None:
        return 1
    today = the_day(arguments.today)
    found = findings(content.directory, content.towns, today)
    most = len(found) if arguments.most == 0 else arguments.most
    for one in found[:most]:
        where = loaded.origin(one.place.place)
        print(f"{where.path}:{where.line}: {one.place.id}: {one.what} "
              f"[{one.fault.name.lower().replace('_', '-')}]")  # fmt: skip
    calls = to_call(found, content.directory)
    if arguments.csv:
        with file_named(arguments.csv):
            Path(arguments.csv).write_text(call_list_as_csv(calls, found), encoding="utf-8")
    if arguments.page:
        page = call_list_as_page(calls, found, today)
        with file_named(arguments.page):
            Path(arguments.page).write_text(page, encoding="utf-8")
    touched, every = {one.place.id for one in found}, content.directory.places
    print(
        f"{len(found)} findings on {len(touched)} of {len(every)} places, {len(calls)} to call",
        file=sys.stderr,
    )
    return 0


def _import(settings: Settings, arguments: Namespace) -> int:
    """Show the difference; write it with `--yes`, and only what lint takes."""
    content = load_or_tell(settings).content
    if content is None:
        return 1
    file = Path(arguments.file)
    with file_named(file):
        source = file.read_text(encoding="utf-8-sig")
    towns = {town.slug: town for town in content.towns.values()}
    folder = settings.content_dir
    files = {
        f"flows/places/{one.name}": one.read_text(encoding="utf-8-sig")
        for one in sorted((folder / "flows/places").glob("*.yaml"))
        if one.name not in {"_searches.yaml", "_notices.yaml"}
    }
    new = read_csv(source) if file.suffix == ".csv" else read_yaml(file.name, source)
    made = changes(new, files, towns)
    wording = Wording(folder, "en")
    wrong = [one for one in problems(made, towns) if one.severity is Severity.ERROR]
    for change in made:
        print(change.diff(), end="")
    for problem in wrong:
        print(tell(problem, wording))
    print(f"{len(new)} places read, {len(made)} files change", file=sys.stderr)
    if wrong:
        return 1
    if arguments.yes:
        for change in made:
            (folder / change.path).write_text(change.after, encoding="utf-8")
    elif made:
        print("Nothing is written yet: say it again with --yes.", file=sys.stderr)
    return 0
