"""An organisation of the directory, asked for by its name."""

from bot.model.messages import Message
from bot.rendering.pages_places import organisations_page
from bot.service.typed.desk import Desk, Said


def organisation(desk: Desk, said: Said) -> Message | None:
    """The card of an organisation; a choice when it may be several."""
    presses = desk.presses
    found = desk.places.find_organisation(said.text)
    if not found:
        return None
    links = [(place, desk.places.link(presses.guides, said.screen, place)) for place in found]
    if len(links) == 1 and links[0][1] is not None:
        return presses.press(links[0][1])
    return organisations_page(presses.guides, presses.words, said.screen, links)
