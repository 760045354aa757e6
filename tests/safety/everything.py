"""Every screen of the project's content in every language, reached once."""

from collections.abc import Iterator
from datetime import date
from functools import lru_cache
from pathlib import Path

from bot.app import conversation_on
from bot.content.load import Loaded, load
from bot.model.messages import Message
from bot.model.names import Locale
from bot.service.conversation import Conversation
from bot.service.walk import every_step_once, walk

ROOT = Path(__file__).resolve().parent.parent.parent
TODAY = date(2026, 11, 21)
LOCALES = tuple(Locale(one) for one in ("fr", "en", "ar"))


@lru_cache
def the_content() -> Loaded:
    """The project's content, read once."""
    return load(ROOT)


@lru_cache
def talk() -> Conversation:
    """The bot in trial, on one day."""
    return conversation_on(the_content(), TODAY)


@lru_cache
def screens(locale: Locale) -> tuple[Message, ...]:
    """Each step with words once, in *locale*."""
    visits = every_step_once(walk(talk().guides, locale, TODAY))
    return tuple(talk().press(visit.screen.link) for visit in visits)


def all_screens() -> Iterator[Message]:
    """Each step with words once in each language."""
    for locale in LOCALES:
        yield from screens(locale)
