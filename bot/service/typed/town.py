"""The town that the screen asks for, or towns that may be meant."""

from dataclasses import replace

from bot.engine.show import give_town
from bot.model.flows import TownQuestion
from bot.model.messages import Button, Message
from bot.service.find_town import TownMatch
from bot.service.typed.desk import Desk, TypedOnScreen
from bot.service.typed.not_knowing import not_knowing
from bot.service.typed.town_names import found_by_any_name


def town(desk: Desk, said: TypedOnScreen) -> Message | None:
    """What follows the town that is called just so; None where no town is asked for."""
    if not isinstance(said.screen.step, TownQuestion):
        return None
    if (unknown := not_knowing(desk, said)) is not None:
        return unknown
    presses, screen = desk.presses, said.screen
    found = found_by_any_name(desk, said.text)
    if found.exact is None:
        return _asked(desk, said, found) if desk.towns.is_a_name(said.text) else None
    return presses.press(give_town(presses.compiled, screen, found.exact, presses.today()))


def town_perhaps(desk: Desk, said: TypedOnScreen) -> Message | None:
    """Towns like the one that was typed, or the question again; None where none is asked for."""
    if not isinstance(said.screen.step, TownQuestion):
        return None
    return _asked(desk, said, found_by_any_name(desk, said.text))


def _asked(desk: Desk, said: TypedOnScreen, found: TownMatch) -> Message:
    presses, screen = desk.presses, said.screen
    if not found.near:
        return presses.say(screen.link, "town-not-found")
    offered = tuple(
        (
            Button(
                f"📍 {desk.towns.label(one)}",
                give_town(presses.compiled, screen, one, presses.today()),
            ),
        )
        for one in found.near
    )
    message = presses.say(screen.link, "town-is-one-of-these")
    return replace(message, choices=offered + message.choices[-1:])
