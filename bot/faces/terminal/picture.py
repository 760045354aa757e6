"""A message as lines of text. Used by `bot show`, `bot walk` and `bot chat`."""

from typing import Final

from bot.model.messages import Message
from bot.rendering.keyboard import bare_label

BOLD: Final = "\x1b[1m"
FAINT: Final = "\x1b[2m"
END: Final = "\x1b[0m"

FIXED_KEYS: Final = "abcdefghij"
"""What to type for the buttons that every screen has; the step's own have numbers."""


def picture(message: Message, *, plain: bool = True) -> str:
    """Text, then the step's buttons by number, then the others by letter."""
    title = message.text[: message.title_length]
    rest = message.text[message.title_length :]
    lines = [f"{title}{rest}" if plain else f"{BOLD}{title}{END}{rest}", ""]
    choices = [button for row in message.choices for button in row]
    lines.extend(
        f"  {number}. {bare_label(button.label)}" for number, button in enumerate(choices, 1)
    )
    fixed = [button for row in message.fixed for button in row]
    if fixed:
        keys = "   ".join(
            f"{key}. {bare_label(button.label)}"
            for key, button in zip(FIXED_KEYS, fixed, strict=False)
        )
        lines.append(f"  {keys}" if plain else f"  {FAINT}{keys}{END}")
    return "\n".join(lines)
