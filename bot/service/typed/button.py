"""The words or the number of a button of the screen she stands on."""

from bot.model.messages import Message
from bot.service.press_by_words import button_typed
from bot.service.typed.desk import Desk, Said


def button(desk: Desk, said: Said) -> Message | None:
    """What the button gives that was typed instead of pressed."""
    if said.link is None:
        return None
    pressed = button_typed(desk.presses.press(said.link), said.text)
    if pressed is None or pressed.link is None:
        return None
    return desk.presses.press(pressed.link)
