"""
Dispatch by verb: the message that a link asks for, a screen or a page about one.

Each page answers one verb of `model/verbs.py` and is made from the same screen, so a link asks
for a page as it asks for the screen: nothing is kept in between.
"""

from collections.abc import Callable, Mapping
from datetime import date, time
from typing import Final

from bot.engine.compiled import CompiledContent
from bot.engine.links import verb_of
from bot.engine.show import show
from bot.model.messages import Message
from bot.model.open_state import NOON
from bot.model.screens import Screen
from bot.model.verbs import Verb
from bot.rendering.compose import compose
from bot.rendering.pages_about import in_french_page, more_page, sources_page
from bot.rendering.pages_card import card_page
from bot.rendering.pages_day import calendar_page, keep_day_page
from bot.rendering.pages_languages import helper_page, languages_page
from bot.rendering.pages_letter import letter_page
from bot.rendering.pages_places import found_closed_page, map_page
from bot.rendering.pages_private import erase_page, erased_page, harmless_page, privacy_page
from bot.rendering.pages_share import poster_page, share_page, wrong_page
from bot.rendering.pages_typed import danger_question, dying_question
from bot.rendering.pages_voice import languages_voice_page, voice_page
from bot.rendering.translations import Translations

Page = Callable[[CompiledContent, Translations, Screen], Message]
"""One signature: the screen of the link knows for which day it was made."""

PAGES: Final[Mapping[Verb, Page]] = {
    Verb.SHOW: compose,
    Verb.MORE: more_page,
    Verb.LISTEN: voice_page,
    Verb.LISTEN_TO_LANGUAGES: languages_voice_page,
    Verb.LETTER: letter_page,
    Verb.IN_FRENCH: in_french_page,
    Verb.SOURCES: sources_page,
    Verb.LANGUAGES: languages_page,
    Verb.HELPER: helper_page,
    Verb.SHARE: share_page,
    Verb.WRONG: wrong_page,
    Verb.LEAVE: harmless_page,
    Verb.PRIVACY: privacy_page,
    Verb.ERASE: erase_page,
    Verb.MAP: map_page,
    Verb.FOUND_CLOSED: found_closed_page,
    Verb.ERASED: erased_page,
    Verb.CARD: card_page,
    Verb.KEEP_DAY: keep_day_page,
    Verb.CALENDAR: calendar_page,
    Verb.POSTER: poster_page,
    Verb.OFFER_HELP: danger_question,
    Verb.OFFER_DARK_THOUGHTS: dying_question,
    Verb.FOUND: compose,
}

OF_A_GUIDE: Final = frozenset(
    {
        Verb.MORE,
        Verb.LISTEN_TO_LANGUAGES,
        Verb.LANGUAGES,
        Verb.HELPER,
        Verb.SHARE,
        Verb.WRONG,
        Verb.LEAVE,
        Verb.PRIVACY,
        Verb.ERASE,
        Verb.ERASED,
        Verb.OFFER_HELP,
        Verb.OFFER_DARK_THOUGHTS,
    }
)
"""Pages whose words are the same for every screen of a guide in one language: lint and walks
measure them once. All others say something of the screen itself."""


def message_for(
    compiled: CompiledContent,
    translations: Translations,
    link: str,
    today: date,
    clock: time = NOON,
) -> Message:
    """What *link* asks for, today: the one function that faces call. Never raises."""
    screen = show(compiled, link, today, clock)
    verb = verb_of(link) if screen.note is None else Verb.SHOW
    return PAGES[verb](compiled, translations, screen)
