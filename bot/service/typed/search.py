"""Screens that may be meant by words that are nothing else."""

from bot.model.messages import Message
from bot.model.names import HELP, PLACES_FLOW, START
from bot.model.typed_words import Screen
from bot.rendering.pages_typed import found_page
from bot.service.search import MOST_FOUND
from bot.service.typed.desk import Desk, TypedOnScreen
from bot.service.typed.inside import leads_inside
from bot.service.typed.need import need_finder


def search(desk: Desk, said: TypedOnScreen) -> Message | None:
    """
    The few screens that fit best, each on a button.

    The guide to places is the last of them for a text with a town in it, which may be another
    word: "nice".
    """
    presses, screen = desk.presses, said.screen
    found = _found(desk, said)
    places = (PLACES_FLOW, START)
    if places in presses.compiled.steps and places not in found and desk.towns.is_in(said.text):
        found = [*found[: MOST_FOUND - 1], places]
    return found_page(presses.compiled, presses.translations, screen, found) if found else None


def screens_meant(desk: Desk, said: TypedOnScreen) -> list[Screen]:
    """
    What the text may be about beside danger: what a need in it opens, then what a search finds.

    Never the help screen: that is what "yes" is for.
    """
    need = desk.made(need_finder).find(said.text, desk.search.telling(said.text))
    opens = () if need is None else need.need.opens
    both = dict.fromkeys((*opens, *_found(desk, said)))
    return [one for one in both if one[0] != HELP][:MOST_FOUND]


def _found(desk: Desk, said: TypedOnScreen) -> list[Screen]:
    """The guides that words in the text are known to lead to, then what a search finds."""
    locale = said.screen.locale
    leads = leads_inside(desk, said.text, locale)
    guides = {flow for flow, _ in leads}
    hits = ((hit.flow, hit.step) for hit in desk.search.find(said.text, locale))
    return [*leads, *(one for one in hits if one[0] not in guides)][:MOST_FOUND]
