"""`bot voice`: what is to be recorded, taking recordings in, and the machine voice for French."""

import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from pathlib import Path

from bot.app import ContentBroken, load_or_tell
from bot.commands.arguments import add_locale, file_named
from bot.content.load import Loaded
from bot.content.read_recordings import digits_of
from bot.content.read_said import read_said
from bot.content.report import Report
from bot.content.wording import Wording, tell
from bot.model.content import Content
from bot.model.flows import SpokenStep
from bot.model.legal_review import persons_in
from bot.model.names import FlowName, Locale
from bot.model.recordings import MACHINE_FOLDER
from bot.model.refused import Refused
from bot.rendering.translations import Translations
from bot.service.clock import today_in_paris
from bot.service.voice.machine import make_voices
from bot.service.voice.ports import Encoder, Engine
from bot.service.voice.programs import find_encoder, find_engine
from bot.service.voice.recording import heard, screens_to_record, take
from bot.service.voice.spoken import as_said, letter_by_letter, seconds_to_say
from bot.settings import Settings

HELP = "voices: what to record next, recordings from a telephone, a machine voice for French"


def add(parser: ArgumentParser) -> None:
    """The arguments of `bot voice`."""
    tasks = parser.add_subparsers(dest="task", required=True, metavar="TASK")
    listed = tasks.add_parser("list", help="what to record next, by need")
    listed.add_argument("--guide", default=None, help="this guide alone")
    listed.add_argument("--most", type=int, default=25, metavar="N", help="so many screens")
    script = tasks.add_parser("script", help="the words to read aloud, and how to name the file")
    script.add_argument("screen", metavar="GUIDE[/STEP]")
    taken = tasks.add_parser("take", help="take recordings in, from a telephone, of any format")
    taken.add_argument("files", nargs="+", type=Path, metavar="FILE")
    taken.add_argument("--by", required=True, help="who speaks: first and last name")
    listened = tasks.add_parser("heard", help="say who has listened: the bot then plays it")
    listened.add_argument("file", type=Path, metavar="FILE")
    listened.add_argument("--by", required=True, help="who listened: first and last name")
    for task in (listed, script, taken):
        add_locale(task)
    machine = tasks.add_parser("machine", help="make the machine voice of French screens")
    machine.add_argument(
        "out", nargs="?", type=Path, metavar="OUT",
        help=f"another folder than locales/fr/{MACHINE_FOLDER}, where the bot looks for it",
    )  # fmt: skip


def run(settings: Settings, arguments: Namespace) -> int:
    """Do one task."""
    tasks: dict[str, Callable[[Settings, Namespace], int]] = {
        "list": _list, "script": _script, "take": _take, "heard": _heard, "machine": _machine,
    }  # fmt: skip
    return tasks[arguments.task](settings, arguments)


def _list(settings: Settings, arguments: Namespace) -> int:
    loaded, content = _read(settings)
    locale = _locale(content, arguments.locale)
    screens = [
        one
        for one in screens_to_record(settings.content_dir, content, loaded.texts, locale)
        if arguments.guide in (None, one.guide)
    ]
    for one in screens[: arguments.most]:
        critical = "critical" if one.critical else ""
        print(f"{one.need.value:<18}{critical:<10}{one.guide}/{one.step}")
    print(f"{len(screens)} screens in {locale}. The words: bot voice script GUIDE/STEP",
          file=sys.stderr)  # fmt: skip
    return 0


def _script(settings: Settings, arguments: Namespace) -> int:
    """
    Print the words to be read aloud.

    Raises:
        Refused: There is no such screen.
    """
    loaded, content = _read(settings)
    locale = _locale(content, arguments.locale)
    guide, _, step = arguments.screen.partition("/")
    flow = content.flows.get(FlowName(guide))
    if flow is None or (step and step not in flow.steps):
        raise Refused(f"There is no screen {arguments.screen!r}. See: bot voice list")
    words = Translations(content, loaded.texts)
    said = _said(settings, locale)
    for name, one in flow.steps.items():
        entry = loaded.texts.entry(content.source, guide, name)
        if step not in ("", name) or not isinstance(one, SpokenStep) or entry is None:
            continue
        print(f"## {guide}/{name}\nName of the file: {guide}.{name}.{digits_of(entry)}")
        for language in dict.fromkeys((locale, content.source)):
            text = words.say(language, None, guide, name)
            if text.locale != language or text.faults:
                print("(A day or a number of hers is in it: it is not read aloud.)\n")
                break
            french = language == content.source
            spoken = as_said(text.text, said, letter_by_letter, french=french)
            print(f"[{language}, {seconds_to_say(spoken)} s]\n{spoken}\n")
    return 0


def take_files(settings: Settings, arguments: Namespace, encoder: Encoder) -> int:
    """Take in each file; one that cannot be is told, and the others go on."""
    loaded, content = _read(settings)
    locale = _locale(content, arguments.locale)
    _one_person(arguments.by)
    refused = 0
    for file in arguments.files:
        try:
            with file_named(file):
                file.open("rb").close()
                note, seconds = take(settings.content_dir, content, loaded.texts, locale, file,
                                     arguments.by, encoder)  # fmt: skip
        except Refused as error:
            print(error, file=sys.stderr)
            refused += 1
        else:
            print(f"{note}: {seconds:.0f} s, {note.stat().st_size / 1000:.0f} kB, to be listened "
                  "to by a second person: bot voice heard FILE --by NAME")  # fmt: skip
    return 1 if refused else 0


def _take(settings: Settings, arguments: Namespace) -> int:
    return take_files(settings, arguments, find_encoder(of_a_person=True))


def _heard(settings: Settings, arguments: Namespace) -> int:
    loaded, content = _read(settings)
    _one_person(arguments.by)
    day = today_in_paris().isoformat()
    note = heard(settings.content_dir, content, loaded.texts, arguments.file, arguments.by, day)
    print(f"{note}: heard by {arguments.by}; a running bot plays it from its next reload on.")
    return 0


def _one_person(name: str) -> None:
    if len(persons_in(name)) != 1:
        raise Refused(f"{name!r} names nobody. Write one first and last name.")


def _read(settings: Settings) -> tuple[Loaded, Content]:
    loaded = load_or_tell(settings)
    if loaded.content is None:
        raise ContentBroken
    return loaded, loaded.content


def _locale(content: Content, given: str | None) -> Locale:
    locale = Locale(given) if given else content.source
    if locale not in content.languages:
        raise Refused(
            f"There is no language {locale!r}. There are: {', '.join(content.languages)}."
        )
    return locale


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
