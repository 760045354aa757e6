"""`bot impact NAME`: everything that rests on a fact, a deadline, a phone line, a term, a place."""

from argparse import ArgumentParser, Namespace
from collections import Counter
from collections.abc import Iterator
from datetime import datetime
from typing import Final

from bot.commands.arguments import add_today, the_day
from bot.commands.as_it_is import read_as_it_is
from bot.commands.said import Said, add_language
from bot.content.load import Loaded
from bot.content.texts import ReviewState
from bot.model.content import Content
from bot.model.open_state import NOON
from bot.model.problem import SourceLocation
from bot.model.refused import Refused
from bot.service.workshop.impact import Impact, TouchedStep, TouchedText, Why, impact
from bot.service.workshop.subjects import Subject, nearest, subjects
from bot.settings import Settings

HELP = "which screens, letters and languages rest on a fact, deadline, phone line, term or place"

_BESIDE: Final = {Why.FACT, Why.WORDS}
"""Reasons that need no name behind them: it is the one that was asked for."""


def add(parser: ArgumentParser) -> None:
    """The arguments of `bot impact`."""
    parser.add_argument(
        "name", metavar="NAME",
        help="DL-09, appeal-to-court, tel-119 or 119, a term (ase), or a place of flows/places/",
    )  # fmt: skip
    parser.add_argument("--texts", action="store_true", help="each text in each language, too")
    add_language(parser)
    add_today(parser)


def run(settings: Settings, arguments: Namespace) -> int:
    """
    Print what rests on it.

    Raises:
        Refused: Nothing has this name; the nearest one is said.
    """
    say = Said(arguments.locale)
    loaded, content = read_as_it_is(settings, say)
    moment = datetime.combine(the_day(arguments.today), NOON)
    for number, subject in enumerate(named(loaded, content, say, arguments.name)):
        if number:
            print()
        found = impact(content, loaded.texts, subject, moment)
        for line in told(say, subject, found, loaded, content):
            print(line)
        if arguments.texts:
            for text in found.texts:
                print(f"  {_one_text(say, loaded, text)}")
    return 0


def named(loaded: Loaded, content: Content, say: Said, name: str) -> tuple[Subject, ...]:
    """
    What is called *name*.

    Raises:
        Refused: Nothing is.
    """
    found = subjects(content, loaded.texts, name)
    if not found:
        meant = nearest(content, loaded.texts, name)
        raise Refused(say("no-such-name", name=name, meant=meant or "none"))
    return found


def at(place: SourceLocation) -> str:
    """Where an editor jumps to."""
    return f"{place.path}:{place.line}"


def told(
    say: Said, subject: Subject, found: Impact, loaded: Loaded, content: Content
) -> Iterator[str]:
    """The lines about one subject."""
    where = at(loaded.origin(subject.place))
    yield f"{say(subject.kind.value, name=subject.name)}: {subject.says} ({where})"
    if not (found.steps or found.entries or found.texts):
        yield say("rests-nothing")
        return
    critical = sum(one.is_critical for one in found.screens)
    yield say("screens", count=len(found.screens), critical=critical)
    yield from table(_row(say, loaded, one) for one in found.screens)
    others = [one for one in found.steps if not one.is_screen]
    if others:
        yield say("other-steps", count=len(others))
        yield from table(_row(say, loaded, one) for one in others)
    if found.entries:
        yield say("entries", count=len(found.entries))
        yield from table(
            (one.name, say(f"entry-{one.why.value}"), at(loaded.origin(one.place)))
            for one in found.entries
        )
    if found.texts:
        yield say("languages")
        yield from table(_row_of_language(say, found, content, one) for one in content.languages)


def _row(say: Said, loaded: Loaded, step: TouchedStep) -> tuple[str, ...]:
    reasons = (
        say(f"because-{why.value}", name="" if why in _BESIDE else name)
        for why, name in step.because
    )
    mark = say("critical") if step.is_critical else ""
    return f"{step.flow}/{step.step}", mark, "; ".join(reasons), at(loaded.origin(step.place))


def _row_of_language(say: Said, found: Impact, content: Content, locale: str) -> tuple[str, ...]:
    own = [one for one in found.texts if one.locale == locale]
    states = Counter(one.state for one in own if one.place is not None)
    if locale == content.source:
        return locale, say("texts", count=len(own))
    return locale, say(
        "texts-translated",
        count=len(own),
        signed=states[ReviewState.REVIEWED],
        drafts=states[ReviewState.DRAFT],
        older=states[ReviewState.STALE],
        missing=sum(one.place is None for one in own),
    )


def _one_text(say: Said, loaded: Loaded, text: TouchedText) -> str:
    name = f"{text.locale}:{text.file}/{text.name}"
    where = say("missing") if text.place is None else at(loaded.origin(text.place))
    return f"{name}  {where}"


def table(rows: Iterator[tuple[str, ...]]) -> Iterator[str]:
    """Columns as wide as their widest cell."""
    cells = list(rows)
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
    for row in cells:
        line = "  ".join(
            cell.ljust(width) for cell, width in zip(row, widths, strict=True) if width
        )
        yield f"  {line.rstrip()}"
