"""
Chain of responsibility: the first interpreter that knows what a text means answers it.

The order is the rule: a button that she reads comes before danger, for our own words never raise
the alarm (safety rule A4), danger before all else, then what the screen asks for.
"""

from collections.abc import Callable
from typing import Final

from bot.model.messages import Message
from bot.rendering.pages_typed import nothing_found_page
from bot.service.normalize import Typed
from bot.service.typed.button import button
from bot.service.typed.danger import alarmed
from bot.service.typed.day import day
from bot.service.typed.desk import Desk, Said
from bot.service.typed.organisation import organisation
from bot.service.typed.search import search
from bot.service.typed.town import town
from bot.service.typed.word import word

Interpreter = Callable[[Desk, Said], Message | None]
"""Gives the answer to a text, or None when it means nothing to this one."""

INTERPRETERS: Final[tuple[Interpreter, ...]] = (
    button,
    alarmed,
    day,
    town,
    word,
    organisation,
    search,
)


def answer_to(desk: Desk, link: str | None, text: Typed, known: str | None) -> Message:
    """The answer to *text* on the screen of *link*; see `Conversation.typed`."""
    presses = desk.presses
    screen = presses.screen(link or known or presses.menu())
    said = Said(text, screen, link)
    for interpreter in INTERPRETERS:
        answer = interpreter(desk, said)
        if answer is not None:
            return answer
    if link is None:
        return presses.press(presses.languages(known))
    return nothing_found_page(presses.guides, presses.words, screen, presses.today())
