"""The words or the number of a button of the screen she stands on."""

from bot.model.messages import Message
from bot.service.match_button import match_button
from bot.service.typed.desk import Desk, TypedOnScreen


def button(desk: Desk, said: TypedOnScreen) -> Message | None:
    """What the button gives that was typed instead of pressed."""
    if said.link is None:
        return None
    pressed = match_button(desk.presses.press(said.link), said.text)
    if pressed is None or pressed.link is None:
        return None
    return desk.presses.press(pressed.link)
