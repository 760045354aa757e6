"""
Help that cannot fail: made of texts inside the package, when everything else is broken.

Needs no content, no store, no translation file (safety rule A6). Numbers first, at most 700
characters (A5). The face falls back to it whenever an answer cannot be made.
"""

from typing import Final

from bot.model.messages import Message
from bot.model.names import HELP, START, Locale
from bot.rendering.last_resort_texts import TAGS, WORDS, Words

_SOURCE: Final = "fr"


def _made(locale: str, words: Words) -> Message:
    return Message(
        link="",
        locale=Locale(locale),
        is_right_to_left=words.is_right_to_left,
        text=f"{words.title}\n\n{words.text}",
        title_length=len(words.title),
        own_words="",
        choices=(),
        fixed=(),
        flow=HELP,
        step=START,
    )


LAST_RESORT: Final = {Locale(locale): _made(locale, words) for locale, words in WORDS.items()}
"""The help message in each language that the package itself speaks."""


def last_resort(language: str) -> Message:
    """The help message for a language code of a phone or a link; French for any other."""
    tag = language.casefold().replace("_", "-")
    while tag and tag not in TAGS:
        tag = tag.rpartition("-")[0]
    return LAST_RESORT[Locale(TAGS.get(tag, _SOURCE))]
