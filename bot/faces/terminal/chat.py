r"""
The conversation in the terminal: a number or a letter presses a button, words are typed words.

Works with pipes: `printf '1\n2\n' | bot chat --locale en --plain`.
"""

import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from typing import TextIO

from bot.faces.terminal.picture import FIXED_KEYS, picture
from bot.model.messages import Button, Message
from bot.rendering.keyboard import bare_label
from bot.rendering.last_resort import last_resort
from bot.rendering.spaces import with_plain_spaces
from bot.service.conversation import Conversation
from bot.service.log import Word, log_error
from bot.service.safely import language_of, safely


@dataclass(slots=True)
class Transcript:
    """What the person said: labels of buttons and typed words, in order."""

    said: list[str] = field(default_factory=list)


def chat(
    conversation: Conversation,
    link: str,
    *,
    plain: bool,
    source: TextIO | None = None,
    target: TextIO | None = None,
) -> Transcript:
    """Talk from the screen of *link* until the input ends or somebody types `q`."""
    source, target = source or sys.stdin, target or sys.stdout
    told = Transcript()
    message, drawn = _drawn(conversation, link, lambda: conversation.opened(link), plain=plain)
    print(drawn, file=target)
    while True:
        print("\n> ", end="", flush=True, file=target)
        line = source.readline()
        if not line or line.strip() == "q":
            print(file=target)
            return told
        typed = line.strip()
        if not typed:
            continue
        button = button_for(message, typed)
        told.said.append(typed if button is None else bare_label(button.label))
        make = partial(answer, conversation, message, button, typed)
        message, drawn = _drawn(conversation, message.link, make, plain=plain)
        print(f"\n{drawn}", file=target)


def _drawn(
    conversation: Conversation, link: str, make: Callable[[], Message], *, plain: bool
) -> tuple[Message, str]:
    """What *make* gives, and its picture; the help that cannot fail when there is none."""
    language = language_of(conversation, link)
    message = safely(make, language)
    try:
        return message, picture(message, plain=plain)
    except Exception as error:  # noqa: BLE001
        log_error("terminal_not_drawn", why=Word(type(error).__name__))
        message = last_resort(language)
        return message, picture(message, plain=plain)


def answer(
    conversation: Conversation, message: Message, button: Button | None, typed: str
) -> Message:
    """What the bot says to a pressed button, or else to typed words."""
    if button is not None and button.link is not None:
        return conversation.press(button.link)
    if button is not None and button.copy is not None:
        return message
    return conversation.typed(message.link, typed)


def button_for(message: Message, typed: str) -> Button | None:
    """The button that a number or a letter stands for."""
    choices = [button for row in message.choices for button in row]
    fixed = [button for row in message.fixed for button in row]
    if typed.isdecimal() and 0 < int(typed) <= len(choices):
        return choices[int(typed) - 1]
    if len(typed) == 1 and typed in FIXED_KEYS[: len(fixed)]:
        return fixed[FIXED_KEYS.index(typed)]
    return None


def button_labelled(message: Message, label: str) -> Button | None:
    """The button that reads *label*, whatever spaces it is written with."""
    read = with_plain_spaces(label)
    buttons = (button for row in message.rows for button in row)
    return next((one for one in buttons if with_plain_spaces(bare_label(one.label)) == read), None)
