"""Words for not knowing, typed where a button says that."""

from bot.model.messages import Message
from bot.model.screens import OptionKind
from bot.service.typed.desk import Desk, TypedOnScreen


def not_knowing(desk: Desk, said: TypedOnScreen) -> Message | None:
    """Where the button "I don't know" leads, when the text says that; None without one."""
    if said.text.words not in desk.not_knowing:
        return None
    links = [one.link for one in said.screen.options if one.kind is OptionKind.UNKNOWN]
    return desk.presses.press(links[0]) if links else None
