"""
Fail-safe content: none at all, so that every answer is the help that cannot fail.

Used when the content is broken at a start and no earlier one is kept (safety rule A6). Each face
answers with `rendering/last_resort.py` when an answer cannot be made; here none can.
"""

from collections.abc import Callable
from datetime import date

from bot.content.texts import Texts
from bot.model.content import Content
from bot.model.installation import Installation
from bot.model.languages import Language
from bot.model.names import Locale
from bot.rendering.last_resort_texts import WORDS
from bot.service.conversation import Conversation


def help_only(today: Callable[[], date], installation: Installation) -> Conversation:
    """A conversation without a guide, in the languages that the last resort speaks."""
    french = Locale("fr")
    languages = {
        Locale(locale): Language(
            locale=Locale(locale),
            code=words.code,
            own_name=locale,
            french_name=locale,
            is_right_to_left=words.is_right_to_left,
            babel=words.babel,
            button_width=26,
            fallback=() if locale == french else (french,),
        )
        for locale, words in WORDS.items()
    }
    nothing = Content(
        flows={}, deadlines={}, facts={}, contacts={}, towns={}, languages=languages, source=french
    )
    return Conversation(nothing, Texts({}, {}), today=today, installation=installation)
