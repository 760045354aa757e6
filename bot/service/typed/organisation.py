"""An organisation of the directory, asked for by its name."""

from collections.abc import Sequence

from bot.model.messages import Message
from bot.model.places import HelpPlace
from bot.rendering.pages_places import organisations_page
from bot.service.typed.desk import Desk, TypedOnScreen
from bot.service.typed.need import is_a_need


def organisation_named(desk: Desk, said: TypedOnScreen) -> Message | None:
    """
    The card of an organisation whose name was typed whole: then nothing else is meant.

    But a word that stands on letters is explained ("ASE"): the card says less. A word of need is
    that need, too ("IST").
    """
    if desk.search.word(said.text) is not None or is_a_need(desk, said.text):
        return None
    return _shown(desk, said, desk.places.called(said.text))


def organisation_perhaps(desk: Desk, said: TypedOnScreen) -> Message | None:
    """The same for a part of a name, a name with slips, or one in a sentence."""
    return _shown(desk, said, desk.places.find_organisation(said.text))


def _shown(desk: Desk, said: TypedOnScreen, found: Sequence[HelpPlace]) -> Message | None:
    """The card; a choice when it may be several."""
    if not found:
        return None
    presses = desk.presses
    links = [(place, desk.places.link(presses.compiled, said.screen, place)) for place in found]
    if len(links) == 1 and links[0][1] is not None:
        return presses.press(links[0][1])
    return organisations_page(presses.compiled, presses.translations, said.screen, links)
