"""A language the bot speaks, and what it falls back to."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Final

from bot.model.names import Locale

WHOLE: Final = 100
"""What a language has of a hundred texts when none is missing."""


class LanguageKind(Enum):
    """Whether a language is written here, or only spoken: where few people read it."""

    TEXT = "text"
    VOICE = "voice"


@dataclass(frozen=True, slots=True)
class Language:
    """
    One entry of `locales/languages.yaml`.

    Args:
        locale: BCP 47, the name of its folder.
        code: The one character that stands for it in a link; never changes.
        own_name: Its name in itself; *french_name* helps whoever guides the person.
        babel: The locale whose plural rules are used; always one that Babel knows.
        button_width: How many characters fit a button on a small phone, sign included.
        fallback: The locales to look in next, ending in the source language.
        kind: With `voice`, buttons and texts are those of the fallback, and recordings are heard.
        telegram: What phones call it (IETF language tags), where that is not its own name.
    """

    locale: Locale
    code: str
    own_name: str
    french_name: str
    is_right_to_left: bool
    babel: str
    button_width: int
    fallback: tuple[Locale, ...]
    kind: LanguageKind = LanguageKind.TEXT
    telegram: tuple[str, ...] = ()


def language_of_phone(languages: Mapping[Locale, Language], tag: str) -> Locale | None:
    """
    Language lookup: the language that a phone asks for, or None when we have none for it.

    The tag as it is, then without its last part, and so on: `fa-IR` finds `telegram: [fa]`.

    Source:
        RFC 4647, section 3.4 (lookup); Bot API, User, *language_code*: an IETF language tag.
    """
    known = {name: locale for locale, one in languages.items() for name in one.telegram}
    known |= {locale.casefold(): locale for locale in languages}
    asked = tag.casefold().replace("_", "-")
    while asked:
        if asked in known:
            return known[asked]
        asked = asked.rpartition("-")[0]
    return None
