"""The button that a person typed instead of pressing it: its words, or its number."""

from bot.engine.links import verb_of
from bot.model.messages import Button, Message
from bot.model.verbs import WITH_EFFECT
from bot.rendering.keyboard import KEYCAP, bare_label
from bot.rendering.lines import without_marks
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
    numbered = {plain[0]: one for one in buttons if (plain := _numbered(one)) is not None}
    if len(typed) == 1 and typed[0] in numbered:
        return numbered[typed[0]]
    return next((one for one in buttons if tuple(tokens(bare_label(one.label))) == typed), None)


def _numbered(button: Button) -> str | None:
    """The label, when it begins with a number on a key."""
    plain = without_marks(button.label)
    return plain if plain[1:3] == KEYCAP else None
