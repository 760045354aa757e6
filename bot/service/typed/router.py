"""
Chain of responsibility: the first interpreter that knows what a text means answers it.

The order is the rule. A button that she reads comes before danger, for our own words never raise
the alarm (safety rule A4); danger as it stands before all else; a whole name before a question
whether it is danger ("Ensemble contre la traite"); then what the screen asks for; then what is
known word for word; and last what only may be meant.
"""

from collections.abc import Callable
from typing import Final

from bot.model.messages import Message
from bot.rendering.pages_typed import nothing_found_page
from bot.service.normalize import Typed
from bot.service.typed.button import button, button_begun
from bot.service.typed.danger import exact_danger, perhaps_danger
from bot.service.typed.day import day, no_day
from bot.service.typed.desk import Desk, TypedOnScreen
from bot.service.typed.language import language
from bot.service.typed.need import need
from bot.service.typed.number import number
from bot.service.typed.organisation import organisation_named, organisation_perhaps
from bot.service.typed.search import search
from bot.service.typed.sign import sign
from bot.service.typed.small_talk import small_talk
from bot.service.typed.town import town, town_perhaps
from bot.service.typed.town_anywhere import (
    need_in_town,
    town_anywhere,
    town_in_a_sentence,
    town_misspelt,
)
from bot.service.typed.word import word
from bot.service.typed.yes_no import yes_no

Interpreter = Callable[[Desk, TypedOnScreen], Message | None]
"""Gives the answer to a text, or None when it means nothing to this one."""

INTERPRETERS: Final[tuple[Interpreter, ...]] = (
    button,
    exact_danger,
    yes_no,
    small_talk,
    organisation_named,
    perhaps_danger,
    day,
    town,
    word,
    sign,
    need_in_town,
    need,
    button_begun,
    language,
    no_day,
    town_perhaps,
    town_anywhere,
    number,
    organisation_perhaps,
    town_in_a_sentence,
    town_misspelt,
    search,
)


def answer_to(desk: Desk, link: str | None, text: Typed, known: str | None) -> Message:
    """The answer to *text* on the screen of *link*; see `Conversation.typed`."""
    presses = desk.presses
    screen = presses.screen(link or known or presses.menu())
    said = TypedOnScreen(text, screen, link)
    for interpreter in INTERPRETERS:
        answer = interpreter(desk, said)
        if answer is not None:
            return answer
    if link is None:
        return presses.press(presses.languages(known))
    return nothing_found_page(presses.compiled, presses.translations, screen, presses.today())
