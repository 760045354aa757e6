"""`bot voice`: what is to be recorded, taking recordings in, and the machine voice for French."""

import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from pathlib import Path

from bot.app import ContentBroken, load_or_tell
from bot.commands.arguments import file_named
from bot.content.read_said import read_said
from bot.content.report import Report
from bot.content.wording import Wording, tell
from bot.model.names import Locale
from bot.model.recordings import MACHINE_FOLDER
from bot.rendering.translations import Translations
from bot.service.voice.machine import make_voices
from bot.service.voice.ports import Encoder, Engine
from bot.service.voice.programs import find_encoder, find_engine
from bot.settings import Settings

HELP = "voices: what to record next, recordings from a telephone, a machine voice for French"


def add(parser: ArgumentParser) -> None:
    """The arguments of `bot voice`."""
    tasks = parser.add_subparsers(dest="task", required=True, metavar="TASK")
    machine = tasks.add_parser("machine", help="make the machine voice of French screens")
    machine.add_argument(
        "out", nargs="?", type=Path, metavar="OUT",
        help=f"another folder than locales/fr/{MACHINE_FOLDER}, where the bot looks for it",
    )  # fmt: skip


def run(settings: Settings, arguments: Namespace) -> int:
    """Do one task."""
    tasks: dict[str, Callable[[Settings, Namespace], int]] = {"machine": _machine}
    return tasks[arguments.task](settings, arguments)


def machine(settings: Settings, out: Path | None, engine: Engine, encoder: Encoder) -> int:
    """
    Make the machine voice.

    Raises:
        VoiceFailed: When a program does not do it.
    """
    loaded = load_or_tell(settings)
    if loaded.content is None:
        return 1
    content = loaded.content
    folder = out or settings.content_dir / "locales" / content.source / MACHINE_FOLDER
    said = _said(settings, content.source)
    with file_named(folder):
        made = make_voices(folder, Translations(content, loaded.texts), said, engine, encoder)
    print(f"{folder}: {made.new} made, {made.kept} kept, {made.removed} removed ({engine.name}).")
    if made.new:
        pace = made.words / made.seconds * 60 if made.seconds else 0
        print(f"The new ones: {made.seconds:.0f} s, {made.size / 1000:.0f} kB, "
              f"{pace:.0f} words a minute.")  # fmt: skip
    print(f"Without: {made.silent} screens that are critical or show a day, and "
          f"{made.recorded} that a person has read.")  # fmt: skip
    if not settings.machine_voice:
        print("BOT_MACHINE_VOICE is off: the bot does not use them.", file=sys.stderr)
    return 0


def _machine(settings: Settings, arguments: Namespace) -> int:
    return machine(settings, arguments.out, find_engine(), find_encoder(of_a_person=False))


def _said(settings: Settings, locale: Locale) -> dict[str, str]:
    """
    The acronyms that are said as a word.

    Raises:
        ContentBroken: After the problem was printed.
    """
    report = Report()
    said = read_said(settings.content_dir, locale, report)
    if report.has_errors:
        wording = Wording(settings.content_dir, "en")
        for problem in report.in_order():
            print(tell(problem, wording), file=sys.stderr)
        raise ContentBroken
    return dict(said)
