"""The pages about one place: it on a map, and thanks for saying that it was closed."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from bot.engine.choose_places import address_of
from bot.engine.compiled import CompiledContent
from bot.engine.links import with_verb
from bot.model.messages import Button, Message, Pin
from bot.model.places import HelpPlace
from bot.model.screens import OptionKind, Screen
from bot.model.verbs import Verb
from bot.rendering.cards import COPY_LIMIT, isolated
from bot.rendering.compose import compose
from bot.rendering.keyboard import Rows, choice_rows
from bot.rendering.localizer import Localizer
from bot.rendering.pages_about import page_about
from bot.rendering.translations import Translations


def map_page(compiled: CompiledContent, translations: Translations, screen: Screen) -> Message:
    """The address and "about here"; the map itself is the face's. Without a card, the screen."""
    card = screen.card
    if card is None or card.place.secret or card.place.position is None:
        return compose(compiled, translations, screen)
    place, position = card.place, card.place.position

    def parts(localizer: Localizer) -> Iterator[str]:
        yield isolated(localizer.french(place.name))
        yield f"🏠 {isolated(address_of(place))}" if address_of(place) else ""
        yield localizer.places("about-here")

    def rows(localizer: Localizer) -> Rows:
        if not address_of(place):
            return ()
        return ((Button(localizer.places("copy-address"), copy=address_of(place)[:COPY_LIMIT]),),)

    message = page_about(compiled, translations, screen, parts, rows)
    if not position.of_street:
        return message
    pin = Pin(place.id, place.name, address_of(place), position.latitude, position.longitude)
    return replace(message, attachment=pin)


def found_closed_page(
    compiled: CompiledContent, translations: Translations, screen: Screen
) -> Message:
    """Thanks; it is counted for the place, and is nobody's (safety rule F9)."""
    if screen.card is None:
        return compose(compiled, translations, screen)
    place = screen.card.place
    by = translations.installation
    thanks = "found-closed-thanks" if by.is_answered_for else "found-closed-thanks-trial"

    def parts(localizer: Localizer) -> Iterator[str]:
        yield isolated(localizer.french(place.name))
        yield localizer.places(thanks)

    def rows(localizer: Localizer) -> Rows:
        """The next place to try, so that nobody stands before a closed door with nothing."""
        return tuple(
            row for row in choice_rows(screen, localizer) if _leads_to_a_place(row, screen)
        )

    message = page_about(compiled, translations, screen, parts, rows)
    return replace(message, attachment=Pin(place.id, place.name, ""))


def _leads_to_a_place(row: tuple[Button, ...], screen: Screen) -> bool:
    links = {one.link for one in screen.options if one.kind is OptionKind.NEXT_PLACE}
    return any(button.link in links for button in row)


def organisations_page(
    compiled: CompiledContent,
    translations: Translations,
    screen: Screen,
    found: Sequence[tuple[HelpPlace, str | None]],
) -> Message:
    """
    Organisations that may be meant by a name, each on a button with its town.

    Without numbers, as all that typed words make (`pages_typed.py`).
    """

    def rows(_: Localizer) -> Rows:
        labels = [
            f"{place.name} · {place.city}" if place.city and place.city not in place.name
            else place.name
            for place, _ in found
        ]  # fmt: skip
        return tuple(
            (Button(isolated(label), link),)
            for label, (_, link) in zip(labels, found, strict=True)
            if link is not None
        )

    def parts(localizer: Localizer) -> Iterator[str]:
        yield localizer.places("which-one")

    page = page_about(compiled, translations, screen, parts, rows)
    return replace(page, link=with_verb(screen.link, Verb.FOUND))
