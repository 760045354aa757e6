"""
The project's own content, made ready once for all tests that look at it.

Each process of a test run (one a core, see pytest-xdist) reads, checks and walks the content
once, whichever test asks first. What is here is shared and so only read: a test that changes a
conversation makes one of its own with `own_talk`.
"""

import atexit
import shutil
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import suppress
from datetime import date
from functools import cache
from pathlib import Path
from typing import Final

from bot.app import conversation_on
from bot.content.check_cache import PASSED, SHIPPED, CheckCache
from bot.content.load import Loaded, load
from bot.engine.show import step_link
from bot.model.content import Content
from bot.model.flows import SpokenStep
from bot.model.messages import Message
from bot.model.names import FlowName, Locale
from bot.model.open_state import NOON
from bot.model.places import Notice
from bot.service.conversation import Conversation
from bot.service.log import tell_fault
from bot.service.walk import Visit, every_step_once, walk

ROOT: Final = Path(__file__).resolve().parent.parent
TODAY: Final = date(2026, 11, 21)
"""The day on which the content is shown when no test says another."""
LOCALES: Final = tuple(Locale(one) for one in ("fr", "en", "ar"))


class SharedConversation(Conversation):
    """A conversation that many tests talk to: what would change it for the others is refused."""

    def is_at(self, address: str) -> None:
        """Refused."""
        raise AssertionError(f"shared by all tests; make one with own_talk(), then {address}")

    def show_notices(self, notices: Iterable[Notice]) -> None:
        """Refused."""
        raise AssertionError(f"shared by all tests; make one with own_talk(), then {notices}")


@cache
def _noted() -> Path:
    """Where this run of the tests notes that the content has passed every check."""
    folder = Path(tempfile.mkdtemp(prefix="bot-checked-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder / PASSED


def noted() -> CheckCache:
    """The note of this run, and the one that lint left when it passed the very same content."""
    return CheckCache(_noted(), SHIPPED)


@cache
def the_content() -> Loaded:
    """The project's content, read and checked; `make check` has linted it before."""
    loaded = load(ROOT, noted())
    if loaded.content is not None and not _noted().exists():
        shutil.copyfile(SHIPPED, _noted())
    return loaded


def lay_checked_content(data: Path) -> None:
    """
    Spare a bot whose data is in *data* the checks of a first start on the project's content.

    It is what the start before would have left there; content that is not the same to the
    letter is checked all the same. Where nothing can be written, the bot checks.
    """
    the_content()
    with suppress(OSError):
        data.mkdir(mode=0o700, parents=True, exist_ok=True)
        if not (data / PASSED).exists():
            shutil.copyfile(_noted(), data / PASSED)


def checked_content() -> Content:
    """
    The same, where nothing but what passes every check will do.

    Raises:
        AssertionError: When it has errors.
    """
    content = the_content().content
    assert content is not None, "the content has errors: see `bot lint`"
    return content


def own_talk(day: date = TODAY) -> Conversation:
    """A conversation at noon of *day* that nobody else has, to be changed at will."""
    return conversation_on(the_content(), day)


@cache
def talk_on(day: date) -> Conversation:
    """The bot in trial at noon of a day, shared by all tests of that day."""
    made = SharedConversation(
        checked_content(),
        the_content().texts,
        today=lambda: day,
        clock=lambda: NOON,
        tell_fault=tell_fault,
    )
    if day != TODAY:
        # Neither knows the day: what was compiled and parsed for another need not be again.
        made.compiled, made.translations = talk().compiled, talk().translations
    return made


def talk() -> Conversation:
    """The same, on the usual day."""
    return talk_on(TODAY)


@cache
def visits(locale: Locale, only: FlowName | None = None) -> tuple[Visit, ...]:
    """A walk through all guides, or from the start of one, with everything it meets."""
    found = tuple(walk(talk().compiled, locale, TODAY, only=only))
    assert found, "a test that looks at no screen holds nothing"
    return found


@cache
def steps(locale: Locale) -> tuple[Visit, ...]:
    """The shortest way to each step with words."""
    return tuple(every_step_once(iter(visits(locale))))


@cache
def screens(locale: Locale) -> tuple[Message, ...]:
    """Each step with words once, by its shortest way."""
    return tuple(talk().press(visit.screen.link) for visit in steps(locale))


def all_screens() -> Iterator[Message]:
    """Each step with words once in each language."""
    for locale in LOCALES:
        yield from screens(locale)


@cache
def opened(locale: Locale, day: date = TODAY) -> tuple[Message, ...]:
    """Each step with words, opened by its own link on a day."""
    then = talk_on(day)
    found = tuple(
        then.press(step_link(then.compiled, locale, None, flow.name, name))
        for flow in then.compiled.content.flows.values()
        for name, step in flow.steps.items()
        if isinstance(step, SpokenStep)
    )
    assert found, "a test that looks at no screen holds nothing"
    return found
