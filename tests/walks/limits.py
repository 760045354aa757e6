"""What Telegram takes, and what every link and message must be. Used by walks and by the fuzz."""

from typing import Final

from bot.model.codes import ALPHABET
from bot.model.messages import Message

MAX_TEXT: Final = 4096
"""UTF-16 units of a message (Bot API, sendMessage)."""
MAX_DATA: Final = 64
"""Bytes under a button (Bot API, InlineKeyboardButton.callback_data)."""
MAX_BUTTONS: Final = 100
MAX_IN_A_ROW: Final = 8
LETTERS: Final = frozenset(ALPHABET)


def is_link(text: str) -> bool:
    """Whether a text fits a button and the `?start=` of an address."""
    return 8 <= len(text) <= MAX_DATA and LETTERS.issuperset(text)


def breaches(message: Message) -> list[str]:
    """What Telegram or a person would not take; nothing when all is well."""
    buttons = [button for row in message.rows for button in row]
    units = len(message.text.encode("utf-16-le")) // 2
    found = {
        "no text": not message.text.strip(),
        f"{units} units": units > MAX_TEXT,
        "too many buttons": len(buttons) > MAX_BUTTONS,
        "row too wide": any(len(row) > MAX_IN_A_ROW for row in message.rows),
        "empty row": not all(message.rows),
        "empty label": any(not button.label.strip() for button in buttons),
        "button without a way": any(
            not button.link and not button.url and not button.copy for button in buttons
        ),
        "link too long": any(button.link and not is_link(button.link) for button in buttons),
        "title is not the beginning": message.title_length > len(message.text),
        f"own link {message.link}": not is_link(message.link),
    }
    return [name for name, is_so in found.items() if is_so]
