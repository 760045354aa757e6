"""The town that the screen asks for, or towns that may be meant."""

from dataclasses import replace

from bot.engine.show import give_town
from bot.model.flows import TownQuestion
from bot.model.messages import Button, Message
from bot.service.typed.desk import Desk, Said
from bot.service.typed.not_knowing import not_knowing
from bot.service.typed.word import word


def town(desk: Desk, said: Said) -> Message | None:
    """What follows the typed town; None where no town is asked for."""
    if not isinstance(said.screen.step, TownQuestion):
        return None
    return not_knowing(desk, said) or _typed_town(desk, said)


def _typed_town(desk: Desk, said: Said) -> Message:
    presses, screen = desk.presses, said.screen
    found = desk.towns.find(said.text)
    if found.exact is not None:
        return presses.press(give_town(presses.guides, screen, found.exact, presses.today()))
    if not found.near:
        return word(desk, said) or presses.say(screen.link, "town-not-found")
    offered = tuple(
        (
            Button(
                f"📍 {desk.towns.label(one)}",
                give_town(presses.guides, screen, one, presses.today()),
            ),
        )
        for one in found.near
    )
    message = presses.say(screen.link, "town-is-one-of-these")
    return replace(message, choices=offered + message.choices[-1:])
