"""What Telegram would refuse of a message, by the limits that its Bot API documents."""

from collections.abc import Iterator
from typing import Final

from bot.model.messages import Button, Message, VoiceNote
from bot.model.sheets import Sheet

TEXT: Final = 4096
"""Characters after parsing of entities (Bot API, sendMessage), as UTF-16 like their offsets."""
CAPTION: Final = 1024
"""Likewise (Bot API, sendPhoto, sendVoice, sendDocument)."""
DATA: Final = 64
"""Bytes (Bot API, InlineKeyboardButton.callback_data)."""
COPIED: Final = 256
"""Characters (Bot API, CopyTextButton)."""
A_ROW: Final = 8
"""Buttons of an inline keyboard that a client still shows in one row."""


def refused(message: Message) -> Iterator[tuple[str, str, int, int]]:
    """What is too long: its kind, the words it is about, how much there is, how much may be."""
    if (length := _units(message.text)) > TEXT:
        yield "text", "", length, TEXT
    if not message.text.strip():
        yield "text", "", 0, 1
    match message.attachment:
        case VoiceNote(caption=caption) | Sheet(caption=caption):
            if (length := _units(caption)) > CAPTION:
                yield "caption", caption[:40], length, CAPTION
        case _:
            pass
    for row in message.rows:
        if len(row) > A_ROW:
            yield "row", row[0].label, len(row), A_ROW
        for button in row:
            yield from _refused_button(button)


def _refused_button(button: Button) -> Iterator[tuple[str, str, int, int]]:
    if not button.label.strip():
        yield "button", button.label, 0, 1
    if (size := len((button.link or "").encode())) > DATA:
        yield "data", button.label, size, DATA
    if (length := len(button.copy or "")) > COPIED:
        yield "copy", button.label, length, COPIED


def _units(text: str) -> int:
    """UTF-16 code units: an emoji has two."""
    return len(text.encode("utf-16-le")) // 2
