"""`bot diff [COMMIT]`: the screens that a change of the content changes, before and after."""

import sys
from argparse import ArgumentParser, Namespace
from collections import Counter
from collections.abc import Iterator
from contextlib import redirect_stdout
from difflib import ndiff
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from bot.app import ContentBroken
from bot.commands.arguments import add_today, file_named, the_day
from bot.commands.diff_page import page
from bot.commands.impact import at
from bot.commands.said import Said, add_language
from bot.content.wording import Wording, tell
from bot.model.refused import Refused
from bot.service.workshop.changes import Change, changes
from bot.service.workshop.screens import Shown, Version
from bot.service.workshop.versions import NoVersion, changed_files, lay_out, readable
from bot.settings import Settings

HELP = "which screens your change changes, before and after"
MOST: Final = 60
"""Screens that are printed when nobody asks for all."""


def add(parser: ArgumentParser) -> None:
    """The arguments of `bot diff`."""
    parser.add_argument(
        "commit", metavar="COMMIT", nargs="?", default="HEAD",
        help="a commit or branch of git to hold the folder against; HEAD when left out",
    )  # fmt: skip
    parser.add_argument("--page", metavar="FILE", type=Path, help="write one page for a browser")
    parser.add_argument("--most", type=int, default=MOST, help="screens to print; 0 for all")
    add_language(parser)
    add_today(parser)


def run(settings: Settings, arguments: Namespace) -> int:
    """
    Print or write what differs; ends 0, for a change is no mistake.

    Raises:
        Refused: There is no such commit, or the page cannot be written.
        ContentBroken: One of the two cannot be played; each mistake was printed.
    """
    say = Said(arguments.locale)
    folder = settings.content_dir
    with TemporaryDirectory(prefix="bot-before-") as temporary:
        older = Path(temporary)
        try:
            name = lay_out(folder, arguments.commit, older)
        except NoVersion as error:
            raise Refused(
                say(error.why, commit=arguments.commit, said=error.said, folder=str(folder))
            ) from None
        before = _version(older, arguments, say, name)
        after = _version(folder, arguments, say, "")
        found = changes(before, after)
    files = changed_files(before.loaded.files, after.loaded.files)
    new = [one for one in after.content.languages if one not in before.content.languages]
    summary = _summary(say, found, len(files), name)
    if new:
        summary = f"{summary}\n{say('new-languages', names=', '.join(new))}"
    if arguments.page:
        with file_named(arguments.page):
            arguments.page.write_text(page(say, found, summary), encoding="utf-8")
    else:
        most = len(found) if arguments.most == 0 else arguments.most
        for change in found[:most]:
            print("\n".join(_told(say, change)), end="\n\n")
        if len(found) > most:
            print(say("more-changes", count=len(found) - most))
    print(summary, file=sys.stderr)
    return 0


def _version(folder: Path, arguments: Namespace, say: Said, name: str) -> Version:
    """
    The content of one side.

    Raises:
        ContentBroken: It cannot be played.
    """
    loaded, content, errors = readable(folder)
    if content is None:
        with redirect_stdout(sys.stderr):
            print(say("cannot-be-played", commit=name or "none"))
            wording = Wording(folder, arguments.locale)
            for problem in errors:
                print(tell(problem, wording))
        raise ContentBroken
    return Version(loaded, the_day(arguments.today))


def _summary(say: Said, found: tuple[Change, ...], files: int, name: str) -> str:
    by_locale = Counter(one.locale for one in found)
    languages = ", ".join(f"{locale} {count}" for locale, count in by_locale.items())
    return say(
        "changes",
        count=len(found),
        new=sum(one.before is None for one in found),
        gone=sum(one.after is None for one in found),
        files=files,
        commit=name,
        languages=languages or "none",
    )


def _told(say: Said, change: Change) -> Iterator[str]:
    """The screen line by line, as `diff` does it."""
    kind = "new" if change.before is None else "gone" if change.after is None else "changed"
    yield f"{change.name} ({change.locale}): {say(kind)}  {at(change.place)}"
    then, now = as_lines(say, change.before), as_lines(say, change.after)
    # Lines that begin with ? only point to signs of the line above.
    yield from (f"  {line}".rstrip() for line in ndiff(then, now) if not line.startswith("?"))


def as_lines(say: Said, shown: Shown | None) -> list[str]:
    """A screen as lines: its words, its buttons with where they lead, what it rests on."""
    if shown is None:
        return []
    buttons = [f"[{label}]{f' → {leads}' if leads else ''}" for label, leads in shown.buttons]
    facts = [say("facts", names=", ".join(shown.facts))] if shown.facts else []
    return [*shown.lines, *buttons, *facts, *([say("critical")] if shown.is_critical else [])]
