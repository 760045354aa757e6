"""The button that a person typed instead of pressing it: its words, or its number."""

from bot.engine.links import verb_of
from bot.model.messages import Button, Message
from bot.model.verbs import WITH_EFFECT
from bot.rendering.keyboard import bare_label, number_of
from bot.service.normalize import Typed, tokens


def match_button(message: Message, text: str | Typed) -> Button | None:
    """
    The button of *message* that reads *text*.

    Never one with an effect, which only a press may run.
    """
    typed = Typed.of(text).words
    if not typed:
        return None
    buttons = [
        button
        for row in message.rows
        for button in row
        if button.link is not None and verb_of(button.link) not in WITH_EFFECT
    ]
    by_number = {number: one for one in buttons if (number := number_of(one.label)) is not None}
    if len(typed) == 1 and typed[0] in by_number:
        return by_number[typed[0]]
    return next((one for one in buttons if tuple(tokens(bare_label(one.label))) == typed), None)
