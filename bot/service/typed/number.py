"""A number alone that no button has, and no town or département."""

from bot.model.messages import Message
from bot.service.typed.desk import Desk, TypedOnScreen


def number(desk: Desk, said: TypedOnScreen) -> Message | None:
    """That no button has this number; None for anything with a letter in it."""
    words = said.text.words
    if said.link is None or not words or not all(word.isdecimal() for word in words):
        return None
    return desk.presses.say(said.screen.link, "answer-number")
