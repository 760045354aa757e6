"""A language the bot speaks, and what it falls back to."""

from dataclasses import dataclass
from enum import Enum

from bot.model.names import Locale


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
