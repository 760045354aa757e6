"""The button that a person typed instead of pressing it: its words, or its number."""

from typing import Final

from bot.engine.links import verb_of
from bot.model.messages import Button, Message
from bot.model.verbs import WITH_EFFECT
from bot.rendering.keyboard import bare_label, number_of
from bot.service.normalize import Typed, tokens

SHORTEST_BEGUN: Final = 5
"""Letters from which on the beginning of a label is meant for it."""


def match_button(message: Message, text: str | Typed) -> Button | None:
    """
    The button of *message* that reads *text*.

    Never one with an effect, which only a press may run.
    """
    typed = Typed.of(text).words
    if not typed:
        return None
    buttons = _pressable(message)
    by_number = {number: one for one in buttons if (number := number_of(one.label)) is not None}
    if len(typed) == 1 and typed[0] in by_number:
        return by_number[typed[0]]
    return next((one for one in buttons if tuple(tokens(bare_label(one.label))) == typed), None)


def match_begun(message: Message, text: str | Typed) -> Button | None:
    """The one button of *message* whose label begins with *text*: "jattend"; never with effect."""
    typed = " ".join(Typed.of(text).words)
    if len(typed) < SHORTEST_BEGUN:
        return None
    begun = [
        one
        for one in _pressable(message)
        if " ".join(tokens(bare_label(one.label))).startswith(typed)
    ]
    return begun[0] if len(begun) == 1 else None


def _pressable(message: Message) -> list[Button]:
    return [
        button
        for row in message.rows
        for button in row
        if button.link is not None and verb_of(button.link) not in WITH_EFFECT
    ]
