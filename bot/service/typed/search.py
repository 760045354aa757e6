"""Screens that may be meant by words that are nothing else."""

from bot.model.messages import Message
from bot.model.names import PLACES, START
from bot.rendering.pages_typed import found_page
from bot.service.search import MOST_FOUND
from bot.service.typed.desk import Desk, Said


def search(desk: Desk, said: Said) -> Message | None:
    """
    The screens that may be meant, each on a button; for a town the places first.

    A town in a sentence may be another word ("nice"), so there the places come last.
    """
    presses, text, screen = desk.presses, said.text, said.screen
    found = [(hit.flow, hit.step) for hit in desk.search.find(text, screen.locale)]
    places = (PLACES, START)
    if places in presses.guides.steps:
        others = [one for one in found if one != places]
        if desk.towns.knows(text):
            found = [places, *others][:MOST_FOUND]
        elif places not in found and desk.towns.is_in(text):
            found = [*others[: MOST_FOUND - 1], places]
    return found_page(presses.guides, presses.words, screen, found) if found else None
