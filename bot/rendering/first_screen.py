"""
Notices on the first screen that somebody sees, however she came to it.

The texts are on trial (README), it is no lawyer and no office (safety rules A10, D7, F4), and a
telephone may be shared (B5). The menu says the rest in its own words; a screen opened from outside
the chat gets it in two lines.
"""

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from bot.model.messages import Message
from bot.model.names import HELP, MENU
from bot.model.screens import Screen
from bot.rendering.lines import join_lines
from bot.rendering.localizer import Localizer

TELL_IT_THEMSELVES: Final = frozenset({MENU, HELP})
"""The guides whose first screens say in their own words what this bot is not."""


def says_trial(screen: Screen, localizer: Localizer) -> bool:
    """Whether *screen* says that the texts are on trial, as every possible first screen does."""
    return screen.is_entrance and not localizer.translations.installation.public


def opened_from_outside(message: Message, localizer: Localizer) -> Message:
    """*message* as the first one that somebody sees: by a link, a code to scan, a typed word."""
    return _say_below(message, _missing(message, localizer))


def _missing(message: Message, localizer: Localizer) -> Iterator[str]:
    if message.flow not in TELL_IT_THEMSELVES:
        yield localizer.ui("from-outside")
    if not message.says_trial and not localizer.translations.installation.public:
        yield localizer.ui("trial")


def _say_below(message: Message, sentences: Iterator[str]) -> Message:
    told = join_lines(sentences, is_right_to_left=message.is_right_to_left)
    text = "\n\n".join(one for one in (message.text, told) if one)
    return replace(message, text=text, says_trial=True)
