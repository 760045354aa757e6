"""Screens that may be meant by words that are nothing else."""

from bot.model.messages import Message
from bot.model.names import PLACES_FLOW, START
from bot.rendering.pages_typed import found_page
from bot.service.search import MOST_FOUND
from bot.service.typed.desk import Desk, TypedOnScreen


def search(desk: Desk, said: TypedOnScreen) -> Message | None:
    """
    The few screens that fit best, each on a button.

    The guide to places is the last of them for a text with a town in it, which may be another
    word: "nice".
    """
    presses, screen = desk.presses, said.screen
    found = [(hit.flow, hit.step) for hit in desk.search.find(said.text, screen.locale)]
    places = (PLACES_FLOW, START)
    if places in presses.compiled.steps and places not in found and desk.towns.is_in(said.text):
        found = [*found[: MOST_FOUND - 1], places]
    return found_page(presses.compiled, presses.translations, screen, found) if found else None
