"""
What a link asks for: a screen, or a page about it.

Each page answers one verb of `model/verbs.py` and is made from the same screen, so a link asks
for a page as it asks for the screen: nothing is kept in between.
"""

from collections.abc import Callable, Mapping
from datetime import date, time
from typing import Final

from bot.engine.guides import Guides
from bot.engine.links import verb_of
from bot.engine.show import show
from bot.model.messages import Message
from bot.model.opening import NOON
from bot.model.screens import Screen
from bot.model.verbs import Verb
from bot.rendering.compose import compose
from bot.rendering.pages_about import in_french_page, more_page, sources_page
from bot.rendering.pages_languages import helper_page, languages_page
from bot.rendering.pages_letter import letter_page
from bot.rendering.pages_places import found_closed_page, map_page
from bot.rendering.pages_private import erase_page, erased_page, harmless_page, privacy_page
from bot.rendering.pages_share import share_page, wrong_page
from bot.rendering.pages_voice import languages_voice_page, voice_page
from bot.rendering.words import Words

Page = Callable[[Guides, Words, Screen, date], Message]

PAGES: Final[Mapping[Verb, Page]] = {
    Verb.SHOW: lambda guides, words, screen, _: compose(guides, words, screen),
    Verb.MORE: lambda guides, words, screen, _: more_page(guides, words, screen),
    Verb.LISTEN: voice_page,
    Verb.LISTEN_TO_LANGUAGES: lambda guides, words, screen, _: languages_voice_page(
        guides, words, screen
    ),
    Verb.LETTER: lambda guides, words, screen, _: letter_page(guides, words, screen),
    Verb.IN_FRENCH: in_french_page,
    Verb.SOURCES: lambda guides, words, screen, _: sources_page(guides, words, screen),
    Verb.LANGUAGES: lambda guides, words, screen, _: languages_page(guides, words, screen),
    Verb.HELPER: lambda guides, words, screen, _: helper_page(guides, words, screen),
    Verb.SHARE: lambda guides, words, screen, _: share_page(guides, words, screen),
    Verb.WRONG: lambda guides, words, screen, _: wrong_page(guides, words, screen),
    Verb.LEAVE: lambda guides, words, screen, _: harmless_page(guides, words, screen),
    Verb.PRIVACY: lambda guides, words, screen, _: privacy_page(guides, words, screen),
    Verb.ERASE: lambda guides, words, screen, _: erase_page(guides, words, screen),
    Verb.MAP: lambda guides, words, screen, _: map_page(guides, words, screen),
    Verb.FOUND_CLOSED: lambda guides, words, screen, _: found_closed_page(guides, words, screen),
    Verb.ERASED: lambda guides, words, screen, _: erased_page(guides, words, screen),
}


def message_for(
    guides: Guides, words: Words, link: str, today: date, clock: time = NOON
) -> Message:
    """What *link* asks for, today: the one function that faces call. Never raises."""
    screen = show(guides, link, today, clock)
    verb = verb_of(link) if screen.note is None else Verb.SHOW
    return PAGES[verb](guides, words, screen, today)
