"""Arguments that several commands share: a day, a language, a link or the name of a guide."""

import re
from argparse import ArgumentParser, ArgumentTypeError, Namespace
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, time
from pathlib import Path

from bot.engine.compiled import CompiledContent
from bot.engine.links import read_link, with_locale
from bot.engine.show import flow_link, menu_link, step_link
from bot.model.names import FlowName, Locale, StepName
from bot.model.open_state import NOON
from bot.model.refused import Refused
from bot.service.clock import time_in_paris, today_in_paris


def add_today(parser: ArgumentParser) -> None:
    """`--today 2026-11-21`: play as if it were that day."""
    parser.add_argument(
        "--today", type=day, default=None, metavar="YYYY-MM-DD", help="play as if it were that day"
    )


def add_time(parser: ArgumentParser) -> None:
    """`--time 21:30`: play as if it were that time."""
    parser.add_argument(
        "--time", type=_time, default=None, metavar="HH:MM",
        help="play as if it were that time; else now, or noon of the day given",
    )  # fmt: skip


def add_locale(parser: ArgumentParser) -> None:
    """`--locale ar`."""
    parser.add_argument("--locale", default=None, metavar="LOCALE", help="fr, en, ar, ...")


def the_day(given: date | None) -> date:
    """The day given, or today in Paris."""
    return given or today_in_paris()


def the_clock(arguments: Namespace) -> Callable[[], time]:
    """The time given; else noon of the day given; else now in Paris."""
    given: time | None = arguments.time
    if given is None and arguments.today is None:
        return time_in_paris
    return lambda: NOON if given is None else given


def the_locale(compiled: CompiledContent, given: str | None) -> Locale:
    """
    The language given, or the one the content is written in.

    Raises:
        Refused: With a sentence, when there is no such language.
    """
    known = compiled.content.languages
    locale = Locale(given) if given else compiled.content.source
    if locale not in known:
        raise Refused(f"There is no language {locale!r}. There are: {', '.join(known)}.")
    return locale


def the_link(compiled: CompiledContent, given: str | None, locale: str | None) -> str:
    """
    Resolve what was typed to a link: a link itself, the name of a guide, or guide/step.

    Anything else is left as it is; the engine answers it with the menu.

    Raises:
        Refused: With a sentence, when there is no such language.
    """
    if not given:
        return menu_link(compiled, the_locale(compiled, locale))
    flow, _, step = given.partition("/")
    name = FlowName(flow)
    if name in compiled.content.flows:
        one = the_locale(compiled, locale)
        if not step:
            return flow_link(compiled, one, None, name)
        if step in compiled.content.flows[name].steps:
            return step_link(compiled, one, None, name, StepName(step))
    if locale and read_link(compiled, given) is not None:
        return with_locale(compiled, given, the_locale(compiled, locale))
    return given


def day(text: str) -> date:
    """
    Parse a day (argparse type).

    Raises:
        ArgumentTypeError: It is none.
    """
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise ArgumentTypeError(f"{text!r} is no day; write it as 2026-11-21") from None


@contextmanager
def file_named(path: Path | str) -> Iterator[None]:
    """
    Context manager that turns errors of a file named on the command line into a refusal.

    Raises:
        Refused: It cannot be; the sentence says which and why.
    """
    try:
        yield
    except OSError as error:
        raise Refused(f"{path} cannot be opened: {error.strerror}.") from None
    except UnicodeDecodeError:
        raise Refused(f"{path} is no text in UTF-8. Save it as UTF-8 and try again.") from None


def _time(text: str) -> time:
    try:
        if re.fullmatch("[0-9]{1,2}:[0-9]{2}", text):
            hour, _, minute = text.partition(":")
            return time(int(hour), int(minute))
    except ValueError:
        pass
    raise ArgumentTypeError(f"{text!r} is no time; write it as 21:30")
